import { unzipSync } from "fflate";

/** The one file of an archive, or why there is none. */
export type Unzipped = { readonly bytes: Uint8Array } | { readonly why: string };

/** The most bytes that an archive may have, and that its file may have unpacked. */
export const archiveLimits = { packed: 8 * 1024 * 1024, unpacked: 32 * 1024 * 1024 } as const;

/** The only file of a zip archive; never throws, and never unpacks more than the limit, whatever the archive says. */
export function onlyFile(archive: Uint8Array): Unzipped {
  if (archive.byteLength > archiveLimits.packed) return { why: "its archive is too large" };
  const sizes: number[] = [];
  try {
    // What a file declares is also all the room that it is given.
    const files = unzipSync(archive, {
      filter: ({ originalSize }) => {
        sizes.push(originalSize);
        return sizes.length === 1 && originalSize <= archiveLimits.unpacked;
      },
    });
    const [bytes] = Object.values(files);
    if (sizes.length !== 1) return { why: `its archive has ${sizes.length} files instead of one` };
    return bytes === undefined ? { why: "its unpacked archive is too large" } : { bytes };
  } catch {
    return { why: "its archive is not a valid zip file" };
  }
}
