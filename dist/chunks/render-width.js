import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/render/width.ts
function textWidth(text) {
  const marks = text.replaceAll(new RegExp("\\p{M}|\\u200d", "gu"), "");
  const wide = marks.match(
    /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu
  );
  return [...marks].length + (wide?.length ?? 0);
}
__name(textWidth, "textWidth");
var columns = 80;
function commaLines(items, indent) {
  const lines = [];
  let line = "";
  for (const [index, item] of items.entries()) {
    const text = index === items.length - 1 ? item : `${item},`;
    const longer = line === "" ? `${indent}${text}` : `${line} ${text}`;
    if (line !== "" && textWidth(longer) > columns) {
      lines.push(line);
      line = `${indent}${text}`;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
__name(commaLines, "commaLines");

export {
  textWidth,
  commaLines
};
