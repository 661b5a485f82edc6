import { Secret } from "../model/token/secret.ts";
import type { WorkspaceOptions } from "./options.ts";
/** Reads the API token of a workspace from its variable; throws a `KeywardError` that names the variable, but not its value. */
export declare function readToken(workspace: Pick<WorkspaceOptions, "name" | "tokenVariable">, env: Readonly<Record<string, string | undefined>>): Secret;
