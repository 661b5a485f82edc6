import { isPlainText } from "../../fields/plain-text.ts";
import type { Live } from "../../model/client.ts";
import { sameName, title } from "../../model/names.ts";
import type { SelfEntry } from "../../model/ownership.ts";
import { idList } from "../../model/make-problem.ts";
import { findSelf } from "../../plan/identity/self.ts";
import type { System } from "../../run/system.ts";
import { nearest } from "../../util/nearest.ts";
import type { InitFlags } from "./flags.ts";
import { newest } from "./live-summary.ts";
import { type Answer, choose } from "./question.ts";

/** The clients whose token runs keyward, as `self` names them; without live clients it is none. */
export async function chooseSelf(
  { self }: InitFlags,
  live: readonly Live[],
  system: System,
): Promise<readonly SelfEntry[]> {
  if (live.length === 0) return [];
  const listed = newest(live);
  const found = await choose(
    {
      flag: "--self",
      given: self,
      prompt: "Whose token is this? A number, a name, an id, or none",
      fallback: null,
      missing: {
        message: "which client the API token belongs to is not given: keyward never changes that one",
        way: `add --self with its name or id, or --self none; the newest tokens are those of ${listed.map(title).join(", ")}`,
      },
      read: (text) => readSelf(text, live, self === undefined ? listed : []),
    },
    system,
  );
  return found === null ? [] : [selfEntry(found, live)];
}

/** The client that a text names: by its number in a list, its id or its name; null: none. */
export function readSelf(text: string, live: readonly Live[], listed: readonly Live[]): Answer<Live | null> {
  if (text === "none") return { value: null };
  const number = /^\d{1,15}$/.test(text) ? Number(text) : null;
  const numbered = number === null ? undefined : (listed[number - 1] ?? live.find(({ id }) => id === number));
  if (numbered !== undefined) return { value: numbered };
  const named = live.filter(({ name }) => sameName(name, text));
  const [first, second] = named;
  if (first !== undefined && second === undefined) return { value: first };
  if (first !== undefined)
    return {
      wrong: `${named.length} clients have the name ${JSON.stringify(text)}: ${idList(named)}`,
      way: "write the id of one",
    };
  const near = nearest(
    text,
    live.map(({ name }) => name),
  );
  const hint =
    near.length === 0
      ? ""
      : `did you mean ${near.map((name) => JSON.stringify(name)).join(" or ")}? Otherwise `;
  return {
    wrong: `no live client has the name or id ${JSON.stringify(text)}`,
    way: `${hint}write a name or id as \`keyward clients\` lists it, or none`,
  };
}

/** The shortest entry of `self` that matches exactly this client. */
export function selfEntry({ id, name, environment }: Live, live: readonly Live[]): SelfEntry {
  const byName: SelfEntry = { kind: "name", name };
  const candidates: readonly SelfEntry[] = isPlainText(name)
    ? [byName, ...(environment === null ? [] : [{ ...byName, environment }])]
    : [];
  const unique = candidates.find((entry) => findSelf(live, { self: [entry] }).problems.length === 0);
  return unique ?? { kind: "id", id };
}
