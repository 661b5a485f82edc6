/** The anchor that GitHub gives a heading: its text in lower case without punctuation, with hyphens for spaces. */
export function slugOf(heading) {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

/** The anchors of a Markdown text, in order; a heading that repeats gets `-1`, `-2`, …. */
export function anchorsOf(markdown) {
  const seen = new Map();
  const outside = markdown.replaceAll(/^(```+)[^\n]*\n[\s\S]*?^\1$/gm, "");
  return [...outside.matchAll(/^#{1,6} +(.+?) *#*$/gm)].map(([, text]) => {
    const slug = slugOf(text);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}
