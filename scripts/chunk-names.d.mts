import type { Metafile } from "esbuild";

/** The new file name of each chunk of `folder`, by its path in the metafile. */
export function chunkNames(metafile: Metafile, folder: string): ReadonlyMap<string, string>;

/** The text of an output with the chunks it imports under their new names; throws where one is not found. */
export function renameImports(
  text: string,
  imports: Metafile["outputs"][string]["imports"],
  names: ReadonlyMap<string, string>,
): string;
