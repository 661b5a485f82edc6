import { describe, expect, it } from "vitest";
import type { Live } from "../../../src/model/client.ts";
import { declared, live } from "../../support/builders.ts";
import type { Fault } from "../../support/memory-api.ts";
import { outcomeLines, World } from "../../support/memory-run.ts";

const vault = { deliver_to: ["vault"], rotate_after: null };
const minute = 60_000;

/** A create that never takes effect and whose first answer is lost; somebody else makes client 7 of its name meanwhile. */
function taken(values: Partial<Live>, fault: Fault = { failure: "lost" }): World {
  const one = new World();
  one.declared = [declared({ name: "made", token: vault })];
  one.api.fault = ({ kind }) => (kind === "create" ? fault : null);
  one.clock.at(10, () => one.api.clients.set(7, live({ id: 7, name: "made", ...values })));
  return one;
}

/** A time by the server's clock, in ms after the run began. */
const at = (one: World, ms: number): string => new Date(one.clock.now() + one.api.ahead + ms).toISOString();

describe("a client of the name of a lost create", () => {
  it("that was created before it was sent is not its own: its token is left alone, also by the next apply", async () => {
    const one = taken({ created_at: "2026-05-31T23:59:57.000Z" });
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made unknown name-taken"]);
    expect(report.outcomes[0]).toMatchObject({
      id: 7,
      error: {
        message: expect.stringMatching(/\(at 2026-05-31T23:59:57\.000Z\).*pin it with `id: 7`/),
      },
    });
    expect(one.api.story).toEqual(["create made", "list", "list"]);
    expect(one.sink.markers.size).toBe(0);
    one.api.fault = () => null;
    expect((await one.apply()).outcomes).toEqual([]);
    expect(one.api.issued.size).toBe(0);
  });

  it("is judged by the server's clock, however wrong this machine's is", async () => {
    for (const ahead of [-60 * minute, 60 * minute]) {
      const own = new World();
      own.declared = [declared({ name: "made", token: vault })];
      own.api.ahead = ahead;
      own.api.fault = ({ kind }) => (kind === "create" ? { failure: "lost", effectAfter: 50 } : null);
      expect(outcomeLines(await own.apply())).toEqual(["create made done"]);
      const other = taken({});
      other.api.ahead = ahead;
      other.clock.at(20, () =>
        other.api.clients.set(7, live({ id: 7, name: "made", created_at: at(other, -5000) })),
      );
      expect(outcomeLines(await other.apply())).toEqual(["create made unknown name-taken"]);
    }
  });

  it("is judged by this machine's clock, and a minute of tolerance, if no answer has a date", async () => {
    for (const [before, line] of [
      [50_000, "create made done"],
      [70_000, "create made unknown name-taken"],
    ] as const) {
      const one = taken({ created_at: new Date(Date.parse("2026-06-01T00:00:00Z") - before).toISOString() });
      one.api.dated = false;
      expect(outcomeLines(await one.apply())).toEqual([line]);
    }
  });

  it.each([
    { role: 99 },
    { folders: "all" as const },
    { folders: [26138, 1] },
    { ip_allow_list: [] },
    { ip_allow_list: ["192.0.2.10", "192.0.2.11"] },
  ])(
    "that came in time and has %o is not its own, nothing is sent again beside it, and no marker claims it",
    async (values) => {
      const one = taken({ ...values, created_at: "2026-06-01T00:00:01.000Z" });
      const report = await one.apply();
      expect(outcomeLines(report)).toEqual(["create made unknown name-taken"]);
      expect(report.outcomes[0]).toMatchObject({ id: 7 });
      expect(report.outcomes[0]?.error?.message).toMatch(/id 7, has other values \(\w+ was sent as /);
      expect(one.api.story).toEqual(["create made", "list", "list"]);
      expect(one.sink.markers.size).toBe(0);
      one.api.fault = () => null;
      expect(outcomeLines(await one.apply())).toEqual(["update 7 done"]);
      expect(one.api.issued.size).toBe(0);
    },
  );

  it("is not claimed by the marker of an earlier create that was never found, either", async () => {
    const one = taken({ role: 99, created_at: "2026-06-01T00:00:01.000Z" });
    const { name, environment } = declared({ name: "made" });
    one.sink.markers.set("-/made", {
      state: "pending",
      name,
      environment,
      about: { action: "create" },
      previous: null,
    });
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown name-taken"]);
    one.api.fault = () => null;
    expect(outcomeLines(await one.apply())).toEqual(["update 7 done"]);
    expect(one.api.issued.size).toBe(0);
  });

  it("that appeared before it was sent again, and was refused, is not its own", async () => {
    const one = new World();
    one.declared = [declared({ name: "made", token: vault })];
    one.api.fault = ({ kind, nth }) =>
      kind !== "create" ? null : nth === 1 ? { failure: "lost" } : { failure: "status", status: 422 };
    // After both looks.
    one.clock.at(45_230, () => {
      const created_at = at(one, 0);
      one.api.clients.set(7, live({ id: 7, name: "made", role: 99, created_at }));
    });
    expect(outcomeLines(await one.apply())).toEqual(["create made unknown name-taken"]);
    expect(one.sink.markers.size).toBe(0);
    expect(one.api.issued.size).toBe(0);
  });

  it("that was created up to two seconds before it was sent is its own: answers differ by that much", async () => {
    const one = taken({ created_at: "2026-05-31T23:59:58.000Z" });
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
  });

  it("and of its values tells who took the name, rather than one that was there before", async () => {
    const one = taken({ created_at: "2026-05-31T23:59:57.000Z" });
    one.clock.at(20, () => {
      const created_at = "2026-06-01T00:00:01.000Z";
      one.api.clients.set(8, live({ id: 8, name: "made", role: 99, created_at }));
    });
    expect((await one.apply()).outcomes).toMatchObject([{ id: 8, error: { code: "name-taken" } }]);
  });

  it("in another environment is another client", async () => {
    const one = new World([live({ id: 1, name: "other", environment: "Production" })]);
    one.environments = ["Production", "Development"];
    one.declared = [declared({ name: "made", environment: "Production", token: vault })];
    one.api.fault = ({ kind, nth }) => (kind === "create" && nth === 1 ? { failure: "lost" } : null);
    const created_at = "2026-06-01T00:00:01.000Z";
    one.clock.at(20, () =>
      one.api.clients.set(7, live({ id: 7, name: "made", environment: "Development", created_at })),
    );
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect([...one.api.issued]).toEqual([50_000]);
  });

  it.each([
    ["some of them", [26138, 1, 2], [1, 26138], "failed not-as-sent"],
    ["others", [26138, 1], [1, 3], "unknown name-taken"],
    ["none instead of all", "all", [], "unknown name-taken"],
  ] as const)(
    "that shows of its folders %s is judged by whether they may have been dropped",
    async (...row) => {
      const [, sent, shown, line] = row;
      const one = taken({ folders: shown, created_at: "2026-06-01T00:00:01.000Z" });
      one.declared = [declared({ name: "made", folders: sent, token: vault })];
      expect(outcomeLines(await one.apply())).toEqual([`create made ${line}`]);
    },
  );

  it("that came in time and shows fewer folders is its own: nested ones may be dropped", async () => {
    const one = taken({ folders: [], created_at: "2026-06-01T00:00:01.000Z" });
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made failed not-as-sent"]);
    expect(report.outcomes[0]?.error?.message).toContain("folders was sent as");
    expect(one.sink.tokens.get("-/made")).toBe(one.api.tokens.get(7));
  });

  it("without a time of creation is its own only if all its values are the ones that were sent", async () => {
    expect(outcomeLines(await taken({ created_at: null }).apply())).toEqual(["create made done"]);
    for (const values of [{ ip_allow_list: [] }, { folders: [] }]) {
      const other = taken({ created_at: null, ...values });
      expect(outcomeLines(await other.apply())).toEqual(["create made unknown name-taken"]);
      expect(other.api.issued.size).toBe(0);
    }
  });

  it("does not hide the one that it made", async () => {
    const one = taken({ created_at: "2026-05-31T23:59:57.000Z" }, { failure: "lost", effectAfter: 50 });
    expect(outcomeLines(await one.apply())).toEqual(["create made done"]);
    expect([...one.api.issued]).toEqual([50_000]);
  });
});

describe("a create whose client another run of keyward made and delivered meanwhile", () => {
  it.each([{ failure: "lost" }, { failure: "status", status: 422 }] as const)(
    "is unknown after %o, and the token that was delivered stays as it is",
    async (fault) => {
      const one = taken({ created_at: "2026-06-01T00:00:00.500Z" }, fault);
      const marker = { state: "held", id: 7, name: "made", environment: null, updated_at: null } as const;
      one.clock.at(20, () => {
        one.sink.tokens.set("-/made", "of the other run");
        one.sink.markers.set("-/made", marker);
      });
      const report = await one.apply();
      expect(outcomeLines(report)).toEqual(["create made unknown delivered-elsewhere"]);
      expect(report.outcomes[0]).toMatchObject({ id: 7 });
      expect(one.api.issued.size).toBe(0);
      expect([...one.sink.tokens.values()]).toEqual(["of the other run"]);
      expect(one.sink.markers.get("-/made")).toEqual(marker);
    },
  );

  it("keeps its marker although no list shows it yet", async () => {
    const one = taken({}, { failure: "status", status: 422 });
    one.api.shifted = () => [];
    const marker = { state: "held", id: 7, name: "made", environment: null, updated_at: null } as const;
    one.clock.at(20, () => one.sink.markers.set("-/made", marker));
    expect(outcomeLines(await one.apply())).toEqual(["create made failed http-422"]);
    expect(one.sink.markers.get("-/made")).toEqual(marker);
  });
});

describe("a create that was answered with an error, and whose name was stored in another form", () => {
  it("has its client named at the place of its token, so that no later plan makes another", async () => {
    const one = new World();
    one.declared = [declared({ name: "R&D", token: vault })];
    one.api.fault = ({ kind }) => (kind === "create" ? { failure: "status", status: 422 } : null);
    const created_at = "2026-06-01T00:00:00.050Z";
    one.clock.at(20, () => one.api.clients.set(7, live({ id: 7, name: "R&amp;D", created_at })));
    expect(outcomeLines(await one.apply())).toEqual(["create R&D unknown stored-otherwise"]);
    expect(one.sink.markers.get("-/R&D")).toMatchObject({
      state: "pending",
      about: { action: "create", id: 7 },
    });
  });
});

describe("a create that was answered with an error, and whose name somebody else took", () => {
  it("is unknown with that client's id, and its place is as it was", async () => {
    const one = taken({ created_at: "2026-05-31T23:59:57.000Z" }, { failure: "status", status: 422 });
    const report = await one.apply();
    expect(outcomeLines(report)).toEqual(["create made unknown name-taken"]);
    expect(report.outcomes[0]).toMatchObject({
      id: 7,
      error: { message: expect.stringContaining("it failed (could not create)") },
    });
    expect(one.api.story).toEqual(["create made", "list"]);
    expect(one.api.issued.size).toBe(0);
    expect(one.sink.markers.size).toBe(0);
  });
});
