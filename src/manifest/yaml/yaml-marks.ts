const mark = "\ufeff";

/**
 * The text with a line break in place of each byte order mark that begins a later document (as `cat` leaves them): no
 * other character moves. YAML allows the mark there, the parser only at the very start.
 */
export function withoutMarks(text: string): string {
  if (!text.includes(`\n${mark}`)) return text;
  let begins = false;
  const lines = text.split("\n").map((line, index) => {
    const marked = index > 0 && line.startsWith(mark);
    const rest = marked ? line.slice(1) : line;
    const leads = marked && (begins || /^(?:---|%|\.\.\.)/.test(rest));
    if (/^(?:---|\.\.\.)[ \t]*(?:#.*)?\r?$/.test(rest)) begins = true;
    else if (!/^[ \t]*(?:#.*)?\r?$/.test(rest)) begins = false;
    return leads ? `\n${rest}` : line;
  });
  return lines.join("\n");
}
