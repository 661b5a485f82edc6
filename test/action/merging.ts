import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyApproved } from "../../src/action/merged/apply-approved.ts";
import { openKeyward } from "../../src/action/keyward.ts";
import { planCommand } from "../../src/action/commands/plan.ts";
import type {
  CommandWorld,
  Context,
  FailureReason,
  Inputs,
  PullRequest,
  Runner,
} from "../../src/action/ports.ts";
import type { ReviewDocument } from "../../src/action/review/document.ts";
import { onlyFile } from "../../src/action/review/unzip.ts";
import { openGithub } from "../../src/github/open.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { Seed } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { runBuiltStep, runStep } from "../support/action.ts";
import { commitOf, git, gitEach, initRepository } from "../support/git.ts";
import { folderWith, temporaryFolder } from "../support/temporary.ts";
import { githubToken, type GithubStandIn } from "../support/github-server.ts";
import { testSystem } from "../support/system.ts";
import { type ActionsState, serveActions } from "./github-actions.ts";
import { home, zip } from "./reviewing.ts";

/** How a step of the action ended. */
export interface Ended {
  readonly reason: FailureReason | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly annotations: readonly string[];
  /** The comments that became records, by pull request. */
  readonly records: ReadonlyMap<number, string>;
  /** Requests to GitHub's API. */
  readonly requests: number;
}

/** A pull request of the repository. */
export interface Proposed {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

/** The ways in which GitHub merges. */
export type MergeWay = "merge" | "squash" | "rebase";

/** How a step runs: its command as a function, the whole step in this process, or as a process of `dist/action.js`. */
export type StepWay = "command" | "step" | "built";

type Files = Readonly<Record<string, string>>;

/** A repository with a workspace: a git checkout, a GitHub, and a Workato, all real but small. */
export class Merging {
  readonly state: ActionsState;
  readonly #folder: ReturnType<typeof folderWith>;
  readonly #sandbox: Awaited<ReturnType<typeof startSandbox>>;
  readonly github: GithubStandIn;
  #way: StepWay = "command";
  /** The workspace whose review and report are uploaded. */
  #entry = "production";
  #number = 0;
  #run = 100;

  private constructor(
    folder: ReturnType<typeof folderWith>,
    sandbox: Awaited<ReturnType<typeof startSandbox>>,
    github: GithubStandIn,
    state: ActionsState,
  ) {
    this.#folder = folder;
    this.#sandbox = sandbox;
    this.github = github;
    this.state = state;
  }

  /** Begins with a configuration, and one commit that was applied. */
  static async begin(
    given: Files | ((host: string) => Files) = {},
    way: StepWay = "command",
    { seed, entry = "production" }: { readonly seed?: Seed; readonly entry?: string } = {},
  ): Promise<Merging> {
    const sandbox = await startSandbox({
      rate: null,
      control: true,
      ...(seed === undefined ? {} : { seed, listRate: null }),
    });
    const files = typeof given === "function" ? given(sandbox.url) : given;
    const config = `version: 1\nworkspaces:\n  production: { host: "${sandbox.url}", token_env: KEYWARD_T }\n`;
    const folder = folderWith({ "keyward.yaml": config, "clients/all.yaml": clients(), ...files });
    const state: ActionsState = {
      pulls: [],
      commits: new Map(),
      runs: [],
      artifacts: [],
      comments: [],
      baseChanges: new Map(),
      compare: () => ({}),
    };
    const made = new Merging(folder, sandbox, await serveActions(state), state);
    state.compare = (commit) => made.#compare(commit);
    made.#way = way;
    made.#entry = entry;
    initRepository(folder.dir);
    made.commit({}, "Begin");
    made.ran("push", "success", made.head);
    return made;
  }

  async close(): Promise<void> {
    await this.github.close();
    await this.#sandbox.close();
    this.#folder.remove();
  }

