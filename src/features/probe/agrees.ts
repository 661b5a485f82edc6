import type { System } from "../../run/system.ts";

/** Asks a question that only "yes" agrees to, unless `yes` agrees to everything. Throws the signal's reason if one comes meanwhile. */
export async function agrees(question: string, yes: boolean, system: System): Promise<boolean> {
  if (yes) return true;
  const isAgreed = await system.ask(`${question} Only yes is accepted: `);
  system.stop.throwIfAborted();
  return isAgreed;
}
