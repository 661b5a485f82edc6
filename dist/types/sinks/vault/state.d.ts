import type { MarkerReading } from "../../model/token/token.ts";
import { type CustomMetadata } from "./marker.ts";
/** The metadata of a secret in Vault. */
export interface SecretState {
    /** The newest version of the data; 0: no data was ever written. */
    readonly version: number;
    /** Whether that version can be read: neither deleted nor destroyed. */
    readonly live: boolean;
    readonly custom: CustomMetadata;
}
/** The state of a place without a secret. */
export declare const nothingThere: SecretState;
/** The answer to a metadata read, or null if it is not one of KV version 2; `now` in ms since 1970. */
export declare function secretState(answer: unknown, now: number): SecretState | null;
/** The state of keyward's token in a secret. A token that was removed is no longer held, whatever its marker contains. */
export declare function readingOf({ version, live, custom }: SecretState): MarkerReading;
