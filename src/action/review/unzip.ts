import { unzipSync } from "fflate";

/** The one file of an archive, or why there is none. */
export type Unzipped = { readonly bytes: Uint8Array } | { readonly why: string };

/** The maximum size of an archive, and of its unpacked file, in bytes. */
export const archiveLimits = { packed: 8 * 1024 * 1024, unpacked: 32 * 1024 * 1024 } as const;

/** The only file of a zip archive; never throws, and never unpacks more than the limit, even if the archive declares a wrong size. */
export function onlyFile(archive: Uint8Array): Unzipped {
  if (archive.byteLength > archiveLimits.packed) return { why: "its archive is too large" };
  const sizes: number[] = [];
  try {
    // The declared size is also the size of the buffer that is allocated.
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
