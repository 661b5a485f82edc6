import { nfc } from "../../model/names.ts";
import { pickOne } from "../../schema/nearest.ts";
import { label, type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import { type Environments, environmentsOf } from "./environments.ts";
import { keysOf, listAt } from "./value-maps.ts";

/** Keys that identify one live client. */
const singular = ["id", "renamed_from", "distinct_from"] as const;

/** The findings about `environment` and `environments` of an entry or of defaults. Accepts any value. */
export function* checkEnvironments(values: unknown, path: Path): Generator<PathFinding> {
  if (has(values, "environment") && has(values, "environments"))
    yield {
      rule: "conflicting-keys",
      message: `${label(path)} has both \`environment\` and \`environments\``,
      fix: "keep `environments` to declare a client in each of them, or `environment` to declare one client",
      path: [...path, "environments"],
      at: "key",
    };
  const seen = new Set<string>();
  for (const [index, name] of listAt(values, ["environments"]).entries()) {
    if (typeof name !== "string") continue;
    if (seen.has(nfc(name)))
      yield {
        rule: "repeated-environment",
        message: `${JSON.stringify(name)} is listed twice in \`environments\``,
        fix: "list each environment once",
        path: [...path, "environments", index],
        at: "value",
      };
    seen.add(nfc(name));
  }
}

/** The findings about `in` of an entry, and about keys that cannot hold for clients in several environments. Accepts any values. */
export function* checkIn(client: unknown, defaults: readonly unknown[], path: Path): Generator<PathFinding> {
  const environments = environmentsOf(client, defaults);
  if (environments.names.length > 1) yield* checkSingular(client, environments, path);
  if (!has(client, "in")) return;
  const within = valueAt(client, ["in"]);
  const at = [...path, "in"];
  if (!environments.listed) yield noEnvironments(environments, at);
  else yield* checkKeys(keysOf(within), environments, at);
  for (const key of keysOf(within)) {
    yield* misplaced(valueAt(within, [key]), [...at, key]);
    if (valueAt(within, [key, "renamed_from"]) === valueAt(client, ["name"]))
      yield* renamedFromItself(valueAt(within, [key]), [...at, key]);
  }
}

/** The finding for an old name that is the current one. */
export function* renamedFromItself(values: unknown, path: Path): Generator<PathFinding> {
  if (!has(values, "renamed_from")) return;
  yield {
    rule: "renamed-from-itself",
    message: "`renamed_from` is the client's current name",
    fix: "write its old name, or remove the line",
    path: [...path, "renamed_from"],
    at: "value",
  };
}

/** The finding for `in` in defaults, where it has no meaning. */
export function* checkDefaultsIn(defaults: unknown): Generator<PathFinding> {
  if (!has(defaults, "in")) return;
  yield {
    rule: "misplaced-key",
    message:
      "`defaults` cannot have `in`: a value there would have to come before or after the values of each client",
    fix: "write `in` in the entries of the clients",
    path: ["defaults", "in"],
    at: "key",
  };
}

function* checkSingular(client: unknown, { names }: Environments, path: Path): Generator<PathFinding> {
  const [first = ""] = names;
  for (const key of singular) {
    if (!has(client, key)) continue;
    yield {
      rule: "needs-in",
      message: `\`${key}\` cannot hold for the clients of ${names.length} environments: ${names.join(", ")}`,
      fix: `write it in \`in\`, for the environment that it belongs to: \`in: { ${first}: { ${key}: … } }\``,
      path: [...path, key],
      at: "key",
    };
  }
}

function noEnvironments({ names }: Environments, path: Path): PathFinding {
  const [first = null] = names;
  return {
    rule: "in-without-environments",
    message: "`in` needs `environments`: the list of environments in which the entry declares a client",
    fix:
      first === null
        ? "add for example `environments: [Production]`"
        : `write \`environments: [${first}]\` in place of \`environment\`, or move the values of \`in\` into the entry`,
    path,
    at: "key",
  };
}

function* checkKeys(keys: readonly string[], { names }: Environments, path: Path): Generator<PathFinding> {
  const known = names.flatMap((name) => name ?? []);
  if (known.length === 0) return;
  const left = new Set(known.map(nfc));
  for (const key of keys) {
    if (left.delete(nfc(key))) continue;
    const repeated = known.some((name) => nfc(name) === nfc(key));
    yield {
      rule: repeated ? "repeated-environment" : "unknown-environment",
      message: repeated
        ? `${JSON.stringify(key)} occurs twice in \`in\`, in different Unicode forms`
        : `${JSON.stringify(key)} is not one of this entry's \`environments\``,
      fix: repeated ? "keep one of them" : pickOne(key, known, "add it to `environments`"),
      path: [...path, key],
      at: "key",
    };
  }
}

function* misplaced(values: unknown, path: Path): Generator<PathFinding> {
  for (const key of ["name", "environment", "environments", "in"]) {
    if (!has(values, key)) continue;
    yield {
      rule: "misplaced-key",
      message: `\`${key}\` cannot differ between the environments of an entry`,
      fix:
        key === "name"
          ? "remove it, or declare the client in an entry of its own"
          : "remove it: the keys of `in` are the environments",
      path: [...path, key],
      at: "key",
    };
  }
}

function has(values: unknown, key: string): boolean {
  return keysOf(values).includes(key);
}
