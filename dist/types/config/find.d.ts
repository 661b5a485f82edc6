import type { Flags, ManifestPath } from "./options.ts";
type FindFlags = Pick<Flags, "config" | "configFrom" | "configAbove">;
/**
 * The configuration file that the flags name, or that is in the working folder, or with `configAbove` in the nearest
 * folder above it; null: none. Throws `KeywardError` if there are two in one folder, or if it is not safe to use.
 */
export declare function configurationFile({ config: named, configFrom, configAbove }: FindFlags, cwd: string): Promise<ManifestPath | null>;
/**
 * Why a configuration in a folder above may be controlled by another user; null: it is not. A configuration can name
 * programs to run. `mode` is that of its folder, `user` the owner of the working folder, both ids as the system has them.
 */
export declare function whyUnsafe({ owner, mode }: {
    readonly owner: number;
    readonly mode: number;
}, user: number): string | null;
/** The root of the Git repository that a folder is in; null: it is in none. */
export declare function repositoryOf(folder: string): Promise<string | null>;
export {};
