import { mkdir, symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readManifests } from "../../../src/manifest/read/read.ts";
import { InputError } from "../../../src/model/errors.ts";
import { folderWith } from "../folder.ts";
import { shown } from "./texts.ts";

const context = {
  tokens: { deliver_to: "discard", rotate_after: null, overlap: null, overlap_name: "{name}-b" },
  sinks: ["vault"],
} as const;

function defaults(values: string): string {
  return `version: 1\ndefaults: { ${values} }\n`;
}

function client(name: string, values = ""): string {
  return `version: 1\nclients:\n  - { name: ${name}${values === "" ? "" : `, ${values}`} }\n`;
}

/** Reads these paths in a folder, which is that of the configuration. */
async function read(root: string, ...paths: readonly string[]) {
  const given = paths.map((name) => ({ shown: name, absolute: path.resolve(root, name) }));
  return readManifests(given, context, root);
}

async function findings(reading: Promise<unknown>): Promise<readonly string[]> {
  const error = await reading.catch((reason: unknown) => reason);
  return error instanceof InputError ? error.findings.map(shown) : [];
}

describe("the defaults of a folder", () => {
  it("hold for its clients and those below; the nearer wins, and the document's own before them", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": defaults(
        "role: far, folders: all, ip_allow_list: any, token: { deliver_to: [vault], rotate_after: 90d }",
      ),
      "clients/team/defaults.yml": defaults("role: near, token: { rotate_after: 30d }"),
      "clients/a.yaml": client("a"),
      "clients/team/b.yaml": client("b"),
      "clients/team/deep/c.yaml": `version: 1\ndefaults: { folders: [7] }\nclients:\n  - { name: c }\n  - { name: d, role: own }\n`,
    });
    const { declared, files } = await read(root, "clients");
    const day = 86_400_000;
    expect(declared.map(({ name, role, folders, token }) => [name, role, folders, token])).toEqual([
      ["a", "far", "all", { deliver_to: ["vault"], rotate_after: 90 * day }],
      ["b", "near", "all", { deliver_to: ["vault"], rotate_after: 30 * day }],
      ["c", "near", [7], { deliver_to: ["vault"], rotate_after: 30 * day }],
      ["d", "own", [7], { deliver_to: ["vault"], rotate_after: 30 * day }],
    ]);
    expect(files).toContain("clients/team/defaults.yml");
    expect(
      declared[2]?.declaration.inherited.map(
        ({ field, from, file, line }) => `${field} ${from} ${file}:${line}`,
      ),
    ).toEqual([
      "folders defaults clients/team/deep/c.yaml:2",
      "role folder-defaults clients/team/defaults.yml:2",
      "rotate_after folder-defaults clients/team/defaults.yml:2",
      "ip_allow_list folder-defaults clients/defaults.yaml:2",
      "deliver_to folder-defaults clients/defaults.yaml:2",
    ]);
  });

  it("hold in the same way whichever path leads to a file, up to the folder of the configuration", async () => {
    const root = await folderWith({
      "config/defaults.yaml": defaults("role: top"),
      "config/clients/defaults.yaml": defaults("folders: all"),
      "config/clients/team/a.yaml": client("a"),
      "defaults.yaml": defaults("role: outside"),
    });
    const config = path.join(root, "config");
    for (const given of ["clients", "clients/team", "clients/team/a.yaml", "./clients/../clients/team/"]) {
      const { declared } = await read(config, given);
      expect(declared.map(({ role, folders }) => [role, folders])).toEqual([["top", "all"]]);
    }
  });

  it("may be the environments of all clients", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": defaults("role: 1, folders: all, environments: [Test, Production]"),
      "clients/a.yaml": client("a", "in: { Test: { role: 2 } }"),
    });
    const { declared } = await read(root, "clients");
    expect(declared.map(({ environment, role }) => [environment, role])).toEqual([
      ["Test", 2],
      ["Production", 1],
    ]);
  });

  it("outside the folder of the configuration are those of the path's own folder", async () => {
    const root = await folderWith({
      "config/keyward.yaml": "",
      "shared/clients/defaults.yaml": defaults("role: own, folders: all"),
      "shared/defaults.yaml": defaults("role: above"),
      "shared/clients/a.yaml": client("a"),
    });
    for (const given of ["../shared/clients", "../shared/clients/a.yaml"]) {
      const { declared } = await read(path.join(root, "config"), given);
      expect(declared.map(({ role }) => role)).toEqual(["own"]);
    }
  });

  it("may be a link to the defaults of another folder", async () => {
    const root = await folderWith({
      "clients/a/defaults.yaml": `version: 1\ndefaults: { role: 1, folders: all, ip_allow_list: [offices] }\naddress_lists: { offices: [192.0.2.1] }\n`,
      "clients/a/a.yaml": client("a"),
      "clients/b/b.yaml": client("b"),
    });
    await symlink("../a/defaults.yaml", path.join(root, "clients/b/defaults.yaml"));
    expect((await read(root, "clients")).declared.map(({ ip_allow_list }) => ip_allow_list)).toEqual([
      ["192.0.2.1"],
      ["192.0.2.1"],
    ]);
  });
});

