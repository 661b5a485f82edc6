import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/commands/system.ts
var exitCode = {
  fine: 0,
  error: 1,
  changesPending: 2,
  incomplete: 3,
  refused: 4,
  stale: 5
};

export {
  exitCode
};
