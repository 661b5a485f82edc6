import { createHash } from "node:crypto";

const inspect = Symbol.for("nodejs.util.inspect.custom");
/** What is shown instead of a token. */
export const secretMask = "[secret]";

/**
 * A token in memory: printing, serialising and inspecting it yields a mask, so that no log, report or crash shows it.
 * `reveal` is the only way to read it; it is used only where a request is signed and where a sink writes.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The token itself. */
  reveal(): string {
    return this.#value;
  }

  /** Its SHA-256 together with another text, in hexadecimal: it distinguishes tokens without showing one. */
  hashWith(text: string): string {
    return createHash("sha256").update(text).update("\0").update(this.#value).digest("hex");
  }

  toString(): string {
    return secretMask;
  }

  toJSON(): string {
    return secretMask;
  }

  [inspect](): string {
    return secretMask;
  }
}
