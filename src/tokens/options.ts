import type { Scope } from "../model/ownership.ts";

/** What every sink of a configuration has. */
export interface SinkCommon {
  readonly name: string;
  /** Its tokens may be rotated by age though it cannot tell whether it holds them. */
  readonly trusted: boolean;
  /** Whose tokens may go there; null: anybody's. */
  readonly for: Scope | null;
}

/** Files of mode 0600. */
export interface FileSinkOptions extends SinkCommon {
  readonly type: "file";
  /** An absolute template. */
  readonly path: string;
}

/** HashiCorp Vault or OpenBao, KV version 2. */
export interface VaultSinkOptions extends SinkCommon {
  readonly type: "vault-kv2";
  readonly mount: string;
  /** A template below the mount, such as `workato/{workspace}/{name}`. */
  readonly path: string;
  /** The key of the secret that holds the token. */
  readonly field: string;
  /** The variable of Vault's address, by default VAULT_ADDR. */
  readonly address_env: string;
  readonly login:
    | { readonly method: "token"; readonly token_env: string }
    | {
        readonly method: "jwt";
        readonly mount: string;
        readonly role: string;
        readonly audience: string | null;
      };
}

/** Every kind of sink that a configuration can name. */
export type SinkOptions = FileSinkOptions | VaultSinkOptions;
