import type { Note } from "../../model/plan.ts";
import { type Path } from "../../schema/path-finding.ts";
import type { ReadContext } from "./check.ts";
import type { Located } from "./findings.ts";
/** What a sound manifest says in a form that is easily misread: prefixes written with the address of a host, and minutes. */
export declare function manifestNotes(at: Located, { canonical }: Pick<ReadContext, "canonical">): readonly Note[];
/** The note for a `rotate_after` in minutes at this path of a document; none for another unit. */
export declare function minuteNotes(at: Located, path: Path): readonly Note[];
