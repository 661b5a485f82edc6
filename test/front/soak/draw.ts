import type { Behaviours, Call } from "../server/behaviours.ts";
import type { SeedClient } from "../server/client.ts";
import { type Random, seeded } from "../server/random.ts";
import type { Match, Rule } from "../server/rules.ts";
import type { Ending, WantedClient } from "../world.ts";
import { drawOutsider } from "./draw-outsider.ts";
import { drawMatch, drawRules } from "./draw-rules.ts";
import { drawOverlap } from "./draw-overlap.ts";
import type { Drawing } from "./drawing.ts";
import type { Schedule, Step } from "./schedule.ts";

/** The schedule of a seed. */
export function drawSchedule(seed: number): Schedule {
  return drawOverlap(drawSingle(seed));
}

/** The schedule of a seed before any client has a second credential. */
function drawSingle(seed: number): Schedule {
  const random = seeded(seed);
  const built = random.chance(0.2);
  const timeoutMs = built ? 1000 : 10_000;
  const environment = random.chance(0.3) ? "Production" : null;
  const behaviours = drawBehaviours(random, timeoutMs);
  const drawing: Drawing = { random, built, timeoutMs, behaviours, environment };
  const wanted = Array.from({ length: random.between(1, 5) }, (_, index) => drawWanted(drawing, index));
  return {
    seed,
    built,
    speed: built ? 1 : 20,
    timeoutMs,
    rateLimit: drawLimit(random, built),
    environments: environment !== null,
    clients: drawClients(drawing, wanted),
    behaviours,
    wanted,
    steps: drawSteps(drawing, wanted),
  };
}

function drawBehaviours(random: Random, timeoutMs: number): Partial<Behaviours> {
  return {
    pageCap: random.pick(100, 100, 2, 3),
    capIsTold: random.chance(0.5),
    listShape: random.pick("items", "items", "array"),
    count: random.pick("total", "total", "page", "none"),
    order: random.pick("oldest", "newest", "shuffled"),
    shifting: random.chance(0.1),
    createLag: random.chance(0.3) ? random.between(1, timeoutMs * 0.4) : 0,
    regenerateLag: random.chance(0.3) ? random.between(1, timeoutMs * 0.4) : 0,
    names: random.pick("kept", "kept", "kept", "trimmed", "escaped", "decomposed"),
    takenNames: random.pick("allowed", "refused"),
    put: random.pick("replace", "merge"),
    refusals: random.pick("status", "success-false"),
    deleted: random.pick("success", "success", "true", "null", "empty", "no-content", "success-true"),
    allowList: random.pick("comma", "comma-space", "array"),
    allFolders: random.pick("blank", "null", "missing"),
  };
}

function drawLimit(random: Random, built: boolean): Schedule["rateLimit"] {
  const window = built ? 1000 : 4000;
  return random.chance(0.5) ? { requests: random.between(4, 8), window } : { requests: 500, window };
}

/** The first number above ten that is in no name. */
function unusedIndex(wanted: readonly WantedClient[]): number {
  let index = 10;
  while (wanted.some(({ name }) => name.includes(`-${index}`))) index += 1;
  return index;
}

function drawWanted({ random, environment, behaviours }: Drawing, index: number): WantedClient {
  const name = random.chance(0.1) ? `é&client-${index}` : `client-${index}`;
  const last = random.between(1, 250);
  return {
    name,
    ...(environment === null ? {} : { environment }),
    allowList: [`192.0.2.${last}`],
    folders: random.pick<"all" | readonly number[]>("all", [26_138], [26_136, 26_138]),
    // Without a marker nothing remembers a client that the list does not show yet.
    deliverTo: behaviours.createLag !== 0 || random.chance(0.85) ? "files" : "discard",
  };
}

