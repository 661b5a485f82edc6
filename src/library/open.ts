import { KeywardError } from "../model/errors.ts";
import { sinksOf } from "../run/attempt.ts";
import { connector } from "../run/workspace/connect.ts";
import type { Prepared } from "../run/prepare.ts";
import type { System } from "../run/system.ts";
import type { Sink } from "../sinks/sink.ts";
import type { WriteApi } from "../workato/api.ts";
import { quiet } from "./silent.ts";

/** What one workspace is reached by. */
export interface OpenWorkspace {
  /** With the token of the workspace's variable, within its rate limit. */
  readonly api: WriteApi;
  /** The sinks of the configuration, by name. */
  readonly sinks: ReadonlyMap<string, Sink>;
}

/**
 * Opens the API of one of the workspaces that were loaded, and the sinks; nothing is sent yet. Throws `KeywardError` for
 * an unknown name, and where there is no host or token.
 */
export async function openWorkspace(
  { options, workspaces }: Prepared,
  name: string,
  system: System,
): Promise<OpenWorkspace> {
  const found = workspaces.find((workspace) => workspace.options.name === name);
  if (found === undefined) {
    const names = workspaces.map((workspace) => workspace.options.name).join(", ");
    throw new KeywardError(`there is no workspace ${name}`, `use one of ${names}`);
  }
  const api = connector(options, system, quiet)(found.options);
  return { api, sinks: await sinksOf(options, system, () => {}) };
}
