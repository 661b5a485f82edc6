import type { TokenDefaults } from "../../model/client.ts";
import { type Path, type PathFinding, valueAt } from "../../schema/path-finding.ts";
import { environmentsOf, inKey } from "./environments.ts";

/** The token's settings that decide whether a client has two credentials. */
type Setting = "overlap" | "deliver_to";

/** What decides about an entry: the defaults that hold for it, the nearest first, then the configuration. Accepts any value. */
interface Around {
  readonly defaults: readonly unknown[];
  readonly tokens: Pick<TokenDefaults, Setting>;
}

/** Whether the client of an entry in this environment has a second credential. Accepts any value as entry. */
export function overlaps(client: unknown, environment: string | null, around: Around): boolean {
  const of = (setting: Setting): unknown => settingOf(setting, client, environment, around);
  return of("overlap") === true && !issuesNone(of("deliver_to"));
}

/** The finding about an entry with `overlap: true` whose tokens are never delivered anywhere; what the configuration sets for all is no mistake. */
export function* checkOverlap(client: unknown, path: Path, around: Around): Generator<PathFinding> {
  const { names } = environmentsOf(client, around.defaults);
  const written = { ...around, tokens: { ...around.tokens, overlap: null } };
  const lacks = names.filter(
    (name) =>
      settingOf("overlap", client, name, written) === true &&
      issuesNone(settingOf("deliver_to", client, name, around)),
  );
  const [first] = lacks;
  if (first === undefined) return;
  const where = lacks.length === names.length ? "" : ` for ${lacks.join(", ")}`;
  const delivery = JSON.stringify(settingOf("deliver_to", client, first, around));
  yield {
    rule: "conflicting-keys",
    message: `\`overlap: true\` needs a sink, but \`deliver_to\` is ${delivery}${where}`,
    fix: "name a sink in `deliver_to`, or write `overlap: false`: without a place, no earlier token goes on working",
    path: valueAt(client, ["token", "overlap"]) === undefined ? path : [...path, "token", "overlap"],
    at: "key",
  };
}

function issuesNone(delivery: unknown): boolean {
  return delivery === "none" || delivery === "discard";
}

function settingOf(setting: Setting, client: unknown, environment: string | null, around: Around): unknown {
  const key = inKey(client, environment);
  const within = key === null ? undefined : valueAt(client, ["in", key]);
  const written = [within, client, ...around.defaults].map((values) => valueAt(values, ["token", setting]));
  return written.find((value) => value !== undefined) ?? around.tokens[setting];
}
