import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { StoppedError } from "../../src/model/errors.ts";
import { apply } from "../../src/commands/apply.ts";
import type { Result } from "../../src/run/result.ts";
import type { AuditLine } from "../../src/audit/audit-line.ts";
import type { WorkspaceReport } from "../../src/model/report.ts";
import type { Fault } from "../../src/sandbox/faults.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { fastClock } from "../support/api-server.ts";
import { manifest } from "../support/arrange.ts";
import { folderWith } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "text", quiet: false, verbose: false } as const;
/** How much faster than real time these runs go. */
const speed = 20;

/** A fault that affects every create. */
function onCreates(kind: Fault["kind"], status = 500): Fault {
  const on = { method: "POST", path: /./, nth: 1, count: 1000 };
  return { on, when: "before", kind, status, body: "", location: "", ms: 0 };
}

/** Names that sort by their number. */
function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `client-${String(n + 1).padStart(3, "0")}`);
}

/** The lines of an audit file. */
function readLines(file: string): readonly AuditLine[] {
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): AuditLine => JSON.parse(line));
}

describe("an apply of several workspaces", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  /** One sandbox for each workspace, which will have that many clients. */
  async function arrange(
    workspaces: readonly {
      readonly name: string;
      readonly clients: number;
      readonly faults?: readonly Fault[];
    }[],
    pace = speed,
  ) {
    const files: Record<string, string> = {};
    const entries: string[] = [];
    const sandboxes = new Map<string, Sandbox>();
    const env: Record<string, string> = {};
    for (const { name, clients, faults = [] } of workspaces) {
      const sandbox = await startSandbox({ rate: { limit: 60, windowMs: 60_000 / pace }, faults });
      open.push(() => sandbox.close());
      sandboxes.set(name, sandbox);
      const variable = `KEYWARD_${name.toUpperCase()}`;
      env[variable] = sandbox.token;
      entries.push(
        `  ${name}: { host: "${sandbox.url}", token_env: ${variable}, manifests: [clients/${name}], rate_limit: 60/60s }`,
      );
      files[`clients/${name}/all.yaml`] = manifest(
        ...names(clients).map(
          (one) => `{ name: ${one}, role: Integrator, folders: all, ip_allow_list: any }`,
        ),
      );
    }
    const limits = "limits: { max_creates: 1000 }\n";
    const sinks = 'sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\n';
    files["keyward.yaml"] = `version: 1\nworkspaces:\n${entries.join("\n")}\n${limits}${sinks}`;
    const folder = folderWith(files);
    open.push(folder.remove);
    const stop = new AbortController();
    const { system, said } = testSystem({
      env,
      cwd: folder.dir,
      clock: fastClock(pace),
      stop: stop.signal,
      temporary: path.join(folder.dir, "tmp"),
    });
    const results: WorkspaceReport[] = [];
    const onResult = (result: Result): void => {
      if ("results" in result) results.push(...result.results);
    };
    const run = (flags = {}): Promise<number> =>
      apply({ allWorkspaces: true, yes: true, onResult, ...flags }, voice, system);
    const sandbox = (name: string): Sandbox => sandboxes.get(name) ?? expect.unreachable(name);
    return { run, results, said, stop, folder, sandbox };
  }

  const isList = ({ method, path: where }: { readonly method: string; readonly path: string }): boolean =>
    method === "GET" && /clients\?/.test(where);

  it("creates nothing on a reading older than 10 s, in none of them, though their limits let them wait", async () => {
    const { run, sandbox } = await arrange([
      { name: "first", clients: 130 },
      { name: "second", clients: 130 },
    ]);
    expect(await run()).toBe(0);
    for (const name of ["first", "second"]) {
      const { journal, state } = sandbox(name);
      const posts = journal.filter(({ method }) => method === "POST");
      const reads = journal.filter(isList).map(({ t }) => t);
      const ages = posts.map(({ t }) => t - Math.max(...reads.filter((read) => read <= t)));
      // In the run's time: 10 s, and what a busy machine takes; without another reading it is the 60 s of the window.
      expect(Math.max(...ages) * speed).toBeLessThan(55_000);
      expect(posts).toHaveLength(130);
      expect(state.clients.size).toBe(130);
      expect(journal.some(({ status }) => status === 429)).toBe(false);
      // The plan's, and one for each 10 s during which it sends, of two pages each: how many these are, the machine decides.
      const busy = new Set(posts.map(({ t }) => Math.floor((t * speed) / 10_000)));
      expect(reads.length).toBeLessThanOrEqual(2 * (1 + busy.size));
    }
    const times = (name: string) =>
      sandbox(name)
        .journal.filter(({ method }) => method === "POST")
        .map(({ t }) => t);
    // The sandboxes' clocks started almost at the same time.
    expect(Math.min(...times("second"))).toBeLessThan(Math.max(...times("first")) / 2);
  });

  it("skips what was created elsewhere while it waited", async () => {
    const { run, results, sandbox } = await arrange([
      { name: "first", clients: 2 },
      { name: "second", clients: 70 },
    ]);
    const { state } = sandbox("second");
    const watch = setInterval(() => {
      if (state.clients.size < 40) return;
      clearInterval(watch);
      state.create(
        { name: "client-070", role: 26_779, folders: "all", environment: null, ip_allow_list: [] },
        0,
      );
    }, 5);
    open.push(() => clearInterval(watch));
    expect(await run()).toBe(3);
    const ends = results.flatMap(({ outcomes }) => outcomes).filter(({ status }) => status !== "done");
    expect(ends).toMatchObject([{ name: "client-070", status: "skipped", error: { code: "changed-since" } }]);
    const made = [...state.clients.values()].map(({ name }) => name);
    expect(new Set(made).size).toBe(made.length);
  });

  it("costs as many requests as it makes changes if nothing grows old", async () => {
    const workspaces = ["first", "second"].map((name) => ({ name, clients: 10 }));
    const { run, results, sandbox } = await arrange(workspaces, 1);
    expect(await run()).toBe(0);
    expect(results.map(({ requests }) => requests.total)).toEqual([10, 10]);
    expect(sandbox("second").journal.filter(isList)).toHaveLength(1);
  });

  it("continues if one fails, reports them in their order, and names them in its messages", async () => {
    const { run, results, said, folder } = await arrange([
      { name: "slow", clients: 3, faults: [{ ...onCreates("delay"), ms: 300 }] },
      { name: "refused", clients: 3, faults: [onCreates("status", 401)] },
      { name: "quick", clients: 3 },
    ]);
    expect(await run({ audit: "audit.jsonl" })).toBe(3);
    expect(results.map(({ workspace }) => workspace.name)).toEqual(["slow", "refused", "quick"]);
    const ends = results.map(({ outcomes }) => outcomes.map(({ status }) => status));
    expect(ends[0]).toEqual(["done", "done", "done"]);
    expect(ends[1]).not.toContain("done");
    expect(ends[2]).toEqual(["done", "done", "done"]);
    expect(said.err).toContain("Applying 9 changes to 3 workspaces: about ");
    const lines = readLines(path.join(folder.dir, "audit.jsonl"));
    const ended = new Set(lines.filter(({ event }) => event === "outcome").map(({ mutation }) => mutation));
    expect(
      lines
        .filter(({ event }) => event === "intent")
        .map(({ mutation }) => mutation)
        .sort((a, b) => a - b),
    ).toEqual([...ended].sort((a, b) => a - b));
  });

  it("gives all of them together 6 s after a signal", async () => {
    const hang = [onCreates("hang")];
    const { run, results, stop, said, sandbox } = await arrange(
      ["a", "b", "c"].map((name) => ({ name, clients: 2, faults: hang })),
    );
    const begun = (): boolean =>
      ["a", "b", "c"].every(
        (name) => sandbox(name).journal.filter(({ method }) => method === "POST").length === 2,
      );
    let stopped = 0;
    const watch = setInterval(() => {
      if (!begun()) return;
      clearInterval(watch);
      stopped = performance.now();
      stop.abort(new StoppedError("SIGTERM"));
    }, 5);
    open.push(() => clearInterval(watch));
    expect(await run()).toBe(3);
    expect((performance.now() - stopped) * speed).toBeLessThan(12_000);
    expect(results.flatMap(({ outcomes }) => outcomes.map(({ status }) => status))).toEqual(
      Array.from({ length: 6 }, () => "unknown"),
    );
    expect(said.err.match(/Stopping:/g)).toHaveLength(1);
  });
});
