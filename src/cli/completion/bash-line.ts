/** A word of a line of bash, as far as the cursor. */
export interface BashWord {
  /** As it was typed. */
  readonly raw: string;
  /** Without its quotes; what bash would expand is left as it is. */
  readonly value: string;
  /** The quote that is still open at the end of the word; `unknown`: one that is not read here, such as `$'`. */
  readonly open: "'" | '"' | "unknown" | null;
}

/**
 * The words of a line of bash up to the cursor, the last one being the cursor's (which may be empty). Nothing is
 * expanded or run: a line is only text here.
 */
export function bashWords(line: string): readonly BashWord[] {
  const words: BashWord[] = [];
  let word = blank;
  const characters = [...line];
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    if (word.open === null && /[ \t\n]/.test(character)) {
      if (word.raw !== "") words.push(word);
      word = blank;
    } else if (character === "\\" && escapes(word.open, characters[index + 1])) {
      const next = characters[(index += 1)] ?? "";
      word = { ...word, raw: word.raw + character + next, value: word.value + next };
    } else word = withCharacter(word, character);
  }
  return [...words, word];
}

const blank: BashWord = { raw: "", value: "", open: null };

function escapes(open: BashWord["open"], next: string | undefined): boolean {
  if (next === undefined) return false;
  return open === null || (open === '"' && /["\\$`]/.test(next));
}

function withCharacter({ raw, value, open }: BashWord, character: string): BashWord {
  const grown = raw + character;
  if (open === character) return { raw: grown, value, open: null };
  if (open !== null || (character !== "'" && character !== '"'))
    return { raw: grown, value: value + character, open };
  return { raw: grown, value, open: raw.endsWith("$") ? "unknown" : character };
}

/**
 * A value as bash's line editor inserts it for the cursor's word: quoted as the word is, and without what the editor
 * keeps of the word. Null where it cannot be written.
 */
export function bashInsertion(value: string, word: BashWord, wordBreaks: string): string | null {
  switch (word.open) {
    case "unknown":
      return null;
    case "'":
      return afterQuote(value, word)?.replaceAll("'", String.raw`'\''`) ?? null;
    case '"':
      // Inside double quotes `!` runs history expansion, and bash does not close quotes after an escaped one.
      return /[!"]/.test(value)
        ? null
        : (afterQuote(value, word)?.replaceAll(/[\\$`]/g, String.raw`\$&`) ?? null);
    case null: {
      const escaped = value.replaceAll(special, String.raw`\$&`);
      const kept = keptPart(word, wordBreaks);
      return escaped.startsWith(kept) ? escaped.slice(kept.length) : null;
    }
  }
}

/** Every ASCII character with a meaning in bash, and every space; `=`, `:` and `,` have none inside an argument. */
const special = /[^\w./:@%+,=\-\u0080-\u{10ffff}]|\s/gu;

/** The part of a value that comes after the open quote; null if what precedes the quote is something else. */
function afterQuote(value: string, { raw, open }: BashWord): string | null {
  const before = raw.slice(0, raw.lastIndexOf(open ?? ""));
  return value.startsWith(before) ? value.slice(before.length) : null;
}

/** What comes before the last character that ends a word for the line editor. */
function keptPart({ raw }: BashWord, wordBreaks: string): string {
  const breaks = [":", "=", "@"].filter((one) => wordBreaks.includes(one));
  const last = Math.max(...breaks.map((one) => lastUnescaped(raw, one)), -1);
  return raw.slice(0, last + 1);
}

function lastUnescaped(raw: string, character: string): number {
  const at = raw.lastIndexOf(character);
  return at > 0 && raw[at - 1] === "\\" ? -1 : at;
}
