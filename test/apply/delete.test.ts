import { describe, expect, it } from "vitest";
import { live } from "../support/builders.ts";
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

  it("stays unknown if the reading fails too", async () => {
    const one = pruning({ failure: "lost" });
    one.api.fault = ({ kind }) => ({ failure: kind === "delete" ? "lost" : "not-sent" });
    expect(outcomeLines(await one.apply())).toEqual(["delete 7 unknown no-answer"]);
  });
});
