import { afterEach, describe, expect, it } from "vitest";
import { clients, Merging } from "./merging.ts";

let one: Merging;
afterEach(() => one.close());

const all = (...names: readonly string[]) => ({ "clients/all.yaml": clients(...names) });
const settings = (more = "", extra = "") =>
  `version: 1\nworkspaces:\n  production: { host: "${one.sandboxUrl}", token_env: KEYWARD_T${more} }\n${extra}`;

/** A pull request that was merged and whose push is still to come; answers where main stood. */
async function merged(files: Readonly<Record<string, string>>): Promise<string> {
  const before = one.head;
  one.merge(await one.propose(files));
  return before;
}

describe("a configuration that has other clients managed", () => {
  const asked = { inputs: { applyStanding: true } };

  it("deletes nothing that nobody reviewed, whatever stood before", async () => {
    one = await Merging.begin();
    const unmanaged = { role: "Integrator", folders: [100], ip_allow_list: ["192.0.2.1"] };
    await one.click({ action: "create", name: "unmanaged", ...unmanaged });
    const before = await merged({
      "keyward.yaml": settings(', prune: true, self: none, scope: { names: ["*"] }'),
    });
    const ended = await one.push(before, asked);
    expect(ended.reason).toBe("stale");
    expect(ended.annotations.join()).toMatch(
      /no review holds it: delete unmanaged.*changes workspaces\.production\.prune, /,
    );
    expect(await one.live()).toEqual(["unmanaged"]);
    expect((await one.dispatch(ended.outputs["digest"] ?? "")).reason).toBeNull();
    expect(await one.live()).toEqual([]);
  });

  it("creates nothing from manifests that lay elsewhere before", async () => {
    one = await Merging.begin();
    await one.push(await merged({ "other/x.yaml": clients("elsewhere") }));
    const before = await merged({ "keyward.yaml": settings(", manifests: [clients, other]") });
    expect((await one.push(before, asked)).reason).toBe("stale");
    expect(await one.live()).toEqual([]);
  });

  it("is applied as reviewed where it asks for nothing else", async () => {
    one = await Merging.begin();
    const before = await merged({ "keyward.yaml": settings(", manifests: [./clients]"), ...all("a") });
    expect((await one.push(before)).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  });
});
