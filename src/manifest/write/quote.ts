/** Characters that a reader cannot see or that control a terminal, except those that join an emoji. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]|(?! )\p{Zs}/gu;

/** Letters and digits with single marks between: every YAML parser reads such a text as itself, except for YAML's own words. */
const plain = /^[\p{L}_][\p{L}\p{M}\p{N}_./()-]*(?: [\p{L}\p{M}\p{N}_./()+-]+)*$/u;

/** An IPv4 address or prefix, which YAML does not read as a number either. */
const address = /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$/;

const words = /^(?:true|false|null|yes|no|on|off|y|n|nan|inf|infinity)$/i;

/** A text as a YAML scalar that is valid anywhere, on one line: unquoted if that is safe, else quoted, with hidden characters as escapes. */
export function quoted(text: string): string {
  if (address.test(text)) return text;
  if (plain.test(text) && !hiddenIn(text) && !words.test(text)) return text;
  return visible(JSON.stringify(text));
}

/** A text on one line with hidden characters as escapes, for comments. */
export function visible(text: string): string {
  return text.replaceAll(hidden, escaped);
}

function hiddenIn(text: string): boolean {
  return text.search(hidden) !== -1;
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
