import { type VersionedMarker } from "./marker.ts";
import type { VaultServer } from "./server.ts";
import { type SecretState } from "./state.ts";
/** The values of one version of a secret. */
export type SecretData = Readonly<Record<string, unknown>>;
/** One secret of a KV version 2 mount; every call throws `SinkError`. */
export declare class VaultSecret {
    #private;
    /** `now` in ms since 1970. */
    constructor(server: VaultServer, mount: string, place: string, now: () => number);
    /** The metadata of the secret. */
    state(): Promise<SecretState>;
    /** The values of a live version; empty if it was deleted meanwhile. */
    data(version: number): Promise<SecretData>;
    /** Writes a new version if `cas` is still the newest; returns its number, or null otherwise. */
    write(data: SecretData, cas: number, secret: string): Promise<number | null>;
    /** Writes or removes the marker in the custom metadata and keeps the other keys. */
    mark({ custom }: SecretState, versioned: VersionedMarker | null): Promise<void>;
}
