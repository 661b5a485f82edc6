import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBuilt, type RunningProcess, startBuilt } from "../support/built-cli.ts";
import { fast, openTwelveClients, type TwelveClients } from "../support/twelve-clients.ts";

let world: TwelveClients;
beforeEach(async () => {
  world = await openTwelveClients();
});
afterEach(() => world.close());

/** Closes the reading ends of these streams of a process. */
function stopReading({ child }: RunningProcess, ...streams: readonly ("stdout" | "stderr")[]): void {
  for (const stream of streams) child[stream]?.destroy();
}

describe("a pipe that its reader closed", () => {
  it("ends a reading command with its own code, and without a word", async () => {
    for (const [args, code] of [
      [["plan"], 0],
      [["plan", "--detailed-exitcode", "--format", "json"], 2],
      [["roles"], 0],
      [["schema", "manifest"], 0],
      [["--help"], 0],
      [["--version"], 0],
    ] as const) {
      const running = startBuilt(args, world.options);
      stopReading(running, "stdout");
      expect(await running.ended).toEqual({ code, out: "", err: "" });
    }
  });

  it.each([
    ["stdout", ["stdout"], []],
    ["stdout, of JSON", ["stdout"], ["--format", "json"]],
    ["stderr, with a line for each request", ["stderr"], ["-v"]],
    ["both", ["stdout", "stderr"], ["-v", "--format", "markdown"]],
  ] as const)("never stops an apply: %s", async (_what, streams, flags) => {
    const running = startBuilt(["apply", "--yes", ...fast, ...flags], world.options);
    stopReading(running, ...streams);
    expect((await running.ended).code).toBe(0);
    await world.expectWhole();
  });

  it("never stops an apply or a rotation that is under way", async () => {
    await world.sandbox.control("POST", "faults", [
      { on: { method: "POST" }, when: "after", kind: "delay", ms: 50 },
    ]);
    for (const [args, sent] of [
      [["apply"], 3],
      [["rotate", "--all", "--max-rotations", "12"], 12 + 3],
    ] as const) {
      const running = startBuilt([...args, "--yes", "-v", ...fast], world.options);
      while ((await world.mutations()) < sent) await new Promise((resolve) => setTimeout(resolve, 5));
      stopReading(running, "stdout", "stderr");
      expect((await running.ended).code).toBe(0);
      await world.expectWhole();
    }
  });

  it("does not keep demo from removing what it made", async () => {
    const temporary = world.at("tmp");
    mkdirSync(temporary);
    const running = startBuilt(["demo"], { ...world.options, env: { TMPDIR: temporary } });
    stopReading(running, "stdout");
    expect((await running.ended).code).toBe(0);
    expect(execFileSync("ls", [temporary], { encoding: "utf8" })).not.toContain("keyward-demo");
  });
});

describe("stdout that cannot be written", () => {
  it.each([
    ["plan"],
    ["plan", "--format", "json"],
    ["clients"],
    ["schema", "manifest"],
    ["--help"],
    ["--version"],
  ])("is an error of %s %s %s", async (...args) => {
    const { code, err } = await world.limited(">> full", ...args);
    expect(code).toBe(1);
    expect(err).toMatch(
      /^error: stdout could not be written: EFBIG[^]*(\n {2}| → )free space where stdout goes/,
    );
  });

  it("is an error also where a part of the result fits", async () => {
    const { code } = await world.limited("> new", "plan", "--format", "json");
    expect([code, existsSync(world.at("new"))]).toEqual([1, true]);
  });

  it("is an error of apply before anything is sent, as its plan was not shown", async () => {
    const { code, err } = await world.limited(">> full", "apply", "--yes");
    expect([code, await world.mutations()]).toEqual([1, 0]);
    expect(err).toContain("stdout could not be written");
  });

  it("leaves an apply incomplete that has sent everything, and every token is delivered", async () => {
    const { code, err } = await world.limited(">> full", "apply", "--yes", "--format", "json");
    expect(code).toBe(3);
    expect(err).toContain("stdout could not be written");
    await world.expectWhole();
  });

  it("is an error of an apply that has nothing to send", async () => {
    expect((await runBuilt(["apply", "--yes", ...fast], world.options)).code).toBe(0);
    expect((await world.limited(">> full", "apply", "--yes", "--format", "json")).code).toBe(1);
  });
});

describe("stderr that cannot be written", () => {
  it("is an error of a reading command, and of a changing one that has sent nothing", async () => {
    expect((await world.limited("2>> full", "plan", "-v")).code).toBe(1);
    expect((await world.limited("2>> full", "apply", "--yes", "-v")).code).toBe(1);
    expect(await world.mutations()).toBe(0);
  });

  it("does not change what an apply that sent everything ends with", async () => {
    expect((await world.limited("2>> full", "apply", "--yes")).code).toBe(0);
    await world.expectWhole();
  });
});

describe("streams that are closed from the start", () => {
  it("are like /dev/null", async () => {
    const through = ["sh", "-c", 'exec "$0" "$@" <&- >&- 2>&-'];
    const closed = await runBuilt(["apply", "--yes", "-v", ...fast], {
      ...world.options,
      through,
    });
    expect(closed).toEqual({ code: 0, out: "", err: "" });
    await world.expectWhole();
  });
});

describe("a terminal that is closed", () => {
  it("stops an apply like another signal: what was sent is finished", async () => {
    await world.sandbox.control("POST", "faults", [
      { on: { method: "POST" }, when: "after", kind: "delay", ms: 100 },
    ]);
    const running = startBuilt(["apply", "--yes", "--rate-limit", "5/1s"], world.options);
    while ((await world.mutations()) < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    stopReading(running, "stdout", "stderr");
    running.child.kill("SIGHUP");
    expect((await running.ended).code).toBe(3);
    await world.expectDelivered();
    await world.sandbox.control("POST", "faults", []);
    expect((await runBuilt(["apply", "--yes", ...fast], world.options)).code).toBe(0);
    await world.expectWhole();
  });

  it("ends with 129 where nothing was sent", async () => {
    await world.sandbox.control("POST", "faults", [{ on: { method: "GET" }, kind: "delay", ms: 5000 }]);
    const running = startBuilt(["plan"], world.options);
    while ((await world.requests()) < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    running.child.kill("SIGHUP");
    expect((await running.ended).code).toBe(129);
  });
});
