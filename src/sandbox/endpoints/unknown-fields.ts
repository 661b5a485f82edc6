import type { Readings } from "../readings.ts";

/** Fields that are not in the API's reference, where the readings ask for them; otherwise none. */
export function unknownFields(readings: Readings): Record<string, unknown> {
  return readings.unknownFields === "true" ? { unknown_field: { nested: [1, 2] }, api_portal_id: null } : {};
}
