import type { GithubApi } from "../github/api.ts";
import { type Author, authorOf, ownAuthors } from "./authored.ts";
import { markerOf, runIn, runLine, sameFamily, type Subject, subjectIn } from "./marker.ts";
import { readRuns } from "./review/facts.ts";
import { isRecord, numberAt, textAt } from "../util/json.ts";
import type { Context } from "./ports.ts";

/** GitHub's limit for a comment, in characters. */
export const commentLimit = 65_536;

/** keyward's own comments on one pull request. */
export interface Comments {
  /** The workspaces that have a comment of this workflow. */
  readonly workspaces: readonly string[];
  /** Creates or updates a workspace's comment and resolves with its URL; null if a later run wrote it already, or if there is none and `create` is false. */
  write(workspace: string, markdown: string, create: boolean): Promise<string | null>;
}

/** What is needed to find and write comments. */
export interface CommentPlace {
  readonly github: GithubApi;
  readonly context: Context;
  readonly appToken: boolean;
  readonly config: string | null;
}

interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: Author;
  readonly subject: Subject;
}

/** Reads all comments of a pull request once; throws `GithubError`. */
export async function openComments(place: CommentPlace, pull: number): Promise<Comments> {
  const { github, context, config } = place;
  const repository = `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repository)}`;
  const subjectOf = (workspace: string): Subject => ({
    kind: "comment",
    workspace,
    workflow: context.workflowPath,
    config,
  });
  const all = await github.all(
    {
      method: "GET",
      path: `${repository}/issues/${pull}/comments`,
      query: { per_page: 100 },
      doing: "read the comments of the pull request",
    },
    (json) => (Array.isArray(json) ? json.flatMap(commentIn) : []),
  );
  const own = await ownOf(
    place,
    all.filter(({ subject }) => sameFamily(subject, subjectOf(""))),
  );
  const isOfLaterRun = async (body: string): Promise<boolean> => {
    const id = runIn(body);
    return id > context.runId && (await isOwnRun(place, repository, id));
  };
  return {
    workspaces: [...new Set(own.map(({ subject }) => subject.workspace))],
    async write(workspace, markdown, create) {
      const body = [markerOf(subjectOf(workspace)), runLine(context.runId), markdown].join("\n");
      const found = own.find(({ subject }) => subject.workspace === workspace);
      if (found === undefined && !create) return null;
      if (found !== undefined && sameText(found.body, body)) return found.url;
      if (found !== undefined && (await isOfLaterRun(found.body))) return null;
      const where =
        found === undefined
          ? ({ method: "POST", path: `${repository}/issues/${pull}/comments` } as const)
          : ({ method: "PATCH", path: `${repository}/issues/comments/${found.id}` } as const);
      const { json } = await github.send({ ...where, body: { body }, doing: "comment on the pull request" });
      return textAt(json, "html_url");
    },
  };
}

/**
 * Whether a run of this workflow has this id. A comment names its run itself: one that names a run of the future must
 * not prevent all later runs from writing theirs. Without the permission to see runs it is not believed.
 */
async function isOwnRun({ github, context }: CommentPlace, repository: string, id: number): Promise<boolean> {
  const { status, json } = await github.send({
    method: "GET",
    path: `${repository}/actions/runs/${id}`,
    doing: "look up the run that wrote a comment",
    also: [403, 404],
  });
  const [run] = status === 200 ? readRuns({ workflow_runs: [json] }) : [];
  return run?.id === id && run.path === context.workflowPath;
}

/** GitHub may trim a text and change its line endings. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.replaceAll("\r\n", "\n").trim());
  return a === b;
}

/** The first comment of each workspace that the token itself wrote. */
async function ownOf(
  { github, appToken }: CommentPlace,
  all: readonly Comment[],
): Promise<readonly Comment[]> {
  const isOwn = ownAuthors(github, appToken);
  const own: Comment[] = [];
  for (const comment of all) if (await isOwn(comment.author)) own.push(comment);
  return own;
}

function commentIn(json: unknown): readonly Comment[] {
  const [id, body] = [numberAt(json, "id"), textAt(json, "body")];
  const subject = body === null ? null : subjectIn(body);
  if (!isRecord(json) || id === null || body === null || subject === null) return [];
  return [{ id, url: textAt(json, "html_url") ?? "", body, author: authorOf(json), subject }];
}
