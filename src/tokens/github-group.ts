import { SinkError } from "../errors.ts";
import { type GithubOwner, type GithubPlace, ownerPath, parsePlace } from "./github-place.ts";

/** Places of one owner. */
export interface Group {
  readonly owner: GithubOwner;
  readonly members: readonly Member[];
}

/** One of them. */
export interface Member {
  readonly place: string;
  readonly secret: string;
}

/** Places by whose they are. Throws `SinkError` for what is no place. */
export function groupPlaces(places: readonly string[]): readonly Group[] {
  const groups = new Map<string, { readonly owner: GithubOwner; readonly members: Member[] }>();
  for (const place of places) {
    const { owner, secret } = parsedPlace(place);
    const key = ownerPath(owner);
    const group = groups.get(key) ?? { owner, members: [] };
    group.members.push({ place, secret });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What a place names. Throws `SinkError` for what is no place. */
export function parsedPlace(place: string): GithubPlace {
  const parsed = parsePlace(place);
  if (parsed !== null) return parsed;
  throw new SinkError(
    `${place} names no secret of GitHub Actions`,
    "write the sink's repository as owner/name",
  );
}
