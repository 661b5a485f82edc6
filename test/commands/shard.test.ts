import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isInShard } from "../../src/config/shard.ts";
import type { PlanDocument } from "../../src/model/plan.ts";
import { defaultSeed, type SeedCustomer } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { type Ran, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const customers: readonly SeedCustomer[] = Array.from({ length: 24 }, (_, n) => ({
  id: 2000 + n,
  external_id: null,
  clients: [
    {
      id: 500,
      name: "loader",
      role: 26779,
      folders: "all",
      environment: null,
      ip_allow_list: ["192.0.2.10"],
      token_age_days: 3,
    },
    {
      id: 501,
      name: "old",
      role: 26779,
      folders: "all",
      environment: null,
      ip_allow_list: ["192.0.2.10"],
      token_age_days: 3,
    },
  ],
}));
const ids = customers.map(({ id }) => String(id));

const client = (address: string): string =>
  `version: 1\nclients:\n  - { name: loader, role: Integrator, folders: all, ip_allow_list: [${address}], token: { deliver_to: none } }\n`;

/** The ids of the customers in a shard. */
function idsIn(number: number, count: number): readonly string[] {
  return ids.filter((id) => isInShard({ name: `partners/${id}` }, { number, count }));
}

let sandbox: Sandbox;

/** A partner's customers, and two workspaces of their own on another host. */
function arrange(entry: string, more = "", address = "192.0.2.10") {
  const folder = folderWith({
    "common.yaml": client(address),
    "none.yaml": "version: 1\nclients: []\n",
    "customers.txt": ids.join("\n"),
    "keyward.yaml": `version: 1
workspaces:
  partners:
    host: ${sandbox.url}
    token_env: WORKATO_TOKEN_OEM
    manifests: [common.yaml]
    scope: { names: ["*"] }
    self: [oem-admin]
    rate_limit: 9999/1s
    list_rate_limit: 9999/1s
    ${entry}
${more}`,
  });
  const keyward = (...args: readonly string[]): Promise<Ran> =>
    run(args, { cwd: folder.dir, env: { WORKATO_TOKEN_OEM: "sandbox-token" } });
  const planned = async (...args: readonly string[]): Promise<PlanDocument> => {
    const document: PlanDocument = JSON.parse((await keyward("plan", "--format", "json", ...args)).out);
    return document;
  };
  return { keyward, planned, file: (name: string) => path.join(folder.dir, name), folder };
}

const allOf = (document: PlanDocument) => document.plans.map(({ workspace }) => workspace.customer);

beforeAll(async () => {
  sandbox = await startSandbox({ seed: { ...defaultSeed, customers }, rate: null });
});
afterAll(() => sandbox.close());

describe("--shard", () => {
  it.each([
    ["a list", `customers: [${ids.join(", ")}]`],
    ["a file", "customers: { file: customers.txt }"],
    ["the partner's list", "customers: all"],
  ])("splits the customers of %s: each is planned by exactly one shard", async (_, entry) => {
    const { planned } = arrange(entry);
    const documents = [
      await planned("--shard", "1/3"),
      await planned("--shard", "2/3"),
      await planned("--shard", "3/3"),
    ];
    expect(documents.map(({ shard }) => shard)).toEqual(["1/3", "2/3", "3/3"]);
    expect(documents.map(allOf)).toEqual([idsIn(1, 3), idsIn(2, 3), idsIn(3, 3)]);
    expect(documents.flatMap(allOf)).toHaveLength(ids.length);
    expect(new Set(documents.flatMap(allOf))).toEqual(new Set(ids));
    expect((await planned()).shard).toBeUndefined();
  });

  it.each(["0/3", "4/3", "3", "1.5/2", "a/b"])(
    "is a usage error as %s, with the form to write",
    async (text) => {
      const { keyward } = arrange("customers: all");
      for (const command of [
        ["plan"],
        ["apply", "--yes"],
        ["rotate", "--yes"],
        ["workspaces"],
        ["report"],
        ["validate"],
      ]) {
        const { code, out, err } = await keyward(...command, "--shard", text);
        expect([code, out]).toEqual([1, ""]);
        expect(err).toMatch(
          /^error: --shard ".*" is not the number of a shard .*\n {2}write it as K\/N with K from 1 to N/,
        );
      }
      expect((await keyward("doctor", "--shard", text)).code).toBe(1);
    },
  );

  it.each(["explain", "import", "probe", "fmt", "init"])("means nothing to %s", async (command) => {
    const { keyward } = arrange("customers: all");
    const words = command === "explain" ? [command, "loader"] : [command];
    expect(await keyward(...words, "--shard", "1/2")).toMatchObject({
      code: 1,
      err: expect.stringContaining(`'--shard' has no meaning for \`keyward ${command}\``),
    });
  });

  it("says on stderr what the shard holds", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }");
    for (const command of [
      ["plan"],
      ["validate"],
      ["workspaces"],
      ["report"],
      ["clients"],
      ["roles"],
      ["doctor"],
    ]) {
      const { code, err } = await keyward(...command, "--shard", "1/3");
      expect([code, err]).toEqual([
        0,
        expect.stringContaining(`Shard 1/3 holds ${idsIn(1, 3).length} of 24 workspaces\n`),
      ]);
      expect((await keyward(...command, "--shard", "1/3", "-q")).err).not.toContain("Shard");
    }
  });

  it("is no choice of workspaces for a command that changes them", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }");
    for (const shard of ["1/3", "1/24"])
      expect(await keyward("apply", "--yes", "--shard", shard)).toMatchObject({
        code: 1,
        err: expect.stringContaining("the entry partners has 24 customers\n"),
      });
  });
});

