import { secondOf } from "../promises/pairs.ts";
import type { SeedClient } from "../server/client.ts";
import type { OutsiderAct } from "../server/outsider.ts";
import { type Random, seeded } from "../server/random.ts";
import type { Act, Match } from "../server/rules.ts";
import type { RunOptions, WantedClient } from "../world.ts";
import type { Schedule, Step } from "./schedule.ts";

/** Which entries have `overlap` in a schedule, so far. */
interface Pairing {
  readonly random: Random;
  readonly built: boolean;
  /** Whether each entry has it now; by the name that the entry had first. Those that never have it are not in here. */
  readonly on: Map<string, boolean>;
  readonly seen: Set<string>;
}

/**
 * Gives some entries of some schedules a second credential: manifests that turn it on and off, rotations, and faults, ends
 * and other people's acts at the second client. It draws from numbers of its own, so that the others stay as they are.
 */
export function drawOverlap(schedule: Schedule): Schedule {
  const random = seeded(schedule.seed ^ 0x5eed_0b);
  if (!random.chance(0.4)) return schedule;
  const pairing: Pairing = { random, built: schedule.built, on: new Map(), seen: new Set() };
  const wanted = withOverlap(pairing, schedule.wanted);
  const clients = [...schedule.clients, ...drawSeconds(pairing, wanted)];
  const steady = random.chance(0.6) ? drawSteady(pairing, wanted) : [];
  return { ...schedule, wanted, clients, steps: [...steady, ...drawSteps(pairing, schedule.steps, wanted)] };
}

/** Runs that all goes well with, so that both clients live, and the place holds the token of either. */
function drawSteady(pairing: Pairing, wanted: readonly WantedClient[]): readonly Step[] {
  const { random, built } = pairing;
  const apply: Step = { kind: "run", args: ["apply", "--yes"], rules: [], options: { built } };
  return [apply, ...(random.chance(0.5) ? drawRotation(pairing, wanted) : [])];
}

/** The name that an entry had before it was renamed. */
function rootOf(name: string): string {
  return name.replace(/(-new)+$/, "");
}

function withOverlap(pairing: Pairing, wanted: readonly WantedClient[]): readonly WantedClient[] {
  const { random, on, seen } = pairing;
  return wanted.map((one) => {
    const root = rootOf(one.name);
    if (!seen.has(root) && one.deliverTo === "files" && random.chance(0.7)) on.set(root, random.chance(0.7));
    seen.add(root);
    return overlapping(pairing, one);
  });
}

function overlapping({ on }: Pairing, one: WantedClient): WantedClient {
  const overlap = on.get(rootOf(one.name));
  return overlap === undefined ? one : { ...one, overlap };
}

/** Some second clients live already: they become the second credential. */
function drawSeconds({ random, on }: Pairing, wanted: readonly WantedClient[]): readonly SeedClient[] {
  return wanted
    .filter(({ name }) => on.has(name) && random.chance(0.1))
    .map(({ name, environment }) => ({
      name: secondOf(name),
      ...(environment === undefined ? {} : { environment }),
      allowList: "198.51.100.251",
    }));
}

function drawSteps(
  pairing: Pairing,
  steps: readonly Step[],
  first: readonly WantedClient[],
): readonly Step[] {
  const { random } = pairing;
  let wanted = first;
  return steps.flatMap((step) => {
    const toggles = random.chance(0.25) ? drawToggle(pairing, wanted) : [];
    for (const toggle of toggles) if (toggle.kind === "declare") wanted = toggle.wanted;
    const extra = random.chance(0.3) ? drawRotation(pairing, wanted) : [];
    if (step.kind === "declare") wanted = withOverlap(pairing, step.wanted);
    return [...toggles, ...extra, drawStep(pairing, step, wanted)];
  });
}

/** An edit of the manifests that turns `overlap` of one entry on or off. */
function drawToggle(pairing: Pairing, wanted: readonly WantedClient[]): readonly Step[] {
  const { random, on } = pairing;
  const entries = wanted.filter(({ name }) => on.has(rootOf(name)));
  const one = entries[random.between(0, Math.max(0, entries.length - 1))];
  if (one === undefined) return [];
  const root = rootOf(one.name);
  on.set(root, on.get(root) !== true);
  return [{ kind: "declare", wanted: wanted.map((entry) => overlapping(pairing, entry)) }];
}

