import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";
import { runOnTerminal } from "../support/terminal.ts";

const token = "sandbox-token";

async function start() {
  const sandbox = await openSandbox(["--seed", "demo", "--rate-limit", "none"]);
  onTestFinished(() => sandbox.stop());
  return { sandbox, dir: folderWith().dir };
}

describe("init on a terminal", () => {
  it("asks, shows no token while it is typed, writes none, and ends in an empty plan", async () => {
    const { sandbox, dir } = await start();
    const dialogue = await runOnTerminal(
      ["init"],
      [
        { after: "or URL:", type: sandbox.url },
        { after: "[WORKATO_API_TOKEN]:", type: token },
        { after: "or none:", type: "1" },
        { after: "[file]:", type: "" },
        { after: "[tokens]:", type: "" },
        { after: "[all]:", type: "" },
        { after: "[all]:", type: "" },
        { after: "[default]:", type: "production" },
        { after: "[no]:", type: "" },
      ],
      { cwd: dir },
    );
    expect(dialogue.code, dialogue.shown).toBe(0);
    expect(dialogue.shown).toContain("No changes: 21 clients match their manifests.");
    expect(dialogue.shown).not.toContain(token);
    const files = readdirSync(dir, { recursive: true, encoding: "utf8" })
      .map((name) => path.join(dir, name))
      .filter((name) => statSync(name).isFile());
    for (const file of files) expect(readFileSync(file, "utf8")).not.toContain(token);
    expect(readFileSync(path.join(dir, "keyward.yaml"), "utf8")).toContain("  production:\n");
  });

  it("ends with 130 and writes nothing when Ctrl-C is typed instead of the token", async () => {
    const { sandbox, dir } = await start();
    const replies = [
      { after: "or URL:", type: sandbox.url },
      { after: "[WORKATO_API_TOKEN]:", type: "\u0003" },
    ];
    expect((await runOnTerminal(["init"], replies, { cwd: dir })).code).toBe(130);
    expect(readdirSync(dir)).toEqual([]);
  });
});