describe("a shard that holds nothing", () => {
  const lonely = "customers: [2000]";
  const empty = isInShard({ name: "partners/2000" }, { number: 1, count: 2 }) ? "2/2" : "1/2";

  it.each([
    ["plan"],
    ["apply", "--yes"],
    ["rotate", "--yes"],
    ["report"],
    ["clients"],
    ["roles"],
    ["workspaces"],
    ["validate"],
    ["doctor"],
  ])("is said by %s, which ends with 0 and sends nothing", async (...command) => {
    const { keyward } = arrange(lonely);
    const before = sandbox.journal.length;
    for (const format of ["text", "json", "markdown"]) {
      const { code, out, err } = await keyward(...command, "--shard", empty, "--format", format);
      expect([code, err]).toEqual([0, expect.stringContaining(`Shard ${empty} holds none of 1 workspace\n`)]);
      if (format === "json") expect(JSON.parse(out)).toBeTypeOf("object");
    }
    expect(sandbox.journal).toHaveLength(before);
  });

  it("has a plan without workspaces, in words and as a file, which can be applied", async () => {
    const { keyward, file } = arrange(lonely);
    const planned = await keyward("plan", "--shard", empty, "--out", "plan.json");
    expect(planned.out).toBe(`Shard ${empty} holds no workspace: nothing to do\n`);
    expect(JSON.parse(readFileSync(file("plan.json"), "utf8"))).toMatchObject({ shard: empty, plans: [] });
    const applied = await keyward("apply", "plan.json", "--report", "report.json");
    expect(applied).toMatchObject({ code: 0, out: planned.out, err: "" });
    expect(JSON.parse(readFileSync(file("report.json"), "utf8"))).toMatchObject({ results: [] });
    const markdown = await keyward("plan", "--shard", empty, "--format", "markdown");
    expect(markdown.out).toContain(`Shard ${empty} holds no workspace`);
  });

  it("applies nothing with its plan, also where the shard holds a workspace by then", async () => {
    const { keyward, file, folder } = arrange(lonely, "", "192.0.2.99");
    await keyward("plan", "--shard", empty, "--out", "plan.json");
    expect(existsSync(file("plan.json"))).toBe(true);
    folder.write(
      "keyward.yaml",
      readFileSync(file("keyward.yaml"), "utf8").replace("[2000]", `[${ids.join(", ")}]`),
    );
    const before = sandbox.journal.length;
    expect((await keyward("apply", "plan.json")).code).toBe(0);
    expect(sandbox.journal).toHaveLength(before);
  });

  it("is not taken for a plan file whose plans are missing", async () => {
    const { keyward, file, folder } = arrange(lonely);
    await keyward("plan", "--shard", empty, "--out", "plan.json");
    const { shard: _shard, ...document } = JSON.parse(readFileSync(file("plan.json"), "utf8"));
    folder.write("plan.json", JSON.stringify(document));
    expect(await keyward("apply", "plan.json")).toMatchObject({
      code: 1,
      err: expect.stringContaining("contains no workspace"),
    });
  });
});

