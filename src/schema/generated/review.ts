// Made from schemas/review.schema.json by npm run generate: do not edit.

/**
 * What the plan job of a pull request computed for one workspace: the action's output review-file, which apply finds again after the merge.
 */
export interface ReviewFile {
format: "keyward.review/v1"
/**
 * keyward's version.
 */
keyward: string
/**
 * owner/name.
 */
repository: string
/**
 * The pull request's number.
 */
pull: number
/**
 * The commit that was compared with.
 */
base: string
/**
 * The pull request's own last commit, whose manifests were planned.
 */
head: string
workspace: Workspace
/**
 * The digest of the whole plan, standing changes too.
 */
digest: string
/**
 * The changes of this pull request; none that stood before.
 */
changes: Change[]
/**
 * The clients whose token's rule this pull request changes.
 */
token_changes: TokenChange[]
[k: string]: unknown
}
/**
 * Which workspace this speaks of.
 * 
 * This interface was referenced by `ReviewFile`'s JSON-Schema
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
 * One change: its digest, where its token would go, and what it is called.
 * 
 * This interface was referenced by `ReviewFile`'s JSON-Schema
 * via the `definition` "change".
 */
export interface Change {
/**
 * Of the change, as the plan has it.
 */
digest: string
action: ("create" | "update" | "rotate" | "delete")
/**
 * Null for a create.
 */
id: (number | null)
name: string
environment: (string | null)
/**
 * Where its token goes; null where it stays.
 */
token: (Destination[] | null)
[k: string]: unknown
}
/**
 * A place of a token.
 * 
 * This interface was referenced by `ReviewFile`'s JSON-Schema
 * via the `definition` "destination".
 */
export interface Destination {
sink: string
place: string
[k: string]: unknown
}
/**
 * A client and where its token belongs from now on.
 * 
 * This interface was referenced by `ReviewFile`'s JSON-Schema
 * via the `definition` "tokenChange".
 */
export interface TokenChange {
name: string
environment: (string | null)
/**
 * The places, a word, or null where nothing says.
 */
deliver_to: (("none" | "discard") | Destination[] | null)
rotate_after: (string | null)
[k: string]: unknown
}
