/**
 * A sentence of keyward's in Markdown: what it has between backticks is code, and everything else stays text. A name in
 * it that contains backticks may show a part of it as code, but can do nothing else.
 */
export declare function prose(text: string): string;
