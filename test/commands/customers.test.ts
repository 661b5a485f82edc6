import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PlanDocument } from "../../src/model/plan.ts";
import { defaultSeed, type SeedClient, type SeedCustomer } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { folderWith } from "../manifest/folder.ts";
import { type Ran, run } from "../support/cli.ts";

const loader: SeedClient = {
  id: 500,
  name: "loader",
  role: 26779,
  folders: "all",
  environment: null,
  ip_allow_list: ["192.0.2.10"],
  token_age_days: 3,
};

const customers: readonly SeedCustomer[] = [
  { id: 1199, external_id: null, clients: [loader] },
  { id: 1200, external_id: "1234 ä/..", clients: [loader] },
  { id: 1201, external_id: null, clients: [loader] },
];

const common = `version: 1
clients:
  - { name: loader, role: Integrator, folders: all, ip_allow_list: [192.0.2.10], token: { deliver_to: none } }
`;
const own = `version: 1
clients:
  - { name: extra, role: Integrator, folders: all, ip_allow_list: [192.0.2.10], token: { deliver_to: [files] } }
`;

let sandbox: Sandbox;
let cwd: string;

function config(entry: string, more = ""): string {
  return `version: 1
workspaces:
  partners:
    host: ${sandbox.url}
    token_env: WORKATO_TOKEN_OEM
    manifests: [clients/common, "clients/{customer}"]
    self: [oem-admin]
${entry.replaceAll(/^/gm, "    ")}
sinks:
  files: { type: file, path: "tokens/{workspace}/{customer}/{name}" }
${more}`;
}

function keyward(...args: readonly string[]): Promise<Ran> {
  return run(args, { cwd, env: { WORKATO_TOKEN_OEM: "sandbox-token" } });
}

async function planned(...args: readonly string[]): Promise<PlanDocument> {
  const { out } = await keyward("plan", "--format", "json", ...args);
  const document: PlanDocument = JSON.parse(out);
  return document;
}

beforeEach(async () => {
  sandbox = await startSandbox({ seed: { ...defaultSeed, customers }, rate: null });
  cwd = await folderWith({ "clients/common/all.yaml": common, "clients/1199/own.yaml": own });
  await writeFile(path.join(cwd, "keyward.yaml"), config("customers: [1199, 1200, 1201]"));
});

afterEach(() => sandbox.close());

