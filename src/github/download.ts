import { isSafe } from "../http/address.ts";
import { isSuccess } from "../http/exchange.ts";
import { openTransport, type ProxyEnvironment } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext, requestError, shapeError } from "./failure.ts";
import { Sender } from "./sender.ts";

/** What a download needs; the token is not among it. */
export interface DownloadOptions {
  readonly context: RequestContext;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
}

/** Fetches what a redirect leads to, unsigned: the address itself is what opens it, so no message shows more than its host. */
export async function download(url: URL | null, options: DownloadOptions): Promise<Uint8Array> {
  const { context, clock, timeoutMs, userAgent, proxy } = options;
  if (url === null) throw shapeError(context, 302, "its redirect has no valid address");
  if (!isSafe(url)) throw shapeError(context, 302, "its redirect is not to an https address");
  const headers = (): Readonly<Record<string, string>> => ({ accept: "*/*" });
  const transport = openTransport({ host: url.origin, headers, clock, timeoutMs, userAgent, proxy });
  const there = { ...context, host: url.host };
  try {
    const request = { method: "GET", path: url.pathname + url.search, body: null } as const;
    const answer = await new Sender({ transport, clock }).send({ request, context: there, patient: false });
    if (isSuccess(answer)) return answer.bytes;
    throw requestError(there, answer);
  } finally {
    await transport.close();
  }
}
