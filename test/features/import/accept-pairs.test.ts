import { afterEach, describe, expect, it } from "vitest";
import type { ClientFields } from "../../../src/sandbox/state.ts";
import { grants, pairManifest, pairWorkspace } from "./pair-workspace.ts";

type Change = readonly [name: "loader" | "loader-b", fields: Partial<ClientFields>];

const wider = { folders: "all", ip_allow_list: [] } as const;
const other = { ip_allow_list: ["198.51.100.0/24"] } as const;

describe("accepting the drift of an entry with overlap", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function drifted(changes: readonly Change[], manifest = pairManifest) {
    const workspace = await pairWorkspace(open, manifest);
    expect(await workspace.apply()).toBe(0);
    for (const [name, fields] of changes) workspace.change(name, fields);
    return workspace;
  }

  it.each([[true], [["loader"]], [["loader-b"]], [["loader-b", "loader"]]] as const)(
    "writes the values of both once, where both have the same, for %j",
    async (acceptDrift) => {
      const workspace = await drifted([
        ["loader", other],
        ["loader-b", other],
      ]);
      const { files, left_alone } = await workspace.import({ acceptDrift });
      expect(left_alone).toEqual([]);
      expect(files.map(({ clients }) => clients.map(({ name }) => name))).toEqual([["loader"]]);
      expect(workspace.read()).toBe(pairManifest.replace("192.0.2.1", "198.51.100.0/24"));
      expect(await workspace.plan()).toBe(0);
    },
  );

  it.each<readonly [string, readonly Change[], RegExp]>([
    [
      "only the first one",
      [["loader", wider]],
      /only "loader" \(id \d+\) differs from the manifest, and not "loader-b" \(id \d+\)/,
    ],
    [
      "only the second one",
      [["loader-b", wider]],
      /only "loader-b" \(id \d+\) differs from the manifest, and not "loader" \(id \d+\)/,
    ],
    [
      "both, in different ways",
      [
        ["loader", other],
        ["loader-b", wider],
      ],
      /"loader" \(id \d+\) and "loader-b" \(id \d+\) differ from the manifest in different ways/,
    ],
  ])(
    "writes nothing where somebody changed %s, by either name, and says what to do",
    async (_, changes, words) => {
      const workspace = await drifted(changes);
      for (const acceptDrift of [true, ["loader"], ["loader-b"]] as const) {
        const { files, left_alone } = await workspace.import({ acceptDrift });
        expect(files).toEqual([]);
        expect(left_alone).toMatchObject([{ name: "loader", reason: expect.stringMatching(words) }]);
        expect(left_alone[0]?.reason).toContain("differ from each other in ip_allow_list");
        expect(left_alone[0]?.reason).toContain("run `keyward apply`");
      }
      expect(workspace.read()).toBe(pairManifest);
      // What it advises.
      expect(await workspace.apply()).toBe(0);
      expect(await workspace.plan()).toBe(0);
    },
  );

  it("accepts it once both were given the same values", async () => {
    const workspace = await drifted([["loader-b", other]]);
    workspace.change("loader", other);
    await workspace.import({ acceptDrift: ["loader"] });
    expect(workspace.read()).toBe(pairManifest.replace("192.0.2.1", "198.51.100.0/24"));
    expect(await workspace.plan()).toBe(0);
  });

  it("leaves other clients of the file out of it", async () => {
    const single = `  - name: other\n${grants}`;
    const workspace = await drifted([["loader-b", wider]], pairManifest + single);
    workspace.change("other", wider);
    const { left_alone } = await workspace.import({ acceptDrift: true });
    expect(left_alone).toHaveLength(1);
    expect(workspace.read()).toBe(pairManifest + single.replace("[192.0.2.1]", "any"));
  });

  it("writes the values of the first one where the second one is not live", async () => {
    const workspace = await drifted([["loader", other]]);
    workspace.sandbox.state.clients.delete(workspace.client("loader-b").id);
    await workspace.import({ acceptDrift: true });
    expect(workspace.read()).toBe(pairManifest.replace("192.0.2.1", "198.51.100.0/24"));
    expect(await workspace.apply()).toBe(0);
    expect(workspace.client("loader-b").ip_allow_list).toEqual(["198.51.100.0/24"]);
  });

  it("writes nothing where only the second one is live", async () => {
    const workspace = await drifted([["loader-b", wider]]);
    workspace.sandbox.state.clients.delete(workspace.client("loader").id);
    for (const acceptDrift of [true, ["loader"], ["loader-b"]] as const) {
      const { files, left_alone } = await workspace.import({ acceptDrift });
      expect(files).toEqual([]);
      expect(left_alone).toMatchObject([
        { name: "loader-b", reason: expect.stringContaining('the second API client of "loader"') },
      ]);
    }
    expect(workspace.read()).toBe(pairManifest);
  });

  it("writes a new name of a pinned entry only where both clients were renamed", async () => {
    const workspace = await drifted([]);
    const pinned = pairManifest.replace("loader\n", `loader\n    id: ${workspace.client("loader").id}\n`);
    workspace.folder.write("clients/clients.yaml", pinned);
    workspace.change("loader", { name: "importer" });
    const { left_alone } = await workspace.import({ acceptDrift: true });
    expect(left_alone).toMatchObject([
      { name: "importer", reason: expect.stringContaining("differ from each other in name") },
    ]);
    expect(workspace.read()).toBe(pinned);
    workspace.change("loader-b", { name: "importer-b" });
    await workspace.import({ acceptDrift: true });
    expect(workspace.read()).toBe(pinned.replace("loader", "importer"));
    expect(await workspace.plan()).toBe(0);
  });

  it("writes into `in` what both clients of one environment have", async () => {
    const text = `version: 1
clients:
  - name: loader
    environments: [Production, Test]
${grants}    token: { overlap: true }
`;
    const workspace = await pairWorkspace(open, text, {
      environments: ["Production", "Test"],
      template: "tokens/{environment}-{name}",
    });
    expect(await workspace.apply()).toBe(0);
    for (const client of workspace.sandbox.state.clients.values())
      if (client.environment === "Test") Object.assign(client, other);
    await workspace.import({ acceptDrift: ["loader"] });
    expect(workspace.read()).toBe(
      text.replace("loader\n", "loader\n    in: { Test: { ip_allow_list: [198.51.100.0/24] } }\n"),
    );
    expect(await workspace.plan()).toBe(0);
  });
});
