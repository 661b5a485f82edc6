import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../../support/arrange.ts";
import { workflowToken } from "../../support/github-pull.ts";
import { client, openPullRequest, type PullRequestWorld } from "../../support/pull-request.ts";

describe("a plan on a pull request", () => {
  const worlds: PullRequestWorld[] = [];
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.close()));
  });
  async function open(...given: Parameters<typeof openPullRequest>): Promise<PullRequestWorld> {
    const world = await openPullRequest(...given);
    worlds.push(world);
    return world;
  }
  const added = { "clients/new.yaml": manifest(client("new-one"), client("wide", "ip_allow_list: any")) };

  it("is one comment with the pull request's changes first, and then the pre-existing ones", async () => {
    const { push, github } = await open();
    const ran = await push(added);
    expect(ran.code, ran.log + ran.err).toBe(0);
    expect(github.comments).toHaveLength(1);
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain("### keyward plan for `main`\n");
    expect(body).toMatch(
      /\n\*\*Merging this pull request creates 2 new credentials\*\*; \*\*1 of these widens access\*\* \(plan `sha256:[0-9a-f]{12}`\)\.\n/,
    );
    const [own = "", preExisting = ""] = body.split("#### Pre-existing");
    expect(own).toContain("new-one");
    expect(own).not.toContain("drifted-client");
    expect(preExisting).toContain("drifted-client");
    expect(ran.summary).toContain("drifted-client");
    expect(ran.annotations).toEqual([
      "::warning file=clients/new.yaml,line=5::create wide: may be called from anywhere",
    ]);
  });

  it("has counts, the digest, the plan, the review and the comment's URL as outputs", async () => {
    const { push } = await open();
    const { outputs, log } = await push(added);
    const plan = JSON.parse(readFileSync(outputs["plan-file"] ?? "", "utf8"));
    const review = JSON.parse(readFileSync(outputs["review-file"] ?? "", "utf8"));
    expect(outputs).toMatchObject({
      "has-changes": "true",
      creates: "3",
      updates: "0",
      deletes: "0",
      rotations: "0",
      widens: "1",
      unmanaged: "0",
      digest: plan.plans[0].digest,
      "failure-reason": "",
    });
    expect(outputs["comment-url"]).toMatch(/^https:\/\/github\.example\/.*#issuecomment-\d+$/);
    expect(review.changes.map(({ name }: { name: string }) => name).sort()).toEqual(["new-one", "wide"]);
    expect(log).toContain("2 requests to GitHub's API");
  });

  it("masks every token before any other output", async () => {
    const { push } = await open();
    const { log, outputs, summary } = await push(added, { inputs: { token: "sandbox-token" }, env: {} });
    expect(log.indexOf("::add-mask::sandbox-token")).toBe(0);
    expect(log).toContain(`::add-mask::${workflowToken}`);
    expect(outputs["creates"]).toBe("3");
    expect(JSON.stringify(outputs) + summary).not.toContain("sandbox-token");
  });

  it("updates its comment at the next push, even if others wrote in between", async () => {
    const { push, github } = await open();
    await push(added);
    const noise = Array.from({ length: 130 }, (_, id) => ({
      id: 5000 + id,
      body: "LGTM",
      user: { id: 1, login: "ada", type: "User" },
    }));
    github.comments.unshift(...noise);
    const ran = await push({ "clients/more.yaml": manifest(client("another")) });
    expect(ran.code, ran.log).toBe(0);
    expect(github.comments).toHaveLength(131);
    expect(github.comments.at(-1)?.body).toContain("another");
    expect(
      github
        .requests()
        .slice(-3)
        .map((line) => line.split("?")[0]),
    ).toEqual([
      "GET /repos/acme/clients/issues/7/comments",
      "GET /repos/acme/clients/issues/7/comments",
      expect.stringMatching(/^PATCH /),
    ]);
  });

  it("updates its comment when nothing is left to change, and creates none for an empty plan", async () => {
    const { push, github } = await open();
    await push(added);
    await push({ "clients/new.yaml": null });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain(
      "**Merging this pull request changes no API client of this workspace**",
    );
    github.comments.length = 0;
    const ran = await push({ "README.md": "words" });
    expect(ran.code).toBe(0);
    expect(github.comments).toEqual([]);
    expect(ran.summary).toContain("drifted-client");
  });

  it("is not overwritten by an earlier run that ends later", async () => {
    const { push, github } = await open();
    await push(added);
    const [comment] = github.comments;
    if (comment !== undefined) comment.body = comment.body.replace(/run=\d+/, "run=999999");
    const body = comment?.body ?? "";
    github.runs.set(999999, decodeURIComponent(/workflow=([\w.%]*)/.exec(body)?.[1] ?? ""));
    expect((await push({ "clients/more.yaml": manifest(client("another")) })).code).toBe(0);
    expect(github.comments.map((one) => one.body)).toEqual([body]);
  });

  it.each([
    ["does not exist", null],
    ["belongs to another workflow", ".github/workflows/other.yml"],
  ])("is overwritten if it names a later run that %s", async (_, workflow) => {
    const { push, github } = await open();
    await push(added);
    const [comment] = github.comments;
    if (comment !== undefined) comment.body = comment.body.replace(/run=\d+/, "run=999999");
    if (workflow !== null) github.runs.set(999999, workflow);
    expect((await push({ "clients/more.yaml": manifest(client("another")) })).code).toBe(0);
    expect(github.comments.map((one) => one.body)).toEqual([expect.stringContaining("another")]);
  });

  it("writes one comment for each of two workspaces, and updates it when one is removed", async () => {
    const two = (host: string, names: readonly string[]) =>
      `version: 1\nworkspaces:\n${names
        .map(
          (name) =>
            `  ${name}: { host: "${host}", token_env: KEYWARD_${name.toUpperCase()}_TOKEN, manifests: [${name}], self: none }\n`,
        )
        .join("")}sinks:\n  files: { type: file, path: "tokens/{workspace}/{environment}/{name}" }\n`;
    const { push, github, sandbox } = await open((at) => ({
      "keyward.yaml": two(at.url, ["one", "two"]),
      "one/a.yaml": manifest(client("one-a")),
      "two/a.yaml": manifest(client("one-a")),
    }));
    const env = { KEYWARD_ONE_TOKEN: "sandbox-token", KEYWARD_TWO_TOKEN: "sandbox-token" };
    const files = { "one/b.yaml": manifest(client("b1")), "two/b.yaml": manifest(client("b2")) };
    const ran = await push(files, { env });
    expect(ran.code, ran.log).toBe(0);
    expect(github.comments.map(({ body }) => /workspace=(\w+)/.exec(body)?.[1])).toEqual(["one", "two"]);
    expect(github.comments[0]?.body).not.toContain("**b2**");
    expect(ran.outputs["review-file"]?.split("\n")).toHaveLength(2);
    expect(ran.outputs["digest"]).toBe("");
    const [, other] = github.comments;
    if (other !== undefined) other.body = other.body.replace("workspace=two", "workspace=gone");
    await push({ "one/b.yaml": manifest(client("b3")) }, { inputs: { workspace: "one" }, env });
    expect(other?.body).not.toContain("no longer part");
    await push({ "one/b.yaml": manifest(client("b4")) }, { env });
    expect(other?.body).toContain("This workspace is no longer part of this pull request.");
    expect(sandbox.url).toContain("127.0.0.1");
  });

  it("uses a GitHub Enterprise server below its path", async () => {
    const { push, github } = await open(undefined, { prefix: "/api/v3" });
    const ran = await push(added);
    expect(ran.code, ran.log).toBe(0);
    expect(github.apiUrl).toMatch(/\/api\/v3$/);
    expect(github.comments).toHaveLength(1);
  });

  it("is in the summary, with a warning, if the token cannot comment", async () => {
    const { push, github } = await open();
    github.denied = true;
    const ran = await push(added);
    expect(ran.code, ran.log).toBe(0);
    expect(ran.summary).toContain("new-one");
    expect(ran.annotations.join("\n")).toMatch(/::warning::.*pull-requests: write/);
    expect(ran.outputs["comment-url"]).toBe("");
  });

  it("writes no comment if the input disables it", async () => {
    const { push, github } = await open();
    expect((await push(added, { inputs: { comment: "false" } })).code).toBe(0);
    expect(github.requests()).toEqual([]);
  });

  it("fetches the base commit of a shallow clone, and reports what to do if it cannot", async () => {
    const { push } = await open();
    const shallow = await push(added, { depth: 1 });
    expect(shallow.code, shallow.log).toBe(0);
    const whole = await push({}, { depth: 0 });
    expect(whole.outputs["digest"]).toBe(shallow.outputs["digest"]);
    const env = { ...testEnv, GIT_ALLOW_PROTOCOL: "https" };
    const ran = await push({ "clients/x.yaml": manifest(client("x")) }, { env });
    expect(ran.code).toBe(1);
    expect(ran.outputs["failure-reason"]).toBe("error");
    expect(ran.annotations.at(-1)).toMatch(
      /^::error::the base commit \w{12} is not in this checkout.*`fetch-depth: 2`/,
    );
  });

  it("marks findings on their lines and fails as invalid", async () => {
    const { push, github } = await open();
    const ran = await push({ "clients/bad.yaml": "version: 1\nclients:\n  - name: x\n    rolle: y\n" });
    expect(ran.code).toBe(1);
    expect(ran.outputs["failure-reason"]).toBe("invalid");
    expect(ran.annotations.join("\n")).toContain("::error file=clients/bad.yaml,line=4::");
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain(
      "### keyward: no plan for `main`\n\n**What merging this pull request would do is unknown",
    );
    expect(body).toContain("#### ⛔ Errors (2)\n\n- **entry 1 of `clients` has no `folders`");
    expect(body).toContain("rolle");
  });

  it("marks findings of the configuration too, and shows the first in its error line", async () => {
    const { push } = await open((at) => ({
      "keyward.yaml": `version: 1\nworkspaces:\n  main: { host: "${at.url}", tokne_env: X, manifests: 5 }\n`,
    }));
    const ran = await push(added);
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "invalid"]);
    expect(ran.annotations).toEqual([
      expect.stringMatching(/^::error file=keyward.yaml,line=3::.*`tokne_env`.*did you mean `token_env`/),
      expect.stringMatching(/^::error file=keyward.yaml,line=3::`manifests` must be/),
      expect.stringMatching(/^::error::unknown key `tokne_env` in `main` \(and 1 more\): did you mean/),
    ]);
  });

  it("fails on changes if the input requests it, and as refused if a rule refuses", async () => {
    const { push } = await open();
    const asked = await push(added, { inputs: { "fail-on-changes": "true" } });
    expect([asked.code, asked.outputs["failure-reason"]]).toEqual([1, "refused"]);
    const refused = await push({ "clients/new.yaml": manifest(client("x"), client("Drifted-client")) });
    expect([refused.code, refused.outputs["failure-reason"]]).toEqual([1, "refused"]);
  });

  it("names the line of the base that a refused pull request needs changed, and no flag", async () => {
    const { push, github, base } = await open((at) => ({
      "keyward.yaml": `${configuration(at, "self: none")}limits:\n  max_creates: 2\n`,
    }));
    const ran = await push(added);
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "refused"]);
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain("**Merging this pull request applies nothing: keyward refuses its plan.**");
    expect(body).toContain(
      "#### ⛔ Refused\n\n- **3 creates are planned, and the limit is 2** `max-creates`\n",
    );
    expect(body).toMatch(
      new RegExp(
        String.raw`raise \`limits\.max_creates\` to at least 3 on the base branch in a pull request of its own, and then update this branch \(\[\`keyward\.yaml:\d+\`\]\(https://github\.example/acme/clients/blob/${base}/keyward\.yaml#L\d+\)\)`,
      ),
    );
    expect(ran.annotations.at(-1)).toMatch(/raise `limits\.max_creates` .* \(keyward\.yaml:\d+\)$/);
    expect(body + ran.summary + ran.annotations.join("\n")).not.toMatch(/--[a-z]/);
  });

  it("says that merging alone applies nothing if the pull request changes its own workflow", async () => {
    const { push, github } = await open();
    await push({ ...added, ".github/workflows/keyward.yml": "name: mine\n" });
    expect(github.comments[0]?.body).toContain(
      "**Merging this pull request applies nothing by itself**, because it changes `.github/`",
    );
  });

  it("warns of a new client's token that is never due for rotation, and links each line at the head", async () => {
    const { push, github } = await open();
    const token = "ip_allow_list: [192.0.2.10], token: { deliver_to: discard, rotate_after: never }";
    const ran = await push({ "clients/new & odd.yaml": manifest(client("kept", token)) });
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain(
      "token is thrown away (`discard`) · ⚠️ **never due for rotation** (`rotate_after: never`)",
    );
    const [, sha = ""] = /blob\/([0-9a-f]{40})\/clients\/new%20%26%20odd\.yaml#L4\)/.exec(body) ?? [];
    expect(body).toContain(`Head \`${sha.slice(0, 12)}\` against base`);
    expect(ran.annotations).toEqual([
      "::warning file=clients/new & odd.yaml,line=4::create kept: its token is never due for rotation",
    ]);
  });

  it("shows only counts in a public repository", async () => {
    const { push, github } = await open();
    const ran = await push(added, { isPublic: true });
    expect(ran.code, ran.log).toBe(0);
    const shown = github.comments.map(({ body }) => body).join("") + ran.summary + ran.log;
    expect(shown).toContain("3 to create · 1 widens access");
    expect(shown).not.toMatch(/new-one|wide\b|drifted-client/);
    expect(ran.annotations).toEqual(["::warning file=clients/new.yaml,line=5::create: widens access"]);
  });

  it("with 600 new credentials that have nothing in common cuts what is least risky, and says where it is", async () => {
    const { push, github } = await open();
    const clients = Array.from({ length: 600 }, (_, at) => {
      const list = `ip_allow_list: [10.0.${at >> 8}.${at & 255}${at < 20 ? "/1" : ""}]`;
      return client(`client-${at}-${"x".repeat(60)}`, list);
    });
    const ran = await push({ "clients/new.yaml": manifest(...clients) });
    expect(ran.code, ran.log.slice(0, 2000)).toBe(0);
    const body = github.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("creates 600 new credentials");
    expect(body).toContain(
      "**Not shown here: 580 new credentials.** Everything is in [the job summary](https://github.example/acme/clients/actions/runs/",
    );
    for (let at = 0; at < 20; at += 1) expect(body).toContain(`\`client-${at}-xxx`);
    expect(ran.summary).toContain("`client-599-xxx");
  });

  it("names the clients of 2,000 changes within GitHub's limits", async () => {
    const { push, github } = await open();
    const clients = Array.from({ length: 2000 }, (_, at) =>
      client(`client-${at}`, at % 2 === 0 ? "ip_allow_list: any" : "ip_allow_list: [192.0.2.10]"),
    );
    const ran = await push({ "clients/new.yaml": manifest(...clients) });
    expect(ran.code, ran.log.slice(0, 2000)).toBe(0);
    const body = github.comments[0]?.body ?? "";
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("creates 2,000 new credentials**; **1,000 of these widen access**");
    expect(body).toContain("new credentials of **1,000 clients**");
    for (const at of [0, 1, 1998, 1999]) expect(body).toContain(`\`client-${at}\``);
    expect(body).toMatch(/<\/sub>\n*$/);
    expect(Buffer.byteLength(ran.summary)).toBeLessThan(1024 * 1024);
    expect(ran.summary).toContain("client-1999");
    expect(ran.annotations).toHaveLength(9);
    expect(ran.annotations.at(-1)).toBe(
      "::warning::and 992 more risky changes: see the job summary for all of them",
    );
    expect(JSON.parse(readFileSync(ran.outputs["plan-file"] ?? "", "utf8")).plans[0].changes).toHaveLength(
      2001,
    );
  });
});
