import { GithubError } from "../github/error.ts";
import { SinkError } from "../errors.ts";
import { ownerTitle } from "./github-place.ts";
import { seal } from "./github-seal.ts";
import type { ActionsSecretsApi } from "./github-shelf.ts";

/** No secret is ever called so, and GitHub takes no variable that is called so. */
const probeSecret = "KEYWARD_PROBE";
const probeVariable = "GITHUB_KEYWARD_PROBE";
/** A key that no owner has. */
const noKey = "0";
const nothing = "nothing";
/** How many secrets GitHub keeps ("Limits for secrets"). */
const most = { repository: 100, environment: 100, organization: 1000 } as const;

/**
 * Proves that secrets and variables can be written and that the named secrets have room, and leaves nothing behind. Throws `GithubError`, or `SinkError` where there is no room.
 *
 * GitHub tells no token what it may do, but it looks at permissions before it looks at values: so both are asked to
 * write what it must refuse, a secret sealed for a key that it does not have and a variable of a reserved name. 422
 * is the proof; a lacking permission is 403 or 404. Should a server take one of them after all, it is removed.
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

/** Whether a value was refused for what it is, and not for who sent it. */
async function isRefused(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof GithubError && (error.status === 422 || error.status === 400)) return true;
    throw error;
  }
}

/** The secret that is one too many would be refused only when its token is issued already. */
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
    `${ownerTitle(secretsApi.owner)} has ${existing.size} secrets and gets ${added} more, and GitHub keeps at most ${limit} (sink ${sink})`,
    "spread the tokens over several repositories or environments, or remove secrets that nobody uses",
  );
}
