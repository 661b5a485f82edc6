import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseFault } from "../../src/sandbox/faults.ts";
import { defaultSeed, type Seed, type SeedClient } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { folderWith } from "../manifest/folder.ts";
import { endedBySigterm, type Ran, run } from "../support/cli.ts";

const loader: SeedClient = {
  id: 500,
  name: "loader",
  role: 26779,
  folders: "all",
  environment: null,
  ip_allow_list: ["192.0.2.10"],
  token_age_days: 200,
};

/** Customers 2000 to 2005, of which the last has the oldest token. */
const seed: Seed = {
  ...defaultSeed,
  customers: Array.from({ length: 6 }, (_, n) => ({
    id: 2000 + n,
    external_id: null,
    clients: [{ ...loader, token_age_days: 200 + n }],
  })),
};

const common = (address: string): string =>
  `version: 1\nclients: [{ name: loader, role: Integrator, folders: all, ip_allow_list: [${address}], token: { deliver_to: [files], rotate_after: 90d } }]\n`;

let sandbox: Sandbox;
let cwd: string;

async function begin(faults: readonly unknown[] = [], world: Seed = seed): Promise<void> {
  sandbox = await startSandbox({ seed: world, rate: null, faults: faults.map(parseFault) });
  const text = `version: 1
workspaces:
  p:
    host: ${sandbox.url}
    token_env: WORKATO_TOKEN_OEM
    customers: [2000, 2001, 2002, 2003, 2004, 2005]
    manifests: [clients/common, "clients/{customer}"]
    self: none
    rate_limit: 1000/60s
sinks:
  files: { type: file, path: "tokens/{workspace}/{customer}/{name}", trusted: true }
limits: { max_customers_changed: 100% }
`;
  cwd = await folderWith({
    "keyward.yaml": text,
    "clients/common/all.yaml": common("192.0.2.11"),
    "clients/2000/own.yaml": "version: 1\nclients: []\n",
  });
}

beforeEach(() => begin());
afterEach(() => sandbox.close());

const env = { WORKATO_TOKEN_OEM: "sandbox-token" };
const keyward = (...args: readonly string[]): Promise<Ran> => run(args, { cwd, env });

async function again(faults: readonly unknown[], world: Seed = seed): Promise<void> {
  await sandbox.close();
  await begin(faults, world);
}

function addresses(): readonly unknown[] {
  return [0, 1, 2, 3, 4, 5].map(
    (n) => [...sandbox.customer(String(2000 + n)).clients.values()][0]?.ip_allow_list[0],
  );
}

describe("a customer that cannot be read", () => {
  const gone = { on: { path: "managed_users/2003/" }, kind: "status", status: 404 };

  it("stops no other, and is named with what to do in the plan, the report and the exit code", async () => {
    await again([gone]);
    const planned = await keyward("plan", "-w", "p");
    expect(planned.code).toBe(1);
    expect(planned.out).toContain("→ check that the customer 2003 still exists in Workato");
    expect(planned.out).toContain("6 workspaces: 5 to update · 5 widen, 5 narrow access · 1 with an error");
    const applied = await keyward("apply", "-w", "p", "--yes", "--report", "report.json");
    expect(applied.code).toBe(3);
    expect(applied.out).toContain("6 workspaces: 5 done · 1 customer not read · 5 requests");
    expect(applied.err).toContain(
      "→ 1 customer not read; 5 are done. To continue, which repeats nothing that is done: keyward apply -w p --yes\n",
    );
    const [changed, left] = ["192.0.2.11", "192.0.2.10"];
    expect(addresses()).toEqual([changed, changed, changed, left, changed, changed]);
    const report: { results: { workspace: { customer: string }; problems?: { rule: string }[] }[] } =
      JSON.parse(await readFile(path.join(cwd, "report.json"), "utf8"));
    expect(report.results.filter(({ problems }) => problems !== undefined)).toMatchObject([
      { workspace: { customer: "2003" }, outcomes: [], problems: [{ rule: "api" }] },
    ]);
  });

  it("is in the results of programs and of Markdown, and once on stderr", async () => {
    await again([gone]);
    const json = await keyward("apply", "-w", "p", "--yes", "--format", "json");
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({ format: "keyward.report/v1" });
    expect(json.err.match(/^error: p\/2003: /gm)).toHaveLength(1);
    const markdown = await keyward("rotate", "--all", "-w", "p", "--yes", "--format", "markdown");
    expect(markdown.out).toContain("❌ **not read, left out**");
    expect(markdown.out).toContain("✅ `p` · ");
  });

  it("is an error if nothing else is to be done, or no customer can be read", async () => {
    await writeFile(path.join(cwd, "clients/common/all.yaml"), common("192.0.2.10"));
    await again([gone]);
    await writeFile(path.join(cwd, "clients/common/all.yaml"), common("192.0.2.10"));
    expect((await keyward("apply", "-w", "p", "--yes")).code).toBe(1);
    await again([{ on: { path: "managed_users" }, kind: "status", status: 403 }]);
    const none = await keyward("apply", "-w", "p", "--yes");
    expect([none.code, none.out]).toEqual([1, expect.stringContaining("6 workspaces: 6 with an error")]);
  });

  it("is not in a reviewed plan, which is applied to the others", async () => {
    await again([{ ...gone, on: { ...gone.on, count: 1 } }]);
    expect((await keyward("plan", "-w", "p", "--out", "plan.json")).code).toBe(1);
    const applied = await keyward("apply", "plan.json");
    expect(applied.code).toBe(0);
    expect(applied.err).toContain("Left out, because the plan was made without reading them: p/2003");
    expect(addresses()[3]).toBe("192.0.2.10");
    expect(addresses()[4]).toBe("192.0.2.11");
  });
});

