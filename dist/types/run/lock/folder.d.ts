/** The folder of the locks in that for short-lived files. */
export declare function lockFolderIn(temporary: string): string;
