import type { Metafile } from "esbuild";

/** One text with name, version, licence and licence text of each package of a bundle, in the order of their names. */
export function thirdPartyNotices(root: string, metafile: Pick<Metafile, "outputs">): Promise<string>;
