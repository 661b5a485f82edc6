import type { Limit } from "../model/ownership.ts";
/** Parses a limit: a non-negative integer, or a percentage from 1% to 100%; null if it is neither. */
export declare function parseLimit(written: string | number): NonNullable<Limit> | null;
