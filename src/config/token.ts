import { KeywardError } from "../model/errors.ts";
import { Secret } from "../model/token/secret.ts";
import type { WorkspaceOptions } from "./options.ts";

/** A shorter text is no token of Workato, and occurs in other words. */
const shortestToken = 8;

/** Reads the API token of a workspace from its variable; throws a `KeywardError` that names the variable, but not its value. */
export function readToken(
  workspace: Pick<WorkspaceOptions, "name" | "tokenVariable">,
  env: Readonly<Record<string, string | undefined>>,
): Secret {
  const { name, tokenVariable } = workspace;
  const value = env[tokenVariable] ?? "";
  if (value.trim() === "") {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, is ${value === "" ? "not set" : "empty"}`,
      `create a client in Workato (Workspace admin > API clients) and set its token: export ${tokenVariable}=…`,
    );
  }
  // A header cannot contain a line break, and Workato's tokens contain no spaces.
  if (/[^\u0021-\u007e]/.test(value)) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, contains a space, a line break or another character that is invalid in a token`,
      "set it to the token alone, without quotes, spaces and line breaks around it",
    );
  }
  if (value.length < shortestToken) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, has fewer than ${shortestToken} characters: a token that short could not be hidden in what keyward prints`,
      "set it to the whole API token of a client in Workato, which is far longer",
    );
  }
  return new Secret(value);
}
