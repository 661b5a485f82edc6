import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/features/lists/sort-keys.ts
var sortKeys = [
  "id",
  "name",
  "environment",
  "role",
  "folders",
  "ip_allow_list",
  "age",
  "created",
  "token"
];

export {
  sortKeys
};
