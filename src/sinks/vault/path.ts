import { fillPath } from "../place.ts";
import type { TokenSubject } from "../sink.ts";

/** The place of a subject's token, as users and policies write it: `mount/path`. */
export function vaultPlace(mount: string, template: string, subject: TokenSubject): string {
  return `${plain(mount)}/${fillPath(plain(template), subject)}`;
}

/** The API path of the data or the metadata of a place, as in Vault policies. */
export function vaultPath(mount: string, part: "data" | "metadata", place: string): string {
  const root = plain(mount);
  return `${root}/${part}/${place.slice(root.length + 1)}`;
}

/** An API path, encoded for a URL after `/v1/`. */
export function urlPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** A path without leading and trailing slashes. */
export function plain(path: string): string {
  return path.replaceAll(/^\/+|\/+$/g, "");
}
