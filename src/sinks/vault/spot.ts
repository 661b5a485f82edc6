import { readAddress } from "../../http/address.ts";

/** The variables that decide which Vault a place is in. */
interface VaultEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly addressVariable: string;
}

/**
 * One spelling of where a place is: the server's address, then the namespace and the place, since a namespace may be
 * written in either. Without a valid address, the variable is used instead of the server.
 */
export function vaultSpot(place: string, { env, addressVariable }: VaultEnvironment): string {
  const address = readAddress(env[addressVariable]?.trim() ?? "");
  const server = typeof address === "string" ? `$${addressVariable}` : address.origin + address.prefix;
  const namespace = env["VAULT_NAMESPACE"]?.trim() ?? "";
  const path = `${namespace}/${place}`.split("/").filter((segment) => segment !== "");
  return `vault ${server.replaceAll(/(?<!:)\/{2,}/g, "/")}/v1/${path.join("/")}`;
}
