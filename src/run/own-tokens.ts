import type { Connect } from "./workspace/connect.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import type { Outcome, WorkspaceReport } from "../model/report.ts";
import type { Secret } from "../model/token/secret.ts";

/** A new token of a client of `self`. */
interface OwnToken {
  readonly workspace: WorkspaceOptions;
  readonly id: number;
  readonly token: Secret;
}

/** The new tokens that keyward itself may run with from now on, until each is proved by a read. */
export class OwnTokens {
  readonly #connect: Connect;
  readonly #issued: OwnToken[] = [];

  constructor(connect: Connect) {
    this.#connect = connect;
  }

  /** Keeps a token to be proved later. */
  add(own: OwnToken): void {
    this.#issued.push(own);
  }

  /** The reports, in which a token that does not work makes its rotation a failure. */
  async proved(reports: readonly WorkspaceReport[]): Promise<readonly WorkspaceReport[]> {
    let proved = reports;
    for (const own of this.#issued) {
      const failure = await this.#failureOf(own);
      if (failure !== null) proved = proved.map((report) => unproved(report, own, failure));
    }
    return proved;
  }

  /** Why a read with the new token failed; null if it succeeded. */
  async #failureOf({ workspace, id, token }: OwnToken): Promise<string | null> {
    try {
      const client = await this.#connect(workspace, token).readClient(id);
      return client === null ? "its client is gone" : null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
}

function unproved(report: WorkspaceReport, { workspace, id }: OwnToken, failure: string): WorkspaceReport {
  if (report.workspace.name !== workspace.name) return report;
  const message = `its new token was delivered, but a read with it failed: ${failure}. Check the token before the next run`;
  const outcomes = report.outcomes.map((outcome): Outcome =>
    outcome.id === id && outcome.status === "done"
      ? { ...outcome, status: "failed", error: { code: "not-proved", message } }
      : outcome,
  );
  return { ...report, outcomes };
}
