import { type ApiServer, type Seen, serve } from "./api-server.ts";

/** An answer on its way through the gateway. */
export interface Passing {
  readonly seen: Seen;
  readonly status: number;
  readonly body: string;
  /** Everything secret that the gateway saw in this exchange, as careless servers print it. */
  readonly gossip: string;
}

/** Changes an answer on its way; null: leaves it. */
export type Tamper = (passing: Passing) => { readonly status: number; readonly body: string } | null;

/** A gateway before the sandbox that knows every secret which passes. */
export interface Gateway extends ApiServer {
  /** The API token that it takes. */
  readonly apiToken: string;
  /** Every token that was issued through it. */
  readonly issued: readonly string[];
}

/** Serves a gateway before a sandbox. */
export async function serveGateway(sandboxUrl: string, tamper: Tamper): Promise<Gateway> {
  const apiToken = "wrkaus-CANARY.api+token/0123456789";
  const issued: string[] = [];
  const server = await serve(async (response, seen) => {
    const known = seen.headers.authorization === `Bearer ${apiToken}`;
    const answer = await fetch(`${sandboxUrl}${seen.url}`, {
      method: seen.method,
      headers: {
        authorization: known ? "Bearer sandbox-token" : "Bearer wrong",
        "content-type": "application/json",
      },
      ...(seen.body === null ? {} : { body: JSON.stringify(seen.body) }),
    });
    const body = await answer.text();
    const token = /"value":"([^"]+)"/.exec(body)?.[1];
    if (token !== undefined) issued.push(token);
    const gossip = `header ${seen.headers.authorization ?? ""} token ${token ?? "none"} answer ${body}`;
    const told = tamper({ seen, status: answer.status, body, gossip }) ?? { status: answer.status, body };
    response.writeHead(told.status, { "content-type": "application/json" }).end(told.body);
  });
  return { ...server, apiToken, issued };
}
