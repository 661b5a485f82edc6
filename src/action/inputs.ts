import { actionCommands, type ActionCommand, type Context, type Inputs } from "./ports.ts";
import { StepFailure } from "./failure.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The secret inputs; null if one is not set. */
export interface SecretInputs {
  /** The API token of the one selected workspace. */
  readonly token: string | null;
  readonly githubToken: string | null;
}

/** Reads the secrets; called first, so that they are masked before anything else is read. */
export function readSecrets(env: Env): SecretInputs {
  return { token: given(env, "token"), githubToken: given(env, "github-token") };
}

/** Reads the inputs of action.yml; throws `StepFailure` naming the input that is wrong. */
export function readInputs(env: Env, context: Context): Inputs {
  const text = (name: string): string | null => given(env, name);
  return {
    command: commandOf(text("command"), context),
    config: text("config"),
    workspaces: (text("workspace") ?? "")
      .split(/[\n,]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    comment: flag(env, "comment", true),
    digest: digestOf(text("digest")),
    // `apply-standing` is the former name of this input.
    applyPreExisting: flag(env, "apply-pre-existing", flag(env, "apply-standing", false)),
    failOnChanges: flag(env, "fail-on-changes", false),
    detail: detailOf(text("detail"), context),
  };
}

/** The runner passes an input as a variable: in upper case, spaces as `_`. */
function given(env: Env, name: string): string | null {
  const value = (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  return value === "" ? null : value;
}

function commandOf(text: string | null, context: Context): ActionCommand {
  const command = text === null ? usual(context) : actionCommands.find((name) => name === text);
  if (command !== undefined) return command;
  throw new StepFailure(
    "invalid",
    text === null
      ? `no default command exists for the event ${context.event} on ${context.ref}`
      : `the input command is ${JSON.stringify(text)}`,
    `write \`command:\` with one of ${actionCommands.join(", ")}`,
  );
}

function usual({ event, ref, defaultBranch }: Context): ActionCommand | undefined {
  if (event === "pull_request" || event === "merge_group") return "plan";
  return event === "push" && ref === `refs/heads/${defaultBranch}` ? "apply" : undefined;
}

function flag(env: Env, name: string, usually: boolean): boolean {
  const text = given(env, name);
  if (text === null) return usually;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  throw new StepFailure("invalid", `the input ${name} is ${JSON.stringify(text)}`, "write true or false");
}

function digestOf(text: string | null): string | null {
  if (text === null || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new StepFailure(
    "invalid",
    "the input digest is not the digest of a plan",
    "copy the complete digest from the plan: `sha256:` and 64 hexadecimal digits",
  );
}

/** Logs and comments of a public repository contain no names unless the input requests it. */
function detailOf(text: string | null, { isPublic }: Context): Inputs["detail"] {
  if (text === null) return isPublic ? "counts" : "full";
  if (text === "full" || text === "counts") return text;
  throw new StepFailure("invalid", `the input detail is ${JSON.stringify(text)}`, "write full or counts");
}
