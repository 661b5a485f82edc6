import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as t}from"./chunk-VRXNN2QH.js";import{a as n}from"./chunk-73LVGIZC.js";var s={limit:60,windowMs:6e4};function m(r){let[,e,i=""]=/^([1-9]\d{0,5})\/(\w+)$/.exec(r)??[],o=t(i);return e===void 0||o===null?null:{limit:Number(e),windowMs:o}}n(m,"parseRate");export{s as a,m as b};
