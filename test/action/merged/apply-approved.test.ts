import { afterEach, describe, expect, it } from "vitest";
import { json } from "../../support/api-server.ts";
import { primaryLimit, refusal } from "../../support/github-server.ts";
import { client, clients, Merging, type MergeWay } from "../merging.ts";
import { reviewed, planOf, zip } from "../reviewing.ts";

let one: Merging;
afterEach(() => one.close());

const all = (...names: readonly string[]) => ({ "clients/all.yaml": clients(...names) });
const elsewhere = (name: string) => ({ [`clients/${name}.yaml`]: clients(name) });

/** Merges a pull request without its push event yet; returns the previous commit of main. */
async function merged(files: Readonly<Record<string, string>>): Promise<string> {
  const before = one.head;
  one.merge(await one.propose(files));
  return before;
}

const config = (extra: string, workspace = "") =>
  `version: 1\nworkspaces:\n  production: { host: "${one.sandboxUrl}", token_env: KEYWARD_T${workspace} }\n${extra}`;

describe("apply on merge", () => {
  it.each<MergeWay>(["merge", "squash", "rebase"])("applies what was reviewed, after a %s", async (way) => {
    one = await Merging.begin();
    const before = one.head;
    const proposed = await one.propose(all("a"), all("a", "b"));
    one.merge(proposed, way);
    const ended = await one.push(before);
    expect(ended).toMatchObject({ reason: null, annotations: [] });
    expect(await one.live()).toEqual(["a", "b"]);
    expect(ended.records.get(1)).toContain("applied 2 changes");
    expect(ended.records.get(1)).toContain("[run 103](https://github.invalid/acme/access/actions/runs/103)");
    expect(ended.outputs).toMatchObject({ "has-changes": "true", creates: "2" });
    // The comparison with main, runs, reports, each commit's pull requests; the plan job's runs, what happened to the pull request and who else
    // had its branch, the run's artifacts, the review and its blob.
    expect(ended.requests).toBe(way === "rebase" ? 11 : 10);
  });

  it("covers the merges of a run that was cancelled", async () => {
    one = await Merging.begin();
    for (const name of ["a", "b", "c"]) {
      const before = await merged(elsewhere(name));
      if (name === "b") one.ran("push", "cancelled", one.head);
      else expect((await one.push(before)).reason).toBeNull();
      expect(await one.live()).toEqual(name === "c" ? ["a", "b", "c"] : ["a"]);
    }
  });

  it("records what was applied on each pull request of a catch-up", async () => {
    one = await Merging.begin();
    await merged(elsewhere("a"));
    const ended = await one.push(await merged(elsewhere("b")));
    expect([...ended.records.keys()].sort((a, b) => a - b)).toEqual([1, 2]);
    expect(ended.requests).toBe(17);
  });

  it("stops as stale if a reviewed change is outdated, and continues with a digest", async () => {
    one = await Merging.begin();
    await one.push(await merged(all("a")));
    const proposed = await one.propose(all(client("a", "folders: [100, 101]")));
    await one.manualChange({ action: "update", name: "a", folders: [110] });
    const before = one.head;
    one.merge(proposed);
    const ended = await one.push(before);
    expect(ended.reason).toBe("stale");
    expect(ended.annotations.join()).toContain("1 change caused by the merge is not in any review");
    expect(ended.annotations.join()).toContain(". To apply exactly this plan, run this workflow by hand");
    expect(ended.records.get(2)).toContain("### ⛔ keyward applied nothing to `production` (stale)");
    const digest = ended.outputs["digest"] ?? "";
    expect(ended.annotations.join()).toContain(digest);
    expect(ended.summary).toContain(`The digest of this plan: \`${digest}\``);
    expect(await one.foldersOf("a")).toEqual([110]);

    expect((await one.dispatch(digest.replace(/.$/, "x"))).reason).toBe("stale");
    expect((await one.dispatch(null)).reason).toBe("unreviewed");
    expect(await one.foldersOf("a")).toEqual([110]);
    const approved = await one.dispatch(digest);
    expect(approved).toMatchObject({ reason: null, annotations: [] });
    expect(approved.records.get(2)).toContain("approved by the plan's digest");
    expect(await one.foldersOf("a")).toEqual([100, 101]);
    // The next merge does not require an approval for what was approved by hand.
    expect((await one.push(await merged(elsewhere("z")))).reason).toBeNull();
  });

  it("stops as stale if two pull requests change the same client", async () => {
    one = await Merging.begin();
    await one.push(await merged(all("a")));
    await one.propose(all(client("a", "folders: [100, 101]")));
    const second = await one.propose(all(client("a", "folders: [110]")));
    const before = await merged(elsewhere("b"));
    one.commit(all(client("a", "folders: [100, 101, 110]")), "Change both (#3)");
    one.mergedAs(second.number, [one.head]);
    expect((await one.push(before)).reason).toBe("stale");
    expect(await one.foldersOf("a")).toEqual([100]);
    expect(await one.live()).toEqual(["a"]);
  });

  it("leaves the pre-existing changes, and applies them too if asked", async () => {
    one = await Merging.begin(all("old"));
    const ended = await one.push(await merged(elsewhere("a")));
    expect(ended.reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
    expect(ended.log).toContain("1 pre-existing change not applied");
    expect(ended.summary).toContain("create `old`");
    expect((await one.push(one.head, { inputs: { applyPreExisting: true } })).reason).toBeNull();
    expect(await one.live()).toEqual(["a", "old"]);
  });

  it("reports changes that were already done by hand", async () => {
    one = await Merging.begin();
    const before = await merged(all("a", "b"));
    await one.manualChange({
      action: "create",
      name: "a",
      role: "Integrator",
      folders: [100],
      ip_allow_list: ["192.0.2.1"],
    });
    const ended = await one.push(before);
    expect(ended.reason).toBeNull();
    expect(ended.records.get(1)).toMatch(/applied 1 change\b[\s\S]*Already done\*\* \(1\)\n\n- create `a`/);
  });

  it("shows no names with detail: counts", async () => {
    one = await Merging.begin(all("secret-old"));
    const before = await merged(elsewhere("secret-new"));
    const ended = await one.push(before, { inputs: { detail: "counts" } });
    expect(ended.reason).toBeNull();
    one.commit(elsewhere("secret-direct"), "Push directly");
    const halted = await one.push(before, { inputs: { detail: "counts" } });
    expect(halted.reason).toBe("unreviewed");
    const { summary, log, annotations, records } = halted;
    const shown = [ended.summary, ended.log, ...ended.records.values(), summary, log, ...annotations];
    expect([...shown, ...records.values()].join()).not.toContain("secret");
  });

  it("fails if a change fails, and retries it in the next run", async () => {
    one = await Merging.begin();
    const before = await merged(all("a", "b"));
    await one.fault({ on: { method: "POST", nth: 2, count: 1 }, kind: "status", status: 422 });
    const ended = await one.push(before);
    expect(ended.reason).toBe("incomplete");
    expect(ended.records.get(1)).toMatch(
      /❌ keyward did not apply 1 of 2 changes to `production`[\s\S]*Applied\*\* \(1\)[\s\S]*Failed\*\* \(1\)/,
    );
    expect(ended.outputs["report-file"]).toBeDefined();
    const again = await one.push(one.head);
    expect(again.reason).toBeNull();
    expect(await one.live()).toEqual(["a", "b"]);
  });

  it("applies nothing if an old run is started again", async () => {
    one = await Merging.begin();
    const before = await merged(elsewhere("a"));
    const old = one.head;
    await one.push(before);
    await one.push(await merged(elsewhere("b")));
    one.git("checkout", "-q", old);
    await expect(one.push(before)).rejects.toThrow("main has changed since: clients/b.yaml");
    one.git("checkout", "-q", "main");
  });

  it.each(["failed", "was cancelled"])(
    "applies nothing if an old run is started again after its successor %s",
    async (end) => {
      one = await Merging.begin(all("kept"));
      await one.dispatch((await one.dispatch(null)).outputs["digest"] ?? "");
      const before = await merged(all("kept", "a"));
      const old = one.head;
      // The successor takes the client back.
      one.merge(await one.propose(all("kept")));
      one.ran("push", end === "failed" ? "failure" : "cancelled", one.head);
      one.git("checkout", "-q", old);
      await expect(one.push(before)).rejects.toThrow("main has changed since: clients/all.yaml");
      one.git("checkout", "-q", "main");
      expect(await one.live()).toEqual(["kept"]);
    },
  );

  it("applies nothing by hand for an old commit, though its digest is the plan's", async () => {
    one = await Merging.begin();
    await merged(elsewhere("a"));
    const old = one.head;
    const digest = (await one.dispatch(null)).outputs["digest"] ?? "";
    one.merge(await one.propose({ "clients/a.yaml": clients() }));
    one.git("checkout", "-q", old);
    await expect(one.dispatch(digest)).rejects.toThrow("main has changed since: clients/a.yaml");
    one.git("checkout", "-q", "main");
    expect(await one.live()).toEqual([]);
  });

  it("applies a commit after which only other files have changed", async () => {
    one = await Merging.begin();
    const before = await merged(elsewhere("a"));
    const own = one.head;
    one.commit({ "README.md": "words" }, "Push directly");
    one.git("checkout", "-q", own);
    expect((await one.push(before)).reason).toBeNull();
    one.git("checkout", "-q", "main");
    expect(await one.live()).toEqual(["a"]);
  });

  it("applies nothing where what a linked program leads to has changed since", async () => {
    one = await Merging.begin();
    const text = 'sinks: { store: { type: command, deliver: [sh, sinks/put.sh, "for-{name}"] } }\n';
    one.commit({ "keyward.yaml": config(text), "tools/put.sh": "cat >/dev/null\n" }, "Begin again");
    one.link("sinks/put.sh", "../tools/put.sh");
    one.ran("push", "success", one.head);
    const before = await merged(elsewhere("a"));
    const own = one.head;
    one.commit({ "tools/put.sh": "cat\n" }, "Push directly");
    one.git("checkout", "-q", own);
    await expect(one.push(before)).rejects.toThrow("main has changed since: tools/put.sh");
    one.git("checkout", "-q", "main");
  });

  it("applies nothing for a commit that the branch no longer contains, or if GitHub lists too many files", async () => {
    one = await Merging.begin();
    const before = await merged(elsewhere("a"));
    const files = Array.from({ length: 300 }, (_, index) => ({ filename: `docs/${index}.md` }));
    const answers = [{ status: "diverged", files: [] }, { status: "ahead", files }, [], null];
    for (const answer of answers) {
      one.state.compare = () => answer;
      await expect(one.push(before)).rejects.toMatchObject({ name: "StaleError" });
    }
    expect(await one.live()).toEqual([]);
  });

  it("requires the checkout of the run's own commit, also by hand", async () => {
    one = await Merging.begin();
    await merged(elsewhere("a"));
    await expect(one.step({ event: "workflow_dispatch", sha: "f".repeat(40) })).rejects.toThrow(
      "the checkout is at",
    );
  });
});

describe("a change without a review", () => {
  const unreviewed = async (before: string, why: string): Promise<void> => {
    const ended = await one.push(before);
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toContain(why);
    expect(ended.annotations.join()).toContain("workflow_dispatch");
    expect(await one.live()).toEqual([]);
    const approved = await one.dispatch(ended.outputs["digest"] ?? "");
    expect(approved.reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  };

  it("comes from a direct push", async () => {
    one = await Merging.begin();
    const before = one.head;
    one.commit(all("a"), "Push directly");
    await unreviewed(before, "it does not belong to a pull request");
    // The next merge does not require an approval for it again.
    const next = await one.push(await merged(elsewhere("b")));
    expect(next).toMatchObject({ reason: null, annotations: [] });
  });

  it("does not come from a direct push that changes nothing here", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.commit({ "README.md": "words" }, "Push directly");
    const ended = await one.push(before);
    expect(ended.reason).toBeNull();
    expect(ended.log).toContain("does not belong to a pull request");
    expect(await one.live()).toEqual(["a"]);
  });

  it("comes from a pull request that touches .github", async () => {
    one = await Merging.begin();
    await unreviewed(
      await merged({ ...all("a"), ".github/workflows/keyward.yml": "on: push" }),
      "changes .github/",
    );
  });

  it("comes from a pull request whose review expired, listed or not", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    for (const artifact of one.state.artifacts) artifact.expired = true;
    await unreviewed(before, "it has expired");
  });

  it("comes from a pull request whose review expired since it was listed", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.github.route("GET", "/repos/acme/access/actions/artifacts/:id/zip", () =>
      refusal(410, "Artifact has expired"),
    );
    await unreviewed(before, "its review has expired");
  });

  it("comes from a pull request whose plan job never ran", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.runs.splice(1);
    await unreviewed(before, "no run of its plan job can be trusted");
  });

  it("comes from a pull request whose plan job was started again after the merge", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.runs.splice(1, 1, { ...at(one.state.runs, 1), startedAt: "2026-01-05T10:00:01Z" });
    await unreviewed(before, "started again, after the merge");
  });

  it("comes from a pull request whose review was uploaded after the merge", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.artifacts.splice(0, 1, { ...at(one.state.artifacts, 0), createdAt: "2026-01-05T10:00:01Z" });
    await unreviewed(before, "it was uploaded after the merge");
  });

  it("comes from a pull request beside whose review lies another one", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.artifacts.push({ ...at(one.state.artifacts, 0), id: 2 });
    await unreviewed(before, "left 2 artifacts of one name");
  });

  it("does not come from one whose earlier attempt left a review, too", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.artifacts.push({
      ...at(one.state.artifacts, 0),
      id: 2,
      zip: zip({ a: "not the review" }),
      createdAt: "2026-01-05T09:29:00Z",
    });
    expect((await one.push(before)).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  });

  it.each([
    ["another repository", { repository: "mallory/access" }, "it is of another repository"],
    ["another commit", { head: "f".repeat(40) }, "it is of another commit"],
    ["another pull request", { pull: 8 }, "it is of another pull request"],
  ])("has a review of %s", async (_, overrides, why) => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.forge((review) => ({ ...review, ...overrides }));
    await unreviewed(before, why);
  });

  it.each([
    ["of another event", { event: "push", headBranch: "change-1" }],
    ["of another workflow", { path: ".github/workflows/other/keyward.yml" }],
    ["of a fork with the same name", { headRepository: "mallory/access" }],
    ["of another repository", { repository: "mallory/access" }],
    ["of another branch", { headBranch: "evil" }],
    ["of another pull request", { pulls: [{ number: 9, base: "evil" }] }],
  ])("has a review from a run %s", async (_, overrides) => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.runs.splice(1, 1, { ...at(one.state.runs, 1), ...overrides });
    await unreviewed(before, "no run of its plan job can be trusted");
  });

  it("has only a review from a run for an earlier base of the pull request", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.baseChanges.set(1, ["2026-01-05T09:40:00Z"]);
    await unreviewed(before, "it started before the pull request had its current base");
  });

  it("has a review that may belong to a second pull request of the same branch", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    const own = at(one.state.pulls, 0);
    const base = { ref: "evil", repository: "acme/access" };
    one.state.pulls.push({ ...own, number: 9, merged: false, mergeCommit: null, base });
    await unreviewed(before, "pull request 9 of the same branch was open at the same time");
  });

  it("has an archive with other files instead of a review", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.state.artifacts.splice(0, 1, { ...at(one.state.artifacts, 0), zip: zip({ a: "1", b: "2" }) });
    await unreviewed(before, "its archive has 2 files");
  });

  it("has a forged review of another change", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.forge((review) => ({ ...review, changes: reviewed(planOf([])).changes }));
    expect((await one.push(before)).reason).toBe("stale");
    expect(await one.live()).toEqual([]);
  });
});

