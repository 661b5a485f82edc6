import { describe, expect, it } from "vitest";
import { destinationChanges, ownershipChanges } from "../../../src/action/merged/sensitive.ts";

function configuration(path: string): string {
  return `version: 1
workspaces:
  main: { host: jp, token_env: WORKATO_TOKEN }
sinks:
  files: { type: file, path: "${path}/{name}" }
`;
}

describe("the destinations of two versions of a configuration", () => {
  it("are compared where an empty document ends the file", () => {
    const end = "---\n# the end\n";
    const before = configuration("tokens");
    expect(destinationChanges(before + end, configuration("elsewhere") + end, "main")).toEqual(["sinks"]);
    expect(destinationChanges(before, before + end, "main")).toEqual([]);
  });
});

describe("the settings of a partner's entry", () => {
  const entry = (host: string, prune: boolean) =>
    `version: 1\nworkspaces:\n  partners: { host: ${host}, token_env: WORKATO_T, customers: all, prune: ${prune} }\n`;

  it("are those of each of its customers", () => {
    const [before, after] = [entry("us", false), entry("eu", true)];
    expect(destinationChanges(before, after, "partners/E12/3")).toEqual(["workspaces.partners/E12/3.host"]);
    expect(ownershipChanges(before, after, "partners/1199")).toEqual(["workspaces.partners/1199.prune"]);
    expect(destinationChanges(before, after, "partner")).toEqual([]);
  });
});
