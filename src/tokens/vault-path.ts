import { fillPath } from "./place.ts";
import type { TokenSubject } from "./sink.ts";

/** The place of a subject's token, as people and policies write it: `mount/path`. */
export function vaultPlace(mount: string, template: string, subject: TokenSubject): string {
  return `${plain(mount)}/${fillPath(plain(template), subject)}`;
}

/** The path of the API that holds the data or the metadata of a place, as policies name it. */
export function vaultPath(mount: string, part: "data" | "metadata", place: string): string {
  const root = plain(mount);
  return `${root}/${part}/${place.slice(root.length + 1)}`;
}

/** A path of the API as it stands in a URL, behind `/v1/`. */
export function urlPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** A path without slashes around it. */
export function plain(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, "");
}
