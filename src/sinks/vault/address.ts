import { SinkError } from "../../model/errors.ts";
import { type AddressRejection, readAddress, type ServiceAddress } from "../../http/address.ts";

const reasons: Readonly<Record<AddressRejection, string>> = {
  "no-url": "is not an http or https URL",
  "more-than-a-path": "contains more than a host and a path",
  "plain-http": "is plain http, which would expose tokens on the network",
};

/** Reads Vault's address from a variable; plain http is for loopback only. Throws `SinkError`. */
export function readVaultAddress(
  env: Readonly<Record<string, string | undefined>>,
  variable: string,
  sink: string,
): ServiceAddress {
  const text = env[variable]?.trim() ?? "";
  const address = text === "" ? null : readAddress(text);
  if (address !== null && typeof address !== "string") return address;
  throw new SinkError(
    `${variable} ${address === null ? "is not set" : reasons[address]} (sink ${sink})`,
    `set ${variable} to the address of Vault, such as https://vault.example.com:8200`,
  );
}
