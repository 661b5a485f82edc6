import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/manifest/write/splice.ts
function spliced(text, splices) {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let [out, at] = ["", 0];
  for (const { start, end, text: written } of ordered) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}

// src/manifest/write/comments.ts
function editComments(items) {
  const dropped = items.map(({ above }, index) => {
    if (above === null) return false;
    const rest = items.slice(index + 1);
    const next = rest.findIndex((item) => item.above !== null);
    const about = items.slice(index, next === -1 ? void 0 : index + 1 + next);
    return about.every(({ kept }) => !kept) || names(above, about);
  });
  return {
    dropped,
    endIsTitled: items.some(({ above }, index) => above !== null && dropped[index] !== true)
  };
}
function isOutdated(comment, items) {
  return items.every(({ kept }) => !kept) || names(comment, items);
}
function names(comment, items) {
  return items.some(({ kept, text }) => !kept && mentions(comment, text));
}
function mentions(comment, written) {
  const value = written.replaceAll(/^["']|["']$/g, "").toLowerCase();
  if (value.length < 3) return false;
  const text = comment.toLowerCase();
  const isWord = (character) => character !== void 0 && /[\p{L}\p{N}_]/u.test(character);
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + value.length])) return true;
  }
  return false;
}
function commentAfter(text, offset) {
  const [whole, comma = "", comment = ""] = /^([ \t]*,)?([ \t]+#[^\r\n]*)/.exec(lineRest(text, offset)) ?? [];
  if (whole === void 0) return null;
  const start = offset + comma.length;
  return { start, end: start + comment.length, text: "" };
}
function commentsAbove(text, offset) {
  const end = lineStart(text, offset);
  let start = end;
  while (start > 0) {
    const previous = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(previous, start))) break;
    start = previous;
  }
  return start === end ? null : { start, end, text: "" };
}
function lineStart(text, offset) {
  return text.lastIndexOf("\n", offset - 1) + 1;
}
function nextLine(text, offset) {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end + 1;
}
function lineRest(text, offset) {
  return text.slice(offset, nextLine(text, offset));
}

export {
  editComments,
  isOutdated,
  mentions,
  commentAfter,
  commentsAbove,
  lineStart,
  nextLine,
  spliced
};
