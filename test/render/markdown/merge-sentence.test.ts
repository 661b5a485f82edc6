import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/model/change.ts";
import type { WorkspacePlan } from "../../../src/model/plan.ts";
import { mergeSentence } from "../../../src/render/markdown/merge-sentence.ts";
import { change, created, deleted, moved, plan, refused, rotated } from "../samples.ts";

const digest = `sha256:${"0123456789ab".repeat(6).slice(0, 64)}`;

function sentence(overrides: Partial<WorkspacePlan>, ...held: readonly string[]): string {
  return mergeSentence(plan({ digest, ...overrides }), { held: () => held });
}

const own = (one: Change): Change => ({ ...one, origin: "pull-request" });
const before = (one: Change): Change => ({ ...one, origin: "pre-existing" });

describe("what merging does", () => {
  it("counts what the pull request causes, and nothing that was there before", () => {
    const changes = [
      own(created),
      own(change()),
      own(moved),
      own(deleted),
      before(rotated),
      before(change()),
    ];
    expect(sentence({ changes })).toBe(
      "**Merging this pull request creates 1 new credential, updates 2 API clients and deletes 1 API client**; **2 of these widen access** (plan `sha256:0123456789ab`).",
    );
  });

  it("counts a renamed client as renamed", () => {
    const fields = [{ field: "name", before: "a", after: "b" }] as const;
    expect(sentence({ changes: [own(change({ fields, risks: [] }))] })).toContain(
      "**Merging this pull request renames 1 API client**",
    );
  });

  it("says that one change alone widens access", () => {
    expect(sentence({ changes: [own(change())] })).toContain(
      "updates 1 API client**; **this widens access**",
    );
  });

  it("says that nothing changes", () => {
    expect(sentence({ changes: [before(change())] })).toBe(
      "**Merging this pull request changes no API client of this workspace** (plan `sha256:0123456789ab`).",
    );
  });

  it("says why merging alone applies nothing", () => {
    expect(sentence({ changes: [own(created)] }, "it changes `sinks`", "it changes `.github/`")).toBe(
      "**Merging this pull request applies nothing by itself**, because it changes `sinks` and it changes `.github/`: started by hand with the digest of the plan, the apply workflow **creates 1 new credential** (plan `sha256:0123456789ab`).",
    );
    expect(sentence({ changes: [] }, "it changes `sinks`")).toBe(
      "**Merging this pull request changes no API client of this workspace**, but it changes `sinks` (plan `sha256:0123456789ab`).",
    );
  });

  it("lets no configured name become Markdown", () => {
    expect(sentence({ changes: [own(created)] }, "it changes `workspaces.<img src=x>.host` @acme")).toContain(
      "it changes `workspaces.<img src=x>.host` &#64;&#8203;acme",
    );
  });

  it("says that a refused plan is not applied, and that an unknown one is unknown", () => {
    expect(mergeSentence(refused, { held: () => [] })).toContain("applies nothing: keyward refuses its plan");
    expect(sentence({ status: "error", changes: null })).toContain("is unknown");
  });
});
