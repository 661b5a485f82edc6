import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseRate } from "../config/rate.ts";
import { KeywardError } from "../model/errors.ts";
import type { Rate } from "../model/clock.ts";
import { describeSandbox } from "../sandbox/endpoints/describe.ts";
import { demoFoldersOf, demoSeed } from "../sandbox/demo-seed.ts";
import { type Fault, parseFault } from "../sandbox/faults.ts";
import { parseReadings, type Readings } from "../sandbox/readings.ts";
import { parseReadingsFile } from "../sandbox/readings-file.ts";
import { parseSeed, type Seed } from "../sandbox/seed.ts";
import { startSandbox } from "../sandbox/server.ts";
import { exitCode } from "./exit-code.ts";
import type { System } from "../run/system.ts";

/** Flags of `sandbox`; `rateLimit` and `listRateLimit` are a rate, or `none`. */
export interface SandboxCommandFlags {
  readonly port?: number;
  /** `demo`, or a file. */
  readonly seed?: string;
  readonly rateLimit?: string;
  readonly listRateLimit?: string;
  /** A file that `probe` wrote; `reading` overrides it. */
  readonly readings?: string;
  readonly reading?: readonly string[];
  readonly fault?: readonly string[];
}

/** `keyward sandbox`: serves until a signal comes. */
export async function sandbox(flags: SandboxCommandFlags, system: System): Promise<number> {
  const running = await startSandbox({
    port: flags.port ?? 0,
    readings: {
      ...(flags.seed === demo ? { foldersOf: demoFoldersOf } : {}),
      ...(await readingsOf(flags.readings, system)),
      ...parseReadings(flags.reading ?? []),
    },
    faults: (flags.fault ?? []).map(faultOf),
    control: true,
    ...(flags.seed === undefined ? {} : { seed: await seedOf(flags.seed, system) }),
    ...(flags.rateLimit === undefined ? {} : { rate: rateOf(flags.rateLimit, "--rate-limit") }),
    ...(flags.listRateLimit === undefined
      ? {}
      : { listRate: rateOf(flags.listRateLimit, "--list-rate-limit") }),
  });
  try {
    system.out(describeSandbox(running));
    // Without its address nobody can use it.
    await system.flush("results");
    if (!system.stop.aborted) {
      await new Promise<void>((resolve) =>
        system.stop.addEventListener("abort", () => resolve(), { once: true }),
      );
    }
  } finally {
    await running.close();
  }
  return exitCode.fine;
}

/** The word of `--seed` for the built-in workspace; a file of that name is written as `./demo`. */
const demo = "demo";

async function seedOf(text: string, { cwd }: System): Promise<Seed> {
  if (text === demo) return demoSeed;
  const file = path.resolve(cwd, text);
  return parseSeed(await readJson(file, `the seed ${file}`));
}

async function readingsOf(file: string | undefined, { cwd }: System): Promise<Partial<Readings>> {
  if (file === undefined) return {};
  const json = await readJson(path.resolve(cwd, file), `the readings ${file}`);
  return parseReadingsFile(json, file);
}

async function readJson(file: string, what: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new KeywardError(`${what} could not be read`, "name a JSON file", { cause: error });
  });
  return json(text, what);
}

function faultOf(text: string): Fault {
  return parseFault(json(text, `the fault ${text}`));
}

function json(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new KeywardError(`${what} is not JSON`, "see the examples of keyward sandbox --help", {
      cause: error,
    });
  }
}

function rateOf(text: string, flag: string): Rate | null {
  if (text === "none") return null;
  const rate = parseRate(text);
  if (rate === null) throw new KeywardError(`${flag} ${text} is not a rate`, "write it as 60/60s, or none");
  return rate;
}
