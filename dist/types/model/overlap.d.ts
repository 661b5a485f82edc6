import type { Scope } from "./ownership.ts";
/** Whether a live client can be inside both scopes; null: a scope that contains everything. */
export declare function scopesMeet(a: Scope | null, b: Scope | null): boolean;
/** Whether some text matches both patterns (`*`: any run of characters, `?`: one): exact, in NFC, in time proportional to their product. */
export declare function globsMeet(a: string, b: string): boolean;
