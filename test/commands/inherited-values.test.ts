import { realpathSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { plan } from "../../src/commands/plan.ts";
import { validate } from "../../src/commands/validate.ts";
import { explain } from "../../src/features/explain/command.ts";
import type { PlanDocument } from "../../src/model/plan.ts";
import { usedFiles } from "../../src/run/input/used-files.ts";
import { workspaceAccess } from "../../src/run/workspace/workspace-access.ts";
import { parseSeed } from "../../src/sandbox/seed.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { testSystem } from "../support/system.ts";
import { folderWith } from "../support/temporary.ts";

const text = { format: "text", quiet: true, verbose: false } as const;
const json = { ...text, format: "json" } as const;

const entry = `version: 1
clients:
  - name: orders
    environments: [Test, Production]
    in: { Production: { folders: [101] } }
    folders: [100]
`;
const defaults = `version: 1
defaults:
  role: Integrator
  ip_allow_list: [offices]
`;

function networks(addresses: string): string {
  return `version: 1\naddress_lists:\n  offices: [${addresses}]\n`;
}

function client(id: number, environment: string, folder: number, ip_allow_list: readonly string[]) {
  const token = { token_age_days: 3 };
  return { id, name: "orders", environment, role: "Integrator", folders: [folder], ip_allow_list, ...token };
}

describe("a value that is not written in the entry itself", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function workspace(more = "", policies = "") {
    const seed = {
      environments: ["Test", "Production"],
      folders: [
        { id: 100, name: "Orders", parent_id: null },
        { id: 101, name: "Live", parent_id: null },
      ],
      clients: [client(1, "Test", 100, ["192.0.2.0/24"]), client(2, "Production", 101, ["192.0.2.0/24"])],
    };
    const sandbox = await startSandbox({ rate: null, seed: parseSeed(seed) });
    open.push(() => sandbox.close());
    const folder = folderWith({
      "keyward.yaml": `version: 1\nworkspaces:\n  main: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients/team, networks.yaml] }\n${more}tokens: { deliver_to: discard }\n${policies}`,
      "clients/defaults.yaml": defaults,
      "clients/team/a.yaml": entry,
      "networks.yaml": networks("192.0.2.0/24, 198.51.100.7"),
    });
    const cwd = realpathSync(folder.dir);
    return { ...testSystem({ cwd, env: { KEYWARD_T: sandbox.token } }), folder, cwd };
  }

  it("is shown with its place in the plan of each client that a changed list widens", async () => {
    const { system, said, folder } = await workspace();
    folder.write("earlier/clients/defaults.yaml", defaults);
    folder.write("earlier/clients/team/a.yaml", entry);
    folder.write("earlier/networks.yaml", networks("192.0.2.0/24"));
    expect(await plan({ base: "earlier" }, json, system)).toBe(0);
    const document: PlanDocument = JSON.parse(said.out);
    const sources = [
      { from: "folder-defaults", name: null, file: "clients/defaults.yaml", line: 4 },
      { from: "address-list", name: "offices", file: "networks.yaml", line: 3 },
    ];
    expect(document.plans[0]?.changes).toMatchObject(
      [2, 1].map((id) => ({
        id,
        origin: "pull-request",
        fields: [{ field: "ip_allow_list", sources }],
        source: { file: "clients/team/a.yaml", line: 3, environment: id === 1 ? "Test" : "Production" },
      })),
    );
    said.out = "";
    expect(await plan({}, text, system)).toBe(0);
    expect(said.out).toContain(
      "ip_allow_list  + 198.51.100.7  from folder defaults, clients/defaults.yaml:4; address list offices, networks.yaml:3",
    );
    expect(await plan({}, { ...text, format: "markdown" }, system)).toBe(0);
    expect(said.out).toContain(
      "`ip_allow_list` comes from `defaults` · `clients/defaults.yaml:4`, the address list `offices` · `networks.yaml:3`",
    );
  });

  it("is explained with its place, for each client on its own", async () => {
    const { system, said } = await workspace();
    expect(await explain({ name: "orders", environment: "Production" }, text, system)).toBe(0);
    expect(said.out).toContain("in Production, clients/team/a.yaml:5");
    expect(said.out).toContain("client, clients/team/a.yaml:4");
    expect(said.out).toContain(
      "folder defaults, clients/defaults.yaml:4; address list offices, networks.yaml:3",
    );
    expect(said.out).not.toContain("id 1): managed");
  });

  it("is judged by policies in the client that has it", async () => {
    const policy = `policies:\n  - name: own-name\n    match: { environment: Production }\n    schema: { properties: { name: { const: other } } }\n`;
    const { system, said } = await workspace("", policy);
    expect(await plan({}, json, system)).toBe(4);
    const document: PlanDocument = JSON.parse(said.out);
    expect(document.plans[0]?.problems).toMatchObject([
      { rule: "policy", source: { file: "clients/team/a.yaml", line: 3, environment: "Production" } },
    ]);
    said.out = "";
    await explain({ name: "orders" }, json, system);
    const explained: { clients: { environment: string; state: string; problems: unknown[] }[] } = JSON.parse(
      said.out,
    );
    expect(explained.clients.map(({ environment, problems }) => [environment, problems.length])).toEqual([
      ["Test", 0],
      ["Production", 1],
    ]);
  });

  it("comes from files that the Action holds to their commit, also those above the manifest paths", async () => {
    const { system, cwd } = await workspace();
    const used = await usedFiles({}, system);
    const above = ["clients/defaults.yaml", "clients/defaults.yml", "defaults.yaml", "defaults.yml"];
    expect(used.files).toContain(path.join(cwd, "clients/defaults.yaml"));
    expect(used.places).toEqual(expect.arrayContaining(above.map((name) => path.join(cwd, name))));
    const [access] = await workspaceAccess({}, system);
    expect(access?.manifests).toEqual(expect.arrayContaining(above.map((name) => path.join(cwd, name))));
  });

  it("is noted if it is a list that nothing uses, but not in a file that another workspace reads", async () => {
    const { system, said, folder } = await workspace();
    folder.write("networks.yaml", `${networks("192.0.2.0/24")}  unused: [203.0.113.1]\n`);
    expect(await validate({}, text, system)).toBe(0);
    expect(said.out + said.err).toContain(
      "no `ip_allow_list` of this workspace uses the address list `unused`",
    );
    const shared = await workspace(
      '  other: { host: "https://other.invalid", token_env: KEYWARD_O, manifests: [other, networks.yaml] }\n',
    );
    shared.folder.write("networks.yaml", `${networks("192.0.2.0/24")}  unused: [203.0.113.1]\n`);
    await validate({ workspace: ["main"] }, text, shared.system);
    expect(shared.said.out + shared.said.err).not.toContain("unused");
  });
});