  get head(): string {
    return commitOf(this.#folder.dir, "HEAD");
  }

  /** The workspace of a customer. */
  customer(id: string): ReturnType<Sandbox["customer"]> {
    return this.#sandbox.customer(id);
  }

  get sandboxUrl(): string {
    return this.#sandbox.url;
  }

  get main(): string {
    return commitOf(this.#folder.dir, "refs/heads/main");
  }

  git(...args: readonly string[]): string {
    return git(this.#folder.dir, ...args);
  }

  gitEach(...commands: readonly (readonly string[])[]): string {
    return gitEach(this.#folder.dir, ...commands);
  }

  commit(files: Readonly<Record<string, string>>, message: string): string {
    for (const [name, text] of Object.entries(files)) this.#folder.write(name, text);
    this.gitEach(["add", "-A"], ["commit", "-q", "--allow-empty", "-m", message]);
    return this.head;
  }

  /** Commits a link. */
  link(name: string, target: string): string {
    mkdirSync(path.dirname(path.join(this.#folder.dir, name)), { recursive: true });
    symlinkSync(target, path.join(this.#folder.dir, name));
    return this.commit({}, "Link a file");
  }

  /** What GitHub answers to a comparison of a commit with main. */
  #compare(commit: string): unknown {
    const { main } = this;
    const [base, ...files] = this.gitEach(
      ["merge-base", commit, "main"],
      ["diff", "--name-only", `${commit}...main`],
    ).split("\n");
    const ahead = base === commit ? "ahead" : base === main ? "behind" : "diverged";
    return { status: main === commit ? "identical" : ahead, files: files.map((filename) => ({ filename })) };
  }

  /** Names of the live clients. */
  async live(): Promise<readonly string[]> {
    return (await this.#clients()).map(({ name }) => name).sort();
  }

  /** The folders of a live client. */
  async foldersOf(name: string): Promise<unknown> {
    return (await this.#clients()).find((one) => one.name === name)?.folders;
  }

  /** A manual change in Workato's user interface. */
  manualChange(body: unknown): Promise<unknown> {
    return this.#knock("clients", body);
  }

  /** Answers of the workspace that are broken on purpose. */
  fault(body: unknown): Promise<unknown> {
    return this.#knock("faults", body);
  }

  async #clients(): Promise<readonly { readonly name: string; readonly folders: unknown }[]> {
    const answer = await fetch(`${this.#sandbox.url}/sandbox/state`);
    const state: { clients: { name: string; folders: unknown }[] } = JSON.parse(await answer.text());
    return state.clients;
  }

  async #knock(door: string, body: unknown): Promise<unknown> {
    const answer = await fetch(`${this.#sandbox.url}/sandbox/${door}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${door}: ${answer.status} ${text}`);
    return JSON.parse(text);
  }

  /** Makes the checkout shallow. */
  shallow(): void {
    writeFileSync(
      path.join(this.#folder.dir, ".git", "shallow"),
      `${this.head}
`,
    );
  }

  /** Changes what the newest review says, as a forger would. */
  forge(change: (review: ReviewDocument) => unknown): void {
    const [artifact] = this.state.artifacts.splice(-1, 1);
    const file = artifact === undefined ? { why: "no artifact" } : onlyFile(artifact.zip);
    if (artifact === undefined || "why" in file) throw new Error("no review");
    const review: ReviewDocument = JSON.parse(new TextDecoder().decode(file.bytes));
    this.state.artifacts.push({ ...artifact, zip: zip({ "review.json": JSON.stringify(change(review)) }) });
  }

  /** Opens a pull request with commits on top of main; its plan job runs and uploads the review. */
  async propose(...commits: readonly Readonly<Record<string, string>>[]): Promise<Proposed> {
    const number = ++this.#number;
    const branch = `change-${number}`;
    const base = this.main;
    this.git("checkout", "-q", "-b", branch, "main");
    for (const files of commits) this.commit(files, `Change ${number}`);
    const head = this.head;
    this.state.pulls.push({
      number,
      merged: false,
      mergeCommit: null,
      createdAt: "2026-01-05T09:00:00Z",
      closedAt: null,
      mergedAt: null,
      base: { ref: "main", repository: home.repository },
      head: { ref: branch, sha: head, repository: home.repository },
    });
    await this.plan({ number, branch, head }, base);
    this.git("checkout", "-q", "main");
    return { number, branch, head };
  }

  /** The plan job of a pull request. */
  async plan({ number, branch, head }: Proposed, base: string): Promise<void> {
    const pull: PullRequest = {
      number,
      base: { sha: base, ref: "main" },
      head: { sha: head, ref: branch },
      fork: false,
    };
    const context = { event: "pull_request", pull, ref: `refs/pull/${number}/merge` };
    const { reason, outputs, annotations } =
      this.#way === "command"
        ? await this.#command(context, { command: "plan", comment: false }, planCommand)
        : await this.#step(context, { command: "plan" });
    if (reason !== null) throw new Error(`the plan job failed: ${annotations.join()}`);
    const run = this.ran("pull_request", "success", head, { headBranch: branch });
    const file = outputs["review-file"] ?? "";
    const archive = zip({ [path.basename(file)]: readFileSync(file, "utf8") });
    this.uploaded(run, `keyward-review-${this.#entry}`, archive);
  }

  /** Notes a run; answers its id. */
  ran(
    event: string,
    conclusion: string,
    headSha: string,
    overrides: Partial<ActionsState["runs"][number]> = {},
  ): number {
    const id = ++this.#run;
    const { repository, workflowPath: at } = home;
    const facts = { id, path: at, event, conclusion, headSha, headBranch: "main", repository, pulls: [] };
    const createdAt = "2026-01-05T09:30:00Z";
    const own = { headRepository: repository, createdAt, startedAt: createdAt };
    this.state.runs.push({ ...facts, ...own, ...overrides });
    return id;
  }

  uploaded(run: number, name: string, archive: Uint8Array): void {
    this.state.artifacts.push({
      id: this.state.artifacts.length + 1,
      name,
      run,
      zip: archive,
      expired: false,
    });
  }

  /** Merges as GitHub does; resolves with the commits that main got, oldest first. */
  merge({ number, branch }: Proposed, way: MergeWay = "squash"): readonly string[] {
    const before = this.main;
    this.gitEach(["checkout", "-q", "main"], ...this.#merging(number, branch, way));
    const added = this.git("rev-list", "--first-parent", "--reverse", `${before}..HEAD`).split("\n");
    this.mergedAs(number, added);
    return added;
  }

  /** Notes that these commits of main, oldest first, are a pull request's. */
  mergedAs(number: number, added: readonly string[]): void {
    const at = this.state.pulls.findIndex((pull) => pull.number === number);
    const pull = this.state.pulls[at];
    if (pull === undefined) throw new Error(`no pull request ${number}`);
    this.state.pulls[at] = {
      ...pull,
      merged: true,
      mergeCommit: added.at(-1) ?? null,
      closedAt: "2026-01-05T10:00:00Z",
      mergedAt: "2026-01-05T10:00:00Z",
    };
    for (const sha of added) this.state.commits.set(sha, [number]);
  }

  /** The push that a merge makes; a run that ends well is remembered, with its report. */
  async push(
    before: string | null,
    more: { readonly inputs?: Partial<Inputs>; readonly uploads?: boolean; readonly sha?: string } = {},
  ): Promise<Ended> {
    return this.step({ event: "push", before, ...(more.sha === undefined ? {} : { sha: more.sha }) }, more);
  }

  /** A run by hand on main. */
  async dispatch(digest: string | null, more: { readonly inputs?: Partial<Inputs> } = {}): Promise<Ended> {
    return this.step({ event: "workflow_dispatch" }, { inputs: { ...more.inputs, digest } });
  }

  /** A run of the action's `apply`. */
  async step(
    context: Partial<Context>,
    { inputs = {}, uploads = true }: { readonly inputs?: Partial<Inputs>; readonly uploads?: boolean } = {},
  ): Promise<Ended> {
    const ended =
      this.#way === "command"
        ? await this.#command(context, inputs, (world, recorded) =>
            applyApproved(world, async (pull, _, markdown) => void recorded.records.set(pull, markdown)),
          )
        : await this.#step(context, inputs);
    const { event = "push", sha = this.head } = context;
    const run = this.ran(event, ended.reason === null ? "success" : "failure", sha);
    const report = ended.outputs["report-file"];
    if (uploads && report !== undefined)
      this.uploaded(
        run,
        `keyward-report-${this.#entry}`,
        zip({ "report.json": readFileSync(report, "utf8") }),
      );
    return ended;
  }

  async #command(
    context: Partial<Context>,
    inputs: Partial<Inputs>,
    command: (world: CommandWorld, recorded: Recorded) => Promise<FailureReason | null>,
  ): Promise<Ended> {
    const recorded = nothingRecorded();
    const before = this.github.seen.length;
    const reason = await command(this.#world(context, inputs, recorded), recorded);
    return { reason, requests: this.github.seen.length - before, ...recorded };
  }

  async #step(context: Partial<Context>, inputs: Partial<Inputs>): Promise<Ended> {
    const before = this.github.seen.length;
    const { event = "push", ref = "refs/heads/main", sha = this.head, pull = null } = context;
    const repo = { full_name: home.repository };
    const side = (one: PullRequest["base"]) => ({ ...one, repo });
    const ended = await (this.#way === "built" ? runBuiltStep : runStep)({
      event,
      sha,
      ref,
      folder: this.#folder.dir,
      apiUrl: this.github.apiUrl,
      runId: this.#run + 1,
      inputs: {
        "github-token": githubToken,
        command: inputs.command ?? "apply",
        digest: inputs.digest ?? "",
        "apply-pre-existing": String(inputs.applyPreExisting ?? false),
        ...(inputs.workspaces === undefined ? {} : { workspace: inputs.workspaces.join(",") }),
      },
      env: {
        KEYWARD_T: this.#sandbox.token,
        GITHUB_REPOSITORY: home.repository,
        GITHUB_WORKFLOW_REF: `${home.repository}/${home.workflowPath}@${ref}`,
      },
      payload: {
        repository: { ...repo, default_branch: "main", private: true },
        before: context.before ?? null,
        ...(pull === null
          ? {}
          : { pull_request: { number: pull.number, base: side(pull.base), head: side(pull.head) } }),
      },
    });
    const reasons = ["invalid", "refused", "stale", "unreviewed", "incomplete", "error"] as const;
    const reason = reasons.find((one) => one === ended.outputs["failure-reason"]) ?? null;
    if ((ended.code === 0) !== (reason === null)) throw new Error(`${ended.code}: ${ended.log}`);
    const records = new Map(this.state.comments.map((comment) => [comment.pull, comment.body]));
    const annotations = ended.annotations.map((line) => line.replace(/^::(\w+)[^:]*::/, "$1: "));
    return { ...ended, annotations, reason, records, requests: this.github.seen.length - before };
  }

  #world(context: Partial<Context>, inputs: Partial<Inputs>, recorded: Recorded): CommandWorld {
    const temporary = temporaryFolder("keyward-runner-");
    const { system } = testSystem({
      cwd: this.#folder.dir,
      env: { KEYWARD_T: this.#sandbox.token, KEYWARD_T2: this.#sandbox.token },
      temporary,
    });
    const whole = { ...plainInputs, ...inputs };
    const runner: Runner = {
      output: async (name, value) => void (recorded.outputs[name] = value),
      summary: async (markdown) => void (recorded.summary += markdown),
      annotate: (level, message) => void recorded.annotations.push(`${level}: ${message}`),
      mask: () => {},
      log: (text) => void (recorded.log += `${text}\n`),
    };
    return {
      inputs: whole,
      context: {
        event: "push",
        owner: "acme",
        repository: "access",
        defaultBranch: "main",
        isPublic: false,
        sha: this.head,
        ref: "refs/heads/main",
        before: null,
        runId: this.#run + 1,
        runUrl: `https://github.invalid/acme/access/actions/runs/${this.#run + 1}`,
        workflowPath: home.workflowPath,
        pull: null,
        folder: this.#folder.dir,
        temporary,
        ...context,
      },
      runner,
      github: openGithub({
        apiUrl: this.github.apiUrl,
        token: new Secret(githubToken),
        clock: system.clock,
        timeoutMs: 10_000,
        userAgent: "keyward/test",
        proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
      }),
      keyward: openKeyward({ inputs: whole, runner, system, token: null }),
      system,
      appToken: true,
    };
  }

  /** The git commands that merge a branch into the one that is checked out. */
  #merging(number: number, branch: string, way: MergeWay): readonly (readonly string[])[] {
    switch (way) {
      case "merge":
        return [["merge", "-q", "--no-ff", "-m", `Merge ${number}`, branch]];
      case "squash":
        return [
          ["merge", "-q", "--squash", branch],
          ["commit", "-q", "-m", `Change (#${number})`],
        ];
      case "rebase":
        return this.git("rev-list", "--reverse", `main..${branch}`)
          .split("\n")
          .map((commit) => ["cherry-pick", "--keep-redundant-commits", commit]);
    }
  }
}

interface Recorded {
  readonly outputs: Record<string, string>;
  summary: string;
  log: string;
  readonly annotations: string[];
  readonly records: Map<number, string>;
}

function nothingRecorded(): Recorded {
  return { outputs: {}, summary: "", log: "", annotations: [], records: new Map() };
}

const plainInputs: Inputs = {
  command: "apply",
  config: null,
  workspaces: [],
  comment: true,
  digest: null,
  applyPreExisting: false,
  failOnChanges: false,
  detail: "full",
};

/** A manifest of these clients. */
export function clients(...names: readonly string[]): string {
  const lines = names.map((name) => (name.startsWith("{") ? name : client(name)));
  return `version: 1\ndefaults: { token: { deliver_to: discard } }\nclients: [${lines.join(", ")}]\n`;
}

/** A client's line. */
export function client(name: string, more = "folders: [100]"): string {
  return `{ name: ${name}, role: Integrator, ${more}, ip_allow_list: [192.0.2.1] }`;
}
