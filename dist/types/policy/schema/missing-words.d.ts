/** What is wrong with a client, and what would satisfy the policy: each a sentence without its full stop. */
export interface Words {
    readonly wrong: string;
    readonly way: string;
}
/** A key that a client lacks; `path`: a JSON pointer to the value without the key. */
export declare function missing(path: string, property: string): Words;
/** A value that must not be present, or a client that must not exist. */
export declare function refused(path: string, name: string): Words;
