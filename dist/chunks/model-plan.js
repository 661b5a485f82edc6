import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/model/plan.ts
var planFormat = "keyward.plan/v1";
var riskEffects = {
  "all-folders-granted": "widens",
  "folder-added": "widens",
  "role-changed": "widens",
  "ip-allow-list-removed": "widens",
  "ip-allow-list-opened": "widens",
  "ip-allow-list-unclear": "widens",
  "open-to-every-address": "widens",
  "environment-changed": "widens",
  "token-destination-changed": "widens",
  "token-place-moves": "widens",
  "folder-removed": "narrows",
  "ip-allow-list-added": "narrows",
  "ip-allow-list-narrowed": "narrows",
  "client-deleted": "breaks",
  "token-reissued": "breaks"
};
var fieldNames = ["name", "role", "folders", "environment", "ip_allow_list"];
function changesOf(changes, action) {
  return changes.filter(
    (change) => change.action === action
  );
}
__name(changesOf, "changesOf");

export {
  planFormat,
  riskEffects,
  fieldNames,
  changesOf
};
