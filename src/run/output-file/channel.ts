import { constants, fstatSync, fsync, write } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { promisify } from "node:util";
import { KeywardError } from "../../model/errors.ts";
import type { System } from "../system.ts";
import type { Target } from "./target.ts";

/** Something that is written into, from where its last text ended. */
export interface Channel {
  /** Resolves when everything was passed on; rejects with the reason if it could not be. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** How long a FIFO may be without a reader, in ms. */
const readerTimeout = 10_000;

/** How long to wait where nothing can be written at the moment, in ms. */
const pause = 20;

/** Opens what is no regular file, without changing it; rejects with the reason if it cannot be written. */
export function openChannel(
  target: Extract<Target, { readonly kind: "descriptor" | "special" }>,
  system: System,
): Promise<Channel> {
  return target.kind === "special"
    ? openSpecial(target.file, target.fifo, system)
    : openDescriptor(target.fd, system);
}

async function openSpecial(file: string, fifo: boolean, system: System): Promise<Channel> {
  const handle = fifo ? await openFifo(file, system) : await open(file, constants.O_WRONLY);
  return {
    write: (text) => writeAll(handle.fd, text, system),
    close: () => handle.close(),
  };
}

/** Opened without waiting in the system call, which nothing could interrupt. */
async function openFifo(file: string, { clock, stop }: System): Promise<FileHandle> {
  const since = clock.monotonic();
  for (;;) {
    const handle = await open(file, constants.O_WRONLY | constants.O_NONBLOCK).catch((error: unknown) => {
      if (codeOf(error) !== "ENXIO") throw error;
      return null;
    });
    if (handle !== null) return handle;
    if (clock.monotonic() - since > readerTimeout)
      throw new KeywardError(`no program opened the FIFO for reading within ${readerTimeout / 1000} s`);
    await clock.sleep(pause, stop);
  }
}

/** The standard streams are written by their own writer, so that nothing overtakes or overwrites anything. */
async function openDescriptor(fd: number, system: System): Promise<Channel> {
  const close = (): Promise<void> => Promise.resolve();
  if (fd !== 1 && fd !== 2) {
    // Also proves that it is open for writing.
    await writeAll(fd, "", system);
    return { write: (text) => writeAll(fd, text, system), close };
  }
  const send = fd === 1 ? system.out : system.err;
  return {
    async write(text) {
      send(text);
      const delivery = await system.flush(fd === 1 ? "results" : "everything");
      if (delivery === "closed" && fd === 1) throw new KeywardError("nobody reads stdout any more");
    },
    close,
  };
}

const writeOnce = promisify(write);

async function writeAll(fd: number, text: string, { clock }: System): Promise<void> {
  const bytes = Buffer.from(text);
  let done = 0;
  do {
    const written = await writeOnce(fd, bytes, done, bytes.length - done, null).catch((error: unknown) => {
      if (codeOf(error) !== "EAGAIN") throw error;
      return null;
    });
    if (written === null) await clock.sleep(pause);
    else done += written.bytesWritten;
  } while (done < bytes.length);
  if (fstatSync(fd).isFile()) await promisify(fsync)(fd);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}
