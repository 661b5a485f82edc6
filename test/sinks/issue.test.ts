import { describe, expect, it } from "vitest";
import { SinkError } from "../../src/model/errors.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type {
  DeliveryMarker,
  HeldMarker,
  Marker,
  MarkerReading,
  PendingMarker,
  TokenPlace,
} from "../../src/model/token/token.ts";
import {
  confirm,
  deliver as deliverTo,
  deliverUnproved,
  disown,
  holdsAnother,
  holdsTokenOf,
  markPending,
  restore,
} from "../../src/sinks/issue.ts";
import { nameCreated, noteAnswered } from "../../src/sinks/note-places.ts";
import {
  type IssuePlace,
  type OpenTarget,
  openTarget,
  openTargets,
  probePlaces,
} from "../../src/sinks/open-target.ts";
import { isLater } from "../../src/sinks/later.ts";
import { planOf } from "../plan/planning.ts";
import { declared, live } from "../support/builders.ts";
import { MemorySink } from "../support/memory-sink.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

const identity = { name: "a", environment: null };
const absent: MarkerReading = { kind: "absent" };
const create = { action: "create" } as const;
const regenerate = (updated_at: string) => ({ action: "regenerate", id: 7, updated_at }) as const;
const pending: PendingMarker = {
  state: "pending",
  ...identity,
  about: regenerate("2026-01-01T00:00:00Z"),
  previous: null,
};

const held: HeldMarker = { state: "held", id: 7, ...identity, updated_at: "2026-01-01T00:00:00Z" };
const marked = (marker: Marker): MarkerReading => ({ kind: "marked", marker });

/** Two places of one target, with these markers. */
function twoPlaces(first: Marker | null, second: Marker | null) {
  const sink = new MemorySink();
  const place = (name: string, marker: Marker | null): IssuePlace => {
    if (marker !== null) sink.markers.set(name, marker);
    return { sink, place: name, before: marker === null ? absent : marked(marker) };
  };
  return { sink, target: deliver(place("-/a", first), place("-/b", second)) };
}

function deliver(...places: [IssuePlace, ...IssuePlace[]]): OpenTarget {
  return { kind: "deliver", places };
}