describe("the customers of an Embedded partner", () => {
  it("are workspaces of their own, each with what all have in common and its own folder", async () => {
    const { plans } = await planned();
    expect(plans.map(({ workspace }) => [workspace.name, workspace.customer])).toEqual([
      ["partners/1199", "1199"],
      ["partners/1200", "1200"],
      ["partners/1201", "1201"],
    ]);
    expect(plans.map(({ summary }) => summary?.create)).toEqual([1, 0, 0]);
    expect(plans[1]?.notes).toMatchObject([
      { rule: "customer-without-manifests", message: expect.stringContaining("clients/1200") },
    ]);
    expect(sandbox.journal.every(({ path: at }) => at.startsWith("/api/v2/managed_users/"))).toBe(true);
  });

  it("get their clients and tokens where their places are", async () => {
    const { code, err } = await keyward("apply", "--yes", "--all-workspaces");
    expect([code, err]).toEqual([0, expect.stringContaining("partners/1199")]);
    expect([...sandbox.customer("1199").clients.values()].map(({ name }) => name)).toEqual([
      "loader",
      "extra",
    ]);
    expect([...sandbox.state.clients.values()]).toEqual([]);
    const [token] = [...sandbox.customer("1199").clients.values()].filter(({ name }) => name === "extra");
    expect((await readFile(path.join(cwd, "tokens/partners/1199/extra"), "utf8")).trim()).toBe(
      token?.tokenValue,
    );
    const marker = await readFile(path.join(cwd, "tokens/partners/1199/extra.keyward.json"), "utf8");
    expect(JSON.parse(marker)).toMatchObject({ customer: "1199", host: sandbox.url });
    expect((await planned()).plans.map(({ changes }) => changes)).toEqual([[], [], []]);
  });

  it("are selected by name, by pattern and as an entry", async () => {
    const names = async (...flags: readonly string[]) =>
      (await planned(...flags)).plans.map(({ workspace }) => workspace.name);
    expect(await names("-w", "partners/1200")).toEqual(["partners/1200"]);
    expect(await names("-w", "partners/*01", "-w", "partners/1199")).toEqual([
      "partners/1199",
      "partners/1201",
    ]);
    expect(await names("-w", "partners")).toHaveLength(3);
    expect(await names("-w", "part*")).toHaveLength(3);
    const unknown = await keyward("plan", "-w", "partners/1190");
    expect([unknown.code, unknown.err]).toEqual([
      1,
      expect.stringContaining("did you mean `partners/1199`?"),
    ]);
    const none = await keyward("plan", "-w", "team-*");
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('no workspace matches "team-*"')]);
  });

  it("are one line in the text where nothing changes", async () => {
    const { out } = await keyward("plan");
    expect(out).toContain("partners/1199");
    expect(out).toContain(
      "2 customers without changes: 2 clients unchanged; 2 without manifests of their own",
    );
    expect(out).not.toContain("partners/1200");
    expect((await keyward("plan", "-w", "partners/1200")).out).toContain("partners/1200");
    const markdown = await keyward("plan", "--format", "markdown");
    expect(markdown.out).toContain(`\`partners\` · \`${sandbox.url}\`: 2 customers without changes`);
  });

  it("are changed only where they are chosen", async () => {
    const { code, err } = await keyward("apply", "--yes");
    expect([code, err]).toEqual([1, expect.stringContaining("the entry partners has 3 customers\n")]);
    expect(err).toContain("-w partners, one with -w partners/ID");
  });

  it("can be read from the partner's list, which uses the quota of all other calls", async () => {
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    const { plans } = await planned();
    expect(plans.map(({ workspace }) => workspace.customer)).toEqual(["1199", "1200", "1201"]);
    const lists = sandbox.journal.filter(({ path: at }) => at.startsWith("/api/managed_users?"));
    expect(lists.length).toBeGreaterThan(0);
    // One that is named is not looked for in the list.
    expect((await planned("-w", "partners/1200")).plans).toHaveLength(1);
    expect(sandbox.journal.filter(({ path: at }) => at.startsWith("/api/managed_users?"))).toEqual(lists);
  });

  it("are not taken for none if the list is empty, or may not be read", async () => {
    await sandbox.close();
    sandbox = await startSandbox({ rate: null });
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    expect(await keyward("plan")).toMatchObject({ code: 1, err: expect.stringContaining("is empty") });
    await sandbox.close();
    sandbox = await startSandbox({ rate: null, readings: { forbid: ["customers"] } });
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    const { code, err } = await keyward("plan");
    expect([code, err]).toEqual([1, expect.stringContaining("could not list the customers")]);
  });

  it("are validated offline, by the folders that exist where all are meant", async () => {
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    await writeFile(path.join(cwd, "clients/1199/own.yaml"), "version: 1\nclients: [{ nam: x }]\n");
    const { code, out } = await keyward("validate");
    expect([code, out]).toEqual([1, expect.stringContaining("clients/1199/own.yaml:2")]);
    expect(sandbox.journal).toEqual([]);
  });

  it("are validated by what they have in common where none has a folder", async () => {
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    await rm(path.join(cwd, "clients/1199"), { recursive: true });
    for (const flags of [[], ["-w", "partners"]]) {
      const { code, out, err } = await keyward("validate", ...flags);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toBe("Configuration: keyward.yaml\npartners: 1 client in 1 file, nothing wrong\n");
    }
    await writeFile(path.join(cwd, "clients/common/all.yaml"), "version: 1\nclients: [{ nam: x }]\n");
    const { code, out } = await keyward("validate");
    expect([code, out]).toEqual([1, expect.stringContaining("clients/common/all.yaml:2")]);
    expect(sandbox.journal).toEqual([]);
  });

  it("can be read from a file, whose mistakes have lines", async () => {
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: { file: customers.txt }"));
    await writeFile(path.join(cwd, "customers.txt"), "# ours\n1199   # the first\n\nE1234 ä/..\r\n");
    expect((await planned()).plans.map(({ workspace }) => workspace.customer)).toEqual([
      "1199",
      "E1234 ä/..",
    ]);
    await writeFile(path.join(cwd, "customers.txt"), "1199\n../etc\nE1\nE1\n");
    const { out, code } = await keyward("validate");
    expect(code).toBe(1);
    expect(out).toContain("customers.txt:2");
    expect(out).toContain('"../etc" is not the id of a customer');
    expect(out).toContain("customers.txt:4");
    await rm(path.join(cwd, "customers.txt"));
    expect((await keyward("plan")).code).toBe(1);
  });

  it("never lead out of the folder of manifests, nor out of the place of tokens", async () => {
    const hostile = "E1234 ä/..";
    await writeFile(path.join(cwd, "keyward.yaml"), config(`customers: ["${hostile}"]`));
    await mkdir(path.join(cwd, "clients/E1234%20%C3%A4%2F.%2E"), { recursive: true });
    await writeFile(path.join(cwd, "clients/E1234%20%C3%A4%2F.%2E/own.yaml"), own);
    expect((await keyward("apply", "--yes", "--all-workspaces")).code).toBe(0);
    expect(existsSync(path.join(cwd, "tokens/partners/E1234%20%C3%A4%2F.%2E/extra"))).toBe(true);
    expect([...sandbox.customer("1200").clients.values()]).toHaveLength(2);
    expect(sandbox.journal[0]?.path).toContain("/managed_users/E1234%20%C3%A4%2F../developer_api_clients?");
  });

  it("do not share a place for a token", async () => {
    const text = config("customers: [1199, 1200]").replace("{workspace}/{customer}/", "");
    await writeFile(path.join(cwd, "keyward.yaml"), text);
    await writeFile(path.join(cwd, "clients/common/more.yaml"), own.replace("extra", "shared"));
    const { code, out } = await keyward("plan");
    expect([code, out]).toEqual([4, expect.stringContaining("share one place")]);
  });

  it("lose nothing to prune because a folder is gone", async () => {
    const scope = 'customers: [1199, 1200]\nscope: { names: ["*"] }\nprune: true';
    await writeFile(path.join(cwd, "keyward.yaml"), config(scope));
    for (const file of ["clients/common/all.yaml", "clients/1199/own.yaml"])
      await writeFile(path.join(cwd, file), "version: 1\nclients: []\n");
    const { plans } = await planned();
    expect(plans.map(({ summary }) => summary?.delete)).toEqual([1, 0]);
    await rm(path.join(cwd, "clients"), { recursive: true });
    await mkdir(path.join(cwd, "clients/common"), { recursive: true });
    await writeFile(path.join(cwd, "clients/common/all.yaml"), common);
    await writeFile(path.join(cwd, "keyward.yaml"), config(scope).replace("clients/{", "client/{"));
    const { code, err, out } = await keyward("plan");
    expect([code, err + out]).toEqual([1, expect.stringContaining("no manifest was found at client/1199")]);
  });
});

