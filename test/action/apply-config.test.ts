import { symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { client, clients, Merging } from "./merging.ts";

let one: Merging;
afterEach(() => one.close());

const all = (...names: readonly string[]) => ({ "clients/all.yaml": clients(...names) });
const settings = (more = "", extra = "") =>
  `version: 1\nworkspaces:\n  production: { host: "${one.sandboxUrl}", token_env: KEYWARD_T${more} }\n${extra}`;

/** Merges a pull request without its push event yet; returns the previous commit of main. */
async function merged(files: Readonly<Record<string, string>>): Promise<string> {
  const before = one.head;
  one.merge(await one.propose(files));
  return before;
}

describe("a configuration that changes which clients are managed", () => {
  const asked = { inputs: { applyPreExisting: true } };

  it("deletes nothing without a review, even if the change looks pre-existing", async () => {
    one = await Merging.begin();
    const unmanaged = { role: "Integrator", folders: [100], ip_allow_list: ["192.0.2.1"] };
    await one.manualChange({ action: "create", name: "unmanaged", ...unmanaged });
    const before = await merged({
      "keyward.yaml": settings(', prune: true, self: none, scope: { names: ["*"] }'),
    });
    const ended = await one.push(before, asked);
    expect(ended.reason).toBe("stale");
    expect(ended.annotations.join()).toMatch(
      /not in any review: delete unmanaged.*changes workspaces\.production\.prune, /,
    );
    expect(await one.live()).toEqual(["unmanaged"]);
    expect((await one.dispatch(ended.outputs["digest"] ?? "")).reason).toBeNull();
    expect(await one.live()).toEqual([]);
  });

  it("creates nothing from manifests that were in another place before", async () => {
    one = await Merging.begin();
    await one.push(await merged({ "other/x.yaml": clients("elsewhere") }));
    const before = await merged({ "keyward.yaml": settings(", manifests: [clients, other]") });
    expect((await one.push(before, asked)).reason).toBe("stale");
    expect(await one.live()).toEqual([]);
  });

  it("is applied as reviewed if it causes no other changes", async () => {
    one = await Merging.begin();
    const before = await merged({ "keyward.yaml": settings(", manifests: [./clients]"), ...all("a") });
    expect((await one.push(before)).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  });
});

describe("a configuration that redirects", () => {
  it("is detected behind a link too", async () => {
    one = await Merging.begin({ "settings/production.yaml": "version: 1\n" });
    const top = one.git("rev-parse", "--show-toplevel");
    one.commit({ "settings/production.yaml": settings() }, "Write it");
    one.git("rm", "-q", "keyward.yaml");
    symlinkSync("settings/production.yaml", path.join(top, "keyward.yaml"));
    one.commit({}, "Link it");
    const { outputs } = await one.dispatch(null);
    await one.dispatch(outputs["digest"] ?? "");
    const other = settings().replace("KEYWARD_T", "KEYWARD_T2");
    const ended = await one.push(await merged({ "settings/production.yaml": other, ...all("a") }));
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toContain("The configuration changes workspaces.production.token_env");
    expect(await one.live()).toEqual([]);
  });

  it("does not run its own command before its digest is approved", async () => {
    one = await Merging.begin(all("a"));
    await one.push(one.head, { inputs: { applyPreExisting: true } });
    const ran = path.join(one.git("rev-parse", "--show-toplevel"), "ran");
    const touch = `[touch, "${ran}", "x/{name}"]`;
    const sink = `{ type: command, deliver: ${touch}, state: ${touch}, mark: ${touch} }`;
    const extra = `sinks: { out: ${sink} }\ntokens: { deliver_to: [out] }\n`;
    const before = await merged({
      "keyward.yaml": settings("", extra),
      "clients/all.yaml": `version: 1\nclients: [${client("a")}]\n`,
    });
    expect((await one.push(before)).reason).toBe("unreviewed");
    expect((await one.dispatch(null)).reason).toBe("unreviewed");
    expect(one.git("status", "--porcelain")).toBe("");
  });
});
