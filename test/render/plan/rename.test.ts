import { describe, expect, it } from "vitest";
import type { Change, TokenMove } from "../../../src/model/change.ts";
import { renderPlanText } from "../../../src/render/plan/text/plan-text.ts";
import { isRename } from "../../../src/render/plan/rename.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { change, document, plan, risks } from "../samples.ts";

const renamed = (token: TokenMove | null, overrides: Parameters<typeof change>[0] = {}): Change =>
  change({
    name: "b",
    fields: [{ field: "name", before: "a", after: "b" }],
    risks: token === null ? [] : risks("token-place-moves"),
    token,
    ...overrides,
  });

const move = (before: string, after: string, sinks: readonly [string, string] = ["vault", "vault"]) => ({
  before: [{ sink: sinks[0], place: before }],
  after: [{ sink: sinks[1], place: after }],
});

describe("a rename", () => {
  it.each([
    ["whose token stays where it is", null],
    ["whose token stays in its folder", move("kv/workato/a", "kv/workato/b")],
    [
      "whose secret stays in its repository",
      move("acme/app (environment x)/A", "acme/app (environment x)/B"),
    ],
  ])("%s is no widening", (_what, token) => {
    expect(isRename(renamed(token))).toBe(true);
  });

  it.each([
    ["moves its token to another folder", move("kv/a/token", "kv/b/token")],
    ["moves its token to another sink", move("kv/a", "kv/b", ["vault", "files"])],
    ["adds a place", { before: [], after: [{ sink: "vault", place: "kv/b" }] }],
    ["gives a program other arguments", move("./put.sh a", "./put.sh b")],
    ["gives a program without a path other arguments", move("put a", "put b")],
  ])("that %s may widen access", (_what, token) => {
    expect(isRename(renamed(token))).toBe(false);
  });

  it("that changes something else, too, is not only a rename", () => {
    const fields = [
      { field: "name", before: "a", after: "b" },
      { field: "ip_allow_list", before: ["192.0.2.1"], after: [] },
    ] as const;
    expect(isRename(renamed(null, { fields, risks: risks("ip-allow-list-removed") }))).toBe(false);
    expect(isRename(change({ action: "rotate", fields: [], risks: risks("token-reissued") }))).toBe(false);
    expect(isRename(change({ fields: [], risks: risks("token-place-moves") }))).toBe(false);
  });

  it("is shown as one with both places of its token, and counted as no widening", () => {
    const text = renderPlanText(
      document(plan({ changes: [renamed(move("kv/a", "kv/b"))], summary: null, notes: [] })),
      plainStyle,
    );
    expect(text).toContain(
      `1 to update

Renamed (1)
  ~ b (Production, id 40947)  clients/finance.yaml:7
    · renamed from a
    ! its next token goes to vault kv/b (was vault kv/a)
`,
    );
  });
});
