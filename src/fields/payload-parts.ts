import type { ClientValues } from "../model/client.ts";

/** The whole client of a request: a client without a role cannot be sent. */
export interface SentValues extends ClientValues {
  readonly role: number;
}

/** The fields in the body of create and update; an update sends every field (workato-api.md, PUT replaces or merges). */
export interface PayloadParts {
  readonly name: { readonly name: string };
  readonly role: { readonly api_privilege_group_id: number };
  readonly folders: { readonly all_folders: boolean; readonly folder_ids: readonly number[] };
  /** Left out if there is none: a workspace without environments rejects it. */
  readonly environment: { readonly environment_name?: string };
  /** Comma-separated; `""` clears it. Left out of a create that is open to every address. */
  readonly ip_allow_list: { readonly ip_allow_list?: string };
}
