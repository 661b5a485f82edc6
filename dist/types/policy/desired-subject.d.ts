import type { ClientValues } from "../model/client.ts";
import type { Subject } from "./subject.ts";
import type { Created } from "../plan/identify.ts";
import type { PlanInput } from "../plan/input.ts";
/** What was read beside the clients so that policies can be judged. */
export interface PolicyFacts {
    readonly roleNames: ReadonlyMap<number, string>;
    /** Canonical paths. */
    readonly folderPaths: ReadonlyMap<number, string>;
    /** Why roles or folders could not be read, else null. */
    readonly trouble: {
        readonly roles: string | null;
        readonly folders: string | null;
    };
}
/** What is known of a desired client once its names are resolved. */
export declare function subjectOf({ declared, desired }: Created, input: PlanInput): Subject;
/** A role by its id, with its name where that is known; null: a role that is gone. */
export declare function roleFact(role: ClientValues["role"], { policyFacts }: PlanInput): Subject["role"];
