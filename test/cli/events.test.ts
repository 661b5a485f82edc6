import { afterEach, describe, expect, it } from "vitest";
import { StoppedError } from "../../src/model/errors.ts";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { openSandbox, run } from "../support/cli.ts";
import { schemaErrors } from "../support/schemas.ts";
import { folderWith } from "../support/temporary.ts";

interface Line {
  readonly type: string;
  readonly index?: number;
  readonly status?: string;
}

const open: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.stop();
});

const names = ["a", "b", "c"];

async function arrange(sandboxArgs: readonly string[] = ["--rate-limit", "none"]) {
  const sandbox = await openSandbox(sandboxArgs);
  open.push(sandbox);
  const folder = folderWith({
    "keyward.yaml": configuration(sandbox, "self: none"),
    "clients/all.yaml": manifest(
      ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: any }`),
    ),
  });
  open.push({ stop: folder.remove });
  const env = { ...testEnv, TMPDIR: folder.dir };
  /** Runs a command; every line it prints has to be an event of the schema. */
  const events = async (args: readonly string[], stop?: AbortSignal) => {
    const ran = await run([...args, "--format", "jsonl"], {
      cwd: folder.dir,
      env,
      ...(stop === undefined ? {} : { stop }),
    });
    expect(ran.out.endsWith("\n")).toBe(true);
    const lines = ran.out
      .trimEnd()
      .split("\n")
      .map((line): Line => JSON.parse(line));
    for (const line of lines) expect(schemaErrors("event", line)).toBeNull();
    return { ...ran, lines, types: lines.map(({ type }) => type) };
  };
  return { sandbox, folder, events, env };
}

describe("--format jsonl", () => {
  it("prints the plan as events, and its exit code as the last one", async () => {
    const { events } = await arrange();
    const { lines, types, code } = await events(["plan", "--detailed-exitcode"]);
    expect(types).toEqual(["read", "plan", "ended"]);
    expect(lines).toMatchObject([
      { status: "ok", clients: 0, requests: expect.any(Number), workspace: { name: "main" } },
      { plan: { summary: { create: 3 }, changes: [{ name: "a" }, { name: "b" }, { name: "c" }] } },
      { exit_code: 2 },
    ]);
    expect(code).toBe(2);
  });

  it("prints each change as it is sent and as it ends, in order, and never a token", async () => {
    const { events, sandbox } = await arrange();
    const applied = await events(["apply", "--yes"]);
    const rotated = await events(["rotate", "--all", "--yes"]);
    for (const { types, lines, code } of [applied, rotated]) {
      expect(code).toBe(0);
      expect([...types.slice(0, 2), ...types.slice(-2)]).toEqual(["read", "plan", "report", "ended"]);
      for (const index of names.keys()) {
        const own = lines.filter((line) => line.index === index).map(({ type }) => type);
        expect(own).toEqual(["change_sent", "change_ended"]);
      }
    }
    const state = JSON.stringify(await sandbox.control("GET", "state"));
    const tokens = [...state.matchAll(/"tokenValue":"([^"]+)"/g)].map(([, token]) => token ?? "");
    expect(tokens).toHaveLength(3);
    for (const token of [...tokens, "sandbox-token"]) expect(applied.out + rotated.out).not.toContain(token);
  });

  it("prints waits with their end and reason", async () => {
    const { events, sandbox } = await arrange();
    const busy = { on: { method: "GET", count: 1 }, kind: "status", status: 520 };
    await sandbox.control("POST", "faults", [busy]);
    const { lines, types } = await events(["plan"]);
    expect(types).toEqual(["wait", "read", "plan", "ended"]);
    expect(lines[0]).toMatchObject({
      purpose: "to list the clients again",
      why: expect.stringContaining("answered 520"),
    });
  });

  it("prints what failed and what was not sent, and repeats it on stderr in one line each", async () => {
    const { events, sandbox } = await arrange();
    const refusal = { on: { method: "POST" }, kind: "status", status: 422, body: '{"message":"no"}' };
    await sandbox.control("POST", "faults", [refusal]);
    const { lines, code, err } = await events(["apply", "--yes", "-q"]);
    expect(code).toBe(3);
    // One that was answered is looked up, and ends a second time.
    const ends = lines.filter(({ type }) => type === "change_ended");
    expect(new Map(ends.map(({ index, status }) => [index, status]))).toEqual(
      new Map([
        [0, "failed"],
        [1, "failed"],
        [2, "failed"],
      ]),
    );
    expect(err).toMatch(/^(failed: main: create [abc]: .*\n){3}$/);
  });

  it("ends with the signal's code after a signal, as every other format", async () => {
    const { events } = await arrange(["--fault", '{"on":{"method":"GET"},"kind":"hang"}']);
    const stop = new AbortController();
    setTimeout(() => stop.abort(new StoppedError("SIGTERM")), 200);
    const { lines, code } = await events(["plan"], stop.signal);
    expect(code).toBe(143);
    expect(lines.at(-1)).toMatchObject({ type: "ended", exit_code: 143 });
  });

  it("prints findings, errors, and what is valid", async () => {
    const { events, folder, env } = await arrange();
    expect((await events(["validate"])).types).toEqual(["validated", "ended"]);
    expect((await events(["clients", "-w", "none"])).lines).toMatchObject([
      { type: "error", workspace: null, problem: { message: expect.stringContaining("does not exist") } },
      { type: "ended", exit_code: 1 },
    ]);
    const bad = folderWith({ "clients/a.yaml": "version: 1\nclients:\n  - { nam: a }\n" });
    open.push({ stop: bad.remove });
    for (const command of ["validate", "plan"]) {
      const { out, code } = await run([command, "--format", "jsonl"], { cwd: bad.dir, env });
      const types = out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).type);
      expect([code, new Set(types)]).toEqual([1, new Set(["finding", "ended"])]);
    }
    expect(folder.dir).not.toBe(bad.dir);
  });

  it("prints lists by row", async () => {
    const { events } = await arrange();
    await events(["apply", "--yes"]);
    expect((await events(["clients"])).types).toEqual(["client", "client", "client", "ended"]);
    expect(new Set((await events(["roles"])).types)).toEqual(new Set(["role", "ended"]));
    expect((await events(["workspaces"])).types).toEqual(["workspace", "ended"]);
  });

  it.each(["explain a", "doctor", "import --dry-run", "probe --yes", "plan --explain-prune", "report"])(
    "is a usage error of %s, before any request",
    async (words) => {
      const { events, sandbox } = await arrange();
      const { code, err } = await events(words.split(" "));
      expect(code).toBe(1);
      expect(err).toMatch(/^error: keyward .* has no --format jsonl → use one of text, json, markdown\n$/);
      const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: unknown[] };
      expect(arrivals).toEqual([]);
    },
  );
});
