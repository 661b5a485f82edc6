import { exitCode } from "../../commands/exit-code.ts";
import type { ApiError } from "../../model/errors.ts";
import { forTerminal } from "../../render/safe.ts";
import type { System } from "../../run/system.ts";
import type { Ended } from "./investigate.ts";
import { clientWords, leftLines } from "./leftovers.ts";

/** Whatever keeps a probe from being complete, as the last lines on stderr, and the exit code. */
export function reportEnd({ learned, left, removals }: Ended, system: System): number {
  const { createFailure } = learned;
  if (createFailure !== null && !system.stop.aborted) {
    const words = [createFailure.message, remedyOf(createFailure)].filter((text) => text !== "");
    system.err(`${system.errStyle.red("error:")} ${words.map(forTerminal).join("\n  ")}\n`);
  }
  if (system.stop.aborted) system.err("The probe was stopped: what it had not found out stays open\n");
  const vanished = removals.filter(({ end }) => end === "vanished");
  for (const { client } of vanished)
    system.err(
      `${forTerminal(clientWords(client))} was deleted by somebody else while the probe was running: run the probe again\n`,
    );
  for (const line of leftLines(left)) system.err(line);
  const isWhole = learned.client !== null && !learned.gone && vanished.length === 0;
  const isComplete = isWhole && left.length === 0 && !system.stop.aborted;
  return isComplete ? exitCode.fine : exitCode.incomplete;
}

/** Where the server refuses the client itself, no manifest can be corrected. */
function remedyOf({ status, failure, remedy }: ApiError): string {
  if (status !== 422 && failure !== "refused") return remedy;
  return "name another role, folder or environment with --role, --folder or --environment";
}
