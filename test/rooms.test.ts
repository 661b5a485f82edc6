import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..", "src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts") && !file.includes("generated"))
  .map((file) => file.split(path.sep).join("/"))
  .sort();

function source(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The code of a file without comments and the insides of strings that could look like code. */
function code(file: string): string {
  return source(file)
    .replaceAll(/\/\*[\s\S]*?\*\//g, "")
    .replaceAll(/^\s*\/\/.*$/gm, "");
}

/** The folder; of the files at the top, run.ts is in the room "", and index.ts in one of its own. */
function roomOf(file: string): string {
  if (file === "index.ts") return "index";
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

function imports(file: string): readonly string[] {
  const found = [...code(file).matchAll(/\b(?:from\s+|import\s+|import\s*\(\s*)"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return found.map((name) => (name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name));
}

/**
 * The rooms that each room may import from; every room may import from `util`; run.ts is listed under "".
 */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  util: [],
  model: [],
  schema: ["model"],
  fields: ["model", "schema"],
  http: ["model"],
  workato: ["model", "fields", "http"],
  redis: ["model", "workato"],
  github: ["model", "http"],
  git: [],
  // A policy judges what a plan resolved, and a plan asks the policies.
  policy: ["model", "schema", "fields", "plan"],
  plan: ["model", "schema", "fields", "policy"],
  sinks: ["model", "http", "github", "git"],
  // Manifests are found by the configuration's paths, and the configuration is a YAML file like they are.
  manifest: ["model", "schema", "fields", "config"],
  config: ["model", "schema", "manifest", "policy", "sinks"],
  apply: ["model", "fields", "plan", "sinks", "workato"],
  audit: ["model", "apply", "workato", "run"],
  render: ["model", "fields", "plan", "policy"],
  run: [
    "model",
    "config",
    "manifest",
    "http",
    "workato",
    "plan",
    "policy",
    "sinks",
    "apply",
    "audit",
    "render",
    "redis",
  ],
  features: [
    "",
    "model",
    "schema",
    "fields",
    "config",
    "manifest",
    "http",
    "workato",
    "plan",
    "policy",
    "sinks",
    "run",
    "render",
    "commands",
  ],
  sandbox: ["model"],
  commands: [
    "",
    "model",
    "config",
    "fields",
    "workato",
    "plan",
    "policy",
    "sinks",
    "run",
    "render",
    "features",
    "sandbox",
  ],
  cli: ["model", "run", "render", "commands", "features"],
  // Both are edges: a step has the clock, the signals and the processes of the command line.
  action: ["model", "schema", "manifest", "github", "git", "plan", "run", "render", "commands", "cli"],
  "": ["model", "plan", "policy", "workato", "sinks", "audit", "run"],
  library: ["", "model", "run", "render", "commands", "sinks", "workato"],
  // What it exports is for programs, which have a machine: that of the command line.
  index: ["", "model", "config", "fields", "plan", "policy", "workato", "sinks", "run", "library", "cli"],
};

/** What makes a run depend on more than its input: the process, the clock, and chance. */
const surroundings = new RegExp(
  [
    String.raw`\bconsole\.`,
    String.raw`\bprocess\.(?!ts)|"node:process"`,
    String.raw`\bDate\.now\b|\bnew Date\(\)|\bperformance\.|"node:perf_hooks"`,
    String.raw`\bset(?:Timeout|Interval|Immediate)\b|"node:timers|\bAbortSignal\.timeout\b`,
    String.raw`\bMath\.random\b|\brandom(?:UUID|Bytes|Int)\b|\bgetRandomValues\b`,
  ].join("|"),
);

/** The files elsewhere that use them, each with its reason. This list only gets shorter. */
const mayUseSurroundings: Readonly<Record<string, string>> = {
  "run/lock/take-lock.ts":
    "a lock file is written under a name that no other process has, and told apart by its text",
  "audit/audit-log.ts": "each line of the audit log names its run",
  "run/output-file/private-file.ts":
    "a file is written under a name that no other process has, and then renamed",
  "sinks/file/atomic.ts": "a file is written under a name that no other process has, and then renamed",
};

/** The package that an import leads to; none for files of ours and for what node brings. */
function packageOf(name: string): readonly string[] {
  if (name.startsWith("node:") || existsSync(path.join(root, name))) return [];
  return [
    name
      .split("/")
      .slice(0, name.startsWith("@") ? 2 : 1)
      .join("/"),
  ];
}

describe("the rooms", () => {
  it("know only the rooms that the way of the data leads through", () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((name) => name.endsWith(".ts") && !name.startsWith("..") && name !== file)
        .filter((name) => roomOf(name) !== roomOf(file) && roomOf(name) !== "util")
        .filter((name) => !mayKnow[roomOf(file)]?.includes(roomOf(name)))
        .map((name) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("keep console, process, the clock and chance at the edges", () => {
    const edges = ["cli", "action", "sandbox"];
    const inside = files.filter((file) => !edges.includes(roomOf(file)) && surroundings.test(code(file)));
    expect(inside).toEqual(Object.keys(mayUseSurroundings).sort());
  });

  it("import each runtime package in one place", () => {
    const users = new Map<string, string[]>();
    for (const file of files) {
      for (const name of new Set(imports(file).flatMap(packageOf))) {
        users.set(name, [...(users.get(name) ?? []), file]);
      }
    }
    expect(users.size).toBeGreaterThan(4);
    expect([...users].filter(([, places]) => places.length > 1)).toEqual([]);
  });

  it("load what compiles policies only where there are policies", () => {
    const compilers = ["policy/schema/compile.ts", "policy/schema/pattern.ts"];
    const eager = files.filter(
      (file) =>
        !compilers.includes(file) &&
        /^import[^(]*from "[^"]*(?:policy|schema)\/(compile|pattern)\.ts"/m.test(source(file)),
    );
    expect(eager).toEqual([]);
  });

  it("load the validator of plan files only where one is read", () => {
    const eager = files.filter((file) => /^import[^(]*from "[^"]*\/plan-file\.ts"/m.test(source(file)));
    expect(eager).toEqual([]);
  });

  it("load undici only where a host is to be reached", () => {
    const eager = files.filter((file) => /^import (?!type)[^(]*from "undici/m.test(source(file)));
    expect(eager).toEqual([]);
  });

  it("reveal a token only where a request is signed and where a sink writes", () => {
    const places = files.filter((file) => /\.reveal\(\)/.test(code(file)));
    expect(places.filter((file) => !["workato", "github", "sinks"].includes(roomOf(file)))).toEqual([]);
    expect(places.length).toBeLessThanOrEqual(6);
  });
});
