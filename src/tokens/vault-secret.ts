import { SinkError } from "../errors.ts";
import { type VersionedMarker, withMarker } from "./vault-marker.ts";
import { urlPath, vaultPath } from "./vault-path.ts";
import type { VaultAnswer } from "./vault-http.ts";
import type { VaultRequest, VaultServer } from "./vault-server.ts";
import { at, isRecord, numberAt } from "../model/json.ts";
import { nothingThere, type SecretState, secretState } from "./vault-state.ts";

/** The values of one version of a secret. */
export type SecretData = Readonly<Record<string, unknown>>;

/** One secret of a KV version 2 mount; every call throws `SinkError`. */
export class VaultSecret {
  readonly #server: VaultServer;
  readonly #data: string;
  readonly #metadata: string;
  readonly #now: () => number;

  /** `now` in ms since 1970. */
  constructor(server: VaultServer, mount: string, place: string, now: () => number) {
    this.#server = server;
    this.#data = vaultPath(mount, "data", place);
    this.#metadata = vaultPath(mount, "metadata", place);
    this.#now = now;
  }

  /** What stands there beside the data. */
  async state(): Promise<SecretState> {
    const { status, json, errors } = await this.#server.send({
      method: "GET",
      path: urlPath(this.#metadata),
      doing: `read ${this.#metadata}`,
      also: [404],
    });
    // A secret that is not there has no words of the server; a mount that is not there has.
    if (status === 404 && errors.length === 0) return nothingThere;
    const state = status === 404 ? null : secretState(json, this.#now());
    if (state !== null) return state;
    throw new SinkError(
      `could not read ${this.#metadata}: it is no secret of a KV version 2 mount`,
      "check the mount of the sink, its version and VAULT_NAMESPACE",
    );
  }

  /** The values of a version that is live; none where it was deleted meanwhile. */
  async data(version: number): Promise<SecretData> {
    const { json } = await this.#server.send({
      method: "GET",
      path: `${urlPath(this.#data)}?version=${version}`,
      doing: `read ${this.#data}`,
      also: [404],
    });
    const data = at(json, "data", "data");
    return isRecord(data) ? data : {};
  }

  /** Writes a new version if `cas` is the newest still; its number, or null where it is not. */
  async write(data: SecretData, cas: number, secret: string): Promise<number | null> {
    const request: VaultRequest = {
      method: "POST",
      path: urlPath(this.#data),
      body: { options: { cas }, data },
      doing: `write ${this.#data}`,
      also: [400],
      secret,
    };
    const answer = await this.#server.send(request);
    if (isOutdatedWrite(answer)) return null;
    if (answer.status === 400) throw this.#server.failure(request, answer);
    const version = numberAt(answer.json, "data", "version");
    if (version !== null) return version;
    throw new SinkError(
      `could not write ${this.#data}: the server took it for no secret of KV version 2`,
      "check the mount of the sink, its version and VAULT_NAMESPACE",
    );
  }

  /** Writes the marker, or none, beside what others keep in the custom metadata. */
  async mark({ custom }: SecretState, versioned: VersionedMarker | null): Promise<void> {
    await this.#server.send({
      method: "POST",
      path: urlPath(this.#metadata),
      // Only what is named changes: the secret keeps its max_versions and the rest.
      body: { custom_metadata: withMarker(custom, versioned) },
      doing: `mark ${this.#metadata}`,
    });
  }
}

/** Decides by a text: Vault answers 400 both for a write that is not of the newest version and for one that it cannot take. */
function isOutdatedWrite({ status, errors }: VaultAnswer): boolean {
  return status === 400 && errors.some((error) => error.includes("check-and-set"));
}
