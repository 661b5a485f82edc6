import type { DeliveryMarker, Marker } from "../model/token/token.ts";
/** Whether a place holds a later token of the same client already: a delivery that lags must not replace it. */
export declare function isLater(existing: Marker, delivery: DeliveryMarker): boolean;
