import path from "node:path";
import type { FileSink, Sink, VaultSink } from "../schema/generated/config.ts";
import type { SinkOptions, VaultSinkOptions } from "../tokens/options.ts";

/** A checked sink of the configuration, every value made whole; paths are relative to `folder`. */
export function sinkOf(name: string, written: Sink, folder: string): SinkOptions {
  if (isVault(written)) return vaultOf(name, written);
  if (isFile(written)) {
    return { type: "file", ...commonOf(name, written), path: path.resolve(folder, written.path) };
  }
  throw new TypeError("a sink of no known type passed its schema");
}

function vaultOf(name: string, written: VaultSink): VaultSinkOptions {
  const { jwt } = written;
  return {
    type: "vault-kv2",
    ...commonOf(name, written),
    mount: written.mount,
    path: written.path,
    field: written.field ?? "token",
    address_env: written.address_env ?? "VAULT_ADDR",
    login:
      jwt === undefined
        ? { method: "token", token_env: written.token_env ?? "VAULT_TOKEN" }
        : { method: "jwt", mount: jwt.mount ?? "jwt", role: jwt.role, audience: jwt.audience ?? null },
  };
}

function commonOf(name: string, { trusted, for: whose }: FileSink | VaultSink) {
  return { name, trusted: trusted ?? false, for: whose ?? null };
}

/** The schema has seen to the rest of it. */
function isFile(written: Sink): written is FileSink {
  return written.type === "file";
}

function isVault(written: Sink): written is VaultSink {
  return written.type === "vault-kv2";
}
