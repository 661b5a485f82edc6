import { mkdirSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { runBuilt, startBuilt } from "../support/built-cli.ts";
import { openSandbox, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

describe("the lock of an apply", () => {
  let sandbox: Sandbox;
  let folder: ReturnType<typeof folderWith>;
  beforeEach(async () => {
    sandbox = await openSandbox(["--rate-limit", "none"]);
    const client = "{ name: a, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }";
    folder = folderWith({ "keyward.yaml": configuration(sandbox), "clients/a.yaml": manifest(client) });
    mkdirSync(path.join(folder.dir, "tmp"));
  });
  afterEach(async () => {
    await sandbox.stop();
    folder.remove();
  });

  it("says who holds it, since when and where, and is free when that process was killed", async () => {
    const options = {
      cwd: folder.dir,
      env: { ...testEnv, TMPDIR: path.join(folder.dir, "tmp") },
    };
    await sandbox.control("POST", "faults", [{ on: { method: "GET" }, kind: "delay", ms: 5000 }]);
    const first = startBuilt(["apply", "--yes"], options);
    while (!(await arrived(sandbox))) await new Promise((resolve) => setTimeout(resolve, 20));
    const second = startBuilt(["apply", "--yes"], options);
    let said = "";
    const waits = new Promise<void>((resolve) =>
      second.child.stderr?.on("data", (chunk: Buffer) => {
        said += chunk.toString("utf8");
        if (said.includes("Waiting")) resolve();
      }),
    );
    await waits;
    expect(said).toContain(`process ${first.child.pid} on ${hostname()}, since 20`);
    expect(said).toContain("to go on at once, end that process");
    await sandbox.control("POST", "faults", []);
    first.child.kill("SIGKILL");
    await first.ended;
    const ended = await second.ended;
    expect(ended.code, ended.err).toBe(0);
    expect((await runBuilt(["apply", "--yes"], options)).err).toBe("");
  });
});

async function arrived(sandbox: Sandbox): Promise<boolean> {
  const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: readonly unknown[] };
  return arrivals.length > 0;
}
