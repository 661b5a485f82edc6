import { describe, expect, it } from "vitest";
import type { ReviewDocument } from "../../src/action/review/document.ts";
import { timelineOf } from "../../src/action/merged/pull-timeline.ts";
import { cover, lastApply } from "../../src/action/merged/range.ts";
import {
  isOfAttempt,
  whyNotArtifact,
  whyNotPull,
  whyNotReview,
  whyNotRun,
} from "../../src/action/review/trust.ts";
import { home, planOf, pull, reviewed, run, sha } from "./reviewing.ts";

describe("a merged pull request", () => {
  it("can have a review", () => {
    expect(whyNotPull(pull(), home, false)).toBeNull();
    expect(whyNotPull(pull({ head: { ...pull().head, repository: "Acme/Access" } }), home, false)).toBeNull();
  });

  it.each([
    [{ merged: false }, "it is not merged"],
    [{ base: { ref: "release", repository: "acme/access" } }, "it was merged into release, not main"],
    [{ base: { ref: "main", repository: "acme/other" } }, "it was merged into another repository"],
    [{ base: { ref: "main", repository: null } }, "it was merged into another repository"],
    [{ head: { ...pull().head, repository: "mallory/access" } }, "it came from a fork"],
    [{ head: { ...pull().head, repository: null } }, "it came from a fork"],
  ])("with %j cannot have a review", (overrides, why) => {
    expect(whyNotPull(pull(overrides), home, false)).toContain(why);
  });

  it("that changes the workflows cannot have a review", () => {
    expect(whyNotPull(pull(), home, true)).toContain("it changes .github/");
  });
});

describe("a run", () => {
  const timeline = { baseSince: Date.parse("2026-01-05T09:00:00Z"), overlapping: [] };
  it.each([
    ["is the plan job", {}],
    ["is the plan job of its pull request", { pulls: [{ number: 7, base: "main" }] }],
    ["is written in another case", { repository: "ACME/access" }],
  ])("that %s can be trusted", (_, overrides) => {
    expect(whyNotRun(run(overrides), pull(), home, timeline)).toBeNull();
  });

  it.each([
    [{ headSha: sha("bad") }, "another commit"],
    [{ createdAt: "2026-01-05T08:59:59Z" }, "before the pull request had its current base"],
    [{ createdAt: null }, "before the pull request had its current base"],
    [{ startedAt: "2026-01-05T10:00:01Z" }, "started again, after the merge"],
    [{ startedAt: null }, "started again, after the merge"],
    [{ path: ".github/workflows/other.yml" }, "another workflow"],
    [{ event: "push" }, "its event is push"],
    [{ event: "workflow_dispatch" }, "its event is workflow_dispatch"],
    [{ event: "pull_request_target" }, "its event is pull_request_target"],
    [{ repository: "acme/other" }, "another repository"],
    [{ repository: null }, "another repository"],
    [{ headRepository: "mallory/access" }, "a fork"],
    [{ headRepository: null }, "a fork"],
    [{ headBranch: "mine" }, "another branch"],
    [{ headBranch: null }, "another branch"],
    [{ conclusion: "failure" }, "it ended as failure"],
    [{ conclusion: null }, "it ended as nothing yet"],
    [{ pulls: [{ number: 8, base: "evil" }] }, "another pull request"],
    // A second pull request of the same head runs the workflow of another base.
    [{ pulls: [{ number: 7, base: "evil" }] }, "another base"],
  ])("with %j cannot be trusted", (overrides, why) => {
    expect(whyNotRun(run(overrides), pull(), home, timeline)).toContain(why);
  });
});

describe("a pull request's timeline", () => {
  const other = pull({ number: 8, base: { ref: "evil", repository: home.repository } });
  const opened = Date.parse("2026-01-05T09:00:00Z");

  it.each([
    ["has its base since it was opened", [], [pull()], { baseSince: opened, overlapping: [] }],
    [
      "has its base shortly after the last change of it",
      ["2026-01-05T09:10:00Z", "2026-01-05T09:05:00Z"],
      [],
      { baseSince: opened + 11 * 60_000, overlapping: [] },
    ],
    ["never has a known base if a date is missing", [""], [], { baseSince: Infinity, overlapping: [] }],
    [
      "overlaps with one that was open at the same time",
      [],
      [other],
      { baseSince: opened, overlapping: [8] },
    ],
    [
      "overlaps with one that is still open",
      [],
      [pull({ number: 8, closedAt: null })],
      { baseSince: opened, overlapping: [8] },
    ],
    [
      "does not tell what was closed before",
      [],
      [pull({ number: 6, closedAt: "2026-01-05T08:00:00Z" })],
      { baseSince: opened, overlapping: [] },
    ],
  ])("%s", (_, changes, siblings, expected) => {
    expect(timelineOf(pull(), changes, siblings)).toEqual(expected);
  });

  it("has no trusted run if another pull request overlaps", () => {
    expect(whyNotRun(run(), pull(), home, { baseSince: 0, overlapping: [8] })).toContain(
      "pull request 8 of the same",
    );
  });
});

