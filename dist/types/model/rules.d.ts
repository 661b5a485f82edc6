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
    readonly "out-of-scope": "refused";
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
