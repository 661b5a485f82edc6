import type { Scope, SelfEntry } from "../../model/ownership.ts";

/** Where new tokens go; `none`: no sink yet. */
export type SinkChoice =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "github-actions-secret"; readonly repository: string }
  | { readonly kind: "vault-kv2"; readonly mount: string }
  | { readonly kind: "none" };

/** What a new configuration says of its one workspace. */
export interface Choices {
  readonly name: string;
  /** A data center's code, or an origin. */
  readonly host: string;
  readonly tokenVariable: string;
  readonly manifests: readonly string[];
  /** Null: not known yet. Empty: the token is not that of a client. */
  readonly self: readonly SelfEntry[] | null;
  /** Null: every client. */
  readonly scope: Scope | null;
  readonly sink: SinkChoice;
  /** Whether live clients have environments: then places of tokens are distinguished by them. */
  readonly hasEnvironments: boolean;
}
