import { KeywardError } from "../errors.ts";
import { Secret } from "../model/secret.ts";
import type { WorkspaceOptions } from "./options.ts";

/** The API token of a workspace from its variable; throws `KeywardError` naming the variable, never its value. */
export function readToken(
  workspace: Pick<WorkspaceOptions, "name" | "tokenVariable">,
  env: Readonly<Record<string, string | undefined>>,
): Secret {
  const { name, tokenVariable } = workspace;
  const value = env[tokenVariable] ?? "";
  if (value.trim() === "") {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, is ${value === "" ? "not set" : "blank"}`,
      `make a client in Workato (Workspace admin > API clients) and set its token: export ${tokenVariable}=…`,
    );
  }
  // A header cannot hold a line break, and nothing that Workato issues holds a blank.
  if (/[^\u0021-\u007e]/.test(value)) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, holds a blank, a line break or another character that no token has`,
      "set it to the token alone, without quotes, blanks and line breaks around it",
    );
  }
  return new Secret(value);
}
