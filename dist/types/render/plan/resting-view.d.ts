import type { LeftAlone, UnmanagedClient, WorkspacePlan } from "../../model/plan.ts";
type Plan = Pick<WorkspacePlan, "changes" | "unmanaged" | "options" | "tokens">;
/** The unmanaged clients that a plan leaves alone. */
export declare function restingClients({ changes, unmanaged }: Plan): readonly UnmanagedClient[];
/** What happens to the unmanaged clients of a plan: "left alone; --prune deletes 7 of them". */
export declare function unmanagedFate(plan: Plan): string;
/** Unmanaged clients on one line: the only one by name, several by their number. */
export declare function unmanagedSummary(plan: Plan): string;
/** Clients that are left alone on one line: the only one by name, several by their reasons. */
export declare function leftAloneSummary(clients: readonly LeftAlone[]): string;
/** Tokens that need attention on one line: the only one by name, several by their numbers. */
export declare function tokensSummary({ changes, tokens }: Plan): string;
export {};
