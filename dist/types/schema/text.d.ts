/** What is wrong with a text that names something: a stable rule, a message, and a remedy. */
export interface TextFinding {
    readonly rule: "blank" | "padded" | "control-character";
    readonly message: string;
    readonly fix: string;
}
/** The finding for a text that names something, or null if there is none: not blank, not padded, no control characters. */
export declare function textFinding(text: string): TextFinding | null;
