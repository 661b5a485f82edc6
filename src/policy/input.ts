import type { ClientValues, Declared, Desired } from "../model/client.ts";
import type { Change } from "../model/change.ts";
import type { FolderEnvironment } from "../plan/resolve/resolve.ts";
import type { Policy } from "./policy.ts";
import type { PolicyFacts } from "./read-facts.ts";

/** The basis on which the policies of a workspace judge. */
export interface PolicyInput {
  readonly workspace: { readonly name: string; readonly customer: string | null };
  /** The policies of the configuration. */
  readonly policies: readonly Policy[];
  /** What was read only for policies. */
  readonly policyFacts: PolicyFacts;
  readonly folderEnvironment: FolderEnvironment;
}

/** A client as declared, and resolved. */
export interface JudgedClient {
  /** Whether the plan creates it. */
  readonly isNew: boolean;
  readonly declared: Declared;
  readonly desired: Desired;
}

/** A change with its client before and after it; without either it is not judged. */
export interface JudgedChange {
  readonly change: Change;
  readonly sides: readonly Pick<ClientValues, "name" | "environment" | "role">[];
}
