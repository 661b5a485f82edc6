import { KeywardError } from "../../model/errors.ts";
import { isRecord } from "../../util/json.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** Reads a JSON document; every method throws a `KeywardError` with the path of the first invalid value. */
export class Reader {
  readonly #what: string;

  constructor(what: string) {
    this.#what = what;
  }

  object(value: unknown, at: string, keys: readonly string[]): Json {
    if (!isRecord(value)) throw this.wrong(at, "an object");
    const other = Object.keys(value).find((key) => !keys.includes(key));
    if (other !== undefined) throw this.wrong(`${at}.${other}`, `one of the keys ${keys.join(", ")}`);
    return value;
  }

  list(value: unknown, at: string): readonly unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw this.wrong(at, "a list");
    return value;
  }

  text(value: unknown, at: string): string {
    if (typeof value !== "string") throw this.wrong(at, "a string");
    return value;
  }

  whole(value: unknown, at: string): number {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 0)
      throw this.wrong(at, "a non-negative integer");
    return value;
  }

  wrong(at: string, due: string): KeywardError {
    return new KeywardError(
      `${this.#what} is invalid at ${at}: expected ${due}`,
      "correct the value; `keyward sandbox --help` shows examples",
    );
  }
}
