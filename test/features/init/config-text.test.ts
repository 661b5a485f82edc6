import { describe, expect, it } from "vitest";
import type { Choices } from "../../../src/features/init/choices.ts";
import { configText } from "../../../src/features/init/config-text.ts";
import { loadOptions } from "../../../src/config/load.ts";
import { folderWith } from "../../support/temporary.ts";

const plain: Choices = {
  name: "default",
  host: "eu",
  tokenVariable: "WORKATO_API_TOKEN",
  manifests: ["clients"],
  self: [],
  scope: null,
  sink: { kind: "none" },
  hasEnvironments: false,
};

/** The options that a configuration of these choices has. */
async function optionsOf(choices: Partial<Choices>) {
  const text = configText({ ...plain, ...choices }, ".keyward/config.schema.json");
  const { dir } = folderWith({ "keyward.yaml": text });
  return { dir, text, options: await loadOptions({}, {}, dir) };
}

describe("the text of a new configuration", () => {
  it("is short without scope and sink", () => {
    expect(configText(plain, ".keyward/config.schema.json")).toBe(`\
# yaml-language-server: $schema=.keyward/config.schema.json
version: 1

workspaces:
  default:
    host: eu
    token_env: WORKATO_API_TOKEN # the variable that holds the API token, which is never written here
    manifests: [clients]
    # The clients whose tokens run keyward: it never changes, rotates or deletes them.
    self: none
`);
  });

  it("means what was chosen, whatever the names contain", async () => {
    const { options } = await optionsOf({
      name: "team_a",
      manifests: ["clients", "more: files"],
      self: [
        { kind: "name", name: 'ops: "admin" #1' },
        { kind: "name", name: "none", environment: "on" },
        { kind: "name", name: "123" },
        { kind: "id", id: 7 },
      ],
      scope: { names: ["*-{a}", "? #b"], environments: ["Dev, old"] },
    });
    expect(options.workspaces).toMatchObject([
      {
        name: "team_a",
        host: "https://app.eu.workato.com",
        tokenVariable: "WORKATO_API_TOKEN",
        self: [
          { kind: "name", name: 'ops: "admin" #1' },
          { kind: "name", name: "none", environment: "on" },
          { kind: "name", name: "123" },
          { kind: "id", id: 7 },
        ],
        scope: { names: ["*-{a}", "? #b"], environments: ["Dev, old"] },
      },
    ]);
    expect(options.workspaces[0]?.manifests.map(({ shown }) => shown)).toEqual(["clients", "more: files"]);
  });

  it.each([
    [{ kind: "file", folder: "tokens" }, "tokens/{workspace}/{environment}/{name}"],
    [{ kind: "vault-kv2", mount: "kv" }, "workato/{workspace}/{environment}/{name}"],
    [{ kind: "github-actions-secret", repository: "acme/orders" }, "WORKATO_{environment}_{NAME}"],
  ] as const)("delivers to %j, with a place of its own for each environment", async (sink, template) => {
    const { text, options } = await optionsOf({ sink, hasEnvironments: true });
    expect(text).toContain(template);
    expect(options.sinks).toMatchObject([{ type: sink.kind }]);
    expect(options.tokens).toMatchObject({ deliver_to: [options.sinks[0]?.name], rotate_after: null });
    expect((await optionsOf({ sink })).text).not.toContain("{environment}");
  });
});
