import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { TokenDefaults } from "../../model/client.ts";
import { generalLabel, label, type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import type { AddressLists } from "../inherit/address-lists.ts";
import { type Canonical, checkAddressList, checkAllowList } from "../inherit/check-addresses.ts";
import { checkDefaultsIn, checkEnvironments, checkIn, renamedFromItself } from "../inherit/check-entry.ts";
import type { DefaultsLayer } from "../inherit/defaults-layer.ts";
import { environmentsOf, inKey } from "../inherit/environments.ts";
import { checkOverlap } from "../inherit/overlap.ts";
import { keysOf, listAt, valueMaps } from "../inherit/value-maps.ts";
import { checkSinks } from "./sinks.ts";

/** What reading manifests needs from the configuration: its `tokens`, and the names of its sinks. */
export interface ManifestContext {
  readonly tokens: TokenDefaults;
  readonly sinks: readonly string[];
}

/** The same with what all manifests of a workspace share while they are read. */
export interface ReadContext extends ManifestContext {
  /** The canonical form of an address or prefix, or null; remembers its answers. */
  readonly canonical: Canonical;
  readonly lists: AddressLists;
}

/** Checks what a schema cannot: addresses, sinks, environments, and keys that neither client nor defaults have. Accepts any value. */
export function checkManifest(
  manifest: unknown,
  { sinks, canonical, tokens }: ReadContext,
  defaults: readonly Pick<DefaultsLayer, "written" | "known">[],
): PathFinding[] {
  const findings: PathFinding[] = [...checkDefaultsIn(valueAt(manifest, ["defaults"]))];
  for (const { values, path } of valueMaps(manifest)) {
    const delivery = ["token", "deliver_to"];
    for (const finding of checkAllowList(values, path, canonical)) findings.push(finding);
    for (const finding of checkSinks(valueAt(values, delivery), [...path, ...delivery], sinks))
      findings.push(finding);
    // `in` has neither of the two: it is checked with its entry.
    if (path.length <= 2) for (const finding of checkEnvironments(values, path)) findings.push(finding);
  }
  const lists = valueAt(manifest, ["address_lists"]);
  for (const name of keysOf(lists))
    findings.push(...checkAddressList(valueAt(lists, [name]), ["address_lists", name], canonical));
  for (const [index, client] of listAt(manifest, ["clients"]).entries())
    if (typeof client === "object" && client !== null)
      for (const finding of checkClient(client, { defaults, tokens }, ["clients", index]))
        findings.push(finding);
  return findings;
}

/** What an entry gets from elsewhere. */
interface Inherited extends Pick<ReadContext, "tokens"> {
  readonly defaults: readonly Pick<DefaultsLayer, "written" | "known">[];
}

function* checkClient(client: object, { defaults, tokens }: Inherited, path: Path): Generator<PathFinding> {
  const shared = defaults.map(({ written }) => written);
  if (defaults.every(({ known }) => known)) yield* missingKeys(client, shared, path);
  yield* checkIn(client, shared, path);
  yield* checkOverlap(client, path, { defaults: shared, tokens });
  if (valueAt(client, ["renamed_from"]) === valueAt(client, ["name"])) yield* renamedFromItself(client, path);
}

function* missingKeys(client: object, defaults: readonly unknown[], path: Path): Generator<PathFinding> {
  for (const field of fieldOrder) {
    const { required } = clientFields[field];
    const has = (values: unknown): boolean => valueAt(values, [field]) !== undefined;
    if (required === null || has(client) || defaults.some(has)) continue;
    const { names } = environmentsOf(client, defaults);
    const without = names.filter(
      (name) => valueAt(client, ["in", inKey(client, name) ?? "", field]) === undefined,
    );
    if (without.length === 0) continue;
    const where = without.length === names.length ? "" : ` for ${without.join(", ")}`;
    const lacks = `has no \`${field}\`${where}, and \`defaults\` has none either`;
    yield {
      rule: "missing-key",
      message: `${label(path)} ${lacks}`,
      general: `${generalLabel(path)} ${lacks}`,
      fix: `add ${required}`,
      path,
      at: "value",
      missing: [
        [...path, field],
        ["defaults", field],
      ],
    };
  }
}
