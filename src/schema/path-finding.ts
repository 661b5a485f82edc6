/** The path to a node in a document: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** A finding at a node of a document; its place in the file is looked up only when it is reported. */
export interface PathFinding {
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
  readonly path: Path;
  /** Whether the key or the value of the last step is wrong. */
  readonly at: "key" | "value";
}

/** A node as text: `` `role` ``, "entry 2 of `folders`", "the document". */
export function label(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "the document";
  if (typeof last === "string") return `\`${last}\``;
  const list = path.at(-2);
  return typeof list === "string" ? `entry ${last + 1} of \`${list}\`` : `entry ${last + 1}`;
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
