import { describe, expect, it } from "vitest";
import { readInputs } from "../../src/action/inputs.ts";
import type { Context } from "../../src/action/ports.ts";

const context: Context = {
  event: "push",
  owner: "acme",
  repository: "clients",
  defaultBranch: "main",
  isPublic: false,
  sha: "a".repeat(40),
  ref: "refs/heads/main",
  before: null,
  runId: 1,
  runUrl: "https://github.invalid/acme/clients/actions/runs/1",
  workflowPath: ".github/workflows/keyward.yml",
  pull: null,
  folder: "/checkout",
  temporary: "/temporary",
};

describe("the input apply-pre-existing", () => {
  it.each([
    ["is false if neither it nor its former name is set", {}, false],
    ["is read", { "INPUT_APPLY-PRE-EXISTING": "true" }, true],
    ["is still accepted by its former name, apply-standing", { "INPUT_APPLY-STANDING": "true" }, true],
    [
      "takes precedence over its former name",
      { "INPUT_APPLY-PRE-EXISTING": "false", "INPUT_APPLY-STANDING": "true" },
      false,
    ],
  ])("%s", (_, env, expected) => {
    expect(readInputs(env, context).applyPreExisting).toBe(expected);
  });
});
