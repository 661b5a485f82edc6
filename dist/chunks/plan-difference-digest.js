import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  clientFields,
  executionOrder
} from "./fields-table.js";
import {
  planFormat
} from "./model-plan.js";
import {
  __commonJS,
  __name,
  __toESM
} from "./runtime.js";

// node_modules/canonicalize/lib/canonicalize.js
var require_canonicalize = __commonJS({
  "node_modules/canonicalize/lib/canonicalize.js"(exports, module) {
    "use strict";
    module.exports = /* @__PURE__ */ __name(function serialize(object) {
      if (typeof object === "number" && isNaN(object)) {
        throw new Error("NaN is not allowed");
      }
      if (typeof object === "number" && !isFinite(object)) {
        throw new Error("Infinity is not allowed");
      }
      if (object === null || typeof object !== "object") {
        return JSON.stringify(object);
      }
      if (object.toJSON instanceof Function) {
        return serialize(object.toJSON());
      }
      if (Array.isArray(object)) {
        const values2 = object.reduce((t, cv, ci) => {
          const comma = ci === 0 ? "" : ",";
          const value = cv === void 0 || typeof cv === "symbol" ? null : cv;
          return `${t}${comma}${serialize(value)}`;
        }, "");
        return `[${values2}]`;
      }
      const values = Object.keys(object).sort().reduce((t, cv) => {
        if (object[cv] === void 0 || typeof object[cv] === "symbol") {
          return t;
        }
        const comma = t.length === 0 ? "" : ",";
        return `${t}${comma}${serialize(cv)}:${serialize(object[cv])}`;
      }, "");
      return `{${values}}`;
    }, "serialize");
  }
});

// src/model/field-change.ts
var fieldNames = ["name", "role", "folders", "environment", "ip_allow_list"];

// src/plan/difference/digest.ts
var import_canonicalize = __toESM(require_canonicalize(), 1);
import { createHash } from "node:crypto";
function planDigest({ host, customer }, changes) {
  const counted = executionOrder(changes.filter(({ action }) => action !== "rotate"));
  return sha256({ format: planFormat, host, customer, changes: counted.map(canonicalChange) });
}
__name(planDigest, "planDigest");
function changeDigest(change) {
  return sha256(canonicalChange(change));
}
__name(changeDigest, "changeDigest");
function sameField(a, b) {
  return canonicalJson(canonicalField(a)) === canonicalJson(canonicalField(b));
}
__name(sameField, "sameField");
function rotationDigest(id, tokenUpdatedAt) {
  return sha256({ action: "rotate", id, token_updated_at: tokenUpdatedAt });
}
__name(rotationDigest, "rotationDigest");
function sha256(value) {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}
__name(sha256, "sha256");
function canonicalJson(value) {
  const serialize = import_canonicalize.default;
  const text = typeof serialize === "function" ? Reflect.apply(serialize, void 0, [value]) : void 0;
  if (typeof text !== "string") throw new TypeError("canonicalize made no text");
  return text;
}
__name(canonicalJson, "canonicalJson");
function canonicalChange({ action, id, name, environment, fields }) {
  return {
    action,
    id,
    name: clientFields.name.normal(name),
    environment: clientFields.environment.normal(environment),
    fields: fields.map(canonicalField)
  };
}
__name(canonicalChange, "canonicalChange");
function canonicalField(change) {
  const { normal, fromPlan } = clientFields[change.field];
  const side = /* @__PURE__ */ __name((shown) => shown === null ? null : normal(fromPlan(shown)), "side");
  return { field: change.field, before: side(change.before), after: side(change.after) };
}
__name(canonicalField, "canonicalField");

export {
  fieldNames,
  planDigest,
  changeDigest,
  sameField,
  rotationDigest
};
