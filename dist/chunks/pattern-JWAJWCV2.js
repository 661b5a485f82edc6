import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a,b}from"./chunk-5SA26KUG.js";import"./chunk-73LVGIZC.js";export{b as linearPattern,a as patternFault};
