import type { MarkerReading } from "../../model/token/token.ts";
/** A secret as the API returns it: without its value. */
export interface SecretRow {
    readonly name: string;
    readonly updated_at: string | null;
}
/** An Actions variable. */
export interface VariableRow extends SecretRow {
    readonly value: string;
}
/** The state of keyward's token from a secret and its marker variable; null: it does not exist. */
export declare function readingOf(secret: SecretRow | null, variable: VariableRow | null): MarkerReading;
/** A row of an answer, or null if it has another format. */
export declare function secretRow(value: unknown): SecretRow | null;
/** A row of an answer, or null if it has another format. */
export declare function variableRow(value: unknown): VariableRow | null;
