/** What a comment or an issue is about; `config` null: the default configuration. */
export interface Subject {
  readonly kind: "comment" | "drift";
  readonly workspace: string;
  /** The path of the workflow's file. */
  readonly workflow: string;
  readonly config: string | null;
}

/** An invisible line that identifies a comment or an issue; names are encoded, so that they cannot end or forge it. */
export function markerOf({ kind, workspace, workflow, config }: Subject): string {
  const word = kind === "comment" ? "workspace" : "drift";
  const more = config === null ? "" : ` config=${encoded(config)}`;
  return `<!-- keyward:${word}=${encoded(workspace)} workflow=${encoded(workflow)}${more} -->`;
}

/** The subject of a text that begins with a marker, else null. */
export function subjectIn(text: string): Subject | null {
  const found = /^<!-- keyward:(workspace|drift)=([\w.%]+) workflow=([\w.%]*)(?: config=([\w.%]+))? -->/.exec(
    text,
  );
  if (found === null) return null;
  const [, word, workspace = "", workflow = "", config] = found;
  return {
    kind: word === "drift" ? "drift" : "comment",
    workspace: decoded(workspace),
    workflow: decoded(workflow),
    config: config === undefined ? null : decoded(config),
  };
}

/** Whether two subjects differ at most in their workspace. */
export function sameFamily(a: Subject, b: Subject): boolean {
  return a.kind === b.kind && a.workflow === b.workflow && a.config === b.config;
}

/** A line with the run that wrote a text, so that an earlier run that ends later does not overwrite it. */
export function runLine(runId: number): string {
  return `<!-- keyward:run=${runId} -->`;
}

/** The run that wrote a text; 0 if it has no such line. */
export function runIn(text: string): number {
  return Number(/^<!-- keyward:run=(\d+) -->\r?$/m.exec(text)?.[1] ?? 0);
}

/** Letters, digits, `_` and `.` are kept; every other byte is written as `%2D`: a hyphen could end the comment. */
function encoded(text: string): string {
  const bytes = [...Buffer.from(text)];
  return bytes
    .map((byte) => (/\w|\./.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : hex(byte)))
    .join("");
}

function hex(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function decoded(text: string): string {
  const bytes = text.replaceAll(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
