import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { runBuilt, startBuilt } from "../support/built-cli.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"));
const good = manifest("{ name: a, role: Integrator, folders: [Finance], ip_allow_list: any }");

describe("the commands", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    await sandbox.control("POST", "clients", {
      action: "create",
      name: "old \u001b[31mone::set-output name=x::y",
      role: "Admin",
      folders: "all",
    });
  });
  afterAll(() => sandbox.stop());

  function workspace(files: Readonly<Record<string, string>> = { "clients/a.yaml": good }, extra = "") {
    return folderWith({ "keyward.yaml": configuration(sandbox, extra), ...files });
  }

  it("--version prints the version, --help the commands with examples", async () => {
    expect(await runBuilt(["--version"])).toMatchObject({ code: 0, out: `${version}\n`, err: "" });
    const help = await runBuilt(["--help"]);
    expect(help.code).toBe(0);
    for (const word of [
      "validate",
      "plan",
      "apply",
      "clients",
      "roles",
      "probe",
      "sandbox",
      "demo",
      "schema",
      "Examples:",
    ]) {
      expect(help.out).toContain(word);
    }
    expect((await run(["apply", "--help"])).out).toMatch(
      /--tokens-to <dir>[\s\S]*--host <host>[\s\S]*Examples:/,
    );
  });

  it("plan --tokens-to plans the delivery that apply --tokens-to makes, where no sink is configured", async () => {
    const own = await openSandbox(["--rate-limit", "1000/1s"]);
    onTestFinished(() => own.stop());
    const client = "{ name: to-a-folder, role: Integrator, folders: all, ip_allow_list: any }";
    const { dir } = folderWith({
      "keyward.yaml": configuration(own),
      "clients/a.yaml": `version: 1\nclients: [${client}]\n`,
    });
    const at = { cwd: dir, env: testEnv };
    const without = await run(["plan", "--out", "without.json", "--detailed-exitcode"], at);
    expect(without.code).toBe(2);
    expect(without.out).toMatch(
      /^Note: apply needs a sink for the token of "to-a-folder" \(clients\/a\.yaml:2\); name one in .*, or add --tokens-to DIR/m,
    );
    for (const what of ["--yes", "without.json"]) {
      const refused = await run(["apply", what], at);
      expect([refused.code, refused.out]).toEqual([4, expect.stringMatching(/^ {2}→ .*--tokens-to DIR/m)]);
    }
    const markdown = await run(["plan", "--format", "markdown"], at);
    expect(markdown.out).toContain("apply needs a sink");
    expect(markdown.out).not.toContain("--");
    const json = await run(["plan", "--format", "json"], at);
    const { plans } = JSON.parse(json.out) as { plans: { notes: unknown[] }[] };
    expect(plans[0]?.notes).toMatchObject([{ rule: "no-sink", source: { file: "clients/a.yaml", line: 2 } }]);
    const plan = await run(["plan", "--tokens-to", "tokens", "--out", "plan.json"], at);
    expect(plan).toMatchObject({ code: 0, err: "" });
    expect(plan.out).toMatch(/token +--tokens-to .*tokens/);
    expect(await run(["apply", "plan.json", "--tokens-to", "tokens"], at)).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(dir, "tokens/main/-/to-a-folder"), "utf8")).toMatch(/^wrk/);
  });

  it("an unknown command or flag is an error with the nearest known one", async () => {
    const command = await run(["aply"]);
    expect(command).toMatchObject({ code: 1, out: "" });
    expect(command.err).toMatch(/apply/);
    const flag = await run(["plan", "--prunee"]);
    expect(flag).toMatchObject({ code: 1, out: "" });
    expect(flag.err).toMatch(/--prune/);
  });

  it("validate needs neither network nor token", async () => {
    const folder = workspace();
    const valid = await run(["validate"], { cwd: folder.dir });
    expect(valid).toMatchObject({ code: 0, err: "" });
    expect(valid.out).toMatch(/1 client/);
    folder.write("clients/a.yaml", "version: 1\nclients: [{ nmae: a, role: 1, folders: all }]\n");
    const invalid = await run(["validate", "--format", "json"], { cwd: folder.dir });
    expect(invalid.code).toBe(1);
    const { findings } = JSON.parse(invalid.out);
    expect(findings[0]).toMatchObject({
      file: "clients/a.yaml",
      line: 2,
      fix: expect.stringContaining("name"),
    });
    folder.remove();
  });

  it("prints findings where the reader of the format expects them: on stdout, and in a plan as its problems", async () => {
    const folder = workspace({
      "clients/a.yaml": "version: 1\nclients: [{ nmae: '@org/x', role: 1, folders: all }]\n",
    });
    const text = await run(["validate"], { cwd: folder.dir });
    expect(text).toMatchObject({ code: 1, err: "", out: expect.stringContaining("clients/a.yaml:2:") });
    const markdown = await run(["validate", "--format", "markdown"], { cwd: folder.dir });
    expect(markdown).toMatchObject({
      code: 1,
      out: expect.stringContaining("keyward: 1 finding in 1 file"),
    });
    const planned = await run(["plan", "--format", "json"], { cwd: folder.dir, env: testEnv });
    expect(planned.code).toBe(1);
    expect(planned.err).toMatch(/^(error: clients\/a\.yaml:2: .* \[.*\]\n)+$/);
    expect(JSON.parse(planned.out)).toMatchObject({
      format: "keyward.plan/v1",
      plans: [],
      problems: expect.arrayContaining([
        expect.objectContaining({ rule: "unknown-key", source: { file: "clients/a.yaml", line: 2 } }),
      ]),
    });
    folder.remove();
  });

  it("clients lists what is live with the age of its token, and lets no name reach the terminal as a command", async () => {
    const folder = workspace();
    const text = await run(["clients"], { cwd: folder.dir, env: testEnv });
    expect(text.code, text.err).toBe(0);
    expect(text.out).toContain("Admin");
    expect(text.out).not.toContain("\u001b[31m");
    const { workspaces } = JSON.parse(
      (await run(["clients", "--format", "json"], { cwd: folder.dir, env: testEnv })).out,
    );
    expect(text.err).toBe("");
    expect(workspaces[0].clients[0]).toMatchObject({
      folders: "all",
      ip_allow_list: [],
      token: { state: null, age_days: 0 },
    });
    expect((await run(["clients", "--format", "markdown"], { cwd: folder.dir, env: testEnv })).out).toContain(
      "|",
    );
    folder.remove();
  });

  it("roles lists what manifests can name", async () => {
    const folder = workspace();
    const { out, code } = await run(["roles"], { cwd: folder.dir, env: testEnv });
    expect(code).toBe(0);
    expect(out).toMatch(/26779\s+Integrator/);
    folder.remove();
  });

  it("schema prints each schema, and the names for an unknown one", async () => {
    for (const name of ["manifest", "config", "plan", "report", "inventory", "audit", "readings"]) {
      const { out, code } = await run(["schema", name]);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual(
        JSON.parse(
          readFileSync(path.resolve(import.meta.dirname, `../../schemas/${name}.schema.json`), "utf8"),
        ),
      );
    }
    expect(await run(["schema", "manifst"])).toMatchObject({
      code: 1,
      err: expect.stringContaining("manifest"),
    });
  });

  it("demo runs completely on its own sandbox", async () => {
    const { code, out } = await runBuilt(["demo"]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /21 clients imported[\s\S]*No changes[\s\S]*1 to create[\s\S]*No changes[\s\S]*1 to update[\s\S]*No changes/,
    );
  });

  it("apply without a terminal needs --yes or a plan, and reports that before it reads anything", async () => {
    const folder = workspace();
    const { code, out, err } = await run(["apply"], { cwd: folder.dir, env: testEnv });
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain("--yes");
    folder.remove();
  });

  it("a command that makes changes requires a workspace selection", async () => {
    const both = `version: 1\nworkspaces:\n${["one", "two"].map((name) => `  ${name}: { host: "${sandbox.url}", token_env: KEYWARD_TEST_TOKEN${name === "one" ? "" : "_2"}, manifests: [clients] }\n`).join("")}sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\n`;
    const env = { ...testEnv, KEYWARD_TEST_TOKEN_2: "sandbox-token" };
    const folder = folderWith({ "keyward.yaml": both, "clients/a.yaml": good });
    const refused = await run(["apply", "--yes"], { cwd: folder.dir, env });
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/one, two[\s\S]*-w/);
    const plans = JSON.parse((await run(["plan", "--format", "json"], { cwd: folder.dir, env })).out).plans;
    expect(plans.map(({ workspace: { name } }: { workspace: { name: string } }) => name)).toEqual([
      "one",
      "two",
    ]);
    const { err } = await run(["plan", "-w", "tow"], { cwd: folder.dir, env });
    expect(err).toContain("two");
    folder.remove();
  });

  it("deletes over the limit are refused with the numbers and the flag to raise it", async () => {
    const crowd = await openSandbox(["--rate-limit", "1000/1s"]);
    for (let index = 0; index < 6; index += 1) {
      await crowd.control("POST", "clients", {
        action: "create",
        name: `old-${index}`,
        role: "Admin",
        folders: "all",
      });
    }
    const folder = folderWith({
      "keyward.yaml": configuration(crowd, "self: none\nscope: { names: ['*'] }"),
      "clients/a.yaml": good,
    });
    const refused = await run(["apply", "--yes", "--prune"], { cwd: folder.dir, env: testEnv });
    expect(refused.code).toBe(4);
    expect(refused.out).toMatch(/6[\s\S]*5[\s\S]*--max-deletes 6/);
    const planned = await run(["plan", "--prune", "--max-deletes", "6", "--out", "p.json"], {
      cwd: folder.dir,
      env: testEnv,
    });
    expect(planned.code).toBe(0);
    const applied = await run(["apply", "p.json"], { cwd: folder.dir, env: testEnv });
    expect(applied.code, applied.out + applied.err).toBe(0);
    await crowd.stop();
    folder.remove();
  });

  it("a signal with nothing sent ends with 130 or 143", async () => {
    const slow = await openSandbox(["--fault", '{"on":{"method":"GET"},"kind":"hang"}']);
    const folder = folderWith({ "keyward.yaml": configuration(slow), "clients/a.yaml": good });
    for (const [signal, code] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
    ] as const) {
      const running = startBuilt(["plan"], { cwd: folder.dir, env: testEnv });
      await slowArrival(slow);
      running.child.kill(signal);
      const err = `error: ended by ${signal} before anything was changed\n  run the command again\n`;
      expect(await running.ended).toEqual({ code, out: "", err });
    }
    await slow.stop();
    folder.remove();
  });
});

/** Waits until the sandbox has seen one more request. */
async function slowArrival(sandbox: Sandbox): Promise<void> {
  const seen = async () =>
    ((await sandbox.control("GET", "journal")) as { arrivals: unknown[] }).arrivals.length;
  const before = await seen();
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await seen()) > before) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("nothing arrived");
}
