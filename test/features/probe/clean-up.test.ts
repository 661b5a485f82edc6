import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { isProbeName } from "../../../src/features/probe/names.ts";
import type { Clock } from "../../../src/model/clock.ts";
import type { Sandbox } from "../../../src/sandbox/server.ts";
import { faults, seedClient } from "../../sandbox/talk.ts";
import { folderWith } from "../../support/temporary.ts";
import { probed, sandboxFor, workspace } from "./probing.ts";

/** Waits take a twentieth of their time. */
const hasty: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 20, signal) };

function leftIn(sandbox: Sandbox): readonly string[] {
  return [...sandbox.state.clients.values()].map(({ name }) => name).filter(isProbeName);
}

/** The ids in the paths of all requests that change a client. */
function changedIds(sandbox: Sandbox): ReadonlySet<number> {
  const changes = sandbox.journal.filter(({ method }) => method !== "GET");
  return new Set(changes.flatMap(({ path }) => /\d+/.exec(path)?.map(Number) ?? []));
}

/** The ids that a seed gave to what an earlier probe left, and to what only looks like that. */
function seededIn(sandbox: Sandbox): readonly number[] {
  return [...sandbox.state.clients.keys()].filter((id) => id < 100).sort((a, b) => a - b);
}

/** The last line of a text. */
function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}

describe("a probe", () => {
  it("changes no client but its own, and leaves the others as they were", async () => {
    const sandbox = await sandboxFor();
    const before = JSON.stringify([...sandbox.state.clients]);
    expect((await probed(sandbox.url)).code).toBe(0);
    expect(JSON.stringify([...sandbox.state.clients])).toBe(before);
    const changed = changedIds(sandbox);
    expect(changed.size).toBe(2);
    for (const id of sandbox.state.clients.keys()) expect(changed.has(id)).toBe(false);
  });

  // A probe in this workspace sends 30 requests; each may be the one whose answer is lost, or that fails.
  const requests = Array.from({ length: 30 }, (_, at) => at + 1);

  it.each(requests)("leaves no client where the answer to request %i is lost", async (nth) => {
    const fault = { on: { nth, count: 1 }, when: "after", kind: "reset" };
    const sandbox = await sandboxFor({ faults: faults(fault) });
    const ended = await probed(sandbox.url, { system: { clock: hasty } });
    expect(leftIn(sandbox)).toEqual([]);
    expect(ended.err).not.toContain("LEFT");
    expect([...sandbox.state.clients.values()].map(({ name }) => name)).toEqual(
      workspace.clients.map(({ name }) => name),
    );
  });

  it.each([500, 403, 422, 404])(
    "leaves no client where requests after the create are answered %i",
    async (status) => {
      const fault = { on: { method: "PUT" }, kind: "status", status };
      const sandbox = await sandboxFor({ faults: faults(fault) });
      const { code, document } = await probed(sandbox.url, { system: { clock: hasty } });
      expect([code, leftIn(sandbox)]).toEqual([0, []]);
      const { readings, not_found_out: missing } = document();
      for (const point of ["prefixes", "ranges", "put", "clearedList", "storedNames"])
        expect([point, readings[point], missing[point]]).toEqual([point, undefined, expect.any(String)]);
      expect(readings).toMatchObject({ count: "total", createLag: 0, tokenTime: "ms", deleted: "success" });
    },
  );

  it("finds and deletes a client whose create took effect late", async () => {
    const fault = { on: { method: "POST", count: 1 }, kind: "late", ms: 30 };
    const sandbox = await sandboxFor({ faults: faults(fault) });
    const { code, err } = await probed(sandbox.url, { system: { clock: hasty } });
    expect([code, leftIn(sandbox)]).toEqual([3, []]);
    expect(err).toMatch(/Deleted keyward-probe-[0-9a-f]{12}/);
  });

  it("names a create that may still take effect in its last line", async () => {
    const fault = { on: { method: "POST", count: 1 }, kind: "late", ms: 60_000 };
    const sandbox = await sandboxFor({ faults: faults(fault) });
    const { code, err } = await probed(sandbox.url, { system: { clock: hasty } });
    expect(code).toBe(3);
    expect(lastLine(err)).toMatch(
      /^LEFT: keyward-probe-[0-9a-f]{12} \(id unknown\): .*may still appear; run keyward probe again/,
    );
  });

  it("names the client that it could not delete in its last line, and the next one deletes it", async () => {
    const fault = { on: { method: "DELETE", count: 1 }, kind: "status", status: 403 };
    const sandbox = await sandboxFor({
      faults: faults(fault),
      readings: { put: "merge", clearedList: "refused" },
    });
    const first = await probed(sandbox.url);
    const [left] = [...sandbox.state.clients.values()].filter(({ name }) => isProbeName(name));
    expect(first.code).toBe(3);
    expect(lastLine(first.err)).toContain(`LEFT: ${left?.name} (id ${left?.id}): `);
    expect(first.document().readings["deleted"]).toBe("success");

    const second = await probed(sandbox.url);
    expect([second.code, leftIn(sandbox)]).toEqual([0, []]);
    expect(second.err).toContain(`An earlier probe left 1 client:\n  ${left?.name} (id ${left?.id})`);
    expect(second.err).toContain(`Deleted ${left?.name} (id ${left?.id})`);
  });
});

