import { type Reader } from "./reader.ts";
import type { ChangeGroup } from "../plan/groups.ts";
/** Where the new values are written that are not in the entries of the clients, if that is one place for all of a group. */
export declare function sourceItems({ fields, members }: ChangeGroup, { link }: Pick<Reader, "link">): readonly string[];
