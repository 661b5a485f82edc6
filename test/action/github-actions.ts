import type { PullFacts, RunFacts } from "../../src/action/review/facts.ts";
import { isRecord } from "../../src/util/json.ts";
import { json, type Step } from "../support/api-server.ts";
import { type GithubStandIn, notFound, paged, refusal, serveGithub } from "../support/github-server.ts";

/** An uploaded artifact of the stand-in. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly run: number;
  readonly zip: Uint8Array;
  expired: boolean;
  readonly createdAt?: string;
}

/** The pull requests, runs and artifacts of the stand-in; tests change them as GitHub would. */
export interface ActionsState {
  readonly pulls: PullFacts[];
  /** Which pull requests GitHub connects with a commit. */
  readonly commits: Map<string, number[]>;
  readonly runs: RunFacts[];
  readonly artifacts: Artifact[];
  readonly comments: Comment[];
  /** How main differs from a commit, as GitHub compares them. */
  compare: (commit: string) => unknown;
  /** When the base of a pull request changed. */
  readonly baseChanges: Map<number, string[]>;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  readonly pull: number;
  body: string;
}

/** Serves the part of GitHub's API that apply uses, for acme/access. */
export async function serveActions(state: ActionsState): Promise<GithubStandIn> {
  const github = await serveGithub();
  const root = "/repos/acme/access";
  const pullOf = (number: number) => state.pulls.filter((pull) => pull.number === number).map(pullJson);
  github.route("GET", `${root}/commits/:sha/pulls`, (request) =>
    paged(request, (state.commits.get(request.params["sha"] ?? "") ?? []).flatMap(pullOf)),
  );
  github.route("GET", `${root}/pulls`, (request) => {
    const found = state.pulls.filter(({ head }) => `acme:${head.ref}` === request.query.get("head"));
    return paged(request, found.map(pullJson));
  });
  github.route("GET", `${root}/issues/:pull/timeline`, (request) => {
    const changes = state.baseChanges.get(Number(request.params["pull"])) ?? [];
    const noise = Array.from({ length: 120 }, () => ({ event: "commented", body: "LGTM" }));
    return paged(request, [
      ...(changes.length === 0 ? [] : noise),
      ...changes.map((created_at) => ({ event: "base_ref_changed", created_at })),
    ]);
  });
  github.route("GET", `${root}/compare/:range`, ({ params }) => {
    const [commit = "", branch] = (params["range"] ?? "").split("...");
    return branch === "main" ? json(state.compare(commit)) : notFound;
  });
  github.route("GET", `${root}/actions/workflows/:file/runs`, (request) => {
    const { query, params } = request;
    const fits = (key: string, value: string | null): boolean =>
      query.get(key) === null || query.get(key) === value;
    const found = state.runs.filter(
      (run) =>
        run.path.endsWith(`/${params["file"]}`) &&
        fits("status", run.conclusion) &&
        fits("branch", run.headBranch) &&
        fits("event", run.event) &&
        fits("head_sha", run.headSha),
    );
    const newest = found.toSorted((a, b) => b.id - a.id).map(runJson);
    return paged(request, newest, {
      wrap: (workflow_runs) => ({ total_count: found.length, workflow_runs }),
    });
  });
  const listed = (artifacts: readonly Artifact[]): Step =>
    json({ total_count: artifacts.length, artifacts: artifacts.map(artifactJson) });
  github.route("GET", `${root}/actions/artifacts`, ({ query }) =>
    listed(state.artifacts.filter(({ name }) => name === query.get("name"))),
  );
  github.route("GET", `${root}/actions/runs/:id/artifacts`, ({ params, query }) =>
    listed(
      state.artifacts.filter(({ run, name }) => String(run) === params["id"] && name === query.get("name")),
    ),
  );
  github.route("GET", `${root}/actions/artifacts/:id/zip`, ({ params, base }) => {
    const artifact = state.artifacts.find(({ id }) => String(id) === params["id"]);
    if (artifact === undefined) return notFound;
    if (artifact.expired) return refusal(410, "Artifact has expired");
    return (response) => void response.writeHead(302, { location: `${base}/blob/${artifact.id}` }).end();
  });
  github.route("GET", "/blob/:id", ({ params }) => (response) => {
    const artifact = state.artifacts.find(({ id }) => String(id) === params["id"]);
    response.writeHead(200, { "content-type": "application/zip" }).end(artifact?.zip);
  });
  const commentJson = ({ id, pull, body }: Comment) => ({
    id,
    body,
    html_url: `https://github.invalid/acme/access/pull/${pull}#issuecomment-${id}`,
    user: { id: 41898282, login: "github-actions[bot]", type: "Bot" },
  });
  const bodyOf = (body: unknown): string =>
    isRecord(body) && typeof body["body"] === "string" ? body["body"] : "";
  github.route("GET", "/user", () => refusal(403, "Resource not accessible by integration"));
  github.route("GET", `${root}/issues/:pull/comments`, (request) =>
    paged(
      request,
      state.comments.filter(({ pull }) => String(pull) === request.params["pull"]).map(commentJson),
    ),
  );
  const tooLong = (body: unknown): boolean => bodyOf(body).length > 65_536;
  github.route("POST", `${root}/issues/:pull/comments`, ({ params, body }) => {
    if (tooLong(body)) return refusal(422, "Body is too long (maximum is 65536 characters)");
    const comment = { id: state.comments.length + 1, pull: Number(params["pull"]), body: bodyOf(body) };
    state.comments.push(comment);
    return json(commentJson(comment), 201);
  });
  github.route("PATCH", `${root}/issues/comments/:id`, ({ params, body }) => {
    const comment = state.comments.find(({ id }) => String(id) === params["id"]);
    if (comment === undefined) return notFound;
    comment.body = bodyOf(body);
    return json(commentJson(comment));
  });
  // The address of a blob grants access: it is requested without a token.
  github.tokens.add("");
  return github;
}

function pullJson({ number, mergeCommit, base, head, createdAt, closedAt, mergedAt }: PullFacts): unknown {
  const side = ({ ref, repository }: { readonly ref: string; readonly repository: string | null }) => ({
    ref,
    repo: repository === null ? null : { full_name: repository },
  });
  return {
    number,
    state: closedAt === null ? "open" : "closed",
    created_at: createdAt,
    closed_at: closedAt,
    merged_at: mergedAt,
    merge_commit_sha: mergeCommit,
    base: { ...side(base), sha: "0".repeat(40) },
    head: { ...side(head), sha: head.sha },
  };
}

function runJson(run: RunFacts): unknown {
  return {
    id: run.id,
    path: run.path,
    event: run.event,
    status: "completed",
    conclusion: run.conclusion,
    head_sha: run.headSha,
    created_at: run.createdAt,
    run_started_at: run.startedAt,
    head_branch: run.headBranch,
    repository: { full_name: run.repository },
    head_repository: { full_name: run.headRepository },
    pull_requests: run.pulls.map(({ number, base }) => ({ number, base: { ref: base } })),
  };
}

function artifactJson({ id, name, run, zip, expired, createdAt }: Artifact): unknown {
  return {
    id,
    name,
    size_in_bytes: zip.byteLength,
    expired,
    created_at: createdAt ?? `2026-01-05T09:45:${String(id % 60).padStart(2, "0")}Z`,
    workflow_run: { id: run },
  };
}
