import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as m}from"./chunk-O2Y6LGAJ.js";import{a as o}from"./chunk-FOH4R5K7.js";import{c as d}from"./chunk-BQECJRRN.js";import{a as t}from"./chunk-ACAL2FXY.js";import{a as f,b as u,c as s,d as a}from"./chunk-7VXQ6HNA.js";import{a as r}from"./chunk-73LVGIZC.js";function E(n){return n instanceof s?t.refused:n instanceof a?t.stale:c(n)??t.error}r(E,"failureCode");function C(n,i,e){return c(n)!==null?{out:"",err:""}:n instanceof u&&i.format==="json"?{out:d({format:"keyward.findings/v1",findings:n.findings}),err:""}:n instanceof u?{out:"",err:m(n.findings,e.errStyle)}:{out:"",err:`${e.errStyle.red("error:")} ${g(n,i)}
`}}r(C,"failureText");function g(n,i){if(n instanceof f){let p=n.remedy===""?"":`
  ${o(n.remedy)}`;return`${n.message.split(`
`).map(o).join(`
`)}${p}`}let e=n instanceof Error?n:new Error(String(n)),l=i.verbose&&e.stack!==void 0?`
${e.stack}`:"";return`${o(e.message)}
  this is a fault in keyward itself: run again with -v and report what it says${l}`}r(g,"words");function c(n){return!(n instanceof Error)||!("exitCode"in n)||typeof n.exitCode!="number"?null:n.exitCode===0?t.fine:t.error}r(c,"usageCode");export{E as failureCode,C as failureText};
