import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as t}from"./chunk-73LVGIZC.js";function l(e,{id:a,updated_at:r}){return e.state!=="held"||e.id!==a||e.updated_at===null||r===null?!1:Date.parse(e.updated_at)>Date.parse(r)}t(l,"isLater");export{l as a};
