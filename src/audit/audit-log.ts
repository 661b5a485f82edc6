import { randomUUID } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import path from "node:path";
import { AuditError } from "../model/errors.ts";
import type { Channel } from "../run/output-file/channel.ts";
import type { AuditLine } from "./audit-line.ts";

/**
 * The audit file of a run: lines are only ever appended, and each is on the disk (fsync) before its `write`
 * resolves. After the first line that could not be written it accepts no more.
 */
export class AuditLog {
  /** Distinguishes this run's lines from those of other runs. */
  readonly run = randomUUID();
  readonly #file: string;
  readonly #channel: Channel;
  #mutations = 0;
  readonly #waiting: string[] = [];
  #flushing: Promise<void> = Promise.resolve();
  #broken: AuditError | null = null;

  private constructor(file: string, channel: Channel) {
    this.#file = file;
    this.#channel = channel;
  }

  /** Opens the file for appending, or creates it (0600); throws `AuditError` if that fails. */
  static async open(file: string): Promise<AuditLog> {
    try {
      const handle = await open(file, "a+", 0o600);
      await endIncompleteLine(handle);
      await syncFolder(path.dirname(file));
      return new AuditLog(file, appending(handle));
    } catch (error) {
      throw auditUnwritable(file, error);
    }
  }

  /** Writes the lines into something that is no regular file. */
  static into(file: string, channel: Channel): AuditLog {
    return new AuditLog(file, channel);
  }

  /** The number of the next mutation, from 1. */
  next(): number {
    this.#mutations += 1;
    return this.#mutations;
  }

  /** Why it accepts no more lines; null while it does. */
  get broken(): AuditError | null {
    return this.#broken;
  }

  /** Resolves when the line is on the disk; throws `AuditError` if it, or an earlier one, could not be written. */
  async write(line: AuditLine): Promise<void> {
    this.#waiting.push(`${JSON.stringify(line)}\n`);
    // Lines that wait while the disk is busy are flushed together.
    this.#flushing = this.#flushing.then(() => this.#flush());
    await this.#flushing;
    if (this.#broken !== null) throw this.#broken;
  }

  /** Closes the file. */
  async close(): Promise<void> {
    await this.#flushing;
    await this.#channel.close();
  }

  async #flush(): Promise<void> {
    const lines = this.#waiting.splice(0);
    if (this.#broken !== null || lines.length === 0) return;
    try {
      await this.#channel.write(lines.join(""));
    } catch (error) {
      this.#broken = unwritable(this.#file, error, "free disk space, or name another file; then apply again");
    }
  }
}

/** Each text is on the disk (fsync) before its write resolves. */
function appending(handle: FileHandle): Channel {
  return {
    async write(text) {
      await handle.appendFile(text);
      await handle.sync();
    },
    close: () => handle.close(),
  };
}

/** A process that died while writing left half a line: the next one must start a new line. */
async function endIncompleteLine(handle: FileHandle): Promise<void> {
  const facts = await handle.stat();
  if (!facts.isFile() || facts.size === 0) return;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
  if (buffer.toString("latin1") !== "\n") await handle.appendFile("\n");
}

/** A new file survives a crash only if its folder was flushed too; not every system supports that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The error for an audit file that cannot be opened. */
export function auditUnwritable(file: string, cause: unknown): AuditError {
  return unwritable(file, cause, "name a file in a folder that exists and can be written");
}

function unwritable(file: string, cause: unknown, remedy: string): AuditError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AuditError(`the audit file ${file} could not be written: ${reason}`, remedy, { cause });
}
