import { readFileSync } from "node:fs";
import path from "node:path";
import { onTestFinished } from "vitest";
import { probe, type ProbeFlags } from "../../../src/features/probe/command.ts";
import type { ReadingsDocument } from "../../../src/model/readings.ts";
import type { System } from "../../../src/run/system.ts";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/server.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { seedOf } from "../../sandbox/talk.ts";
import { testSystem } from "../../support/system.ts";
import { temporaryFolder } from "../../support/temporary.ts";

/** A workspace with environments and enough clients for every reading. */
export const workspace = seedOf(
  [
    { name: "gitops-admin", environment: "Production", role: 26781 },
    { name: "finance-loader", environment: "Test" },
    { name: "order-loader", environment: "Test", ip_allow_list: [] },
    { name: "hr-loader", environment: "Production", folders: "all" },
    { name: "it-loader", environment: "Production" },
  ],
  { environments: ["Test", "Production"] },
);

/** How a probe in this process ended. */
export interface Probed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly file: string;
  /** Parsed; fails if there is no file. */
  readonly document: () => ReadingsDocument;
}

/** Where a probe runs, and with which flags. */
export interface ProbeOptions {
  readonly flags?: ProbeFlags;
  /** Flags that are not given; the default is a role, the environment Test and --yes. */
  readonly without?: readonly ("role" | "environment" | "yes")[];
  readonly system?: Partial<System>;
  readonly dir?: string;
  readonly format?: "text" | "json" | "markdown";
}

/** Starts a sandbox without a limit, closed when the test is over. */
export async function sandboxFor(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ rate: null, seed: workspace, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Runs `keyward probe` on a server. */
export async function probed(
  host: string,
  {
    flags = {},
    without = [],
    system: overrides = {},
    dir = temporaryFolder(),
    format = "text",
  }: ProbeOptions = {},
): Promise<Probed> {
  const { system, said } = testSystem({
    env: { WORKATO_HOST: host, WORKATO_API_TOKEN: "sandbox-token" },
    cwd: dir,
    random: Math.random,
    // Another probe of the same minute would wait for the requests of this one.
    temporary: temporaryFolder(),
    ...overrides,
  });
  const given: ProbeFlags = {
    ...(without.includes("role") ? {} : { role: "Read only" }),
    ...(without.includes("environment") ? {} : { environment: "Test" }),
    ...(without.includes("yes") ? {} : { yes: true }),
    ...flags,
  };
  const code = await probe(given, { format, quiet: false, verbose: false }, system);
  const file = path.join(dir, given.out ?? "readings.json");
  const document = (): ReadingsDocument => JSON.parse(readFileSync(file, "utf8"));
  return { code, ...said, file, document };
}
