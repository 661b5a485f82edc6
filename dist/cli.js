#!/usr/bin/env node
import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import{a as o}from"./chunks/chunk-4FW4RYK3.js";import{a as n}from"./chunks/chunk-73LVGIZC.js";async function t(i){if(i.length===1&&(i[0]==="--version"||i[0]==="-V")){process.stdout.write(`${o}
`);return}let{run:r}=await import("./chunks/run-M2MHM6JW.js");await r(i)}n(t,"main");await t(process.argv.slice(2));
