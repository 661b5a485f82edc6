import type { DeliveryMarker, Marker } from "../model/token.ts";

/** Whether a place holds a later token of the same client already: a delivery that lags must not replace it. */
export function isLater(standing: Marker, delivery: DeliveryMarker): boolean {
  const { id, updated_at } = delivery.state === "held" ? delivery : delivery.previous;
  if (standing.state !== "held" || standing.id !== id) return false;
  if (standing.updated_at === null || updated_at === null) return false;
  return Date.parse(standing.updated_at) > Date.parse(updated_at);
}
