type Paint = (text: string) => string;
/** How text is emphasized and laid out on a terminal; every function receives text that is already safe. */
export interface Style {
    /** How many columns a line may take; infinite where nothing wraps. */
    readonly columns: number;
    readonly bold: Paint;
    readonly dim: Paint;
    readonly red: Paint;
    readonly green: Paint;
    readonly yellow: Paint;
    readonly cyan: Paint;
}
/** No emphasis: for files, pipes and `--no-color`. */
export declare const plainStyle: Style;
/** Emphasis by ANSI escape sequences, for terminals. */
export declare const ansiStyle: Style;
export {};
