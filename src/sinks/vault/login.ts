import { SinkError } from "../../model/errors.ts";
import { isSafe } from "../../http/address.ts";
import { openTransport } from "../../http/transport.ts";
import type { VaultSinkOptions } from "../sink-options.ts";
import { callVault } from "./http.ts";
import { plain, urlPath } from "./path.ts";
import { numberAt, textAt } from "../../util/json.ts";
import type { SinkContext } from "../sink-context.ts";

/** A Vault token and its lifetime in ms; null: unknown. */
export interface Login {
  readonly token: string;
  readonly livesMs: number | null;
}

type JwtLogin = Extract<VaultSinkOptions["login"], { method: "jwt" }>;

/** Sends a login request, which needs no Vault token. */
export type SendLogin = (path: string, body: unknown, secret: string) => Promise<unknown>;

const urlVariable = "ACTIONS_ID_TOKEN_REQUEST_URL";
const tokenVariable = "ACTIONS_ID_TOKEN_REQUEST_TOKEN";

/** Returns the token from the environment, or from Vault for the identity of a workflow. Throws `SinkError`. */
export async function logIn(
  { name, login }: VaultSinkOptions,
  context: SinkContext,
  send: SendLogin,
): Promise<Login> {
  if (login.method === "jwt") return logInWithJwt(name, login, context, send);
  const token = context.env[login.token_env]?.trim() ?? "";
  if (token !== "") return { token, livesMs: null };
  throw new SinkError(
    `${login.token_env} is not set (sink ${name})`,
    `set ${login.token_env} to a Vault token, or add \`jwt\` to the sink`,
  );
}

async function logInWithJwt(
  sink: string,
  login: JwtLogin,
  context: SinkContext,
  send: SendLogin,
): Promise<Login> {
  const jwt = await identityToken(sink, login.audience, context);
  const json = await send(`auth/${urlPath(plain(login.mount))}/login`, { role: login.role, jwt }, jwt);
  const token = textAt(json, "auth", "client_token") ?? "";
  if (token === "")
    throw new SinkError(
      `the login at auth/${plain(login.mount)} returned no token (sink ${sink})`,
      `check the role ${login.role} in Vault`,
    );
  const seconds = numberAt(json, "auth", "lease_duration") ?? 0;
  return { token, livesMs: seconds > 0 ? seconds * 1000 : null };
}

/** The JWT that GitHub issues to a workflow with the permission `id-token: write`. */
async function identityToken(sink: string, audience: string | null, context: SinkContext): Promise<string> {
  const { url, bearer } = requestOf(sink, context);
  if (audience !== null) url.searchParams.set("audience", audience);
  const headers = (): Record<string, string> => ({ authorization: `Bearer ${bearer}` });
  const transport = openTransport({ ...context, host: url.origin, headers });
  try {
    const { json } = await callVault({
      transport,
      clock: context.clock,
      onWait: context.onWait,
      timeoutMs: context.timeoutMs,
      host: url.origin,
      request: { method: "GET", path: url.pathname + url.search, body: null },
      doing: "get the workflow's identity token",
      sink,
      also: [],
      secrets: [bearer],
    });
    const value = textAt(json, "value") ?? "";
    if (value !== "") return value;
    throw new SinkError(`GitHub returned no identity token (sink ${sink})`, permission);
  } finally {
    await transport.close();
  }
}

const permission = "add `permissions: { id-token: write }` to the job";

function requestOf(sink: string, { env }: SinkContext): { url: URL; bearer: string } {
  const text = env[urlVariable] ?? "";
  const bearer = env[tokenVariable] ?? "";
  if (text === "" || bearer === "" || !URL.canParse(text))
    throw new SinkError(
      `${urlVariable} and ${tokenVariable} are not set (sink ${sink}), so no workflow identity is available`,
      `${permission}, or remove \`jwt\` from the sink and set its \`token_env\` outside GitHub Actions`,
    );
  const url = new URL(text);
  if (!isSafe(url))
    throw new SinkError(
      `${urlVariable} is plain http, which would expose tokens on the network (sink ${sink})`,
      `use a runner that sets ${urlVariable} to an https:// address`,
    );
  return { url, bearer };
}
