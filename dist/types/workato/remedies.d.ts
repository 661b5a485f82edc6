import type { Call } from "./call.ts";
/** What to do where the server does not accept what was asked. */
export declare function refusalRemedy({ kind, permissionRemedy }: Call<unknown>): string;
/** What to do about an error status; empty if there is nothing to say. */
export declare function statusRemedy(host: string, call: Call<unknown>, status: number): string;
