import { Collection } from "../../src/manifest/read/collection.ts";
import { isDefaultsName, nearestDefaults } from "../../src/manifest/inherit/folder-defaults.ts";
import type { TokenDefaults } from "../../src/model/client.ts";

/** What these manifests declare, by their file names; and all that is wrong with them. */
export function readTexts(
  texts: ReadonlyMap<string, string>,
  tokens: TokenDefaults = { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" },
) {
  const collection = new Collection({ tokens, sinks: ["vault"] });
  const files = [...texts.keys()].map((shown) => ({ shown, absolute: `/${shown}`, real: `/${shown}` }));
  const folders = files.filter(({ shown }) => isDefaultsName(shown.split("/").at(-1) ?? ""));
  const { of } = nearestDefaults(folders);
  for (const file of [...folders, ...files.filter((one) => !folders.includes(one))]) {
    const kind = folders.includes(file) ? ("defaults" as const) : ("manifest" as const);
    collection.add({ ...file, kind, defaults: of(file) }, texts.get(file.shown) ?? "");
  }
  return collection.finish();
}
