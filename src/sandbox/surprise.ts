import type { Readings } from "./readings.ts";

/** Fields that no reference names, where the readings have any. */
export function surprise({ unknownFields }: Readings): Record<string, unknown> {
  return unknownFields === "true" ? { surprise: { nested: [1, 2] }, api_portal_id: null } : {};
}
