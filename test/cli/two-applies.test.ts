import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { runBuilt } from "../support/built-cli.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const clients = ["a", "b", "c"].map(
  (name) => `{ name: ${name}, role: Integrator, folders: [Finance], ip_allow_list: [192.0.2.1] }`,
);

describe("two concurrent applies on one machine", () => {
  let sandbox: Sandbox;
  let folder: ReturnType<typeof folderWith>;
  beforeEach(async () => {
    sandbox = await openSandbox(["--rate-limit", "none"]);
    folder = folderWith({
      "keyward.yaml": configuration(sandbox),
      "clients/a.yaml": manifest(...clients),
    });
  });
  afterEach(async () => {
    await sandbox.stop();
    folder.remove();
  });

  it("of one plan: the second waits, is stale, and nothing is created twice", async () => {
    const options = { cwd: folder.dir, env: testEnv };
    expect((await run(["plan", "--out", "p.json"], options)).code).toBe(0);
    const both = await Promise.all([
      runBuilt(["apply", "p.json"], options),
      runBuilt(["apply", "p.json"], options),
    ]);
    expect(new Set(both.map(({ code }) => code)), both.map(({ err }) => err).join("\n")).toEqual(
      new Set([0, 5]),
    );
    await expectOneOfEach();
  });

  it("of the same manifests: the second waits, finds nothing to do, and nothing is created twice", async () => {
    const options = { cwd: folder.dir, env: testEnv };
    const both = await Promise.all([
      runBuilt(["apply", "--yes"], options),
      runBuilt(["apply", "--yes"], options),
    ]);
    expect(
      both.every(({ code }) => code === 0 || code === 5),
      both.map(({ err }) => err).join("\n"),
    ).toBe(true);
    expect(both.some(({ code }) => code === 0)).toBe(true);
    await expectOneOfEach();
  });

  async function expectOneOfEach(): Promise<void> {
    const listed = await run(["clients", "--format", "json"], { cwd: folder.dir, env: testEnv });
    const [workspace] = JSON.parse(listed.out).workspaces;
    expect(workspace.clients.map(({ name }: { name: string }) => name).sort()).toEqual(["a", "b", "c"]);
  }
});
