// Made from schemas/audit.schema.json by npm run generate: do not edit.

/**
 * One field of a change: a create has only `after`, a delete only `before`.
 * 
 * This interface was referenced by `AuditFile`'s JSON-Schema
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
 * One line of the file that keyward apply --audit and keyward rotate --audit append to: an intent before a mutation is sent, an outcome when it has ended. Never a token.
 */
export interface AuditFile {
/**
 * The version of the line.
 */
format: "keyward.audit/v1"
/**
 * When the line was written, ISO 8601 in UTC.
 */
time: string
/**
 * The same for all lines of one run of keyward.
 */
run: string
/**
 * The mutation within the run, from 1: an intent and its outcome share it. An intent without an outcome may have taken effect.
 */
mutation: number
/**
 * intent: on the disk before the first byte is sent; outcome: what became of it.
 */
event: ("intent" | "outcome")
workspace: Workspace
/**
 * What was done; rotate issues a new token.
 */
action: ("create" | "update" | "rotate" | "delete")
client: Client
/**
 * As in the plan: every field of a create (after) and a delete (before), what differs of an update, none of a rotation.
 */
fields: FieldChange[]
/**
 * failed: the server refused it; unknown: it may have taken effect; not-sent: given up before a byte had left; null in an intent.
 */
outcome: ("done" | "failed" | "unknown" | "not-sent" | null)
/**
 * Why it is not done; null where it is, and in an intent.
 */
error: (string | null)
/**
 * The x-request-id of the last answer; null where the server gave none.
 */
request_id: (string | null)
by: Actor
/**
 * keyward's version.
 */
keyward: string
/**
 * The digest of the plan that the mutation belongs to.
 */
plan: (string | null)
[k: string]: unknown
}
/**
 * Which workspace this speaks of.
 * 
 * This interface was referenced by `AuditFile`'s JSON-Schema
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
 * Which client; id null before it is created, name null where only its id is known.
 * 
 * This interface was referenced by `AuditFile`'s JSON-Schema
 * via the `definition` "client".
 */
export interface Client {
/**
 * The server's number.
 */
id: (number | null)
/**
 * Its name after the change.
 */
name: (string | null)
/**
 * Its environment; null where there is none.
 */
environment: (string | null)
[k: string]: unknown
}
/**
 * A role; its name is null where the API did not tell it.
 * 
 * This interface was referenced by `AuditFile`'s JSON-Schema
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
 * This interface was referenced by `AuditFile`'s JSON-Schema
 * via the `definition` "folder".
 */
export interface Folder {
id: number
path: (string | null)
[k: string]: unknown
}
/**
 * Who runs keyward, as the variables of the CI system tell it, else the user of the machine.
 * 
 * This interface was referenced by `AuditFile`'s JSON-Schema
 * via the `definition` "actor".
 */
export interface Actor {
/**
 * The CI system; local where there is none.
 */
system: string
/**
 * Who started the job; null where nothing tells.
 */
name: (string | null)
/**
 * The commit of the job.
 */
commit: (string | null)
/**
 * The job's address, or its number.
 */
job: (string | null)
[k: string]: unknown
}
