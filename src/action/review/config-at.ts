import path from "node:path";
import type { ActionWorld } from "../ports.ts";
import type { History } from "../merged/history.ts";

/** The text of the configuration at a commit; null if there is none. */
export async function configAt(
  sha: string,
  { inputs }: Pick<ActionWorld, "inputs">,
  history: History,
): Promise<string | null> {
  const files = inputs.config === null ? ["keyward.yaml", "keyward.yml"] : [path.normalize(inputs.config)];
  for (const file of files) {
    const text = await history.show(sha, file);
    if (text !== null) return text;
  }
  return null;
}
