import { open } from "node:fs/promises";
import path from "node:path";
import { audited } from "./audited.ts";
import { auditUnwritable, AuditLog } from "./audit-log.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import { version } from "../util/version.ts";
import type { WriteApi } from "../workato/api.ts";
import { actorOf } from "./actor.ts";
import { type Channel, openChannel } from "../run/output-file/channel.ts";
import { folderError, namedFile } from "../run/output-file/result-file.ts";
import { targetOf } from "../run/output-file/target.ts";
import { proveFolder } from "../run/output-file/private-file.ts";
import type { System } from "../run/system.ts";

/** The audit of a run with `--audit`. */
export interface Audit {
  /** The API of one workspace, with every mutation recorded. */
  around(api: WriteApi, plan: WorkspacePlan): WriteApi;
  /** Whether a line could not be written. */
  readonly isBroken: boolean;
  /** Reports on stderr if a line could not be written, and closes the file. */
  close(): Promise<void>;
}

/** An audit file that was proved writable, and is opened when there is something to record. */
export interface AuditFile {
  /** Throws `AuditError`. */
  open(): Promise<Audit>;
}

const namedBy = { flag: "--audit", what: "the audit log" };

/**
 * Proves before the first request that the audit file of a run can be written, without creating or changing it; throws
 * `KeywardError`. Null if no file was requested.
 */
export async function proveAudit(name: string | null, system: System): Promise<AuditFile | null> {
  if (name === null) return null;
  const file = namedFile(name, namedBy, system.cwd);
  const channel = await provedChannel(file, system).catch((error: unknown) => {
    system.stop.throwIfAborted();
    throw auditUnwritable(file, error);
  });
  return {
    open: async () =>
      auditOf(channel === null ? await AuditLog.open(file) : AuditLog.into(file, channel), system),
  };
}

/** Null for a regular file, which is opened later. */
async function provedChannel(file: string, system: System): Promise<Channel | null> {
  const target = await targetOf(file, system.processes.pid);
  switch (target.kind) {
    case "folder":
      throw folderError(target.file, namedBy);
    case "file":
      if (target.exists) await (await open(target.file, "a")).close();
      else await proveFolder(path.dirname(target.file));
      return null;
    case "descriptor":
    case "special":
      return openChannel(target, system);
  }
}

function auditOf(log: AuditLog, system: System): Audit {
  const by = actorOf(system.env);
  return {
    around: (api, plan) => audited(api, log, { plan, by, version, clock: system.clock }),
    get isBroken() {
      return log.broken !== null;
    },
    async close() {
      const { broken } = log;
      if (broken !== null) system.err(`${broken.message}: no other change was started\n`);
      await log.close();
    },
  };
}
