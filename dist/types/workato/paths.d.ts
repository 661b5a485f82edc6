/** The paths of the endpoints of one workspace. */
export interface ApiPaths {
    readonly clients: string;
    readonly roles: string;
    readonly folders: string;
    /** The activity audit log. */
    readonly activity: string;
    /** Whose quota the lists of clients and roles use: that of lists for a customer's workspace, which is larger. */
    readonly lists: "shared" | "own";
}
/** The paths of a token's own workspace (workato-api.md, What is documented). */
export declare const workspacePaths: ApiPaths;
/** The list of an Embedded partner's customers (Embedded API reference, Manage customers). */
export declare const customersPath = "/api/managed_users";
/** The paths of the workspace of an Embedded customer: a managed user id, or `E` and an external id (workato-api.md, What is documented). */
export declare function customerPaths(customer: string): ApiPaths;
