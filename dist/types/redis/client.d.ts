import type { KnownSecrets } from "../model/token/known-secrets.ts";
/** A connection to Redis. */
export interface RedisClient {
    /** Runs a script with keys of one hash slot; throws `KeywardError` if Redis cannot be reached or refuses it. */
    run(script: string, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>;
    /** How many seconds ago Redis was started. */
    uptime(): Promise<number>;
    close(): void;
}
/** How to reach Redis. */
export interface RedisOptions {
    /** The variable that holds the URL: `redis://` or, with TLS, `rediss://`, with the user and password in it. */
    readonly variable: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly secrets: KnownSecrets;
    /**
     * How long Redis may take to answer, in ms, with every new attempt to connect; 15 s if absent: as long as a restart
     * takes. Once it was away for so long, commands fail at once until it is back.
     */
    readonly patienceMs?: number;
    /** Called once for each time that commands wait until Redis is back; `ms`: how long at most. */
    readonly onAway?: (away: {
        readonly host: string;
        readonly ms: number;
    }) => void;
}
/** Connects to the Redis that the variable names; throws `KeywardError` if it is not set, is no URL, or cannot be reached. */
export declare function connectRedis(options: RedisOptions): Promise<RedisClient>;
