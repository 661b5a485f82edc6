import type { Change } from "../../../model/change.ts";
import type { FieldChange } from "../../../model/field-change.ts";
import type { TokenChange } from "../../../model/plan.ts";
import { type Impact } from "../words/impact.ts";
import type { Style } from "../../style.ts";
import { type Shown } from "../values.ts";
/** A change's lines on a terminal: its headline, what it does to access, its fields aligned. */
export declare function changeLines(change: Change, style: Style): readonly string[];
/** Who changed a client that drifted; no line if it is unknown. */
export declare function changedByLines({ changed_by }: Pick<Change, "changed_by">, style: Style): readonly string[];
/** A client whose `token` differs from the base's, with what that does. */
export declare function tokenChangeLines(change: TokenChange, style: Style): readonly string[];
/** One line: sign, name, environment, id and the manifest's line. */
export declare function headline(change: Change, style: Style): string;
/** The lines of changed fields, their values in one column; `token`: where a new client's token goes. */
export declare function fieldLines(fields: readonly FieldChange[], style: Style, token?: string | null): readonly string[];
/** One field's value or values on a terminal. */
export declare function valueText(value: Shown, style: Style): string;
/** The sign of a change in its colour. */
export declare function signed({ action }: Change, style: Style): string;
/** What a change does to access: emphasized if it gives or ends access. */
export declare function impactLine({ effect, words }: Impact, style: Style): string;
