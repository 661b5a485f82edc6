import type { Marker } from "../model/token/token.ts";
/** A marker as the text that a sink stores with a token; it never contains the token. */
export declare function markerText(marker: Marker): string;
/** The marker in a text, or null if the text is not a marker of keyward. */
export declare function parseMarker(text: string): Marker | null;