describe("a changed keyward.yaml", () => {
  it.each([
    ["a sink", () => config('sinks: { files: { type: file, path: "tokens/{name}" } }\n'), "sinks"],
    ["the token's variable", () => config("").replace("KEYWARD_T", "KEYWARD_T2"), "token_env"],
    ["the host", () => config("").replace("127.0.0.1", "localhost"), "host"],
    ["where tokens go", () => config("tokens: { deliver_to: discard }\n"), "tokens.deliver_to"],
  ])("with another value for %s is applied only by digest", async (_, text, word) => {
    one = await Merging.begin();
    const before = await merged({ "keyward.yaml": text(), ...all("a") });
    const ended = await one.push(before);
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toMatch(new RegExp(`The configuration changes [^:]*${word}`));
    expect(await one.live()).toEqual([]);
    expect((await one.dispatch(ended.outputs["digest"] ?? "")).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
    expect((await one.push(await merged(elsewhere("b")))).reason).toBeNull();
  });

  const sink = 'sinks: { store: { type: command, deliver: [sh, sinks/put.sh, "for-{name}"] } }\n';
  const put = "cat >/dev/null\n";

  it.each([
    ["the program of a sink", { "sinks/put.sh": `${put}echo\n` }, "sinks/put.sh"],
    ["a file beside it", { "sinks/lib.sh": "echo\n" }, "sinks/lib.sh"],
  ])("is not needed to change where tokens go: %s is applied only by digest", async (_, change, file) => {
    one = await Merging.begin();
    one.commit({ "keyward.yaml": config(sink), "sinks/put.sh": put }, "Begin again");
    one.ran("push", "success", one.head);
    const ended = await one.push(await merged({ ...change, ...all("a") }));
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toContain(`The configuration changes the program ${file}`);
    expect(await one.live()).toEqual([]);
    expect((await one.dispatch(ended.outputs["digest"] ?? "")).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  });

  it("does not hold back manifests that lie beside a program", async () => {
    one = await Merging.begin();
    one.commit({ "keyward.yaml": config(sink), "sinks/put.sh": put, "README.md": "a" }, "Begin again");
    one.ran("push", "success", one.head);
    const before = await merged({ "sinks/notes.yaml": "a: 1\n", "README.md": "b", ...all("a") });
    expect((await one.push(before)).reason).toBeNull();
  });

  it("is applied as reviewed if it changes no destination", async () => {
    one = await Merging.begin();
    const before = await merged({ "keyward.yaml": config("limits: { max_deletes: 3 }\n"), ...all("a") });
    expect((await one.push(before)).reason).toBeNull();
    expect(await one.live()).toEqual(["a"]);
  });

  it("is reported as invalid if it cannot be read", async () => {
    one = await Merging.begin();
    const before = await merged({ ...all("a") });
    one.commit({ "clients/broken.yaml": "version: 1\nclients: [{ nmae: x }]\n" }, "Break");
    const ended = await one.push(before);
    expect(ended.reason).toBe("invalid");
    expect(ended.annotations.join()).toContain("nmae");
  });
});

describe("a GitHub that does not answer", () => {
  it.each([
    [
      "without permission",
      refusal(403, "Resource not accessible by integration"),
      /actions: read.*answered 403/,
    ],
    ["that does not know the workflow", refusal(404, "Not Found"), /answered 404/],
    ["at its limit", primaryLimit(7200), /rate limit of .* is used up/],
    ["of another shape", json([1, 2, 3]), null],
  ])("%s stops the apply before anything is applied", async (_, step, message) => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.github.route("GET", "/repos/acme/access/actions/workflows/:file/runs", () => step);
    if (message === null) expect((await one.push(before)).reason).toBe("unreviewed");
    else await expect(one.push(before)).rejects.toThrow(message);
    expect(await one.live()).toEqual([]);
  });

  it("reports what to change for a shallow checkout", async () => {
    one = await Merging.begin();
    const before = await merged(all("a"));
    one.shallow();
    await expect(one.push(before)).rejects.toMatchObject({
      remedy: expect.stringContaining("fetch-depth: 0"),
    });
  });

  it.each([
    ["another branch", { ref: "refs/heads/mine" }, "apply runs on main only"],
    ["a tag of the branch's name", { ref: "refs/tags/main" }, "apply runs on main only"],
    ["a pull request", { event: "pull_request" }, "apply does not run on pull_request"],
  ])("is not contacted for %s", async (_, context, message) => {
    one = await Merging.begin();
    await expect(one.step(context)).rejects.toThrow(message);
    expect(one.github.seen).toEqual([]);
  });
});

function at<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}
