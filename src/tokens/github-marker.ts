import { SinkError } from "../errors.ts";
import { GithubError } from "../github/error.ts";
import type { Marker } from "../model/token.ts";
import { markerName } from "./github-place.ts";
import type { ActionsSecretsApi } from "./github-shelf.ts";
import { markerText } from "./marker.ts";

/** How often a marker is written anew because an answer was lost, or somebody else creates or removes it meanwhile. */
const rounds = 3;

/** Writes the marker of a secret, new or over the earlier one. Throws `GithubError` and `SinkError`. */
export async function writeMarker(
  secretsApi: ActionsSecretsApi,
  secret: string,
  marker: Marker,
): Promise<void> {
  const name = markerName(secret);
  const text = JSON.stringify(JSON.parse(markerText(marker)));
  for (let round = 1; round <= rounds; round++) {
    if (await secretsApi.updateVariable(name, text)) return;
    if (await isCreated(secretsApi, name, text, round < rounds)) return;
  }
  throw new SinkError(
    `could not write the variable ${name}: somebody else removes it again and again`,
    "find out who does, then run again",
  );
}

/** False also where the answer was lost and there is another round: its look shows whether the variable is there. */
async function isCreated(
  secretsApi: ActionsSecretsApi,
  name: string,
  text: string,
  again: boolean,
): Promise<boolean> {
  try {
    return await secretsApi.createVariable(name, text);
  } catch (error) {
    if (again && error instanceof GithubError && (error.status === null || error.status >= 500)) return false;
    throw error;
  }
}
