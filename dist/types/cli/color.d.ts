/** What decides whether a stream gets colour. */
export interface ColorFacts {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly isTerminal: boolean;
    /** `--no-color` was given. */
    readonly noColor: boolean;
}
/**
 * Whether a stream gets colour. The first that is given decides: `--no-color`, NO_COLOR (https://no-color.org),
 * FORCE_COLOR (https://force-color.org; 0 and false disable it, as for node), CLICOLOR_FORCE
 * (https://bixense.com/clicolors; 0 is ignored), and else whether it is a terminal that is not `dumb`.
 */
export declare function hasColor({ env, isTerminal, noColor }: ColorFacts): boolean;
