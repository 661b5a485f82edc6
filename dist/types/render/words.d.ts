/** A whole number with commas between thousands. */
export declare function numberText(value: number | bigint): string;
/** A whole number in readable form: "65,536", "3.2 million", "2^64", "more than 2^64". */
export declare function largeText(value: bigint): string;
/** A count with its noun: "1 client", "1,250 clients", "2 policies". */
export declare function plural(count: number, noun: string): string;
/** Seconds as text, rounded to whole ones: "0 s", "2 min 5 s", "1 h 2 min". */
export declare function durationText(seconds: number): string;
