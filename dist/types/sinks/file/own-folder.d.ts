/** The folder that a template of files names literally: the one that belongs to the sink. */
export declare function ownFolderOf(template: string): string;
/**
 * Creates a folder of a sink and its missing parents. If the sink's own folder is created by this, in a Git work tree,
 * a `.gitignore` of `*` is the first file in it; encrypted tokens may be committed.
 */
export declare function makeIgnoredFolder(folder: string, { own, encrypted }: {
    readonly own: string;
    readonly encrypted: boolean;
}): Promise<void>;
/** Whether the `.gitignore` in a folder ignores everything in it. */
export declare function ignoresAll(folder: string): Promise<boolean>;
