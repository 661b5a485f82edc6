import type { DeliveryMarker, Marker } from "../model/token/token.ts";

/** Whether a place holds a later token of the same client already: a delivery that lags must not replace it. */
export function isLater(existing: Marker, delivery: DeliveryMarker): boolean {
  const { id, updated_at } = delivery.state === "held" ? delivery : delivery.previous;
  if (existing.state !== "held" || existing.id !== id) return false;
  // A missing time is neither later nor earlier.
  return Date.parse(existing.updated_at ?? "") > Date.parse(updated_at ?? "");
}
