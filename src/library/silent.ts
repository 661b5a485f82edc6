import type { Listener } from "../run/task.ts";
import type { Voice } from "../run/system.ts";

/** Nothing is printed: a program gets the documents themselves. */
export const silent: Listener = {
  planned: () => undefined,
  happened: () => undefined,
  starting: () => undefined,
  reported: () => "written",
};

/** No progress, and no requests in the log. */
export const quiet: Voice = { format: "json", quiet: true, verbose: false };
