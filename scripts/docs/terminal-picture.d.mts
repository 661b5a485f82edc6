/** A terminal's output (text with ANSI colours) as an SVG picture. */
export function terminalPicture(output: string, theme: "dark" | "light"): string;

/** A text without its ANSI sequences. */
export function plain(text: string): string;
