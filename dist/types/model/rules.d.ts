/**
 * Every rule that a plan can break, and how a plan that breaks it ends: `refused` for safety or policy (exit code 4), or
 * `error` for bad input and failed reads (exit code 1). Users rely on these codes: they appear in plans.
 */
export declare const planRules: {
    readonly "allow-list-forgotten": "refused";
    readonly "ambiguous-folder": "error";
    readonly "ambiguous-role": "error";
    readonly api: "error";
    readonly "claimed-twice": "refused";
    readonly "create-hidden": "refused";
    readonly "create-beside-delete": "refused";
    readonly "deliver-to-none": "refused";
    readonly "duplicate-identity": "refused";
    readonly "environment-missing": "refused";
    readonly "environment-renamed": "refused";
    readonly "environment-unknown": "refused";
    readonly error: "error";
    readonly "folder-path-elsewhere": "error";
    readonly "live-out-of-scope": "refused";
    readonly "look-alike": "refused";
    readonly "max-creates": "refused";
    readonly "max-customers-changed": "refused";
    readonly "max-deletes": "refused";
    readonly "max-rotations": "refused";
    readonly "max-updates": "refused";
    readonly "name-taken": "refused";
    readonly "no-sink": "refused";
    readonly "no-overlap": "refused";
    readonly "out-of-scope": "refused";
    readonly "overlap-incomplete": "refused";
    readonly "overlap-place-id": "refused";
    readonly "overlap-unknown": "refused";
    readonly "overlap-unmarked": "refused";
    readonly "pin-not-live": "refused";
    readonly "place-elsewhere": "refused";
    readonly "place-in-git": "refused";
    readonly "place-needs-id": "refused";
    readonly "place-occupied": "refused";
    readonly "place-of-another-client": "refused";
    readonly policy: "refused";
    readonly "policy-undecided": "refused";
    readonly "prune-needs-scope": "refused";
    readonly "prune-needs-self": "refused";
    readonly "rename-both-live": "refused";
    readonly "roles-unreadable": "error";
    readonly "rotate-ambiguous": "refused";
    readonly "rotate-migrated": "refused";
    readonly "rotate-needs-self": "refused";
    readonly "rotate-self": "refused";
    readonly "rotate-unknown": "refused";
    readonly "same-place": "refused";
    readonly "self-ambiguous": "refused";
    readonly "self-no-match": "refused";
    readonly "self-taken": "refused";
    readonly sink: "error";
    readonly "sink-not-for": "refused";
    readonly "stored-otherwise": "refused";
    readonly "two-candidates": "refused";
    readonly "unknown-folder": "error";
    readonly "unknown-role": "error";
};
/** One of the rules that a plan can break. */
export type PlanRule = keyof typeof planRules;
/** The codes of findings in manifests and the configuration (exit code 1). Users rely on them: they appear in `validate`. */
export declare const findingRules: readonly ["ambiguous-number", "bad-name", "bad-value", "blank", "clients-in-defaults", "command-sink", "conflicting-keys", "control-character", "customer-id", "customer-twice", "declared-twice", "defaults-outside", "duplicate-address-list", "duplicate-id", "duplicate-identity", "duplicate-key", "empty-config", "empty-list", "empty-manifest", "github-sink", "host", "in-without-environments", "invalid-address", "key-not-text", "list-in-list", "list-rate-limit", "misplaced-key", "missing-key", "needs-in", "no-clients", "no-customers", "no-file", "no-manifest", "not-a-file", "not-utf-8", "padded", "policy-keyword", "policy-kind", "policy-name", "policy-passes", "policy-pattern", "policy-reference", "policy-schema", "policy-too-large", "policy-unknown-property", "policy-vacuous", "policy-workspace", "prune-unbounded", "renamed-from-itself", "repeated-defaults", "repeated-environment", "scopes-overlap", "second-document", "sink-name", "template", "too-large", "two-defaults", "unformattable", "unknown-address-list", "unknown-environment", "unknown-key", "unknown-risk", "unknown-sink", "unreadable", "unused-defaults", "workspace-name", "wrong-type", "yaml", "yaml-alias", "yaml-alias-bomb", "yaml-version"];
/** One of the codes of findings. */
export type FindingRule = (typeof findingRules)[number];
/** The codes of notes, which refuse nothing; a rule that only warns is a note, too. */
export declare const noteRules: readonly ["changed-by-unknown", "customer-without-manifests", "due-later", "due-not-held", "host-in-prefix", "marker-in-git", "minutes", "pending-marker-left", "place-lost-with-the-machine", "probable-rename", "rename-done", "rename-not-found", "role-gone", "unused-address-list"];
/** One of the codes of notes. */
export type NoteRule = (typeof noteRules)[number] | PlanRule;
/** Why a change was not made, or not certainly: the codes of outcomes in reports. */
export declare const outcomeCodes: readonly ["aborted", "audit", "changed-since", "create-hidden", "delivered-elsewhere", "error", "forbidden", "held-back", "lost", "moved", "name-taken", "no-answer", "not-as-sent", "not-begun", "not-delivered", "not-proved", "not-sent", "not-started", "redis", "refused", "reissued", "role-gone", "shape", "sink", "status", "stopped", "stored-otherwise", "two-found", "unauthorized"];
/** One of the codes of outcomes, or the status of Workato's answer. */
export type OutcomeCode = (typeof outcomeCodes)[number] | `http-${number}`;
