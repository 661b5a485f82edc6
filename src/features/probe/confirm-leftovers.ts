import { forTerminal } from "../../render/safe.ts";
import { plural } from "../../render/words.ts";
import type { System } from "../../run/system.ts";
import { agrees } from "../../run/gate/agrees.ts";
import { findLeftovers, type Leftover, rowWords } from "./leftovers.ts";
import type { Row } from "./wire.ts";

const byHand = "delete it in Workato (Workspace admin › API clients)";

/** Shows what earlier probes may have left, and returns what the user agrees to delete; with `yes`, only what is certain. */
export async function confirmLeftovers(
  rows: readonly Row[],
  yes: boolean,
  system: System,
): Promise<readonly Row[]> {
  const { certain, likely, doubtful } = findLeftovers(rows, system.clock.now());
  for (const one of doubtful) system.err(`${but(one)}, and is left alone: if it is not needed, ${byHand}\n`);
  return [...(await confirmCertain(certain, yes, system)), ...(await confirmLikely(likely, yes, system))];
}

async function confirmCertain(rows: readonly Row[], yes: boolean, system: System): Promise<readonly Row[]> {
  if (rows.length === 0) return [];
  const words = rows.map((row) => `  ${forTerminal(rowWords(row))}\n`).join("");
  system.err(`An earlier probe left ${plural(rows.length, "client")}:\n${words}`);
  const isAgreed = yes || (await agrees("Delete what it left, unless another probe is running now?", system));
  return isAgreed ? rows : [];
}

/** One question for each client: only a person can tell whether it is one of a probe. */
async function confirmLikely(
  likely: readonly Leftover[],
  yes: boolean,
  system: System,
): Promise<readonly Row[]> {
  const agreed: Row[] = [];
  for (const one of likely) {
    if (yes) {
      system.err(
        `${but(one)}, and is left alone: if it is not needed, ${byHand}, or run keyward probe without --yes on a terminal, which offers to delete it\n`,
      );
      continue;
    }
    system.err(`${but(one)}, as an earlier probe leaves it if it is interrupted\n`);
    if (await agrees("Delete it, unless another probe is running now?", system)) agreed.push(one.row);
    else system.err(`${forTerminal(rowWords(one.row))} is left alone: if it is not needed, ${byHand}\n`);
  }
  return agreed;
}

function but({ row, but: what }: Leftover): string {
  return `${forTerminal(rowWords(row))} has the name of a probe's client, but ${what}`;
}
