import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as r}from"./chunk-73LVGIZC.js";var e=Symbol.for("nodejs.util.inspect.custom"),t="[secret]",s=class{static{r(this,"Secret")}#t;constructor(n){this.#t=n}reveal(){return this.#t}toString(){return t}toJSON(){return t}[e](){return t}};export{s as a};
