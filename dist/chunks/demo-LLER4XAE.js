import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as l}from"./chunk-3I5SW65Q.js";import{b as f}from"./chunk-E2XQLQXL.js";import"./chunk-YVEI2LKI.js";import"./chunk-FBVJNH6X.js";import"./chunk-4FPGBBLI.js";import"./chunk-HXUC2MIO.js";import"./chunk-XFBHCYBO.js";import"./chunk-TSJ6CNMS.js";import"./chunk-H5REXJQR.js";import"./chunk-NKRBCAUP.js";import"./chunk-4D2XXAWS.js";import"./chunk-QIYVW3HZ.js";import"./chunk-VIRWFQXH.js";import"./chunk-4TYZRMZU.js";import"./chunk-4FW4RYK3.js";import"./chunk-7TNMJEJ4.js";import{b as p}from"./chunk-IKFBQTNA.js";import"./chunk-JDT4Q6OI.js";import"./chunk-JCKYV754.js";import"./chunk-IYBTQD54.js";import"./chunk-ZOPMQZ7T.js";import"./chunk-TNW4TXHW.js";import"./chunk-KZR5XC35.js";import"./chunk-VRXNN2QH.js";import"./chunk-VDZGGRIX.js";import"./chunk-O2Y6LGAJ.js";import"./chunk-FOH4R5K7.js";import"./chunk-BQECJRRN.js";import{a as r}from"./chunk-ACAL2FXY.js";import{a as c}from"./chunk-7VXQ6HNA.js";import"./chunk-6K7WH6EE.js";import{a as s}from"./chunk-73LVGIZC.js";import{mkdir as h,mkdtemp as u,rm as k,writeFile as m}from"node:fs/promises";import w from"node:path";var y=`version: 1
defaults:
  role: Integrator
  token: { deliver_to: [files], rotate_after: 90d }
clients:
  - name: finance-loader
    folders: [Finance/Procure to Pay]
    ip_allow_list: [192.0.2.10, 198.51.100.0/24]
  - name: hr-sync
    folders: [HR]
    ip_allow_list: [203.0.113.0/28]
  - name: ci-deployer
    role: Read only
    folders: all
    ip_allow_list: any
`,g=`version: 1
workspaces:
  demo:
    host: HOST
    token_env: KEYWARD_DEMO_TOKEN
    manifests: [clients]
    self: none
sinks:
  files: { type: file, path: "tokens/{workspace}/{name}" }
`;async function D(e,t){let n=await u(w.join(t.temporary,"keyward-demo-")),a=await t.processes.startSelf(["sandbox","--port","0"]);try{return await x(n,S(a.firstLine),e,t),r.fine}finally{await a.stop(),await k(n,{recursive:!0,force:!0})}}s(D,"demo");async function x(e,t,n,a){await h(w.join(e,"clients")),await m(w.join(e,"clients","teams.yaml"),y),await m(w.join(e,"keyward.yaml"),g.replace("HOST",t));let i={...a,cwd:e,env:{...a.env,KEYWARD_DEMO_TOKEN:"sandbox-token"}},o=b(a);o(`A sandbox of the Workato API listens on ${t}. Three clients are declared:`,""),a.out(`
${$(y)}`),o("Check the manifests, offline","keyward validate"),await d(r.fine,p({},n,i)),o("See what would change","keyward plan"),await d(r.changesPending,l({detailedExitcode:!0},n,i)),o("Apply it: clients are made, each token goes straight to its file","keyward apply --yes"),await d(r.fine,f({yes:!0},n,i)),o("A second plan is empty","keyward plan"),await d(r.fine,l({detailedExitcode:!0},n,i)),o("Somebody opens finance-loader to every address, by hand in Workato's pages",""),await _(t),o("The drift is found","keyward plan"),await d(r.changesPending,l({detailedExitcode:!0},n,i)),o("\u2026and healed","keyward apply --yes"),await d(r.fine,f({yes:!0},n,i)),o("The workspace is what the manifests say","keyward plan"),await d(r.fine,l({detailedExitcode:!0},n,i)),a.out(`
That was the whole way. Next: the first five minutes with your own workspace, in the README.
`)}s(x,"walk");function b(e){let t=0;return(n,a)=>{t+=1;let i=a===""?"":`
${e.outStyle.dim(`$ ${a}`)}
`;e.out(`
${e.outStyle.bold(`${t}. ${n}`)}${i}`)}}s(b,"stepPrinter");async function _(e){let t=await fetch(`${e}/sandbox/clients`,{method:"POST",headers:{"content-type":"application/json"},body:JSON.stringify({action:"update",name:"finance-loader",ip_allow_list:[]})});if(!t.ok)throw new c(`the sandbox did not take the click: ${t.status}`)}s(_,"click");async function d(e,t){let n=await t;if(n!==e)throw new c(`a step of the demo ended with ${n} where ${e} was due`)}s(d,"expectCode");function S(e){let t=/http:\/\/127\.0\.0\.1:\d+/.exec(e)?.[0];if(t===void 0)throw new c(`the sandbox did not tell where it listens: ${e}`);return t}s(S,"sandboxUrl");function $(e){return e.replaceAll(/^(?=.)/gm,"    ")}s($,"indent");export{D as demo};
