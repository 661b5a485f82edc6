import type { PayloadParts, SentValues } from "./payload-parts.ts";
/** The body of create and update. */
export type ClientPayload = PayloadParts["name"] & PayloadParts["role"] & PayloadParts["folders"] & PayloadParts["environment"] & PayloadParts["ip_allow_list"];
/** The whole client as create and update send it. */
export declare function clientPayload(values: SentValues, kind: "create" | "update"): ClientPayload;
