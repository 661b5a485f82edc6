import { SinkError } from "../../model/errors.ts";
import { GithubError } from "../../github/error.ts";
import type { Marker } from "../../model/token/token.ts";
import { markerName } from "./place.ts";
import type { ActionsSecretsApi } from "./actions-secrets-api.ts";
import { markerText } from "../marker-text.ts";

/** How often writing a marker is tried, if an answer is lost or another process creates or removes the marker meanwhile. */
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
    `could not write the variable ${name}: another process keeps removing it`,
    "stop that process, then run again",
  );
}

/** Also false if the answer was lost and another round follows, which shows whether the variable exists. */
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
