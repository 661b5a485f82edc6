import { SinkError } from "../../model/errors.ts";
import type { VaultAnswer } from "./http.ts";
import { textAt } from "../../util/json.ts";

/**
 * Throws `SinkError` if a mount is not KV version 2: version 1 would accept the same requests, but store them
 * elsewhere. A server without this endpoint (404) is accepted.
 */
export function requireVersion2({ status, json }: VaultAnswer, mount: string, sink: string): void {
  if (status === 404) return;
  // Vault answers 403 here for a mount that does not exist; the login's access was checked before.
  if (status === 403)
    throw new SinkError(
      `the mount ${mount} of the sink ${sink} does not exist`,
      `check the mount and VAULT_NAMESPACE, or enable it: vault secrets enable -path=${mount} kv-v2`,
    );
  const [type, version] = [textAt(json, "data", "type"), textAt(json, "data", "options", "version")];
  if (type === "kv" && version === "2") return;
  throw new SinkError(
    `the mount ${mount} of the sink ${sink} is not a KV version 2 secrets engine`,
    `name another mount, or upgrade it: vault kv enable-versioning ${mount}`,
  );
}
