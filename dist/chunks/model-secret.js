import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/model/secret.ts
var inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var secretMask = "[secret]";
var Secret = class {
  static {
    __name(this, "Secret");
  }
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The token itself. */
  reveal() {
    return this.#value;
  }
  toString() {
    return secretMask;
  }
  toJSON() {
    return secretMask;
  }
  [inspect]() {
    return secretMask;
  }
};

export {
  secretMask,
  Secret
};
