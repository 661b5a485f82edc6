import { spawn } from "node:child_process";
import { chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "vitest";
import { type DocumentedCommand, missingLine } from "./console-blocks.ts";
import { projectFolder } from "./pages.ts";
import { folderWith } from "./temporary.ts";

/** Where the commands of a document run. */
export interface DocumentedRun {
  /** The address of the sandbox that takes the place of the data center. */
  readonly host: string;
  /** Commands that run before them. */
  readonly before?: readonly string[];
}

/** Runs commands in one shell, in a new folder, with the built program as `keyward`; expects the codes and the output that the document shows. Resolves with the folder. */
export async function runDocumented(
  commands: readonly DocumentedCommand[],
  { host, before = [] }: DocumentedRun,
): Promise<string> {
  const { dir, outputs } = await runAll(commands, { host, before });
  for (const [index, { command, shown, code }] of commands.entries()) {
    // Each output begins with the exit code of the command before.
    const output = (outputs[index + 1] ?? "").replace(/^\d+\n/, "");
    expect(outputs[index + 2]?.split("\n")[0], `${command}\n${output}`).toBe(String(code));
    expect(missingLine(output, shown), `${command}\n${output}`).toBeNull();
  }
  return dir;
}

async function runAll(
  commands: readonly DocumentedCommand[],
  { host, before }: Required<DocumentedRun>,
): Promise<{ readonly dir: string; readonly outputs: readonly string[] }> {
  const { dir, write } = folderWith({
    "bin/keyward": `#!/bin/sh\nexec "${process.execPath}" "${projectFolder}/dist/cli.js" "$@"\n`,
  });
  chmodSync(path.join(dir, "bin/keyward"), 0o755);
  const mark = "code=$?; echo '@@@'$code";
  const lines = commands.flatMap(({ command }) => [
    command,
    mark,
    // The only thing that is not as documented: the data center is the sandbox.
    ...(command.startsWith("export WORKATO_HOST=") ? [`export WORKATO_HOST='${host}'`] : []),
  ]);
  write("all.sh", ["set -e", ...before, "set +e", mark, ...lines].join("\n"));
  const text = await shell(dir);
  return { dir, outputs: text.replaceAll(`"${host}"`, "eu").split(/^@@@(?=\d+$)/m) };
}

/** Runs all.sh with nothing of this process's environment but PATH; resolves with its output. */
async function shell(dir: string): Promise<string> {
  const who = Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((role) => [
      [`GIT_${role}_NAME`, "Newcomer"],
      [`GIT_${role}_EMAIL`, "newcomer@example.invalid"],
    ]),
  );
  const child = spawn("bash", ["-c", "exec bash ./all.sh 2>&1"], {
    cwd: dir,
    env: { ...who, HOME: dir, TMPDIR: tmpdir(), PATH: `${dir}/bin:${process.env["PATH"] ?? ""}` },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString("utf8")));
  child.stdin.end("sandbox-token\n");
  await new Promise((resolve) => child.once("close", resolve));
  return text;
}
