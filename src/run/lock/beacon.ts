import { constants } from "node:fs";
import { open, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { platform } from "node:os";
import path from "node:path";

/** A socket that answers as long as its process runs: the kernel closes it, whatever ends the process. */
export interface Beacon {
  /** Its name in the folder. */
  readonly name: string;
  close(): Promise<void>;
}

/** `answers`: its process runs; `silent`: nobody listens on it here; `unclear`: it could not be asked. */
export type BeaconAnswer = "answers" | "silent" | "unclear";

/** The longest path of a socket that every system takes, in bytes. */
const longestPath = 100;

/** Listens on a new socket in the folder; null where the system does not allow that. */
export async function openBeacon(folder: string, token: string): Promise<Beacon | null> {
  const name = `${token}.socket`;
  const address = await addressOf(folder, name);
  if (address === null) return null;
  const server = createServer((socket) => socket.destroy());
  const listens = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    // Processes of other users ask too.
    server.listen({ path: address.path, writableAll: true }, () => resolve(true));
  });
  if (!listens) {
    await address.close();
    return null;
  }
  server.on("error", () => undefined);
  server.unref();
  return {
    name,
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await address.close();
    },
  };
}

/** Asks a beacon. */
export async function askBeacon(folder: string, name: string): Promise<BeaconAnswer> {
  const address = await addressOf(folder, name);
  if (address === null) return "unclear";
  try {
    return await new Promise<BeaconAnswer>((resolve) => {
      const socket = connect(address.path);
      const end = (answer: BeaconAnswer): void => {
        socket.destroy();
        resolve(answer);
      };
      socket.once("connect", () => end("answers"));
      socket.once("error", (error) => end(meaningOf("code" in error ? error.code : null)));
    });
  } finally {
    await address.close();
  }
}

/** Removes the socket that a process left behind when it died. */
export async function removeBeacon(folder: string, name: string): Promise<void> {
  await rm(path.join(folder, name), { force: true }).catch(() => undefined);
}

function meaningOf(code: unknown): BeaconAnswer {
  if (code === "ECONNREFUSED" || code === "ENOENT") return "silent";
  // So many processes ask that its queue is full.
  return code === "EAGAIN" || code === "EBUSY" ? "answers" : "unclear";
}

interface Address {
  readonly path: string;
  close(): Promise<void>;
}

/** Where to find a socket of the folder: longer paths than the system takes lead through the open folder (Linux only). */
async function addressOf(folder: string, name: string): Promise<Address | null> {
  const close = (): Promise<void> => Promise.resolve();
  if (platform() === "win32") return { path: `\\\\.\\pipe\\keyward-${name}`, close };
  const whole = path.join(folder, name);
  if (Buffer.byteLength(whole) <= longestPath) return { path: whole, close };
  if (platform() !== "linux") return null;
  const handle = await open(folder, constants.O_RDONLY | constants.O_DIRECTORY).catch(() => null);
  if (handle === null) return null;
  return { path: `/proc/self/fd/${handle.fd}/${name}`, close: () => handle.close() };
}
