// Made from schemas/config.schema.json by npm run generate: do not edit.

/**
 * Text that is not blank.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "pattern".
 */
export type Pattern = string
/**
 * Text without blanks at either end and without control characters.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string
/**
 * A number, or a percentage of the live clients in scope. Defaults: max_deletes 5, max_rotations 10, the others none.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "limit".
 */
export type Limit = (number | string)
/**
 * A place that tokens are delivered to.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "sink".
 */
export type Sink = {
/**
 * file: each token in a file of its own (0600), encrypted where it names recipients. github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation. vault-kv2: HashiCorp Vault or OpenBao, KV version 2. command: any program, which reads the token on its standard input.
 */
type: ("file" | "github-actions-secret" | "vault-kv2" | "command")
}

/**
 * The configuration of keyward (keyward.yaml): workspaces, limits, sinks. Paths are relative to the file. A token never stands in it.
 */
export interface ConfigFile {
/**
 * The version of the configuration's form.
 */
version: 1
/**
 * The workspaces that keyward manages, by a name of your own.
 */
workspaces: {
[k: string]: Workspace
}
limits?: Limits
/**
 * The places that tokens are delivered to, by the name that deliver_to uses.
 */
sinks?: {
[k: string]: Sink
}
/**
 * Rules of your own: each a JSON Schema that desired clients must satisfy, or a change that must not be. They hold in validate, plan and apply.
 */
policies?: Policy[]
tokens?: Tokens
}
/**
 * One Workato workspace.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "workspace".
 */
export interface Workspace {
/**
 * A data center's code (us, eu, jp, sg, au, il, kr, cn, trial) or a URL. A host that is neither a known data center nor loopback must be named in the variable KEYWARD_ALLOWED_HOSTS.
 */
host: string
/**
 * The environment variable that holds the API token; never the token itself.
 */
token_env: string
/**
 * Manifest files, and folders that are searched for .yaml and .yml files; relative to this file. Default: [clients].
 * 
 * @minItems 1
 */
manifests?: string[]
/**
 * Every client whose token runs keyward, by name, by {name, environment} or by id, so that keyward never changes it; or the word none.
 */
self?: ("none" | (string | number | {
name: Pattern
environment: Pattern
})[])
/**
 * What this entry may own, for every action. Patterns: * and ?, the whole name, case-sensitive.
 */
scope?: {
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the environment's name.
 * 
 * @minItems 1
 */
environments?: Pattern[]
}
/**
 * Deletes live clients in scope that no manifest declares; needs scope and self. Default: false.
 */
prune?: boolean
/**
 * Names environments that no client has yet.
 * 
 * @minItems 1
 */
environments?: Text[]
/**
 * How many requests any window of that length may hold. Default: 60/60s.
 */
rate_limit?: string
}
/**
 * How many changes one run may make; a number, or a percentage of the live clients in scope (rounded up, at least 1).
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "limits".
 */
export interface Limits {
max_creates?: Limit
max_updates?: Limit
max_deletes?: Limit
max_rotations?: Limit
}
/**
 * One rule. With a schema: every desired client that matches must satisfy it. With `on: change` and risks: no change that has one of them may be made to a client that matches.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "policy".
 */
export interface Policy {
/**
 * How a refusal names the policy.
 */
name: string
/**
 * Which clients it is for: all that is given must fit. Patterns: * and ?, the whole text, case-sensitive. Left out: every client.
 */
match?: {
/**
 * Patterns over the environment's name.
 */
environment?: (Pattern | Pattern[])
/**
 * Patterns over the role's name, or its numeric id. Where a role's name cannot be had, the policy is taken to be for the client.
 */
role?: (Pattern | number | (Pattern | number)[])
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the names under workspaces.
 */
workspace?: (Pattern | Pattern[])
}
/**
 * Patterns over the names of clients that it is not for.
 * 
 * @minItems 1
 */
except?: Pattern[]
/**
 * What is judged. client: each desired client, changed or not, by the schema. change: each planned change, by its risks. Default: client.
 */
on?: ("client" | "change")
/**
 * What each client must satisfy: a JSON Schema (draft 7) over name, environment, role {id, name}, folders (all, or a list of {id, path}), ip_allow_list and ip_address_count (both absent where every address may call), token {deliver_to, rotate_after, rotate_after_days} and id.
 */
schema?: ({

} | boolean)
/**
 * For `on: change`: what the change must not do. An effect (widens, narrows, breaks) or the code of a risk, as plans name them.
 * 
 * @minItems 1
 */
risks?: string[]
/**
 * error: what violates it is refused (exit code 4). warning: it is told, and no exit code changes. Default: error.
 */
severity?: ("error" | "warning")
/**
 * Your own words, told first where it is violated.
 */
message?: string
}
/**
 * What holds for every token unless a manifest says otherwise.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "tokens".
 */
