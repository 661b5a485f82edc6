import type { Processes, StartedProcess } from "../run/system.ts";
import { KeywardError } from "../model/errors.ts";

/** Access to processes; `entry` is the file that runs as keyward. */
export function systemProcesses(entry: string): Processes {
  return { pid: process.pid, alive, killGroup, startSelf: (args) => startSelf(entry, args) };
}

/** The script that node was started with. */
export function entryFile(): string {
  return process.argv[1] ?? "";
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

async function startSelf(entry: string, args: readonly string[]): Promise<StartedProcess> {
  const { spawn } = await import("node:child_process");
  const child = spawn(process.execPath, [entry, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const firstLine = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.once("error", reject);
    child.once("exit", () => reject(new KeywardError(`keyward ${args.join(" ")} ended before it was ready`)));
    child.stdout.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      const end = text.indexOf("\n");
      if (end >= 0) resolve(text.slice(0, end));
    });
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await exited;
  };
  return { pid: child.pid ?? 0, firstLine, stop };
}