describe("findings about the defaults of folders", () => {
  it("refuse clients among them, and a file without any", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": "version: 1\nclients: []\n",
      "clients/x/defaults.yaml": "version: 1\naddress_lists: { a: [192.0.2.1] }\n",
      "clients/x/a.yaml": client("a", "role: 1, folders: all"),
    });
    expect(await findings(read(root, "clients"))).toEqual([
      expect.stringContaining("clients/defaults.yaml:2:1 clients-in-defaults"),
      expect.stringContaining("clients/x/defaults.yaml:1:1 missing-key: the document has no `defaults`"),
    ]);
  });

  it("refuse two files in one folder, and two documents in one file", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": defaults("role: 1, folders: all"),
      "clients/defaults.yml": defaults("role: 2, folders: all"),
      "clients/x/defaults.yaml": `${defaults("role: 1")}---\n${defaults("role: 2")}`,
      "clients/x/a.yaml": client("a"),
    });
    expect(await findings(read(root, "clients"))).toEqual([
      expect.stringContaining("clients/defaults.yml:1:1 two-defaults"),
      expect.stringContaining("clients/x/defaults.yaml:5:1 repeated-defaults"),
    ]);
  });

  it("refuse those that hold for no client, but not where there is no manifest at all", async () => {
    const root = await folderWith({
      "clients/a.yaml": client("a", "role: 1, folders: all"),
      "clients/x/defaults.yaml": defaults("role: 1"),
      "other/defaults.yaml": defaults("role: 1"),
    });
    expect(await findings(read(root, "clients"))).toEqual([
      "clients/x/defaults.yaml:1:1 unused-defaults: these defaults hold for no client: no manifest in this folder or below it has `clients` → remove the file, or move it to the clients that it is meant for",
    ]);
    expect(await findings(read(root, "other"))).toEqual([
      expect.stringContaining(
        "other:1:1 no-manifest: no manifest was found at other, only defaults, which declare no clients",
      ),
    ]);
    expect(await findings(read(root, "clients/a.yaml"))).toEqual([]);
  });

  it("refuse a workspace whose files declare no clients: it would read as none wanted", async () => {
    const root = await folderWith({
      "clients/networks.yaml": "version: 1\naddress_lists: { a: [192.0.2.1] }\n",
    });
    expect(await findings(read(root, "clients"))).toEqual([
      "clients/networks.yaml:1:1 no-clients: no manifest of this workspace has `clients` → declare clients, or write `clients: []` to declare that there are none",
    ]);
  });

  it("report a file that cannot be read once, not once for each client without a role", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": "version: 1\ndefaults: [\n",
      "clients/a.yaml": client("a"),
      "clients/x/defaults.yaml": new Uint8Array([0xff]),
      "clients/x/b.yaml": client("a"),
    });
    expect(await findings(read(root, "clients"))).toEqual([
      expect.stringContaining("clients/defaults.yaml:3:1 yaml"),
      expect.stringContaining("clients/x/defaults.yaml:1:1 not-utf-8"),
    ]);
  });

  it("report a value that the schema refuses once, and say nothing of the clients", async () => {
    const root = await folderWith({
      "clients/defaults.yaml": defaults("role: [], folders: all"),
      "clients/a.yaml": client("a"),
    });
    expect(await findings(read(root, "clients"))).toEqual([
      expect.stringContaining("clients/defaults.yaml:2:19 wrong-type"),
    ]);
  });

  it("do not follow a link out of the folder of the configuration", async () => {
    const root = await folderWith({
      "elsewhere/defaults.yaml": defaults("role: 9"),
      "config/clients/team/a.yaml": client("a", "role: 1, folders: all"),
    });
    const config = path.join(root, "config");
    await symlink("../../elsewhere/defaults.yaml", path.join(config, "clients/defaults.yaml"));
    expect(await findings(read(config, "clients/team"))).toEqual([
      expect.stringContaining("clients/defaults.yaml:1:1 defaults-outside"),
    ]);
    await mkdir(path.join(config, "defaults.yaml"));
    await symlink("../gone.yaml", path.join(config, "clients/team/defaults.yml"));
    expect(await findings(read(config, "clients/team/a.yaml"))).toEqual([
      expect.stringContaining("clients/defaults.yaml:1:1 defaults-outside"),
      expect.stringContaining("clients/team/defaults.yml:1:1 unreadable"),
    ]);
  });
});
