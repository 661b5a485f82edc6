import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/util/shell-word.ts
function shellWord(word) {
  return /^[\w@%+:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}

export {
  shellWord
};
