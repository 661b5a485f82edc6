import { type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import { customerKey } from "../customers.ts";
import { customerWorkspace } from "../../model/customer-workspace.ts";
import { parentFolderFinding } from "./template.ts";

/** What the schema cannot check of the customers of the entries. Accepts any value. */
export function* checkCustomers(config: unknown): Generator<PathFinding> {
  const entries = entriesOf(valueAt(config, ["workspaces"]));
  const fleets = entries.filter(([, entry]) => valueAt(entry, ["customers"]) !== undefined);
  for (const [name, entry] of entries) {
    const path = ["workspaces", name];
    const fleet = fleets.find(([other]) => name.startsWith(customerWorkspace(other, "")));
    if (fleet !== undefined) yield takenName(name, fleet[0]);
    yield* checkManifests(entry, path);
    yield* checkTwice(valueAt(entry, ["customers"]), [...path, "customers"]);
    if (valueAt(entry, ["list_rate_limit"]) !== undefined && !fleets.some(([other]) => other === name))
      yield {
        rule: "list-rate-limit",
        message: "`list_rate_limit` has no effect without `customers`",
        fix: "remove it, or write `rate_limit`",
        path: [...path, "list_rate_limit"],
        at: "key",
      };
  }
}

function entriesOf(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

function takenName(name: string, fleet: string): PathFinding {
  return {
    rule: "workspace-name",
    message: `the workspaces of the customers of ${JSON.stringify(fleet)} have names such as ${JSON.stringify(name)}`,
    fix: "give this entry another name",
    path: ["workspaces", name],
    at: "key",
  };
}

function* checkManifests(entry: unknown, at: Path): Generator<PathFinding> {
  const written = valueAt(entry, ["manifests"]);
  const hasCustomers = valueAt(entry, ["customers"]) !== undefined;
  for (const [index, text] of (Array.isArray(written) ? written : []).entries()) {
    if (typeof text !== "string" || !text.includes("{customer}")) continue;
    const path = [...at, "manifests", index];
    const climbs = parentFolderFinding(text);
    if (climbs !== null) yield { rule: "template", ...climbs, path, at: "value" };
    if (hasCustomers) continue;
    const message = "`{customer}` needs an entry with `customers`";
    yield {
      rule: "template",
      message,
      fix: "add `customers`, or write the folder's name",
      path,
      at: "value",
    };
  }
}

function* checkTwice(written: unknown, path: Path): Generator<PathFinding> {
  const seen = new Map<string, string>();
  for (const [index, one] of (Array.isArray(written) ? written : []).entries()) {
    if (typeof one !== "string" && typeof one !== "number") continue;
    const id = String(one);
    const earlier = seen.get(customerKey(id));
    seen.set(customerKey(id), id);
    if (earlier === undefined) continue;
    const message =
      earlier === id
        ? `the customer ${JSON.stringify(id)} is listed twice`
        : `the customers ${JSON.stringify(earlier)} and ${JSON.stringify(id)} differ only by letter case, and would have one folder where that does not count`;
    yield { rule: "customer-twice", message, fix: "remove one of them", path: [...path, index], at: "value" };
  }
}
