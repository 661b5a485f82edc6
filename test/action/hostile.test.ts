import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { githubToken } from "../support/github-server.ts";
import { actionsBot, mallory } from "../support/github-pull.ts";
import { forTerminal } from "../../src/render/safe.ts";
import { codeSpans, outsideCode } from "../support/markdown.ts";
import { client, openPullRequest, type PullRequestWorld } from "../support/pull-request.ts";

const marker = "<!-- keyward:workspace=main workflow=.github%2Fworkflows%2Fkeyward.yml -->";
const added = { "clients/new.yaml": manifest(client("new-one")) };

describe("a hostile pull request", () => {
  const worlds: PullRequestWorld[] = [];
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.close()));
  });
  async function open(...given: Parameters<typeof openPullRequest>): Promise<PullRequestWorld> {
    const world = await openPullRequest(...given);
    worlds.push(world);
    return world;
  }

  it("cannot pass off a forged comment as keyward's own", async () => {
    const { push, github } = await open();
    const forged = { id: 1, body: `${marker}\nAll is well`, user: mallory };
    const quoted = { id: 2, body: `Look: ${marker}`, user: actionsBot };
    github.comments.push(forged, quoted);
    expect((await push(added)).code).toBe(0);
    expect(forged.body).toBe(`${marker}\nAll is well`);
    expect(quoted.body).toBe(`Look: ${marker}`);
    expect(github.comments).toHaveLength(3);
    expect(github.comments[2]?.body.startsWith(marker)).toBe(true);
  });

  it("cannot pass off another user's comment as that of a user's token either", async () => {
    const { push, github } = await open();
    github.owner = { id: 9, login: "keyward-machine", type: "User" };
    const inputs = { "github-token": githubToken };
    const forged = { id: 1, body: `${marker}\nAll is well`, user: actionsBot };
    github.comments.push(forged);
    await push(added, { inputs });
    await push({ "clients/more.yaml": manifest(client("more")) }, { inputs });
    expect(forged.body).toBe(`${marker}\nAll is well`);
    expect(github.comments.map(({ user }) => user.login)).toEqual(["github-actions[bot]", "keyward-machine"]);
    expect(github.comments[1]?.body).toContain("more");
  });

  it("cannot redirect the host, the token or a sink: the base's configuration is used, and the comment shows the difference", async () => {
    const { push, github, sandbox } = await open();
    const evil = configuration(sandbox, "self: none")
      .replace(sandbox.url, "http://127.0.0.1:9")
      .replace("KEYWARD_TEST_TOKEN", "KEYWARD_OTHER_SECRET")
      .replace("sinks:\n", "sinks:\n  # ```` </details> @acme/admins <!--\n");
    const env = { ...testEnv, KEYWARD_OTHER_SECRET: "another-secret" };
    const ran = await push({ ...added, "keyward.yaml": evil }, { env });
    expect(ran.code, ran.log).toBe(0);
    const body = github.comments[0]?.body ?? "";
    expect(body).toContain(sandbox.url.replace("http://", ""));
    expect(body).toContain("#### ⚙️ `keyward.yaml` changes");
    expect(body).toContain("+    host: http://127.0.0.1:9");
    expect(body).toContain("`````diff");
    expect(ran.outputs["creates"]).toBe("2");
    const journal = JSON.stringify(await sandbox.control("GET", "journal"));
    expect(journal).not.toContain("another-secret");
  });

  it("cannot remove a policy, and must satisfy those that it adds, even if they read the workspace", async () => {
    const policy = (name: string, role: string) =>
      `policies:\n  - name: ${name}\n    schema: { properties: { role: { properties: { name: { const: ${role} } } } } }\n`;
    const kept = await open((at) => ({
      "keyward.yaml": configuration(at, "self: none") + policy("kept", "Integrator"),
    }));
    const admin = manifest(client("a").replace("Integrator", "Admin"));
    const plain = configuration(kept.sandbox, "self: none");
    const dropped = await kept.push({ "keyward.yaml": plain, "clients/new.yaml": admin });
    expect([dropped.code, dropped.outputs["failure-reason"]], dropped.log).toEqual([1, "refused"]);
    expect(dropped.annotations.at(-1)).toContain("kept");

    const { push, sandbox, github } = await open();
    const stricter = configuration(sandbox, "self: none") + policy("added", "Admin");
    // Only the workspace knows the role with this id.
    const { roles } = (await sandbox.control("GET", "state")) as { roles: { id: number; name: string }[] };
    const id = String(roles.find(({ name }) => name === "Integrator")?.id);
    const byNumber = manifest(client("a").replace("Integrator", id));
    const files = { "keyward.yaml": stricter, "clients/base.yaml": null, "clients/new.yaml": byNumber };
    const added = await push(files);
    expect([added.code, added.outputs["failure-reason"]], added.log).toEqual([1, "refused"]);
    expect(added.annotations.at(-1)).toContain("added");
    expect(github.comments[0]?.body).toContain("added");
  });

  it("must have a valid configuration if it changes it", async () => {
    const { push } = await open();
    const ran = await push({ ...added, "keyward.yaml": "version: 1\nworkspaces: {}\nfoo: 1\n" });
    expect(ran.code).toBe(1);
    expect(ran.outputs["failure-reason"]).toBe("invalid");
    expect(ran.annotations.join("\n")).toContain("file=keyward.yaml");
    expect(ran.outputs["creates"]).toBe("2");
  });

  it("gets no plan for a configuration that it adds itself", async () => {
    const { push, github, sandbox } = await open(() => ({ "keyward.yaml": null }));
    await sandbox.control("POST", "faults", []);
    const ran = await push({ ...added, "keyward.yaml": configuration(sandbox) });
    expect(ran.code, ran.log).toBe(0);
    expect(github.comments[0]?.body).toContain("it adds keyward.yaml");
    expect(JSON.stringify(await sandbox.control("GET", "journal"))).toBe('{"arrivals":[]}');
  });

  it("from a fork is checked offline only, says so, and is green", async () => {
    const { push, github, sandbox } = await open();
    await sandbox.control("POST", "faults", []);
    const ran = await push(added, { fork: true });
    expect(ran.code, ran.log).toBe(0);
    expect(ran.annotations).toEqual([expect.stringContaining("::notice::Nothing was planned")]);
    expect(ran.summary).toContain("it comes from a fork");
    expect(github.requests()).toEqual([]);
    expect(JSON.stringify(await sandbox.control("GET", "journal"))).toBe('{"arrivals":[]}');
    const bad = await push({ "clients/bad.yaml": "version: 1\nclients: [{ nam: x }]\n" }, { fork: true });
    expect([bad.code, bad.outputs["failure-reason"]]).toEqual([1, "invalid"]);
  });

  it("without secrets is checked offline only, says so, and is green", async () => {
    const { push } = await open();
    const ran = await push(added, { env: {} });
    expect(ran.code, ran.log).toBe(0);
    expect(ran.summary).toContain(
      "no API token is set: a maintainer of the workflow sets `KEYWARD_TEST_TOKEN`",
    );
  });

  it("gets nothing from pull_request_target", async () => {
    const { push, repository, sandbox, base } = await open();
    await sandbox.control("POST", "faults", []);
    const head = repository.commit("change", added, base);
    const inputs = { command: "plan" };
    const ran = await push({}, { event: "pull_request_target", inputs, checkout: head });
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "refused"]);
    expect(ran.annotations.at(-1)).toContain("plan on `pull_request` instead");
    expect(JSON.stringify(await sandbox.control("GET", "journal"))).toBe('{"arrivals":[]}');
    const own = await push({}, { event: "pull_request_target", inputs, checkout: base });
    expect(own.code, own.log).toBe(0);
  });

  it.each(["rotate", "drift"])(
    "is nothing that %s runs on, whatever its configuration says",
    async (command) => {
      const { push, sandbox, github } = await open();
      await sandbox.control("POST", "faults", []);
      for (const event of ["pull_request", "merge_group"]) {
        const ran = await push(added, { event, inputs: { command } });
        expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "refused"]);
        expect(ran.annotations.at(-1)).toContain(`${command} does not run on ${event}`);
      }
      expect(JSON.stringify(await sandbox.control("GET", "journal"))).toBe('{"arrivals":[]}');
      expect(github.requests()).toEqual([]);
    },
  );

  it.each(["pull_request_review", "issue_comment", "workflow_run"])(
    "is not planned by its own configuration on %s",
    async (event) => {
      const { push, sandbox } = await open();
      await sandbox.control("POST", "faults", []);
      const evil = configuration(sandbox, "self: none") + "# evil\n";
      const ran = await push({ ...added, "keyward.yaml": evil }, { event, inputs: { command: "plan" } });
      expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "refused"]);
      expect(ran.annotations.at(-1)).toContain("plan on `pull_request`");
      expect(JSON.stringify(await sandbox.control("GET", "journal"))).toBe('{"arrivals":[]}');
    },
  );

  it.each([
    ["changes the program itself", { "sinks/put.sh": "cat >/tmp/stolen\n" }, "sinks/put.sh"],
    [
      "makes it a link",
      { "sinks/put.sh": { link: "../evil.sh" }, "evil.sh": "cat >/tmp/stolen\n" },
      "sinks/put.sh",
    ],
    ["adds a file beside it", { "sinks/lib.sh": "cat >/tmp/stolen\n" }, "sinks/lib.sh"],
  ])("cannot hide that it %s, which receives tokens", async (_, change, file) => {
    const sink = 'sinks:\n  files: { type: command, deliver: [sh, sinks/put.sh, "for-{name}"] }\n';
    const { push, github } = await open((at) => ({
      "keyward.yaml": configuration(at, "self: none").replace(/^sinks:[\s\S]*/m, sink),
      "sinks/put.sh": "cat >/dev/null\n",
    }));
    const ran = await push(change);
    expect(ran.code, ran.log).toBe(0);
    for (const text of [github.comments[0]?.body ?? "", ran.summary]) {
      expect(text).toContain(`- \`${file}\``);
      expect(text).toContain("These programs receive tokens");
      expect(text).toMatch(/\+(cat >\/tmp\/stolen|\.\.\/evil\.sh)/);
    }
  });

  it("cannot add a second configuration with another name", async () => {
    const { push, sandbox } = await open((at) => ({
      "keyward.yaml": null,
      "keyward.yml": configuration(at, "self: none"),
    }));
    const ran = await push({ "keyward.yaml": configuration(sandbox) });
    expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "invalid"]);
    expect(ran.annotations.at(-1)).toContain("both keyward.yaml and keyward.yml exist");
  });

  it("cannot alter the base's configuration, or hide its own, with Git attributes", async () => {
    const policy =
      'policies:\n  - name: kept\n    schema: { properties: { name: { pattern: "^[a-z]+-?[a-z]+$" } } }\n';
    const { push, github } = await open((at) => ({
      "keyward.yaml": configuration(at, "self: none") + policy,
    }));
    const attributes = { ".gitattributes": "keyward.yaml working-tree-encoding=UTF-7\n" };
    const ran = await push({ ...attributes, "clients/new.yaml": manifest(client("A1")) });
    expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "refused"]);
    expect(ran.annotations.at(-1)).toContain("kept");

    const hidden = { ".gitattributes": "keyward.yaml binary\n", "clients/new.yaml": null };
    const config = configuration((await open()).sandbox, "self: none");
    expect((await push({ ...hidden, "keyward.yaml": config })).code).toBe(0);
    expect(github.comments.at(-1)?.body).toContain("+    host: http");
  });

  it("is shown completely if the configuration is a link", async () => {
    const config = "settings/keyward.yaml";
    const { push, github, sandbox } = await open((at) => ({
      "keyward.yaml": { link: config },
      [config]: configuration(at, "self: none"),
    }));
    const evil = configuration(sandbox, "self: none").replace(sandbox.url, "http://127.0.0.1:9");
    const ran = await push({ ...added, [config]: evil });
    expect(ran.code, ran.log).toBe(0);
    expect(ran.outputs["creates"]).toBe("2");
    expect(github.comments[0]?.body).toContain("+    host: http://127.0.0.1:9");
  });

  it("cannot read files of the runner through a link", async () => {
    const { push, repository, base } = await open();
    const secret = path.join(path.dirname(repository.checkout(base)), "secret.yaml");
    writeFileSync(secret, "very: secret\n");
    const links = {
      "clients/link.yaml": secret,
      "clients/git.yaml": "../.git/config",
      "keyward.yaml": secret,
    };
    for (const [link, to] of Object.entries(links)) {
      const ran = await push({ [link]: { link: to } });
      expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "refused"]);
      expect(ran.annotations.at(-1)).toContain(`${link} is outside the checkout`);
      const forked = await push({}, { fork: true });
      expect([forked.code, forked.outputs["failure-reason"]], forked.log).toEqual([1, "refused"]);
      expect(JSON.stringify([ran, forked])).not.toMatch(/very|repositoryformatversion/);
      await push({ [link]: null });
    }
  });

  it("cannot control the runner, the comment or the summary with a name", async () => {
    const { push, github } = await open();
    const names = [
      "::set-output name=x::y",
      "##[add-mask]a",
      "@acme/admins #12 GH-3",
      "![x](https://evil.invalid/a.png)",
      "<img src=https://evil.invalid>",
      "a::error::gone",
      "--> <script>",
      "a `b` | c",
    ];
    const file = "clients/::error file=a,line=1::b @acme.yaml";
    const ran = await push({ [file]: manifest(...names.map((name) => client(name, "ip_allow_list: any"))) });
    expect(ran.outputs["creates"], ran.log).toBe("9");
    const commands = ran.log.split("\n").filter((line) => /^\s*(::|##\[)/.test(line));
    expect(
      commands.filter((line) => !/^::(add-mask|warning file=clients\/%3A%3Aerror|error)/.test(line)),
    ).toEqual([]);
    expect(ran.log).not.toMatch(/^\s*::(set-output|error file=a)/m);
    for (const text of [github.comments[0]?.body ?? "", ran.summary]) {
      const shown = outsideCode(text.replace(/^<!-- keyward:[^\n]*-->$/gm, ""));
      expect(shown).not.toMatch(/@acme|#12\b|\bGH-3|!\[|<img|<script|-->|https:\/\/evil/);
      for (const name of names) expect([...codeTexts(text), ...linkTexts(text)]).toContain(forTerminal(name));
      // The only addresses are those of lines in this repository and of the run.
      const addresses = [...shown.matchAll(/\]\(([^)]*)\)/g)].map(([, address = ""]) => address);
      expect(addresses.length).toBeGreaterThan(0);
      for (const address of addresses)
        expect(address).toMatch(
          /^https:\/\/github\.example\/acme\/clients\/(blob\/[0-9a-f]{40}\/[\w.%/-]+#L\d+|actions\/runs\/\d+)$/,
        );
    }
  });
});

/** What a reader sees as code. */
function codeTexts(markdown: string): readonly string[] {
  return markdown.split("\n").flatMap((line) => codeSpans(line).map(({ text }) => text));
}

/** What a reader sees as the text of a link that is not code, with its entities decoded. */
function linkTexts(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\[([^\]`]+)\]\(/g)].map(([, text = ""]) =>
    text
      .replaceAll("&#8203;", "")
      .replaceAll(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point))),
  );
}
