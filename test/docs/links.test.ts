import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../scripts/docs/slug.mjs";
import { pageText, projectFolder, proseOf, userPages } from "../support/pages.ts";

const pages = [...userPages, "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];

/** The targets of a page's links and pictures; code is not looked into. */
function targetsOf(page: string): readonly string[] {
  const prose = proseOf(page).replaceAll(/``.*?``|`[^`]*`/g, "");
  const written = [
    ...prose.matchAll(/\]\(([^)\s]*)\)/g),
    ...prose.matchAll(/\b(?:href|src|srcset)="([^"]*)"/g),
  ];
  return written.map(([, target]) => target ?? "");
}

/** What is wrong with a link, or null. Nothing is requested: of an address only the form is checked. */
function fault(page: string, target: string): string | null {
  if (/^[a-z]+:/.test(target)) {
    return /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(\/\S*)?$/.test(target) ? null : "is not an https address";
  }
  const [file = "", anchor] = target.split("#");
  const linked = file === "" ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(projectFolder, linked))) return `leads to ${linked}, which is not there`;
  if (anchor === undefined) return null;
  if (!linked.endsWith(".md")) return "has an anchor in a file that is not a page";
  return anchorsOf(pageText(linked)).includes(anchor)
    ? null
    : `leads to #${anchor}, which ${linked} does not have`;
}

describe("the links of the pages", () => {
  it.each(pages)("%s: each leads to a file and an anchor that are there", (page) => {
    const faults = targetsOf(page).flatMap((target) => {
      const found = fault(page, target);
      return found === null ? [] : [`(${target}) ${found}`];
    });
    expect(faults).toEqual([]);
  });

  it("make every page reachable from the README in at most two clicks", () => {
    const linkedFrom = (page: string): readonly string[] =>
      targetsOf(page)
        .filter((target) => !/^[a-z]+:|^#/.test(target))
        .map((target) => path.posix.join(path.posix.dirname(page), target.split("#")[0] ?? ""));
    const first = linkedFrom("README.md");
    const second = first.filter((page) => userPages.includes(page)).flatMap(linkedFrom);
    const reached = new Set([...first, ...second]);
    expect(userPages.filter((page) => page !== "README.md" && !reached.has(page))).toEqual([]);
  });
});

describe("the anchors of a page", () => {
  it("are those that GitHub makes of its headings", () => {
    const page =
      "# A b\n## `workspaces.NAME.self[]`\n## Where is …\n## A b\n```md\n# not one\n```\n### What it *is*: [x](y)\n";
    expect(anchorsOf(page)).toEqual(["a-b", "workspacesnameself", "where-is-", "a-b-1", "what-it-is-x"]);
  });
});
