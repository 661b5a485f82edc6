import { readAddress } from "../../http/address.ts";
import type { GithubSinkOptions } from "../sink-options.ts";
import { fillPath, shortened, upperName, upperSnake } from "../place.ts";
import type { TokenSubject } from "../sink.ts";

/** The owner of a secret; `repository` is `owner/name`. */
export type GithubOwner =
  | { readonly kind: "repository"; readonly repository: string }
  | { readonly kind: "environment"; readonly repository: string; readonly environment: string }
  | { readonly kind: "organization"; readonly organization: string };

/** A secret of GitHub Actions. */
export interface GithubPlace {
  readonly owner: GithubOwner;
  readonly secret: string;
}

/** The maximum length of a variable's name at GitHub. */
const longestName = 255;
const markerEnding = "_KEYWARD";

/**
 * The place of a subject's token: `acme/app/NAME`, `acme/app (environment production)/NAME` or
 * `acme (organisation)/NAME`. Filled-in values contain no slash, space or bracket.
 */
export function githubPlace({ owner, secret }: GithubSinkOptions, subject: TokenSubject): string {
  return `${ownerWords(owner, subject)}/${secretName(secret, subject)}`;
}

function ownerWords(owner: GithubSinkOptions["owner"], subject: TokenSubject): string {
  if (owner.kind === "organization") return `${owner.organization} (organisation)`;
  const repository = fillPath(owner.repository, subject);
  if (owner.environment === null) return repository;
  // Percent-encoded here, and decoded by `parsePlace`: the template's own text may contain anything.
  const environment = fillPath(owner.environment.replaceAll("%", "%25"), subject);
  return `${repository} (environment ${environment})`;
}

/** GitHub keeps every secret's name in upper case; `{id}` is kept while the id is unknown. A name that is too long is cut, and ends in a hash. */
function secretName(template: string, subject: TokenSubject): string {
  const name = template.replaceAll(/\{\w+\}|[^{]+|\{/g, (part) =>
    part === "{id}" && subject.id === null ? part : filled(part, subject),
  );
  return shortened(name, longestName - markerEnding.length, "_");
}

/** Like `fillPath`, but for a name: invalid characters become `_` instead of being percent-encoded. */
function filled(part: string, subject: TokenSubject): string {
  const { id, name, environment, workspace, customer } = subject;
  const values = new Map([
    ["{name}", name],
    ["{NAME}", name],
    ["{id}", String(id)],
    ["{environment}", environment],
    ["{workspace}", workspace],
    ["{customer}", customer],
  ]);
  if (!values.has(part)) return upperSnake(part);
  const value = values.get(part) ?? null;
  return value === null ? "_" : upperName(value, subject);
}

/** The secret that a place names; null for an invalid place. */
export function parsePlace(place: string): GithubPlace | null {
  const match = /^([^/ ]+)(?:\/([^/ ]+))?(?: \((organisation|environment .*)\))?\/([^/]+)$/s.exec(place);
  const [, first = "", name, words, secret = ""] = match ?? [];
  if ((name === undefined) !== (words === "organisation")) return null;
  if (name === undefined) return { owner: { kind: "organization", organization: first }, secret };
  const repository = `${first}/${name}`;
  if (words === undefined) return { owner: { kind: "repository", repository }, secret };
  const environment = decoded(words.slice("environment ".length));
  return environment === null ? null : { owner: { kind: "environment", repository, environment }, secret };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** One spelling of where a secret is; GitHub ignores the case of owners, repositories, environments and secrets. */
export function githubSpot(place: string, apiUrl: string): string {
  const address = readAddress(apiUrl);
  const server = typeof address === "string" ? apiUrl : address.origin + address.prefix;
  const parsed = parsePlace(place);
  const path = parsed === null ? place : `${ownerPath(parsed.owner)}/${parsed.secret}`;
  return `github ${server} ${path}`.toLowerCase();
}

/** The API path of an owner, below which are `/secrets` and `/variables`. */
export function ownerPath(owner: GithubOwner): string {
  switch (owner.kind) {
    case "repository":
      return `${repositoryPath(owner.repository)}/actions`;
    case "environment":
      return `${repositoryPath(owner.repository)}/environments/${environmentSegment(owner.environment)}`;
    case "organization":
      return `/orgs/${encodeURIComponent(owner.organization)}/actions`;
  }
}

/** The name, encoded once. A URL would drop `.` and `..`, which no environment is called: encoded twice, they are not found. */
function environmentSegment(environment: string): string {
  const segment = encodeURIComponent(environment);
  return /^\.{1,2}$/.test(segment) ? segment.replaceAll(".", "%252E") : segment;
}

/** The path of a repository, `owner/name`. */
export function repositoryPath(repository: string): string {
  return `/repos/${repository.split("/").map(encodeURIComponent).join("/")}`;
}

/** The name of an owner in messages. */
export function ownerTitle(owner: GithubOwner): string {
  switch (owner.kind) {
    case "repository":
      return owner.repository;
    case "environment":
      return `the environment ${owner.environment} of ${owner.repository}`;
    case "organization":
      return `the organisation ${owner.organization}`;
  }
}

/** The Actions variable that holds the marker of a secret. */
export function markerName(secret: string): string {
  return secret + markerEnding;
}

/** Why GitHub would reject a secret of this name, or null (GitHub's documentation, "Naming your secrets"). */
export function secretNameError(secret: string): string | null {
  if (!/^[A-Z0-9_]+$/.test(secret)) return "contains characters other than letters, digits and _";
  if (/^\d/.test(secret)) return "begins with a digit";
  if (secret.startsWith("GITHUB_")) return "begins with GITHUB_";
  if (markerName(secret).length > longestName)
    return `is longer than ${longestName - markerEnding.length} characters`;
  return null;
}
