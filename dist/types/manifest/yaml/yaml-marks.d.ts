/**
 * The text with a line break in place of each byte order mark that begins a later document (as `cat` leaves them): no
 * other character moves. YAML allows the mark there, the parser only at the very start.
 */
export declare function withoutMarks(text: string): string;
