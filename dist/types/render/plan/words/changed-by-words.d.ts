import type { ChangedBy } from "../../../model/activity.ts";
/**
 * Who changed a client, when and from where, not yet safe to print: "last changed by Ann Lee on 2026-06-01 at 08:22
 * UTC, from 203.0.113.7, in a browser"; null if it is unknown or was not asked.
 */
export declare function changedByText(changed: ChangedBy | null | undefined): string | null;