/** Some declared clients live already, as they are declared or otherwise; some others live that nobody declares. */
function drawClients(
  { random, environment }: Drawing,
  wanted: readonly WantedClient[],
): readonly SeedClient[] {
  const place = environment === null ? {} : { environment };
  const adopted = wanted
    .filter(() => random.chance(0.3))
    .map(({ name }) => ({ name, ...place, allowList: `198.51.100.${random.between(1, 250)}` }));
  const others = Array.from({ length: random.between(0, 3) }, (_, index) => ({
    name: `unmanaged-${index}`,
    ...place,
    allowList: `203.0.113.${index + 1}`,
  }));
  return [{ name: "gitops-admin", ...place }, ...adopted, ...others];
}

function drawSteps(drawing: Drawing, wanted: readonly WantedClient[]): readonly Step[] {
  const { random } = drawing;
  const steps: Step[] = [];
  let now = wanted;
  if (random.chance(0.4)) steps.push(calmApply);
  for (let count = random.between(1, 3); count > 0; count -= 1) {
    steps.push(drawRun(drawing, now));
    if (random.chance(0.4)) {
      now = drawEdit(drawing, now);
      steps.push({ kind: "declare", wanted: now });
    }
    if (random.chance(0.2)) steps.push({ kind: "outsider", acts: [drawOutsider(drawing, now)] });
    if (random.chance(0.5)) steps.push({ kind: "pause", ms: random.between(0, drawing.timeoutMs) });
  }
  return steps;
}

/** An apply that all goes well with, so that there is something to rotate and to change. */
const calmApply: Step = { kind: "run", args: ["apply", "--yes"], rules: [], options: {} };

function drawRun(drawing: Drawing, wanted: readonly WantedClient[]): Step {
  const { random, built } = drawing;
  const names = wanted.filter(() => random.chance(0.5)).map(({ name }) => name);
  const rotates = names.length > 0 && random.chance(0.4);
  const args = rotates
    ? ["rotate", ...names, "--yes"]
    : ["apply", "--yes", ...(random.chance(0.3) ? ["--prune"] : [])];
  const end = drawEnd(drawing, wanted);
  return {
    kind: "run",
    args,
    rules: [...drawSlow(drawing, end), ...drawRules(drawing, wanted)],
    options: { built, ...end },
  };
}

/** The request at which a run ends is often one that the server has not yet carried out. */
function drawSlow({ random, timeoutMs }: Drawing, { end }: Drawn): readonly Rule[] {
  if (end === undefined || !random.chance(0.4)) return [];
  return [{ on: end.at, act: { kind: "delay", when: "before", ms: random.between(1, timeoutMs * 0.6) } }];
}

/** How a run is ended, where it is. */
interface Drawn {
  readonly end?: Ending & { readonly at: Match };
}

function drawEnd(drawing: Drawing, wanted: readonly WantedClient[]): Drawn {
  const { random, built, timeoutMs } = drawing;
  if (!random.chance(built ? 0.7 : 0.2)) return {};
  const signal = built && random.chance(0.7) ? "SIGKILL" : "SIGTERM";
  const real = built ? timeoutMs : timeoutMs / 20;
  const after = random.pick(0, 1, 3, random.between(0, Math.floor(real / 4)));
  const call = random.pick<Call>("create", "create", "regenerate", "regenerate", "update", "delete", "list");
  return { end: { signal, at: drawMatch(drawing, wanted, call), after } };
}

function drawEdit(drawing: Drawing, wanted: readonly WantedClient[]): readonly WantedClient[] {
  const { random } = drawing;
  const index = random.between(0, wanted.length - 1);
  const one = wanted[index];
  if (one === undefined) return wanted;
  const others = wanted.filter((_, place) => place !== index);
  switch (random.pick("change", "change", "add", "drop", "rename")) {
    case "change":
      return wanted.with(index, { ...one, allowList: [`192.0.2.${random.between(1, 250)}`] });
    case "add":
      return [...wanted, drawWanted(drawing, unusedIndex(wanted))];
    case "drop":
      return others.length === 0 ? wanted : others;
    case "rename":
      return [...others, { ...one, name: `${one.name}-new`, renamedFrom: one.name }];
  }
}
