import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop();
});

/** A configuration of its own sandbox, whose tokens go to the same folder as those of the others. */
async function arrange(folder: string) {
  const sandbox = await openSandbox();
  open.push(sandbox);
  const here = folderWith({
    "keyward.yaml": configuration(sandbox, "self: none").replace("tokens/", `${folder}/`),
    "clients/all.yaml": manifest(
      "{ name: loader, role: Integrator, folders: [HR], ip_allow_list: [192.0.2.1] }",
    ),
  });
  const keyward = (...args: readonly string[]) => run(args, { cwd: here.dir, env: testEnv });
  return { sandbox, keyward };
}

describe("two configurations of two hosts that share a place", () => {
  it("do not overwrite each other's token: the second is refused, whatever it is asked", async () => {
    const folder = folderWith({}).dir;
    const [{ keyward: first }, { keyward: second, sandbox }] = [await arrange(folder), await arrange(folder)];
    expect((await first("apply", "--yes")).code).toBe(0);
    const place = path.join(folder, "-", "loader");
    const token = readFileSync(place, "utf8");
    const refused = await second("apply", "--yes");
    expect(refused.code).toBe(4);
    expect(refused.out).toContain("which holds a token of another workspace: http://127.0.0.1:");
    const values = { role: "Integrator", folders: [100], ip_allow_list: ["192.0.2.1"] };
    await sandbox.control("POST", "clients", { action: "create", name: "loader", ...values });
    for (const what of ["--all", "--undelivered", "loader"]) {
      const rotated = await second("rotate", what, "--yes");
      expect([rotated.code, rotated.out]).toEqual([4, expect.stringContaining("token of another workspace")]);
    }
    expect(readFileSync(place, "utf8")).toBe(token);
    expect((await first("plan", "--detailed-exitcode")).code).toBe(0);
  });
});
