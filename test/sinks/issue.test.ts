import { describe, expect, it } from "vitest";
import { SinkError } from "../../src/model/errors.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type {
  DeliveryMarker,
  HeldMarker,
  MarkerReading,
  PendingMarker,
  TokenPlace,
} from "../../src/model/token/token.ts";
import { confirm, deliverUnproved, markPending, restore } from "../../src/sinks/issue.ts";
import { type IssuePlace, type OpenTarget, openTarget, probePlaces } from "../../src/sinks/open-target.ts";
import { isLater } from "../../src/sinks/later.ts";
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

  it("is undone by restoring, even if one place cannot be written", async () => {
    const sink = new MemorySink();
    const target = deliver({ sink, place: "-/a", before: absent }, { sink, place: "-/b", before: absent });
    await markPending(target, identity, create);
    sink.fail = (_, place) => place === "-/a";
    await restore(target);
    expect([...sink.markers.keys()]).toEqual(["-/a"]);
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
});
