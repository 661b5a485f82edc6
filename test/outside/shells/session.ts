import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { folderWith } from "../../support/temporary.ts";

/** A shell that people use interactively. */
export type InteractiveShell = "bash" | "zsh" | "fish";

/** How each shell is started without the user's own settings, and what it runs first. */
const starts: Readonly<Record<InteractiveShell, { readonly command: string; readonly first: string }>> = {
  bash: {
    command: "bash --noprofile --norc -i",
    first: "set -o history -H; source <(keyward completion bash)",
  },
  zsh: {
    command: "zsh -f -i",
    first: "autoload -Uz compinit; compinit -u -D; source <(keyward completion zsh); setopt NO_BEEP",
  },
  fish: { command: "fish --no-config -i", first: "keyward completion fish | source" },
};

/** The shell must be there: a test that needs it fails, and does not skip itself. */
export function requireShell(shell: InteractiveShell): void {
  for (const program of [shell, "script"]) {
    if (spawnSync(program, ["--version"]).error !== undefined)
      throw new Error(`${program} is not installed, and this test needs it → install it, as .ci/run does`);
  }
}

/** An interactive shell on a terminal of its own, in which `keyward` completes, and else records how it was called. */
export class ShellSession {
  /** The folder in which it runs. */
  readonly folder: string;
  readonly #child: ChildProcess;
  readonly #calls: string;
  readonly #remove: () => void;
  #screen = "";

  constructor(shell: InteractiveShell) {
    const { dir, remove } = folderWith({}, "keyward-shell-");
    this.folder = path.join(dir, "project");
    this.#calls = path.join(dir, "called");
    this.#remove = remove;
    mkdirSync(this.folder);
    this.#addProgram(path.join(dir, "bin"));
    const home = path.join(dir, "home");
    mkdirSync(home);
    this.#child = spawn("script", ["-qfec", starts[shell].command, "/dev/null"], {
      cwd: this.folder,
      env: {
        PATH: `${path.join(dir, "bin")}:${process.env["PATH"] ?? ""}`,
        HOME: home,
        TERM: "xterm",
        LANG: "C.UTF-8",
        TMPDIR: tmpdir(),
        HISTFILE: path.join(dir, "history"),
      },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => (this.#screen += chunk.toString("utf8")));
    this.type(`stty cols 200 rows 50; ${starts[shell].first}\r`);
  }

  /** Writes a file into its folder. */
  write(name: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), text);
  }

  /** Presses these keys. */
  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Types a line with its completions (`\t`), sends it, and resolves with the arguments that `keyward` was called with. */
  async callOf(line: string): Promise<readonly string[]> {
    rmSync(this.#calls, { force: true });
    this.type(`${line}\r`);
    for (let tries = 0; tries < 300; tries += 1) {
      if (existsSync(this.#calls)) return JSON.parse(readFileSync(this.#calls, "utf8"));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(
      `keyward was not called by ${JSON.stringify(line)}; the screen: ${this.#screen.slice(-2_000)}`,
    );
  }

  /** Types keys, and resolves with what the terminal showed since then as soon as it contains a text. */
  async shownAfter(keys: string, text: string): Promise<string> {
    const before = this.#screen.length;
    this.type(keys);
    for (let tries = 0; tries < 300; tries += 1) {
      const shown = this.#screen.slice(before);
      if (shown.includes(text)) return shown;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${JSON.stringify(text)} was not shown; the screen: ${this.#screen.slice(before)}`);
  }

  /** Ends the shell, which may write its history, and then removes its folder. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.type("exit\r");
    const timer = setTimeout(() => this.#child.kill("SIGKILL"), 10_000);
    await ended;
    clearTimeout(timer);
    this.#remove();
  }

  #addProgram(bin: string): void {
    mkdirSync(bin);
    const cli = path.resolve(import.meta.dirname, "..", "..", "..", "dist", "cli.js");
    const program = path.join(bin, "keyward");
    const text = `#!${process.execPath}
import { renameSync, writeFileSync } from "node:fs";
const args = process.argv.slice(2);
if (args[0] === "__complete" || args[0] === "completion") await import(${JSON.stringify(cli)});
else {
  const file = ${JSON.stringify(this.#calls)};
  writeFileSync(file + ".new", JSON.stringify(args));
  renameSync(file + ".new", file);
}
`;
    writeFileSync(program, text);
    writeFileSync(path.join(bin, "package.json"), '{ "type": "module" }');
    chmodSync(program, 0o755);
  }
}
