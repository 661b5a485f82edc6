import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadOptions } from "../../../src/config/load.ts";
import { onceForEach } from "../../../src/run/input/read-manifests.ts";
import { folderWith } from "../../support/temporary.ts";

const manifest = (name: string): string =>
  `version: 1\nclients:\n  - { name: ${name}, role: 5, folders: all, ip_allow_list: any, token: { deliver_to: none } }\n`;

/** What each customer declares, where 1199 has a folder of its own. */
async function readAll(manifests: string) {
  const { dir } = folderWith({
    "keyward.yaml": `version: 1\nworkspaces:\n  p: { host: eu, token_env: WORKATO_T, customers: [1199, 1200, 1201], manifests: ${manifests} }\n`,
    "clients/common/a.yaml": manifest("common"),
    "clients/1199/a.yaml": manifest("own"),
  });
  const options = await loadOptions({}, {}, dir);
  const read = onceForEach(options);
  const all = await Promise.all(options.workspaces.map((one) => read(one.manifests)));
  return all.map(({ declared, missing }) => ({
    declared,
    missing: missing.map((one) => path.basename(one)),
  }));
}

describe("the manifests of customers", () => {
  it("are read once where they have nothing of their own", async () => {
    for (const manifests of ["[clients/common]", '[clients/common, "clients/{customer}"]']) {
      const [first, second, third] = await readAll(manifests);
      expect(second?.declared).toBe(third?.declared);
      expect(second?.declared.map(({ name }) => name)).toEqual(["common"]);
      expect(first?.declared === second?.declared).toBe(!manifests.includes("{customer}"));
    }
  });

  it("hold what is in a customer's own folder, and name the folder that is missing", async () => {
    const [first, second] = await readAll('[clients/common, "clients/{customer}"]');
    expect(first?.declared.map(({ name }) => name)).toEqual(["common", "own"]);
    expect([first?.missing, second?.missing]).toEqual([[], ["1200"]]);
  });
});
