import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { init } from "../../../src/features/init/command.ts";
import type { InitFlags } from "../../../src/features/init/flags.ts";
import { plan } from "../../../src/commands/plan.ts";
import { KeywardError, UnansweredError } from "../../../src/model/errors.ts";
import { demoFoldersOf, demoSeed } from "../../../src/sandbox/demo-seed.ts";
import { generateSeed } from "../../../src/sandbox/generate.ts";
import { defaultSeed, type Seed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { folderWith } from "../../support/temporary.ts";
import { testSystem } from "../../support/system.ts";

const voice = { format: "text", quiet: false, verbose: false } as const;
const token = "canary-5d0e9a41c2b7";

/** A folder and a workspace to set it up for. */
async function machine(seed: Seed, files: Readonly<Record<string, string>> = {}) {
  const readings = seed === demoSeed ? { foldersOf: demoFoldersOf } : {};
  const sandbox = await startSandbox({ rate: null, seed, token, readings });
  onTestFinished(() => sandbox.close());
  const folder = folderWith(files);
  const { system, said } = testSystem({ env: { WORKATO_API_TOKEN: token }, cwd: folder.dir });
  const all = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(folder.dir, { recursive: true, encoding: "utf8" })
        .filter((name) => statSync(path.join(folder.dir, name)).isFile())
        .sort()
        .map((name) => [name, readFileSync(path.join(folder.dir, name), "utf8")]),
    );
  const flags: InitFlags = { host: sandbox.url };
  return { system, said, folder, all, flags, sandbox };
}

async function failure(running: Promise<unknown>): Promise<KeywardError> {
  const error = await running.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof KeywardError) return error;
  throw new Error(`expected a failure, not ${String(error)}`);
}

