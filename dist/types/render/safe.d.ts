/** Text on one line that no terminal or runner interprets: hidden characters and commands become `\u{1b}`; emoji stay whole. */
export declare function forTerminal(text: string): string;
/** Text that stays text in HTML, between tags and in a quoted attribute; hidden characters become `\u{1b}`. */
export declare function forHtml(text: string): string;
/**
 * Text that stays text in a Markdown table cell, list item or heading: it cannot create HTML, an image, link, autolink,
 * mention, emoji code, issue link, commit link, formula or workflow command.
 */
export declare function forMarkdown(text: string): string;
