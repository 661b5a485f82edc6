import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  githubPlace,
  githubSpot,
  secretNameError,
  ownerPath,
  parsePlace,
} from "../../../src/sinks/github/place.ts";
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
          /^\/repos\/acme\/a-[A-Za-z0-9._%-]+\/environments\/(?!\.{1,2}$)[A-Za-z0-9._%!~*'()-]+$/,
        );
      }),
    );
  });

  it.each([
    ["本番", "%E6%9C%AC%E7%95%AA"],
    ["Test 1", "Test%201"],
    ["eu/prod", "eu%2Fprod"],
    ["100%", "100%25"],
    ["Test%201", "Test%25201"],
    ["..", "%252E%252E"],
    [".eu", ".eu"],
    ["eu.", "eu."],
    ["production", "production"],
  ])("asks for the environment %s by its name, encoded once", (environment, segment) => {
    const subject = { id: 1, workspace: "main", customer: null, name: "a", environment };
    const path = (written: string): string => {
      const owner = { kind: "repository", repository: "acme/app", environment: written } as const;
      const parsed = parsePlace(githubPlace({ ...common, owner }, subject));
      return parsed === null ? "" : ownerPath(parsed.owner);
    };
    expect(path("{environment}")).toBe(`/repos/acme/app/environments/${segment}`);
    expect(path(environment)).toBe(`/repos/acme/app/environments/${segment}`);
  });

  it("has a secret for every name, however long, and keeps the names that fit", () => {
    const owner = { kind: "repository", repository: "acme/app", environment: null } as const;
    const secretOf = (name: string): string =>
      parsePlace(
        githubPlace(
          { ...common, owner, secret: "W_{name}" },
          { id: 1, workspace: "main", customer: null, name, environment: null },
        ),
      )?.secret ?? "";
    expect(secretOf("x".repeat(245))).toBe(`W_${"X".repeat(245)}`);
    const long = ["x".repeat(255), `${"x".repeat(254)}y`, "x".repeat(246)].map(secretOf);
    expect(new Set(long).size).toBe(3);
    for (const secret of long) {
      expect(secret).toMatch(/^W_X{212}_[0-9A-F]{32}$/);
      expect(secretNameError(secret)).toBeNull();
    }
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
    "a/b (environment %ZZ)/D",
  ])("is not %j", (place) => expect(parsePlace(place)?.owner.kind ?? null).toBeNull());
});

describe("where a secret of GitHub is", () => {
  it("is spelled as it is written if its place or the API's address cannot be read", () => {
    expect(githubSpot("Somewhere", "https://api.github.com")).toBe("github https://api.github.com somewhere");
    expect(githubSpot("acme/app/D", "GHE")).toBe("github ghe /repos/acme/app/actions/d");
  });
});

describe("the name of a secret", () => {
  it.each([
    ["A_1", null],
    ["X".repeat(247), null],
    ["X".repeat(248), "is longer than 247 characters"],
    ["A-B", "contains characters other than letters, digits and _"],
    ["a", "contains characters other than letters, digits and _"],
    [" A", "contains characters other than letters, digits and _"],
    ["A ", "contains characters other than letters, digits and _"],
    ["", "contains characters other than letters, digits and _"],
  ])("is checked before GitHub rejects it: %s", (name, words) => {
    expect(secretNameError(name)).toBe(words);
  });
});
