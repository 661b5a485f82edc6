/** Writes a file completely or not at all, readable by its owner only (0600); throws `KeywardError` naming the file. */
export declare function writePrivate(file: string, text: string, what: string): Promise<void>;
/** The same for a file that holds nothing secret and that other users read (0644, less the umask). */
export declare function writeReadable(file: string, text: string, what: string): Promise<void>;
/** Writes a manifest completely or not at all: follows a link, keeps the permissions, creates a missing folder. */
export declare function writeManifest(file: string, text: string): Promise<void>;
/** Proves that manifests can be written to a folder or file, which need not exist yet; throws `KeywardError` naming it. */
export declare function proveManifestPlace(place: string): Promise<void>;
/** Proves that a file can be created in a folder; rejects with the system's error. */
export declare function proveFolder(folder: string): Promise<void>;
