import { afterEach, describe, expect, it } from "vitest";
import { refusal } from "../support/github-server.ts";
import { client, clients, Merging } from "./merging.ts";

let one: Merging;
afterEach(() => one.close());

const only = (name: string, line = client(name)) => ({ [`clients/${name}.yaml`]: clients(line) });

/** Merges a pull request without its push event yet; returns the previous commit of main. */
async function merged(files: Readonly<Record<string, string>>): Promise<string> {
  const before = one.head;
  one.merge(await one.propose(files));
  return before;
}

describe("the built action", () => {
  it("plans, uploads, merges and applies; the comment becomes the record", async () => {
    one = await Merging.begin({}, "built");
    const before = one.head;
    const proposed = await one.propose(only("a"));
    expect(one.state.comments.map(({ body }) => body).join()).toContain("creates 1 new credential");
    one.merge(proposed, "merge");
    const ended = await one.push(before);
    expect(ended).toMatchObject({ reason: null, annotations: [] });
    expect(await one.live()).toEqual(["a"]);
    expect(one.state.comments).toHaveLength(1);
    expect(ended.records.get(1)).toContain("applied 1 change");
    expect(ended.outputs).toMatchObject({ "has-changes": "true", "failure-reason": "" });
    // Of an apply's 13: 1 for the branch, 9 for the review, and 3 for the record (whose token, the comments, the comment).
    expect(ended.requests).toBe(13);
  });

  it("applies all of three quick merges although the middle run was cancelled", async () => {
    one = await Merging.begin({}, "step");
    const first = await merged(only("a"));
    const second = await merged(only("b"));
    one.git("checkout", "-q", second);
    // A later commit waits: its run applies both.
    expect((await one.push(first)).reason).toBe("stale");
    one.git("checkout", "-q", "main");
    one.ran("push", "cancelled", one.head);
    const third = await merged(only("c"));
    expect(await one.live()).toEqual([]);
    expect((await one.push(third)).reason).toBeNull();
    expect(await one.live()).toEqual(["a", "b", "c"]);
    const records = one.state.comments.map(({ body }) => /^- create `(\w)`/m.exec(body)?.[1]);
    expect(records).toEqual(["a", "b", "c"]);
    for (const { body } of one.state.comments) expect(body).toContain("applied 1 change");
  });

  it("stops as stale, and continues with the digest that it printed", async () => {
    one = await Merging.begin({}, "step");
    await one.push(await merged(only("a")));
    const proposed = await one.propose(only("a", client("a", "folders: [100, 101]")));
    await one.manualChange({ action: "update", name: "a", folders: [110] });
    const before = one.head;
    one.merge(proposed);
    const ended = await one.push(before);
    expect(ended.reason).toBe("stale");
    expect(ended.annotations).toHaveLength(1);
    const printed = /digest: (sha256:[0-9a-f]{64})/.exec(ended.annotations.join())?.[1] ?? "";
    expect(printed).toBe(ended.outputs["digest"]);
    const approved = await one.dispatch(printed);
    expect(approved).toMatchObject({ reason: null, annotations: [] });
    expect(await one.foldersOf("a")).toEqual([100, 101]);
    expect(approved.records.get(2)).toContain("approved by the plan's digest");
  });

  it.each([
    ["a direct push", () => undefined, "it does not belong to a pull request"],
    [
      "an expired review",
      () => one.state.artifacts.forEach((artifact) => void (artifact.expired = true)),
      "it has expired",
    ],
    [
      "a forged review",
      () => one.forge((review) => ({ ...review, repository: "mallory/access" })),
      "it is of another repository",
    ],
  ])("applies nothing after %s", async (what, forge, why) => {
    one = await Merging.begin({}, "step");
    const before = one.head;
    if (what === "a direct push") one.commit(only("a"), "Push directly");
    else await merged(only("a"));
    forge();
    const ended = await one.push(before);
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toContain(why);
    expect(await one.live()).toEqual([]);
  });

  it("fails if a change fails, reports it, and retries it in the next run", async () => {
    one = await Merging.begin({}, "built");
    const before = await merged({ "clients/all.yaml": clients("a", "b") });
    await one.fault({ on: { method: "POST", nth: 2, count: 1 }, kind: "status", status: 422 });
    const ended = await one.push(before);
    expect(ended).toMatchObject({ reason: "incomplete" });
    expect(ended.annotations.join()).toContain("production: 1 of 2 changes not applied");
    expect(ended.outputs["report-file"]).toBeDefined();
    expect((await one.push(one.head)).reason).toBeNull();
    expect(await one.live()).toEqual(["a", "b"]);
  });

  it("applies nothing if GitHub denies access to reviews, and reports the missing permission", async () => {
    one = await Merging.begin({}, "step");
    const before = await merged(only("a"));
    one.github.route("GET", "/repos/acme/access/actions/workflows/:file/runs", () =>
      refusal(403, "Resource not accessible by integration"),
    );
    const ended = await one.push(before);
    expect(ended.reason).toBe("error");
    expect(ended.annotations.join()).toMatch(/actions: read.*answered 403/);
    expect(await one.live()).toEqual([]);
  });
});
