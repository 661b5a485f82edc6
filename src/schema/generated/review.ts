// Made from schemas/review.schema.json by npm run generate: do not edit.

export interface ReviewFile {
format: "keyward.review/v1"
keyward: string
repository: string
pull: number
base: string
head: string
workspace: Workspace
digest: string
changes: Change[]
token_changes: TokenChange[]
[k: string]: unknown
}
export interface Workspace {
name: string
host: string
customer: (string | null)
[k: string]: unknown
}
export interface Change {
digest: string
action: ("create" | "update" | "rotate" | "delete")
id: (number | null)
name: string
environment: (string | null)
token: (Destination[] | null)
[k: string]: unknown
}
export interface Destination {
sink: string
place: string
[k: string]: unknown
}
export interface TokenChange {
name: string
environment: (string | null)
deliver_to: (("none" | "discard") | Destination[] | null)
rotate_after: (string | null)
[k: string]: unknown
}
