import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { githubPlace, secretNameError, ownerPath, parsePlace } from "../../../src/sinks/github/place.ts";
import type { GithubSinkOptions } from "../../../src/sinks/sink-options.ts";

const common = {
  type: "github-actions-secret",
  name: "gh",
  trusted: false,
  for: null,
  secret: "W_{environment}_{name}",
  token_env: "KEYWARD_GITHUB_TOKEN",
} as const;

describe("the place of a token at GitHub", () => {
  it("is parsed as it was formatted, for any client name", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", minLength: 1 }),
      fc.constantFrom("../..", "a)/b", ") (x"),
    );
    fc.assert(
      fc.property(text, fc.option(text), (name, environment) => {
        const owner = {
          kind: "repository",
          repository: "acme/a-{name}",
          environment: "{environment}",
        } as const;
        const options: GithubSinkOptions = { ...common, owner };
        const place = githubPlace(options, { id: 1, workspace: "main", customer: null, name, environment });
        const parsed = parsePlace(place);
        expect(parsed?.owner.kind).toBe("environment");
        expect(secretNameError(parsed?.secret ?? "")).toBeNull();
        expect(parsed === null ? "" : ownerPath(parsed.owner)).toMatch(
          /^\/repos\/acme\/a-[A-Za-z0-9._%-]+\/environments\/[A-Za-z0-9._%-]+$/,
        );
      }),
    );
  });

  it.each([
    "",
    "acme",
    "acme/",
    "acme/app",
    "a/b/c/D",
    "acme (environment x)/D",
    "a/b (organisation)/D",
    "a b/c/D",
  ])("is not %j", (place) => expect(parsePlace(place)?.owner.kind ?? null).toBeNull());
});
