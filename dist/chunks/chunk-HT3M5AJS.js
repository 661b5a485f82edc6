import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as y,b as k}from"./chunk-H6I35TOO.js";import{a as d,b as m}from"./chunk-HXUC2MIO.js";import{e as a}from"./chunk-FOH4R5K7.js";import{a as r}from"./chunk-73LVGIZC.js";function b(e,n,t,l){let o={headings:g,rows:n.map(f)};return p(e,o,a(n.length,"client"),t,l)}r(b,"renderClients");function p(e,n,t,l,o){let i=l==="markdown",s=n.rows.length===0?[]:i?k(n):y(n,o);return`${[i?`### ${m(e)}

${t}`:`${d(e,o)} \xB7 ${t}`,...s.length>0?["",...s]:[]].join(`
`)}
`}r(p,"renderTable");var g=["ID","Name","Environment","Role","Folders","IP allow list","Token age","Token","Note"];function f(e){let n=e.token_age_days===null?"":a(Math.floor(e.token_age_days),"day");return[String(e.id),e.name,e.environment??"",e.role,e.folders,e.ip_allow_list,n,[e.token_due?"due":"",e.token_state??""].filter(t=>t!=="").join(", "),e.note]}r(f,"cells");export{b as a,p as b};
