import { describe, expect, it } from "vitest";
import { movingTags, releaseNotes, releaseProblems } from "../../scripts/release.mjs";
import { bundledSbom, noticedPackages } from "../../scripts/sbom.mjs";

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-12-01

### Added

- Something.

## [1.2.2] - 2026-11-01

- Before.
`;
const repository = { url: "git+https://github.com/some-team/keyward.git" };
const sound = {
  tag: "v1.2.3",
  manifest: { version: "1.2.3", repository },
  lock: { version: "1.2.3" },
  changelog,
};

describe("a release", () => {
  it("has the section of its version as notes", () => {
    expect(releaseNotes(changelog, "1.2.3")).toBe("### Added\n\n- Something.\n");
    expect(releaseNotes(changelog, "1.2.2")).toBe("- Before.\n");
    expect(releaseNotes(changelog, "1.2.4")).toBeNull();
    expect(releaseNotes(changelog, "1.2")).toBeNull();
  });

  it("may be published where tag, versions and changelog agree", () => {
    expect(releaseProblems(sound)).toEqual([]);
  });

  it.each([
    [{ tag: "v1.2.4" }, "the tag is v1.2.4, but package.json has the version 1.2.3"],
    [{ tag: "v1" }, "the tag v1 does not have the form v1.2.3"],
    [{ lock: { version: "1.2.2" } }, "package-lock.json has the version 1.2.2: run npm install"],
    [
      { changelog: changelog.replace(" - 2026-12-01", "") },
      'CHANGELOG.md has no heading "## [1.2.3] - YYYY-MM-DD"',
    ],
    [
      { changelog: changelog.replace("1.2.3", "1x2x3") },
      'CHANGELOG.md has no heading "## [1.2.3] - YYYY-MM-DD"',
    ],
    [
      { changelog: changelog.replace("### Added\n\n- Something.\n", "") },
      "the section of 1.2.3 in CHANGELOG.md is empty",
    ],
    [
      { manifest: { version: "1.2.3", repository: { url: "https://github.com/your-organization/keyward" } } },
      "package.json does not name the project's repository: replace your-organization everywhere",
    ],
  ])("is refused for %j", (changed, problem) => {
    expect(releaseProblems({ ...sound, ...changed })).toContain(problem);
  });

  it.each([
    ["v1.2.3", ["v1.2.3", "v1.2.2", "v0.9.0", ""], { npm: "latest", action: "v1" }],
    ["v1.10.0", ["v1.9.0", "v1.2.3"], { npm: "latest", action: "v1" }],
    ["v1.2.4", ["v1.2.4", "v1.3.0"], { npm: "latest-1", action: "" }],
    ["v1.2.4", ["v1.2.3", "v2.0.0"], { npm: "latest-1", action: "v1" }],
    ["v2.0.0-rc.1", ["v1.2.3"], { npm: "next", action: "" }],
    ["v1.2.3", ["v2.0.0-rc.1", "v1", "vnext"], { npm: "latest", action: "v1" }],
  ])("%s among %j moves %j", (tag, tags, moved) => {
    expect(movingTags(tag, tags)).toEqual(moved);
  });
});

describe("the bill of materials", () => {
  const rule = `\n${"-".repeat(80)}\n\n`;
  const notices = ["The files …\n", "@scope/a 1.0.0 (MIT)\n\nMIT License\n", "b 2.0.0 (ISC)\n\nISC\n"].join(
    rule,
  );
  const component = (name: string, version: string) => ({
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    scope: "optional",
    properties: [{ name: "cdx:npm:package:development", value: "true" }],
  });
  const all = [
    component("@scope/a", "1.0.0"),
    component("b", "1.0.0"),
    component("b", "2.0.0"),
    component("tool", "1.0.0"),
  ];
  const sbom = { metadata: { component: { name: "some-folder" } }, components: all };

  it("lists the packages of the bundle, in their versions, and no tool", () => {
    expect(noticedPackages(notices)).toEqual([
      { name: "@scope/a", version: "1.0.0" },
      { name: "b", version: "2.0.0" },
    ]);
    const bill = bundledSbom(sbom, notices, "keyward");
    expect(bill.metadata.component.name).toBe("keyward");
    expect(bill.components.map(({ purl, scope, properties }) => ({ purl, scope, properties }))).toEqual([
      { purl: "pkg:npm/%40scope/a@1.0.0", scope: "required", properties: [] },
      { purl: "pkg:npm/b@2.0.0", scope: "required", properties: [] },
    ]);
  });

  it("cannot be made where a bundled package is not installed", () => {
    expect(() => bundledSbom({ ...sbom, components: [] }, notices, "keyward")).toThrow(
      "@scope/a 1.0.0 is bundled, but npm sbom does not list it",
    );
  });
});
