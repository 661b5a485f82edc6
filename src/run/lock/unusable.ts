import { KeywardError } from "../../model/errors.ts";

/** The error where the system does not let keyward use the locks; `what` says what failed. */
export function unusable(what: string, cause: unknown): KeywardError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = "let keyward use that folder, or set TMPDIR to one where it can";
  return new KeywardError(`${what}: ${reason}`, remedy, { cause });
}