export interface Tokens {
/**
 * The sinks that receive the token; none: keyward never issues one; discard: issued and thrown away.
 */
deliver_to?: (("none" | "discard") | string[])
/**
 * The age at which a token is due: a whole number and s, m, h, d or w; or the word never.
 */
rotate_after?: string
}
/**
 * file: each token in a file of its own (0600), encrypted where it names recipients.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "fileSink".
 */
export interface FileSink {
/**
 * file: each token in a file of its own (0600), encrypted where it names recipients.
 */
type: "file"
/**
 * The file of each token, relative to this file: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}.
 */
path: string
/**
 * Encrypts each token to these age recipients; keyward itself cannot read it back.
 * 
 * @minItems 1
 */
recipients?: string[]
/**
 * true: tokens may be rotated by age although this sink cannot tell whether it holds them.
 */
trusted?: boolean
/**
 * Whose tokens may go there: patterns (* and ?) over the whole name, and environments.
 */
for?: {
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the environment's name.
 * 
 * @minItems 1
 */
environments?: Pattern[]
}
}
/**
 * github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "githubSink".
 */
export interface GithubSink {
/**
 * github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation.
 */
type: "github-actions-secret"
/**
 * The repository whose secret it is; the name may hold placeholders. Either this or organization.
 */
repository?: string
/**
 * The environment of the repository whose secret it is; may hold placeholders. Left out: the repository's own.
 */
environment?: string
/**
 * The organisation whose secret it is. Either this or repository.
 */
organization?: string
/**
 * Which of the organisation's repositories may use it. Default: private.
 */
visibility?: ("all" | "private")
/**
 * The name of each secret: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}. What is filled in becomes upper snake case.
 */
secret: string
/**
 * The variable that holds a GitHub token which may write secrets and variables; GITHUB_TOKEN of a workflow may not.
 */
token_env: string
/**
 * true: tokens may be rotated by age although this sink cannot tell whether it holds them.
 */
trusted?: boolean
/**
 * Whose tokens may go there: patterns (* and ?) over the whole name, and environments.
 */
for?: {
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the environment's name.
 * 
 * @minItems 1
 */
environments?: Pattern[]
}
}
/**
 * vault-kv2: HashiCorp Vault or OpenBao, KV version 2.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "vaultSink".
 */
export interface VaultSink {
/**
 * vault-kv2: HashiCorp Vault or OpenBao, KV version 2.
 */
type: "vault-kv2"
/**
 * The mount of the KV version 2 engine.
 */
mount: string
/**
 * The secret of each token below the mount: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}.
 */
path: string
/**
 * The key of the secret that holds the token. Default: token.
 */
field?: string
/**
 * The variable that holds the address. Default: VAULT_ADDR.
 */
address_env?: string
/**
 * The variable that holds Vault's token. Default: VAULT_TOKEN.
 */
token_env?: string
/**
 * Log in with a JWT of GitHub's OIDC instead of a token.
 */
jwt?: {
/**
 * The role to log in as.
 */
role: string
/**
 * The mount of the JWT method. Default: jwt.
 */
mount?: string
/**
 * The audience to ask GitHub for.
 */
audience?: string
}
/**
 * true: tokens may be rotated by age although this sink cannot tell whether it holds them.
 */
trusted?: boolean
/**
 * Whose tokens may go there: patterns (* and ?) over the whole name, and environments.
 */
for?: {
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the environment's name.
 * 
 * @minItems 1
 */
environments?: Pattern[]
}
}
/**
 * command: any program, which reads the token on its standard input.
 * 
 * This interface was referenced by `ConfigFile`'s JSON-Schema
 * via the `definition` "commandSink".
 */
export interface CommandSink {
/**
 * command: any program, which reads the token on its standard input.
 */
type: "command"
/**
 * Puts the token, which it reads on its standard input. No shell; a path with a slash is relative to this file; a placeholder never begins an argument.
 * 
 * @minItems 1
 */
deliver: string[]
/**
 * Keeps the marker, which it reads as JSON on its standard input; nothing there: removes it. Goes with state.
 * 
 * @minItems 1
 */
mark?: string[]
/**
 * Prints the marker that mark was given; nothing where there is none. Goes with mark.
 * 
 * @minItems 1
 */
state?: string[]
/**
 * Variables that the programs get beside PATH, HOME, TMPDIR and LANG.
 * 
 * @minItems 1
 */
env?: string[]
/**
 * true: tokens may be rotated by age although this sink cannot tell whether it holds them.
 */
trusted?: boolean
/**
 * Whose tokens may go there: patterns (* and ?) over the whole name, and environments.
 */
for?: {
/**
 * Patterns over the client's name.
 * 
 * @minItems 1
 */
names?: Pattern[]
/**
 * Patterns over the environment's name.
 * 
 * @minItems 1
 */
environments?: Pattern[]
}
}
