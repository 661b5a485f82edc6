/** Lines that a reader can open; GitHub renders Markdown in them only after an empty line. `summary` is safe already. */
export declare function details(summary: string, lines: readonly string[]): readonly string[];