describe("writing pending markers", () => {
  it("keeps a pending marker of the same client: it is the proof that a token was lost", async () => {
    const sink = new MemorySink();
    const before: MarkerReading = { kind: "marked", marker: pending };
    await markPending(deliver({ sink, place: "-/a", before }), identity, regenerate("2026-05-05T00:00:00Z"));
    expect(sink.markers.get("-/a")).toEqual(pending);
  });

  it("keeps the values of every create that may have made its client, and its id once that is known", async () => {
    const sink = new MemorySink();
    const sent = (...values: readonly string[]) => ({ action: "create", sent: values }) as const;
    const marker: PendingMarker = { ...pending, about: sent("first") };
    const target = deliver({ sink, place: "-/a", before: { kind: "marked", marker } });
    await markPending(target, identity, sent("second"));
    expect(sink.markers.get("-/a")).toMatchObject({ about: sent("first", "second") });
    await markPending(target, identity, { action: "regenerate", id: 7, updated_at: null });
    expect(sink.markers.get("-/a")).toMatchObject({ about: { action: "create", id: 7 } });
  });

  it("does not keep the client of an earlier create for another create: it is gone", async () => {
    const sink = new MemorySink();
    const marker: PendingMarker = { ...pending, about: { action: "create", id: 7 } };
    const target = deliver({ sink, place: "-/a", before: { kind: "marked", marker } });
    await markPending(target, identity, create);
    expect(sink.markers.get("-/a")).toMatchObject({ about: { action: "create" } });
    expect(sink.markers.get("-/a")).not.toMatchObject({ about: { id: 7 } });
    await markPending(target, identity, regenerate("2026-05-05T00:00:00Z"));
    expect(sink.markers.get("-/a")).toEqual(marker);
  });

  it("keeps an earlier create as it is where it is not known what that, or the next one, sent", async () => {
    const first: PendingMarker = { ...pending, about: create };
    const { sink, target } = twoPlaces(first, { ...first, about: { action: "create", sent: ["first"] } });
    await markPending(target, identity, { action: "create", sent: ["second"] });
    expect(sink.markers.get("-/a")).toEqual(first);
    expect(sink.markers.get("-/b")).toMatchObject({ about: { sent: ["first", "second"] } });
    await markPending(target, identity, create);
    expect(sink.markers.get("-/b")).toMatchObject({ about: { sent: ["first"] } });
  });

  it("keeps a create of the same name in another Unicode form, and of no other name or environment", async () => {
    const first: PendingMarker = {
      ...pending,
      name: "zoe\u0308",
      about: { action: "create", sent: ["first"] },
    };
    const next = regenerate("2026-05-05T00:00:00Z");
    const about = async (name: string, environment: string | null) => {
      const { sink, target } = twoPlaces(first, null);
      await markPending(target, { name, environment }, next);
      const marker = sink.markers.get("-/a");
      return marker?.state === "pending" ? marker.about : null;
    };
    expect(await about("zoë", null)).toEqual({ action: "create", id: 7 });
    expect([await about("zoe", null), await about("zoë", "Test")]).toEqual([next, next]);
  });

  it("does not keep a regenerate for a create: it is about a client that is gone", async () => {
    const { sink, target } = twoPlaces(pending, null);
    await markPending(target, identity, { action: "create", id: 7 });
    expect(sink.markers.get("-/a")).toMatchObject({ about: { action: "create" } });
  });

  it("replaces a pending marker of another client", async () => {
    const sink = new MemorySink();
    const before: MarkerReading = {
      kind: "marked",
      marker: { ...pending, about: { ...regenerate("2026-01-01T00:00:00Z"), id: 8 } },
    };
    await markPending(deliver({ sink, place: "-/a", before }), identity, regenerate("2026-05-05T00:00:00Z"));
    expect(sink.markers.get("-/a")).toMatchObject({ about: { id: 7 } });
  });

  it.each([{ kind: "unknown", reason: "permission denied" }, { kind: "foreign" }] as const)(
    "touches nothing where one place reads as %o",
    async (before) => {
      const sink = new MemorySink();
      const target = deliver({ sink, place: "-/a", before: absent }, { sink, place: "-/b", before });
      await expect(markPending(target, identity, create)).rejects.toThrow(SinkError);
      expect(sink.calls).toEqual([]);
    },
  );

  it.each<[MarkerReading, string, RegExp]>([
    [
      { kind: "unknown", reason: "permission denied" },
      "-/a of the sink vault could not be read: permission denied",
      /read access/,
    ],
    [{ kind: "foreign" }, "-/a of the sink vault contains a value without keyward's marker", /another place/],
    [
      { kind: "foreign", owner: { host: "https://app.eu.workato.com", customer: "1199" } },
      "-/a of the sink vault holds a token of another host or customer: https://app.eu.workato.com, customer 1199",
      /another place/,
    ],
  ])(
    "says why the place is not written, and what to do, where it reads as %o",
    async (before, message, remedy) => {
      const target = deliver({ sink: new MemorySink(), place: "-/a", before });
      await expect(markPending(target, identity, create)).rejects.toMatchObject({
        message,
        remedy: expect.stringMatching(remedy),
      });
    },
  );

  it("puts back the places that were marked before one that cannot be", async () => {
    const sink = new MemorySink();
    sink.markers.set("-/a", held);
    const target = deliver(
      { sink, place: "-/a", before: { kind: "marked", marker: held } },
      { sink, place: "-/b", before: absent },
    );
    sink.fail = (call, place) => call === "mark" && place === "-/b";
    await expect(markPending(target, identity, create)).rejects.toThrow(SinkError);
    expect([...sink.markers]).toEqual([["-/a", held]]);
  });

  it("is undone by restoring, even if one place cannot be written", async () => {
    const sink = new MemorySink();
    const target = deliver({ sink, place: "-/a", before: absent }, { sink, place: "-/b", before: absent });
    await markPending(target, identity, create);
    sink.fail = (_, place) => place === "-/a";
    await restore(target);
    expect([...sink.markers.keys()]).toEqual(["-/a"]);
  });
});

describe("taking back what was pending", () => {
  it("leaves a token that another run has delivered there meanwhile", async () => {
    for (const takeBack of [restore, disown]) {
      const { sink, target } = twoPlaces(null, null);
      await markPending(target, identity, create);
      sink.markers.set("-/a", held);
      await takeBack(target);
      expect([...sink.markers]).toEqual([["-/a", held]]);
    }
  });

  it("restores what an earlier run left pending, since its token may be lost", async () => {
    const { sink, target } = twoPlaces(pending, { ...pending, previous: held });
    await markPending(target, identity, create);
    await restore(target);
    expect([...sink.markers]).toEqual([
      ["-/a", pending],
      ["-/b", { ...pending, previous: held }],
    ]);
  });

  it("takes that back too where the client is somebody else's, and keeps the token before it", async () => {
    const { sink, target } = twoPlaces(pending, { ...pending, previous: held });
    await markPending(target, identity, create);
    await disown(target);
    expect([...sink.markers]).toEqual([["-/b", held]]);
  });
});

