import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as s}from"./chunk-7VXQ6HNA.js";import{a as n}from"./chunk-73LVGIZC.js";var r=class extends s{static{n(this,"GithubError")}status;said;constructor(d,e){super(d,e.remedy,e.cause===void 0?void 0:{cause:e.cause}),this.status=e.status,this.said=e.said??""}};export{r as a};
