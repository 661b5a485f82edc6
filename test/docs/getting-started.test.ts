import { spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSandbox } from "../support/cli.ts";
import { documentedCommands, missingLine } from "../support/console-blocks.ts";
import { folderWith } from "../support/temporary.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const commands = documentedCommands(readFileSync(path.join(root, "docs/getting-started.md"), "utf8"));

/** Runs the commands in one shell, in a new folder, and returns what each printed. */
async function runAll(host: string): Promise<{ readonly dir: string; readonly outputs: readonly string[] }> {
  const { dir, write } = folderWith({
    "bin/keyward": `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`,
  });
  chmodSync(path.join(dir, "bin/keyward"), 0o755);
  const mark = (text: string): string => `echo '@@@'${text}`;
  const lines = commands.flatMap(({ command }) => [
    command,
    `code=$?; ${mark("$code")}`,
    // The only thing that is not as documented: the data center is the sandbox.
    ...(command.startsWith("export WORKATO_HOST=") ? [`export WORKATO_HOST='${host}'`] : []),
  ]);
  write("all.sh", lines.join("\n"));
  const who = Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) => [
      [`GIT_${role}_NAME`, "Newcomer"],
      [`GIT_${role}_EMAIL`, "newcomer@example.invalid"],
    ]),
  );
  const shell = spawn("bash", ["-c", "exec bash ./all.sh 2>&1"], {
    cwd: dir,
    env: { ...who, HOME: dir, TMPDIR: tmpdir(), PATH: `${dir}/bin:${process.env["PATH"] ?? ""}` },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  shell.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  shell.stdin.end("sandbox-token\n");
  await new Promise((resolve) => shell.once("close", resolve));
  const outputs = text.replaceAll(`"${host}"`, "eu").split(/^@@@(?=\d+$)/m);
  return { dir, outputs };
}

describe("docs/getting-started.md", () => {
  it("holds word for word on the built program, in a workspace with three environments", async () => {
    const sandbox = await openSandbox(["--seed", "demo"]);
    onTestFinished(() => sandbox.stop());
    expect(commands.length).toBeGreaterThan(10);
    const { dir, outputs } = await runAll(sandbox.url);
    for (const [index, { command, shown }] of commands.entries()) {
      // Each output begins with the exit code of the command before.
      const output = (outputs[index] ?? "").replace(index === 0 ? "" : /^\d+\n/, "");
      expect(outputs[index + 1]?.split("\n")[0], `${command}\n${output}`).toBe("0");
      expect(missingLine(output, shown), `${command}\n${output}`).toBeNull();
    }
    const token = path.join(dir, "workato-clients/tokens/default/Production/invoice-export");
    expect(statSync(token).mode & 0o777).toBe(0o600);
    expect(existsSync(path.join(dir, "workato-clients/.github/workflows/keyward.yml"))).toBe(true);
  });

  it("names only files that are there", () => {
    const text = readFileSync(path.join(root, "docs/getting-started.md"), "utf8");
    const links = [...text.matchAll(/\]\((\.\.[^)#]*)\)/g)].map(([, link]) => link ?? "");
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(path.join(root, "docs", link)))).toEqual([]);
  });
});
