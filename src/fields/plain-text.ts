/** Whether a text is one that a manifest takes as a name: no blank at either end, no control character, no half of one. */
export function isPlainText(text: string): boolean {
  return text !== "" && text === text.trim() && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}

/** Why a manifest does not take a text as a name or environment; null where it does. */
export function oddText(what: "name" | "environment", text: string): string | null {
  if (text.trim() === "") return `its ${what} is blank`;
  if (text !== text.trim()) return `its ${what} begins or ends with a space`;
  return isPlainText(text) ? null : `its ${what} holds a control character`;
}
