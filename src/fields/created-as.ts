import { createHash } from "node:crypto";
import type { ClientValues } from "../model/client.ts";
import { valuesKey } from "./compare.ts";

/**
 * A short digest of the values that a client is created with, by which it is known from one that somebody else made: its
 * role, its allow list, and whether it has all folders. Not the folders themselves, of which Workato may drop nested ones.
 */
export function createdAs(values: ClientValues): string {
  const text = JSON.stringify([valuesKey(values, ["role", "ip_allow_list"]), values.folders === "all"]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
