import { KeywardError } from "../../model/errors.ts";
/** The error where the system does not let keyward use the locks; `what` says what failed. */
export declare function unusable(what: string, cause: unknown): KeywardError;
