import { describe, expect, it } from "vitest";
import { decide } from "../../src/action/merged/decide.ts";
import { destinationChanges, ownershipChanges, workspaceNames } from "../../src/action/merged/sensitive.ts";
import type { Change } from "../../src/model/change.ts";
import type { TokenChange, WorkspacePlan } from "../../src/model/plan.ts";
import { change, planOf, reviewed } from "./reviewing.ts";

const direct = [{ what: "commit c1", pull: null, why: "it does not belong to a pull request" }];
const preExisting = (number: number): Change => change(number, { origin: "pre-existing" });

function decided(plan: WorkspacePlan, reviews: readonly (readonly Change[])[], more = {}) {
  const {
    verdict,
    apply,
    done,
    preExisting: left,
    notInReview,
  } = decide({
    plan,
    reviews: reviews.map((changes) => reviewed(planOf(changes))),
    unreviewed: [],
    applyPreExisting: false,
    ownershipChanged: false,
    ...more,
  });
  const ids = (changes: readonly { readonly id: number | null }[]) => changes.map(({ id }) => id);
  return {
    verdict,
    apply: ids(apply),
    done: ids(done),
    preExisting: ids(left),
    notInReview: ids(notInReview),
  };
}

describe("what is applied after a merge", () => {
  const none = { apply: [], done: [], preExisting: [], notInReview: [] };

  it.each([
    ["nothing of an empty plan", planOf([]), [], {}, { ...none, verdict: "apply" }],
    [
      "what a review holds",
      planOf([change(1)]),
      [[change(1)]],
      {},
      { ...none, verdict: "apply", apply: [1] },
    ],
    [
      "what the reviews of several pull requests hold",
      planOf([change(1), change(2)]),
      [[change(1)], [change(2)]],
      {},
      { ...none, verdict: "apply", apply: [1, 2] },
    ],
    [
      "what is left of a review",
      planOf([change(2)]),
      [[change(1), change(2)]],
      {},
      { ...none, verdict: "apply", apply: [2], done: [1] },
    ],
    [
      "no pre-existing change",
      planOf([change(1), preExisting(2)]),
      [[change(1)]],
      {},
      { ...none, verdict: "apply", apply: [1], preExisting: [2] },
    ],
    [
      "the pre-existing changes too, if asked",
      planOf([change(1), preExisting(2)]),
      [[change(1)]],
      { applyPreExisting: true },
      { ...none, verdict: "apply", apply: [1, 2] },
    ],
    [
      "what a review holds, even if it is pre-existing",
      planOf([preExisting(1)]),
      [[change(1)]],
      {},
      { ...none, verdict: "apply", apply: [1] },
    ],
    [
      "nothing where a merged change moved since its review",
      planOf([change(1), change(3)]),
      [[change(1), change(2)]],
      {},
      { ...none, verdict: "stale", apply: [1], done: [2], notInReview: [3] },
    ],
    [
      "nothing where a merged change has no review",
      planOf([change(1)]),
      [],
      { unreviewed: direct },
      { ...none, verdict: "unreviewed", notInReview: [1] },
    ],
    [
      "what is reviewed where the part without a review changes nothing",
      planOf([change(1)]),
      [[change(1)]],
      { unreviewed: direct },
      { ...none, verdict: "apply", apply: [1] },
    ],
    [
      "nothing unreviewed, even if the pre-existing changes are to be applied",
      planOf([change(1), preExisting(2)]),
      [],
      { applyPreExisting: true, unreviewed: direct },
      { ...none, verdict: "unreviewed", apply: [2], notInReview: [1] },
    ],
    [
      "no change as pre-existing where the managed clients changed",
      planOf([change(1), preExisting(2)]),
      [[change(1)]],
      { applyPreExisting: true, ownershipChanged: true },
      { ...none, verdict: "stale", apply: [1], notInReview: [2] },
    ],
    [
      "nothing of unknown origin",
      planOf([change(1, { origin: null })]),
      [],
      {},
      { ...none, verdict: "stale", notInReview: [1] },
    ],
    [
      "no rotation by its review: it heals whatever else is applied",
      planOf([change(1, { action: "rotate", origin: "pre-existing" })]),
      [],
      {},
      { ...none, verdict: "apply" },
    ],
  ] as const)("is %s", (_, plan, reviews, more, expected) => {
    expect(decided(plan, reviews, more)).toEqual(expected);
  });

  it("is nothing if a new client's token would be delivered to a place that was not reviewed", () => {
    const to = (place: string) =>
      change(1, { action: "create", id: null, token: { before: [], after: [{ sink: "vault", place }] } });
    expect(decided(planOf([to("kv/a")]), [[to("kv/a")]])).toMatchObject({ verdict: "apply" });
    expect(decided(planOf([to("kv/evil")]), [[to("kv/a")]])).toMatchObject({ verdict: "stale" });
  });

  it("is nothing if a token's settings changed without a review", () => {
    const rule = (place: string): TokenChange => ({
      id: 1,
      name: "a",
      environment: null,
      before: null,
      after: { deliver_to: [{ sink: "vault", place }], rotate_after: null },
      risks: [],
      source: { file: "a.yaml", line: 1 },
    });
    const question = { unreviewed: [], applyPreExisting: false, ownershipChanged: false };
    const reviews = [reviewed(planOf([], [rule("kv/a")]))];
    expect(decide({ ...question, plan: planOf([], [rule("kv/a")]), reviews }).verdict).toBe("apply");
    expect(decide({ ...question, plan: planOf([], [rule("kv/b")]), reviews }).verdict).toBe("stale");
    expect(decide({ ...question, plan: planOf([], [rule("kv/b")]), reviews: [] }).verdict).toBe("stale");
  });
});

