import { describe, expect, it } from "vitest";
import { declared, live } from "../support/builders.ts";
import type { Fault } from "../support/memory-api.ts";
import { outcomeLines, World } from "../support/memory-run.ts";

function pruning(fault: Fault): World {
  const one = new World([live({ id: 7, name: "old" })]);
  one.prune = true;
  one.api.fault = ({ kind }) => (kind === "delete" ? fault : null);
  return one;
}

describe("a delete that did not succeed", () => {
  it.each<[string, Fault]>([
    ["lost in the end", { failure: "lost", effectAfter: 50 }],
    ["answered in another shape", { failure: "shape", effectAfter: 50 }],
    ["answered 409", { failure: "status", status: 409, effectAfter: 50 }],
    ["answered 499", { failure: "status", status: 499, effectAfter: 50 }],
  ])("is done if its client is gone: %s", async (_what, fault) => {
    const one = pruning(fault);
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 done"]);
    // Who may not read a client by its id is answered 404, too: after a refusal the list decides.
    const list = fault.status === 409 ? ["list"] : [];
    expect(one.api.story).toEqual(["delete 7", "read 7", ...list]);
  });

  it("is failed if a token that may not read the client is answered 404 for it, and the list shows it", async () => {
    const one = pruning({ failure: "refused", status: 200 });
    const { readClient } = one.api;
    one.api.readClient = async (id) => (await readClient.call(one.api, id), null);
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 failed refused"]);
  });

  it("stays unknown if no answer came and its client is live: it may still take effect", async () => {
    const one = pruning({ failure: "lost" });
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 unknown no-answer"]);
  });

  it.each<[string, Fault, string]>([
    ["answered in another shape", { failure: "lost", status: 200 }, "no-answer"],
    ["answered 409", { failure: "status", status: 409 }, "http-409"],
  ])("is failed if its client is live: %s", async (_what, fault, code) => {
    const one = pruning(fault);
    expect(outcomeLines(await one.apply())).toEqual([`delete 7 failed ${code}`]);
    expect(one.api.story).toEqual(["delete 7", "read 7"]);
  });

  it.each<[string, Fault, string]>([
    ["was not sent", { failure: "not-sent" }, "failed not-sent"],
    ["is not allowed", { failure: "status", status: 403 }, "failed http-403"],
    ["was the end of the API token", { failure: "status", status: 401 }, "failed http-401"],
  ])("is not looked up if it %s", async (_what, fault, line) => {
    const one = pruning(fault);
    expect(outcomeLines(await one.apply())).toEqual([`delete 7 ${line}`]);
    expect(one.api.story).toEqual(["delete 7"]);
  });

  it.each([
    ["done if the list does not show it", { effectAfter: 0 }, "done"],
    ["failed if the list shows it", {}, "failed http-404"],
  ])("whose client is answered with a page of status 404 is %s", async (_what, effect, line) => {
    const one = pruning({ failure: "lost" });
    one.api.fault = ({ kind }) =>
      kind === "list" ? null : { failure: "status", status: 404, ...(kind === "delete" ? effect : {}) };
    expect(outcomeLines(await one.apply())).toEqual([`delete 7 ${line}`]);
    expect(one.api.story).toEqual(["delete 7", "read 7", "list"]);
  });

  it("stays unknown if no answer came, a proxy answers for its client, and the list shows it", async () => {
    const one = pruning({ failure: "lost" });
    one.api.fault = ({ kind }) =>
      kind === "delete" ? { failure: "lost" } : kind === "read" ? { failure: "status", status: 404 } : null;
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 unknown no-answer"]);
    expect(one.api.story).toEqual(["delete 7", "read 7", "list"]);
  });

  it.each([500, 503])("stays unknown if a gateway answered %d and its client is live", async (status) => {
    const one = pruning({ failure: "lost", status });
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 unknown no-answer"]);
  });

  it("says that it is still live only if its answer did not say that it failed", async () => {
    const message = async (fault: Fault) => (await pruning(fault).apply()).outcomes[0]?.error?.message;
    expect(await message({ failure: "status", status: 409 })).toBe("could not delete");
    expect(await message({ failure: "lost", status: 200 })).toBe(
      "could not delete. It is still live: plan again",
    );
  });

  it("is not looked up after a signal, nor by a list if the reading fails", async () => {
    const stopped = pruning({ failure: "status", status: 409 });
    stopped.clock.at(50, () => stopped.stop.abort());
    expect(outcomeLines(await stopped.apply())).toEqual(["delete 7 failed http-409"]);
    expect(stopped.api.story).toEqual(["delete 7"]);
    const unread = pruning({ failure: "status", status: 409 });
    unread.api.fault = ({ kind }) => ({ failure: "status", status: kind === "delete" ? 409 : 500 });
    expect(outcomeLines(await unread.apply())).toEqual(["delete 7 failed http-409"]);
    expect(unread.api.story).toEqual(["delete 7", "read 7"]);
  });

  it("ends the run if the API token is refused when it is looked up", async () => {
    const one = new World([live({ id: 7, name: "old" }), live({ id: 1, name: "own" })]);
    one.declared = [declared({ name: "own" })];
    one.prune = true;
    one.rotate = [1];
    one.last = 1;
    one.api.fault = ({ kind }) => ({ failure: "status", status: kind === "delete" ? 409 : 401 });
    expect(outcomeLines(await one.apply())).toEqual([
      "delete 7 failed http-409",
      "rotate 1 skipped unauthorized",
    ]);
  });

  it("stays unknown if the reading fails too", async () => {
    const one = pruning({ failure: "lost" });
    one.api.fault = ({ kind }) => ({ failure: kind === "delete" ? "lost" : "not-sent" });
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 unknown no-answer"]);
  });
});

describe("a delete whose turn comes late", () => {
  it("is compared again, and is skipped if its client was changed elsewhere since", async () => {
    const one = new World([live({ id: 7, name: "old" }), live({ id: 8, name: "older" })]);
    one.prune = true;
    one.api.queue = 61_000;
    one.clock.at(30_000, () => one.api.clients.set(7, live({ id: 7, name: "old", role: 5 })));
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 skipped changed-since", "delete 8 done"]);
    expect([...one.api.clients.keys()]).toEqual([7]);
  });
});
