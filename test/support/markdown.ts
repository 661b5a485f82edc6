/** A code span in Markdown, as CommonMark reads it: its text, and where it is. */
export interface CodeSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The code spans of one line of Markdown: a run of backticks ends at the next run of the same length. */
export function codeSpans(line: string): readonly CodeSpan[] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const spans: CodeSpan[] = [];
  let from = 0;
  for (const open of runs) {
    const close = runs.find(({ at, length }) => at > open.at && length === open.length);
    if (open.at < from || close === undefined) continue;
    const inside = line.slice(open.at + open.length, close.at);
    const padded = /^ .* $/.test(inside) && inside.trim() !== "";
    from = close.at + close.length;
    spans.push({ text: padded ? inside.slice(1, -1) : inside, start: open.at, end: from });
  }
  return spans;
}

/** Markdown without its code spans and its blocks of code: what GitHub looks into for HTML, links and mentions. */
export function outsideCode(markdown: string): string {
  const unfenced = markdown.replaceAll(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, "");
  return unfenced.split("\n").map(withoutSpans).join("\n");
}

function withoutSpans(line: string): string {
  let [rest, from] = ["", 0];
  for (const { start, end } of codeSpans(line)) {
    rest += line.slice(from, start);
    from = end;
  }
  return rest + line.slice(from);
}
