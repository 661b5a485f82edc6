import { describe, expect, it } from "vitest";
import { createdAs } from "../../../src/fields/created-as.ts";
import type { Declared } from "../../../src/model/client.ts";
import type { HeldMarker, MarkerReading, PendingMarker } from "../../../src/model/token/token.ts";
import { needingSinks } from "../../../src/plan/tokens/no-sink.ts";
import { declared, live } from "../../support/builders.ts";
import { place, planOf, rules, steps } from "../planning.ts";

const issued = "2026-01-05T10:00:00.000Z";
const later = (ms: number) => new Date(Date.parse(issued) + ms).toISOString();
const identity = { name: "finance-loader", environment: null };
const vault = { deliver_to: ["vault"], rotate_after: null };
const client = declared({ token: vault });

function held(overrides: Partial<HeldMarker> = {}): HeldMarker {
  return { state: "held", id: 40947, ...identity, updated_at: issued, ...overrides };
}

function pending(about: PendingMarker["about"], previous: HeldMarker | null = null): PendingMarker {
  return { state: "pending", ...identity, about, previous };
}

function marked(marker: HeldMarker | PendingMarker): MarkerReading {
  return { kind: "marked", marker };
}

function on(wanted: Declared, ...readings: MarkerReading[]) {
  return { tokens: new Map([[wanted, readings.map((reading, n) => place(reading, `place-${n}`))]]) };
}

const absent: MarkerReading = { kind: "absent" };
const unanswered: MarkerReading = { kind: "unknown", reason: "denied" };
const regenerate = (updated_at: string | null, id = 40947) =>
  ({ action: "regenerate", id, updated_at }) as const;

describe("the state of a managed client's token", () => {
  const cases: [string, MarkerReading[], string][] = [
    ["held", [marked(held())], "held"],
    ["held, whose answer told 2 s less than the list", [marked(held({ updated_at: later(-2000) }))], "held"],
    ["held, where the list lags behind", [marked(held({ updated_at: later(60_000) }))], "held"],
    ["issued again elsewhere", [marked(held({ updated_at: later(-2001) }))], "reissued-elsewhere"],
    ["another client's", [marked(held({ id: 1 }))], "not-held"],
    ["nowhere", [absent], "not-held"],
    ["under something foreign", [{ kind: "foreign" }], "not-held"],
    ["unknown where the place does not answer", [unanswered], "unknown"],
    ["unknown where no time is told", [marked(held({ updated_at: null }))], "unknown"],
    ["unknown without a place", [], "unknown"],
    ["pending: created and never delivered", [marked(pending({ action: "create" }))], "pending"],
    [
      "pending: created as this client, and never delivered",
      [marked(pending({ action: "create", id: 40947 }))],
      "pending",
    ],
    [
      "not held if another client of its name was created",
      [marked(pending({ action: "create", id: 1 }))],
      "not-held",
    ],
    [
      "pending: created with these values, or with those of another attempt",
      [marked(pending({ action: "create", sent: ["of another attempt", createdAs(live())] }))],
      "pending",
    ],
    [
      "not held: a client that was created with other values",
      [marked(pending({ action: "create", sent: ["others"] }))],
      "not-held",
    ],
    [
      "pending: created as this client, whatever its values are now",
      [marked(pending({ action: "create", id: 40947, sent: ["others"] }))],
      "pending",
    ],
    ["pending: issued again since", [marked(pending(regenerate(later(-1))))], "pending"],
    [
      "what it was before a regenerate that never happened",
      [marked(pending(regenerate(issued), held()))],
      "held",
    ],
    [
      "what it was, if the list lags behind the marker",
      [marked(pending(regenerate(later(5)), held()))],
      "held",
    ],
    [
      "not held after a regenerate of another client",
      [marked(pending(regenerate(later(-1), 1)))],
      "not-held",
    ],
    ["unknown after a regenerate whose time is not told", [marked(pending(regenerate(null)))], "unknown"],
    ["the worst of several places", [marked(held()), absent], "not-held"],
    ["unknown before not held", [unanswered, absent], "unknown"],
    ["pending before all", [unanswered, marked(pending({ action: "create" })), absent], "pending"],
  ];
  it.each(cases)("is %s", (_, readings, state) => {
    const plan = planOf([client], [live()], on(client, ...readings));
    expect(plan.tokens).toEqual([
      { id: 40947, ...identity, updated_at: issued, age_days: 146, due: false, state, concerns: [] },
    ]);
  });

  it("is not pending if the marker's identity is not the live one", () => {
    const marker = { ...pending({ action: "create" }), name: "other" };
    expect(planOf([client], [live()], on(client, marked(marker))).tokens).toMatchObject([
      { state: "not-held" },
    ]);
  });

  it("is due when it is older than rotate_after, which plans nothing", () => {
    const day = 86_400_000;
    const due = (rotate_after: number | "never" | null) => {
      const wanted = declared({ token: { deliver_to: ["vault"], rotate_after } });
      const plan = planOf([wanted], [live()]);
      expect(steps(plan)).toEqual([]);
      return plan.tokens?.[0]?.due;
    };
    expect([due(100 * day), due(180 * day), due("never"), due(null)]).toEqual([true, false, false, false]);
  });
});

