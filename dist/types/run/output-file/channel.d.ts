import type { System } from "../system.ts";
import type { Target } from "./target.ts";
/** Something that is written into, from where its last text ended. */
export interface Channel {
    /** Resolves when everything was passed on; rejects with the reason if it could not be. */
    write(text: string): Promise<void>;
    close(): Promise<void>;
}
/** Opens what is no regular file, without changing it; rejects with the reason if it cannot be written. */
export declare function openChannel(target: Extract<Target, {
    readonly kind: "descriptor" | "special";
}>, system: System): Promise<Channel>;
