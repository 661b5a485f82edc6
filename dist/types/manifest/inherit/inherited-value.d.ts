import type { InheritedValue } from "../../model/declaration.ts";
import type { Path } from "../../schema/path-finding.ts";
import type { Located } from "../read/findings.ts";
/** An inherited value with the line of its key and its anchor. */
export declare function inheritedValue({ file, lines, document }: Located, path: Path, what: Pick<InheritedValue, "field" | "from" | "name">): InheritedValue;
