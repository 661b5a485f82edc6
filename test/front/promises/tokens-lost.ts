import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { RunRecord, WantedClient, World } from "../world.ts";
import type { IssuedToken } from "../server/ledger.ts";
import { outcomesOf, valueOf } from "./outcomes.ts";
import { pairTokensLost } from "./pair-tokens-lost.ts";
import { hadOverlap } from "./pairs.ts";

/**
 * Of each declared client with a place: the token that keyward issued last and that works is in the place, or the
 * marker is pending and the last run did not call it done. And no file but a place holds a token.
 */
export function tokensLost(world: World): readonly string[] {
  const placed = world.wanted.filter(({ deliverTo = "files" }) => deliverTo === "files");
  return [...placed.flatMap((wanted) => lost(world, wanted)), ...strays(world)];
}

function lost(world: World, wanted: WantedClient): readonly string[] {
  const { name, environment } = wanted;
  const held = world.held(name, environment ?? "-");
  const marker: unknown = held.marker === null ? null : JSON.parse(held.marker);
  const state = valueOf(marker, "state");
  if (state === "pending" && !saidDone(world, name)) return [];
  const kept = state === "held" ? new Set([held.token]) : tokensOnDisk(world);
  const tokens = hadOverlap(world, wanted)
    ? pairTokensLost(world, wanted, kept)
    : singleTokensLost(world, wanted, kept);
  const lostTokens = tokens.map(
    ({ client, request }) =>
      `the token of ${name} (id ${client}, issued by request ${request}) is in no place`,
  );
  return [...lostTokens, ...wrongClient(world, name, held.token, valueOf(marker, "id"))];
}

function singleTokensLost(
  world: World,
  { name, environment }: WantedClient,
  kept: ReadonlySet<string | null>,
): readonly IssuedToken[] {
  return world.front.ledger.tokens.filter(
    ({ by, until, client, value }) =>
      by === "keyward" && until === null && belongs(world, client, name, environment) && !kept.has(value),
  );
}

function wrongClient({ front }: World, name: string, token: string | null, id: unknown): readonly string[] {
  const issued = token === null ? null : front.ledger.tokenOf(token);
  if (issued === null || typeof id !== "number" || issued.client === id) return [];
  return [`the place of ${name} holds a token of ${issued.client}, and its marker names ${id}`];
}

function tokensOnDisk({ dir }: World): ReadonlySet<string | null> {
  const folder = path.join(dir, "tokens");
  return new Set(filesBelow(folder).map((name) => readFileSync(path.join(folder, name), "utf8")));
}

/** Whether a client that lives is the one that was asked for by this name last. */
function belongs(world: World, client: number, name: string, environment: string | undefined): boolean {
  const { clients } = world.front.workspace;
  const live = clients.get(client);
  const life = world.front.ledger.life(client);
  if (live === undefined || life === null || live.environment !== (environment ?? null)) return false;
  return live.name === name || (life.by === "keyward" && life.asked === name);
}

function saidDone({ runs }: World, name: string): boolean {
  const last = runs.at(-1);
  return (
    last !== undefined &&
    outcomesOf(last).some((outcome) => outcome.name === name && outcome.status === "done")
  );
}

/** Temporary files with a token that an earlier run left, unless the last one was ended while it may have written one. */
function strays({ dir, front, runs }: World): readonly string[] {
  if (wasCutOff(runs.at(-1))) return [];
  const folder = path.join(dir, "tokens");
  return filesBelow(folder)
    .filter((name) => path.basename(name).startsWith("."))
    .filter((name) => front.ledger.tokenOf(readFileSync(path.join(folder, name), "utf8")) !== null)
    .map((name) => `${name} is a temporary file that holds a token`);
}

/** Whether a run was killed, or stopped and gave up waiting for what was in flight. */
function wasCutOff(run: RunRecord | undefined): boolean {
  if (run?.ended === "SIGTERM") return outcomesOf(run).some(({ status }) => status === "unknown");
  return run?.ended === "SIGKILL";
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile())
      .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));
  } catch {
    return [];
  }
}
