/** A place in a text: line and column (in UTF-16 units) from 1. */
export interface Place {
    readonly line: number;
    readonly column: number;
}
/** Turns offsets of a text into places; the table of lines is made when it is first needed. */
export declare class Lines {
    #private;
    constructor(text: string);
    /** The place of an offset. */
    at(offset: number): Place;
}
