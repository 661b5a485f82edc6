import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/source.ts";
import type { Reader } from "../markdown/reader.ts";

/** What a reader can do about a problem, not yet safe to print; `at`: the line to change, if it is another than the problem's own. */
export interface Way {
  readonly text: string;
  readonly at: Source | null;
}

/** The same in one text, with the line to change. */
export function wayText(problem: Problem, reader: Advice): string {
  const { text, at } = wayFor(problem, reader);
  return at === null ? text : `${text} (${at.file}:${at.line})`;
}

/** Who is advised. */
export type Advice = Pick<Reader, "kind" | "config" | "setting">;

/** Advice where no more is known of the reader than that no command line is at hand. */
export const maintainerAdvice: Advice = { kind: "maintainer", config: "keyward.yaml", setting: () => null };

/** What this reader can do about a problem: at a terminal its `way`, elsewhere the same without commands and flags. */
export function wayFor({ rule, way, numbers }: Problem, reader: Advice): Way {
  if (reader.kind === "terminal") return { text: way, at: null };
  switch (rule) {
    case "max-creates":
    case "max-updates":
    case "max-deletes":
    case "max-rotations":
      return limitWay(rule.slice("max-".length), numbers["planned"] ?? 0, reader);
    case "max-customers-changed":
      return limitWay("customers_changed", numbers["planned"] ?? 0, reader);
    case "unknown-role":
      return {
        text: "write `role` as Workato shows the role's name, or write its id; roles belong to one workspace",
        at: null,
      };
    default:
      return { text: withoutCommands(way), at: null };
  }
}

/** A plan on a pull request uses the configuration of the base, so that no pull request can raise its own limit. */
function limitWay(kind: string, planned: number, { kind: reader, config, setting }: Advice): Way {
  const at = setting(["limits", `max_${kind}`]);
  const key = `\`limits.max_${kind}\``;
  const raise =
    at === null
      ? `add ${key} with at least ${planned} to \`${config}\``
      : `raise ${key} to at least ${planned}`;
  if (reader === "maintainer") return { text: raise, at };
  return {
    text: `make fewer ${kind === "customers_changed" ? "changes to what customers have in common" : kind} in one pull request, or ${raise} on the base branch in a pull request of its own, and then update this branch`,
    at,
  };
}

/** A command of keyward's, or a flag: `--timeout`, `-w NAME`. */
const command = /`keyward [a-z]|(?<![\w-])(?:--[a-z]|-[a-z](?= [A-Z]))/;

/** Advice without the alternatives that a reader without a command line cannot follow. */
export function withoutCommands(way: string): string {
  const plain = way.replaceAll(/ \([^()]*\)/g, (aside) => (command.test(aside) ? "" : aside));
  const kept = plain.split(/(?:[,;] or |; |, (?=--))/).filter((part) => part !== "" && !command.test(part));
  if (kept.length === 0 && way !== "")
    return "a maintainer of this workflow finds more in the log of the run";
  return command.test(plain) ? kept.join("; ") : plain;
}
