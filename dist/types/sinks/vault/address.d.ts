import { type ServiceAddress } from "../../http/address.ts";
/** Reads Vault's address from a variable; plain http is for loopback only. Throws `SinkError`. */
export declare function readVaultAddress(env: Readonly<Record<string, string | undefined>>, variable: string, sink: string): ServiceAddress;
