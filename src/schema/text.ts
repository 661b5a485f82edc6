/** What is wrong with a text that names something: a stable rule, a message, and a remedy. */
export interface TextFinding {
  readonly rule: "blank" | "padded" | "control-character";
  readonly message: string;
  readonly fix: string;
}

// C0, DEL and C1 controls, and the two separators that end a line: none of them is visible in a name.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** The finding for a text that names something, or null if there is none: not blank, not padded, no control characters. */
export function textFinding(text: string): TextFinding | null {
  if (text.trim() === "")
    return { rule: "blank", message: "is blank", fix: "write a name, or remove the line" };
  if (control.test(text.trim())) {
    return {
      rule: "control-character",
      message: "contains a control character",
      fix: "remove control characters, tabs and line breaks",
    };
  }
  if (text.trim() === text) return null;
  return {
    rule: "padded",
    message: "begins or ends with whitespace",
    fix: "remove the whitespace at both ends",
  };
}
