import type { Change } from "../../model/change.ts";
import { type Detail } from "../markdown/detail.ts";
import { type Reader } from "../markdown/reader.ts";
import { type ChangeGroup } from "./groups.ts";
/** One change as a Markdown list item. */
export declare function changeItem(change: Change, reader?: Reader): readonly string[];
/** Equal changes as a Markdown list item: a headline, what they do to access, and the values. */
export declare function groupItem(group: ChangeGroup, reader: Reader, detail?: MembersDetail): readonly string[];
/** New clients with their role, folders and addresses in little space. */
export declare function compactItem(group: ChangeGroup, reader: Reader, detail: MembersDetail): readonly string[];
type MembersDetail = Pick<Detail, "links" | "members">;
/** The headline of equal changes alone, on one line. */
export declare function headlineItem({ first, members }: ChangeGroup, given: Reader, { links }?: Pick<Detail, "links">): string;
export {};
