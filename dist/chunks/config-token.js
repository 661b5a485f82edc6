import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Secret
} from "./model-token-secret.js";
import {
  KeywardError
} from "./model-errors.js";

// src/config/token.ts
var shortestToken = 8;
function readToken(workspace, env) {
  const { name, tokenVariable } = workspace;
  const value = env[tokenVariable] ?? "";
  if (value.trim() === "") {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, is ${value === "" ? "not set" : "empty"}`,
      `create a client in Workato (Workspace admin > API clients) and set its token: export ${tokenVariable}=\u2026`
    );
  }
  if (/[^\u0021-\u007e]/.test(value)) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, contains a space, a line break or another character that is invalid in a token`,
      "set it to the token alone, without quotes, spaces and line breaks around it"
    );
  }
  if (value.length < shortestToken) {
    throw new KeywardError(
      `${tokenVariable}, which holds the API token of the workspace ${name}, has fewer than ${shortestToken} characters: a token that short could not be hidden in what keyward prints`,
      "set it to the whole API token of a client in Workato, which is far longer"
    );
  }
  return new Secret(value);
}

export {
  readToken
};
