import type { VaultSinkOptions } from "../sink-options.ts";
import type { Sink } from "../sink.ts";
import type { SinkContext } from "../sink-context.ts";
/**
 * Tokens as secrets of HashiCorp Vault or OpenBao (KV version 2), each with its marker in the custom metadata.
 * Nothing is read or sent before the sink is used.
 */
export declare function openVaultSink(options: VaultSinkOptions, context: SinkContext): Sink;
