import type { Fact } from "./policy.ts";

const words: Readonly<Record<Fact, string>> = {
  "role-id": "the role's id",
  "role-name": "the role's name",
  "folder-id": "the id of a folder",
  "folder-path": "the path of a folder",
  "folder-count": "whether an id and a path are the same folder",
};

/** Facts that a policy depends on, as text: "the role's name and the path of a folder". */
export function factsText(facts: readonly Fact[]): string {
  return facts.map((fact) => words[fact]).join(" and ");
}
