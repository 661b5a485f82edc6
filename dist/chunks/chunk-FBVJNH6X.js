import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a}from"./chunk-73LVGIZC.js";var e=a(t=>t,"same"),n=a((t,r)=>l=>l===""?"":`\x1B[${t}m${l}\x1B[${r}m`,"sgr"),o={bold:e,dim:e,red:e,green:e,yellow:e,cyan:e},y={bold:n(1,22),dim:n(2,22),red:n(31,39),green:n(32,39),yellow:n(33,39),cyan:n(36,39)};export{o as a,y as b};
