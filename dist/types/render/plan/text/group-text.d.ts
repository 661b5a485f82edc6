import type { Style } from "../../style.ts";
import type { ChangeGroup } from "../groups.ts";
/** A group's lines on a terminal: its headline, what it does to access, its fields aligned, and its clients. */
export declare function groupLines(group: ChangeGroup, style: Style): readonly string[];
