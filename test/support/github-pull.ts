import { json, type Step } from "./api-server.ts";
import { type GithubStandIn, notFound, paged, refusal, serveGithub } from "./github-server.ts";

/** A comment or an issue as the stand-in keeps it. */
export interface Written {
  readonly id: number;
  body: string;
  title?: string;
  state?: string;
  readonly user: { readonly id: number; readonly login: string; readonly type: string };
}

/** The token of a workflow, by which nobody can ask who it is. */
export const workflowToken = "ghs_CANARY0123456789abcdefghijklmnop";
/** Who writes with it. */
export const actionsBot = { id: 41898282, login: "github-actions[bot]", type: "Bot" };
/** Somebody. */
export const mallory = { id: 666, login: "mallory", type: "User" };

/** A stand-in for the parts of GitHub that a plan and a drift speak with. */
export interface PullStandIn extends GithubStandIn {
  readonly comments: Written[];
  readonly issues: Written[];
  /** Whose token it is; null: an app's, which may not ask who it is. */
  owner: Written["user"] | null;
  /** Runs by id, with the file of their workflow. */
  readonly runs: Map<number, string>;
  /** How main differs from a commit, as GitHub compares them. */
  compare: (commit: string) => unknown;
  /** Refuse every write, as for a token without permission. */
  denied: boolean;
}

/** Serves comments with paging and issues of `acme/clients`, as GitHub's REST API does. */
export async function servePull(prefix = ""): Promise<PullStandIn> {
  const github = await serveGithub(prefix);
  const stand: PullStandIn = {
    ...github,
    comments: [],
    issues: [],
    runs: new Map(),
    owner: null,
    compare: () => ({ status: "identical", files: [] }),
    denied: false,
  };
  github.tokens.add(workflowToken);
  let last = 100;
  const add = (to: Written[], fields: Pick<Written, "body"> & Partial<Written>): Written => {
    const one = { id: ++last, user: stand.owner ?? actionsBot, ...fields };
    to.push(one);
    return one;
  };
  const writing = (step: () => Step): Step =>
    stand.denied ? refusal(403, "Resource not accessible by integration") : step();
  const shown = (one: Written): unknown => ({
    ...one,
    number: one.id,
    html_url: `https://github.example/acme/clients/pull/7#issuecomment-${one.id}`,
  });
  const changed = (list: Written[], id: string, body: unknown): Step => {
    const found = list.find((one) => one.id === Number(id));
    if (found === undefined) return notFound;
    Object.assign(found, body);
    return json(shown(found));
  };
  const tooLong = (body: unknown): boolean => textOf(body).length > 65_536;
  const lists = "/repos/acme/clients/issues";
  github.route("GET", "/repos/acme/clients/compare/:range", ({ params }) => {
    const [commit = "", branch] = (params["range"] ?? "").split("...");
    return branch === "main" ? json(stand.compare(commit)) : notFound;
  });
  github.route("GET", "/user", () =>
    stand.owner === null ? refusal(403, "Resource not accessible by integration") : json(stand.owner),
  );
  github.route("GET", `${lists}/:number/comments`, (request) => paged(request, stand.comments.map(shown)));
  github.route("POST", `${lists}/:number/comments`, ({ body }) =>
    writing(() =>
      tooLong(body)
        ? refusal(422, "Validation Failed: Body is too long (maximum is 65536 characters)")
        : json(shown(add(stand.comments, { body: textOf(body) })), 201),
    ),
  );
  github.route("PATCH", `${lists}/comments/:id`, ({ params, body }) =>
    writing(() =>
      tooLong(body) ? refusal(422, "Body is too long") : changed(stand.comments, params["id"] ?? "", body),
    ),
  );
  github.route("GET", "/repos/acme/clients/actions/runs/:id", ({ params }) => {
    const path = stand.runs.get(Number(params["id"]));
    return path === undefined
      ? notFound
      : json({ id: Number(params["id"]), path, event: "pull_request", head_sha: "0".repeat(40) });
  });
  github.route("GET", lists, (request) =>
    paged(request, stand.issues.filter(({ state }) => state !== "closed").map(shown)),
  );
  github.route("POST", lists, ({ body }) =>
    writing(() => json(shown(add(stand.issues, { state: "open", ...(body as { body: string }) })), 201)),
  );
  github.route("PATCH", `${lists}/:number`, ({ params, body }) =>
    writing(() => changed(stand.issues, params["number"] ?? "", body)),
  );
  return stand;
}

function textOf(body: unknown): string {
  return typeof body === "object" && body !== null && "body" in body ? String(body.body) : "";
}
