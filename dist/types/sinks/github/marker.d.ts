import type { Marker } from "../../model/token/token.ts";
import type { ActionsSecretsApi } from "./actions-secrets-api.ts";
/** Writes the marker of a secret, new or over the earlier one. Throws `GithubError` and `SinkError`. */
export declare function writeMarker(secretsApi: ActionsSecretsApi, secret: string, marker: Marker): Promise<void>;
