import type { TokenRule } from "../model/client.ts";
import { defaultLimits, type Limits } from "../model/ownership.ts";
import type { Policy } from "../policy/policy.ts";
import type { SinkOptions } from "../tokens/options.ts";
import type { WorkspaceOptions } from "./options.ts";

/** The variables that a run sees. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What a configuration says, before any flag. */
export interface Setup {
  readonly workspaces: readonly WorkspaceOptions[];
  readonly limits: Limits;
  readonly sinks: readonly SinkOptions[];
  readonly tokens: TokenRule;
  readonly policies: readonly Policy[];
}

/** What holds where no configuration says otherwise: nothing about tokens, and the limits that always hold. */
export const plainSetup: Omit<Setup, "workspaces"> = {
  limits: defaultLimits,
  sinks: [],
  tokens: { deliver_to: null, rotate_after: null },
  policies: [],
};
