import { SinkError } from "../errors.ts";
import type { VaultAnswer } from "./vault-http.ts";
import { textAt } from "../model/json.ts";

/**
 * Throws `SinkError` where a mount is not KV version 2: version 1 would take the same requests, and keep them
 * elsewhere. A server that does not tell (404) is believed.
 */
export function requireVersion2({ status, json }: VaultAnswer, mount: string, sink: string): void {
  if (status === 404) return;
  // Vault says 403 here for a mount that does not exist, once the login is known to reach it.
  if (status === 403)
    throw new SinkError(
      `the mount ${mount} of the sink ${sink} is not there`,
      `check the mount and VAULT_NAMESPACE, or enable it: vault secrets enable -path=${mount} kv-v2`,
    );
  const [type, version] = [textAt(json, "data", "type"), textAt(json, "data", "options", "version")];
  if (type === "kv" && version === "2") return;
  throw new SinkError(
    `the mount ${mount} of the sink ${sink} is not a KV secrets engine of version 2`,
    `name another mount, or upgrade it: vault kv enable-versioning ${mount}`,
  );
}
