import type { Declared, Live, Role } from "../../model/client.ts";
import type { Directory, Resolution } from "./directory.ts";
/** A declared client's role as an id. An id is checked only if the roles were read, and accepted if a live client has it. */
export declare function resolveRole(declared: Declared, { roles, live }: Directory): Resolution<number>;
/** Whether roles contain every role of the declared and live clients: if not, the list must be known to be whole. */
export declare function containsRolesOf(roles: readonly Role[], declared: readonly Pick<Declared, "role">[], live: readonly Pick<Live, "role">[]): boolean;
