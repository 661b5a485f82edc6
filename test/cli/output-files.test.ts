import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runBuilt } from "../support/built-cli.ts";
import { run } from "../support/cli.ts";
import { fast, openTwelveClients, type TwelveClients } from "../support/twelve-clients.ts";

let world: TwelveClients;
beforeEach(async () => {
  world = await openTwelveClients();
});
afterEach(() => world.close());

describe("a file that a flag names", () => {
  it.each([
    ["plan", "--out", "no/such/folder/p.json"],
    ["plan", "--out", "full/p.json"],
    ["plan", "--out", "clients"],
    ["plan", "--out", "new/"],
    ["plan", "--out", ""],
    ["apply", "--report", "no/such/folder/r.json"],
    ["apply", "--report", ""],
    ["rotate", "--report", "no/such/folder/r.json"],
    ["rotate", "--report", ""],
    ["apply", "--audit", "no/such/folder/a.jsonl"],
    ["apply", "--audit", "clients"],
    ["rotate", "--audit", ""],
    ["import", "--out", "full/clients"],
    ["import", "--out", ""],
  ])(
    "and that cannot be written is an error before the first request: %s %s %j",
    async (command, flag, name) => {
      const yes = command === "plan" || command === "import" ? [] : ["--yes"];
      const { code, err } = await run([command, ...yes, flag, name, ...fast], world.options);
      expect([code, await world.requests()]).toEqual([1, 0]);
      expect(err).toMatch(
        name === "" ? `${flag} is empty` : /could not be written to|could not be written:|names a folder/,
      );
    },
  );

  it("and that cannot be written is told in one line beside a result in JSON", async () => {
    const { out, err } = await run(["apply", "--yes", "--report", "", "--format", "json"], world.options);
    expect([out, err]).toEqual([
      "",
      "error: --report is empty → name the file for the report, or leave --report out\n",
    ]);
  });

  it("is not created where there is nothing to write yet", async () => {
    await run(["apply", "--report", "r.json", "--audit", "a.jsonl", "--yes", "-w", "other"], world.options);
    expect([existsSync(world.at("r.json")), existsSync(world.at("a.jsonl"))]).toEqual([false, false]);
    expect(execFileSync("ls", ["-A", world.options.cwd], { encoding: "utf8" })).not.toContain("probe");
  });

  it("is left as it was where the disk is full, and the apply is incomplete", async () => {
    writeFileSync(world.at("r.json"), "earlier");
    const { code, err } = await world.limited("", "apply", "--yes", "--report", "r.json");
    expect([code, readFileSync(world.at("r.json"), "utf8")]).toEqual([3, "earlier"]);
    expect(err).toContain(`the report could not be written to ${world.at("r.json")}: EFBIG`);
    await world.expectWhole();
  });

  it("may be a FIFO, which is read and not replaced", async () => {
    execFileSync("mkfifo", [world.at("pipe")]);
    const reader = spawn("sh", ["-c", "cat pipe > read"], { cwd: world.options.cwd });
    const read = new Promise((resolve) => reader.once("close", resolve));
    const { code, err } = await runBuilt(["apply", "--yes", "--report", "pipe", ...fast], world.options);
    expect(code, err).toBe(0);
    await read;
    expect(JSON.parse(readFileSync(world.at("read"), "utf8")).results[0].outcomes).toHaveLength(12);
    execFileSync("test", ["-p", world.at("pipe")]);
  });

  it("may be an open file of the process, as in a process substitution", async () => {
    const through = ["sh", "-c", 'exec "$0" "$@" 3>&1 >out.txt'];
    const named = ["--report", "/dev/fd/3", "--audit", "/dev/stdout"];
    const { code, out, err } = await runBuilt(["apply", "--yes", ...named, ...fast], {
      ...world.options,
      through,
    });
    expect(code, err).toBe(0);
    expect(JSON.parse(out).results[0].outcomes).toHaveLength(12);
    const printed = readFileSync(world.at("out.txt"), "utf8");
    expect(printed.match(/^\{"format":"keyward\.audit\/v1".*\}$/gm)).toHaveLength(24);
    expect(printed).toMatch(/12 to create[^]*keyward\.audit[^]*12 done/);
  });

  it("may be a pipe that is flushed for each line of the audit log, without a warning of Node", async () => {
    const { code, out, err } = await runBuilt(
      ["apply", "--yes", "--audit", "/dev/stdout", ...fast],
      world.options,
    );
    expect(code).toBe(0);
    expect(out.match(/^\{"format":"keyward\.audit\/v1".*\}$/gm)).toHaveLength(24);
    expect(err).not.toContain("Warning");
  });

  it("may be /dev/stdout, after whose other text the result is appended", async () => {
    const through = ["sh", "-c", 'exec "$0" "$@" > out.txt'];
    const { code, err } = await runBuilt(["plan", "--out", "/dev/stdout", ...fast], {
      ...world.options,
      through,
    });
    expect(code, err).toBe(0);
    const printed = readFileSync(world.at("out.txt"), "utf8");
    expect(printed).toMatch(/^\{[^]*"keyward\.plan\/v1"[^]*\n\}\n[^]*12 to create/);
  });

  it("may be a device", async () => {
    const named = ["--report", "/dev/null", "--audit", "/dev/null"];
    expect((await runBuilt(["apply", "--yes", ...named, ...fast], world.options)).code).toBe(0);
    execFileSync("test", ["-c", "/dev/null"]);
    await world.expectWhole();
  });

  it("may be an audit file that nobody reads any more: then nothing else is sent", async () => {
    execFileSync("mkfifo", [world.at("pipe")]);
    const reader = spawn("sh", ["-c", "exec 3< pipe; sleep 0.3"], { cwd: world.options.cwd });
    await world.sandbox.control("POST", "faults", [{ on: { method: "GET" }, kind: "delay", ms: 1000 }]);
    const { code, err } = await runBuilt(["apply", "--yes", "--audit", "pipe", ...fast], world.options);
    reader.kill();
    expect([code, await world.mutations()]).toEqual([1, 0]);
    expect(err).toContain("the audit file");
  });
});
