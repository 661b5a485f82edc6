import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as r}from"./chunk-3CVNMFNY.js";import{b as d}from"./chunk-Z2OYYLYL.js";import{b as y}from"./chunk-6Z4YZYZW.js";import{a as f}from"./chunk-ACAL2FXY.js";import{a as c,b as a,c as p,d as g}from"./chunk-DZFUYAP5.js";import{a as i}from"./chunk-JQUHWRLD.js";function $(n,e){if(n.length===0)return"";let t=[...n].sort(x).flatMap(o=>S(o,e)),u=new Set(n.map(({file:o})=>o)).size,s=`${d(n.length,"finding")} in ${d(u,"file")}`;return`${[...t,"",e.bold(s)].join(`
`)}
`}i($,"renderFindings");function S({file:n,line:e,column:t,rule:u,message:s,fix:o},l){let m=`${l.bold(`${r(n)}:${e}:${t}`)}  ${r(s)} ${l.dim(`[${r(u)}]`)}`;return o===""?[m]:[m,`  ${l.cyan("\u2192")} ${r(o)}`]}i(S,"findingLines");function x(n,e){return n.file!==e.file?n.file<e.file?-1:1:n.line-e.line||n.column-e.column}i(x,"byPlace");function I(n){return n instanceof p?f.refused:n instanceof g?f.stale:w(n)??f.error}i(I,"failureCode");function K(n,e,t){return w(n)!==null?{out:"",err:""}:n instanceof a&&e.format==="json"?{out:y({format:"keyward.findings/v1",findings:n.findings}),err:""}:n instanceof a?{out:"",err:$(n.findings,t.errStyle)}:{out:"",err:`${t.errStyle.red("error:")} ${k(n,e)}
`}}i(K,"failureText");function k(n,e){if(n instanceof c){let s=n.remedy===""?"":`
  ${r(n.remedy)}`;return`${n.message.split(`
`).map(r).join(`
`)}${s}`}let t=n instanceof Error?n:new Error(String(n)),u=e.verbose&&t.stack!==void 0?`
${t.stack}`:"";return`${r(t.message)}
  this is a fault in keyward itself: run again with -v and report what it says${u}`}i(k,"words");function w(n){return!(n instanceof Error)||!("exitCode"in n)||typeof n.exitCode!="number"?null:n.exitCode===0?f.fine:f.error}i(w,"usageCode");export{I as failureCode,K as failureText};
