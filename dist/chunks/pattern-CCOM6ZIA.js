import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-MCFZQ3PP.js";import"./chunk-73LVGIZC.js";export{b as linearPattern,a as patternFault};
