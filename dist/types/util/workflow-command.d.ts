/** The message of a workflow command of GitHub Actions in one line: no text can end it, or begin another command. */
export declare function escapeMessage(text: string): string;
/** The value of a property of a workflow command, such as `file` or `line`. */
export declare function escapeProperty(text: string): string;
