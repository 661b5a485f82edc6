import type { Note } from "../../model/plan.ts";
import type { Problem } from "../../model/problem.ts";
import type { DecidedAtPlan } from "../../policy/offline.ts";
import { sourceText } from "../plan/plan-view.ts";
import { problemBlocks } from "../problems/problem-markdown.ts";
import { prose } from "../markdown/prose.ts";
import { terminalReader } from "../markdown/reader.ts";
import { problemLines } from "../problems/problem-text.ts";
import { forMarkdown, forTerminal } from "../safe.ts";
import type { Style } from "../style.ts";
import { numberText, plural } from "../words.ts";

/** One workspace whose manifests have no findings, with the results of its policies. */
export interface ValidatedWorkspace {
  readonly workspace: string;
  readonly files: number;
  readonly clients: number;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly decided_at_plan: readonly DecidedAtPlan[];
}

/** The most places that are listed for one policy; the others are counted. */
const listed = 5;

/** Workspaces without findings and the configuration (null: none), for a terminal; ends with a newline. */
export function renderValidated(
  workspaces: readonly ValidatedWorkspace[],
  config: string | null,
  style: Style,
): string {
  const blocks = workspaces
    .map((one) => {
      const blocks = [
        ...one.problems.map((problem) => problemLines(problem, "refused", style)),
        one.notes.map((note) => `${style.cyan("Note:")} ${forTerminal(noteText(note))}`),
        [forTerminal(headline(one)), ...laterLines(one).map((line) => `  ${forTerminal(line)}`)],
      ];
      return blocks.flatMap((block) => (block.length === 0 ? [] : [`${block.join("\n")}\n`])).join("\n");
    })
    .join("\n");
  return `${forTerminal(configText(config))}\n${blocks}`;
}

/** The same in Markdown. */
export function renderValidatedMarkdown(
  workspaces: readonly ValidatedWorkspace[],
  config: string | null,
): string {
  const blocks = workspaces
    .map((one) => {
      const blocks = [
        [`### ${forMarkdown(headline(one))}`],
        ...problemBlocks(one.problems, "refused", { most: Number.POSITIVE_INFINITY, reader: terminalReader }),
        one.notes.map((note) => `- ${prose(noteText(note))}`),
        laterLines(one).map((line) => `- ${prose(line)}`),
      ];
      return blocks.flatMap((block) => (block.length === 0 ? [] : [`${block.join("\n")}\n`])).join("\n");
    })
    .join("\n");
  return `${forMarkdown(configText(config))}\n\n${blocks}`;
}

function configText(config: string | null): string {
  return config === null
    ? "Configuration: environment variables (no keyward.yaml)"
    : `Configuration: ${config}`;
}

function headline({ workspace, files, clients, problems }: ValidatedWorkspace): string {
  const unsafe = placesOf(problems.filter(({ rule }) => rule.startsWith("place-")));
  const policies = placesOf(problems) - unsafe;
  const wrong = [
    ...(policies === 0 ? [] : [plural(policies, "policy violation")]),
    ...(unsafe === 0 ? [] : [`${plural(unsafe, "problem")} with where tokens go`]),
  ];
  const found = wrong.length === 0 ? "nothing wrong" : wrong.join(", ");
  return `${workspace}: ${plural(clients, "client")} in ${plural(files, "file")}, ${found}`;
}

/** One problem may be that of several clients. */
function placesOf(problems: readonly Problem[]): number {
  return problems.reduce((sum, { places = [] }) => sum + Math.max(1, places.length), 0);
}

function noteText({ message, source }: Note): string {
  return source === null ? message : `${message} (${sourceText(source)})`;
}

/** "decided only by a plan: admins-are-named, which depends on the role's name: 2 clients (clients/a.yaml:4, clients/a.yaml:9)". */
function laterLines({ decided_at_plan: all }: ValidatedWorkspace): readonly string[] {
  const groups = new Map<string, DecidedAtPlan[]>();
  for (const one of all) {
    const key = `${one.policy}, which depends on ${one.fact}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, group]) => {
    const places = group.slice(0, listed).map(({ source }) => sourceText(source));
    const more = group.length > listed ? [`and ${numberText(group.length - listed)} more`] : [];
    return `decided only by a plan: ${key}: ${plural(group.length, "client")} (${[...places, ...more].join(", ")})`;
  });
}
