import { secretMask } from "./secret.ts";

/** The shortest beginning of a secret by which it is found; a shorter secret is looked for as a whole. */
const beginning = 8;

/** A shorter secret is not hidden: it occurs in other words, and hiding it there would make every text unreadable. */
const shortest = 6;

/**
 * Every token that a run has used or issued so far, so that none is shown, whatever it looks like and in whichever
 * form it is repeated: as it is, base64 (also inside a longer text, such as a basic credential), hex, in a URL, in JSON.
 */
export class KnownSecrets {
  readonly #known = new Set<string>();
  /** The forms of all secrets by their beginnings, the longest first. */
  readonly #forms = new Map<string, string[]>();
  /** By its first two characters, whether a form may begin so: nearly no place of a long text has to be looked at further. */
  readonly #starts = new Uint8Array(1 << 16);
  readonly #short = new Set<string>();

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.add(secret);
  }

  /** Hides a secret from now on, unless it has fewer than 6 characters. */
  add(secret: string): void {
    const value = secret.trim();
    if (value.length < shortest || this.#known.has(value)) return;
    this.#known.add(value);
    for (const form of formsOf(value)) {
      const key = form.slice(0, beginning);
      if (form.length < beginning) this.#short.add(form);
      else {
        this.#forms.set(key, [...(this.#forms.get(key) ?? []), form].sort(byLength));
        this.#starts[startOf(form, 0)] = 1;
      }
    }
  }

  /** The text without any known secret; takes one pass, however many secrets there are. */
  hide(text: string): string {
    const long = this.#forms.size === 0 ? text : this.#withoutLong(text);
    return [...this.#short].sort(byLength).reduce((left, form) => left.replaceAll(form, secretMask), long);
  }

  #withoutLong(text: string): string {
    let [hidden, from] = ["", 0];
    for (let at = 0; at + beginning <= text.length; at++) {
      if (this.#starts[startOf(text, at)] === 0) continue;
      const forms = this.#forms.get(text.slice(at, at + beginning));
      const found = forms?.find((form) => text.startsWith(form, at));
      if (found === undefined) continue;
      hidden += text.slice(from, at) + secretMask;
      from = at + found.length;
      at = from - 1;
    }
    return hidden + text.slice(from);
  }
}

/** The two characters at a place as one number below 65,536, which other characters may share. */
function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) << 8) ^ text.charCodeAt(at + 1)) & 0xffff;
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

/** The forms in which servers and programs repeat a secret. */
function formsOf(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret);
  const base64 = [bytes.toString("base64"), ...[0, 1, 2].map((before) => inBase64(bytes, before))];
  const all = [
    secret,
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")),
    bytes.toString("hex"),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ];
  // A part of a short secret's base64 would be a text of a few letters.
  return new Set(all.filter((form) => form.length >= Math.min(secret.length, beginning)));
}

/** The part of a longer text's base64 that a secret determines alone, with this many bytes (modulo 3) before it. */
function inBase64(secret: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), secret]).toString("base64");
  const first = Math.ceil((before * 8) / 6);
  const last = Math.floor(((before + secret.length) * 8) / 6);
  return whole.slice(first, last);
}
