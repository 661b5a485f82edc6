import { describe, expect, it } from "vitest";
import { destinationChanges } from "../../../src/action/merged/sensitive.ts";

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
