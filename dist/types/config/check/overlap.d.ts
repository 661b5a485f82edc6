import { type Located } from "../../manifest/read/findings.ts";
import type { Finding } from "../../model/finding.ts";
import type { ConfigFile } from "../../schema/generated/config.ts";
/** Finds workspace entries with the same host and token variable and overlapping scopes; each finding names both. */
export declare function findOverlaps(at: Located, { workspaces }: ConfigFile, allowedHosts: string | undefined): readonly Finding[];