describe("the limit over all customers", () => {
  const many = Array.from({ length: 30 }, (_, index) => ({
    id: 2000 + index,
    external_id: null,
    clients: [loader, { ...loader, id: 501, name: "old" }],
  }));

  beforeEach(async () => {
    await sandbox.close();
    sandbox = await startSandbox({ seed: { ...defaultSeed, customers: many }, rate: null });
    await writeFile(path.join(cwd, "keyward.yaml"), config("customers: all"));
    await writeFile(path.join(cwd, "clients/common/all.yaml"), common.replace("192.0.2.10", "192.0.2.11"));
  });

  it("refuses a change of more than a tenth of them, with the numbers and the way around it", async () => {
    const { code, out } = await keyward("plan");
    expect(code).toBe(4);
    expect(out).toContain(
      "the plan changes 30 customers of partners, and the limit is 3 (10% of 30 customers)",
    );
    expect(out).toContain("--max-customers-changed 30");
    expect((await keyward("apply", "--yes", "--all-workspaces")).code).toBe(4);
    expect(sandbox.journal.every(({ method }) => method === "GET")).toBe(true);
  });

  it("is replaced for one run, also by a plan that was made so", async () => {
    const file = path.join(cwd, "plan.json");
    const { code } = await keyward("plan", "--out", file, "--max-customers-changed", "30", "-q");
    expect(code).toBe(0);
    expect((await keyward("apply", file)).code).toBe(0);
    expect((await planned()).plans.every(({ changes }) => changes?.length === 0)).toBe(true);
  });

  it("counts one customer as allowed, and deletes over all of them", async () => {
    expect((await planned("-w", "partners/2003")).plans[0]?.status).toBe("ok");
    const scope = 'customers: all\nscope: { names: ["*"] }\nprune: true';
    const limits = "limits: { max_customers_changed: 100% }\n";
    const text = config(scope, limits).replace(', "clients/{customer}"', "");
    await writeFile(path.join(cwd, "keyward.yaml"), text);
    const { code, out } = await keyward("plan");
    expect([code, out]).toEqual([
      4,
      expect.stringContaining("30 deletes are planned over all customers of partners, and the limit is 5"),
    ]);
  });
});

describe("the quotas of a partner", () => {
  it("are two, shared by all customers: lists, and everything else", async () => {
    await sandbox.close();
    const listed = Array.from({ length: 40 }, (_, n) => ({ id: 3000 + n, external_id: null, clients: [] }));
    const [rate, listRate] = [
      { limit: 12, windowMs: 1000 },
      { limit: 60, windowMs: 1000 },
    ];
    sandbox = await startSandbox({ seed: { ...defaultSeed, customers: listed }, rate, listRate });
    const limits = 'limits: { max_customers_changed: "100%" }\n';
    const entry = "customers: all\nrate_limit: 12/1s\nlist_rate_limit: 60/1s";
    await writeFile(path.join(cwd, "keyward.yaml"), config(entry, limits));
    await writeFile(path.join(cwd, "clients/common/all.yaml"), own);
    const { code } = await keyward("apply", "--yes", "--all-workspaces");
    expect(code).toBe(0);
    expect(sandbox.journal.filter(({ status }) => status === 429)).toEqual([]);
    expect(sandbox.journal.filter(({ method }) => method === "POST")).toHaveLength(40);
  });
});