describe("a run over customers that is interrupted", () => {
  it("says how much was read, and that the next run reads it again", async () => {
    const stop = new AbortController();
    await again([{ on: { path: "managed_users/2004/", count: 1 }, kind: "hang" }]);
    const ended = run(["plan", "-w", "p"], { cwd, env, stop: stop.signal });
    await expect.poll(() => sandbox.journal.length, { timeout: 20_000 }).toBeGreaterThan(10);
    stop.abort(endedBySigterm());
    const { code, err } = await ended;
    expect(code).toBe(143);
    expect(err).toMatch(/Stopped after reading \d of 6 workspaces\. What was read is not kept/);
  });

  it("goes on with what is left, and says in how many customers", async () => {
    const late = { on: { method: "PUT", nth: 3 }, kind: "status", status: 403 };
    await again([late]);
    const { code, err } = await keyward("apply", "-w", "p", "--yes", "--max-customers-changed", "6");
    expect(code).toBe(3);
    expect(err).toContain(
      "→ 4 changes left, in 4 of 6 customers; 2 are done. To continue, which repeats nothing that is done: keyward apply -w p --max-customers-changed 6 --yes\n",
    );
  });

  it("of named tokens has an instant, so that no token is issued twice", async () => {
    await again([{ on: { method: "POST", nth: 3, count: 1 }, kind: "status", status: 403 }]);
    const first = await keyward("rotate", "loader", "-w", "p", "--yes");
    expect(first.code).toBe(3);
    const [, announced] = /If this run stops, continue with the rest: (.+)\n/.exec(first.err) ?? [];
    const [, next] = /which repeats nothing that is done: (keyward .+)\n/.exec(first.err) ?? [];
    expect(next).toMatch(/^keyward rotate -w p --yes --issued-before \S+Z loader$/);
    expect(announced).toBe(next);
    const values = () =>
      [0, 1, 2, 3, 4, 5].map((n) => [...sandbox.customer(String(2000 + n)).clients.values()][0]?.tokenValue);
    const before = values();
    const { code, out, err } = await keyward(...(next ?? "").split(" ").slice(1));
    // If this one is interrupted, too, the instant is still that of the first.
    expect(err).toContain(`continue with the rest: ${next}\n`);
    expect([code, out]).toEqual([0, expect.stringContaining("1 to rotate")]);
    expect(values().filter((value, n) => value !== before[n])).toHaveLength(1);
  });
});

describe("the limits of rotate over customers", () => {
  it("refuse to issue the tokens of all customers without a word for the run", async () => {
    const text = await readFile(path.join(cwd, "keyward.yaml"), "utf8");
    await writeFile(path.join(cwd, "keyward.yaml"), text.replace("100%", "10%"));
    for (const selection of [["--all"], ["loader"], ["--older-than", "90d"]]) {
      const { code, out } = await keyward("rotate", ...selection, "-w", "p", "--yes");
      expect([code, out]).toEqual([4, expect.stringContaining("the plan changes 6 customers of p")]);
    }
    expect(sandbox.journal.every(({ method }) => method === "GET")).toBe(true);
  });

  it("take the customers with the oldest tokens of those that are due, and leave the rest for a later run", async () => {
    const text = await readFile(path.join(cwd, "keyward.yaml"), "utf8");
    await writeFile(path.join(cwd, "keyward.yaml"), text.replace("100%", "2"));
    const due = async () => (await keyward("rotate", "-w", "p", "--yes")).out;
    expect(await due()).toContain(
      "1 token is due: a later run takes it, since other customers have older ones",
    );
    const rotated = [0, 1, 2, 3, 4, 5].filter((n) =>
      existsSync(path.join(cwd, `tokens/p/${2000 + n}/loader`)),
    );
    expect(rotated).toEqual([4, 5]);
  });
});