describe("a client that cannot be deleted", () => {
  const undeletable = { on: { method: "DELETE" }, kind: "status", status: 403 };
  const probes = (sandbox: Sandbox) =>
    [...sandbox.state.clients.values()].filter(({ name }) => isProbeName(name));

  it("has its allow list again", async () => {
    const sandbox = await sandboxFor({ faults: faults(undeletable) });
    const { code, err } = await probed(sandbox.url);
    expect(code).toBe(3);
    expect(probes(sandbox).map(({ ip_allow_list }) => ip_allow_list)).toEqual([["192.0.2.1"], ["192.0.2.1"]]);
    expect(err).not.toContain("every address");
  });

  it("is said to be open to every address where its list could not be set again, and the next probe offers to delete it", async () => {
    // The ninth update clears the list; those that would set it again are refused.
    const refused = { on: { method: "PUT", nth: 10, count: 4 }, kind: "status", status: 422 };
    const kept = { ...undeletable, on: { method: "DELETE", count: 2 } };
    const sandbox = await sandboxFor({ faults: faults(refused, kept) });
    const { code, err } = await probed(sandbox.url);
    const [open] = probes(sandbox).filter(({ ip_allow_list }) => ip_allow_list.length === 0);
    expect(code).toBe(3);
    expect(err).toMatch(
      new RegExp(
        `LEFT: \\S+ \\(id ${open?.id}\\): .*; it may be open to every address: delete it by hand in Workato`,
      ),
    );

    const system = { ask: async () => true, terminal: { asks: true, animates: false } };
    expect((await probed(sandbox.url, { without: ["yes"], system })).code).toBe(0);
    expect(leftIn(sandbox)).toEqual([]);
  });
});

