import path from "node:path";
import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import type { Flags, Options } from "../../src/config/options.ts";
import { InputError, KeywardError } from "../../src/model/errors.ts";
import { folderWith } from "../manifest/folder.ts";

type Env = Readonly<Record<string, string | undefined>>;

async function load(
  config: string | null,
  flags: Flags = {},
  env: Env = {},
): Promise<Options & { cwd: string }> {
  const cwd = await folderWith(config === null ? {} : { "keyward.yaml": config });
  return { ...(await loadOptions(flags, env, cwd)), cwd };
}

async function failure(loading: Promise<unknown>): Promise<KeywardError> {
  const error = await loading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof KeywardError) return error;
  throw new Error(`expected a failure, not ${String(error)}`);
}

async function findings(config: string, env: Env = {}): Promise<string[]> {
  const error = await failure(load(config, {}, env));
  if (!(error instanceof InputError)) throw error;
  return error.findings.map(
    ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
  );
}

/** A configuration of one workspace with these lines added to it. */
function workspace(...lines: readonly string[]): string {
  return [
    "version: 1",
    "workspaces:",
    "  prod:",
    "    host: jp",
    "    token_env: WORKATO_TOKEN",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
}

const two = `version: 1
workspaces:
  staging: { host: eu, token_env: WORKATO_A }
  production: { host: eu, token_env: WORKATO_B }
`;

const githubFaults: [string, string][] = [
  [
    "repository: acme/app, secret: 'W_{NAME}', token_env: GITHUB_TOKEN",
    "keyward.yaml:6:97 github-sink: the GITHUB_TOKEN of a workflow cannot write secrets",
  ],
  [
    "secret: 'W_{NAME}', token_env: KEYWARD_GITHUB",
    "keyward.yaml:6:21 github-sink: the sink has neither `repository` nor `organization`",
  ],
  [
    "repository: acme/app, organization: acme, secret: 'W_{NAME}', token_env: KEYWARD_GITHUB",
    "keyward.yaml:6:80 github-sink: the sink has both `repository` and `organization`",
  ],
  [
    "repository: acme/app, secret: 'GITHUB_{NAME}', token_env: KEYWARD_GITHUB",
    "keyward.yaml:6:74 github-sink: GitHub rejects secrets with a name that begins with GITHUB_",
  ],
  [
    "repository: acme/app, secret: WORKATO, token_env: KEYWARD_GITHUB",
    "keyward.yaml:6:74 template: the place is the same for every client",
  ],
];

const commandFaults: [string, string][] = [
  [
    "deliver: [put, '{name}']",
    "keyward.yaml:6:45 template: the argument begins with a placeholder, so a client's name could be interpreted as an option",
  ],
  [
    "deliver: ['put-{name}']",
    "keyward.yaml:6:40 template: the program contains a placeholder, so a client's name would choose the program",
  ],
  ["deliver: [put, all]", "keyward.yaml:6:39 template: the arguments are the same for every client"],
  [
    "deliver: [put, 'a/{name}'], mark: [m, 'a/{name}']",
    "keyward.yaml:6:58 command-sink: `mark` has no effect without `state`",
  ],
  [
    "deliver: [put, 'a/{name}'], env: [WORKATO_TOKEN]",
    "keyward.yaml:6:64 command-sink: WORKATO_TOKEN holds a token of this configuration, which must not be passed to a program",
  ],
  [
    "deliver: [put, 'a/{name}/../x']",
    "keyward.yaml:6:45 template: the argument contains `..` after a placeholder",
  ],
];

describe("a run without a configuration", () => {
  it("has the single workspace default, and the default limits", async () => {
    const { cwd, ...options } = await load(null);
    const { entries, ...rest } = options;
    expect(entries).toMatchObject([{ options: { name: "default" }, customers: null, selected: true }]);
    expect(rest).toEqual({
      config: null,
      customerFiles: [],
      part: null,
      workspaces: [
        {
          name: "default",
          customer: null,
          listRate: { limit: 1000, windowMs: 60_000 },
          host: null,
          tokenVariable: "WORKATO_API_TOKEN",
          manifests: [{ shown: "clients", absolute: path.join(cwd, "clients") }],
          self: null,
          scope: null,
          environments: [],
          prune: false,
          rate: { limit: 60, windowMs: 60_000 },
          sharedRate: null,
        },
      ],
      chosen: true,
      folder: cwd,
      others: [],
      limits: {
        max_creates: null,
        max_customers_changed: { kind: "percent", value: 10 },
        max_updates: null,
        max_deletes: { kind: "count", value: 5 },
        max_rotations: { kind: "count", value: 10 },
      },
      limitFlags: {},
      sinks: [],
      tokens: { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" },
      policies: [],
      notes: [],
      timeoutMs: 40_000,
      tokensTo: null,
    });
  });

  it("reads host and self from the environment, where an empty variable counts as unset", async () => {
    const env = { WORKATO_HOST: "sg", KEYWARD_SELF: "gitops-admin, 12" };
    const [given] = (await load(null, {}, env)).workspaces;
    expect(given?.host).toBe("https://app.sg.workato.com");
    expect(given?.self).toEqual([
      { kind: "name", name: "gitops-admin" },
      { kind: "id", id: 12 },
    ]);
    const [blank] = (await load(null, {}, { WORKATO_HOST: " ", KEYWARD_SELF: "" })).workspaces;
    expect([blank?.host, blank?.self]).toEqual([null, null]);
    expect((await load(null, {}, { KEYWARD_SELF: "none" })).workspaces[0]?.self).toEqual([]);
  });

  it.each([
    [{ WORKATO_HOST: "jpp" }, 'WORKATO_HOST: the host "jpp" is neither a data center\'s code nor a URL'],
    [{ KEYWARD_SELF: "a,,b" }, "KEYWARD_SELF contains an empty entry"],
    [{ KEYWARD_SELF: "none,a" }, "KEYWARD_SELF contains `none` and other entries"],
    [{ KEYWARD_SELF: "0" }, "KEYWARD_SELF: 0 is not a client's id"],
    [{ KEYWARD_SELF: "0123" }, "KEYWARD_SELF: 0123 may be a name or an id"],
  ])("rejects %j", async (env, message) => {
    expect((await failure(load(null, {}, env))).message).toBe(message);
  });
});

describe("a configuration", () => {
  it("may share a rate limit through Redis", async () => {
    const shared = "rate_limit: { limit: 20/1s, redis_env: KEYWARD_REDIS_URL, local_share: 5/1s }";
    const cwd = await folderWith({ "keyward.yaml": workspace(shared) });
    const { workspaces } = await loadOptions({}, {}, cwd);
    expect(workspaces).toMatchObject([
      {
        rate: { limit: 20, windowMs: 1000 },
        sharedRate: { variable: "KEYWARD_REDIS_URL", ownShare: { limit: 5, windowMs: 1000 } },
      },
    ]);
  });

  it("is completed with defaults, with paths relative to its folder", async () => {
    const cwd = await folderWith({
      "infra/keyward.yaml": `version: 1
workspaces:
  production:
    host: https://app.jp.workato.com/
    token_env: WORKATO_TOKEN_PROD
    manifests: [clients/production]
    self: [gitops-admin, { name: reader, environment: Production }, 7]
    scope: { names: ["team-*"], environments: [Production] }
    prune: true
    environments: [Production]
    rate_limit: 20/1s
limits: { max_deletes: 10%, max_creates: 0 }
sinks: { files: { type: file, path: "tokens/{environment}/{name}" } }
tokens: { deliver_to: [files], rotate_after: 180d }
`,
    });
    const infra = path.join(cwd, "infra");
    const options = await loadOptions({ config: "infra/keyward.yaml" }, {}, cwd);
    expect(options.workspaces).toEqual([
      {
        name: "production",
        customer: null,
        listRate: { limit: 1000, windowMs: 60_000 },
        host: "https://app.jp.workato.com",
        tokenVariable: "WORKATO_TOKEN_PROD",
        manifests: [{ shown: "infra/clients/production", absolute: path.join(infra, "clients/production") }],
        self: [
          { kind: "name", name: "gitops-admin" },
          { kind: "name", name: "reader", environment: "Production" },
          { kind: "id", id: 7 },
        ],
        scope: { names: ["team-*"], environments: ["Production"] },
        environments: ["Production"],
        prune: true,
        rate: { limit: 20, windowMs: 1000 },
        sharedRate: null,
      },
    ]);
    expect(options.limits).toEqual({
      max_creates: { kind: "count", value: 0 },
      max_customers_changed: { kind: "percent", value: 10 },
      max_updates: null,
      max_deletes: { kind: "percent", value: 10 },
      max_rotations: { kind: "count", value: 10 },
    });
    expect(options.sinks).toEqual([
      {
        type: "file",
        name: "files",
        path: path.join(infra, "tokens/{environment}/{name}"),
        folder: infra,
        recipients: [],
        trusted: false,
        for: null,
      },
    ]);
    expect(options.tokens).toEqual({
      deliver_to: ["files"],
      rotate_after: 15_552_000_000,
      overlap: null,
      overlap_name: "{name}-b",
    });
  });

  it("lets programs of sinks run in its own folder if it was found above the working folder", async () => {
    const text = `${workspace()}sinks: { c: { type: command, deliver: [put, "a/{name}"] } }\n`;
    const above = await folderWith({ "keyward.yaml": text, "below/x.md": "" });
    const cwd = path.join(above, "below");
    const flags = { configAbove: { home: "/home/nobody" } };
    const runsIn = async (named: Flags, where: string) =>
      (await loadOptions(named, {}, where)).sinks.map(
        (sink) => sink.type === "command" && sink.workingFolder,
      );
    expect(await runsIn(flags, cwd)).toEqual([above]);
    expect(await runsIn(flags, above)).toEqual([null]);
    expect(await runsIn({ ...flags, config: "../keyward.yaml" }, cwd)).toEqual([null]);
  });

  it("is found as keyward.yml too, but never as both", async () => {
    const cwd = await folderWith({ "keyward.yml": two });
    expect((await loadOptions({}, {}, cwd)).workspaces).toHaveLength(2);
    const both = await folderWith({ "keyward.yml": two, "keyward.yaml": two });
    expect((await failure(loadOptions({}, {}, both))).message).toBe(
      "both keyward.yaml and keyward.yml exist in this folder",
    );
  });

  it("distinguishes `self: none` from a missing `self`", async () => {
    expect((await load(workspace("self: none"))).workspaces[0]?.self).toEqual([]);
    expect((await load(workspace())).workspaces[0]?.self).toBeNull();
  });

  it.each([
    [workspace("hosts: eu"), "keyward.yaml:6:5 unknown-key: unknown key `hosts` in `prod`"],
    [workspace("manifests: []"), "keyward.yaml:6:16 empty-list: `manifests` is empty"],
    [workspace("scope: {}"), "keyward.yaml:6:12 empty-list: `scope` is empty"],
    [workspace("scope: { names: [] }"), "keyward.yaml:6:21 empty-list: `names` is empty"],
    [workspace("self: []"), "keyward.yaml:6:11 empty-list: `self` is empty"],
    [
      workspace("self: admin"),
      "keyward.yaml:6:11 wrong-type: `self` must be a list of clients, or the word none, not text",
    ],
    [
      workspace("self: [{ name: a }]"),
      "keyward.yaml:6:12 missing-key: entry 1 of `self` has no `environment`",
    ],
    [workspace("prune: true", "self: none"), "keyward.yaml:6:12 prune-unbounded: `prune` needs `scope`"],
    [workspace("prune: yes"), "keyward.yaml:6:12 wrong-type: `prune` must be true or false, not text"],
    [
      workspace("rate_limit: 60"),
      "keyward.yaml:6:17 wrong-type: `rate_limit` must be requests in a window, such as 60/60s, or a map with limit and redis_env, not a number",
    ],
    [
      workspace("rate_limit: 0/60s"),
      "keyward.yaml:6:17 bad-value: `rate_limit` must be requests in a window, such as 60/60s, or a map with limit and redis_env, not this text",
    ],
    [`${workspace()}polices: []\n`, "keyward.yaml:6:1 unknown-key: unknown key `polices`"],
    [
      `${workspace()}limits: { max_deletes: 0% }\n`,
      "keyward.yaml:6:24 bad-value: `max_deletes` must be a number, or a percentage such as 10%, not this text",
    ],
    [
      `${workspace()}limits: { max_deletes: -1 }\n`,
      "keyward.yaml:6:24 bad-value: `max_deletes` must be a number, or a percentage such as 10%, not -1",
    ],
    [
      `${workspace()}tokens: { deliver_to: [vault] }\n`,
      'keyward.yaml:6:24 unknown-sink: there is no sink "vault" in the configuration',
    ],
    [
      `${workspace()}sinks: { v: { type: valt-kv2, path: "a/{name}" } }\n`,
      "keyward.yaml:6:21 bad-value: `type` must be one of file, github-actions-secret, vault-kv2, command, not this text",
    ],
    [
      `${workspace()}sinks: { v: { type: vault-kv2, path: "a/{name}" } }\n`,
      "keyward.yaml:6:13 missing-key: `v` has no `mount`",
    ],
    [
      `${workspace()}sinks: { v: { type: vault-kv2, mount: kv, path: "a/{name}", filed: x } }\n`,
      "keyward.yaml:6:61 unknown-key: unknown key `filed` in `v`",
    ],
    [
      `${workspace()}sinks: { none: { type: file, path: "a/{name}" } }\n`,
      "keyward.yaml:6:10 sink-name: `none` is a reserved word of `deliver_to` and cannot be the name of a sink",
    ],
    [
      `${workspace()}sinks: { f: { type: file, path: "{name}" } }\n`,
      "keyward.yaml:6:33 template: the place does not begin with literal text",
    ],
    [
      `${workspace()}sinks: { f: { type: file, path: "a/{nam}/{name}" } }\n`,
      "keyward.yaml:6:33 template: {nam} is not a known placeholder",
    ],
    [
      `${workspace()}sinks: { f: { type: file, path: a/b } }\n`,
      "keyward.yaml:6:33 template: the place is the same for every client",
    ],
    [
      `${workspace()}sinks: { f: { type: file, path: "a/{name}", recipients: [ssh-rsa] } }\n`,
      "keyward.yaml:6:58 bad-value: entry 1 of `recipients` must be an age recipient, not this text",
    ],
    ...githubFaults.map(
      ([sink, finding]) =>
        [`${workspace()}sinks: { g: { type: github-actions-secret, ${sink} } }\n`, finding] as [
          string,
          string,
        ],
    ),
    ...commandFaults.map(
      ([sink, finding]) =>
        [`${workspace()}sinks: { c: { type: command, ${sink} } }\n`, finding] as [string, string],
    ),
    [
      `${workspace()}---\nversion: 1\n`,
      "keyward.yaml:7:1 second-document: a configuration has only one document",
    ],
    ["version: 1\nworkspaces: {}\n", "keyward.yaml:2:13 empty-list: `workspaces` is empty"],
    ["version: 1\n", "keyward.yaml:1:1 missing-key: the document has no `workspaces`"],
    [
      "version: 1\nworkspaces: { ' a': { host: eu, token_env: WORKATO_A } }\n",
      "keyward.yaml:2:15 padded: a name in `workspaces` begins or ends with whitespace",
    ],
    ["# nothing\n", "keyward.yaml:1:1 empty-config: the configuration is empty"],
    [
      "a: [\n",
      "keyward.yaml:2:1 yaml: Flow sequence in block collection must be sufficiently indented and end with a ]",
    ],
    [
      workspace("rate_limit: { limit: 60/60s, redis_env: REDIS_URL }"),
      "keyward.yaml:6:45 bad-value: `redis_env` must be the name of a variable that begins with KEYWARD_, not this text",
    ],
    [
      workspace("rate_limit: { limit: 60/60s, local_share: 15/60s }"),
      "keyward.yaml:6:17 missing-key: `rate_limit` has no `redis_env`",
    ],
  ])("with a problem is rejected with its position: %j", async (config, finding) => {
    expect(await findings(config)).toEqual([finding]);
  });

  it("reports all problems at once", async () => {
    const text = `version: 1
workspaces:
  a: { host: https://tokens.example.com, token_env: wrkaus-secret, colour: red }
sinks: { f: { type: file, path: "{nme}" } }
`;
    const all = await findings(text);
    expect(all.map((finding) => finding.split(" ")[1])).toEqual([
      "host:",
      "bad-value:",
      "unknown-key:",
      "template:",
      "template:",
      "template:",
    ]);
    expect(all.join()).not.toContain("secret");
  });

  it("that was named but does not exist is an error", async () => {
    const error = await failure(load(null, { config: "other.yaml" }));
    expect(error).toBeInstanceOf(InputError);
  });
});

describe("a host other than Workato's", () => {
  const config = two.replace("host: eu", "host: https://vpw.example.com");

  it("is rejected unless KEYWARD_ALLOWED_HOSTS contains it", async () => {
    expect(await findings(config)).toEqual([
      "keyward.yaml:3:20 host: the host vpw.example.com is neither a known data center nor loopback",
    ]);
    const { workspaces } = await load(
      config,
      {},
      { KEYWARD_ALLOWED_HOSTS: "a.example.com, VPW.example.com" },
    );
    expect(workspaces[0]?.host).toBe("https://vpw.example.com");
  });

  it("is also rejected from a flag or a variable", async () => {
    const flag = await failure(load(null, { host: "https://vpw.example.com" }));
    expect([flag.message, flag.remedy]).toEqual([
      "--host: the host vpw.example.com is neither a known data center nor loopback",
      "if you trust this host, set the variable KEYWARD_ALLOWED_HOSTS: KEYWARD_ALLOWED_HOSTS=vpw.example.com",
    ]);
    expect((await failure(load(null, {}, { WORKATO_HOST: "https://vpw.example.com" }))).message).toContain(
      "WORKATO_HOST",
    );
  });
});

describe("flags", () => {
  it("select workspaces, and record whether the user chose", async () => {
    const names = ({ workspaces, chosen }: Options) => [workspaces.map(({ name }) => name), chosen];
    expect(names(await load(two))).toEqual([["staging", "production"], false]);
    expect(names(await load(two, { workspace: ["production"] }))).toEqual([["production"], true]);
    expect(names(await load(two, { allWorkspaces: true }))).toEqual([["staging", "production"], true]);
    expect(names(await load(workspace()))).toEqual([["prod"], true]);
  });

  it("replace host, manifests, rate, limits, timeout, and add a folder for tokens", async () => {
    const { cwd, ...options } = await load(two, {
      workspace: ["staging"],
      host: "http://127.0.0.1:8080",
      manifests: ["a.yaml", "more"],
      rateLimit: "20/1s",
      timeout: "5s",
      tokensTo: "out",
      maxDeletes: "10%",
      maxCreates: "3",
    });
    expect(options.workspaces[0]).toMatchObject({
      host: "http://127.0.0.1:8080",
      manifests: [
        { shown: "a.yaml", absolute: path.join(cwd, "a.yaml") },
        { shown: "more", absolute: path.join(cwd, "more") },
      ],
      rate: { limit: 20, windowMs: 1000 },
    });
    expect(options.limits.max_deletes).toEqual({ kind: "percent", value: 10 });
    expect(options.limits.max_rotations).toEqual({ kind: "count", value: 10 });
    expect(options.limitFlags).toEqual({ max_deletes: "10%", max_creates: "3" });
    expect([options.timeoutMs, options.tokensTo]).toEqual([5000, path.join(cwd, "out")]);
  });

  it("prefer --host to the variable, even if that is invalid", async () => {
    const { workspaces } = await load(null, { host: "us" }, { WORKATO_HOST: "nonsense" });
    expect(workspaces[0]?.host).toBe("https://www.workato.com");
  });

  it.each<[Flags, string, string]>([
    [
      { workspace: ["prod"] },
      'the workspace "prod" does not exist; the configuration has "staging", "production"',
      "use one of staging, production",
    ],
    [
      { workspace: ["productoin"] },
      'the workspace "productoin" does not exist; the configuration has "staging", "production"',
      "did you mean `production`?",
    ],
    [
      { workspace: ["staging"], allWorkspaces: true },
      "--all-workspaces and -w cannot be combined",
      "use only one of them",
    ],
    [
      { host: "eu" },
      "--host cannot be used with several workspaces: staging, production",
      "select one workspace with -w NAME",
    ],
    [
      { manifests: ["a"] },
      "--manifests cannot be used with several workspaces: staging, production",
      "select one workspace with -w NAME",
    ],
    [
      { rateLimit: "60" },
      '--rate-limit "60" is not a number of requests and a duration',
      "write for example --rate-limit 60/60s",
    ],
    [
      { timeout: "0s" },
      '--timeout "0s" is not a duration of at most one hour',
      "write for example --timeout 40s",
    ],
    [
      { maxDeletes: "many" },
      '--max-deletes "many" is not a number or a percentage from 1% to 100%',
      "write for example --max-deletes 10",
    ],
    [{ tokensTo: " " }, "--tokens-to is empty", "write --tokens-to with a folder"],
  ])("with invalid values are rejected: %j", async (flags, message, remedy) => {
    const error = await failure(load(two, flags));
    expect([error.message, error.remedy]).toEqual([message, remedy]);
  });
});
