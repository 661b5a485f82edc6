import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openKeyward } from "../../../src/action/keyward.ts";
import { requireTrustedEvent } from "../../../src/action/plan-basis/event-trust.ts";
import type { Inputs } from "../../../src/action/ports.ts";
import { type Files, git, makeRepository } from "../../support/git.ts";
import { testSystem } from "../../support/system.ts";

const config = `version: 1
workspaces: { production: { host: us, token_env: WORKATO_TOKEN } }
sinks:
  store: { type: command, deliver: [sh, sinks/put.sh, "for-{name}"] }
`;
const manifest = "version: 1\nclients: []\n";
const files: Files = {
  "keyward.yaml": config,
  "clients/base.yaml": manifest,
  "clients/linked.yaml": { link: "../shared/linked.yaml" },
  "shared/linked.yaml": manifest,
  "sinks/put.sh": "cat >/dev/null\n",
  ".gitignore": "ignored/\nclients/generated*\n",
};

/** A repository with these files, checked out. */
function repositoryOf(more: Files = {}) {
  const repository = makeRepository();
  const sha = repository.commit("main", { ...files, ...more });
  return { repository, sha, folder: repository.checkout(sha) };
}

/** What is wrong with the files of an event; "" if they may be used. */
async function objection(folder: string, sha: string, event = "push"): Promise<string> {
  const { system } = testSystem({ cwd: folder });
  const runner = {
    output: async () => {},
    summary: async () => {},
    annotate: () => {},
    mask: () => {},
    log: () => {},
  };
  const context = {
    event,
    owner: "acme",
    repository: "access",
    defaultBranch: "main",
    isPublic: false,
    sha,
    ref: "refs/heads/main",
    before: null,
    runId: 1,
    runUrl: "https://github.invalid/acme/access/actions/runs/1",
    workflowPath: ".github/workflows/keyward.yml",
    pull: null,
    folder,
    temporary: system.temporary,
  };
  const keyward = openKeyward({ inputs, runner, system, token: null });
  const world = { inputs, context, runner, github: null, keyward, system, appToken: true };
  return requireTrustedEvent(world).then(
    () => "",
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

const inputs: Inputs = {
  command: "rotate",
  config: null,
  workspaces: [],
  comment: true,
  digest: null,
  applyPreExisting: false,
  failOnChanges: false,
  detail: "full",
};

describe("the files of an event", () => {
  const events = [
    "push",
    "schedule",
    "workflow_dispatch",
    "repository_dispatch",
    "workflow_run",
    "pull_request_target",
    "issue_comment",
    "check_run",
    "check_suite",
    "discussion_comment",
    "deployment_status",
    "label",
  ];

  it.each(events)("are used on %s if they are those of its commit, and not with any other", async (event) => {
    const { folder, sha } = repositoryOf();
    expect(await objection(folder, sha, event)).toBe("");
    writeFileSync(path.join(folder, "clients/added.yaml"), manifest);
    expect(await objection(folder, sha, event)).toBe(
      `${event} runs with secrets, but clients/added.yaml is not a file of its own commit (the commit has no such file)`,
    );
  });

  it.each(["pull_request", "pull_request_review", "merge_group"])("are never used on %s", async (event) => {
    const { folder, sha } = repositoryOf();
    expect(await objection(folder, sha, event)).toContain(`rotate does not run on ${event}`);
  });

  it("are not used if Git ignores them", async () => {
    const { folder, sha } = repositoryOf();
    writeFileSync(path.join(folder, "clients/generated.yaml"), manifest);
    expect(await objection(folder, sha)).toContain("clients/generated.yaml is not a file of its own commit");
  });

  it.each(["clients/base.yaml", "clients/linked.yaml", "keyward.yaml", "sinks/put.sh"])(
    "are not used if %s was overwritten, even if the index hides it",
    async (name) => {
      const { folder, sha } = repositoryOf();
      writeFileSync(path.join(folder, name), `${name === "keyward.yaml" ? config : manifest}# more\n`);
      git(folder, "update-index", "--assume-unchanged", "shared/linked.yaml", "clients/base.yaml");
      git(folder, "update-index", "--skip-worktree", "sinks/put.sh", "keyward.yaml");
      expect(await objection(folder, sha)).toContain(
        `${name} is not a file of its own commit (it was changed`,
      );
    },
  );

  it("are not used if one was removed", async () => {
    const { folder, sha } = repositoryOf({ "clients/other.yaml": manifest });
    rmSync(path.join(folder, "clients/other.yaml"));
    expect(await objection(folder, sha)).toContain(
      "clients/other.yaml is not a file of its own commit (it was removed",
    );
  });

  it.each(["clients/other/base.yaml", "keyward.yaml"])(
    "are not used if %s was left out by a sparse checkout",
    async (name) => {
      const { folder, sha } = repositoryOf({ "clients/other/base.yaml": manifest });
      git(folder, "update-index", "--skip-worktree", name);
      rmSync(path.join(folder, name));
      expect(await objection(folder, sha)).toContain(
        `${name} is not a file of its own commit (it was removed`,
      );
    },
  );

  it("are used where a sparse checkout leaves out YAML files of other folders", async () => {
    const { folder, sha } = repositoryOf({ ".github/workflows/test.yml": "on: push\n" });
    git(folder, "update-index", "--skip-worktree", ".github/workflows/test.yml");
    rmSync(path.join(folder, ".github"), { recursive: true });
    expect(await objection(folder, sha)).toBe("");
  });

  it("are not used if a folder became a link to an ignored one", async () => {
    const { folder, sha } = repositoryOf();
    mkdirSync(path.join(folder, "ignored"));
    writeFileSync(path.join(folder, "ignored/base.yaml"), `${manifest}# other\n`);
    rmSync(path.join(folder, "clients"), { recursive: true });
    symlinkSync("ignored", path.join(folder, "clients"));
    expect(await objection(folder, sha)).toContain("clients/base.yaml is not a file of its own commit");
  });

  it("are not used if a link leads to a tracked file elsewhere", async () => {
    const { folder, sha } = repositoryOf({ "fixtures/base.yaml": `${manifest}# for tests\n` });
    rmSync(path.join(folder, "clients"), { recursive: true });
    symlinkSync("fixtures", path.join(folder, "clients"));
    expect(await objection(folder, sha)).toContain("clients/base.yaml is not a file of its own commit");
  });

  it("are not used if they lie in a checkout inside the checkout", async () => {
    const { folder, sha, repository } = repositoryOf();
    const nested = repository.checkout(repository.commit("change", { "evil.yaml": manifest }, sha));
    cpSync(nested, path.join(folder, "clients", "nested"), { recursive: true });
    expect(await objection(folder, sha)).toContain("clients/nested/");
  });

  it("are not used if they lie outside the checkout, or if the commit links to a place outside it", async () => {
    const outside = repositoryOf({
      "keyward.yaml": config.replace("us,", "us, manifests: [../elsewhere],"),
    });
    mkdirSync(path.join(outside.folder, "../elsewhere"));
    writeFileSync(path.join(outside.folder, "../elsewhere/a.yaml"), manifest);
    expect(await objection(outside.folder, outside.sha)).toContain("it is outside the checkout");
    const linked = repositoryOf({ "clients/out.yaml": { link: "../../out.yaml" } });
    writeFileSync(path.join(linked.folder, "../out.yaml"), manifest);
    expect(await objection(linked.folder, linked.sha)).toContain(
      "clients/out.yaml is not a file of its own commit",
    );
  });

  it("are not used if another commit is checked out", async () => {
    const { sha, repository } = repositoryOf();
    const folder = repository.checkout(repository.commit("change", { "clients/new.yaml": manifest }, sha));
    expect(await objection(folder, sha)).toContain("and not at the event's own commit");
  });

  it.each(['[/bin/cat, "for-{name}"]', '[cat, /bin/sh, "for-{name}"]'])(
    "are used where a sink names a file of the machine: %s",
    async (deliver) => {
      const own = config.replace('[sh, sinks/put.sh, "for-{name}"]', deliver);
      const { folder, sha } = repositoryOf({ "keyward.yaml": own });
      expect(await objection(folder, sha)).toBe("");
    },
  );

  it("are not used where the program of a sink lies in GITHUB_WORKSPACE, and not in the commit", async () => {
    const own = config.replace("sinks/put.sh", "ignored/put.sh");
    const { folder, sha } = repositoryOf({ "keyward.yaml": own });
    mkdirSync(path.join(folder, "ignored"));
    writeFileSync(path.join(folder, "ignored/put.sh"), "cat\n");
    expect(await objection(folder, sha)).toContain("ignored/put.sh is not a file of its own commit");
  });

  it("are not used where a file beside a program was added, changed or removed", async () => {
    const { folder, sha } = repositoryOf({ "sinks/lib/send.sh": "cat\n", "sinks/notes.yaml": "a: 1\n" });
    expect(await objection(folder, sha)).toBe("");
    writeFileSync(path.join(folder, "sinks/notes.yaml"), "a: 2\n");
    expect(await objection(folder, sha)).toBe("");
    writeFileSync(path.join(folder, "sinks/lib/send.sh"), "cat >stolen\n");
    expect(await objection(folder, sha)).toContain(
      "sinks/lib/send.sh is not a file of its own commit (it was changed",
    );
    rmSync(path.join(folder, "sinks/lib/send.sh"));
    expect(await objection(folder, sha)).toContain(
      "sinks/lib/send.sh is not a file of its own commit (it was removed",
    );
    writeFileSync(path.join(folder, "sinks/lib/send.sh"), "cat\n");
    writeFileSync(path.join(folder, "sinks/lib.sh"), "cat >stolen\n");
    expect(await objection(folder, sha)).toContain(
      "sinks/lib.sh is not a file of its own commit (the commit has",
    );
  });

  it("are not used where a file beside the target of a linked program was added", async () => {
    const { folder, sha } = repositoryOf({
      "sinks/put.sh": { link: "../tools/put.sh" },
      "tools/put.sh": "cat\n",
    });
    expect(await objection(folder, sha)).toBe("");
    writeFileSync(path.join(folder, "tools/lib.sh"), "cat >stolen\n");
    expect(await objection(folder, sha)).toContain("tools/lib.sh is not a file of its own commit");
  });

  it("are used with line endings that Git converts", async () => {
    const { folder, sha } = repositoryOf({ ".gitattributes": "*.yaml text eol=crlf\n" });
    expect(await objection(folder, sha)).toBe("");
  });
});
