import path from "node:path";
import { FileSink } from "./file/sink.ts";
import type { SinkOptions } from "./sink-options.ts";
import type { Sink } from "./sink.ts";
import type { SinkContext } from "./sink-context.ts";

/** The sinks of a configuration by name, each type loaded only if it is used; nothing is read or written yet. */
export async function openSinks(
  options: readonly SinkOptions[],
  context: SinkContext,
): Promise<ReadonlyMap<string, Sink>> {
  const opened = options.map(async (one) => [one.name, await openSink(one, context)] as const);
  return new Map(await Promise.all(opened));
}

/** The sink of `--tokens-to DIR`, for one run. */
export function tokensToSink(name: string, folder: string, { env, pid, alive }: SinkContext): Sink {
  const template = path.join(folder, "{workspace}", "{environment}", "{name}");
  return new FileSink(name, { template, base: path.dirname(folder), recipients: [], env, pid, alive });
}

async function openSink(options: SinkOptions, context: SinkContext): Promise<Sink> {
  switch (options.type) {
    case "file":
      return new FileSink(options.name, {
        ...context,
        template: options.path,
        base: options.folder,
        recipients: options.recipients,
      });
    case "github-actions-secret":
      return (await import("./github/sink.ts")).openGithubSink(options, context);
    case "vault-kv2":
      return (await import("./vault/sink.ts")).openVaultSink(options, context);
    case "command":
      return (await import("./command/sink.ts")).openCommandSink(options, context);
  }
}
