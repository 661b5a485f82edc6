import { type Env, type Setup } from "./setup.ts";
/** The one workspace, `default`, of a run without a configuration file; throws `KeywardError` for an invalid variable. */
export declare function defaultSetup(env: Env, cwd: string): Setup;
