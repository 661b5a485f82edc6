/** Whether a manifest accepts a text as a name: not padded with blanks, no control character, no lone surrogate. */
export function isPlainText(text: string): boolean {
  return text !== "" && text === text.trim() && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** Why a manifest does not accept a text as a name or environment; null if it does. */
export function unusableText(what: "name" | "environment", text: string): string | null {
  if (text.trim() === "") return `its ${what} is blank`;
  if (text !== text.trim()) return `its ${what} begins or ends with a space`;
  return isPlainText(text) ? null : `its ${what} contains a control character`;
}
