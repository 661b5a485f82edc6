import { requireAnswered } from "../../run/gate/agrees.ts";
import { readToken } from "../../config/token.ts";
import { KeywardError } from "../../model/errors.ts";
import type { System } from "../../run/system.ts";
import type { InitFlags } from "./flags.ts";

/** How the API token is found: the variable that holds it, and a system in which that variable is set. */
export interface TokenChoice {
  readonly variable: string;
  readonly system: System;
  /** Typed on the terminal: the variable itself is not set yet. */
  readonly typed: boolean;
}

/** The variable of the API token without a configuration. */
const usual = "WORKATO_API_TOKEN";

/** Finds the API token: in the variable of the flag or the usual one, else typed on the terminal. Throws `KeywardError` if there is none. */
export async function chooseToken({ tokenEnv }: InitFlags, system: System): Promise<TokenChoice> {
  if (tokenEnv !== undefined && !isVariable(tokenEnv))
    // What was written may be a token: it is not repeated.
    throw new KeywardError(
      "--token-env is not the name of a variable that begins with WORKATO_ or KEYWARD_",
      `write the name, such as --token-env ${usual}; the token itself is never given by a flag`,
    );
  return tokenIn(tokenEnv ?? usual, system);
}

/** The token of a variable; on a terminal it is asked for where the variable is not set. */
export async function tokenIn(variable: string, system: System): Promise<TokenChoice> {
  if ((system.env[variable] ?? "").trim() !== "" || !system.terminal.asks) return proved(variable, system);
  const typed = (
    await system.askSecret(`API token (hidden), or the name of its variable [${variable}]: `)
  ).trim();
  requireAnswered(system);
  if (typed === "" || isVariable(typed)) return proved(typed === "" ? variable : typed, system);
  system.secrets.add(typed);
  const known = { ...system, env: { ...system.env, [variable]: typed } };
  return { ...proved(variable, known), typed: true };
}

function proved(variable: string, system: System): TokenChoice {
  readToken({ name: "to set up", tokenVariable: variable }, system.env);
  return { variable, system, typed: false };
}

function isVariable(text: string): boolean {
  return /^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$/.test(text);
}
