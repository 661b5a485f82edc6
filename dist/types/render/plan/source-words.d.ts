import type { ValueSource } from "../../model/source.ts";
/** Where a value is written that is not in the client's entry alone: "address list offices, clients/networks.yaml:3". */
export declare function valueSourceText(source: ValueSource): string;
/** The sources of a new value for a plan: "from defaults, clients/defaults.yaml:3"; "" if there are none. */
export declare function sourcesText(sources: readonly ValueSource[] | undefined): string;
