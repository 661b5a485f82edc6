import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type SandboxOptions, startSandbox } from "../../../src/sandbox/server.ts";
import { faults, seedOf } from "../../sandbox/talk.ts";
import { configuration, manifest, testEnv } from "../../support/arrange.ts";
import { run } from "../../support/cli.ts";
import { parseExposition } from "../../support/prometheus.ts";
import { schemaErrors } from "../../support/schemas.ts";
import { folderWith } from "../../support/temporary.ts";

const declaredClient = "{ name: loader, role: Integrator, folders: [Finance], ip_allow_list: [192.0.2.1] }";

describe("report", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange(options: SandboxOptions = {}, files: Readonly<Record<string, string>> = {}) {
    const sandbox = await startSandbox({
      rate: null,
      seed: seedOf([
        { name: "loader", folders: [100], ip_allow_list: ["192.0.2.1"] },
        { name: "open", folders: "all", ip_allow_list: [], role: 26781 },
      ]),
      ...options,
    });
    open.push(() => sandbox.close());
    const at = { ...sandbox, env: {}, stop: async () => {}, control: async () => null };
    const folder = folderWith({
      "clients/a.yaml": manifest(declaredClient),
      "keyward.yaml": configuration(at, "self: none"),
      ...files,
    });
    open.push(folder.remove);
    const report = (...args: readonly string[]) =>
      run(["report", ...args], { cwd: folder.dir, env: { ...testEnv, TMPDIR: folder.dir } });
    const text = (file: string): string => readFileSync(path.join(folder.dir, file), "utf8");
    return { sandbox, folder, report, text };
  }

  it("prints the findings in short, and writes each file as its ending says, from one reading", async () => {
    const { report, text, sandbox, folder } = await arrange();
    const files = ["r.html", "r.json", "r.csv", "r.prom"];
    const { code, out, err } = await report(...files.flatMap((file) => ["--out", file]));
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Access report: 2 API clients in 1 workspace");
    expect(out).toMatch(/1 +client can be called from any address and reaches all folders/);
    expect(text("r.html")).toMatch(/^<!doctype html>/);
    expect(schemaErrors("inventory", JSON.parse(text("r.json")))).toBeNull();
    expect(text("r.csv").split("\r\n")).toHaveLength(4);
    expect(parseExposition(text("r.prom")).length).toBeGreaterThan(15);
    // The clients to the certain end of their list, the roles, and the home folder, as a manifest names one of its folders.
    expect(sandbox.journal.map(({ method, path: where }) => `${method} ${where.split("?")[0]}`)).toEqual([
      "GET /api/developer_api_clients",
      "GET /api/developer_api_clients",
      "GET /api/developer_api_client_roles",
      "GET /api/folders",
    ]);
    const mode = (file: string): number => statSync(path.join(folder.dir, file)).mode & 0o777;
    expect(files.map(mode)).toEqual([0o600, 0o600, 0o600, mode("keyward.yaml") & 0o644]);
  });

  it.each([
    ["--as", "json", /^\{\n {2}"format": "keyward\.inventory\/v1"/],
    ["--as", "csv", /^workspace,host,/],
    ["--as", "prometheus", /^# HELP keyward_info /],
    ["--as", "html", /^<!doctype html>/],
    ["--format", "json", /^\{\n {2}"format": "keyward\.inventory\/v1"/],
    [
      "--format",
      "markdown",
      /^### Access report: 2 API clients in 1 workspace\n\n- \*\*1\*\* client can be called/,
    ],
  ])("prints with %s %s", async (flag, value, expected) => {
    const { report } = await arrange();
    const { code, out } = await report(flag, value);
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });

  it.each([
    [["--out", "report"], "the name of --out report does not say what to write"],
    [["--out", "a.html", "--out", "b.csv", "--as", "csv"], "--as is given with several --out"],
    [["--out", "a.html", "--out", "a.html"], "--out names a.html twice"],
    [["--out", "missing/a.html"], "could not be written to"],
    [["--audit", "missing.jsonl"], "the audit log"],
  ])("refuses %j before it asks anything", async (args, message) => {
    const { report, sandbox } = await arrange();
    const { code, err } = await report(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(sandbox.journal).toEqual([]);
  });

  it("writes with --as to a file of any name", async () => {
    const { report, text } = await arrange();
    expect((await report("--as", "csv", "--out", "table.txt")).code).toBe(0);
    expect(text("table.txt")).toMatch(/^workspace,host,/);
  });

  it("shows a workspace that cannot be read as failed beside one that can, and exits with 1", async () => {
    const { sandbox, folder, text } = await arrange();
    const entry = (variable: string): string =>
      `{ host: "${sandbox.url}", token_env: ${variable}, manifests: [clients], self: none }`;
    folder.write(
      "keyward.yaml",
      `version: 1
workspaces:
  main: ${entry("KEYWARD_TEST_TOKEN")}
  broken: ${entry("KEYWARD_OTHER_TOKEN")}
sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }
`,
    );
    const env = { ...testEnv, KEYWARD_OTHER_TOKEN: "a-token-that-is-wrong", TMPDIR: folder.dir };
    const args = ["report", "--out", "r.json", "--out", "r.html", "--out", "r.csv"];
    const { code, out } = await run(args, { cwd: folder.dir, env });
    expect(code).toBe(1);
    expect(out).toContain("1  workspace could not be read");
    expect(out).toContain("broken: nothing is known of this workspace");
    expect(JSON.parse(text("r.json")).workspaces).toMatchObject([
      { workspace: { name: "main" }, status: "ok", clients: [{}, {}] },
      { workspace: { name: "broken" }, status: "error", clients: null, read: null },
    ]);
    expect(text("r.csv")).toMatch(/\r\nbroken,[^\r]*could not list the clients/);
    for (const file of ["r.json", "r.html", "r.csv"])
      expect(text(file)).not.toContain("a-token-that-is-wrong");
  });

  it("repeats errors on stderr, in one line each, where a program reads the result", async () => {
    const { folder } = await arrange();
    const env = { KEYWARD_TEST_TOKEN: "a-token-that-is-wrong", TMPDIR: folder.dir };
    for (const args of [
      ["--format", "json"],
      ["--as", "csv"],
      ["--as", "prometheus"],
    ]) {
      const { code, err } = await run(["report", ...args], { cwd: folder.dir, env });
      expect(code).toBe(1);
      expect(err).toMatch(/^error: main: could not list the clients: .* → check the API token: .*\n$/);
    }
  });

  it("exits as plan does if a policy refuses, and reports all the same", async () => {
    const policies =
      "policies:\n  - { name: never-integrators, schema: { properties: { role: { properties: { name: { const: Admin } } } } } }\n";
    const { report, folder } = await arrange();
    folder.write("keyward.yaml", readFileSync(path.join(folder.dir, "keyward.yaml"), "utf8") + policies);
    const { code, out } = await report();
    expect(code).toBe(4);
    expect(out).toMatch(/1 +client violates a policy/);
    expect(out).toContain("Refused:");
  });

  it("names the commit of the manifests, and whether they differ from it", async () => {
    const { report, folder } = await arrange();
    const git = (...args: readonly string[]): string =>
      execFileSync("git", ["-C", folder.dir, "-c", "user.name=a", "-c", "user.email=a@b.invalid", ...args], {
        encoding: "utf8",
      });
    git("init", "-q");
    git("add", "keyward.yaml", "clients");
    git("commit", "-qm", "first");
    const commit = async () => JSON.parse((await report("--as", "json")).out).commit;
    const id = git("rev-parse", "HEAD").trim();
    expect(await commit()).toEqual({ id, modified: false });
    folder.write("notes.txt", "not a manifest");
    expect(await commit()).toEqual({ id, modified: false });
    folder.write(
      "clients/b.yaml",
      manifest("{ name: b, role: Integrator, folders: all, ip_allow_list: any }"),
    );
    expect(await commit()).toEqual({ id, modified: true });
  });

  it("knows the last apply from an audit log, also one whose last line is torn", async () => {
    const { report, folder, sandbox } = await arrange();
    const line = (time: string, name: string, outcome: string | null): string =>
      JSON.stringify({
        format: "keyward.audit/v1",
        time,
        workspace: { name, host: sandbox.url, customer: null },
        outcome,
      });
    const lines = [
      line("2026-05-01T10:00:00.000Z", "main", "done"),
      line("2026-05-03T10:00:00.000Z", "main", null),
      line("2026-05-02T10:00:00.000Z", "main", "done"),
      line("2026-05-04T10:00:00.000Z", "another", "done"),
      '{"format":"keyward.aud',
    ];
    writeFileSync(path.join(folder.dir, "audit.jsonl"), lines.join("\n"));
    const { workspaces } = JSON.parse((await report("--as", "json", "--audit", "audit.jsonl")).out);
    expect(workspaces[0].last_apply).toBe("2026-05-02T10:00:00.000Z");
    writeFileSync(path.join(folder.dir, "other.txt"), "something else\n");
    expect(await report("--audit", "other.txt")).toMatchObject({
      code: 1,
      err: expect.stringContaining("it contains no line of an audit log"),
    });
  });

  it("reads the roles where no manifest names one, and the folders only with --folder-names", async () => {
    const byId = manifest("{ name: loader, role: 26779, folders: [100], ip_allow_list: [192.0.2.1] }");
    const { report, sandbox } = await arrange({}, { "clients/a.yaml": byId });
    const first = JSON.parse((await report("--as", "json")).out).workspaces[0].clients;
    expect(first.map((one: { role: { name: string } }) => one.role.name).sort()).toEqual([
      "Admin",
      "Integrator",
    ]);
    expect(first[0].folders).toEqual([{ id: 100, path: null }]);
    expect(sandbox.journal.some(({ path: where }) => where.includes("/folders"))).toBe(false);
    const named = JSON.parse((await report("--as", "json", "--folder-names")).out).workspaces[0].clients;
    expect(named[0].folders).toEqual([{ id: 100, path: "Finance" }]);
  });

  it("says of which environment the token lists the folders, if there are others", async () => {
    const environments = ["Test", "Production"];
    const clients = environments.map((environment) => ({ name: "loader", environment, folders: [100] }));
    const files = {
      "clients/a.yaml": manifest(
        "{ name: loader, environment: Test, role: 26779, folders: [100], ip_allow_list: [192.0.2.10, 198.51.100.5] }",
      ),
    };
    const { report, folder, text } = await arrange({ seed: seedOf(clients, { environments }) }, files);
    const noted = async () => (await report("--folder-names")).out;
    expect(await noted()).toMatch(/1 folder is shown by id, because it is not known of which environment/);
    folder.write(
      "keyward.yaml",
      text("keyward.yaml").replace("self: none", "self: [{ name: loader, environment: Production }]"),
    );
    expect(await noted()).not.toContain("folder is shown by id");
  });

  it("has ids where the token may not list roles, and says so", async () => {
    const byId = manifest("{ name: loader, role: 26779, folders: [100], ip_allow_list: [192.0.2.1] }");
    const forbidden = faults({
      on: { path: "/api/developer_api_client_roles" },
      kind: "status",
      status: 403,
    });
    const { report } = await arrange({ faults: forbidden }, { "clients/a.yaml": byId });
    const { code, out } = await report();
    expect(code).toBe(0);
    expect(out).toContain("2 roles are shown by id");
  });

  it("reads no sink with --no-sinks", async () => {
    const { report } = await arrange();
    const { out } = await report("--no-sinks", "--as", "json");
    const { unknowns, workspaces } = JSON.parse(out);
    expect(unknowns).toContainEqual(expect.objectContaining({ code: "sinks-not-read", count: 1 }));
    expect(workspaces[0].clients[0].token.state).toBe("unknown");
  });

  it("contains no token in any form", async () => {
    const { report, sandbox } = await arrange();
    const tokens = [...sandbox.state.clients.values()].map(({ tokenValue }) => tokenValue);
    expect(tokens).toHaveLength(2);
    for (const kind of ["html", "json", "csv", "prometheus"]) {
      const { out } = await report("--as", kind);
      for (const token of [...tokens, sandbox.token]) expect(out).not.toContain(token);
    }
  });
});
