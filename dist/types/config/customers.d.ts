import type { Customers, ManifestPath } from "./options.ts";
import type { Finding } from "../model/finding.ts";
import type { Workspace } from "../schema/generated/config.ts";
/** The customers of a checked entry; null: it is the token's own workspace. */
export declare function customersOf(written: Workspace["customers"], pathOf: (text: string) => ManifestPath): Customers | null;
/** A managed user id, or `E` and an external id (workato-api.md, What is documented), as the schema has it. */
export declare function isCustomerId(text: string): boolean;
/** Whether ids are the same customer, or would have the same folder where letter case does not count. */
export declare function customerKey(id: string): string;
/** The ids of a file with one a line, or what is wrong with it, by line. */
export declare function readCustomersFile(file: ManifestPath): Promise<{
    readonly ids: readonly string[];
} | {
    readonly findings: readonly Finding[];
}>;
