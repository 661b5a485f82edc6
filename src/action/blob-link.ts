import path from "node:path";
import type { Link } from "../render/markdown/reader.ts";
import type { Context } from "./ports.ts";

/** A commit whose files are linked, and where they are on the runner. */
export interface LinkedCommit {
  readonly sha: string;
  /** The folder of the checkout, from GITHUB_WORKSPACE, with `/` separators; "" if they are the same. */
  readonly checkout: string;
}

/**
 * Links lines of files to their place at a commit (`…/blob/SHA/FILE#L7`); a file outside the checkout has no address.
 * Every byte of a path that could end an address in Markdown is percent-encoded.
 */
export function blobLink({ runUrl, runId }: Pick<Context, "runUrl" | "runId">, commit: LinkedCommit): Link {
  const repository = runUrl.slice(0, -`/actions/runs/${runId}`.length);
  return ({ file, line }) => {
    const inCheckout = path.posix.relative(commit.checkout, path.posix.normalize(file));
    if (path.posix.isAbsolute(file) || /^\.\.(\/|$)/.test(inCheckout)) return null;
    const encoded = inCheckout.split("/").map(encodedSegment).join("/");
    return `${encodeURI(repository)}/blob/${encodeURIComponent(commit.sha)}/${encoded}#L${line}`;
  };
}

/** Letters, digits and `-._~` are kept (RFC 3986, unreserved); every other byte is written as `%20`. */
function encodedSegment(segment: string): string {
  return [...Buffer.from(segment)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /[\w.~-]/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
