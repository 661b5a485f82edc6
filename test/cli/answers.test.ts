import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { openSandbox, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

interface Arrival {
  readonly method: string;
  readonly path: string;
}

const client = (name: string, more = "") =>
  `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1]${more} }`;
const refusedBody = '{"success":false,"errors":{"base":["is locked"]}}';

describe("what the server answers", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange(...lines: readonly string[]) {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    open.push(sandbox);
    const prune = 'scope: { names: ["*"] }\nself: none\nprune: true';
    const folder = folderWith({
      "keyward.yaml": configuration(sandbox, prune),
      "clients/a.yaml": manifest(...lines),
    });
    open.push({ stop: folder.remove });
    const keyward = (...args: string[]) =>
      run([...args, "--rate-limit", "1000/1s", "--timeout", "1s"], { cwd: folder.dir, env: testEnv });
    return {
      sandbox,
      keyward,
      /** Applies, and returns the exit code and what became of each change. */
      apply: async (...args: string[]) => {
        const { code, out, err } = await keyward("apply", "--yes", "--format", "json", ...args);
        return { code, err, outcomes: JSON.parse(out).results[0].outcomes };
      },
      declare: (...next: readonly string[]) =>
        writeFileSync(path.join(folder.dir, "clients/a.yaml"), manifest(...next)),
      audited: () =>
        readFileSync(path.join(folder.dir, "audit.jsonl"), "utf8")
          .trim()
          .split("\n")
          .map((line) => JSON.parse(line) as { event: string; action: string; outcome: string | null }),
      changes: async () => {
        const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: Arrival[] };
        return arrivals.filter(({ method }) => method !== "GET");
      },
      live: async () =>
        ((await sandbox.control("GET", "state")) as { clients: { name: string }[] }).clients.map(
          ({ name }) => name,
        ),
    };
  }

  it("with 200 and success: false fails a create, an update and a delete: each sent once, and audited as failed", async () => {
    const world = await arrange(client("kept"), client("gone"));
    expect((await world.apply()).code).toBe(0);
    const refusal = { on: { path: "developer_api_clients" }, kind: "status", status: 200, body: refusedBody };
    await world.sandbox.control(
      "POST",
      "faults",
      ["POST", "PUT", "DELETE"].map((method) => ({ ...refusal, on: { ...refusal.on, method } })),
    );
    world.declare(
      client("kept").replace("192.0.2.1", "192.0.2.2"),
      client("new").replace("192.0.2.1", "192.0.2.3"),
    );
    const { code, outcomes } = await world.apply("--audit", "audit.jsonl");
    expect(code).toBe(3);
    for (const { status, error } of outcomes) {
      expect([status, error.code]).toEqual(["failed", "refused"]);
      expect(error.message).toContain("success: false): base is locked");
    }
    expect((await world.changes()).map(({ method }) => method)).toEqual(["POST", "PUT", "DELETE"]);
    expect((await world.live()).sort()).toEqual(["gone", "kept"]);
    const ends = world.audited().filter(({ event }) => event === "outcome");
    expect(ends.map(({ action, outcome }) => `${action} ${outcome}`)).toEqual([
      "create failed",
      "update failed",
      "delete failed",
    ]);
    await world.sandbox.control("POST", "faults", []);
    // No marker of the refused create is left, so that it is made as if nothing had been.
    expect((await world.apply()).code).toBe(0);
    expect((await world.live()).sort()).toEqual(["kept", "new"]);
  });

  it("with 200 and success: false to a list is a failed reading, never an empty list", async () => {
    const world = await arrange(client("kept"));
    const refusal = { on: { method: "GET" }, kind: "status", status: 200, body: refusedBody };
    await world.sandbox.control("POST", "faults", [refusal]);
    const { code, err, out } = await world.keyward("plan");
    expect(code).toBe(1);
    expect(`${out}${err}`).toContain("could not list the clients");
    expect(`${out}${err}`).toContain("base is locked");
  });

  it("to a migrated client's new token is not asked for: it is said that it must be replaced", async () => {
    const name = "Migrated API client";
    const world = await arrange(client(`"${name}"`));
    expect((await world.apply()).code).toBe(0);
    const { code, out, err } = await world.keyward("rotate", name, "--yes");
    expect(code).toBe(4);
    expect(`${out}${err}`).toContain("declare a new client in its place");
    const all = await world.keyward("rotate", "--all", "--yes");
    expect(all.code).toBe(0);
    expect(all.out).toContain("Nothing to rotate");
    const journal = JSON.stringify(await world.sandbox.control("GET", "journal"));
    expect(journal).not.toContain("/regenerate");
    expect((await world.keyward("plan", "--detailed-exitcode")).code).toBe(0);
  });

  it("that it fails is waited for, and -v says how long, until when, before what, and why", async () => {
    const world = await arrange(client("kept"));
    const busy = { on: { method: "GET", count: 1 }, kind: "status", status: 520 };
    await world.sandbox.control("POST", "faults", [busy]);
    const { code, err } = await world.keyward("plan", "-v");
    expect(code).toBe(0);
    expect(err).toMatch(
      /^waiting \d+ ms, until \d\d:\d\d:\d\d UTC, to list the clients again: http:.* answered 520: broken on purpose \(request id [-0-9a-f]+\)$/m,
    );
  });

  it("too late is waited for, and -v says so", async () => {
    const world = await arrange(client("kept"));
    const lost = { on: { method: "POST", count: 1 }, when: "after", kind: "reset" };
    await world.sandbox.control("POST", "faults", [lost]);
    const { code, err } = await world.apply("-v");
    expect(code).toBe(0);
    expect(err).toMatch(/^waiting .*, to look up the create of "kept": the answer was lost/m);
  });
});
