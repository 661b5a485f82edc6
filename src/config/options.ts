import type { TokenRule } from "../model/client.ts";
import type { Rate } from "../model/clock.ts";
import type { Limits, Ownership } from "../model/ownership.ts";
import type { Policy } from "../policy/policy.ts";
import type { SinkOptions } from "../tokens/options.ts";

/** A manifest path: as the user wrote it (for messages) and absolute (for reading). */
export interface ManifestPath {
  readonly shown: string;
  readonly absolute: string;
}

/** One workspace of the configuration, complete. The API token itself is read from the environment only when a command calls the API. */
export interface WorkspaceOptions extends Ownership {
  readonly name: string;
  /** An origin: `https://app.jp.workato.com`, or `http://127.0.0.1:PORT`. Null only where no host was given at all. */
  readonly host: string | null;
  /** The variable that holds the API token. */
  readonly tokenVariable: string;
  readonly manifests: readonly ManifestPath[];
  readonly prune: boolean;
  readonly rate: Rate;
}

/** All that a run is told, made whole once from the configuration file, the environment and the flags. */
export interface Options {
  /** Those selected, in the order of the configuration; never empty. */
  readonly workspaces: readonly WorkspaceOptions[];
  /** The others of the configuration: their manifests tell which places are taken. */
  readonly others: readonly WorkspaceOptions[];
  /** Whether the user said which workspaces (or there is just one): changing commands ask for it. */
  readonly chosen: boolean;
  readonly limits: Limits;
  /** The limits that a flag replaced, as written: recorded in the plan's options. */
  readonly limitFlags: Readonly<Partial<Record<keyof Limits, string>>>;
  readonly sinks: readonly SinkOptions[];
  readonly tokens: TokenRule;
  readonly policies: readonly Policy[];
  /** Milliseconds that a request may take. */
  readonly timeoutMs: number;
  /** The absolute folder of `--tokens-to`, or null where it was not given. */
  readonly tokensTo: string | null;
}

/** The global flags as the command line gives them; an absent one was not given. */
export interface Flags {
  readonly config?: string;
  /** The absolute path of a file to read instead, whose relative paths stand where `config` normally does. */
  readonly configFrom?: string;
  /** The absolute path of a second, sound configuration: its policies hold too, and nothing else of it. */
  readonly policiesFrom?: string;
  readonly workspace?: readonly string[];
  readonly allWorkspaces?: boolean;
  readonly host?: string;
  readonly manifests?: readonly string[];
  readonly rateLimit?: string;
  readonly timeout?: string;
  readonly tokensTo?: string;
  readonly maxCreates?: string;
  readonly maxUpdates?: string;
  readonly maxDeletes?: string;
  readonly maxRotations?: string;
}
