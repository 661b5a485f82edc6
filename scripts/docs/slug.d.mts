/** The anchor that GitHub gives a heading. */
export function slugOf(heading: string): string;

/** The anchors of a Markdown text, in order. */
export function anchorsOf(markdown: string): readonly string[];
