import type { FindingRule } from "./rules.ts";

/** A problem in an input file, with its place (line and column from 1) and its remedy. */
export interface Finding<R extends string = FindingRule> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** A stable code for the kind of finding, such as `unknown-key`. */
  readonly rule: R;
  readonly message: string;
  /** What to do about it, as an imperative sentence. */
  readonly fix: string;
  /** Every place where the same is wrong, the first included; absent if there is only one. */
  readonly places?: readonly FindingPlace[];
}

/** A place in an input file; line and column from 1. */
export type FindingPlace = Pick<Finding, "file" | "line" | "column">;
