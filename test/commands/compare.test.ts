import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import { plan } from "../../src/commands/plan.ts";
import type { PlanDocument } from "../../src/model/plan.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { folderWith } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "json", quiet: true, verbose: false } as const;
const a = "{ name: a, role: Integrator, folders: all, ip_allow_list: any }";
const b = "{ name: b, role: Admin, folders: all, ip_allow_list: any }";

describe("a plan that is compared with another commit", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function workspace(files: Readonly<Record<string, string>>) {
    const sandbox = await startSandbox({ rate: null });
    open.push(() => sandbox.close());
    const config = (host: string): string =>
      `version: 1\nworkspaces: { main: { host: "${host}", token_env: KEYWARD_T } }\nsinks: { files: { type: file, path: "tokens/{name}" } }\ntokens: { deliver_to: [files] }\n`;
    const folder = folderWith({ ...files, "keyward.yaml": config(sandbox.url) });
    open.push(folder.remove);
    const made = testSystem({ cwd: folder.dir, env: { KEYWARD_T: sandbox.token } });
    const document = (): PlanDocument => {
      const parsed: PlanDocument = JSON.parse(made.said.out);
      made.said.out = "";
      return parsed;
    };
    return { ...made, sandbox, folder, config, document };
  }

  it("shows what is new and what is pre-existing, without further requests", async () => {
    const { system, document } = await workspace({
      "clients/all.yaml": manifest(a, b),
      "earlier/clients/all.yaml": manifest(a),
    });
    expect(await plan({ base: "earlier" }, voice, system)).toBe(0);
    const [told] = document().plans;
    expect(told?.changes?.map(({ name, origin }) => `${name} ${origin}`)).toEqual([
      "a pre-existing",
      "b pull-request",
    ]);
    expect(told?.read?.requests).toBe(2);
  });

  it("treats a base that declares nothing, or is invalid, as one without manifests", async () => {
    const { system, document, folder } = await workspace({ "clients/all.yaml": manifest(a) });
    for (const broken of [null, "version: 1\nclients: [{ nmae: a }]\n"]) {
      if (broken !== null) folder.write("earlier/clients/all.yaml", broken);
      expect(await plan({ base: "earlier" }, voice, system)).toBe(0);
      expect(document().plans[0]?.changes?.map(({ origin }) => origin)).toEqual(["pull-request"]);
    }
  });

  it("reads the configuration from another folder, with paths relative to its usual one", async () => {
    const { system, document, folder, config, sandbox } = await workspace({
      "clients/all.yaml": manifest(a),
    });
    folder.write("trusted/config.yaml", config(sandbox.url));
    folder.write("keyward.yaml", config("https://thief.invalid"));
    const configFrom = path.join(folder.dir, "trusted", "config.yaml");
    expect(await plan({ configFrom }, voice, system)).toBe(0);
    expect(document().plans[0]?.changes).toHaveLength(1);
  });

  it("reads no sink if it must not, and still names the places", async () => {
    const { system, document, folder } = await workspace({
      "clients/all.yaml": manifest(a),
      "tokens/a": "somebody's",
    });
    expect(await plan({}, voice, system)).toBe(4);
    expect(document().plans[0]?.problems.map(({ rule }) => rule)).toEqual(["place-occupied"]);
    expect(await plan({ noSinks: true }, voice, system)).toBe(0);
    expect(document().plans[0]?.changes?.[0]?.token?.after).toEqual([
      { sink: "files", place: path.join(folder.dir, "tokens", "a") },
    ]);
  });

  it("applies only the requested changes, and masks each token first", async () => {
    const masked: string[] = [];
    const { system, document, said } = await workspace({ "clients/all.yaml": manifest(a, b) });
    await plan({}, voice, system);
    const wanted = document().plans[0]?.changes?.find(({ name }) => name === "b");
    const code = await apply(
      { yes: true, only: [wanted?.digest ?? ""] },
      { ...voice, format: "text" },
      { ...system, mask: (secret) => masked.push(secret) },
    );
    expect(code).toBe(0);
    expect(masked).toEqual([expect.stringMatching(/^wrkaus-/)]);
    said.out = "";
    await plan({}, voice, system);
    expect(document().plans[0]?.changes?.map(({ name }) => name)).toEqual(["a"]);
  });
});
