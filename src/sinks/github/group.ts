import { SinkError } from "../../model/errors.ts";
import { type GithubOwner, type GithubPlace, ownerPath, parsePlace } from "./place.ts";

/** Places of one owner. */
export interface Group {
  readonly owner: GithubOwner;
  readonly members: readonly Member[];
}

/** One place of a group. */
export interface Member {
  readonly place: string;
  readonly secret: string;
}

/** Groups places by owner. Throws `SinkError` for an invalid place. */
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

/** The owner and secret of a place. Throws `SinkError` for an invalid place. */
export function parsedPlace(place: string): GithubPlace {
  const parsed = parsePlace(place);
  if (parsed !== null) return parsed;
  throw new SinkError(
    `${place} is not a secret of GitHub Actions`,
    "write the sink's repository as owner/name",
  );
}