describe("init", () => {
  it.each([
    ["three environments", demoSeed, "gitops-admin", 21],
    ["no environment", generateSeed({ clients: 7 }), "client-00003", 6],
    ["no client", defaultSeed, undefined, 0],
  ])("sets up a workspace with %s, and the plan after it is empty", async (_, seed, self, count) => {
    const { system, said, all, flags } = await machine(seed);
    const own = self === undefined ? {} : { self };
    expect(await init({ ...flags, ...own }, voice, system)).toBe(0);
    expect(said.out).toMatch(count === 0 ? /No changes: no client/ : `No changes: ${count} clients`);
    expect(await plan({ detailedExitcode: true }, voice, system)).toBe(0);
    const files = all();
    expect(files["keyward.yaml"]).toContain(`self: ${self === undefined ? "none" : `[${self}]`}`);
    expect(files["keyward.yaml"]?.includes("{environment}")).toBe(seed.environments.length > 0);
    expect(files[".gitignore"]).toContain("/tokens/\n");
    expect(Object.keys(files).filter((name) => name.startsWith(".keyward/"))).toHaveLength(2);
    expect(JSON.stringify(files)).not.toContain(token);
    expect(said.out + said.err).not.toContain(token);
  });

  it("changes nothing when it is run again, and keeps what exists", async () => {
    const { system, said, all, flags } = await machine(demoSeed);
    const asked = { ...flags, self: "gitops-admin", workflows: true };
    expect(await init(asked, voice, system)).toBe(0);
    const first = all();
    expect(Object.keys(first)).toContain(".github/workflows/keyward.yml");
    said.out = "";
    expect(await init(asked, voice, system)).toBe(0);
    expect(all()).toEqual(first);
    expect(said.out).not.toMatch(/Written|Completed|Next/);
    expect(said.out).toMatch(/keyward\.yaml +it exists, so --host, --self have no effect/);
  });

  it("goes on with what is absent, and overwrites nothing", async () => {
    const mine = "# mine\nversion: 1\nclients: []\n";
    const files = {
      "clients/production.yaml": mine,
      ".gitignore": "dist",
      ".keyward/manifest.schema.json": "{}",
      ".github/workflows/keyward.yml": "name: mine\n",
    };
    const { system, said, all, flags } = await machine(demoSeed, files);
    expect(await init({ ...flags, self: "gitops-admin", workflows: true }, voice, system)).toBe(0);
    const written = all();
    expect(written["clients/production.yaml"]?.startsWith(mine)).toBe(true);
    expect(written[".gitignore"]).toMatch(/^dist\n# .*\n\/tokens\/\n$/);
    expect(written[".keyward/manifest.schema.json"]).toBe("{}");
    expect(written[".github/workflows/keyward.yml"]).toBe("name: mine\n");
    expect(said.out).toMatch(/manifest\.schema\.json +it differs from what this version writes/);
    expect(said.out).toContain("No changes: 21 clients");
  });

  it("keeps a configuration, and sets up the rest by it", async () => {
    const { sandbox, folder, system, said, all } = await machine(demoSeed);
    const config = `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: WORKATO_API_TOKEN, manifests: [own], self: [gitops-admin] }
sinks: { files: { type: file, path: "secret/{environment}/{name}" } }
`;
    folder.write("keyward.yml", config);
    expect(await init({}, voice, system)).toBe(0);
    const files = all();
    expect(files["keyward.yml"]).toBe(config);
    expect(files["keyward.yaml"]).toBeUndefined();
    expect(files["own/production.yaml"]).toContain("../.keyward/manifest.schema.json");
    expect(files[".gitignore"]).toContain("/secret/");
    expect(said.out).toMatch(/keyward\.yml +it exists\n/);
  });

  it("writes nothing on a dry run, and shows the files of the workspace", async () => {
    const { system, said, all, flags } = await machine(demoSeed);
    const asked = { ...flags, self: "gitops-admin", workflows: true, dryRun: true };
    expect(await init(asked, voice, system)).toBe(0);
    expect(all()).toEqual({});
    expect(said.out).toContain("      workspaces:\n        default:\n");
    expect(said.out).toContain("        - name: monitoring\n");
    expect(said.out).not.toContain("jobs:");
    expect(said.out.endsWith("Nothing was written.\n")).toBe(true);
  });

  it("is one document in JSON, with the plan, and a list in Markdown", async () => {
    const { system, said, flags } = await machine(demoSeed);
    const asked = { ...flags, self: "gitops-admin" };
    expect(await init(asked, { ...voice, format: "json" }, system)).toBe(0);
    expect(JSON.parse(said.out)).toMatchObject({
      format: "keyward.init/v1",
      dry_run: false,
      files: expect.arrayContaining([{ file: "keyward.yaml", status: "new", purpose: "the configuration" }]),
      next: [expect.stringContaining("keyward plan")],
      plan: { format: "keyward.plan/v1", plans: [{ status: "ok", changes: [] }] },
    });
    said.out = "";
    expect(await init(asked, { ...voice, format: "markdown" }, system)).toBe(0);
    expect(said.out).toContain("- keyward.yaml: it exists");
  });

  it("does what the flags say", async () => {
    const { system, all, flags, said } = await machine(demoSeed);
    const more = {
      workspace: ["finance"],
      tokenEnv: "KEYWARD_OTHER",
      self: "40192",
      sink: "github-actions-secret",
      sinkAt: "acme/orders",
      scopeNames: ["finance-*"],
      scopeEnvironments: ["Production", "Test"],
      manifests: ["workato"],
      by: "client",
    };
    const env = { KEYWARD_OTHER: token };
    expect(await init({ ...flags, ...more }, voice, { ...system, env })).toBe(0);
    const files = all();
    expect(files["keyward.yaml"]).toMatch(
      /finance:\n[\s\S]*KEYWARD_OTHER[\s\S]*\[workato\][\s\S]*self: \[\{ name: finance-loader, environment: Production \}\]\n[\s\S]*scope: \{ names: \["finance-\*"\], environments: \[Production, Test\] \}/,
    );
    expect(Object.keys(files).filter((name) => name.startsWith("workato/"))).toEqual([
      "workato/production-finance-reporting.yaml",
      "workato/test-finance-loader.yaml",
      "workato/test-finance-reporting.yaml",
    ]);
    expect(files[".gitignore"]).toBeUndefined();
    expect(said.out).toContain("KEYWARD_GITHUB_TOKEN");
  });
});

describe("init that cannot go on writes nothing, and says what to do", () => {
  it.each<[string, InitFlags, Readonly<Record<string, string>>, RegExp]>([
    ["with an unknown host", { host: "eux" }, {}, /--host "eux".*neither a data center's code/],
    [
      "without a client",
      {},
      {},
      /which client the API token belongs to.*--self.*"gitops-admin" in Production/,
    ],
    ["with an unknown client", { self: "gitops" }, {}, /--self "gitops": no live client/],
    ["with a scope of nothing", { self: "none", scopeNames: ["x-*"] }, {}, /"x-\*" matches no live client/],
    ["with an unknown sink", { self: "none", sink: "s3" }, {}, /--sink "s3"/],
    ["with a sink elsewhere", { self: "none", sinkAt: "../x" }, {}, /"..\/x" is not a folder below/],
    ["without a repository", { self: "none", sink: "github-actions-secret" }, {}, /no repository is given/],
    ["with two names", { self: "none", workspace: ["a", "b"] }, {}, /"a, b" is not a name/],
    ["with -c", { config: "x.yaml", self: "none" }, {}, /takes no -c/],
    ["with a token as a variable", { tokenEnv: token, self: "none" }, {}, /--token-env is not the name/],
    ["with an unset variable", { tokenEnv: "WORKATO_NOPE" }, {}, /WORKATO_NOPE.*is not set/],
    [
      "below a root",
      { self: "none", workflows: true },
      { "../.git/HEAD": "" },
      /only at the root of a repository/,
    ],
  ])("%s", async (_, wrong, files, words) => {
    const { system, said, folder, flags } = await machine(demoSeed);
    const cwd = path.join(folder.dir, "repository", "folder");
    folder.write("repository/folder/README.md", "");
    for (const [name, text] of Object.entries(files)) folder.write(`repository/folder/${name}`, text);
    const error = await failure(init({ ...flags, ...wrong }, voice, { ...system, cwd }));
    const shown = `${error.message} → ${error.remedy}`;
    expect(shown).toMatch(words);
    expect(shown + said.out + said.err).not.toContain(token);
    expect(readdirSync(cwd)).toEqual(["README.md"]);
  });

  it("without a host", async () => {
    const { system, all } = await machine(demoSeed);
    const error = await failure(init({ self: "none" }, voice, system));
    expect(error.message).toBe("no data center is given");
    expect(error.remedy).toContain("--host");
    expect(all()).toEqual({});
  });

  it("over a file where a folder is needed", async () => {
    const { system, all, flags } = await machine(demoSeed, { ".keyward": "a file" });
    const error = await failure(init({ ...flags, self: "none" }, voice, system));
    expect(error).toMatchObject({
      findings: [expect.objectContaining({ file: ".keyward/config.schema.json", rule: "unreadable" })],
    });
    expect(all()).toEqual({ ".keyward": "a file" });
  });

  it("with a wrong token, or without a network", async () => {
    const { system, all, flags } = await machine(demoSeed);
    const wrong = { ...system, env: { WORKATO_API_TOKEN: "another-token" } };
    expect((await failure(init({ ...flags, self: "none" }, voice, wrong))).message).toContain("401");
    const nowhere = { host: "http://127.0.0.1:1", self: "none", timeout: "2s" };
    expect((await failure(init(nowhere, voice, system))).message).toContain("no connection");
    expect(all()).toEqual({});
  });

  it("with a token that an answer would bring into a file", async () => {
    const { system, all, flags } = await machine(defaultSeed);
    const error = await failure(init({ ...flags, scopeNames: [`${token}*`] }, voice, system));
    expect(error.message).toBe("keyward.yaml would contain the API token, so nothing was written");
    expect(all()).toEqual({});
  });
});

describe("init on a terminal", () => {
  /** A system whose person gives these answers, and the questions that were asked. */
  function answering(system: Parameters<typeof init>[2], answers: readonly string[], secret = "") {
    const left = [...answers];
    const asked: string[] = [];
    const askText = async (question: string): Promise<string> => {
      asked.push(question);
      return left.shift() ?? "";
    };
    const askSecret = async (question: string): Promise<string> => {
      asked.push(question);
      return secret;
    };
    const terminal = { asks: true, animates: false };
    return { asked, left, system: { ...system, terminal, askText, askSecret } };
  }

  it("asks for what no flag says, and no token reaches a file or the output", async () => {
    const { system, said, all, sandbox } = await machine(demoSeed);
    const answers = ["nowhere", sandbox.url, "1", "file", "my-tokens", "all", "", "main", "yes"];
    const person = answering({ ...system, env: {} }, answers, token);
    expect(await init({}, voice, person.system)).toBe(0);
    expect(person.left).toEqual([]);
    expect(person.asked.every((question) => question.length <= 80)).toBe(true);
    const files = all();
    expect(files["keyward.yaml"]).toMatch(/ {2}main:[\s\S]*self: \[gitops-admin\][\s\S]*my-tokens\//);
    expect(files[".github/workflows/keyward-drift.yml"]).toContain("workspace: main");
    expect(said.err).toMatch(/neither a data center's code[\s\S]*24 API clients[\s\S]*gitops-admin .*today/);
    expect(said.out).toContain("set the token for the next commands: read -rs WORKATO_API_TOKEN");
    expect(JSON.stringify(files) + said.out + said.err).not.toContain(token);
  });

  it("takes the name of a variable instead of a token, and asks nothing that flags say", async () => {
    const { system, all, flags } = await machine(demoSeed);
    const person = answering({ ...system, env: { KEYWARD_MINE: token } }, [], "KEYWARD_MINE");
    const given = { self: "none", sink: "none", scopeNames: ["all"], scopeEnvironments: ["all"] };
    const rest = { workspace: ["main"], workflows: false };
    expect(await init({ ...flags, ...given, ...rest }, voice, person.system)).toBe(0);
    expect(person.asked).toHaveLength(1);
    expect(all()["keyward.yaml"]).toContain("token_env: KEYWARD_MINE");
  });

  it("asks for the token of a configuration that exists, if its variable is not set", async () => {
    const { system, said, sandbox, folder, all } = await machine(demoSeed);
    folder.write(
      "keyward.yaml",
      `version: 1\nworkspaces:\n  main: { host: "${sandbox.url}", token_env: KEYWARD_MAIN, self: [gitops-admin] }\n`,
    );
    const person = answering({ ...system, env: {} }, ["no"], token);
    expect(await init({}, voice, person.system)).toBe(0);
    expect(person.asked[0]).toContain("[KEYWARD_MAIN]");
    expect(said.out).toMatch(/No changes: 21 clients[\s\S]*export KEYWARD_MAIN/);
    expect(JSON.stringify(all())).not.toContain(token);
  });

  it("stops after three wrong answers", async () => {
    const { system, all, flags } = await machine(demoSeed);
    const person = answering(system, ["x", "y", "", "none"]);
    const error = await failure(init(flags, voice, person.system));
    expect(error.message).toContain("which client the API token belongs to");
    expect(person.left).toEqual(["none"]);
    expect(all()).toEqual({});
  });

  it("ends without an error text if a signal comes at a question", async () => {
    const { system, all, flags } = await machine(demoSeed);
    const controller = new AbortController();
    const reason = new KeywardError("ended by SIGINT");
    const askText = async (): Promise<string> => {
      controller.abort(reason);
      return "";
    };
    const person = { ...answering(system, []).system, askText, stop: controller.signal };
    const error = await failure(init(flags, voice, person));
    expect(error).toBeInstanceOf(UnansweredError);
    expect(error).toMatchObject({ cause: reason });
    expect(all()).toEqual({});
  });
});
