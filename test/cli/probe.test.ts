import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ReadingsDocument } from "../../src/model/readings.ts";
import { configuration, testEnv } from "../support/arrange.ts";
import { type RunningProcess, startBuilt } from "../support/built-cli.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith, temporaryFolder } from "../support/temporary.ts";

const flags = ["probe", "--role", "Read only", "--yes"];

async function sandboxWith(...args: readonly string[]): Promise<Sandbox> {
  const sandbox = await openSandbox(["--rate-limit", "none", ...args]);
  onTestFinished(() => sandbox.stop());
  return sandbox;
}

function readingsIn(dir: string): ReadingsDocument {
  return JSON.parse(readFileSync(path.join(dir, "readings.json"), "utf8"));
}

/** The names of the live clients, as the sandbox's control endpoint gives them. */
async function live(sandbox: Sandbox): Promise<readonly string[]> {
  const text = JSON.stringify(await sandbox.control("GET", "state"));
  return [...text.matchAll(/"name":"(keyward-probe-[^"]*)"/g)].map(([, name]) => name ?? "");
}

describe("keyward probe", () => {
  it("counts towards a rate limit that is shared with other machines, and sends nothing without it", async () => {
    const sandbox = await sandboxWith();
    const shared = "rate_limit: { limit: 60/60s, redis_env: KEYWARD_REDIS_URL }\n";
    const { dir } = folderWith({ "keyward.yaml": configuration(sandbox, shared) });
    const ran = await run(flags, { cwd: dir, env: testEnv });
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining("KEYWARD_REDIS_URL") });
    expect(await live(sandbox)).toEqual([]);
  });
});

describe("keyward probe and keyward sandbox --readings", () => {
  it("agree: a sandbox with the readings of a file is found to behave like the first one", async () => {
    const dir = temporaryFolder();
    const first = await sandboxWith("--reading", "put=merge", "--reading", "ipFormat=array");
    expect(await run(flags, { cwd: dir, env: first.env })).toMatchObject({ code: 0 });
    const found = readingsIn(dir);
    expect(found.readings).toMatchObject({ put: "merge", ipFormat: "array" });

    const second = await sandboxWith("--readings", path.join(dir, "readings.json"));
    expect(await run(flags, { cwd: dir, env: second.env })).toMatchObject({ code: 0 });
    expect(readingsIn(dir).readings).toEqual(found.readings);

    const third = await sandboxWith(
      "--readings",
      path.join(dir, "readings.json"),
      "--reading",
      "put=replace",
    );
    await run(flags, { cwd: dir, env: third.env });
    expect(readingsIn(dir).readings).toEqual({ ...found.readings, put: "replace", ipEmpty: "missing" });
  });

  it.each([
    ["a file that is missing", {}, /the readings readings\.json could not be read/],
    ["a file that is not JSON", { "readings.json": "{" }, /the readings readings\.json is not JSON/],
    ["another file", { "readings.json": "{}" }, /readings\.json is not a file of readings/],
    [
      "a newer format",
      { "readings.json": '{"format":"keyward.readings/v2","readings":{}}' },
      /has the format keyward\.readings\/v2/,
    ],
    [
      "an unknown reading",
      { "readings.json": '{"format":"keyward.readings/v1","readings":{"colour":"red"}}' },
      /no reading "colour=red"/,
    ],
  ])("the sandbox does not serve %s", async (_, files, message) => {
    const { dir } = folderWith(files);
    const { code, err } = await run(["sandbox", "--readings", "readings.json"], { cwd: dir });
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe("a process that probes", () => {
  /** Starts it, and waits until it has created its client. */
  async function started(sandbox: Sandbox, dir: string): Promise<RunningProcess> {
    const running = startBuilt(flags, { cwd: dir, env: sandbox.env });
    await new Promise<void>((resolve) => {
      running.child.stderr?.on("data", (chunk: Buffer) => {
        if (chunk.toString().includes("Created")) resolve();
      });
    });
    return running;
  }

  it("and is killed leaves its client, which the next one deletes", async () => {
    const dir = temporaryFolder();
    const sandbox = await sandboxWith("--fault", '{"kind":"delay","ms":30}');
    const { child, ended } = await started(sandbox, dir);
    child.kill("SIGKILL");
    expect((await ended).code).toBeNull();
    const left = await live(sandbox);
    expect(left.length).toBeGreaterThan(0);

    const next = await run(flags, { cwd: dir, env: sandbox.env });
    expect(next.code).toBe(0);
    expect(next.err).toContain("An earlier probe left");
    expect(await live(sandbox)).toEqual([]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("and gets %s deletes its client first", async (signal) => {
    const dir = temporaryFolder();
    const sandbox = await sandboxWith("--fault", '{"kind":"delay","ms":30}');
    const { child, ended } = await started(sandbox, dir);
    child.kill(signal);
    const { code, err } = await ended;
    expect([code, await live(sandbox)]).toEqual([3, []]);
    expect(err).toContain("The probe was stopped");
    expect(Object.values(readingsIn(dir).not_found_out)).toContain("the probe was stopped");
  });
});
