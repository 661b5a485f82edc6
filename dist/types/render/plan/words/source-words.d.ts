import type { ValueSource } from "../../../model/source.ts";
/** The sources of a new value for a plan: "from defaults, clients/defaults.yaml:3"; "" if there are none. */
export declare function sourcesText(sources: readonly ValueSource[] | undefined): string;
