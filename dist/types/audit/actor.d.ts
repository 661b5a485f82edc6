import type { AuditActor } from "./audit-line.ts";
type Env = Readonly<Record<string, string | undefined>>;
/** Who runs keyward: according to the CI system's variables, else the user of this machine. */
export declare function actorOf(env: Env): AuditActor;
export {};
