import { SinkError } from "../../model/errors.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token/token.ts";
import { mayReplace } from "../owned.ts";
import type { VaultSinkOptions } from "../sink-options.ts";
import type { Sink, TokenSubject } from "../sink.ts";
import { pathsOf, requireCapabilities } from "./capabilities.ts";
import { markerIn } from "./marker.ts";
import { requireVersion2 } from "./mount.ts";
import { plain, urlPath, vaultPlace } from "./path.ts";
import { VaultSecret } from "./secret.ts";
import { VaultServer } from "./server.ts";
import { vaultSpot } from "./spot.ts";
import { readingOf, type SecretState } from "./state.ts";
import type { SinkContext } from "../sink-context.ts";

/** How often a delivery is tried if another process writes the secret meanwhile. */
const rounds = 4;

/**
 * Tokens as secrets of HashiCorp Vault or OpenBao (KV version 2), each with its marker in the custom metadata.
 * Nothing is read or sent before the sink is used.
 */
export function openVaultSink(options: VaultSinkOptions, context: SinkContext): Sink {
  return new VaultSink(options, context);
}

class VaultSink implements Sink {
  readonly name: string;
  readonly #options: VaultSinkOptions;
  readonly #server: VaultServer;
  readonly #now: () => number;
  readonly #spot: (place: string) => string;

  constructor(options: VaultSinkOptions, context: SinkContext) {
    this.name = options.name;
    this.#options = options;
    this.#server = new VaultServer(options, context);
    this.#now = () => context.clock.now();
    const { env } = context;
    this.#spot = (place) => vaultSpot(place, { env, addressVariable: options.address_env });
  }

  place(subject: TokenSubject): string {
    return vaultPlace(this.#options.mount, this.#options.path, subject);
  }

  async spots(places: readonly string[]): Promise<readonly string[]> {
    return places.map((place) => this.#spot(place));
  }

  markerAt(place: string): string {
    return `the custom metadata keyward… of ${place}`;
  }

  async probe(places: readonly string[]): Promise<void> {
    const { mount } = this.#options;
    const paths = pathsOf(mount, places);
    const capabilities = await this.#server.send({
      method: "POST",
      path: "sys/capabilities-self",
      body: { paths },
      doing: "read the capabilities of the login",
    });
    requireCapabilities(capabilities.json, paths, this.name);
    const found = await this.#server.send({
      method: "GET",
      path: `sys/internal/ui/mounts/${urlPath(plain(mount))}`,
      doing: `read the mount ${plain(mount)}`,
      also: [403, 404],
    });
    requireVersion2(found, plain(mount), this.name);
  }

  async read(place: string): Promise<MarkerReading> {
    try {
      return readingOf(await this.#secret(place).state());
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      return { kind: "unknown", reason: `${error.message}; ${error.remedy}` };
    }
  }

  async mark(place: string, marker: Marker | null): Promise<void> {
    const secret = this.#secret(place);
    const state = await secret.state();
    await secret.mark(state, marker === null ? null : { marker, version: markedVersion(state) });
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    const secret = this.#secret(place);
    for (let round = 0; round < rounds; round++) {
      const state = await secret.state();
      const reading = readingOf(state);
      if (reading.kind === "marked" && !mayReplace(reading.marker, marker, { place, sink: this.name }))
        return;
      const version = await this.#put(secret, state, token.reveal());
      if (version !== null) return secret.mark(state, { marker, version });
    }
    throw new SinkError(
      `could not write ${place} (sink ${this.name}): another process keeps writing it`,
      "stop that process, then run again",
    );
  }

  /** Writes the token, keeping the secret's other keys; returns its version, or null if another process wrote meanwhile. */
  async #put(secret: VaultSecret, { version, live }: SecretState, value: string): Promise<number | null> {
    const existing = live ? await secret.data(version) : {};
    // An earlier attempt, whose answer was lost, already wrote it.
    if (existing[this.#options.field] === value) return version;
    return secret.write({ ...existing, [this.#options.field]: value }, version, value);
  }

  #secret(place: string): VaultSecret {
    return new VaultSecret(this.#server, this.#options.mount, place, this.#now);
  }
}

/** A marker that replaces another describes the same version. */
function markedVersion({ version, custom }: SecretState): number {
  const existing = markerIn(custom);
  return typeof existing === "string" ? version : existing.version;
}
