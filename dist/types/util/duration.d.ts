/** The milliseconds in a day. */
export declare const dayMs = 86400000;
/** The milliseconds of a duration such as `90d`, `12h`, `30m`, `45s` or `2w`; null if the text is not a duration. */
export declare function parseDuration(text: string): number | null;
/** For a duration in minutes, what it is and how months are written: "6m is 6 minutes; write 180d for 6 months"; null for any other. */
export declare function minuteWords(text: string): string | null;
/** Milliseconds as a manifest would write them: in the largest of days, hours, minutes and seconds that leaves no remainder. */
export declare function durationWord(ms: number): string;
