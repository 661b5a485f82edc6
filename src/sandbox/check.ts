import { KeywardError } from "../errors.ts";
import { isRecord } from "../model/json.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON document with the place of whatever does not fit; every method throws `KeywardError`. */
export class Reader {
  readonly #what: string;

  constructor(what: string) {
    this.#what = what;
  }

  object(value: unknown, at: string, keys: readonly string[]): Json {
    if (!isRecord(value)) throw this.wrong(at, "an object");
    const other = Object.keys(value).find((key) => !keys.includes(key));
    if (other !== undefined) throw this.wrong(`${at}.${other}`, `one of ${keys.join(", ")}`);
    return value;
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw this.wrong(at, "a list");
    return value;
  }

  text(value: unknown, at: string): string {
    if (typeof value !== "string") throw this.wrong(at, "a text");
    return value;
  }

  whole(value: unknown, at: string): number {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      throw this.wrong(at, "a whole number");
    return value;
  }

  wrong(at: string, due: string): KeywardError {
    return new KeywardError(`${this.#what} does not fit: ${at} is not ${due}`, "see keyward sandbox --help");
  }
}
