import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";

// src/features/report/outputs.ts
var reportKinds = ["html", "json", "csv", "prometheus"];
var endings = {
  html: "html",
  htm: "html",
  json: "json",
  csv: "csv",
  prom: "prometheus"
};
function outputsOf(files, as) {
  if (files.length > 1 && as !== void 0)
    throw new KeywardError(
      "--as is given with several --out",
      "leave --as out, and end each file name in .html, .json, .csv or .prom"
    );
  const [first, ...others] = files.map((file) => ({ file, kind: as ?? kindOf(file) }));
  if (first === void 0) return null;
  const twice = others.find((one) => files.indexOf(one.file) !== files.lastIndexOf(one.file));
  if (twice !== void 0)
    throw new KeywardError(`--out names ${twice.file} twice`, "name a different file for each --out");
  return [first, ...others];
}
function kindOf(file) {
  const ending = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  const kind = Object.hasOwn(endings, ending) ? endings[ending] : void 0;
  if (kind !== void 0) return kind;
  throw new KeywardError(
    `the name of --out ${file} does not say what to write`,
    `end it in .html, .json, .csv or .prom, or add --as ${reportKinds.join("|")}`
  );
}

export {
  reportKinds,
  outputsOf
};
