import type { System } from "./system.ts";

/** The same system, which prints no secret that the run knows by then. */
export function masked(system: System): System {
  const { secrets, out, err } = system;
  return {
    ...system,
    out: (text) => out(secrets.hide(text)),
    err: (text) => err(secrets.hide(text)),
  };
}
