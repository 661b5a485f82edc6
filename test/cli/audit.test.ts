import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { AuditLine } from "../../src/audit/audit-line.ts";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { schemaErrors } from "../support/schemas.ts";
import { runBuilt, startBuilt } from "../support/built-cli.ts";
import { openSandbox, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const names = Array.from({ length: 12 }, (_, index) => `client-${index}`);
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }`),
);
const job = { GITHUB_ACTIONS: "true", GITHUB_ACTOR: "ada", GITHUB_SHA: "c0ffee", GITHUB_RUN_ID: "7" };

interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly request_id: string | null;
}

describe("--audit", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange() {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    open.push(sandbox);
    const folder = folderWith({
      "keyward.yaml": configuration(sandbox, "self: none"),
      "clients/a.yaml": clients,
    });
    open.push({ stop: folder.remove });
    const options = { cwd: folder.dir, env: { ...testEnv, ...job } };
    const file = path.join(folder.dir, "audit.jsonl");
    return {
      sandbox,
      folder,
      file,
      keyward: (...args: string[]) => run([...args, "--rate-limit", "1000/1s"], options),
      /** Runs keyward with a file size limit of 1 KiB: a write beyond that fails. */
      limited: (...args: string[]) =>
        runBuilt(args, { ...options, through: ["sh", "-c", 'ulimit -f 1 && exec "$0" "$@"'] }),
      begin: (...args: string[]) => startBuilt([...args, "--rate-limit", "1000/1s"], options),
      mutations: async () => {
        const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: Arrival[] };
        return arrivals.filter(({ method }) => method !== "GET");
      },
    };
  }

  it("records every mutation of apply and rotate, with who, why, and the server's request id", async () => {
    const { keyward, file, mutations, sandbox } = await arrange();
    const applied = await keyward("apply", "--yes", "--audit", "audit.jsonl");
    expect(applied.code, applied.err).toBe(0);
    const rotated = await keyward("rotate", "client-3", "--yes", "--audit", "audit.jsonl");
    expect(rotated.code, rotated.err).toBe(0);
    const recorded = linesIn(file);
    expect(recorded).toHaveLength(2 * 13);
    const ends = recorded.filter(({ event }) => event === "outcome");
    expect(new Set(ends.map(({ request_id }) => request_id))).toEqual(
      new Set((await mutations()).map(({ request_id }) => request_id)),
    );
    for (const line of recorded)
      expect(line.by).toEqual({ system: "github-actions", name: "ada", commit: "c0ffee", job: "7" });
    expect(ends.at(-1)).toMatchObject({ action: "rotate", client: { name: "client-3" }, fields: [] });
    const { clients: live } = (await sandbox.control("GET", "state")) as {
      clients: { tokenValue: string }[];
    };
    for (const { tokenValue } of live) expect(readFileSync(file, "utf8")).not.toContain(tokenValue);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("writes nothing if nothing changes, and no file", async () => {
    const { keyward, file } = await arrange();
    await keyward("apply", "--yes");
    expect((await keyward("apply", "--yes", "--audit", "audit.jsonl")).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  it("that cannot be written ends with 1, and nothing was sent", async () => {
    const { keyward, limited, file, mutations } = await arrange();
    const nowhere = await keyward("apply", "--yes", "--audit", "no/such/folder/audit.jsonl");
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain("the audit file");
    // Lines of earlier runs fill the file up to the size that is allowed here.
    writeFileSync(file, `${" ".repeat(4095)}\n`);
    const full = await limited("apply", "--yes", "--audit", "audit.jsonl");
    expect(full.code, full.out).toBe(1);
    expect(full.err).toContain(`the audit file ${file} could not be written`);
    expect(full.out).toContain("12 skipped");
    expect(await mutations()).toEqual([]);
    expect((await keyward("apply", "--yes")).code).toBe(0);
  });

  it("kill -9 at any moment: every mutation that the server saw has its line", async () => {
    for (const delay of [0, 15, 40, 80, 120]) {
      const { begin, sandbox, file, mutations } = await arrange();
      await sandbox.control("POST", "faults", [{ on: { method: "POST" }, kind: "delay", ms: 20 }]);
      const running = begin("apply", "--yes", "--audit", "audit.jsonl");
      await firstMutation(mutations);
      await new Promise((resolve) => setTimeout(resolve, delay));
      running.child.kill("SIGKILL");
      await running.ended;
      const seen = await mutations();
      expect(seen.length).toBeGreaterThan(0);
      const intents = linesIn(file).filter(({ event }) => event === "intent");
      expect(intents.length).toBeGreaterThanOrEqual(seen.length);
      const { clients: live } = (await sandbox.control("GET", "state")) as { clients: { name: string }[] };
      const recordedNames = new Set(intents.map(({ client }) => client.name));
      expect(live.filter(({ name }) => !recordedNames.has(name))).toEqual([]);
    }
  }, 60_000);
});

/** The complete lines of an audit file, each checked against the schema. */
function linesIn(file: string): readonly AuditLine[] {
  const whole = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return whole.map((text): AuditLine => {
    const line: unknown = JSON.parse(text);
    expect(schemaErrors("audit", line)).toBeNull();
    return line as AuditLine;
  });
}

async function firstMutation(mutations: () => Promise<readonly unknown[]>): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await mutations()).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("nothing arrived");
}
