import type { Marker } from "../../model/token/token.ts";
/** A marker, and the version of the secret's data that it describes. */
export interface VersionedMarker {
    readonly marker: Marker;
    readonly version: number;
}
/** Custom metadata of a secret. */
export type CustomMetadata = Readonly<Record<string, string>>;
/** Custom metadata with the marker replaced or removed; the other keys are kept. */
export declare function withMarker(existing: CustomMetadata, versioned: VersionedMarker | null): CustomMetadata;
/** The marker in custom metadata: `none`, or `garbled` if keyward's keys exist but are invalid. */
export declare function markerIn(metadata: CustomMetadata): VersionedMarker | "none" | "garbled";
