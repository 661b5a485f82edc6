import path from "node:path";
import type { ActionWorld } from "../ports.ts";
import type { History } from "./history.ts";

/** The text of the configuration at a commit; null where there is none. */
export async function configAt(
  sha: string,
  { inputs, context, system }: ActionWorld,
  history: History,
): Promise<string | null> {
  const files = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [inputs.config];
  for (const file of files) {
    const place = inTree(path.relative(context.folder, path.resolve(system.cwd, file)));
    // A file outside the checkout is nothing that a commit could change.
    const text = place.startsWith("../") ? null : await history.show(sha, place);
    if (text !== null) return text;
  }
  return null;
}

function inTree(file: string): string {
  return file.split(path.sep).join("/");
}
