/** The name of the workspace of an Embedded customer: that of its entry in the configuration, and the customer's id. */
export declare function customerWorkspace(entry: string, customer: string): string;
/** A workspace by its name and customer. */
interface NamedWorkspace {
    readonly name: string;
    /** A managed user id, or `E` and an external id; null: the token's own workspace. */
    readonly customer: string | null;
}
/** The name under `workspaces` of the configuration. */
export declare function entryOf({ name, customer }: NamedWorkspace): string;
export {};
