// Made from schemas/plan.schema.json by npm run generate: do not edit.

/**
 * One field of a change: a create has only `after`, a delete only `before`.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "fieldChange".
 */
export type FieldChange = ({
field: "name"
before: (string | null)
after: (string | null)
[k: string]: unknown
} | {
field: "role"
before: (Role | null)
after: (Role | null)
[k: string]: unknown
} | {
field: "folders"
before: ("all" | Folder[] | null)
after: ("all" | Folder[] | null)
[k: string]: unknown
} | {
field: "environment"
before: (string | null)
after: (string | null)
[k: string]: unknown
} | {
field: "ip_allow_list"
/**
 * Empty: every address may call.
 */
before: (string[] | null)
/**
 * Empty: every address may call.
 */
after: (string[] | null)
[k: string]: unknown
})

/**
 * What keyward plan --format json prints and --out writes.
 */
export interface PlanFile {
format: "keyward.plan/v1"
/**
 * keyward's version.
 */
keyward: string
/**
 * ISO 8601.
 */
created_at: string
/**
 * Problems that belong to no workspace.
 */
problems: Problem[]
plans: Plan[]
[k: string]: unknown
}
/**
 * Why a plan is refused or could not be made.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "problem".
 */
export interface Problem {
/**
 * A stable word for the rule, such as max-deletes.
 */
rule: string
message: string
/**
 * The figures that the rule compared.
 */
numbers: {
[k: string]: number
}
/**
 * What the user can do.
 */
way: string
source: (Source | null)
[k: string]: unknown
}
/**
 * A place in a manifest or configuration file; lines count from 1.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "source".
 */
export interface Source {
file: string
line: number
[k: string]: unknown
}
/**
 * The plan of one workspace; where its status is not ok, what is unknown is null.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "plan".
 */
export interface Plan {
workspace: Workspace
status: ("ok" | "refused" | "error")
digest: (string | null)
options: Options
summary: (Summary | null)
read: (Read | null)
estimate: (Estimate | null)
/**
 * In the order of execution: creates, updates, rotates, deletes.
 */
changes: (Change[] | null)
/**
 * Only where the plan compares two manifest sets.
 */
token_changes: (TokenChange[] | null)
unmanaged: (Client[] | null)
left_alone: (LeftAlone[] | null)
tokens: (Token[] | null)
problems: Problem[]
notes: Note[]
[k: string]: unknown
}
/**
 * Which workspace this speaks of.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "workspace".
 */
export interface Workspace {
/**
 * The workspace's name in the configuration.
 */
name: string
/**
 * An origin such as https://app.jp.workato.com.
 */
host: string
/**
 * The customer's id; null where there is none.
 */
customer: (string | null)
[k: string]: unknown
}
/**
 * What the plan was asked to do beyond the manifests.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "options".
 */
export interface Options {
prune: boolean
/**
 * Which tokens rotate was asked for; absent in every other plan.
 */
rotate?: ("names" | "due" | "issued-before" | "undelivered" | "all" | "nothing")
max_creates?: string
max_updates?: string
max_deletes?: string
max_rotations?: string
[k: string]: unknown
}
/**
 * Counts of a plan.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "summary".
 */
export interface Summary {
create: number
update: number
delete: number
rotate: number
unchanged: number
unmanaged: number
out_of_scope: number
[k: string]: unknown
}
/**
 * What reading the live state cost.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "read".
 */
export interface Read {
requests: number
clients: number
[k: string]: unknown
}
/**
 * What applying would cost.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "estimate".
 */
export interface Estimate {
requests: number
seconds: number
[k: string]: unknown
}
/**
 * One planned step.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
action: ("create" | "update" | "rotate" | "delete")
/**
 * Null for a create.
 */
id: (number | null)
name: string
environment: (string | null)
/**
 * sha256: and hex, over the canonical values of this change.
 */
digest: string
reason: string
origin: ("pull-request" | "standing" | null)
fields: FieldChange[]
risks: Risk[]
/**
 * Where its token goes (a create, a rotation) or moves (a rename); null where it stays.
 */
token: (TokenMove | null)
/**
 * Null for a delete.
 */
source: (Source | null)
[k: string]: unknown
}
/**
 * A role; its name is null where the API did not tell it.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "role".
 */
export interface Role {
id: (number | null)
name: (string | null)
[k: string]: unknown
}
/**
 * A folder; its path is null where it was given by id.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "folder".
 */
export interface Folder {
id: number
path: (string | null)
[k: string]: unknown
}
/**
 * What a change does to access.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "risk".
 */
export interface Risk {
code: ("all-folders-granted" | "folder-added" | "role-changed" | "ip-allow-list-removed" | "ip-allow-list-opened" | "ip-allow-list-unclear" | "open-to-every-address" | "environment-changed" | "token-destination-changed" | "token-place-moves" | "folder-removed" | "ip-allow-list-added" | "ip-allow-list-narrowed" | "client-deleted" | "token-reissued")
effect: ("widens" | "narrows" | "breaks")
[k: string]: unknown
}
/**
 * Where a token is, and where it belongs after the change.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "tokenMove".
 */
export interface TokenMove {
before: Destination[]
after: Destination[]
[k: string]: unknown
}
/**
 * A place of a token.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "destination".
 */
export interface Destination {
/**
 * The sink's name in the configuration.
 */
sink: string
/**
 * The place in the sink, as people read it.
 */
place: string
[k: string]: unknown
}
/**
 * A client whose token block differs between two manifest sets.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "tokenChange".
 */
export interface TokenChange {
/**
 * Null: not live yet.
 */
id: (number | null)
name: string
environment: (string | null)
/**
 * Null: the earlier manifests do not declare the client.
 */
before: (TokenBlock | null)
after: TokenBlock
risks: Risk[]
source: Source
[k: string]: unknown
}
/**
 * What a manifest says about a token, with its places written out.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "tokenBlock".
 */
export interface TokenBlock {
deliver_to: (("none" | "discard" | null) | Destination[])
/**
 * A duration such as 90d, never, or null where nothing says.
 */
rotate_after: (string | null)
[k: string]: unknown
}
/**
 * A live client that the plan only mentions.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "client".
 */
export interface Client {
/**
 * The live client's id.
 */
id: number
name: string
environment: (string | null)
[k: string]: unknown
}
/**
 * A client that is left alone, with the reason.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "leftAlone".
 */
export interface LeftAlone {
/**
 * The live client's id.
 */
id: number
name: string
environment: (string | null)
reason: string
[k: string]: unknown
}
/**
 * What is known of a managed client's token.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "token".
 */
export interface Token {
/**
 * The live client's id.
 */
id: number
name: string
environment: (string | null)
updated_at: (string | null)
/**
 * Whole days since it was issued; null where that is not told.
 */
age_days: (number | null)
/**
 * Older than its rotate_after.
 */
due: boolean
state: ("held" | "not-held" | "reissued-elsewhere" | "pending" | "unknown")
[k: string]: unknown
}
/**
 * Something worth telling that refuses nothing.
 * 
 * This interface was referenced by `PlanFile`'s JSON-Schema
 * via the `definition` "note".
 */
export interface Note {
rule: string
message: string
source: (Source | null)
[k: string]: unknown
}
