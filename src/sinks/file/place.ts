import path from "node:path";
import { fillPath, shortened } from "../place.ts";
import type { TokenSubject } from "../sink.ts";

/** What the name of a marker's file adds to the name of its token's file. */
export const markerEnding = ".keyward.json";

/** The longest name of a file or folder on common file systems, in bytes. */
const longestName = 255;

/** Literal text at the end of a name, such as `.token`, is kept up to this length when the name is cut. */
const longestEnding = 32;

/**
 * The file of a subject's token. A name that is too long for a file system, with its marker's ending, is cut to
 * `beginning~HASH`: no shorter name contains a `~` that was filled in.
 */
export function filePlace(template: string, subject: TokenSubject): string {
  const segments = template.split(path.sep);
  return segments
    .map((segment, index) => {
      const filled = fillPath(segment, subject);
      if (!segment.includes("{")) return filled;
      const [ending = ""] = /[^{}]*$/.exec(segment) ?? [];
      const kept = Buffer.byteLength(ending) > longestEnding ? "" : ending;
      const isFile = index === segments.length - 1;
      return shortened(filled, longestName - (isFile ? markerEnding.length : 0), "~", kept);
    })
    .join(path.sep);
}
