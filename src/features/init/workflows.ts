import { scalar } from "../../manifest/write/entry-text.ts";
import texts from "./generated/workflows.json" with { type: "json" };

/** A workflow that `init` writes. */
export interface Workflow {
  /** In `.github/workflows`. */
  readonly name: string;
  readonly text: string;
  readonly purpose: string;
}

/** The workflows of examples/workflows for these workspaces of a configuration; for several, one that plans and applies each. Pure. */
export function workflowsFor(workspaces: readonly string[]): readonly Workflow[] {
  const [only = "", ...others] = workspaces;
  const purpose = "plans pull requests, applies on merge";
  if (others.length > 0)
    return [{ name: "keyward.yml", text: forSeveral(texts["matrix.yml"], workspaces), purpose }];
  return [
    { name: "keyward.yml", text: forOne(texts["plan-and-apply.yml"], only), purpose },
    {
      name: "keyward-drift.yml",
      text: forOne(texts["drift.yml"], only),
      purpose: "looks for drift every working day",
    },
  ];
}

/** Whether a name is plain enough to be part of the names of artifacts, environments, queues and files. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]{0,62}$/.test(name) && scalar(name) === name;
}

/** The examples call their workspace `production`. */
function forOne(lines: readonly string[], name: string): string {
  return lines.join("\n").replaceAll(/\bproduction\b/g, name);
}

/** The example of several workspaces calls them `production` and `staging`. */
function forSeveral(lines: readonly string[], names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return lines
    .join("\n")
    .replaceAll("[production, staging]", `[${names.join(", ")}]`)
    .replaceAll('["production", "staging"]', `[${quoted}]`);
}
