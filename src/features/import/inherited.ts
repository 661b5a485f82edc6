import type { ManifestPath, Options } from "../../config/options.ts";
import type { inheritedAt } from "../../manifest/inherit/inherited-at.ts";
import { KeywardError } from "../../model/errors.ts";
import type { ImportInput, Imports } from "./choose-imports.ts";

/** What a plain entry in the file that an import writes into would be: one client for each environment. */
type PlainClients = Awaited<ReturnType<typeof inheritedAt>>;

/** What entries inherit there. */
export type InheritedRule = Pick<ImportInput, "tokens" | "overlaps">;

/** What an entry without `token` gets; it is two clients if it has `overlap`. */
export function inheritedRule([plain]: PlainClients, { tokens }: Pick<Options, "tokens">): InheritedRule {
  return plain === undefined
    ? { tokens, overlaps: tokens.overlap ?? false }
    : { tokens: plain.token, overlaps: plain.pair !== null };
}

/** A client without an environment would be declared in that of the folder's defaults. */
export function requireOwnEnvironments(
  { entries }: Imports,
  inherited: PlainClients,
  { shown }: ManifestPath,
): void {
  const [first] = entries.filter(({ live }) => live.environment === null);
  if (first === undefined || inherited.every(({ environment }) => environment === null)) return;
  throw new KeywardError(
    `"${first.live.name}" has no environment, but the defaults of the folder of ${shown} would give it one`,
    "remove the environment from `defaults.yaml`, or import into another folder with --out DIR",
  );
}
