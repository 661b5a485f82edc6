import { nfc } from "../../model/names.ts";

/** How a name that Workato shows may come from a name that was sent. */
export type StoredForm =
  /** Cut, escaped, without or with other punctuation, or with a number in parentheses because it was taken. */
  | "certain-form"
  /** One contains the other: a prefix, a suffix or a shorter cut, which two clients of one team may share by chance. */
  | "related";

/** A shorter stored name is no sign of a maximum length. */
const shortestCut = 20;
/** A part of a name that is shorter than this says nothing. */
const shortestPart = 3;
/** What is appended to a name that is taken. */
const madeUnique = /^[\s_-]*(?:[([]\d{1,6}[)\]]|[([]copy(?: \d+)?[)\]])$/i;

/** How a live name may be the stored form of a declared one; null if nothing suggests it. */
export function storedForm(declared: string, live: string): StoredForm | null {
  const [sent, shown] = [essence(declared), essence(live)];
  if (sent === "" || shown === "") return null;
  const isCut = live.length >= shortestCut && sent.startsWith(shown);
  const isNumbered = live.startsWith(declared) && madeUnique.test(live.slice(declared.length));
  if (sent === shown || isCut || isNumbered) return "certain-form";
  const shorter = Math.min(sent.length, shown.length);
  return shorter >= shortestPart && (sent.includes(shown) || shown.includes(sent)) ? "related" : null;
}

/** The other names of which a live name is an escaped form: escaped once, or twice. */
export function escapedFrom(live: string): readonly string[] {
  const once = unescaped(live);
  return [...new Set([once, unescaped(once)])].map(nfc).filter((name) => name !== nfc(live));
}

/** The letters and digits of a name, without case, escapes and Unicode form. */
function essence(name: string): string {
  const text = unescaped(unescaped(name)).normalize("NFKC").toUpperCase().toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, "");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function unescaped(text: string): string {
  return text
    .replaceAll(
      /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,4}));/gi,
      (whole: string, decimal?: string, hex?: string, word?: string) => {
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return entities[word?.toLowerCase() ?? ""] ?? whole;
      },
    )
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded)
    .replaceAll(/\\(?=[^\p{L}\p{N}])/gu, "");
}

function decoded(percent: string): string {
  try {
    return decodeURIComponent(percent);
  } catch {
    return percent;
  }
}
