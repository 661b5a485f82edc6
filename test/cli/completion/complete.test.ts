import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../support/cli.ts";
import { folderWith } from "../../support/temporary.ts";

const project = {
  "keyward.yaml": `version: 1
workspaces:
  production: { host: jp, token_env: WORKATO_TOKEN_PROD, manifests: [clients/production] }
  test: { host: jp, token_env: WORKATO_TOKEN_TEST, manifests: [clients/test.yaml] }
`,
  "clients/production/a.yaml": `version: 1
defaults: { environment: Production, role: Integrator }
clients:
  - { name: finance-loader }
  - { name: order-loader }
  - { name: order-loader, environment: Test, role: Admin }
`,
  "clients/test.yaml": "version: 1\nclients: [{ name: tester, environment: Sandbox }]\n",
};

/** The kind of the answer, and the values, for the words after `keyward`; the last one is the cursor's. */
async function completed(words: readonly string[], cwd = folderWith(project).dir) {
  const { code, out, err } = await run(["__complete", "zsh", "--", ...words], { cwd });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [kind, ...rows] = out.trimEnd().split("\n");
  return { kind, values: rows.map((row) => row.split("\t")[0]), rows };
}

describe("completion", () => {
  it("offers every command that the help shows, with its description", async () => {
    const { values, rows } = await completed([""]);
    const { out } = await run(["--help"]);
    const shown = [...out.matchAll(/^ {2}([a-z]+)(?: \S+)* {2,}\S/gm)].map(([, name]) => name);
    expect(shown).toContain("rotate");
    expect(values).toEqual(expect.arrayContaining(shown));
    expect(values).not.toContain("__complete");
    expect(rows).toContain("validate\tcheck manifests and configuration, offline");
    expect((await completed(["help", ""])).values).toEqual(values);
  });

  it("offers the flags of a command, its global ones too, each once unless it is repeatable", async () => {
    const all = await completed(["plan", "-"]);
    const { out } = await run(["plan", "--help"]);
    const shown = [...out.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, flag]) => flag);
    expect(new Set(all.values)).toEqual(new Set(shown));
    const rest = await completed(["plan", "--prune", "-w", "test", "-"]);
    expect(rest.values).not.toContain("--prune");
    expect(rest.values).toContain("--workspace");
    expect((await completed(["demo", "-"])).values).not.toContain("--host");
  });

  it.each([
    [
      ["plan", "--format", ""],
      ["text", "json", "markdown", "jsonl", "csv"],
    ],
    [
      ["--format", ""],
      ["text", "json", "markdown", "jsonl", "csv"],
    ],
    [
      ["plan", "--format="],
      ["--format=text", "--format=json", "--format=markdown", "--format=jsonl", "--format=csv"],
    ],
    [
      ["import", "--by", ""],
      ["environment", "role", "client", "one-file"],
    ],
    [
      ["completion", ""],
      ["bash", "zsh", "fish", "powershell"],
    ],
    [
      ["plan", "-w", ""],
      ["production", "test"],
    ],
    [
      ["plan", "--workspace=t"],
      ["--workspace=production", "--workspace=test"],
    ],
    [
      ["explain", ""],
      ["finance-loader", "order-loader", "tester"],
    ],
    [
      ["rotate", "finance-loader", ""],
      ["finance-loader", "order-loader", "tester"],
    ],
    [["rotate", "-w", "test", ""], ["tester"]],
    [["-wtest", "rotate", ""], ["tester"]],
    [["rotate", "--manifests", "clients/test.yaml", ""], ["tester"]],
    [
      ["rotate", "--environment", ""],
      ["Production", "Test", "Sandbox"],
    ],
    [
      ["probe", "--role", ""],
      ["Integrator", "Admin"],
    ],
    [
      ["import", "--accept-drift", ""],
      ["finance-loader", "order-loader", "tester"],
    ],
    [
      ["import", "--accept-drift", "tester", ""],
      ["finance-loader", "order-loader", "tester"],
    ],
    [["plan", "--max-deletes", ""], []],
    [["rotate", "--older-than", ""], []],
    [["nonsense", ""], []],
  ])("after %j offers %j", async (words, expected) => {
    expect(await completed(words)).toMatchObject({ kind: "values", values: expected });
  });

  it.each([
    ["files", ["apply", ""]],
    ["files", ["plan", "--out", ""]],
    ["files", ["plan", "-c", ""]],
    ["files", ["validate", "--manifests", ""]],
    ["files", ["apply", "--report="]],
    ["folders", ["plan", "--tokens-to", ""]],
    ["folders", ["import", "--out", ""]],
  ])("leaves %s to the shell after %j", async (kind, words) => {
    expect(await completed(words)).toMatchObject({ kind, values: [] });
  });

  it("shows in which environments a client is declared", async () => {
    const { rows } = await completed(["rotate", ""]);
    expect(rows).toContain("order-loader\tProduction, Test");
  });

  it("knows environments and roles from `environments` and from the defaults of folders", async () => {
    const { dir } = folderWith({
      "clients/defaults.yaml": "version: 1\ndefaults: { environment: Sandbox, role: Reader }\n",
      "clients/a.yaml": "version: 1\nclients: [{ name: a }, { name: b, environments: [Test, Production] }]\n",
    });
    expect((await completed(["rotate", ""], dir)).rows).toEqual(["a\tSandbox", "b\tTest, Production"]);
    expect((await completed(["probe", "--role", ""], dir)).values).toEqual(["Reader"]);
  });

  it("offers data centers", async () => {
    expect((await completed(["plan", "--host", ""])).values).toEqual(
      expect.arrayContaining(["us", "jp", "trial"]),
    );
  });

  it("finds the manifests of the folder `clients` where there is no keyward.yaml", async () => {
    const { dir } = folderWith({ "clients/a.yaml": "version: 1\nclients: [{ name: alone }]\n" });
    expect((await completed(["rotate", ""], dir)).values).toEqual(["alone"]);
    expect((await completed(["plan", "-w", ""], dir)).values).toEqual(["default"]);
  });

  it("finds a keyward.yaml in a folder above, and its manifests", async () => {
    const { dir } = folderWith({ ...project, "deep/below/README": "" });
    mkdirSync(path.join(dir, ".git"));
    expect((await completed(["rotate", ""], path.join(dir, "deep/below"))).values).toContain("tester");
  });

  it("offers what can be read of files that are invalid, and nothing where nothing can be", async () => {
    const { dir } = folderWith({
      "keyward.yaml": "workspaces: { main: { manifests: [clients] } }\nnonsense: 1\n",
      "clients/a.yaml": "clients: [{ name: a }, { nmae: b }, 3, { name: 4 }]\n",
      "clients/b.yaml": "clients: [",
      "clients/c.yaml": "",
    });
    expect((await completed(["rotate", ""], dir)).values).toEqual(["a"]);
    expect((await completed(["rotate", ""], folderWith({}).dir)).values).toEqual([]);
  });

  it("reads no device that a manifest is a link to", async () => {
    const { dir } = folderWith({ "clients/b.yaml": "version: 1\nclients: [{ name: b }]\n" });
    mkdirSync(path.join(dir, "clients"), { recursive: true });
    symlinkSync("/dev/zero", path.join(dir, "clients/a.yaml"));
    expect((await completed(["rotate", ""], dir)).values).toEqual(["b"]);
  });

  it("offers no name that would be read as an option, or that a terminal would act on", async () => {
    const names = ["--self", "-x", "a\u001b[31mb", "a\u202eb", "a\nb", "a\tb", "fine"];
    const clients = names.map((name) => `{ name: ${JSON.stringify(name)} }`).join(", ");
    const { dir } = folderWith({ "clients/a.yaml": `version: 1\nclients: [${clients}]\n` });
    expect((await completed(["rotate", ""], dir)).values).toEqual(["fine"]);
    expect((await completed(["rotate", "--", ""], dir)).values).toEqual(["--self", "-x", "fine"]);
  });
});

describe("the scripts", () => {
  it.each(["bash", "zsh", "fish", "powershell"])(
    "%s prints one that asks keyward, and evaluates no answer",
    async (shell) => {
      const { code, out } = await run(["completion", shell]);
      expect(code).toBe(0);
      expect(out).toContain(
        `keyward __complete ${shell}`.replace("keyward __complete powershell", "__complete powershell"),
      );
      const commands = out.replaceAll(/^\s*#.*$/gm, "");
      expect(commands).not.toMatch(/\beval\b|compgen|Invoke-Expression|iex\b/);
    },
  );

  it("an unknown shell is a usage error with the known ones", async () => {
    const { code, err } = await run(["completion", "tcsh"]);
    expect(code).toBe(1);
    expect(err).toContain("bash, zsh, fish, powershell");
    expect(err).toContain("run `keyward completion --help`");
  });
});
