import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as g}from"./chunk-A5E5LNHB.js";import{c as u}from"./chunk-RX2IVHKO.js";import{b as p,d as a}from"./chunk-274RG3OR.js";import{b as c}from"./chunk-6Z4YZYZW.js";import{a as f}from"./chunk-ACAL2FXY.js";import{b as l}from"./chunk-DZFUYAP5.js";import{a as e}from"./chunk-JQUHWRLD.js";function w(n){let o=n.map(({file:r,line:t,column:s,message:i,fix:m})=>`- ${p(r)}:${t}:${s} \xB7 **${p(i)}**
  ${p(m)}
`);return`### ${a(n.length,"finding")}

${o.join("")}`}e(w,"renderFindingsMarkdown");var y="keyward.findings/v1";async function E(n,o,r){try{return await F(n,o,r)}catch(t){if(!(t instanceof l))throw t;return r.out(k(t.findings,o,r.outStyle)),f.error}}e(E,"validate");async function F(n,o,r){let{workspaces:t}=await u(n,r),s=t.map(({options:i,declared:m,files:d})=>({workspace:i.name,files:d.length,clients:m.length}));if(o.format==="json")return r.out(c({format:y,findings:[],workspaces:s})),f.fine;for(let{workspace:i,files:m,clients:d}of s)r.out(`${i}: ${a(d,"client")} in ${a(m,"file")}, nothing wrong
`);return f.fine}e(F,"nothingWrong");function k(n,{format:o},r){switch(o){case"json":return c({format:y,findings:n,workspaces:[]});case"markdown":return w(n);case"text":return g(n,r)}}e(k,"showFindings");export{E as a};
