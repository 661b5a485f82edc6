import type { Identity } from "../../model/client.ts";
import type { Change } from "../../model/change.ts";
/** Sorts clients by environment (none first), name and id, by code unit, in NFC. */
export declare function inOrder<T extends Identity & {
    readonly id: number | null;
}>(clients: readonly T[]): T[];
/** Sorts changes into the order of execution: creates, updates, rotates, deletes, each by environment, name and id. */
export declare function executionOrder<C extends Pick<Change, "action" | "id" | "name" | "environment">>(changes: readonly C[]): C[];
