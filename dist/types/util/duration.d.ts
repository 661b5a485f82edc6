/** The milliseconds in a day. */
export declare const dayMs = 86400000;
/** The milliseconds of a duration such as `90d`, `12h`, `30m`, `45s` or `2w`; null where the text is none. */
export declare function parseDuration(text: string): number | null;
/** Milliseconds as a manifest would say them: in the largest of days, hours, minutes and seconds that leaves no rest. */
export declare function durationWord(ms: number): string;
