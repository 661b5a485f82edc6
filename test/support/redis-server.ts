import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";

/** A Redis server of its own on the loopback, without anything on disk. */
export interface RedisServer {
  readonly url: string;
  readonly port: number;
  /** Ends it at once, as a power failure would, and starts an empty one on the same port after that time in ms. */
  restart(afterMs: number): Promise<void>;
  /** It keeps its connections, and answers none of them. */
  freeze(): void;
  close(): Promise<void>;
}

/** Starts `redis-server` (Debian: redis-server); throws where that program is missing. */
export async function startRedis(password = ""): Promise<RedisServer> {
  const port = await freePort();
  let running = await start(port, password);
  const end = async (): Promise<void> => {
    if (running.exitCode !== null || running.signalCode !== null) return;
    const ended = new Promise((resolve) => running.once("exit", resolve));
    running.kill("SIGKILL");
    await ended;
  };
  return {
    url: `redis://${password === "" ? "" : `:${encodeURIComponent(password)}@`}127.0.0.1:${port}`,
    port,
    async restart(afterMs) {
      await end();
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      running = await start(port, password);
    },
    freeze: () => void running.kill("SIGSTOP"),
    close: end,
  };
}

function start(port: number, password: string): Promise<ChildProcess> {
  const args = ["--port", `${port}`, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn("redis-server", password === "" ? args : [...args, "--requirepass", password]);
  return new Promise((resolve, reject) => {
    child.once("error", (error) =>
      reject(
        new Error(
          `redis-server could not be started (Debian: apt-get install redis-server): ${error.message}`,
        ),
      ),
    );
    child.stdout.on("data", (data: Buffer) => {
      if (data.includes("Ready to accept connections")) resolve(child);
    });
    child.once("exit", (code) => reject(new Error(`redis-server ended with ${code}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}
