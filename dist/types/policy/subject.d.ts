import type { ClientValues, Declared, Desired } from "../model/client.ts";
import type { Fact } from "./policy.ts";
/** A role as policies see it; undefined: not known. */
export interface RoleFacts {
    readonly id: number | undefined;
    readonly name: string | undefined;
}
/** A folder as policies see it; undefined: not known. */
export interface FolderFacts {
    readonly id: number | undefined;
    /** Canonical: names joined by `/`, a slash in a name as `\/`. */
    readonly path: string | undefined;
}
/**
 * A client as policies see it: plain data, text in NFC, lists as sets. `ip_allow_list` and `ip_address_count` are
 * undefined if every address may call; so are the values of the token that the manifests do not specify.
 */
export interface ClientFacts {
    readonly name: string;
    readonly environment: string | null;
    readonly role: RoleFacts;
    readonly folders: "all" | readonly FolderFacts[];
    readonly ip_allow_list: readonly string[] | undefined;
    readonly ip_address_count: number | undefined;
    readonly token: object;
    /** The pin. */
    readonly id: number | undefined;
}
/** A desired client, and which facts about it are not known: policies that need one of them must not judge it. */
export interface Subject {
    readonly facts: ClientFacts;
    readonly unknown: ReadonlySet<Fact>;
}
/** A client by its manifest alone: a role and folders have either an id or a name. */
export declare function declaredSubject(declared: Declared): Subject;
/** Names of roles and paths of folders by id, as far as they were read. */
export interface KnownNames {
    readonly roleNames: ReadonlyMap<number, string>;
    /** Canonical paths. */
    readonly folderPaths: ReadonlyMap<number, string>;
}
/** A client whose role and folders are resolved to ids. */
export declare function desiredSubject(desired: Desired, known: KnownNames): Subject;
/** A role by its id; null: it no longer exists. */
export declare function roleFacts(role: ClientValues["role"], { roleNames }: Pick<KnownNames, "roleNames">): RoleFacts;
/** A folder's path in the form in which policies see it. */
export declare function canonicalPath(written: string): string;
