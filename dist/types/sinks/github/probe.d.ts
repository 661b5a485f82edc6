import type { ActionsSecretsApi } from "./actions-secrets-api.ts";
/**
 * Proves that secrets and variables can be written and that the named secrets fit the limit, and leaves nothing behind. Throws `GithubError`, or `SinkError` if the limit would be exceeded.
 *
 * GitHub has no endpoint for the permissions of a token, but checks permissions before values. So keyward writes two
 * values that GitHub must reject: a secret sealed with an unknown key and a variable with a reserved name. 422 proves
 * the permission; a missing one is 403 or 404. If a server accepts one of them, it is removed.
 */
export declare function probeActionsSecrets(secretsApi: ActionsSecretsApi, names: readonly string[], sink: string): Promise<void>;
