import type { TokenDefaults } from "../../model/client.ts";
import { type Path, type PathFinding } from "../../schema/path-finding.ts";
/** The token's settings that decide whether a client has two credentials. */
type Setting = "overlap" | "deliver_to";
/** What decides about an entry: the defaults that hold for it, the nearest first, then the configuration. Accepts any value. */
interface Around {
    readonly defaults: readonly unknown[];
    readonly tokens: Pick<TokenDefaults, Setting>;
}
/** Whether the client of an entry in this environment has a second credential. Accepts any value as entry. */
export declare function overlaps(client: unknown, environment: string | null, around: Around): boolean;
/** The finding about an entry with `overlap: true` whose tokens are never delivered anywhere; what the configuration sets for all is no mistake. */
export declare function checkOverlap(client: unknown, path: Path, around: Around): Generator<PathFinding>;
export {};
