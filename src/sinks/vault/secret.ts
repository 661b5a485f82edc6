import { SinkError } from "../../model/errors.ts";
import { type VersionedMarker, withMarker } from "./marker.ts";
import { urlPath, vaultPath } from "./path.ts";
import type { VaultAnswer } from "./http.ts";
import type { VaultRequest, VaultServer } from "./server.ts";
import { at, isRecord, numberAt } from "../../util/json.ts";
import { nothingThere, type SecretState, secretState } from "./state.ts";

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

  /** The metadata of the secret. */
  async state(): Promise<SecretState> {
    const { status, json, errors } = await this.#server.send({
      method: "GET",
      path: urlPath(this.#metadata),
      doing: `read ${this.#metadata}`,
      also: [404],
    });
    // A missing secret has no error message; a missing mount has one.
    if (status === 404 && errors.length === 0) return nothingThere;
    const state = secretState(json, this.#now());
    if (state !== null) return state;
    throw new SinkError(
      `could not read ${this.#metadata}: it is not a secret of a KV version 2 mount`,
      "check the mount of the sink, its version and VAULT_NAMESPACE",
    );
  }

  /** The values of a live version; empty if it was deleted meanwhile. */
  async data(version: number): Promise<SecretData> {
    const { status, json } = await this.#server.send({
      method: "GET",
      path: `${urlPath(this.#data)}?version=${version}`,
      doing: `read ${this.#data}`,
      also: [404],
    });
    if (status === 404) return {};
    const data = at(json, "data", "data");
    if (isRecord(data)) return data;
    // Taken for empty, the next write would drop the other keys of the secret.
    throw new SinkError(
      `could not read ${this.#data}: the answer does not show the values of the secret`,
      "check the mount of the sink, its version and any proxy between keyward and Vault",
    );
  }

  /** Writes a new version if `cas` is still the newest; returns its number, or null otherwise. */
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
      `could not write ${this.#data}: the answer is not one of a KV version 2 mount`,
      "check the mount of the sink, its version and VAULT_NAMESPACE",
    );
  }

  /** Writes or removes the marker in the custom metadata and keeps the other keys. */
  async mark({ custom }: SecretState, versioned: VersionedMarker | null): Promise<void> {
    await this.#server.send({
      method: "POST",
      path: urlPath(this.#metadata),
      // Omitted fields, such as max_versions, are kept.
      body: { custom_metadata: withMarker(custom, versioned) },
      doing: `mark ${this.#metadata}`,
    });
  }
}

/** Decides by the message: Vault answers 400 both for an outdated version and for an invalid write. */
function isOutdatedWrite({ status, errors }: VaultAnswer): boolean {
  return status === 400 && errors.some((error) => error.includes("check-and-set"));
}
