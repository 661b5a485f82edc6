import type { Live } from "../../model/client.ts";
import type { ApplyInput } from "../input.ts";
/**
 * Why a list is no evidence that a client does not exist: it may lag, or show only the clients of the API token's own
 * environment (workato-api.md, whose clients a list shows). `misses`: it demonstrably does; `shows-none`: it may.
 */
export interface ListLimit {
    readonly kind: "misses" | "shows-none";
    readonly reason: string;
}
/** The clients of the workspace as they were last read: first by the plan, then by this run. */
export declare class LiveView {
    #private;
    /** The clients that the plan was based on, by id. */
    readonly planned: ReadonlyMap<number, Live>;
    constructor({ api, plan, live, readAt, clock, }: Pick<ApplyInput, "api" | "plan" | "live" | "readAt" | "clock">);
    /** The clients by id. */
    get clients(): ReadonlyMap<number, Live>;
    /** When they were read, by `Clock.monotonic`. */
    get readAt(): number;
    /** Whether they were read for changes that had been held back. */
    get wasWaitedFor(): boolean;
    /** Records that this run created a client, whose answer has just come. */
    addMade(id: number, environment: string | null): void;
    /** The clients that this run had created before the latest reading, and that it does not show. */
    get missed(): readonly number[];
    /** Why the latest reading is no evidence that a client of this environment does not exist; null if it is. */
    listLimit(environment: string | null): ListLimit | null;
    /** Resolves when no reading is in progress; rejects if it failed. */
    settled(): Promise<void>;
    /** Reads the clients again; callers that ask during a reading share its result. */
    renew(): Promise<void>;
    /** Reads the clients again unless they were read since that moment (`Clock.monotonic`), once for all callers that wait. */
    renewSince(at: number): Promise<void>;
    /** Reads the clients with a reading that starts now. */
    read(): Promise<void>;
}
