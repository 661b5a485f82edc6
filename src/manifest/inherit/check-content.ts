import type { PathFinding } from "../../schema/path-finding.ts";

/** What a document must contain because of its file: `defaults.yaml` holds defaults, every other manifest clients or address lists. Accepts any value. */
export function* checkContent(value: unknown, kind: "manifest" | "defaults"): Generator<PathFinding> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  yield* kind === "defaults" ? defaultsContent(has) : manifestContent(has);
}

function* defaultsContent(has: (key: string) => boolean): Generator<PathFinding> {
  if (has("clients"))
    yield {
      rule: "clients-in-defaults",
      message:
        "a file named `defaults.yaml` or `defaults.yml` holds the defaults of its folder, and cannot have `clients`",
      fix: "move `clients`, and the `defaults` that are only for them, into a file of another name",
      path: ["clients"],
      at: "key",
    };
  else if (!has("defaults"))
    yield {
      rule: "missing-key",
      message: "the document has no `defaults`",
      fix: "add for example `defaults: { environment: Production }`, or rename the file if it does not hold the defaults of its folder",
      path: [],
      at: "value",
    };
}

function* manifestContent(has: (key: string) => boolean): Generator<PathFinding> {
  if (has("clients") || (has("address_lists") && !has("defaults"))) return;
  yield {
    rule: "missing-key",
    message: "the document has no `clients`",
    fix: has("defaults")
      ? "add the clients that `defaults` is for, or move it into the file `defaults.yaml` of this folder"
      : "add for example `clients: []`",
    path: [],
    at: "value",
  };
}
