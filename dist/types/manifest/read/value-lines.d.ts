import type { ValueLines } from "../../model/client.ts";
import type { Located } from "./findings.ts";
/** The lines of the values that an entry of `clients` holds itself. */
export declare function valueLines({ lines, document }: Located, entry: number): ValueLines;
