import type { Activity } from "../../model/activity.ts";
import type { Clock } from "../../model/clock.ts";
import type { KnownSecrets } from "../../model/token/known-secrets.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { OnWait } from "../../model/wait.ts";
import type { ProxyEnvironment } from "../../http/transport.ts";
import type { RequestEvent } from "../call.ts";
import { type ApiPaths } from "../paths.ts";
/** How to reach the activity audit log of one workspace. */
export interface ActivityLogOptions {
    /** An origin. */
    readonly host: string;
    readonly token: Secret;
    readonly clock: Clock;
    /** Milliseconds that one attempt, and the whole reading, may take. */
    readonly timeoutMs: number;
    /** The paths of the workspace; by default, those of the token's own. */
    readonly paths?: ApiPaths | undefined;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
    readonly stop: AbortSignal;
    /** What no text of the log may contain. */
    readonly secrets: KnownSecrets;
    readonly onWait: OnWait;
    readonly onRequest?: (event: RequestEvent) => void;
}
/** Which entries to read: between two times in ms since 1970, until `enough` says so of those read so far. */
export interface ActivityQuestion {
    readonly from: number;
    readonly to: number;
    readonly enough: (entries: readonly Activity[]) => boolean;
}
/** What was read; not complete: the log may contain more entries, which a bounded reading does not ask for, or cannot. */
export interface ActivityReading {
    readonly entries: readonly Activity[];
    /** Entries in an unknown form, which are left out. */
    readonly unreadable: number;
    readonly complete: boolean;
}
/** The activity audit log of one workspace. */
export interface ActivityLog {
    /** Throws `ApiError` if the log cannot be read. */
    read(question: ActivityQuestion): Promise<ActivityReading>;
    /** Whether the token may read it: one request for one entry; throws `ApiError` like `read`. */
    probe(): Promise<void>;
}
/** Opens the log; nothing is sent yet. Its requests do not count towards the 60 in a minute of the API clients' endpoints. */
export declare function openActivityLog(options: ActivityLogOptions): ActivityLog;
