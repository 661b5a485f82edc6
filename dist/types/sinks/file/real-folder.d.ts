/** Where a folder really is, or will be: the links of what exists of its path are followed. */
export declare function realFolderOf(folder: string): Promise<string>;
/** A place with its real path. */
export interface RealPlace {
    readonly place: string;
    readonly folder: string;
    readonly file: string;
}
/** The real paths of places, in their order; each folder is looked up once. */
export declare function realPlaces(places: readonly string[]): Promise<readonly RealPlace[]>;
