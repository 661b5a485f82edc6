import type { PayloadParts, SentValues } from "./payload-parts.ts";
import { clientFields, eachField } from "./table.ts";

/** The body of create and update. */
export type ClientPayload = PayloadParts["name"] &
  PayloadParts["role"] &
  PayloadParts["folders"] &
  PayloadParts["environment"] &
  PayloadParts["ip_allow_list"];

/** The whole client as create and update send it. */
export function clientPayload(values: SentValues, kind: "create" | "update"): ClientPayload {
  const part = eachField<PayloadParts>((field) => clientFields[field].payload(values[field], kind));
  return { ...part.name, ...part.role, ...part.folders, ...part.environment, ...part.ip_allow_list };
}
