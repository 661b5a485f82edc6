import { execFile } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isInShard } from "../../../src/config/shard.ts";
import { runBuilt } from "../../support/built-cli.ts";
import { openSandbox, type Sandbox } from "../../support/cli.ts";
import { type RedisServer, startRedis } from "../../support/redis-server.ts";
import { type Folder, folderWith } from "../../support/temporary.ts";

const project = path.resolve(import.meta.dirname, "../../..");
const workflow = parse(readFileSync(path.join(project, "examples/workflows/fleet.yml"), "utf8"));
const ids = Array.from({ length: 30 }, (_, n) => String(7000 + n));
const seed = { clients: [], customers: ids.map((id) => ({ id: Number(id), clients: [] })) };
const manifest = (token: string): string =>
  `version: 1\nclients:\n  - { name: loader, role: 26779, folders: all, ip_allow_list: [192.0.2.10], token: ${token} }\n`;
const secrets: Record<string, string> = {
  WORKATO_TOKEN_PROD: "sandbox-token",
  WORKATO_TOKEN_TEST: "sandbox-token",
  WORKATO_TOKEN_OEM: "sandbox-token",
};

let own: Sandbox;
let oem: Sandbox;
let redis: RedisServer;
let folder: Folder;

beforeAll(async () => {
  const seeds = folderWith({ "seed.json": JSON.stringify(seed) });
  own = await openSandbox();
  oem = await openSandbox(["--seed", path.join(seeds.dir, "seed.json")]);
  redis = await startRedis();
  secrets["KEYWARD_REDIS_URL"] = redis.url;
  folder = folderWith({
    "keyward.yaml": `version: 1
workspaces:
  production: { host: "${own.url}", token_env: WORKATO_TOKEN_PROD, manifests: [clients/own] }
  "team 'a' ü": { host: "${own.url}", token_env: WORKATO_TOKEN_TEST, manifests: [clients/own] }
  partners:
    host: ${oem.url}
    token_env: WORKATO_TOKEN_OEM
    customers: { file: customers.txt }
    manifests: [clients/customers]
    self: none
    rate_limit: { limit: 60/1s, redis_env: KEYWARD_REDIS_URL }
    list_rate_limit: 60/1s
limits: { max_customers_changed: 100% }
sinks:
  files: { type: file, path: "tokens/{customer}/{name}" }
`,
    "customers.txt": ids.join("\n"),
    "clients/own/a.yaml": manifest("{ deliver_to: none }"),
    "clients/customers/a.yaml": manifest("{ deliver_to: [files], rotate_after: 1s }"),
  });
  // As the workflow checks it out.
  symlinkSync(project, path.join(folder.dir, ".keyward-program"));
  seeds.remove();
  const env = { ...secrets, TMPDIR: folder.dir };
  const { code, err } = await runBuilt(["apply", "--yes", "-w", "partners", "--timeout", "1s"], {
    cwd: folder.dir,
    env,
  });
  if (code !== 0) throw new Error(err);
}, 120_000);
afterAll(async () => {
  await redis.close();
  await own.stop();
  await oem.stop();
  folder.remove();
});

/** The values of GitHub's expressions in one job. */
type Context = Readonly<Record<string, string>>;

/** A text with its expressions evaluated: names, and a secret by another value's name. */
function evaluated(text: string, context: Context): string {
  return text.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
    const indexed = /^secrets\[(.*)\]$/.exec(expression)?.[1];
    const name = indexed === undefined ? expression : `secrets.${context[indexed] ?? ""}`;
    const value = name.startsWith("secrets.")
      ? (secrets[name.slice("secrets.".length)] ?? "")
      : context[name];
    if (value === undefined) throw new Error(`the workflow uses ${expression}, which is not known here`);
    return value;
  });
}

/** Runs the script steps of a job as a runner does; resolves with its outputs and its summary. */
async function runJob(name: string, context: Context = {}): Promise<{ outputs: string; summary: string }> {
  const files = folderWith({ outputs: "", summary: "" });
  const [outputs, summary] = [path.join(files.dir, "outputs"), path.join(files.dir, "summary")];
  for (const { run, env = {} } of workflow.jobs[name].steps) {
    if (run === undefined) continue;
    const script = path.join(files.dir, "script.sh");
    // An expression in a script would be a place for a name to become code.
    expect(run).not.toContain("${{");
    writeFileSync(script, run);
    const own = Object.entries(env).map(([key, value]) => [key, evaluated(String(value), context)]);
    await promisify(execFile)("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
      cwd: folder.dir,
      env: {
        PATH: `${path.dirname(process.execPath)}:${process.env["PATH"]}`,
        TMPDIR: files.dir,
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(own),
      },
    });
  }
  return { outputs: readFileSync(outputs, "utf8"), summary: readFileSync(summary, "utf8") };
}

async function journal(
  sandbox: Sandbox,
): Promise<readonly { method: string; path: string; status: number }[]> {
  const { arrivals } = JSON.parse(JSON.stringify(await sandbox.control("GET", "journal")));
  return arrivals;
}

describe("the example workflow of a fleet", () => {
  it("lists the entries for a matrix, offline, and plans each with its own token", async () => {
    const { outputs } = await runJob("list");
    expect(outputs).toMatch(/^entries=\[.*\]\n$/);
    const entries = JSON.parse(outputs.slice("entries=".length));
    expect(entries).toEqual([
      { entry: "partners", variable: "WORKATO_TOKEN_OEM" },
      { entry: "production", variable: "WORKATO_TOKEN_PROD" },
      { entry: "team 'a' ü", variable: "WORKATO_TOKEN_TEST" },
    ]);
    expect(workflow.jobs.plan.strategy.matrix.include).toBe("${{ fromJSON(needs.list.outputs.entries) }}");
    expect(workflow.jobs.list.outputs.entries).toBe("${{ steps.list.outputs.entries }}");
    expect(await journal(own)).toEqual([]);
    for (const { entry, variable } of entries) {
      const { summary } = await runJob("plan", { "matrix.entry": entry, "matrix.variable": variable });
      expect(summary).toContain(entry === "partners" ? "30 workspaces: no changes" : "1 to create");
    }
    expect(new Set((await journal(own)).map(({ method }) => method))).toEqual(new Set(["GET"]));
  });

  it("rotates each customer in exactly one shard", async () => {
    const numbers: readonly number[] = workflow.jobs.partners.strategy.matrix.shard;
    expect(numbers).toEqual([1, 2, 3, 4]);
    const rotated: string[][] = [];
    for (const number of numbers) {
      const before = (await journal(oem)).length;
      const { summary } = await runJob("partners", {
        "matrix.shard": String(number),
        "strategy.job-total": String(numbers.length),
      });
      const posts = (await journal(oem)).slice(before).filter(({ method }) => method === "POST");
      rotated.push(posts.map((post) => post.path.split("/")[4] ?? ""));
      expect(summary).toContain(`${posts.length} done`);
    }
    const expected = numbers.map((number) =>
      ids.filter((id) => isInShard({ name: `partners/${id}` }, { number, count: numbers.length })),
    );
    expect(rotated.map((some) => new Set(some))).toEqual(expected.map((some) => new Set(some)));
    expect(rotated.flat()).toHaveLength(ids.length);
    expect((await journal(oem)).filter(({ status }) => status !== 200)).toEqual([]);
  });
});
