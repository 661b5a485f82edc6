import { rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { grants, pairManifest, pairWorkspace } from "./pair-workspace.ts";

const twoManifest = `version: 1
clients:
  - name: loader
${grants}  - name: loader-b
${grants}`;

describe("an import of a workspace with overlap", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  /** Two clients of one entry, of which the place holds the second one's token; then the manifests are lost. */
  async function lostPair(settings: Parameters<typeof pairWorkspace>[2] = {}) {
    const workspace = await pairWorkspace(open, pairManifest, settings);
    expect(await workspace.apply()).toBe(0);
    expect(await workspace.rotate("loader")).toBe(0);
    expect(workspace.stored("loader")).toBe(workspace.tokenOf("loader-b"));
    workspace.forget();
    return workspace;
  }

  const comment = (id: number) => ` # and loader-b (id ${id}), its second API client`;

  it("writes two clients as one entry where the place of the first one holds the token of the second one", async () => {
    const workspace = await lostPair();
    const [first, second] = [workspace.client("loader"), workspace.client("loader-b")];
    const { files, notes } = await workspace.import();
    expect(workspace.read()).toBe(pairManifest.replace("loader", `loader${comment(second.id)}`));
    expect(files[0]?.clients).toEqual([
      { id: first.id, name: "loader", environment: null },
      { id: second.id, name: "loader-b", environment: null },
    ]);
    expect(notes).toEqual([
      `written as one entry with \`overlap\`, because a place of the first one's token holds the token of the second one: "loader" (id ${first.id}) and "loader-b" (id ${second.id})`,
    ]);
    expect(await workspace.plan()).toBe(0);
    expect((await workspace.import()).files).toEqual([]);
    const earlier = workspace.tokenOf("loader-b");
    expect(await workspace.rotate("loader")).toBe(0);
    expect(workspace.stored("loader")).toBe(workspace.tokenOf("loader"));
    expect(workspace.tokenOf("loader-b")).toBe(earlier);
  });

  it("writes two entries where the place holds the token of the first one, and says how to make them one", async () => {
    const workspace = await pairWorkspace(open, pairManifest);
    expect(await workspace.apply()).toBe(0);
    workspace.forget();
    const { notes } = await workspace.import();
    expect(workspace.read()).toBe(twoManifest);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(
      /^written as two entries: "loader" \(id \d+\) and "loader-b" \(id \d+\)\. .* write `token: \{ overlap: true \}` in the entry of the first one, and remove that of the second one\. /,
    );
    expect(await workspace.plan()).toBe(0);
    workspace.folder.write("clients/clients.yaml", pairManifest);
    expect(await workspace.plan()).toBe(0);
  });

  it("writes two entries, without a note, for clients whose tokens have a place each", async () => {
    const workspace = await pairWorkspace(open, twoManifest);
    expect(await workspace.apply()).toBe(0);
    workspace.forget();
    expect((await workspace.import()).notes).toEqual([]);
    expect(workspace.read()).toBe(twoManifest);
    expect(await workspace.plan()).toBe(0);
  });

  it("writes two entries for a client that had the name of the first one when its token was delivered", async () => {
    const workspace = await pairWorkspace(open, `version: 1\nclients:\n  - name: loader\n${grants}`);
    expect(await workspace.apply()).toBe(0);
    workspace.change("loader", { name: "loader-b" });
    workspace.make("loader");
    workspace.forget();
    await workspace.import();
    expect(workspace.read()).not.toContain("overlap");
    expect(await workspace.plan()).toBe(0);
  });

  it("writes two entries where the two do not have the same access", async () => {
    const workspace = await lostPair();
    workspace.change("loader", { ip_allow_list: ["192.0.2.2"] });
    expect((await workspace.import()).notes).toEqual([]);
    expect(workspace.read()).not.toContain("overlap");
    expect(await workspace.plan()).toBe(0);
  });

  it("writes two entries, and no advice, for a sink whose places contain an id", async () => {
    const workspace = await pairWorkspace(open, twoManifest, { template: "tokens/{name}-{id}" });
    for (const name of ["loader", "loader-b"]) workspace.make(name);
    workspace.forget();
    expect((await workspace.import()).notes).toEqual([]);
    expect(workspace.read()).toBe(twoManifest);
    expect(await workspace.plan()).toBe(0);
  });

  it("with overlap for all clients, writes what a client with one credential needs, and nothing for a pair", async () => {
    const workspace = await lostPair({ tokens: ", overlap: true" });
    for (const name of ["single", "twin", "twin-b"]) workspace.make(name);
    const { notes } = await workspace.import();
    const off = "    token: { overlap: false }\n";
    expect(workspace.read()).toBe(
      `version: 1\nclients:\n  - name: loader${comment(workspace.client("loader-b").id)}\n${grants}${["single", "twin", "twin-b"].map((name) => `  - name: ${name}\n${grants}${off}`).join("")}`,
    );
    expect(notes[1]).toContain("remove `overlap: false` from the entry of the first one");
    expect(await workspace.plan()).toBe(0);
  });

  it("with overlap from the defaults of the folder, writes it off also for a client whose token has no place", async () => {
    const workspace = await pairWorkspace(open, `version: 1\nclients:\n  - name: Loader\n${grants}`);
    expect(await workspace.apply()).toBe(0);
    workspace.folder.write("clients/defaults.yaml", "version: 1\ndefaults: { token: { overlap: true } }\n");
    workspace.folder.write("clients/clients.yaml", workspace.read() + "    token: { overlap: false }\n");
    workspace.make("loader");
    await workspace.import();
    expect(workspace.read()).toContain(
      "    token: { deliver_to: none, overlap: false } # the configured place is another client's\n",
    );
    expect(await workspace.plan()).toBe(0);
  });

  it("writes two entries where the marker cannot be read, and says so", async () => {
    const workspace = await lostPair();
    rmSync(path.join(workspace.folder.dir, "tokens/loader.keyward.json"));
    workspace.folder.write("tokens/loader.keyward.json/in-the-way", "");
    const { notes } = await workspace.import();
    expect(notes[0]).toMatch(
      /\. Not every place of these tokens could be read \(files: .*\): an import that can/,
    );
    expect(workspace.read()).toBe(twoManifest);
    expect(await workspace.plan()).toBe(0);
  });

  it("has nothing to import where the entry is declared", async () => {
    const workspace = await pairWorkspace(open, pairManifest);
    expect(await workspace.apply()).toBe(0);
    expect(await workspace.import()).toMatchObject({ files: [], notes: [], left_alone: [] });
  });

  it("names the second one in the entry's comment on one line, whatever its name is", async () => {
    const name = "it's #x: ::warning::";
    const workspace = await pairWorkspace(open, pairManifest.replace("loader", JSON.stringify(name)));
    expect(await workspace.apply()).toBe(0);
    expect(await workspace.rotate(name)).toBe(0);
    workspace.forget();
    await workspace.import();
    expect(workspace.read()).toContain(
      `  - name: "${name}" # and "${name}-b" (id ${workspace.client(`${name}-b`).id}), its second API client\n`,
    );
    expect(await workspace.plan()).toBe(0);
  });
});
