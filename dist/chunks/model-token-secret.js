import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/token/secret.ts
import { createHash } from "node:crypto";
var inspect = /* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom");
var secretMask = "[secret]";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The token itself. */
  reveal() {
    return this.#value;
  }
  /** Its SHA-256 together with another text, in hexadecimal: it distinguishes tokens without showing one. */
  hashWith(text) {
    return createHash("sha256").update(text).update("\0").update(this.#value).digest("hex");
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
