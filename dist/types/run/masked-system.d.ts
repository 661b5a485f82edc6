import type { System } from "./system.ts";
/** The same system, which prints no secret that the run knows by then. */
export declare function masked(system: System): System;
