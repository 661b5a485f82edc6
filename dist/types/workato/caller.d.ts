import type { RequestCounts } from "../model/report.ts";
import type { Call } from "./call.ts";
import type { Connection } from "./connection.ts";
/** Makes calls: attempt by attempt through limiter and retry; each answer is read or turned into an `ApiError`. */
export declare class Caller {
    #private;
    constructor(connection: Connection);
    /** Every attempt so far. */
    get requests(): RequestCounts;
    /** The server's time now, in ms since 1970, by the `Date` of its latest answer; null if none had one. */
    serverTime(): number | null;
    /** Throws `ApiError` after all retries that the call's kind allows. */
    call<T>(call: Call<T>): Promise<T>;
}
