import type { Rate } from "../model/clock.ts";
import type { SlotStore, TakenSlot } from "../workato/limiter/slot-store.ts";
import type { RedisClient } from "./client.ts";
/** One window in Redis, as a process sees it. */
export interface SlotOptions {
    readonly client: RedisClient;
    /** The name of the quota: whoever uses the same name shares it. */
    readonly quota: string;
    /** A name that no other process has. */
    readonly process: string;
    readonly rate: Rate;
    /** The most milliseconds that a request may take: so long after its slot was taken, it can still arrive. */
    readonly timeoutMs: number;
}
/** Keeps the slots of a quota in Redis. */
export declare class RedisSlots implements SlotStore {
    #private;
    constructor(options: SlotOptions);
    take(): Promise<TakenSlot>;
    pause(ms: number): Promise<void>;
}
