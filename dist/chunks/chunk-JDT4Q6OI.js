import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{b as n,e as i}from"./chunk-FOH4R5K7.js";import{a as o}from"./chunk-73LVGIZC.js";function a(r){let t=r.map(({file:d,line:e,column:m,message:p,fix:$})=>`- ${n(d)}:${e}:${m} \xB7 **${n(p)}**
  ${n($)}
`);return`### ${i(r.length,"finding")}

${t.join("")}`}o(a,"renderFindingsMarkdown");export{a};
