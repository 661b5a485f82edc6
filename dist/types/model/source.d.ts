/** A place in a manifest or configuration file; `file` as the user named it with `/` separators, `line` from 1. */
export interface Source {
    readonly file: string;
    readonly line: number;
}
