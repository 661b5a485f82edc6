/** Everything that a terminal may interpret, or that a reader cannot see: controls, format characters, separators, odd spaces. */
const hidden =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc]|(?! )\p{Zs}/gu;

/** What holds an emoji together: a joiner between two, a presentation selector after one. */
const emojiGlue =
  /(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic}|[0-9#*])\ufe0f/gu;

/** What GitHub's runner would interpret in a log as a command: `::` at the beginning of a line, `##[` anywhere. */
const runnerCommand = /(?<=^ *):(?=:)|(?<=##)\[/g;

/** Text on one line in which every character can be seen: hidden ones become `\u{1b}`; emoji stay whole. */
function visible(text: string): string {
  const kept = new Set([...text.matchAll(emojiGlue)].map((match) => match.index));
  return text.replaceAll(hidden, (found, at: number) => (kept.has(at) ? found : escaped(found)));
}

/** Text on one line that no terminal or runner interprets: hidden characters and commands become `\u{1b}`; emoji stay whole. */
export function forTerminal(text: string): string {
  return visible(text).replaceAll(runnerCommand, escaped);
}

/** Text that stays text in HTML, between tags and in a quoted attribute; hidden characters become `\u{1b}`. */
export function forHtml(text: string): string {
  return visible(text).replaceAll(/[&<>"'`]/g, entity);
}

/** Every character with a meaning in Markdown, GitHub or HTML. */
const special = /[!#$&*<>@[\\\]^_`|~]/g;

/** GitHub looks for mentions, issues and hashes after decoding entities: only a character in between prevents them. */
const gap = "&#8203;";

/**
 * Text that stays text in a Markdown table cell, list item or heading: it cannot create HTML, an image, link, autolink,
 * mention, emoji code, issue link, commit link, formula or workflow command.
 */
export function forMarkdown(text: string): string {
  return forTerminal(text)
    .replaceAll(special, (found) => (found === "@" || found === "#" ? entity(found) + gap : entity(found)))
    .replaceAll(/:(?=\/\/|:|[^\s:]+:)|(?<=:):|(?<=\b(?:mailto|xmpp)):/gi, (found) => entity(found) + gap)
    .replaceAll(/(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (found) => entity(found) + gap)
    .replaceAll(/\b[0-9a-f]{7,64}\b/gi, brokenHash)
    .replaceAll(/^[-+=.:]|^\d(?=\d*[.)](?: |$))/g, entity)
    .replaceAll(/^ +| +$| {2,}/g, (found) => "&#32;".repeat(found.length));
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

/** GitHub links what looks like a commit's hash; digits alone, such as an id, are left. */
function brokenHash(found: string): string {
  return /[a-f]/i.test(found) && /\d/.test(found) ? found.slice(0, 1) + gap + found.slice(1) : found;
}
