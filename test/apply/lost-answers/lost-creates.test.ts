import { describe, expect, it } from "vitest";
import { declared, live } from "../../support/builders.ts";
import type { ApiCall, Fault } from "../../support/memory-api.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";
import { MemorySink } from "../../support/memory-sink.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };

function world(...names: readonly string[]): World {
  const one = new World();
  one.declared = names.map((name) => declared({ name, token: vault }));
  return one;
}

const lost = (effectAfter?: number): Fault => ({
  failure: "lost",
  ...(effectAfter === undefined ? {} : { effectAfter }),
});
const onCreate =
  (fault: Fault, until = 1) =>
  ({ kind, nth }: ApiCall): Fault | null =>
    kind === "create" && nth <= until ? fault : null;

describe("a create whose answer was lost", () => {
  it("is found once the server can no longer commit it, and a new token is issued and delivered", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(5000));
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story).toEqual(["create made", "list", "regenerate 50000"]);
    const [create, list] = one.api.sent;
    expect((list?.at ?? 0) - (create?.at ?? 0)).toBeGreaterThanOrEqual(40_000);
    expect([...one.sink.tokens]).toEqual([["-/made", one.api.tokens.get(50_000)]]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "held", id: 50_000 });
  });

  it("is looked up twice, 5 s apart, and then sent again once", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost());
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story).toEqual(["create made", "list", "list", "create made"]);
    const [, look, again] = one.api.sent;
    expect((again?.at ?? 0) - (look?.at ?? 0)).toBe(5100);
    expect(one.api.clients.size).toBe(1);
  });

  it("announces both waits: how long, before what, and why", async () => {
    const one = world("made", "other");
    one.api.fault = onCreate(lost());
    await one.apply();
    const [first, second] = one.waits;
    expect(first?.ms).toBeGreaterThan(39_000);
    expect(first).toMatchObject({
      purpose: 'to look up the create of "made" and 1 more',
      why: "the answer was lost, and Workato may still make the client",
      shortened: false,
    });
    expect(second).toMatchObject({ ms: 5000, purpose: 'to look up the create of "made" and 1 more' });
    expect(one.waits).toHaveLength(2);
  });

  it("is looked up an eighth of the time-out apart if that is less", async () => {
    const one = world("made");
    one.timeoutMs = 800;
    one.api.fault = onCreate(lost());
    await one.apply();
    const [, look, again] = one.api.sent;
    expect((again?.at ?? 0) - (look?.at ?? 0)).toBe(200);
  });

  it("that is committed between the two looks is found by the second", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(42_000));
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story).toEqual(["create made", "list", "list", "regenerate 50000"]);
  });

  it("twice, and never live, is unknown; its marker stays pending", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(), 9);
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    expect(one.api.story).toEqual(["create made", "list", "list", "create made", "list", "list"]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("is sent again without a second marker: a full disk neither takes one back nor hides that it is open", async () => {
    const one = world("made");
    const files = new MemorySink("files");
    one.sinks = [one.sink, files];
    one.declared = [
      declared({ name: "made", token: { deliver_to: ["vault", "files"], rotate_after: null } }),
    ];
    // It takes effect after both looks, right before it is sent again, and no list shows it in this run.
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? lost(45_230) : { failure: "status", status: 422 };
    one.api.shifted = () => [];
    files.fail = (call) =>
      call === "mark" && files.calls.filter((made) => made.startsWith("mark")).length > 1;
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    for (const sink of one.sinks)
      expect(sink.markers.get("-/made")).toMatchObject({ state: "pending", about: { action: "create" } });
    files.fail = () => false;
    one.api.fault = () => null;
    expect(outcomeLines(await one.apply())).toEqual(["rotate 50000 done"]);
  });

  /** It takes effect later than any server should: after both look-ups, right before it is sent again. */
  function refusedAgain(status: number): World {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? lost(45_230) : { failure: "status", status };
    return one;
  }

  it.each([422, 403, 404])("and is then answered %d is found by one more look", async (status) => {
    const one = refusedAgain(status);
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story.slice(3)).toEqual(["create made", "list", "regenerate 50000"]);
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
  });

  it.each([422, 403, 404])(
    "and is then answered %d is unknown if no list shows it; its marker stays pending, so that it heals",
    async (status) => {
      const one = refusedAgain(status);
      one.api.shifted = () => [];
      expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
      expect(one.api.clients.size).toBe(1);
      expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending", about: { action: "create" } });
      one.api.fault = () => null;
      expect(outcomeLines(await one.apply())).toEqual(["rotate 50000 done"]);
      expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
      expect(one.api.clients.size).toBe(1);
    },
  );

  it("is its own also if no list showed it before it was sent again, and was refused", async () => {
    const one = world("made");
    let lists = 0;
    one.api.shifted = (clients) => (++lists < 3 ? [] : clients);
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? lost(50) : { failure: "status", status: 422 };
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
  });

  it("is unknown, and its place stays pending, if it cannot be sent again", async () => {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? lost() : { failure: "not-sent" };
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made unknown no-answer"]);
    expect(report.outcomes[0]?.error?.message).toContain("it could not be sent again: could not create");
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("is unknown, and its place stays pending, if it was held back before it was sent again and the list fails", async () => {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      kind === "create" && nth === 1
        ? lost()
        : kind === "list" && nth === 3
          ? { failure: "status", status: 500 }
          : null;
    one.clock.at(45_000, () => {
      one.api.queue = 20_000;
    });
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    expect(one.api.story).toEqual(["create made", "list", "list", "list"]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("is reported as sent once, however often it is", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost());
    await one.apply();
    expect(one.steps.map(({ kind }) => kind)).toEqual(["sent", "ended"]);
  });

  it("shares its two looks with all others that were lost", async () => {
    const one = world(...Array.from({ length: 20 }, (_, n) => `made-${n}`));
    one.api.fault = ({ kind, about, nth }) =>
      kind === "create" && nth === 1 ? (Number(String(about).slice(5)) % 2 === 0 ? lost(50) : lost()) : null;
    const report = await one.apply();
    expect(report.outcomes.every(({ status }) => status === "done")).toBe(true);
    expect(one.api.story.filter((line) => line === "list")).toHaveLength(2);
    expect(one.api.clients.size).toBe(20);
    for (const { id, name } of one.api.clients.values())
      expect(one.sink.tokens.get(`-/${name}`)).toBe(one.api.tokens.get(id));
  });

  it("of which two are found is unknown, and both ids are named", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(50));
    one.clock.at(60, () =>
      one.api.clients.set(7, live({ id: 7, name: "made", created_at: one.clock.iso() })),
    );
    const report = await one.apply();
    expect(report.outcomes[0]).toMatchObject({ status: "unknown" });
    expect(report.outcomes[0]?.error?.message).toMatch(/7.*50000/);
    expect(one.api.story).toEqual(["create made", "list"]);
  });

  it("that shows other values is reported, and its token is still delivered", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(50));
    one.clock.at(60, () => {
      const made = one.api.clients.get(50_000);
      if (made !== undefined) one.api.clients.set(50_000, { ...made, folders: [] });
    });
    expect(outcomeLines(await one.apply())).toEqual(["create made failed not-as-sent"]);
    expect(one.sink.tokens.size).toBe(1);
  });

  describe("and whose name is stored in another form", () => {
    const stored = (one: World, name: string): void =>
      one.clock.at(60, () => {
        const made = one.api.clients.get(50_000);
        if (made !== undefined) one.api.clients.set(50_000, { ...made, name });
      });

    it("is not sent again, and says which client it probably is", async () => {
      const one = world("R&D");
      one.api.fault = onCreate(lost(50));
      stored(one, "R&amp;D");
      const report = await one.apply();
      expect(report.outcomes[0]).toMatchObject({ status: "unknown", id: 50_000 });
      expect(report.outcomes[0]?.error?.message).toContain('write `name: "R&amp;D"` in the manifest');
      expect(one.api.story).toEqual(["create R&D", "list"]);
    });

    it("is named at the place of its token: no later plan makes another, and a pin heals it, whatever changed since", async () => {
      const one = world("R&D");
      one.api.fault = onCreate(lost(50));
      stored(one, "R&amp;D");
      await one.apply();
      expect(one.sink.markers.get("-/R&D")).toMatchObject({
        state: "pending",
        about: { action: "create", id: 50_000 },
      });
      const made = one.api.clients.get(50_000);
      if (made !== undefined) one.api.clients.set(50_000, { ...made, ip_allow_list: ["192.0.2.99"] });
      expect((await one.plan()).plan.problems).toMatchObject([
        { rule: "stored-otherwise", message: expect.stringContaining("the marker at its token's place") },
      ]);
      one.declared = [declared({ name: "R&D", id: 50_000, token: vault })];
      expect(outcomeLines(await one.apply())).toEqual(["update 50000 done", "rotate 50000 done"]);
      expect(one.sink.tokens.get("-/R&D")).toBe(one.api.tokens.get(50_000));
    });

    it("is not mistaken for another client of the same plan, or for one that has other values", async () => {
      const one = world("R&D", "R&D (2)");
      one.api.fault = ({ kind, about, nth }) =>
        kind === "create" && about === "R&D" && nth === 1 ? lost() : null;
      expect(outcomeLines(await one.apply())).toEqual(["create R&D done", "create R&D (2) done"]);
      const other = world("R&D");
      other.api.fault = onCreate(lost());
      const created_at = other.clock.iso();
      const named = (id: number, name: string, role = 26779) =>
        other.api.clients.set(id, live({ id, name, role, created_at }));
      other.clock.at(60, () => {
        named(7, "R&amp;D", 1);
        named(8, "somebody else's");
      });
      expect(outcomeLines(await other.apply())).toEqual(["create R&D done"]);
    });
  });

  it("of a token that is thrown away is compared too, and needs no new token", async () => {
    const one = new World();
    one.declared = [declared({ name: "made", token: { deliver_to: "discard", rotate_after: null } })];
    one.api.fault = onCreate(lost(50));
    one.clock.at(60, () => {
      const made = one.api.clients.get(50_000);
      if (made !== undefined) one.api.clients.set(50_000, { ...made, folders: [] });
    });
    expect(outcomeLines(await one.apply())).toEqual(["create made failed not-as-sent"]);
    expect(one.api.story).toEqual(["create made", "list"]);
  });

  it.each([
    [1, "list"],
    [2, "list list"],
  ])("is left open if list %i fails, and is not sent again", async (nth, lists) => {
    const one = world("made");
    one.api.fault = (call) =>
      call.kind === "list" && call.nth === nth ? { failure: "status", status: 500 } : onCreate(lost())(call);
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made unknown no-answer"]);
    expect(report.outcomes[0]?.error?.message).toContain(
      "it could not be looked up: could not list. Plan again",
    );
    expect(one.api.story.slice(1).join(" ")).toBe(lists);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("keeps what the first look found when the second fails", async () => {
    const one = world("found", "missing");
    one.api.fault = ({ kind, about, nth }) => {
      if (kind === "create") return about === "found" ? lost(50) : lost();
      return kind === "list" && nth === 2 ? { failure: "status", status: 500 } : null;
    };
    expect(outcomeLines(await one.apply())).toEqual([
      "create found done",
      "create missing unknown no-answer",
    ]);
  });

  it("is not waited for after a signal", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost(50));
    one.clock.at(1000, () => one.stop.abort());
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made unknown no-answer"]);
    expect(report.outcomes[0]?.error?.message).toBe(
      "it was sent, but its answer had not arrived when the run ended: the next plan shows whether it took effect",
    );
    expect(one.clock.monotonic()).toBeLessThanOrEqual(7000);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("announces no further wait after a signal that comes while it is looked up", async () => {
    const one = world("made");
    one.api.fault = onCreate(lost());
    one.clock.at(40_050, () => one.stop.abort());
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    expect(one.waits.map(({ purpose }) => purpose)).toEqual(['to look up the create of "made"']);
  });

  it("is not looked up once the API token is refused", async () => {
    const one = world("made", "refused");
    one.api.fault = ({ about }) => (about === "made" ? lost(50) : { failure: "status", status: 401 });
    expect(outcomeLines(await one.apply())).toEqual([
      "create made unknown no-answer",
      "create refused failed http-401",
    ]);
    expect(one.clock.monotonic()).toBeLessThan(40_000);
  });

  it("ends the run if the API token is refused when it is looked up", async () => {
    const one = new World([live({ id: 1, name: "renamed" })]);
    one.declared = [
      declared({ name: "made", token: vault }),
      declared({ id: 1, name: "later", token: { deliver_to: "none", rotate_after: null } }),
    ];
    one.api.fault = ({ kind }) =>
      kind === "create" ? lost(50) : kind === "list" ? { failure: "status", status: 401 } : null;
    expect(outcomeLines(await one.apply())).toEqual([
      "create made unknown no-answer",
      "update 1 skipped unauthorized",
    ]);
    expect(one.api.story).toEqual(["create made", "list"]);
  });

  it("is looked for when the time-out has passed since it was sent, however late that was known", async () => {
    const one = world("made");
    one.api.latency = 30_000;
    one.api.fault = onCreate(lost(5000));
    await one.apply();
    const [create, list] = one.api.sent;
    expect((list?.at ?? 0) - (create?.at ?? 0)).toBe(40_000);
  });

  it("is looked for at once, and no wait is announced, if it was known when the time-out had passed", async () => {
    for (const latency of [40_000, 45_000]) {
      const one = world("made");
      one.api.latency = latency;
      one.api.fault = onCreate(lost(5000));
      await one.apply();
      const [create, list] = one.api.sent;
      expect((list?.at ?? 0) - (create?.at ?? 0)).toBe(latency);
      expect(one.waits).toEqual([]);
    }
  });

  it("never mistakes a client that was there before for the one it made, although the API treats their names as the same", async () => {
    const one = new World([live({ id: 9, name: "made " })]);
    one.declared = [declared({ name: "made", distinct_from: [9], token: vault })];
    one.api.fault = onCreate(lost());
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story).toEqual(["create made", "list", "list", "create made"]);
  });

  it("and then the answer to its new token too, is given another one when the server can no longer issue the first", async () => {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      (kind === "create" || kind === "regenerate") && nth === 1 ? lost(39_000) : null;
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.api.story).toEqual([
      "create made",
      "list",
      "regenerate 50000",
      "regenerate 50000",
      "read 50000",
    ]);
    const [, , first, second] = one.api.sent;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBe(40_000);
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
  });

  it("and then the answer to its new token too, is failed if the third answer shows other values", async () => {
    const one = world("made");
    one.api.fault = ({ kind, nth }) =>
      (kind === "create" || kind === "regenerate") && nth === 1 ? lost(50) : null;
    one.api.shown = (client) => ({ ...client, ip_allow_list: [] });
    expect(outcomeLines(await one.apply())).toEqual(["create made failed not-as-sent"]);
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
  });

  it("is unknown with the id of the client that was found, if a signal comes before its new token", async () => {
    const one = world(...Array.from({ length: 40 }, (_, n) => `made-${n}`));
    one.api.fault = ({ kind }) => (kind === "create" ? lost(50) : null);
    // In the middle of the first new tokens: the others have not been asked for.
    one.clock.at(40_250, () => one.stop.abort());
    const report = await one.apply();
    const open = report.outcomes.filter(({ status }) => status !== "done");
    expect(open).toHaveLength(8);
    for (const { status, id, error, name } of open) {
      expect(status).toBe("unknown");
      expect(one.api.clients.get(id ?? 0)?.name).toBe(name);
      expect(error?.message).toContain(`created as client ${id}`);
      expect(one.sink.markers.get(`-/${name}`)).toMatchObject({ state: "pending" });
    }
  });

  it.each([403, 404, 422])("is unknown with its id if its new token is answered %d", async (status) => {
    const one = world("made");
    one.api.fault = ({ kind }) =>
      kind === "create" ? lost(50) : kind === "regenerate" ? { failure: "status", status } : null;
    const report = await one.apply();
    expect(report.outcomes).toMatchObject([{ status: "unknown", id: 50_000, error: { code: "no-answer" } }]);
    expect(one.api.story).toEqual(["create made", "list", "regenerate 50000"]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });

  it("whose new token cannot be asked for any more is unknown, not skipped: it was made", async () => {
    const one = world("made");
    one.api.fault = ({ kind }) =>
      kind === "create" ? lost(50) : kind === "regenerate" ? { failure: "aborted" } : null;
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown no-answer"]);
    expect(one.sink.markers.get("-/made")).toMatchObject({ state: "pending" });
  });
});

