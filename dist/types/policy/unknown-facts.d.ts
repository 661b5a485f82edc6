import type { Identity } from "../model/client.ts";
import type { Source } from "../model/source.ts";
import type { FolderEnvironment } from "../plan/resolve/resolve.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";
/** Names of roles, or paths of folders, that are unknown for the same reason. */
export interface UnknownFacts {
    readonly of: "role" | "folder";
    readonly ids: readonly number[];
    readonly reason: string;
}
/** A policy that cannot judge a client because these facts are not known. */
export interface Unjudged {
    readonly policy: Policy;
    readonly client: Identity & {
        readonly source: Source | null;
    };
    readonly facts: UnknownFacts;
}
/** A role whose name is not known; `role` null: it no longer exists; `unread`: why roles could not be read. */
export declare function unknownRole(role: number | null, unread: string | null): UnknownFacts;
/** Why the token does not list the folders of a client of another environment. */
export declare function otherEnvironment(whose: FolderEnvironment): string;
/** One finding for each reason, however many policies and clients it concerns. */
export declare function unjudgedFindings(all: readonly Unjudged[]): readonly Finding[];
