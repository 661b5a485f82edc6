import type { CommandSinkOptions } from "../sink-options.ts";
import type { SinkContext } from "../sink-context.ts";
/** The environment variables that are passed to a program of the sink. */
export declare function childEnvironment({ env: named }: Pick<CommandSinkOptions, "env">, { env }: Pick<SinkContext, "env">): Readonly<Record<string, string>>;
/** Throws `SinkError` unless the program exists and is executable; runs nothing. */
export declare function requireProgram(program: string, env: Readonly<Record<string, string>>, sink: string): Promise<void>;
/** The executable file of a program, as it is written or in a folder of PATH; null if there is none. */
export declare function findProgram(program: string, env: Readonly<Record<string, string>>): Promise<string | null>;
