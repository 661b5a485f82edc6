import type { Connect } from "./workspace/connect.ts";
import type { WorkspaceOptions } from "../config/options.ts";
import type { WorkspaceReport } from "../model/report.ts";
import type { Secret } from "../model/token/secret.ts";
/** A new token of a client of `self`. */
interface OwnToken {
    readonly workspace: WorkspaceOptions;
    readonly id: number;
    readonly token: Secret;
}
/** The new tokens that keyward itself may run with from now on, until each is proved by a read. */
export declare class OwnTokens {
    #private;
    constructor(connect: Connect);
    /** Keeps a token to be proved later. */
    add(own: OwnToken): void;
    /** The reports, in which a token that does not work makes its rotation a failure. */
    proved(reports: readonly WorkspaceReport[]): Promise<readonly WorkspaceReport[]>;
}
export {};
