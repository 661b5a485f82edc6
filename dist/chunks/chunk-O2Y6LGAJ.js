import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as t,e as m}from"./chunk-FOH4R5K7.js";import{a as r}from"./chunk-73LVGIZC.js";function a(n,i){if(n.length===0)return"";let o=[...n].sort(p).flatMap(e=>u(e,i)),l=new Set(n.map(({file:e})=>e)).size,f=`${m(n.length,"finding")} in ${m(l,"file")}`;return`${[...o,"",i.bold(f)].join(`
`)}
`}r(a,"renderFindings");function u({file:n,line:i,column:o,rule:l,message:f,fix:e},c){let d=`${c.bold(`${t(n)}:${i}:${o}`)}  ${t(f)} ${c.dim(`[${t(l)}]`)}`;return e===""?[d]:[d,`  ${c.cyan("\u2192")} ${t(e)}`]}r(u,"findingLines");function p(n,i){return n.file!==i.file?n.file<i.file?-1:1:n.line-i.line||n.column-i.column}r(p,"byPlace");export{a};
