import type { Scope } from "../model/ownership.ts";
/** The options of every sink. */
export interface SinkCommon {
    readonly name: string;
    /** Its tokens can be rotated by age although it cannot report whether it holds them. */
    readonly trusted: boolean;
    /** The clients whose tokens can be delivered to it; null: all. */
    readonly for: Scope | null;
}
/** Files of mode 0600. */
export interface FileSinkOptions extends SinkCommon {
    readonly type: "file";
    /** An absolute template. */
    readonly path: string;
    /** The folder of the configuration, absolute: no link below it, or in its Git work tree, may lead to another place. */
    readonly folder: string;
    /** The age recipients that each token is encrypted to; empty: it is not encrypted. */
    readonly recipients: readonly string[];
}
/** HashiCorp Vault or OpenBao, KV version 2. */
export interface VaultSinkOptions extends SinkCommon {
    readonly type: "vault-kv2";
    readonly mount: string;
    /** A template below the mount, such as `workato/{workspace}/{name}`. */
    readonly path: string;
    /** The key of the secret that holds the token. */
    readonly field: string;
    /** The variable of Vault's address, by default VAULT_ADDR. */
    readonly address_env: string;
    readonly login: {
        readonly method: "token";
        readonly token_env: string;
    } | {
        readonly method: "jwt";
        readonly mount: string;
        readonly role: string;
        readonly audience: string | null;
    };
}
/** Secrets of GitHub Actions. */
export interface GithubSinkOptions extends SinkCommon {
    readonly type: "github-actions-secret";
    readonly owner: {
        readonly kind: "repository";
        readonly repository: string;
        readonly environment: string | null;
    } | {
        readonly kind: "organization";
        readonly organization: string;
        readonly visibility: "all" | "private";
    };
    /** A template of the secret's name, such as `WORKATO_{NAME}`; what is filled in becomes upper snake case. */
    readonly secret: string;
    /** The variable that holds a token with write access to secrets and variables; never GITHUB_TOKEN. */
    readonly token_env: string;
}
/** Any program, which gets the token on its standard input. */
export interface CommandSinkOptions extends SinkCommon {
    readonly type: "command";
    /** The program and its arguments, each a template that does not begin with a placeholder; a path is absolute. */
    readonly deliver: readonly string[];
    /** The programs that write and print the marker; null: the sink has no markers. */
    readonly marker: {
        /** Gets the marker as JSON on its standard input; an empty input removes it. */
        readonly mark: readonly string[];
        /** Prints the marker, or nothing. */
        readonly state: readonly string[];
    } | null;
    /** The folder in which the programs run, absolute; null: the one in which keyward runs. */
    readonly workingFolder: string | null;
    /** Variables that the program gets in addition to PATH, HOME, TMPDIR and LANG. */
    readonly env: readonly string[];
}
/** Every kind of sink that a configuration can name. */
export type SinkOptions = FileSinkOptions | GithubSinkOptions | VaultSinkOptions | CommandSinkOptions;
