import type { PathFinding } from "../../schema/path-finding.ts";
/** What a document must contain because of its file: `defaults.yaml` holds defaults, every other manifest clients or address lists. Accepts any value. */
export declare function checkContent(value: unknown, kind: "manifest" | "defaults"): Generator<PathFinding>;
