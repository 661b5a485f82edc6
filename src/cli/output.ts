import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { KeywardError } from "../model/errors.ts";
import type { Delivery } from "../run/system.ts";

/**
 * A standard stream that never interrupts the program: once it cannot be written, further text is dropped, and
 * `flush` says why.
 */
export interface Output {
  write(text: string): void;
  /** Resolves when everything written has left the process; throws `KeywardError` where it could not be written. */
  flush(): Promise<Delivery>;
}

/** How a stream ended; it takes no more text. */
type End = { readonly kind: "closed" } | { readonly kind: "failed"; readonly error: Error };

/** The stream with this name as an `Output`; nothing else may write to it any more. */
export function openOutput(stream: NodeJS.WriteStream & { readonly fd: number }, name: string): Output {
  const ended: { how: End | null } = { how: null };
  const end = (error: unknown): void => {
    ended.how ??= endOf(error, stream);
  };
  // Without it, an error that arrives between two writes would end the process.
  stream.on("error", end);
  const direct = isDirect(stream.fd);
  const send = (text: string): void => {
    if (direct) writeWhole(stream.fd, text);
    else stream.write(text);
  };
  return {
    write(text) {
      if (ended.how !== null) return;
      try {
        send(text);
      } catch (error) {
        end(error);
      }
    },
    async flush() {
      if (ended.how === null && !direct) await drained(stream, end);
      if (ended.how === null) return "written";
      if (ended.how.kind === "closed") return "closed";
      throw unwritable(name, ended.how.error);
    },
  };
}

/** For files, node's stream would write a part only where the disk is full, and report nothing. */
function isDirect(fd: number): boolean {
  if (isatty(fd)) return false;
  try {
    const facts = fstatSync(fd);
    return !facts.isFIFO() && !facts.isSocket();
  } catch {
    return false;
  }
}

function writeWhole(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(fd, bytes, done);
}

/** Resolves when the stream has passed everything on, or failed. */
function drained(stream: NodeJS.WriteStream, end: (error: unknown) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stream.off("error", done);
      resolve();
    };
    stream.once("error", done);
    stream.write("", (error) => {
      if (error) end(error);
      done();
    });
  });
}

const closedCodes = new Set(["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"]);

function endOf(error: unknown, stream: NodeJS.WriteStream): End {
  const failure = error instanceof Error ? error : new Error(String(error));
  const code = "code" in failure && typeof failure.code === "string" ? failure.code : "";
  // A terminal that was closed answers with EIO.
  const closed = closedCodes.has(code) || (code === "EIO" && stream.isTTY === true);
  return closed ? { kind: "closed" } : { kind: "failed", error: failure };
}

function unwritable(name: string, cause: Error): KeywardError {
  return new KeywardError(
    `${name} could not be written: ${cause.message}`,
    `free space where ${name} goes, or send it elsewhere`,
    { cause },
  );
}
