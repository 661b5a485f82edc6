export type Customer = (number | string);
export type Pattern = string;
export type Text = string;
export type Rate = string;
export type Limit = (number | string);
export type Sink = {
    type: ("file" | "github-actions-secret" | "vault-kv2" | "command");
};
export interface ConfigFile {
    version: 1;
    workspaces: {
        [k: string]: Workspace;
    };
    limits?: Limits;
    sinks?: {
        [k: string]: Sink;
    };
    policies?: Policy[];
    tokens?: Tokens;
}
export interface Workspace {
    host: string;
    token_env: string;
    manifests?: string[];
    customers?: ("all" | Customer[] | {
        file: string;
    });
    self?: ("none" | (string | number | {
        name: Pattern;
        environment: Pattern;
    })[]);
    scope?: {
        names?: Pattern[];
        environments?: Pattern[];
    };
    prune?: boolean;
    environments?: Text[];
    list_rate_limit?: string;
    rate_limit?: (Rate | SharedRate);
}
export interface SharedRate {
    limit: string;
    redis_env: string;
    local_share?: string;
}
export interface Limits {
    max_creates?: Limit;
    max_updates?: Limit;
    max_deletes?: Limit;
    max_rotations?: Limit;
    max_customers_changed?: (number | string);
}
export interface Policy {
    name: string;
    match?: {
        environment?: (Pattern | Pattern[]);
        role?: (Pattern | number | (Pattern | number)[]);
        names?: Pattern[];
        workspace?: (Pattern | Pattern[]);
    };
    except?: Pattern[];
    on?: ("client" | "create" | "change");
    schema?: ({} | boolean);
    risks?: string[];
    severity?: ("error" | "warning");
    message?: string;
}
export interface Tokens {
    deliver_to?: (("none" | "discard") | string[]);
    rotate_after?: string;
    overlap?: boolean;
    overlap_name?: string;
}
export interface FileSink {
    type: "file";
    path: string;
    recipients?: string[];
    trusted?: boolean;
    for?: {
        names?: Pattern[];
        environments?: Pattern[];
    };
}
export interface GithubSink {
    type: "github-actions-secret";
    repository?: string;
    environment?: string;
    organization?: string;
    visibility?: ("all" | "private");
    secret: string;
    token_env: string;
    trusted?: boolean;
    for?: {
        names?: Pattern[];
        environments?: Pattern[];
    };
}
export interface VaultSink {
    type: "vault-kv2";
    mount: string;
    path: string;
    field?: string;
    address_env?: string;
    token_env?: string;
    jwt?: {
        role: string;
        mount?: string;
        audience?: string;
    };
    trusted?: boolean;
    for?: {
        names?: Pattern[];
        environments?: Pattern[];
    };
}
export interface CommandSink {
    type: "command";
    deliver: string[];
    mark?: string[];
    state?: string[];
    env?: string[];
    trusted?: boolean;
    for?: {
        names?: Pattern[];
        environments?: Pattern[];
    };
}
