import { type Author, authorOf, ownAuthors } from "./authored.ts";
import type { CommentPlace } from "./comments.ts";
import { markerOf, sameFamily, type Subject, subjectIn } from "./marker.ts";
import { at, numberAt, textAt } from "../util/json.ts";

/** keyward's own open issues of a repository. */
export interface Issues {
  /** Opens the issue of a workspace, or updates the open one. */
  open(workspace: string, title: string, markdown: string): Promise<void>;
  /** Closes the issue of a workspace, if there is one. */
  close(workspace: string, markdown: string): Promise<void>;
}

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly author: Author;
  readonly subject: Subject;
}

/** Reads the open issues of a repository once; throws `GithubError`. */
export async function openIssues(place: CommentPlace): Promise<Issues> {
  const { github, context, appToken, config } = place;
  const path = `/repos/${encodeURIComponent(context.owner)}/${encodeURIComponent(context.repository)}/issues`;
  const subjectOf = (workspace: string): Subject => ({
    kind: "drift",
    workspace,
    workflow: context.workflowPath,
    config,
  });
  const all = await github.all(
    { method: "GET", path, query: { state: "open", per_page: 100 }, doing: "read the open issues" },
    (json) => (Array.isArray(json) ? json.flatMap(issueIn) : []),
  );
  const isOwn = ownAuthors(github, appToken);
  const find = async (workspace: string): Promise<Issue | null> => {
    for (const issue of all.filter(({ subject }) => sameFamily(subject, subjectOf(""))))
      if (issue.subject.workspace === workspace && (await isOwn(issue.author))) return issue;
    return null;
  };
  const textOf = (workspace: string, markdown: string): string =>
    `${markerOf(subjectOf(workspace))}\n${markdown}`;
  return {
    async open(workspace, title, markdown) {
      const found = await find(workspace);
      const body = textOf(workspace, markdown);
      await github.send(
        found === null
          ? { method: "POST", path, body: { title, body }, doing: "open an issue" }
          : {
              method: "PATCH",
              path: `${path}/${found.number}`,
              body: { title, body },
              doing: "update an issue",
            },
      );
    },
    async close(workspace, markdown) {
      const found = await find(workspace);
      if (found === null) return;
      const body = textOf(workspace, markdown);
      const closed = { state: "closed", state_reason: "completed", body };
      await github.send({
        method: "PATCH",
        path: `${path}/${found.number}`,
        body: closed,
        doing: "close an issue",
      });
    },
  };
}

/** The issue in a row; none for a pull request, which GitHub lists as an issue too. */
function issueIn(json: unknown): readonly Issue[] {
  const [number, body] = [numberAt(json, "number"), textAt(json, "body")];
  const subject = body === null ? null : subjectIn(body);
  if (number === null || body === null || subject === null || at(json, "pull_request") !== undefined)
    return [];
  return [{ number, body, author: authorOf(json), subject }];
}
