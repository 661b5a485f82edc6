import type { FindingRule } from "../model/rules.ts";

/** The path to a node in a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A finding at a node of a document; its place in the file is looked up only when it is reported. */
export interface PathFinding {
  readonly rule: FindingRule;
  readonly message: string;
  readonly fix: string;
  readonly path: Path;
  /** Whether the key or the value of the last step is wrong. */
  readonly at: "key" | "value";
  /** The message without the position in a list: what is wrong in the same way elsewhere has the same. By default, the message. */
  readonly general?: string;
  /** For an unknown key: where the known key would be that is probably meant. */
  readonly meant?: Path;
  /** For a missing key: where it could be; one of these is enough. */
  readonly missing?: readonly Path[];
}

/** A node as text: `` `role` ``, "entry 2 of `folders`", "the document". */
export function label(path: Path): string {
  return nodeText(path, (index) => `entry ${index + 1}`);
}

/** The same without a position in a list: "an entry of `folders`". */
export function generalLabel(path: Path): string {
  return nodeText(path, () => "an entry");
}

function nodeText(path: Path, entry: (index: number) => string): string {
  const last = path.at(-1);
  if (last === undefined) return "the document";
  if (typeof last === "string") return `\`${last}\``;
  const list = path.at(-2);
  return typeof list === "string" ? `${entry(last)} of \`${list}\`` : entry(last);
}

/** The value at a path, or undefined if there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}

/** The path of a JSON pointer in a document. */
export function pathOf(document: unknown, pointer: string): Path {
  const path: (string | number)[] = [];
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    path.push(Array.isArray(valueAt(document, path)) ? Number(key) : key);
  }
  return path;
}
