import type { Answer, Candidate } from "./answer.ts";
import { bashInsertion, type BashWord } from "./bash-line.ts";

/** The shells for which there is a completion. */
export const shells = ["bash", "zsh", "fish", "powershell"] as const;
/** One of them. */
export type Shell = (typeof shells)[number];

/** The answer as the script of bash reads it: its kind, then a line for each text to insert. */
export function bashReply(answer: Answer, word: BashWord, wordBreaks: string): string {
  const fitting = candidatesOf(answer).filter(({ value }) => value.startsWith(word.value));
  const texts = fitting.flatMap(({ value }) => bashInsertion(value, word, wordBreaks) ?? []);
  return lines([answer.kind, ...texts]);
}

/** The answer as the scripts of zsh and fish read it: its kind, then a value and its description in each line. */
export function tabbedReply(answer: Answer): string {
  const rows = candidatesOf(answer).map(
    ({ value, description }) => `${value}\t${description.split("\n")[0] ?? ""}`,
  );
  return lines([answer.kind, ...rows]);
}

/** For fish, which inserts a tilde at the beginning as it is, where it means a home folder. */
export function withoutTildes(answer: Answer): Answer {
  if (answer.kind !== "values") return answer;
  return { ...answer, candidates: answer.candidates.filter(({ value }) => !value.startsWith("~")) };
}

/** The answer as the script of PowerShell reads it: one line of JSON in ASCII, which no code page changes. */
export function powershellReply(answer: Answer, current: string): string {
  const candidates = candidatesOf(answer)
    .filter(({ value }) => value.startsWith(current))
    .map(({ value, description }) => ({ text: powershellWord(value), value, description }));
  return ascii(JSON.stringify({ kind: answer.kind, candidates })) + "\n";
}

/** A value as a word of PowerShell: single quotes of any form are doubled inside single quotes, where nothing is expanded. */
export function powershellWord(value: string): string {
  if (/^[\w./:+-]+$/.test(value)) return value;
  return `'${value.replaceAll(/['\u2018-\u201b]/g, "$&$&")}'`;
}

function candidatesOf(answer: Answer): readonly Candidate[] {
  return answer.kind === "values" ? answer.candidates : [];
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}

function ascii(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
