import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  __name
} from "./runtime.js";

// src/render/safe.ts
var hidden = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffc]|(?! )\\p{Zs}", "gu");
var emojiGlue = new RegExp("(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\p{Extended_Pictographic}|[0-9#*])\\ufe0f", "gu");
var runnerCommand = /(?<=^ *):(?=:)|(?<=##)\[/g;
function forTerminal(text) {
  const kept = new Set([...text.matchAll(emojiGlue)].map((match) => match.index));
  const shown = text.replaceAll(hidden, (found, at) => kept.has(at) ? found : escaped(found));
  return shown.replaceAll(runnerCommand, escaped);
}
__name(forTerminal, "forTerminal");
var special = /[!#$&*<>@[\\\]^_`|~]/g;
var gap = "&#8203;";
function forMarkdown(text) {
  return forTerminal(text).replaceAll(special, (found) => found === "@" || found === "#" ? entity(found) + gap : entity(found)).replaceAll(/:(?=\/\/|:|[^\s:]+:)|(?<=:):|(?<=\b(?:mailto|xmpp)):/gi, (found) => entity(found) + gap).replaceAll(/(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (found) => entity(found) + gap).replaceAll(/\b[0-9a-f]{7,64}\b/gi, brokenHash).replaceAll(/^[-+=.:]|^\d(?=\d*[.)](?: |$))/g, entity).replaceAll(/^ +| +$| {2,}/g, (found) => "&#32;".repeat(found.length));
}
__name(forMarkdown, "forMarkdown");
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
__name(escaped, "escaped");
function entity(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}
__name(entity, "entity");
function brokenHash(found) {
  return /[a-f]/i.test(found) && /\d/.test(found) ? found.slice(0, 1) + gap + found.slice(1) : found;
}
__name(brokenHash, "brokenHash");

// src/render/words.ts
function numberText(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
__name(numberText, "numberText");
var scales = [
  [1000000000000n, "trillion"],
  [1000000000n, "billion"],
  [1000000n, "million"]
];
var powersFrom = 1n << 48n;
function largeText(value) {
  if (value >= powersFrom) return powerText(value);
  const scale = scales.find(([unit2]) => value >= unit2 - unit2 / 20000n);
  if (scale === void 0) return numberText(value);
  const [unit, name] = scale;
  const tenths = (value * 10n + unit / 2n) / unit;
  return `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`} ${name}`;
}
__name(largeText, "largeText");
function powerText(value) {
  const power = value.toString(2).length - 1;
  return value === 1n << BigInt(power) ? `2^${power}` : `more than 2^${power}`;
}
__name(powerText, "powerText");
function plural(count, noun) {
  return `${numberText(count)} ${count === 1 ? noun : manyOf(noun)}`;
}
__name(plural, "plural");
function durationText(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return join([whole / 60, "min"], [whole % 60, "s"]);
  const minutes = Math.round(whole / 60);
  return join([minutes / 60, "h"], [minutes % 60, "min"]);
}
__name(durationText, "durationText");
function join(...parts) {
  return parts.map(([count, unit]) => [Math.floor(count), unit]).filter(([count]) => count > 0).map(([count, unit]) => `${numberText(count)} ${unit}`).join(" ");
}
__name(join, "join");
function manyOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
__name(manyOf, "manyOf");

export {
  forTerminal,
  forMarkdown,
  numberText,
  largeText,
  plural,
  durationText
};