describe("healing", () => {
  it("never regenerates 60 working tokens on the first day with an empty vault", () => {
    const clients = Array.from({ length: 60 }, (_, n) => live({ id: n + 1, name: `c${n}` }));
    const wanted = clients.map(({ name }) => declared({ name, token: vault }));
    const tokens = new Map(wanted.map((one, n) => [one, [place(absent, `place-${n}`)]]));
    const plan = planOf(wanted, clients, { tokens });
    expect(steps(plan)).toEqual([]);
    expect(plan.summary).toMatchObject({ unchanged: 60, rotate: 0 });
  });

  it("issues a new token if a marker is pending and one was issued since, once for a client", () => {
    const lost = marked(pending({ action: "create" }));
    const plan = planOf([client], [live()], on(client, lost, lost));
    expect(plan.changes).toMatchObject([
      {
        action: "rotate",
        id: 40947,
        reason: "token not delivered",
        fields: [],
        risks: [{ code: "token-reissued", effect: "breaks" }],
        source: { line: 3 },
      },
    ]);
    expect(plan.summary).toMatchObject({ rotate: 1, unchanged: 0 });
  });

  it("is planned with an update, after it, and changes no digest", () => {
    const wanted = declared({ role: 1, token: vault });
    const plan = planOf([wanted], [live()], on(wanted, marked(pending({ action: "create" }))));
    expect(steps(plan)).toEqual(["update 40947", "rotate 40947"]);
    expect(plan.digest).toBe(planOf([wanted], [live()]).digest);
  });

  it("does not count for max_rotations", () => {
    const clients = Array.from({ length: 11 }, (_, n) => live({ id: n + 1, name: `c${n}` }));
    const wanted = clients.map(({ name }) => declared({ name, token: vault }));
    const lost = (name: string) => marked({ ...pending({ action: "create" }), name });
    const tokens = new Map(wanted.map((one, n) => [one, [place(lost(one.name), `place-${n}`)]]));
    const plan = planOf(wanted, clients, { tokens });
    expect(plan.status).toBe("ok");
    expect(plan.summary).toMatchObject({ rotate: 11 });
  });

  it("issues nothing for a client with `deliver_to: none`", () => {
    const none = declared({ token: { deliver_to: "none", rotate_after: null } });
    expect(steps(planOf([none], [live()], on(none, marked(pending({ action: "create" })))))).toEqual([]);
  });
});

describe("the places of tokens", () => {
  it("must be there for a create that is to be applied", () => {
    const rulesFor = (deliver_to: Declared["token"]["deliver_to"]) =>
      rules(needingSinks(planOf([declared({ token: { deliver_to, rotate_after: null } })], [])));
    expect(rulesFor(null)).toEqual(["no-sink"]);
    expect(rulesFor([])).toEqual(["no-sink"]);
    expect(rulesFor("none")).toEqual(["deliver-to-none"]);
    expect(rulesFor("discard")).toEqual([]);
    expect(rulesFor(["vault"])).toEqual([]);
  });

  it("are not needed for a client that is live", () => {
    expect(planOf([declared({ token: { deliver_to: null, rotate_after: null } })], [live()]).status).toBe(
      "ok",
    );
  });

  it("are never overwritten if they hold unrecognized content", () => {
    const plan = planOf([client], [], on(client, { kind: "foreign" }));
    expect(rules(plan)).toEqual(["place-occupied"]);
    expect(plan.problems[0]?.message).toContain("place-0 (vault)");
    expect(steps(plan)).toEqual(["create finance-loader"]);
    expect(rules(planOf([client], [live()], on(client, { kind: "foreign" })))).toEqual([]);
  });

  it("are free if a create finds the token of a client that is gone, or nothing, or no answer", () => {
    for (const reading of [marked(held({ id: 5 })), absent, unanswered])
      expect(planOf([client], [], on(client, reading)).status).toBe("ok");
  });

  it("are refused if they hold the working token of another live client", () => {
    const other = live({ id: 5, name: "other", role: 1 });
    const theirs = held({ id: 5, name: "other" });
    const refused = [marked(theirs), marked({ ...pending(regenerate(issued, 5), theirs), name: "other" })];
    for (const reading of refused)
      expect(rules(planOf([client], [other], on(client, reading)))).toEqual(["place-of-another-client"]);
    const stale = marked({ ...theirs, updated_at: later(-60_000) });
    expect(rules(planOf([client], [other], on(client, stale)))).toEqual([]);
  });

  it("are each one client's, even if only case or Unicode form differs", () => {
    const other = declared({ name: "other", source: { file: "clients/other.yaml", line: 9 }, token: vault });
    const tokens = new Map([
      [client, [place(absent, "kv/Caf\u00e9")]],
      [other, [place(absent, "kv/cafe\u0301")]],
    ]);
    const plan = planOf([client, other], [live(), live({ id: 2, name: "other" })], { tokens });
    expect(rules(plan)).toEqual(["same-place"]);
    expect(plan.problems[0]).toMatchObject({ source: { file: "clients/other.yaml", line: 9 } });
  });

  it.each(["kv/caf\u00e9", "KV/Cafe\u0301"])(
    "refuses the place of another workspace's client: %s",
    (there) => {
      const client = declared({ token: vault });
      const owner = declared({ name: "theirs", source: { file: "other/x.yaml", line: 2 } });
      const tokens = new Map([[client, [place(absent, "kv/caf\u00e9")]]]);
      const taken = [{ workspace: "staging", client: owner, sink: "vault", place: there, spot: there }];
      const plan = planOf([client], [live()], { tokens, taken });
      expect(rules(plan)).toEqual(["same-place"]);
      expect(plan.problems[0]?.message).toMatch(/"theirs" in the workspace staging \(other\/x\.yaml:2\)/);
    },
  );
});
