// Made from schemas/plan.schema.json by npm run generate: do not edit.

export type ChangedBy = ({
event: string
at: string
user: {
id: (string | null)
name: (string | null)
[k: string]: unknown
}
from: (string | null)
agent: (string | null)
[k: string]: unknown
} | null)
export type FieldChange = ({
field: "name"
before: (string | null)
after: (string | null)
sources?: ValueSource[]
[k: string]: unknown
} | {
field: "role"
before: (Role | null)
after: (Role | null)
sources?: ValueSource[]
[k: string]: unknown
} | {
field: "folders"
before: ("all" | Folder[] | null)
after: ("all" | Folder[] | null)
sources?: ValueSource[]
[k: string]: unknown
} | {
field: "environment"
before: (string | null)
after: (string | null)
sources?: ValueSource[]
[k: string]: unknown
} | {
field: "ip_allow_list"
before: (string[] | null)
after: (string[] | null)
sources?: ValueSource[]
[k: string]: unknown
})

export interface PlanFile {
format: "keyward.plan/v1"
keyward: string
created_at: string
shard?: string
problems: Problem[]
plans: Plan[]
[k: string]: unknown
}
export interface Problem {
rule: string
message: string
numbers: {
[k: string]: number
}
way: string
source: (Source | null)
places?: Source[]
[k: string]: unknown
}
export interface Source {
file: string
line: number
environment?: string
[k: string]: unknown
}
export interface Plan {
workspace: Workspace
status: ("ok" | "refused" | "error")
digest: (string | null)
options: Options
summary: (Summary | null)
read: (Read | null)
estimate: (Estimate | null)
changes: (Change[] | null)
token_changes: (TokenChange[] | null)
unmanaged: (Client[] | null)
left_alone: (LeftAlone[] | null)
tokens: (Token[] | null)
problems: Problem[]
notes: Note[]
[k: string]: unknown
}
export interface Workspace {
name: string
host: string
customer: (string | null)
[k: string]: unknown
}
export interface Options {
prune: boolean
rotate?: ("names" | "due" | "issued-before" | "undelivered" | "all" | "nothing")
end_overlap?: true
max_creates?: string
max_updates?: string
max_deletes?: string
max_rotations?: string
max_customers_changed?: string
[k: string]: unknown
}
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
export interface Read {
requests: number
clients: number
[k: string]: unknown
}
export interface Estimate {
requests: number
seconds: number
[k: string]: unknown
}
export interface Change {
action: ("create" | "update" | "rotate" | "delete")
id: (number | null)
name: string
environment: (string | null)
digest: string
reason: string
changed_by?: ChangedBy
origin: ("pull-request" | "pre-existing" | "standing" | null)
fields: FieldChange[]
risks: Risk[]
token: (TokenMove | null)
issue?: (IssueTarget | null)
rotate_after?: (string | null)
removed_from?: (Source | null)
own?: boolean
source: (Source | null)
[k: string]: unknown
}
export interface ValueSource {
from: ("in" | "defaults" | "folder-defaults" | "address-list")
name: (string | null)
file: string
line: number
[k: string]: unknown
}
export interface Role {
id: (number | null)
name: (string | null)
[k: string]: unknown
}
export interface Folder {
id: number
path: (string | null)
[k: string]: unknown
}
export interface Risk {
code: ("all-folders-granted" | "folder-added" | "role-changed" | "ip-allow-list-removed" | "ip-allow-list-opened" | "ip-allow-list-unclear" | "open-to-every-address" | "open-to-most-addresses" | "environment-changed" | "token-destination-changed" | "token-place-moves" | "folder-removed" | "ip-allow-list-added" | "ip-allow-list-narrowed" | "earlier-token-ends" | "spare-deleted" | "recent-token-ends" | "client-deleted" | "token-reissued")
effect: ("widens" | "narrows" | "breaks")
[k: string]: unknown
}
export interface TokenMove {
before: Destination[]
after: Destination[]
[k: string]: unknown
}
export interface Destination {
sink: string
place: string
[k: string]: unknown
}
export interface IssueTarget {
kind: ("discard" | "deliver" | "spare" | "no-sink")
why?: ("none" | "unset")
places?: Destination[]
[k: string]: unknown
}
export interface TokenChange {
id: (number | null)
name: string
environment: (string | null)
before: (TokenBlock | null)
after: TokenBlock
risks: Risk[]
source: Source
[k: string]: unknown
}
export interface TokenBlock {
deliver_to: (("none" | "discard" | null) | Destination[])
rotate_after: (string | null)
[k: string]: unknown
}
export interface Client {
id: number
name: string
environment: (string | null)
prunable?: boolean
changed_by?: ChangedBy
[k: string]: unknown
}
export interface LeftAlone {
id: number
name: string
environment: (string | null)
reason: string
[k: string]: unknown
}
export interface Token {
id: number
name: string
environment: (string | null)
updated_at: (string | null)
age_days: (number | null)
due: boolean
state: ("held" | "not-held" | "reissued-elsewhere" | "pending" | "unknown" | "spare")
concerns?: ("migrated" | "no-live-token")[]
[k: string]: unknown
}
export interface Note {
rule: string
message: string
source: (Source | null)
[k: string]: unknown
}
