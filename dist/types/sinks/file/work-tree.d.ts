/** What Git does with files of a work tree. */
export type FilesInGit = 
/** `kept`: of these files, those that Git neither tracks nor ignores, so that `git add` would add them. */
{
    readonly kind: "asked";
    readonly tracked: ReadonlySet<string>;
    readonly kept: ReadonlySet<string>;
}
/** Git could not be asked. */
 | {
    readonly kind: "unasked";
    readonly error: string;
};
/** The folder of the Git work tree that a folder is in, which need not exist; null: it is in none. */
export declare function workTreeOf(folder: string): Promise<string | null>;
/**
 * Asks Git about files of a work tree by their absolute, real paths; the index is read below `folder`. What is inside
 * `.git` is never added.
 */
export declare function filesInGit({ top, folder, files, }: {
    readonly top: string;
    readonly folder: string;
    readonly files: readonly string[];
}, env: Readonly<Record<string, string | undefined>>): Promise<FilesInGit>;
/** Whether a path is a folder, or in it. */
export declare function isWithin(file: string, folder: string): boolean;
