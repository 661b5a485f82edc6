import { setTimeout as wait } from "node:timers/promises";
import { type BrokenPromise, brokenPromises } from "../promises/promises.ts";
import { World } from "../world.ts";
import { notAtRest } from "./at-rest.ts";
import type { Schedule, Step } from "./schedule.ts";

/** What became of a schedule. */
export interface Played {
  readonly schedule: Schedule;
  readonly broken: readonly BrokenPromise[];
  /** What happened, line by line; for people. */
  readonly story: readonly string[];
  readonly requests: number;
  /** The calls and clients of the requests of each run, sorted: those sent side by side arrive in any order. */
  readonly calls: readonly string[];
}

/** Plays a schedule, lets keyward come to rest with everything well, and checks the promises. */
export async function play(schedule: Schedule): Promise<Played> {
  const { speed, timeoutMs, rateLimit } = schedule;
  const world = await World.open({
    ...schedule,
    timeout: `${timeoutMs / 1000}s`,
    limit: `${rateLimit.requests}/${rateLimit.window / 1000}s`,
    workspace: { self: selfOf(schedule), scope: { names: ["*"] } },
  });
  try {
    for (const step of schedule.steps) await take(world, step, speed);
    const during = brokenPromises(world);
    await comeToRest(world, schedule);
    const broken = [...during, ...brokenPromises(world), ...notAtRest(world, schedule)];
    const unique = [...new Map(broken.map((one) => [one.promise + one.what, one])).values()];
    return {
      schedule,
      broken: unique,
      story: storyOf(world),
      requests: world.front.ledger.requests.length,
      calls: callsOf(world),
    };
  } finally {
    await world.close();
  }
}

function selfOf({ environments }: Schedule): readonly unknown[] {
  return [environments ? { name: "gitops-admin", environment: "Production" } : "gitops-admin"];
}

async function take(world: World, step: Step, speed: number): Promise<void> {
  switch (step.kind) {
    case "run":
      world.front.obey(step.rules);
      await world.run(step.args, step.options);
      return;
    case "declare":
      return world.declare(...step.wanted);
    case "outsider":
      return world.front.outsider(...step.acts);
    case "pause":
      await wait(step.ms / speed);
  }
}

/** Ends every fault and lag, and applies until nothing is left to do; four times at most. Nothing ends these runs: they need no process. */
async function comeToRest(world: World, { timeoutMs, speed }: Schedule): Promise<void> {
  world.front.obey([]);
  await world.front.settled();
  world.front.behave({ shifting: false, createLag: 0, regenerateLag: 0 });
  await wait(timeoutMs / speed);
  for (let count = 0; count < 4; count += 1) {
    const run = await world.apply();
    if (run.code === 0 && count > 0) return rotateOnce(world);
  }
}

/** Rotates what has two credentials, to see that it can be rotated from there. */
async function rotateOnce(world: World): Promise<void> {
  const names = world.wanted.filter(({ overlap }) => overlap === true).map(({ name }) => name);
  if (names.length > 0) await world.rotate(names);
}

function callsOf({ front, runs }: World): readonly string[] {
  return runs.flatMap(({ first, next }, index) =>
    front.ledger.requests
      .filter(({ number }) => number >= first && number < next)
      .map(({ call, name }) => `${index} ${call} ${name}`)
      .toSorted(),
  );
}

function storyOf({ front, runs }: World): readonly string[] {
  return runs.flatMap((run, index) => [
    `run ${index + 1}: ${run.args.join(" ")} → ${run.code === null ? "killed" : run.code}${run.ended === "by itself" ? "" : ` (${run.ended})`}`,
    ...front.ledger.requests
      .filter(({ number }) => number >= run.first && number < run.next)
      .map(({ number, call, client, status, body }) => {
        const named =
          typeof body === "object" && body !== null && "name" in body ? ` ${String(body.name)}` : "";
        const effects = front.ledger.effectsOf(number).map((effect) => ` [${effect.kind} ${effect.client}]`);
        return `  ${number} ${call}${client === null ? named : ` ${client}`} → ${status ?? "no answer"}${effects.join("")}`;
      }),
    ...`${run.out}${run.err}`
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => `    | ${line}`),
  ]);
}