describe("the plan file of a shard", () => {
  const raised = ["--max-customers-changed", "100%"];

  it("is applied to its own workspaces only, and to all of them", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }", "", "192.0.2.20");
    expect((await keyward("plan", "--shard", "2/3", "--out", "plan.json", ...raised)).code).toBe(0);
    const before = sandbox.journal.length;
    for (const other of ["1/3", "2/4"])
      expect(await keyward("apply", "plan.json", "--shard", other)).toMatchObject({
        code: 1,
        err: `error: the plan is of shard 2/3, and --shard is ${other}\n  leave out --shard: a plan is applied to its own workspaces\n`,
      });
    expect(await keyward("apply", "plan.json", "--shard", "2")).toMatchObject({ code: 1 });
    expect(sandbox.journal).toHaveLength(before);
    const { code, err } = await keyward("apply", "plan.json", "--shard", "2/3");
    expect(code, err).toBe(0);
    const changed = sandbox.journal
      .filter(({ method }) => method === "PUT")
      .map(({ path: at }) => at.split("/")[4]);
    expect(new Set(changed)).toEqual(new Set(idsIn(2, 3)));
    const rest = await keyward("plan", "--format", "json", ...raised);
    const document: PlanDocument = JSON.parse(rest.out);
    const open = document.plans.filter(({ changes }) => changes?.length !== 0);
    expect(new Set(open.map(({ workspace }) => workspace.customer))).toEqual(
      new Set([...idsIn(1, 3), ...idsIn(3, 3)]),
    );
  });

  it("is applied within the limits of the shard", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }", "", "192.0.2.40");
    const held = idsIn(2, 3).length;
    const most = ["--max-customers-changed", `${3 * held - 1}`];
    expect((await keyward("plan", "--shard", "2/3", "--out", "plan.json", ...most)).code).toBe(4);
    const { code, out } = await keyward("apply", "plan.json");
    expect(out).toContain(`the plan changes ${held} customers of partners, and the limit is ${held - 1} `);
    expect(code).toBe(4);
  });

  it("of no shard is not applied by a shard", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }", "", "192.0.2.30");
    await keyward("plan", "--out", "plan.json", ...raised);
    expect(await keyward("apply", "plan.json", "--shard", "1/3")).toMatchObject({
      code: 1,
      err: expect.stringContaining("the plan is not of a shard, and --shard is 1/3"),
    });
  });
});

describe("the limits over all customers", () => {
  const held = idsIn(1, 2).length;

  it("are a percentage of the shard's own customers, rounded down", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }", "", "192.0.2.40");
    const { code, out } = await keyward("plan", "--shard", "1/2");
    expect(code).toBe(4);
    const limit = Math.floor(held / 10);
    expect(out).toContain(
      `the plan changes ${held} customers of partners, and the limit is ${limit} (10% of the ${held} customers in shard 1/2, rounded down)`,
    );
    expect(out).toContain(`--max-customers-changed ${2 * held} for this run (it is divided by the 2 shards)`);
    const flag = `${2 * held}`;
    expect((await keyward("plan", "--shard", "1/2", "--max-customers-changed", flag)).code).toBe(0);
    expect((await keyward("plan", "--shard", "1/2", "--max-customers-changed", `${2 * held - 1}`)).code).toBe(
      4,
    );
    expect((await keyward("plan", "--shard", "1/2", "--max-customers-changed", "100%")).code).toBe(0);
  });

  it("let all shards together change no more customers than one run may, however many shards there are", async () => {
    const { keyward } = arrange("customers: { file: customers.txt }", "", "192.0.2.50");
    for (const number of Array.from({ length: 20 }, (_, index) => index + 1)) {
      const { code } = await keyward("plan", "--shard", `${number}/20`);
      // At least one customer each would be more than the limit of 3.
      expect(code).toBe(idsIn(number, 20).length === 0 ? 0 : 4);
    }
  });

  it("divide a number of deletes by the shards", async () => {
    const { keyward } = arrange(
      "customers: { file: customers.txt }\n    prune: true",
      "limits: { max_customers_changed: 100% }\n",
    );
    const { code, out } = await keyward("plan", "--shard", "1/2");
    expect([code, out]).toEqual([
      4,
      expect.stringContaining(
        `${held} deletes are planned over all customers of partners, and the limit is 2 (5 divided by 2 shards, rounded down)`,
      ),
    ]);
    expect((await keyward("plan", "--shard", "1/2", "--max-deletes", `${2 * held}`)).code).toBe(0);
  });

  it("are those of all with one shard", async () => {
    const { keyward } = arrange("customers: [2000]", "", "192.0.2.60");
    expect((await keyward("plan", "--shard", "1/1")).code).toBe(0);
  });
});

describe("workspaces of other shards", () => {
  it("keep the places of their tokens", async () => {
    const sinks = 'sinks:\n  files: { type: file, path: "tokens/{workspace}/{name}" }\n';
    const { keyward, folder, file } = arrange("customers: { file: customers.txt }", sinks);
    folder.write("common.yaml", readFileSync(file("common.yaml"), "utf8").replace("none", "[files]"));
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const { code, out } = await keyward("plan", "--shard", shard);
      expect([code, out]).toEqual([4, expect.stringContaining("share one place")]);
    }
  });
});
