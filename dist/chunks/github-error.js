import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";

// src/github/error.ts
var GithubError = class extends KeywardError {
  /** The HTTP status; null: no complete answer came. */
  status;
  /** GitHub's own message in one line, shortened and without tokens; empty if it has none. */
  serverMessage;
  constructor(message, facts) {
    super(message, facts.remedy, facts.cause === void 0 ? void 0 : { cause: facts.cause });
    this.status = facts.status;
    this.serverMessage = facts.serverMessage ?? "";
  }
};

export {
  GithubError
};