describe("a list that may not show a create", () => {
  const here = { environment: "Production", token: vault };

  /** Two creates in Production, of which "a" is lost, in a workspace with a client of that environment. */
  function inProduction(environment: string): World {
    const one = new World([live({ id: 1, name: "other", environment })]);
    one.declared = [declared({ name: "a", ...here })];
    one.environments = ["Production", "Test"];
    one.api.fault = ({ kind, about, nth }) =>
      kind === "create" && about === "a" && nth === 1 ? lost() : null;
    return one;
  }

  it("because it shows no client of that environment is no reason to send it again", async () => {
    const one = inProduction("Test");
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create a unknown no-answer"]);
    expect(report.outcomes[0]?.error?.message).toMatch(
      /shows no client of Production at all.*not sent again/,
    );
    expect(one.api.story).toEqual(["create a", "list", "list"]);
    expect(one.sink.markers.get("Production/a")).toMatchObject({ state: "pending" });
    expect(outcomeLines(await inProduction("Production").apply())).toEqual(["create a done"]);
  });

  it("because it does not show another one of this run is none either", async () => {
    const one = inProduction("Production");
    one.declared = [declared({ name: "a", ...here }), declared({ name: "b", ...here })];
    one.api.shifted = (clients) => clients.filter(({ name }) => name !== "b");
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create a unknown no-answer", "create b done"]);
    expect(report.outcomes[0]?.error?.message).toMatch(/does not show client 5000\d either/);
  });

  it.each([
    [422, "Test", 1, "could not be checked: the list of clients cannot show it"],
    [429, "Production", 1, "does not show client"],
    [429, "Test", 2, undefined],
  ])(
    "of a create that was answered %d leaves its place pending, or lets a 429 be sent again: %s",
    async (status, environment, sent, text) => {
      const one = inProduction(environment);
      const names = status === 429 && environment === "Production" ? ["a", "b"] : ["a"];
      one.declared = names.map((name) => declared({ name, ...here }));
      one.api.shifted = (clients) => clients.filter(({ name }) => name !== "b");
      one.api.fault = ({ kind, about, nth }) =>
        kind === "create" && about === "a" && nth === 1 ? { failure: "status", status } : null;
      const report = await one.apply();
      expect(one.api.story.filter((line) => line === "create a")).toHaveLength(sent);
      if (text === undefined) return expect(outcomeLines(report)).toEqual(["create a done"]);
      expect(report.outcomes[0]?.error?.message).toContain(text);
      expect(one.sink.markers.get("Production/a")).toMatchObject({ state: "pending" });
    },
  );
});

describe("a create that was answered 429 and sent again although no list could show it", () => {
  it("keeps its place pending if the second attempt was not sent: the first may have made the client", async () => {
    const here = { environment: "Production", token: { deliver_to: ["vault"], rotate_after: null } };
    const one = new World([live({ id: 9, name: "other", environment: "Test" })]);
    one.environments = ["Production", "Test"];
    one.declared = [declared({ name: "a", ...here })];
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? { failure: "status", status: 429 } : { failure: "not-sent" };
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create a failed not-sent"]);
    expect(report.outcomes[0]?.error?.message).toContain("an attempt before was answered 429");
    expect(one.sink.markers.get("Production/a")).toMatchObject({ state: "pending" });
  });
});

describe("an answer that shows no token", () => {
  it("to a create is followed by issuing a new token", async () => {
    const one = world("made");
    one.api.fault = onCreate({ failure: "shape", effectAfter: 50 });
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(50_000));
  });
});