describe("an artifact", () => {
  const artifact = {
    id: 1,
    name: "keyward-review-production",
    bytes: 900,
    expired: false,
    createdAt: "2026-01-05T09:59:59Z",
    runId: 700,
  };

  it.each([
    [{}, null],
    [{ createdAt: "2026-01-05T10:00:00Z" }, null],
    [{ createdAt: "2026-01-05T10:00:01Z" }, "it was uploaded after the merge, when nobody could review it"],
    [{ createdAt: "" }, "it was uploaded after the merge, when nobody could review it"],
    [{ expired: true }, "it has expired"],
    [{ bytes: 1e9 }, "it is too large"],
  ])("with %j is judged: %s", (overrides, why) => {
    expect(whyNotArtifact({ ...artifact, ...overrides }, pull())).toBe(why);
  });

  it.each([
    ["2026-01-05T09:29:59Z", false],
    ["2026-01-05T09:30:00Z", true],
    ["", false],
  ])("made at %j is one of the run's latest attempt: %s", (createdAt, own) => {
    expect(isOfAttempt({ ...artifact, createdAt }, run())).toBe(own);
  });
});

describe("a review", () => {
  const { workspace } = planOf([]);
  const cases: readonly (readonly [Partial<ReviewDocument>, string | null])[] = [
    [{}, null],
    [{ repository: "acme/other" }, "it is of another repository"],
    [{ pull: 8 }, "it is of another pull request"],
    [{ head: sha("bad") }, "it is of another commit"],
    [{ workspace: { ...workspace, name: "staging" } }, "it is of another workspace"],
    [{ workspace: { ...workspace, host: "https://evil.invalid" } }, "it is of another host"],
    [{ workspace: { ...workspace, customer: "5" } }, "it is of another customer"],
  ];
  it.each(cases)("with %j is judged: %s", (overrides, why) => {
    expect(whyNotReview(reviewed(planOf([]), overrides), pull(), home, workspace)).toBe(why);
  });
});

describe("the last apply", () => {
  const history = [sha("c3"), sha("c2"), sha("c1"), sha("c0")];
  const applied = (commit: string, overrides = {}) =>
    run({ event: "push", headBranch: "main", headSha: sha(commit), ...overrides });

  it.each([
    ["the newest successful push", [applied("c0"), applied("c2")], [], sha("c2")],
    ["none if no run succeeded", [applied("c2", { conclusion: "cancelled" })], [], null],
    ["none of an unknown commit", [applied("dead")], [], null],
    ["none of another branch", [applied("c2", { headBranch: "mine" })], [], null],
    ["none of another workflow", [applied("c2", { path: ".github/workflows/ci.yml" })], [], null],
    ["none of a fork", [applied("c2", { headRepository: "mallory/access" })], [], null],
    ["none by hand without a report", [applied("c2", { event: "workflow_dispatch", id: 5 })], [], null],
    ["one by hand with a report", [applied("c2", { event: "workflow_dispatch", id: 5 })], [5], sha("c2")],
    [
      "the one with a report where some have one",
      [applied("c2", { id: 6 }), applied("c1", { id: 5 })],
      [5],
      sha("c1"),
    ],
  ])("is %s", (_, runs, reported, last) => {
    expect(lastApply(runs, new Set(reported), history, home)).toBe(last);
  });
});

describe("what was merged", () => {
  const commits = [sha("c3"), sha("c2"), sha("c1")];

  it("belongs to pull requests whatever the way of merging", () => {
    const squashed = pull({ number: 1, mergeCommit: sha("c1") });
    const rebased = pull({ number: 2, mergeCommit: sha("c3") });
    const merged = new Map([
      [sha("c3"), [rebased]],
      [sha("c2"), [rebased]],
      [sha("c1"), [squashed]],
    ]);
    expect(cover(commits, merged, home)).toEqual({
      pulls: [
        { pull: rebased, commits: [sha("c3"), sha("c2")] },
        { pull: squashed, commits: [sha("c1")] },
      ],
      direct: [],
    });
  });

  it.each([
    ["no pull request", []],
    ["an open one", [pull({ merged: false, mergeCommit: sha("c2") })]],
    [
      "one merged into another branch",
      [pull({ base: { ref: "x", repository: null }, mergeCommit: sha("c2") })],
    ],
    ["one merged before or in another place", [pull({ mergeCommit: sha("01d") })]],
  ])("with %s is a direct push", (_, pulls) => {
    const { direct } = cover([sha("c2")], new Map([[sha("c2"), pulls]]), home);
    expect(direct).toEqual([sha("c2")]);
  });
});
