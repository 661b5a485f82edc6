import type { Declared } from "../../model/client.ts";
import type { Directory, Resolution } from "./directory.ts";
/** A declared client's role as an id. An id is checked only if the roles were read, and accepted if a live client has it. */
export declare function resolveRole(declared: Declared, { roles, live }: Directory): Resolution<number>;
