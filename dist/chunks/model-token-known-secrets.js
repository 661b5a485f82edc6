import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  secretMask
} from "./model-token-secret.js";

// src/model/token/known-secrets.ts
var beginning = 8;
var shortest = 6;
var KnownSecrets = class {
  #known = /* @__PURE__ */ new Set();
  /** The forms of all secrets by their beginnings, the longest first. */
  #forms = /* @__PURE__ */ new Map();
  /** By its first two characters, whether a form may begin so: nearly no place of a long text has to be looked at further. */
  #starts = new Uint8Array(1 << 16);
  #short = /* @__PURE__ */ new Set();
  constructor(secrets = []) {
    for (const secret of secrets) this.add(secret);
  }
  /** Hides a secret from now on, unless it has fewer than 6 characters. */
  add(secret) {
    const value = secret.trim();
    if (value.length < shortest || this.#known.has(value)) return;
    this.#known.add(value);
    for (const form of formsOf(value)) {
      const key = form.slice(0, beginning);
      if (form.length < beginning) this.#short.add(form);
      else {
        this.#forms.set(key, [...this.#forms.get(key) ?? [], form].sort(byLength));
        this.#starts[startOf(form, 0)] = 1;
      }
    }
  }
  /** The text without any known secret; takes one pass, however many secrets there are. */
  hide(text) {
    const long = this.#forms.size === 0 ? text : this.#withoutLong(text);
    return [...this.#short].sort(byLength).reduce((left, form) => left.replaceAll(form, secretMask), long);
  }
  #withoutLong(text) {
    let [hidden, from] = ["", 0];
    for (let at = 0; at + beginning <= text.length; at++) {
      if (this.#starts[startOf(text, at)] === 0) continue;
      const forms = this.#forms.get(text.slice(at, at + beginning));
      const found = forms?.find((form) => text.startsWith(form, at));
      if (found === void 0) continue;
      hidden += text.slice(from, at) + secretMask;
      from = at + found.length;
      at = from - 1;
    }
    return hidden + text.slice(from);
  }
};
function startOf(text, at) {
  return (text.charCodeAt(at) << 8 ^ text.charCodeAt(at + 1)) & 65535;
}
function byLength(one, other) {
  return other.length - one.length;
}
function formsOf(secret) {
  const bytes = Buffer.from(secret);
  const base64 = [bytes.toString("base64"), ...[0, 1, 2].map((before) => inBase64(bytes, before))];
  const all = [
    secret,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")),
    bytes.toString("hex"),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1)
  ];
  return new Set(all.filter((form) => form.length >= Math.min(secret.length, beginning)));
}
function inBase64(secret, before) {
  const whole = Buffer.concat([Buffer.alloc(before), secret]).toString("base64");
  const first = Math.ceil(before * 8 / 6);
  const last = Math.floor((before + secret.length) * 8 / 6);
  return whole.slice(first, last);
}

export {
  KnownSecrets
};
