import type { Fact } from "../policy.ts";
/** The types of JSON values, as schemas name them. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "null" | "array" | "object";
/** The possible values at one place of a client. */
export interface Shape {
    /** What it is, as text: `` `role` ``, "an entry of `folders`". */
    readonly label: string;
    readonly types: readonly JsonType[];
    /** The canonical form of a text here, null if it has none; left out: any text. */
    readonly form?: (text: string) => string | null;
    readonly properties?: Readonly<Record<string, Shape>>;
    readonly items?: Shape;
    /** The fact that this value is, if it may be unknown. */
    readonly fact?: Fact;
    /** The same for the number of its entries. */
    readonly countFact?: Fact;
    /** When it is missing, as text; left out: it never is. */
    readonly absent?: Absence;
    /** The words that are allowed here instead of a list. */
    readonly words?: {
        readonly all: readonly string[];
        readonly isMost: boolean;
    };
}
/** When a value is missing, and whether that means more than any limit: then a lower bound holds for it. */
interface Absence {
    readonly when: string;
    readonly isMost: boolean;
}
/** The client that a policy's schema is applied to, as subject.ts makes it. */
export declare const clientShape: Shape;
export {};
