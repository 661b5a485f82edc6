import type { Change } from "../model/change.ts";
import type { JudgedChange } from "../policy/input.ts";
import type { Identified } from "./identity/identified.ts";
import type { PlanInput } from "./input.ts";
/** Each change with its client before and after it; without either if it is not judged: a rotation of `self`. */
export declare function changeSides(changes: readonly Change[], input: Pick<PlanInput, "live">, { creates, managed }: Pick<Identified, "creates" | "managed">): readonly JudgedChange[];