describe("what an earlier probe left", () => {
  const left = { environment: "Test", folders: [100], ip_allow_list: ["192.0.2.1"] };
  const own = seedClient({ ...left, id: 1, name: "keyward-probe-0123456789ab" });
  const renamed = seedClient({ ...left, id: 2, name: " keyward-probe-0123456789ab é e\u0301 <&> " });
  const stored = [
    seedClient({ ...left, id: 10, name: "keyward-probe-0123456789ab (2)" }),
    seedClient({ ...left, id: 11, name: `keyward-probe-0123456789ab${"-x".repeat(100)}` }),
  ];
  const others = [
    seedClient({ ...left, id: 3, name: "keyward-probe-0123456789abc" }),
    seedClient({ ...left, id: 4, name: "keyward-probe-mine" }),
    seedClient({ ...left, id: 5, name: "Keyward-probe-0123456789ab" }),
    seedClient({ ...left, id: 6, name: "keyward-probe-0123456789ab-x" }),
    seedClient({ ...left, id: 9, name: "keyward-probe-0123456789ab (copy)" }),
    seedClient({ ...left, id: 7, name: "keyward-probe-ffffffffffff", ip_allow_list: ["192.0.2.9"] }),
    seedClient({ ...left, id: 8, name: "keyward-probe-eeeeeeeeeeee", ip_allow_list: [] }),
  ];
  const seed = { ...workspace, clients: [...workspace.clients, own, renamed, ...stored, ...others] };

  it("is deleted only with exactly the name and the allow list of a probe", async () => {
    const sandbox = await sandboxFor({ seed });
    const { code, err } = await probed(sandbox.url);
    expect(code).toBe(0);
    expect(seededIn(sandbox)).toEqual([3, 4, 5, 6, 7, 8, 9]);
    expect(err).toContain("(id 7) has the name of a probe's client, but has another allow list");
    expect(err).toMatch(/\(id 8\) .* is open to every address, and is left alone: .* delete it in Workato/);
  });

  it("is deleted only on a terminal where it is open to every address, or has two folders", async () => {
    const likely = [
      seedClient({ ...left, id: 1, name: "keyward-probe-0123456789ab", ip_allow_list: [] }),
      seedClient({ ...left, id: 2, name: "keyward-probe-0123456789ac", folders: [100, 101] }),
    ];
    const others = [
      seedClient({ ...left, id: 3, name: "keyward-probe-0123456789ad", folders: [100, 101, 102] }),
      seedClient({ ...left, id: 4, name: "keyward-probe-0123456789ae", folders: "all", ip_allow_list: [] }),
      seedClient({ ...left, id: 5, name: "keyward-probe-0123456789af (2)", ip_allow_list: [] }),
    ];
    const sandbox = await sandboxFor({ seed: { ...workspace, clients: [...likely, ...others] } });
    const unasked = await probed(sandbox.url);
    expect([unasked.code, seededIn(sandbox)]).toEqual([0, [1, 2, 3, 4, 5]]);
    for (const id of [1, 2])
      expect(unasked.err).toMatch(new RegExp(`\\(id ${id}\\) .* left alone: .*without --yes on a terminal`));
    const system = { ask: async () => true, terminal: { asks: true, animates: false } };
    const asked = await probed(sandbox.url, { without: ["yes"], system });
    expect([asked.code, seededIn(sandbox)]).toEqual([0, [3, 4, 5]]);
    expect(asked.err).toContain("Deleted keyward-probe-0123456789ab (id 1)");
  });

  it("is nothing that was created more than 30 days ago", async () => {
    const sandbox = await sandboxFor({ seed: { ...workspace, clients: [...workspace.clients, own] } });
    const day = 24 * 60 * 60 * 1000;
    const later = (days: number): Clock => ({ ...systemClock, now: () => Date.now() + days * day });
    const late = await probed(sandbox.url, { system: { clock: later(31) } });
    expect([late.code, seededIn(sandbox)]).toEqual([0, [1, ...seededIn(sandbox).slice(1)]]);
    expect(late.err).toContain(
      "(id 1) has the name of a probe's client, but was created more than 30 days ago",
    );
    await probed(sandbox.url, { system: { clock: later(29) } });
    expect(sandbox.state.clients.has(1)).toBe(false);
  });

  it("stays where the person who is asked does not agree, and the probe goes on", async () => {
    const sandbox = await sandboxFor({ seed });
    const asked: string[] = [];
    const ask = async (question: string): Promise<boolean> => {
      asked.push(question);
      return question.startsWith("Run");
    };
    const { code } = await probed(sandbox.url, {
      without: ["yes"],
      system: { ask, terminal: { asks: true, animates: false } },
    });
    expect([code, asked.length]).toEqual([0, 3]);
    expect(seededIn(sandbox)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });
});

describe("a signal", () => {
  /** A probe that is stopped as soon as its client was created. */
  function stopped(sandbox: Sandbox) {
    const controller = new AbortController();
    let said = "";
    const err = (text: string): void => {
      said += text;
      if (text.startsWith("Created")) controller.abort(new Error("ended by SIGINT"));
    };
    const run = probed(sandbox.url, { system: { stop: controller.signal, err, clock: hasty } });
    return run.then((ended) => ({ ...ended, err: said }));
  }

  it("ends the experiments, and the client is deleted", async () => {
    const sandbox = await sandboxFor();
    const { code, err, document } = await stopped(sandbox);
    expect([code, leftIn(sandbox)]).toEqual([3, []]);
    expect(err).toContain("Stopping");
    expect(lastLine(err)).toContain("The probe was stopped");
    expect(document().not_found_out["prefixes"]).toBe("the probe was stopped");
    expect(sandbox.journal.filter(({ method }) => method === "PUT")).toEqual([]);
  });

  it("leaves 6 s for that, and then names the client that is left", async () => {
    const sandbox = await sandboxFor({ faults: faults({ on: { method: "DELETE" }, kind: "hang" }) });
    const started = performance.now();
    const { code, err } = await stopped(sandbox);
    expect(code).toBe(3);
    expect(performance.now() - started).toBeLessThan(6000);
    expect(lastLine(err)).toMatch(/^LEFT: keyward-probe-[0-9a-f]{12} \(id \d+\): /);
  });

  /** A probe whose limiter pauses for 20 s after a 429, and that is stopped when this begins. */
  async function stoppedInPause(sandbox: Sandbox) {
    const controller = new AbortController();
    let said = "";
    const err = (text: string): void => {
      said += text;
      if (text.includes("429")) controller.abort(new Error("ended by SIGHUP"));
    };
    const started = performance.now();
    const { code } = await probed(sandbox.url, {
      flags: { rateLimit: "60/600s" },
      system: { stop: controller.signal, err },
    });
    return { code, err: said, ms: performance.now() - started };
  }

  it.each([
    ["an update", { method: "PUT" }],
    ["the delete", { method: "DELETE", count: 1 }],
  ])("during the pause after a 429 to %s deletes the clients at once", async (_, on) => {
    const sandbox = await sandboxFor({ faults: faults({ on, kind: "status", status: 429 }) });
    const { code, err, ms } = await stoppedInPause(sandbox);
    expect([code, leftIn(sandbox)]).toEqual([3, []]);
    expect(err).not.toContain("LEFT");
    expect(ms).toBeLessThan(10_000);
  });

  it("deletes what it knows at once, also while lists hang and a create has no answer", async () => {
    const lists = { on: { method: "GET", path: "developer_api_clients\\?", nth: 5 }, kind: "hang" };
    const lost = { on: { method: "POST", nth: 3 }, when: "after", kind: "reset" };
    const sandbox = await sandboxFor({ faults: faults(lists, lost) });
    const controller = new AbortController();
    const run = probed(sandbox.url, { system: { stop: controller.signal } });
    // The list that hangs is read after the create whose answer is lost.
    while (leftIn(sandbox).length < 2) await systemClock.sleep(20);
    await systemClock.sleep(100);
    controller.abort(new Error("ended by SIGINT"));
    const { code, err } = await run;
    expect([code, leftIn(sandbox).length]).toEqual([3, 1]);
    expect(err).toMatch(/Deleted keyward-probe-/);
    expect(lastLine(err)).toMatch(/^LEFT: keyward-probe-[0-9a-f]{12} \(id unknown\)/);
  });

  it("deletes the clients within the 6 s where that is answered 429 as well at first", async () => {
    const limited = [
      { on: { method: "PUT" }, kind: "status", status: 429 },
      { on: { method: "DELETE", count: 5 }, kind: "status", status: 429 },
    ];
    const sandbox = await sandboxFor({ faults: faults(...limited) });
    const { code, err } = await stoppedInPause(sandbox);
    expect([code, leftIn(sandbox)]).toEqual([3, []]);
    expect(err).not.toContain("LEFT");
  });

  it("before the create ends the probe without any change", async () => {
    const sandbox = await sandboxFor();
    const controller = new AbortController();
    const ask = async (): Promise<boolean> => {
      controller.abort(new Error("ended by SIGINT"));
      return false;
    };
    const run = probed(sandbox.url, {
      without: ["yes"],
      system: { ask, stop: controller.signal, terminal: { asks: true, animates: false } },
    });
    await expect(run).rejects.toThrow("ended by SIGINT");
    expect(changedIds(sandbox).size).toBe(0);
  });

  it("after the yes, but before the create is sent, is no change either", async () => {
    const sandbox = await sandboxFor();
    const controller = new AbortController();
    const err = (text: string): void => {
      if (text.includes("About")) controller.abort(new Error("ended by SIGTERM"));
    };
    const run = probed(sandbox.url, { system: { err, stop: controller.signal } });
    await expect(run).rejects.toThrow("ended by SIGTERM");
    expect(changedIds(sandbox).size).toBe(0);
  });
});

describe("a server that stops answering", () => {
  it("ends the probe after two requests, and not after each of them", async () => {
    const sandbox = await sandboxFor({ faults: faults({ on: { method: "PUT" }, kind: "reset" }) });
    const { code, document } = await probed(sandbox.url, { system: { clock: hasty } });
    expect([code, leftIn(sandbox)]).toEqual([0, []]);
    expect(document().not_found_out["put"]).toBe("the server did not answer several requests");
    // Each is sent five times.
    expect(sandbox.journal.filter(({ method }) => method === "PUT").length).toBe(10);
  });
});

describe("a folder that goes away during the probe", () => {
  it("leaves the probe incomplete in the end, and the client is deleted all the same", async () => {
    const sandbox = await sandboxFor();
    const { dir, remove } = folderWith();
    const said: string[] = [];
    const err = (text: string): void => {
      said.push(text);
      if (text.startsWith("Created")) remove();
    };
    const { code } = await probed(sandbox.url, { dir, system: { err } });
    expect([code, leftIn(sandbox)]).toEqual([3, []]);
    expect(said.join("")).toContain("the readings could not be written to");
  });
});
