/**
 * Text as code, and as a link if it has an address, which is encoded already. In the text of a link, not every parser
 * reads code before brackets: text that could end the link is shown without being code.
 */
export declare function linked(text: string, address: string | null): string;