describe("noting what became known of a request", () => {
  const ofCreate: PendingMarker = { ...pending, about: { action: "create", sent: ["x"] } };

  it("names the client that a create made at each place that waits for it, and at no other", async () => {
    const { sink, target } = twoPlaces(ofCreate, held);
    await nameCreated(target, { id: 8 });
    expect([...sink.markers]).toEqual([
      ["-/a", { ...pending, about: { action: "create", id: 8 } }],
      ["-/b", held],
    ]);
    const other = twoPlaces(pending, null);
    await nameCreated(other.target, { id: 8 });
    expect([...other.sink.markers]).toEqual([["-/a", pending]]);
  });

  it("notes an answer at each place that was marked by this version and is still pending, and at no other", async () => {
    const dated: PendingMarker = { ...pending, marked_at: "2026-06-01T00:00:00.000Z" };
    const { sink, target } = twoPlaces(dated, pending);
    await noteAnswered(target);
    expect([...sink.markers]).toEqual([
      ["-/a", { ...pending, marked_at: null }],
      ["-/b", pending],
    ]);
    const settled = twoPlaces({ ...dated, marked_at: null }, held);
    await noteAnswered(settled.target);
    expect(settled.sink.calls).toEqual([]);
    const empty = twoPlaces(null, null);
    await noteAnswered(empty.target);
    await nameCreated(empty.target, { id: 8 });
    expect(empty.sink.calls).toEqual([]);
  });

  it("leaves a place that cannot be written as it is, and goes on with the others", async () => {
    const dated: PendingMarker = { ...ofCreate, marked_at: "2026-06-01T00:00:00.000Z" };
    for (const note of [(target: OpenTarget) => nameCreated(target, { id: 8 }), noteAnswered, disown]) {
      const { sink, target } = twoPlaces(dated, dated);
      sink.fail = (call, place) => call === "mark" && place === "-/a";
      await note(target);
      expect(sink.markers.get("-/a")).toEqual(dated);
      expect(sink.markers.get("-/b")).not.toEqual(dated);
    }
  });

  it("finds the token of a client at any of its places", async () => {
    expect(await holdsTokenOf(twoPlaces(null, held).target, 7)).toBe(true);
    expect(await holdsTokenOf(twoPlaces(held, null).target, 8)).toBe(false);
    expect(await holdsTokenOf(twoPlaces(pending, null).target, 7)).toBe(false);
    expect(await holdsTokenOf({ kind: "discard" }, 7)).toBe(false);
  });
});

