import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { importClients } from "../../../src/features/import/command.ts";
import { plan } from "../../../src/commands/plan.ts";
import { RefusedError } from "../../../src/model/errors.ts";
import { parseSeed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { folderWith } from "../../support/temporary.ts";
import { testSystem } from "../../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const seed = {
  environments: ["Production", "Test"],
  clients: [
    client("gitops-admin", "Production", { role: "Admin", folders: "all" }),
    client("finance: loader", "Production", { id: 900, folders: [101, 111], ip_allow_list: ["192.0.2.10"] }),
    client("twin", "Test", { id: 901 }),
    client("Twin", "Test", { id: 902 }),
  ],
};

function client(name: string, environment: string, more: object) {
  return {
    name,
    environment,
    role: "Integrator",
    folders: "all",
    ip_allow_list: [],
    token_age_days: 3,
    ...more,
  };
}

describe("import", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function machine(
    self = "gitops-admin",
    files: Readonly<Record<string, string>> = {},
    more: readonly object[] = [],
  ) {
    const sandbox = await startSandbox({
      rate: null,
      seed: parseSeed({ ...seed, clients: [...seed.clients, ...more] }),
    });
    open.push(() => sandbox.close());
    const folder = folderWith({
      ...files,
      "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_T, self: [${self}], scope: { names: ["*"] }, prune: true }
sinks: { files: { type: file, path: "tokens/{environment}/{name}" } }
tokens: { deliver_to: [files] }
`,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({ env: { KEYWARD_T: sandbox.token }, cwd: folder.dir });
    const read = (file: string) => readFileSync(path.join(folder.dir, file), "utf8");
    return { system, said, read, folder };
  }

  it("writes what is live, and the plan after it is empty", async () => {
    const { system, said, read, folder } = await machine();
    expect(await importClients({}, voice, system)).toBe(0);
    expect(said.out).toContain("3 clients imported");
    expect(read("clients/production.yaml")).toBe(`version: 1
clients:
  - name: "finance: loader"
    environment: Production
    role: Integrator
    folders:
      - Finance/Procure to Pay # 101
      - HR/Payroll # 111
    ip_allow_list: [192.0.2.10]
`);
    expect(statSync(path.join(folder.dir, "clients/test.yaml")).mode & 0o777).toBe(0o644);
    expect(await plan({ detailedExitcode: true }, voice, system)).toBe(0);
    expect(await importClients({}, voice, system)).toBe(0);
    expect(said.out).toContain("Nothing to import");
  });

  it("appends to an existing file, and keeps its comments", async () => {
    const mine = `# ours\nversion: 1\nclients:\n  - name: Twin # mine\n    environment: Test\n    role: Integrator\n    folders: all\n    ip_allow_list: any\n`;
    const { system, read } = await machine("gitops-admin", { "clients/test.yaml": mine });
    expect(await importClients({}, voice, system)).toBe(0);
    expect(read("clients/test.yaml")).toBe(
      `${mine}  - name: twin\n    environment: Test\n    role: Integrator\n    folders: all\n    ip_allow_list: any\n    token: { deliver_to: none } # the configured place is another client's\n`,
    );
    expect(await plan({ detailedExitcode: true }, voice, system)).toBe(0);
  });

  it("keeps the byte order mark of a file", async () => {
    const mine = "\u{feff}# ours\r\nversion: 1\r\nclients: []\r\n";
    const { system, read } = await machine("gitops-admin", { "clients/test.yaml": mine });
    expect(await importClients({}, voice, system)).toBe(0);
    expect(read("clients/test.yaml").startsWith(mine)).toBe(true);
    expect(await plan({ detailedExitcode: true }, voice, system)).toBe(0);
  });

  it("names the schema in new files for editors, if a copy of it is beside the configuration", async () => {
    const mine = "version: 1\nclients: []\n";
    const files = { ".keyward/manifest.schema.json": "{}", "clients/test.yaml": mine };
    const { system, read } = await machine("gitops-admin", files);
    expect(await importClients({ out: "clients" }, voice, system)).toBe(0);
    expect(read("clients/production.yaml")).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.keyward\/manifest\.schema\.json\nversion: 1\n/,
    );
    expect(read("clients/test.yaml").startsWith(mine)).toBe(true);
    expect(await plan({ detailedExitcode: true }, voice, system)).toBe(0);
  });

  it("reports a folder that cannot be created, and what to do", async () => {
    const { system, folder } = await machine();
    symlinkSync("nowhere", path.join(folder.dir, "clients"));
    await expect(importClients({}, voice, system)).rejects.toMatchObject({
      message: expect.stringContaining("clients/production.yaml"),
      remedy: expect.stringContaining("folder"),
    });
  });

  it("writes nothing on a dry run, and nothing if self matches no client", async () => {
    const { system, said, folder } = await machine();
    expect(await importClients({ dryRun: true }, { ...voice, format: "json" }, system)).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({ format: "keyward.import/v1", dry_run: true });
    const other = await machine("gitops-admn");
    await expect(importClients({}, voice, other.system)).rejects.toThrow(RefusedError);
    for (const { dir } of [folder, other.folder]) expect(existsSync(path.join(dir, "clients"))).toBe(false);
  });

  it("accepts drift in the line that differs, only for the named client", async () => {
    const { system, read, folder } = await machine();
    await importClients({ by: "one-file" }, voice, system);
    const text = read("clients/clients.yaml");
    const drifted = text
      .replace("192.0.2.10", "192.0.2.99")
      .replace(
        "name: twin\n    environment: Test\n    role: Integrator",
        "name: twin\n    environment: Test\n    role: Admin",
      );
    expect(drifted).not.toBe(text);
    folder.write("clients/clients.yaml", drifted);
    await expect(importClients({ acceptDrift: ["nobody"] }, voice, system)).rejects.toThrow("nobody");
    expect(await importClients({ acceptDrift: ["twin"] }, voice, system)).toBe(0);
    expect(read("clients/clients.yaml")).toBe(text.replace("192.0.2.10", "192.0.2.99"));
    expect(await importClients({ acceptDrift: true }, voice, system)).toBe(0);
    expect(read("clients/clients.yaml")).toBe(text);
  });

  it("counts with the defaults of the folder that it writes into", async () => {
    const defaults = "version: 1\ndefaults: { token: { deliver_to: discard }, environment: Test }\n";
    const { system, said, read } = await machine("gitops-admin", { "clients/defaults.yaml": defaults });
    expect(await importClients({}, voice, system)).toBe(0);
    expect(read("clients/test.yaml")).not.toContain("deliver_to");
    expect(await plan({}, voice, system)).toBe(0);
    expect(said.out).toContain("No changes");
  });

  it("refuses to give a client the environment of the folder's defaults", async () => {
    const sandbox = await startSandbox({
      rate: null,
      seed: parseSeed({ clients: [{ ...client("a", "", {}), environment: null }] }),
    });
    open.push(() => sandbox.close());
    const folder = folderWith({ "clients/defaults.yml": "version: 1\ndefaults: { environments: [Test] }\n" });
    open.push(folder.remove);
    const env = { WORKATO_API_TOKEN: sandbox.token, WORKATO_HOST: sandbox.url };
    const { system } = testSystem({ env, cwd: folder.dir });
    await expect(importClients({}, voice, system)).rejects.toThrow(
      '"a" has no environment, but the defaults of the folder of clients would give it one',
    );
  });

  it("writes into `in` what drifted in one of an entry's environments", async () => {
    const entry = `version: 1
clients:
  - name: both
    environments: [Production, Test]
    role: Integrator
    folders: all
    ip_allow_list: [offices]
`;
    const { system, said, read } = await machine(
      "gitops-admin",
      {
        "clients/a.yaml": entry,
        "clients/networks.yaml": "version: 1\naddress_lists: { offices: [192.0.2.0/24] }\n",
      },
      [
        client("both", "Production", { ip_allow_list: ["192.0.2.0/24", "198.51.100.1"] }),
        client("both", "Test", { ip_allow_list: ["192.0.2.0/24"] }),
      ],
    );
    expect(await importClients({ acceptDrift: true }, voice, system)).toBe(0);
    expect(read("clients/a.yaml")).toBe(
      entry.replace("both\n", "both\n    in: { Production: { ip_allow_list: [offices, 198.51.100.1] } }\n"),
    );
    expect(await importClients({ acceptDrift: true }, voice, system)).toBe(0);
    expect(said.out).toContain("Nothing to accept");
  });
});
