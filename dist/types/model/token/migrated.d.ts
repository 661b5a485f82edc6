/**
 * Whether a client was made from a legacy API key when its workspace was migrated: Workato names it so, and never
 * issues a new token for it (workato-api.md, What is documented).
 */
export declare function isMigrated(name: string): boolean;
/** What to do with such a client, for a message. */
export declare const replaceMigrated = "declare a new client in its place, let its users change to that one's token, then delete this one";