describe("a token that is thrown away while its places hold that of the other credential", () => {
  const about = regenerate("2026-01-01T00:00:00Z");
  const spare = (first: Marker | null, second: Marker | null) => {
    const { sink, target } = twoPlaces(first, second);
    return { sink, spared: target.kind === "deliver" ? ({ ...target, kind: "spare" } as const) : target };
  };
  const other: HeldMarker = { ...held, id: 8 };

  it("ends only the earlier one of its client, and marks no place", async () => {
    const { sink, spared } = spare(other, other);
    await markPending(spared, identity, about);
    expect(sink.calls).toEqual([]);
  });

  it.each([
    ["-/a of the sink vault holds the token of client 7 by now", held, other],
    ["-/b of the sink vault holds the token of client 7 by now", other, held],
    ["-/b of the sink vault is no longer known to hold the token of the other client", other, null],
    ["-/a of the sink vault is no longer known to hold the token of the other client", pending, other],
  ])("is not issued where %s", async (message, first, second) => {
    const { sink, spared } = spare(first, second);
    const rejected = { message, remedy: "plan again" };
    await expect(markPending(spared, identity, about)).rejects.toMatchObject(rejected);
    expect(sink.calls).toEqual([]);
  });

  it("ends no token if its client is created", async () => {
    const { spared } = spare(null, null);
    await markPending(spared, identity, create);
  });

  it("is told from one that replaces the token of its own client by what the places held before", () => {
    const holds = (first: Marker | null, second: Marker | null) =>
      holdsAnother(twoPlaces(first, second).target, 7);
    expect([holds(other, null), holds(null, other), holds({ ...pending, previous: other }, held)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([holds(held, null), holds(null, null), holds(pending, held)]).toEqual([false, false, false]);
  });
});

describe("delivering a token", () => {
  const client = { id: 7, ...identity, token_updated_at: "2026-06-01T00:00:00.500Z" };

  it("is tried three times at each place, 200 ms and a second apart, and then fails with what the sink said", async () => {
    const { sink, target } = twoPlaces(null, null);
    const clock = new VirtualClock();
    sink.fail = (call, place) => call === "deliver" && place === "-/a";
    await expect(clock.run(deliverTo(target, new Secret("new"), client, clock))).rejects.toThrow(
      "no space left",
    );
    expect(sink.calls.filter((line) => line === "deliver -/a")).toHaveLength(3);
    expect(sink.tokens.get("-/b")).toBe("new");
    expect(clock.monotonic()).toBe(1200);
  });

  it("is not tried again after an error that is not the sink's", async () => {
    const sink = new MemorySink();
    sink.deliver = async () => {
      sink.calls.push("deliver");
      throw new TypeError("a fault of keyward itself");
    };
    const target = deliver({ sink, place: "-/a", before: absent });
    const clock = new VirtualClock();
    await expect(clock.run(deliverTo(target, new Secret("new"), client, clock))).rejects.toThrow(TypeError);
    expect(sink.calls).toEqual(["deliver"]);
  });
});

describe("delivering a token that may have been ended already", () => {
  const before: MarkerReading = { kind: "marked", marker: pending };
  const client = { id: 7, ...identity, token_updated_at: "2026-06-01T00:00:00.500Z" };
  const held = { state: "held", id: 7, ...identity, updated_at: client.token_updated_at };
  const clock = new VirtualClock();

  it("leaves its place pending as it was, and says which token it holds, until that is confirmed", async () => {
    const sink = new MemorySink();
    const target = deliver({ sink, place: "-/a", before });
    const about = regenerate("2026-05-05T00:00:00Z");
    await deliverUnproved(target, new Secret("new"), client, about, clock);
    expect(sink.tokens.get("-/a")).toBe("new");
    expect(sink.markers.get("-/a")).toEqual({ ...pending, previous: held });
    await confirm(target, client, clock);
    expect(sink.markers.get("-/a")).toEqual(held);
  });

  it("does not replace a later one, as no delivery does", () => {
    const delivery = (updated_at: string): DeliveryMarker => ({
      ...pending,
      previous: { state: "held", id: 7, ...identity, updated_at },
    });
    const standing: HeldMarker = { state: "held", id: 7, ...identity, updated_at: "2026-06-01T00:00:00Z" };
    expect(isLater(standing, delivery("2026-05-31T00:00:00Z"))).toBe(true);
    expect(isLater(standing, delivery("2026-06-02T00:00:00Z"))).toBe(false);
    expect(isLater(standing, delivery("2026-06-01T01:00:00+01:00"))).toBe(false);
    expect(isLater({ ...standing, id: 8 }, delivery("2026-05-31T00:00:00Z"))).toBe(false);
    expect(isLater(pending, delivery("2026-05-31T00:00:00Z"))).toBe(false);
  });

  it("replaces one whose time is not known, and is delivered if its own is not", () => {
    const standing: HeldMarker = { state: "held", id: 7, ...identity, updated_at: "2026-06-01T00:00:00Z" };
    expect(isLater({ ...standing, updated_at: null }, standing)).toBe(false);
    expect(isLater(standing, { ...standing, updated_at: null })).toBe(false);
  });
});

describe("probing", () => {
  it("probes the places of each sink", async () => {
    const [vault, files] = [new MemorySink("vault"), new MemorySink("files")];
    await probePlaces([
      deliver({ sink: vault, place: "-/a", before: absent }, { sink: files, place: "-/a", before: absent }),
      { kind: "discard" },
      deliver({ sink: vault, place: "-/b", before: absent }),
    ]);
    expect([vault.calls, files.calls]).toEqual([["probe -/a", "probe -/b"], ["probe -/a"]]);
  });
});

describe("opening a target", () => {
  const vault = new MemorySink("vault");
  const place: TokenPlace = { sink: "vault", place: "-/a", reading: absent };

  it("discards a token only with `deliver_to: discard`", () => {
    expect(openTarget({ kind: "discard" }, new Map())).toEqual({ kind: "discard" });
    expect(() => openTarget({ kind: "no-sink", why: "unset" }, new Map([["vault", vault]]))).toThrow(
      "without a place to deliver it to",
    );
  });

  it("throws if a sink is not open", () => {
    const target = { kind: "deliver", places: [place, { ...place, sink: "files" }] } as const;
    expect(() => openTarget(target, new Map([["vault", vault]]))).toThrow("the sink files is not open");
  });

  it("opens the target of every change of a plan that issues a token", () => {
    const issue = { kind: "deliver", places: [place] } as const;
    const issuing = planOf([declared({ name: "b" })], [live({ id: 9, name: "c" })]).changes ?? [];
    const [first] = issuing;
    if (first?.action !== "create") throw new Error("the plan creates b");
    const update = planOf([declared({ role: 5 })], [live()]).changes ?? [];
    const changes = [{ ...first, issue }, ...update, { ...first, issue: { kind: "discard" } as const }];
    expect(openTargets({ changes }, new Map([["vault", vault]]))).toEqual([
      { kind: "deliver", places: [{ sink: vault, place: "-/a", before: absent }] },
      { kind: "discard" },
    ]);
    expect(openTargets({ changes: null }, new Map())).toEqual([]);
  });
});
