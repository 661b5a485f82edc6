import type { Live } from "../../model/client.ts";
import type { Scope } from "../../model/ownership.ts";
import { environmentsSeen } from "../../plan/identity/environments.ts";
import { inScope } from "../../plan/identity/scope.ts";
import type { System } from "../../run/system.ts";
import type { InitFlags } from "./flags.ts";
import { type Answer, choose } from "./question.ts";

const everything = "all";

/** What the repository may own; null: every client. */
export async function chooseScope(
  { scopeNames, scopeEnvironments }: InitFlags,
  live: readonly Live[],
  system: System,
): Promise<Scope | null> {
  const environments = environmentsSeen(live);
  const names = await choose(
    {
      flag: "--scope-names",
      given: scopeNames?.join(","),
      prompt: "Clients it may manage: patterns such as team-*, or all",
      fallback: everything,
      missing: { message: "no scope is given", way: "add --scope-names" },
      read: (text) => readPatterns(text, (names) => live.some((one) => inScope({ names }, one)), live),
    },
    system,
  );
  const asksEnvironments = environments.length > 1 || scopeEnvironments !== undefined;
  const chosen = asksEnvironments
    ? await choose(
        {
          flag: "--scope-environments",
          given: scopeEnvironments?.join(","),
          prompt: `In the environments: ${someOf(environments)}, or all`,
          fallback: everything,
          missing: { message: "no scope is given", way: "add --scope-environments" },
          read: (text) =>
            readPatterns(text, (some) => live.some((one) => inScope({ environments: some }, one)), live),
        },
        system,
      )
    : null;
  if (names === null && chosen === null) return null;
  return { ...(names === null ? {} : { names }), ...(chosen === null ? {} : { environments: chosen }) };
}

/** As many names as a line of a terminal has room for. */
function someOf(names: readonly string[]): string {
  const whole = names.join(", ");
  return whole.length <= 40 ? whole : "patterns such as Prod*";
}

/** Patterns that are separated by commas; null: all. Patterns that match nothing live are probably misspelled. */
function readPatterns(
  text: string,
  matches: (patterns: readonly string[]) => boolean,
  live: readonly Live[],
): Answer<readonly string[] | null> {
  if (text === everything) return { value: null };
  const patterns = text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (patterns.length === 0) return { wrong: "no pattern is given", way: "write patterns, or all" };
  if (live.length === 0 || matches(patterns)) return { value: patterns };
  return {
    wrong: `${patterns.map((one) => JSON.stringify(one)).join(", ")} matches no live client`,
    way: "write patterns that match the whole name, with * and ?, upper and lower case as they are; or all",
  };
}
