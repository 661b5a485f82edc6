import path from "node:path";
import { audited } from "./audited.ts";
import { AuditLog } from "./audit-log.ts";
import type { WorkspacePlan } from "../model/plan.ts";
import { version } from "../util/version.ts";
import type { WriteApi } from "../workato/api.ts";
import { actorOf } from "./actor.ts";
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

/** Opens the audit file of a run before anything is sent; throws `AuditError`. Null if no file was requested. */
export async function openAudit(file: string | null, system: System): Promise<Audit | null> {
  if (file === null) return null;
  const trail = await AuditLog.open(path.resolve(system.cwd, file));
  const by = actorOf(system.env);
  return {
    around: (api, plan) => audited(api, trail, { plan, by, version, clock: system.clock }),
    get isBroken() {
      return trail.broken !== null;
    },
    async close() {
      const { broken } = trail;
      if (broken !== null) system.err(`${broken.message}: no other change was started\n`);
      await trail.close();
    },
  };
}
