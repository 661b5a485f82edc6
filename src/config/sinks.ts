import path from "node:path";
import type { CommandSink, FileSink, GithubSink, Sink, VaultSink } from "../schema/generated/config.ts";
import type {
  CommandSinkOptions,
  FileSinkOptions,
  GithubSinkOptions,
  SinkCommon,
  SinkOptions,
  VaultSinkOptions,
} from "../sinks/sink-options.ts";

/** Where the paths of a sink lead from, and where its programs run; null: where keyward runs. */
interface SinkFolders {
  readonly folder: string;
  readonly programsIn: string | null;
}

/** The complete options of a checked sink. */
export function sinkOf(name: string, written: Sink, folders: SinkFolders): SinkOptions {
  const { folder } = folders;
  if (isVault(written)) return vaultOf(name, written);
  if (isFile(written)) return fileOf(name, written, folder);
  if (isGithub(written)) return githubOf(name, written);
  if (isCommand(written)) return commandOf(name, written, folders);
  throw new TypeError("a sink of an unknown type passed the schema");
}

function fileOf(name: string, written: FileSink, folder: string): FileSinkOptions {
  return {
    type: "file",
    ...commonOf(name, written),
    path: path.resolve(folder, written.path),
    folder,
    recipients: written.recipients ?? [],
  };
}

function vaultOf(name: string, written: VaultSink): VaultSinkOptions {
  const { jwt } = written;
  return {
    type: "vault-kv2",
    ...commonOf(name, written),
    mount: written.mount,
    path: written.path,
    field: written.field ?? "token",
    address_env: written.address_env ?? "VAULT_ADDR",
    login:
      jwt === undefined
        ? { method: "token", token_env: written.token_env ?? "VAULT_TOKEN" }
        : { method: "jwt", mount: jwt.mount ?? "jwt", role: jwt.role, audience: jwt.audience ?? null },
  };
}

function githubOf(name: string, written: GithubSink): GithubSinkOptions {
  const { repository, environment, organization, visibility, secret, token_env } = written;
  return {
    type: "github-actions-secret",
    ...commonOf(name, written),
    owner:
      organization === undefined
        ? { kind: "repository", repository: repository ?? "", environment: environment ?? null }
        : { kind: "organization", organization, visibility: visibility ?? "private" },
    secret,
    token_env,
  };
}

function commandOf(
  name: string,
  written: CommandSink,
  { folder, programsIn }: SinkFolders,
): CommandSinkOptions {
  const program = ([first = "", ...rest]: readonly string[]): readonly string[] => [
    /[/\\]/.test(first) ? path.resolve(folder, first) : first,
    ...rest,
  ];
  const { mark, state } = written;
  return {
    type: "command",
    ...commonOf(name, written),
    deliver: program(written.deliver),
    marker: mark === undefined || state === undefined ? null : { mark: program(mark), state: program(state) },
    workingFolder: programsIn,
    env: written.env ?? [],
  };
}

function commonOf(
  name: string,
  { trusted, for: scope }: FileSink | GithubSink | VaultSink | CommandSink,
): SinkCommon {
  return { name, trusted: trusted ?? false, for: scope ?? null };
}

/** The schema has checked the other fields. */
function isFile(written: Sink): written is FileSink {
  return written.type === "file";
}

function isGithub(written: Sink): written is GithubSink {
  return written.type === "github-actions-secret";
}

function isVault(written: Sink): written is VaultSink {
  return written.type === "vault-kv2";
}

function isCommand(written: Sink): written is CommandSink {
  return written.type === "command";
}
