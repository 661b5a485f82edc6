// The servers of the bench, on 127.0.0.1, as processes of their own: the sandbox, and a Redis server.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { withFolder } from "./fixtures.mjs";
import { cli, plainEnv } from "./measure.mjs";

/** Calls with a folder and the URL of a sandbox with this seed; `limits`: flags of `keyward sandbox`. */
export function withSandbox(seed, limits, use) {
  return withFolder(async (folder) => {
    const file = path.join(folder, "seed.json");
    await writeFile(file, JSON.stringify(seed));
    const args = [cli, "sandbox", "--port", "0", "--seed", file, ...limits];
    return withServer(process.execPath, args, /http:\/\/127\.0\.0\.1:\d+/, ([url]) => use(folder, url));
  });
}

/** No limit, for what is measured without one. */
export const unlimited = ["--rate-limit", "none", "--list-rate-limit", "900000/1s"];

/** Calls with the URL of a Redis server that keeps nothing on disk; resolves with null where `redis-server` is missing. */
export async function withRedis(use) {
  const port = await freePort();
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  try {
    return await withServer("redis-server", args, /Ready to accept connections/, () =>
      use(`redis://127.0.0.1:${port}`),
    );
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
}

/** When the sandbox received requests whose path begins so, in s, and how many of them it refused with 429. */
export async function arrivalsOf(url, start) {
  const { arrivals } = await (await fetch(`${url}/sandbox/journal`)).json();
  const mine = arrivals.filter(({ path: at }) => at.startsWith(start));
  const times = mine.map(({ t }) => t / 1000);
  return {
    requests: mine.length,
    span: Math.max(...times) - Math.min(...times),
    refused: mine.filter(({ status }) => status === 429).length,
  };
}

/** The least seconds between the first and the last of so many requests, at most `limit` in each window of `seconds`. */
export function leastSpan(requests, limit, seconds) {
  return Math.floor((requests - 1) / limit) * seconds;
}

/** Calls with the match of the first line by which a server shows that it is ready; ends it afterwards. */
export async function withServer(program, args, ready, use) {
  const child = spawn(program, args, { env: plainEnv, stdio: ["ignore", "pipe", "inherit"] });
  try {
    return await use(await readyLine(child, ready));
  } finally {
    child.kill("SIGKILL");
    if (child.pid !== undefined && child.exitCode === null) await once(child, "exit");
  }
}

function readyLine(child, ready) {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout.on("data", (chunk) => {
      text += chunk;
      const found = ready.exec(text);
      if (found !== null) resolve(found);
    });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${child.spawnfile} ended with ${code}: ${text}`)));
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
