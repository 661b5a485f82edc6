import { isRecord } from "../../util/json.ts";

/** A pull request of a commit, from GitHub's answer (REST: list pull requests associated with a commit). */
export interface PullFacts {
  readonly number: number;
  readonly merged: boolean;
  readonly mergeCommit: string | null;
  readonly createdAt: string | null;
  /** Null while it is open. */
  readonly closedAt: string | null;
  /** Null if it is not merged. */
  readonly mergedAt: string | null;
  readonly base: { readonly ref: string; readonly repository: string | null };
  /** `repository` is null if it was deleted. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string | null };
}

/** A run of a workflow (REST: list workflow runs for a workflow). */
export interface RunFacts {
  readonly id: number;
  /** `.github/workflows/keyward.yml`, without a ref after an `@`. */
  readonly path: string;
  readonly event: string;
  readonly conclusion: string | null;
  readonly headSha: string;
  readonly headBranch: string | null;
  readonly repository: string | null;
  readonly headRepository: string | null;
  readonly createdAt: string | null;
  /** When its latest attempt began. */
  readonly startedAt: string | null;
  /** The pull requests that GitHub still lists for it; empty once they are closed. */
  readonly pulls: readonly { readonly number: number; readonly base: string }[];
}

/** An artifact (REST: list artifacts). */
export interface ArtifactFacts {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string;
  readonly runId: number | null;
}

/** The pull requests of an answer; invalid rows are left out. */
export function readPulls(json: unknown): readonly PullFacts[] {
  return rows(json, null).flatMap((row) => {
    const number = integer(row["number"]);
    const [base, head] = [isRecord(row["base"]) ? row["base"] : {}, isRecord(row["head"]) ? row["head"] : {}];
    const [baseRef, headRef, sha] = [text(base["ref"]), text(head["ref"]), text(head["sha"])];
    if (number === null || baseRef === null || headRef === null || sha === null) return [];
    return [
      {
        number,
        merged: text(row["merged_at"]) !== null,
        mergeCommit: text(row["merge_commit_sha"]),
        createdAt: text(row["created_at"]),
        closedAt: text(row["closed_at"]),
        mergedAt: text(row["merged_at"]),
        base: { ref: baseRef, repository: fullName(base["repo"]) },
        head: { ref: headRef, sha, repository: fullName(head["repo"]) },
      },
    ];
  });
}

/** The workflow runs of an answer. */
export function readRuns(json: unknown): readonly RunFacts[] {
  return rows(json, "workflow_runs").flatMap((row) => {
    const [id, headSha] = [integer(row["id"]), text(row["head_sha"])];
    const [path, event] = [text(row["path"]), text(row["event"])];
    if (id === null || headSha === null || path === null || event === null) return [];
    return [
      {
        id,
        path: path.replace(/@.*$/, ""),
        event,
        conclusion: text(row["conclusion"]),
        headSha,
        headBranch: text(row["head_branch"]),
        repository: fullName(row["repository"]),
        headRepository: fullName(row["head_repository"]),
        createdAt: text(row["created_at"]),
        startedAt: text(row["run_started_at"]),
        pulls: rows(row["pull_requests"], null).flatMap(runPull),
      },
    ];
  });
}

/** The artifacts of an answer. */
export function readArtifacts(json: unknown): readonly ArtifactFacts[] {
  return rows(json, "artifacts").flatMap((row) => {
    const [id, name, bytes] = [integer(row["id"]), text(row["name"]), integer(row["size_in_bytes"])];
    if (id === null || name === null || bytes === null) return [];
    const run = isRecord(row["workflow_run"]) ? row["workflow_run"] : {};
    const expired = row["expired"] !== false;
    return [
      { id, name, bytes, expired, createdAt: text(row["created_at"]) ?? "", runId: integer(run["id"]) },
    ];
  });
}

/** How the default branch differs from a commit (REST: compare two commits). */
export interface BranchChanges {
  /** `identical`, `ahead` (the branch contains the commit), `behind` or `diverged`; anything else is not known. */
  readonly status: string;
  /** Paths that differ, also the earlier ones of renamed files. */
  readonly files: readonly string[];
  /** Whether all files that differ are listed. */
  readonly complete: boolean;
}

/** GitHub lists at most this many files of a comparison. */
const mostFiles = 300;

/** The comparison in an answer; one that cannot be read is not complete. */
export function readBranchChanges(json: unknown): BranchChanges {
  const files = rows(json, "files");
  const listed = isRecord(json) && Array.isArray(json["files"]) && json["files"].length < mostFiles;
  return {
    status: (isRecord(json) ? text(json["status"]) : null) ?? "",
    files: files
      .flatMap((row) => [text(row["filename"]), text(row["previous_filename"])])
      .filter((one) => one !== null),
    complete: listed,
  };
}

/** When the base of a pull request changed, by a user or automatically (REST: list timeline events for an issue). */
export function readBaseChanges(json: unknown): readonly string[] {
  return rows(json, null).flatMap((row) => {
    const event = text(row["event"]) ?? "";
    const changes = event === "base_ref_changed" || event.startsWith("automatic_base_change");
    return changes ? [text(row["created_at"]) ?? ""] : [];
  });
}

type Row = Readonly<Record<string, unknown>>;

function runPull(row: Row): RunFacts["pulls"] {
  const number = integer(row["number"]);
  const base = isRecord(row["base"]) ? text(row["base"]["ref"]) : null;
  return number === null || base === null ? [] : [{ number, base }];
}

function rows(json: unknown, member: string | null): readonly Row[] {
  const list = member === null ? json : isRecord(json) ? json[member] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function fullName(repository: unknown): string | null {
  return isRecord(repository) ? text(repository["full_name"]) : null;
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function integer(value: unknown): number | null {
  return typeof value === "number" && Number.isSafeInteger(value) ? value : null;
}
