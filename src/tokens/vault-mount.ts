import { SinkError } from "../errors.ts";
import type { Told } from "./vault-http.ts";
import { isRecord } from "./vault-state.ts";

/**
 * Throws `SinkError` where a mount is not KV version 2: version 1 would take the same requests, and keep them
 * elsewhere. A server that does not tell (404) is believed.
 */
export function requireVersion2({ status, json }: Told, mount: string, sink: string): void {
  if (status === 404) return;
  // Vault says 403 here for a mount that does not exist, once the login is known to reach it.
  if (status === 403)
    throw new SinkError(
      `the mount ${mount} of the sink ${sink} is not there`,
      `check the mount and VAULT_NAMESPACE, or enable it: vault secrets enable -path=${mount} kv-v2`,
    );
  const data = isRecord(json) ? json["data"] : null;
  const options = isRecord(data) ? data["options"] : null;
  if (isRecord(data) && data["type"] === "kv" && isRecord(options) && options["version"] === "2") return;
  throw new SinkError(
    `the mount ${mount} of the sink ${sink} is not a KV secrets engine of version 2`,
    `name another mount, or upgrade it: vault kv enable-versioning ${mount}`,
  );
}
