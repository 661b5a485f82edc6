import { createHash } from "node:crypto";
import type { TokenSubject } from "./sink.ts";

/** Replaces a value that a subject does not have; the value `-` itself is written `%2D`. */
const nothing = "-";
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Fills the template of a path, such as `/srv/tokens/{environment}/{name}`. A filled-in value stays within its
 * segment: it keeps `[A-Za-z0-9._-]`, and the rest is percent-encoded as UTF-8, so that no name can leave the folder. An unknown
 * value, such as the id of a client before its creation, stays a placeholder.
 */
export function fillPath(template: string, subject: TokenSubject): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, word: string) => {
    const value = valueOf(word, subject);
    return value === undefined ? whole : safeSegment(value);
  });
}

/** What a word in braces stands for; undefined: nothing, or what is not known yet. */
function valueOf(word: string, subject: TokenSubject): string | null | undefined {
  switch (word) {
    case "name":
    case "environment":
    case "workspace":
    case "customer":
      return subject[word];
    case "NAME":
      return upperName(subject.name, subject);
    case "id":
      return subject.id === null ? undefined : String(subject.id);
    default:
      return undefined;
  }
}

/** A value as (part of) one segment of a path: never empty, `.`, `..`, a hidden or a reserved name. */
export function safeSegment(value: string | null): string {
  if (value === null) return nothing;
  if (value === nothing) return encode(value);
  const kept = value.normalize("NFC").replaceAll(/[^A-Za-z0-9._-]/gu, encode);
  // A value that ends like a marker file would be the marker of another token.
  const text = kept.replace(/^\.|\.$|\.(?=keyward\.json$)/gi, encode);
  return reserved.test(text) ? `${encode(text.slice(0, 1))}${text.slice(1)}` : text;
}

/** A text in the form of an environment variable: `TEAM_A_LOADER`. */
export function upperSnake(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}

/**
 * A name in that form. Of a name without a letter from A to Z hardly anything remains, so it gets a hash that
 * distinguishes it: `5D0E9A41C2B7`; `former`: without it.
 */
export function upperName(name: string, { former = false }: Pick<TokenSubject, "former">): string {
  const composed = name.normalize("NFC");
  const remains = /[A-Za-z]/.test(composed) || /^[ -~]*\d[ -~]*$/.test(composed);
  if (former || remains) return upperSnake(name);
  const digits = upperSnake(composed).replaceAll(/^_|_$/g, "");
  return [digits, hashOf(composed, 12)].filter((part) => part !== "").join("_");
}

/** Upper-case hexadecimal digits that represent a text. */
function hashOf(text: string, digits: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, digits).toUpperCase();
}

/**
 * A text of at most `most` bytes: a longer one is cut, and ends in `mark` and a hash of the whole, then `ending`. A text
 * that lacks an id stays whole, since it is no place yet.
 */
export function shortened(text: string, most: number, mark: string, ending = ""): string {
  if (Buffer.byteLength(text) <= most || lacksId(text)) return text;
  const tail = `${mark}${hashOf(text, 32)}${ending}`;
  let head = "";
  let room = most - Buffer.byteLength(tail);
  for (const letter of text) {
    room -= Buffer.byteLength(letter);
    if (room < 0) break;
    head += letter;
  }
  // No half of a percent-encoded byte remains.
  return head.replace(/%[0-9A-F]?$/, "") + tail;
}

function encode(text: string): string {
  return [...Buffer.from(text, "utf8")]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}

/** Whether a place still lacks the id of a client that does not exist yet: filled-in values contain no brace. */
export function lacksId(place: string): boolean {
  return place.includes("{id}");
}