describe("a reviewed new client that was already created", () => {
  const to = (place: string) => [{ sink: "vault", place }];
  const made = change(1, { action: "create", id: null, token: { before: [], after: to("kv/a") } });
  const rule = (place: string): TokenChange => ({
    id: 1,
    name: "client-1",
    environment: null,
    before: null,
    after: { deliver_to: to(place), rotate_after: "90d" },
    risks: [],
    source: { file: "a.yaml", line: 1 },
  });

  it.each([
    ["kv/a", "apply"],
    ["kv/evil", "stale"],
  ])("has its token in %s: %s", (place, verdict) => {
    const reviews = [reviewed(planOf([made]))];
    const plan = planOf([], [rule(place)]);
    const question = { plan, reviews, unreviewed: [], applyPreExisting: false, ownershipChanged: false };
    expect(decide(question).verdict).toBe(verdict);
  });
});

describe("a changed configuration", () => {
  const config = (more = "", host = "jp", sinks = "sinks: { v: { type: file, path: out } }") =>
    `version: 1\nworkspaces:\n  a: { host: ${host}, token_env: WORKATO_A${more} }\n  b: { host: us, token_env: WORKATO_B }\n${sinks}\n`;

  it.each([
    ["nothing", config(), config(), []],
    ["spelling only", config(), `# a comment\n${config().replace("{ v:", '{ "v":')}`, []],
    ["the order of keys", config(), config("", "jp", "sinks: { v: { path: out, type: file } }"), []],
    ["a scope", config(), config(", scope: { names: [x] }"), []],
    ["the host", config(), config("", "us"), ["workspaces.a.host"]],
    [
      "the token's variable",
      config(),
      config().replace("WORKATO_A", "WORKATO_B"),
      ["workspaces.a.token_env"],
    ],
    ["customers", config(), config(", customers: [5]"), ["workspaces.a.customers"]],
    ["another workspace only", config(), config().replace("host: us", "host: eu"), []],
    ["a sink", config(), config("", "jp", "sinks: { v: { type: file, path: elsewhere } }"), ["sinks"]],
    ["a sink away", config(), config("", "jp", ""), ["sinks"]],
    ["where all tokens go", config(), `${config()}tokens: { deliver_to: [v] }\n`, ["tokens.deliver_to"]],
    ["when tokens are old", config(), `${config()}tokens: { rotate_after: 90d }\n`, []],
    ["no file at all", null, null, []],
  ])("in %s requires a digest if it changes a destination", (_, before, after, expected) => {
    expect(destinationChanges(before, after, "a")).toEqual(expected);
  });

  it.each([
    ["came", null, config()],
    ["went", config(), null],
    ["broke", config(), "version: [1"],
    ["became two documents", config(), `${config()}---\n${config()}`],
  ])("that %s requires a digest", (_, before, after) => {
    expect(destinationChanges(before, after, "a")).not.toEqual([]);
  });

  it.each([
    ["limits", `${config()}limits: { max_deletes: 1 }\n`, []],
    ["the host", config("", "us"), []],
    ["scope", config(", scope: { names: [x] }"), ["workspaces.a.scope"]],
    ["prune", config(", prune: true"), ["workspaces.a.prune"]],
    ["self", config(", self: none"), ["workspaces.a.self"]],
    ["manifests", config(", manifests: [x]"), ["workspaces.a.manifests"]],
    ["another workspace", config().replace("host: us", "host: us, prune: true"), []],
  ])("in %s may change the plan of unchanged manifests", (_, after, expected) => {
    expect(ownershipChanges(config(), after, "a")).toEqual(expected);
  });

  it("lists its workspaces, or default if there is none", () => {
    expect(workspaceNames(config())).toEqual(["a", "b"]);
    expect(workspaceNames(null)).toEqual(["default"]);
    expect(workspaceNames("nothing")).toEqual([]);
  });
});
