import { describe, expect, it } from "vitest";
import { hasColor } from "../../src/cli/color.ts";
import { runBuilt } from "../support/built-cli.ts";
import { run } from "../support/cli.ts";

describe("a usage error", () => {
  it.each([
    [["plan", "--prunee"], "unknown option '--prunee'", "did you mean --prune? Run `keyward plan --help`"],
    [["aply"], "unknown command 'aply'", "did you mean apply? Run `keyward --help`"],
    [["explain"], "missing required argument 'name'", "run `keyward explain --help`"],
    [["apply", "a", "b"], "too many arguments for 'apply'", "run `keyward apply --help`"],
    [["sandbox", "--port", "x"], "Use a number from 0 to 65535", "run `keyward sandbox --help`"],
    [["import", "--by", "role", "--accept-drift"], "cannot be used with", "run `keyward import --help`"],
    [["plan", "--format", "yaml"], "Allowed choices are text, json, markdown", "run `keyward --help`"],
  ])("of %j is explained and points to the help", async (args, problem, remedy) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err.startsWith("error: ")).toBe(true);
    expect(err).toContain(problem);
    expect(err.endsWith(`\n  ${remedy}\n`)).toBe(true);
  });

  it("is one line of stderr for who reads JSON", async () => {
    const { code, err } = await run(["plan", "--format", "json", "--prunee"]);
    expect(code).toBe(1);
    expect(err).toBe("error: unknown option '--prunee' → did you mean --prune? Run `keyward plan --help`\n");
  });

  it("lets no escape sequence of a mistyped word reach the terminal", async () => {
    expect((await run(["\u001b[31mred"])).err).not.toContain("\u001b");
  });
});

describe("global options", () => {
  const meaningless = [
    [["demo"], "--host", "eu"],
    [["demo"], "--format", "markdown"],
    [["schema", "manifest"], "--workspace", "main"],
    [["sandbox"], "--config", "keyward.yaml"],
    [["init"], "--config", "keyward.yaml"],
    [["validate"], "--rate-limit", "1/1s"],
  ] as const;

  it.each(meaningless)("of %j: %s is refused, before the command and after it", async (args, flag, value) => {
    for (const line of [
      [...args, flag, value],
      [flag, value, ...args],
    ]) {
      const { code, out, err } = await run(line);
      expect({ code, out }).toEqual({ code: 1, out: "" });
      expect(err).toBe(
        `error: the option '${flag}' has no meaning for \`keyward ${args[0]}\`\n  run \`keyward ${args[0]} --help\`\n`,
      );
    }
  });

  it.each(meaningless)("of %j: the help does not show %s", async ([command], flag) => {
    const { code, out } = await run([command, "--help"]);
    expect(code).toBe(0);
    expect(out).toContain("--verbose");
    expect(out).not.toContain(flag);
  });

  it("that a command reads are shown by its help, and taken before the command as well", async () => {
    const { out } = await run(["plan", "--help"]);
    for (const flag of ["--config", "--workspace", "--host", "--format", "--rate-limit", "--no-color"])
      expect(out).toContain(flag);
    const [before, after] = [
      await run(["--config", "none.yaml", "plan"]),
      await run(["plan", "-c", "none.yaml"]),
    ];
    expect(before).toEqual(after);
    expect(before.out + before.err).toContain("none.yaml");
  });
});

describe("colour", () => {
  const terminal = { isTerminal: true, noColor: false };
  const pipe = { isTerminal: false, noColor: false };

  it.each([
    ["a terminal", terminal, {}, true],
    ["a pipe", pipe, {}, false],
    ["TERM=dumb", terminal, { TERM: "dumb" }, false],
    ["CLICOLOR_FORCE in a pipe", pipe, { CLICOLOR_FORCE: "1" }, true],
    ["CLICOLOR_FORCE=0", pipe, { CLICOLOR_FORCE: "0" }, false],
    ["FORCE_COLOR in a pipe", pipe, { FORCE_COLOR: "1", TERM: "dumb" }, true],
    ["FORCE_COLOR=true", pipe, { FORCE_COLOR: "true" }, true],
    ["FORCE_COLOR=0 before CLICOLOR_FORCE", terminal, { FORCE_COLOR: "0", CLICOLOR_FORCE: "1" }, false],
    ["FORCE_COLOR=false on a terminal", terminal, { FORCE_COLOR: "false" }, false],
    ["NO_COLOR before FORCE_COLOR", terminal, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["an empty NO_COLOR", terminal, { NO_COLOR: "" }, true],
    ["an empty FORCE_COLOR", pipe, { FORCE_COLOR: "" }, false],
    ["--no-color before FORCE_COLOR", { ...terminal, noColor: true }, { FORCE_COLOR: "1" }, false],
  ])("of %s", (_, stream, env, expected) => {
    expect(hasColor({ ...stream, env })).toBe(expected);
  });

  it("is forced in a pipe by FORCE_COLOR, also in errors, and refused by --no-color", async () => {
    const env = { FORCE_COLOR: "1" };
    expect((await runBuilt(["plan", "--prunee"], { env })).err).toContain("\u001b[31merror:");
    expect((await runBuilt(["plan", "--prunee"])).err).not.toContain("\u001b");
    expect((await runBuilt(["plan", "--prunee", "--no-color"], { env })).err).not.toContain("\u001b");
  });
});
