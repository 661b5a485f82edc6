// Made from schemas/config.schema.json by npm run generate: do not edit.

/**
 * Text that is not blank.
 */
export type Pattern = string
/**
 * Text without blanks at either end and without control characters.
 */
export type Text = string
/**
 * A number, or a percentage of the live clients in scope. Defaults: max_deletes 5, max_rotations 10, the others none.
 */
export type Limit = (number | string)

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
tokens?: Tokens
}
/**
 * One Workato workspace.
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
 */
export interface Limits {
max_creates?: Limit
max_updates?: Limit
max_deletes?: Limit
max_rotations?: Limit
}
/**
 * A place that tokens are delivered to.
 */
export interface Sink {
/**
 * file: each token in a file of its own (0600).
 */
type: "file"
/**
 * The file of each token, relative to this file: literal text first, then {name} or {NAME}, {environment}, {workspace}, {customer}.
 */
path: string
}
/**
 * What holds for every token unless a manifest says otherwise.
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