/** A rotation that all goes well with. */
function drawRotation(pairing: Pairing, wanted: readonly WantedClient[]): readonly Step[] {
  const args = rotationArgs(pairing, wanted);
  return args === null ? [] : [{ kind: "run", args, rules: [], options: { built: pairing.built } }];
}

/** A rotation of one entry by either name, or the end of its overlap; null where no entry has `overlap`. */
function rotationArgs(pairing: Pairing, wanted: readonly WantedClient[]): readonly string[] | null {
  const { random, on } = pairing;
  const entries = wanted.filter(({ name }) => on.get(rootOf(name)) === true);
  const one = entries[random.between(0, Math.max(0, entries.length - 1))];
  if (one === undefined) return null;
  return ["rotate", either(pairing, one.name), "--yes", ...(random.chance(0.3) ? ["--end-overlap"] : [])];
}

function drawStep(pairing: Pairing, step: Step, wanted: readonly WantedClient[]): Step {
  switch (step.kind) {
    case "pause":
      return step;
    case "declare":
      return { ...step, wanted };
    case "outsider":
      return { ...step, acts: step.acts.map((act) => drawAct(pairing, act)) };
    case "run":
      return drawRun(pairing, step, wanted);
  }
}

/** Some applies become rotations, which meet the same faults at the tokens that they issue. */
function drawRun(
  pairing: Pairing,
  step: Extract<Step, { kind: "run" }>,
  wanted: readonly WantedClient[],
): Step {
  const isFree = step.args[0] === "apply" && !step.args.includes("--prune");
  const args = isFree && pairing.random.chance(0.4) ? rotationArgs(pairing, wanted) : null;
  const { end } = args === null ? step.options : drawEnd(pairing, step.options);
  const at = (match: Match): Match => drawMatch(pairing, args === null ? match : asRotation(pairing, match));
  return {
    ...step,
    args: args ?? step.args.map((arg) => either(pairing, arg)),
    rules: step.rules.map(({ on, act }) => ({ on: at(on), act: drawRuleAct(pairing, act) })),
    options:
      end === undefined || typeof end.at !== "object"
        ? step.options
        : { ...step.options, end: { ...end, at: at(end.at) } },
  };
}

/** A rotation is often ended at the request that issues the token, or when a list is read after it. */
function drawEnd({ random, built }: Pairing, options: RunOptions): RunOptions {
  if (options.end !== undefined || !random.chance(0.5)) return options;
  const at: Match = { call: random.pick("regenerate", "regenerate", "regenerate", "list", "read") };
  const signal = built && random.chance(0.8) ? "SIGKILL" : "SIGTERM";
  const after = random.pick(0, 1, 2, 3, random.between(0, built ? 40 : 10));
  return { ...options, end: { signal, at, after } };
}

/** What was to meet a change of a client meets the token that the rotation issues, most often whichever client it is of. */
function asRotation({ random }: Pairing, match: Match): Match {
  if (match.call !== "create" && match.call !== "update" && match.call !== "regenerate") return match;
  const { name, ...whichever } = match;
  return { ...(name === undefined || random.chance(0.7) ? whichever : match), call: "regenerate" };
}

/** The name of one of the two clients of an entry; any other name as it is. */
function either({ random, on }: Pairing, name: string): string {
  return on.has(rootOf(name)) && random.chance(0.45) ? secondOf(name) : name;
}

function drawRuleAct(pairing: Pairing, act: Act): Act {
  return act.kind === "outsider" ? { ...act, acts: act.acts.map((one) => drawAct(pairing, one)) } : act;
}

function drawAct(pairing: Pairing, act: OutsiderAct): OutsiderAct {
  return act.kind === "delete-role" ? act : { ...act, name: either(pairing, act.name) };
}

/** Deletes are also those of a second client whose entry lost its `overlap`. */
function drawMatch(pairing: Pairing, match: Match): Match {
  const { name } = match;
  if (name === undefined) return match;
  if (match.call !== "delete") return { ...match, name: either(pairing, name) };
  const roots = [...pairing.on.keys()];
  const root = roots[pairing.random.between(0, Math.max(0, roots.length - 1))];
  return root !== undefined && pairing.random.chance(0.4) ? { ...match, name: secondOf(root) } : match;
}
