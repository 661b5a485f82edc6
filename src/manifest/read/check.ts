import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { TokenRule } from "../../model/client.ts";
import { type PathFinding, label, type Path, valueAt } from "../../schema/path-finding.ts";
import { checkSinks } from "./sinks.ts";

/** What reading manifests needs from the configuration: its `tokens`, and the names of its sinks. */
export interface ManifestContext {
  readonly tokens: TokenRule;
  readonly sinks: readonly string[];
}

/** The same with a cache of canonical addresses, used while manifests are read. */
export interface ReadContext extends ManifestContext {
  /** The canonical form of an address or prefix, or null. */
  readonly canonical: (text: string) => string | null;
}

/** Checks what a schema cannot: addresses, sinks, and keys that neither client nor defaults have. Accepts any value. */
export function checkManifest(manifest: unknown, context: ReadContext): PathFinding[] {
  const defaults = valueAt(manifest, ["defaults"]);
  const clients = valueAt(manifest, ["clients"]);
  const findings = [...checkValues(defaults, ["defaults"], context)];
  if (!Array.isArray(clients)) return findings;
  const listed: readonly unknown[] = clients;
  for (const [index, client] of listed.entries()) {
    if (typeof client !== "object" || client === null) continue;
    const path = ["clients", index];
    for (const finding of checkValues(client, path, context)) findings.push(finding);
    for (const finding of checkClient(client, defaults, path)) findings.push(finding);
  }
  return findings;
}

function* checkValues(
  values: unknown,
  path: Path,
  { sinks, canonical }: ReadContext,
): Generator<PathFinding> {
  yield* checkAddresses(valueAt(values, ["ip_allow_list"]), [...path, "ip_allow_list"], canonical);
  yield* checkSinks(valueAt(values, ["token", "deliver_to"]), [...path, "token", "deliver_to"], sinks);
}

function* checkAddresses(
  list: unknown,
  path: Path,
  canonical: ReadContext["canonical"],
): Generator<PathFinding> {
  if (!Array.isArray(list)) return;
  for (const [index, text] of list.entries()) {
    if (typeof text !== "string" || canonical(text) !== null) continue;
    yield {
      rule: "invalid-address",
      message: `${JSON.stringify(text)} is not an IPv4 or IPv6 address or prefix`,
      fix:
        text.trim() === "any" || text === "*"
          ? "write `ip_allow_list: any`"
          : "write for example `192.0.2.10` or `198.51.100.0/24`",
      path: [...path, index],
      at: "value",
    };
  }
}

function* checkClient(client: object, defaults: unknown, path: Path): Generator<PathFinding> {
  for (const field of fieldOrder) {
    const { required } = clientFields[field];
    if (required === null || Object.hasOwn(client, field) || valueAt(defaults, [field]) !== undefined)
      continue;
    const message = `${label(path)} has no \`${field}\`, and \`defaults\` has none either`;
    yield { rule: "missing-key", message, fix: `add ${required}`, path, at: "value" };
  }
  const old = valueAt(client, ["renamed_from"]);
  if (old === undefined || old !== valueAt(client, ["name"])) return;
  const message = "`renamed_from` is the client's current name";
  yield {
    rule: "renamed-from-itself",
    message,
    fix: "write its old name, or remove the line",
    path: [...path, "renamed_from"],
    at: "value",
  };
}
