import { SinkError } from "../../model/errors.ts";
import { GithubError } from "../../github/error.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token/token.ts";
import { whyMissing } from "./missing.ts";
import { type Group, groupPlaces, type Member, parsedPlace } from "./group.ts";
import { writeMarker } from "./marker.ts";
import {
  type GithubOwner,
  githubPlace,
  githubSpot,
  markerName,
  ownerTitle,
  parsePlace,
  secretNameError,
} from "./place.ts";
import { probeActionsSecrets } from "./probe.ts";
import { apiUrlOf, GithubServer } from "./server.ts";
import type { ActionsSecretsApi } from "./actions-secrets-api.ts";
import { readingOf } from "./state.ts";
import { mapConcurrent } from "../../util/map-async.ts";
import { mayReplace } from "../owned.ts";
import { parseMarker } from "../marker-text.ts";
import type { GithubSinkOptions } from "../sink-options.ts";
import type { Sink, TokenSubject } from "../sink.ts";
import type { SinkContext } from "../sink-context.ts";

/**
 * Tokens as secrets of GitHub Actions, each with its marker in the Actions variable `<SECRET>_KEYWARD`. Nothing is
 * read or sent before the sink is used.
 */
export function openGithubSink(options: GithubSinkOptions, context: SinkContext): Sink {
  return new GithubSink(options, context);
}

class GithubSink implements Sink {
  readonly name: string;
  readonly #options: GithubSinkOptions;
  readonly #server: GithubServer;
  readonly #apiUrl: string;

  constructor(options: GithubSinkOptions, context: SinkContext) {
    this.name = options.name;
    this.#options = options;
    this.#server = new GithubServer(options, context);
    this.#apiUrl = apiUrlOf(context.env);
  }

  place(subject: TokenSubject): string {
    return githubPlace(this.#options, subject);
  }

  async spots(places: readonly string[]): Promise<readonly string[]> {
    return places.map((place) => githubSpot(place, this.#apiUrl));
  }

  markerAt(place: string): string {
    const parsed = parsePlace(place);
    return parsed === null
      ? `the marker of ${place}`
      : `the Actions variable ${markerName(parsed.secret)} of ${ownerTitle(parsed.owner)}`;
  }

  async probe(places: readonly string[]): Promise<void> {
    const groups = groupPlaces(places);
    for (const { members } of groups) members.forEach((member) => this.#requireName(member));
    for (const group of groups) await this.#server.asSinkErrors(() => this.#probe(group));
  }

  async read(place: string): Promise<MarkerReading> {
    try {
      const { secretsApi, secret } = this.#at(place);
      return await this.#server.asSinkErrors(() => readOne(secretsApi, secret));
    } catch (error) {
      return unknown(error);
    }
  }

  async readAll(places: readonly string[]): Promise<readonly MarkerReading[]> {
    const found = new Map<string, MarkerReading>();
    for (const group of groupPlaces(places)) {
      for (const [place, reading] of await this.#readGroup(group)) found.set(place, reading);
    }
    return places.map((place) => found.get(place) ?? notRead);
  }

  async mark(place: string, marker: Marker | null): Promise<void> {
    await this.#server.asSinkErrors(async () => {
      const { secretsApi, secret } = this.#at(place);
      if (marker === null) await secretsApi.remove("variables", markerName(secret));
      else await writeMarker(secretsApi, secret, marker);
    });
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    await this.#server.asSinkErrors(async () => {
      const { secretsApi, secret } = this.#at(place);
      const variable = await secretsApi.variable(markerName(secret), true);
      const existing = variable === null ? null : parseMarker(variable.value);
      if (existing !== null && !mayReplace(existing, marker, { place, sink: this.name })) return;
      await secretsApi.putSecret(secret, token.reveal());
      await writeMarker(secretsApi, secret, marker);
    });
  }

  async #probe({ owner, members }: Group): Promise<void> {
    const names = members.map(({ secret }) => secret);
    try {
      await probeActionsSecrets(this.#server.secretsApi(owner), names, this.name);
    } catch (error) {
      if (!(error instanceof GithubError) || error.status !== 404) throw error;
      const { message, remedy } = await whyMissing(this.#server.api, owner);
      throw new SinkError(`${message} (sink ${this.name})`, remedy, { cause: error });
    }
  }

  /** Two list requests replace two requests for each place. */
  async #readGroup({ owner, members }: Group): Promise<readonly (readonly [string, MarkerReading])[]> {
    const all = (reading: (member: Member) => MarkerReading) =>
      members.map((member) => [member.place, reading(member)] as const);
    try {
      const listed = members.length > 1 ? await this.#list(owner) : null;
      if (listed !== null) return all(({ secret }) => listed(secret));
    } catch (error) {
      return all(() => unknown(error));
    }
    const readings = await mapConcurrent(members, ({ place }) => this.read(place));
    return members.map(({ place }, index) => [place, readings[index] ?? notRead] as const);
  }

  async #list(owner: GithubOwner): Promise<((secret: string) => MarkerReading) | null> {
    const secretsApi = this.#server.secretsApi(owner);
    const [secrets, variables] = await this.#server.asSinkErrors(() =>
      Promise.all([secretsApi.secrets(), secretsApi.variables()]),
    );
    if (secrets === null || variables === null) return null;
    return (secret) => readingOf(secrets.get(secret) ?? null, variables.get(markerName(secret)) ?? null);
  }

  #at(place: string): { readonly secretsApi: ActionsSecretsApi; readonly secret: string } {
    const { owner, secret } = parsedPlace(place);
    return { secretsApi: this.#server.secretsApi(owner), secret };
  }

  #requireName({ place, secret }: Member): void {
    const nameError = secretNameError(secret);
    if (nameError === null) return;
    throw new SinkError(
      `invalid secret name (sink ${this.name}): ${place} ${nameError}`,
      "change the template `secret` of the sink, for example to WORKATO_{NAME}",
    );
  }
}

async function readOne(secretsApi: ActionsSecretsApi, secret: string): Promise<MarkerReading> {
  const variable = await secretsApi.variable(markerName(secret));
  // For a pending marker, the secret itself does not matter.
  const pending = variable !== null && parseMarker(variable.value)?.state === "pending";
  return readingOf(pending ? null : await secretsApi.secret(secret), variable);
}

const notRead: MarkerReading = { kind: "unknown", reason: "it was not read" };

function unknown(error: unknown): MarkerReading {
  if (!(error instanceof SinkError)) throw error;
  return { kind: "unknown", reason: [error.message, error.remedy].filter(Boolean).join("; ") };
}
