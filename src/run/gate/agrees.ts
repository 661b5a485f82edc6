import { UnansweredError } from "../../model/errors.ts";
import type { System } from "../system.ts";

/** Asks a question that only `y` and `yes` agree to. Throws `UnansweredError` if a signal comes meanwhile. */
export async function agrees(question: string, system: System): Promise<boolean> {
  const isAgreed = await system.ask(`${question} [y/N] `);
  requireAnswered(system);
  return isAgreed;
}

/** Throws `UnansweredError` if a signal came while a person was asked. */
export function requireAnswered({ stop }: Pick<System, "stop">): void {
  if (stop.aborted) throw new UnansweredError(stop.reason);
}

/** Whether an answer agrees: `y` or `yes`, in upper or lower case. */
export function isYes(answer: string): boolean {
  return /^y(es)?$/i.test(answer.trim());
}