describe("an import for customers", () => {
  it("writes to the folder of one customer what is live there, and never to what all have in common", async () => {
    sandbox.customer("2001").clients.forEach((client) => (client.ip_allow_list = []));
    const stray = { ...loader, id: 600, name: "stray" };
    const customers = (seed.customers ?? []).map((one) =>
      one.id === 2002 ? { ...one, clients: [...(one.clients ?? []), stray] } : one,
    );
    await again([], { ...seed, customers });
    const before = await readFile(path.join(cwd, "clients/common/all.yaml"), "utf8");
    const { out } = await keyward("import", "-w", "p");
    expect(out).toContain("- clients/2002/clients.yaml: new, with 1 client");
    expect(out).toContain("5 customers in which every live client in scope is declared.");
    const drift = await keyward("import", "--accept-drift", "-w", "p/2001");
    expect(drift.out).toContain(
      "left alone: loader (id 500): ip_allow_list at clients/common/all.yaml:2 holds for every customer of p",
    );
    expect(await readFile(path.join(cwd, "clients/common/all.yaml"), "utf8")).toBe(before);
  });

  it("names the setting that is missing where customers have no folder of their own", async () => {
    const text = await readFile(path.join(cwd, "keyward.yaml"), "utf8");
    await writeFile(path.join(cwd, "keyward.yaml"), text.replace(', "clients/{customer}"', ""));
    const { code, err } = await keyward("import", "-w", "p/2001");
    expect([code, err]).toEqual([1, expect.stringContaining('add a path such as "clients/{customer}"')]);
  });
});

describe("customers in other commands", () => {
  it("are tried by doctor as far as that does not take hours", async () => {
    const { code, out } = await keyward("doctor", "-w", "p");
    expect([code, out]).toEqual([0, expect.stringContaining("1 more customer not tried")]);
    expect(out).toContain("\np/2004\n");
    expect(out).not.toContain("p/2005");
  });

  it("are checked by what they have in common if no folder names one", async () => {
    const text = await readFile(path.join(cwd, "keyward.yaml"), "utf8");
    const all = text.replace(/customers: .*/, "customers: all").replace("clients/{", "others/{");
    await writeFile(path.join(cwd, "keyward.yaml"), all);
    await writeFile(path.join(cwd, "clients/common/all.yaml"), "version: 1\nclients: [{ nam: x }]\n");
    for (const named of [[], ["-w", "p"]]) {
      const { code, out } = await keyward("validate", ...named);
      expect([code, out]).toEqual([1, expect.stringContaining("clients/common/all.yaml:2")]);
    }
  });

  it("with environments have ids of folders in their own manifests, since paths are of an unknown environment", async () => {
    const customers = [{ id: 2000, external_id: null, clients: [{ ...loader, environment: "Prod" }] }];
    await again([], { ...seed, environments: ["Prod"], customers });
    await writeFile(
      path.join(cwd, "clients/common/all.yaml"),
      common("192.0.2.10").replace("folders: all", "environment: Prod, folders: [HR]"),
    );
    const { code, out } = await keyward("plan", "-w", "p/2000");
    expect(code).toBe(1);
    expect(out).toContain(
      "write the folder's id, in a manifest of this customer alone (`{customer}` in `manifests`)",
    );
    expect(out).not.toContain("`self`");
  });

  it("are refused if two entries list one of them and may own one client", async () => {
    const text = await readFile(path.join(cwd, "keyward.yaml"), "utf8");
    const second = text.slice(text.indexOf("  p:\n"), text.indexOf("sinks:")).replace("  p:", "  q:");
    const both = text
      .replace("sinks:\n", `${second}sinks:\n`)
      .replaceAll(/customers: .*/g, "customers: { file: FILE }");
    await writeFile(
      path.join(cwd, "keyward.yaml"),
      both.replace("FILE", "one.txt").replace("FILE", "two.txt"),
    );
    await writeFile(path.join(cwd, "one.txt"), "2000\n2001\n");
    await writeFile(path.join(cwd, "two.txt"), "2001\n2002\n");
    const { code, err } = await keyward("plan");
    expect([code, err]).toEqual([
      1,
      expect.stringContaining("p/2001 and q/2001 are the same workspace, and their scopes overlap"),
    ]);
  });
});
