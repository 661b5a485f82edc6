import { GithubError } from "../../github/error.ts";
import { SinkError } from "../../model/errors.ts";
import { ownerTitle } from "./place.ts";
import { seal } from "./seal.ts";
import type { ActionsSecretsApi } from "./actions-secrets-api.ts";

/** A name that no secret has, and a name that GitHub rejects for variables. */
const probeSecret = "KEYWARD_PROBE";
const probeVariable = "GITHUB_KEYWARD_PROBE";
/** A key id that no owner has. */
const noKey = "0";
const nothing = "nothing";
/** The maximum number of secrets (GitHub's documentation, "Limits for secrets"). */
const most = { repository: 100, environment: 100, organization: 1000 } as const;

/**
 * Proves that secrets and variables can be written and that the named secrets fit the limit, and leaves nothing behind. Throws `GithubError`, or `SinkError` if the limit would be exceeded.
 *
 * GitHub has no endpoint for the permissions of a token, but checks permissions before values. So keyward writes two
 * values that GitHub must reject: a secret sealed with an unknown key and a variable with a reserved name. 422 proves
 * the permission; a missing one is 403 or 404. If a server accepts one of them, it is removed.
 */
export async function probeActionsSecrets(
  secretsApi: ActionsSecretsApi,
  names: readonly string[],
  sink: string,
): Promise<void> {
  const key = await secretsApi.key();
  const sealed = await seal(nothing, key);
  if (!(await isRefused(() => secretsApi.putSealed(probeSecret, sealed, noKey))))
    await secretsApi.remove("secrets", probeSecret);
  if (!(await isRefused(() => secretsApi.createVariable(probeVariable, nothing))))
    await secretsApi.remove("variables", probeVariable);
  await requireRoom(secretsApi, names, sink);
}

/** Whether the value was rejected, as opposed to the token. */
async function isRefused(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof GithubError && (error.status === 422 || error.status === 400)) return true;
    throw error;
  }
}

/** Without this check, a secret over the limit would be rejected only after its token is issued. */
async function requireRoom(
  secretsApi: ActionsSecretsApi,
  names: readonly string[],
  sink: string,
): Promise<void> {
  const existing = await secretsApi.secrets();
  if (existing === null) return;
  const added = new Set(names.filter((name) => !existing.has(name))).size;
  const limit = most[secretsApi.owner.kind];
  if (added === 0 || existing.size + added <= limit) return;
  throw new SinkError(
    `${ownerTitle(secretsApi.owner)} has ${existing.size} secrets and would get ${added} more, but GitHub allows at most ${limit} (sink ${sink})`,
    "spread the tokens over several repositories or environments, or remove unused secrets",
  );
}
