// Made from schemas/report.schema.json by npm run generate: do not edit.

/**
 * What keyward apply --format json prints and --report writes.
 */
export interface ReportFile {
format: "keyward.report/v1"
results: Result[]
[k: string]: unknown
}
/**
 * What became of the changes of one workspace.
 * 
 * This interface was referenced by `ReportFile`'s JSON-Schema
 * via the `definition` "result".
 */
export interface Result {
workspace: Workspace
outcomes: Outcome[]
requests: Requests
seconds: number
[k: string]: unknown
}
/**
 * Which workspace this speaks of.
 * 
 * This interface was referenced by `ReportFile`'s JSON-Schema
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
 * What became of one change; error is null when it is done.
 * 
 * This interface was referenced by `ReportFile`'s JSON-Schema
 * via the `definition` "outcome".
 */
export interface Outcome {
action: ("create" | "update" | "rotate" | "delete")
name: string
environment: (string | null)
id: (number | null)
/**
 * unknown: sent, and its answer never came; skipped: never sent.
 */
status: ("done" | "failed" | "unknown" | "skipped")
error: ({
code: string
message: string
[k: string]: unknown
} | null)
[k: string]: unknown
}
/**
 * Requests that a run sent; retried and rate_limited are among the total.
 * 
 * This interface was referenced by `ReportFile`'s JSON-Schema
 * via the `definition` "requests".
 */
export interface Requests {
total: number
retried: number
rate_limited: number
[k: string]: unknown
}
