// Runs keyward as a process of its own. Its CPU time and memory are what the kernel counted for that process alone: neither
// the bench nor the sandbox, which are other processes, is part of them.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The built command line. */
export const cli = path.join(root, "dist", "cli.js");

/** The environment without what differs from machine to machine: another proxy, other certificates, other options of node. */
export const plainEnv = { PATH: process.env.PATH ?? "", TMPDIR: process.env.TMPDIR ?? "/tmp" };

const usageHook = path.join(root, "bench", "usage.cjs");

/** Runs a file of JavaScript; resolves with its output, seconds of wall and CPU time, and its largest memory in MB. */
export async function runFile(file, args, { cwd, env = {} }) {
  const begun = performance.now();
  const child = spawn(process.execPath, ["--require", usageHook, file, ...args], {
    cwd,
    env: { ...plainEnv, ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const texts = child.stdio.slice(1).map(textOf);
  const [status] = await once(child, "close");
  const wall = (performance.now() - begun) / 1000;
  const [stdout, stderr, usage] = await Promise.all(texts);
  const { cpu, memory } = usage === "" ? { cpu: 0, memory: 0 } : JSON.parse(usage);
  return { status, stdout, stderr, wall, cpu, memory };
}

/** Runs keyward with the sandbox's token, and throws unless it ends with 0. */
export async function keyward(cwd, args, env = { KEYWARD_BENCH_TOKEN: "sandbox-token" }) {
  const ran = await runFile(cli, args, { cwd, env });
  if (ran.status === 0 && !ran.stderr.includes("MaxListeners")) return ran;
  throw new Error(
    `keyward ${args.join(" ")} ended with ${ran.status}: ${ran.stderr}${ran.stdout.slice(0, 2000)}`,
  );
}

/** Runs something that many times, one after the other; each figure is the median of its own. */
export async function medianOf(times, run) {
  const all = [];
  for (let time = 0; time < times; time++) all.push(await run());
  const middle = (pick) => all.map(pick).sort((a, b) => a - b)[Math.floor(times / 2)];
  return {
    first: all[0],
    wall: middle(({ wall }) => wall),
    cpu: middle(({ cpu }) => cpu),
    memory: middle(({ memory }) => memory),
  };
}

async function textOf(stream) {
  stream.setEncoding("utf8");
  let text = "";
  for await (const chunk of stream) text += chunk;
  return text;
}
