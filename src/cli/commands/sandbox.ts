import { type Command, InvalidArgumentError } from "../commander.ts";
import { collect } from "./shared-flags.ts";
import type { Runner } from "./runner.ts";

/** Flags of `sandbox`. */
interface SandboxFlags {
  readonly port?: number;
  readonly listRateLimit?: string;
  readonly seed?: string;
  readonly readings?: string;
  readonly reading?: readonly string[];
  readonly fault?: readonly string[];
}

/** `keyward sandbox`. */
export function addSandbox(root: Command, { printing }: Runner): void {
  root
    .command("sandbox")
    .takesGlobals("rateLimit", "verbose", "color")
    .description("run a local simulation of the API on 127.0.0.1")
    .option("--port <port>", "the port (default: any free port)", port)
    .option(
      "--seed <file>",
      "a JSON file with the initial roles, folders, environments and clients; or the word demo: 24 clients in three environments",
    )
    .option(
      "--list-rate-limit <n/duration>",
      "the rate limit of the lists of customers' workspaces (default: 1000/60s)",
    )
    .option("--readings <file>", "behave as the workspace of this file, which `keyward probe` wrote")
    .option(
      "--reading <name=value>",
      "change a behaviour that the API's reference leaves open; repeatable",
      collect,
    )
    .option("--fault <json>", "inject a fault into an answer; repeatable", collect)
    .addHelpText(
      "after",
      `
Examples:
  $ keyward sandbox --port 8080 --rate-limit 60/60s
  $ keyward sandbox --port 8080 --seed demo             a workspace in use, to rehearse init and import
  $ keyward sandbox --reading count=page --fault '{"on":{"method":"POST","nth":1},"when":"after","kind":"reset"}'`,
    )
    .action((flags: SandboxFlags) =>
      printing(async (globals, _voice, system) =>
        (await import("../../commands/sandbox.ts")).sandbox({ ...globals, ...flags }, system),
      ),
    );
}

function port(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new InvalidArgumentError("Use a number from 0 to 65535.");
}
