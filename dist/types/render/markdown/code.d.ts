/**
 * Text as a code span of Markdown (GFM 6.3) that shows it exactly: also text that contains backticks, or begins or ends
 * with one or with a space. GitHub looks for no mention, link, issue, hash, emoji code or HTML in it.
 */
export declare function code(text: string): string;
/** Several texts as code; beyond `most`, the others are counted. */
export declare function codes(texts: readonly string[], most?: number): string;
