import { isSafe } from "../http/address.ts";
import { isSuccess } from "../http/exchange.ts";
import { openTransport, type ProxyEnvironment } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext, requestError, shapeError } from "./failure.ts";
import { Sender } from "./sender.ts";

/** The options of a download, which has no token. */
export interface DownloadOptions {
  readonly context: RequestContext;
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly userAgent: string;
  readonly proxy: ProxyEnvironment;
}

/** Fetches the target of a redirect without a token. The address itself grants access, so messages show only its host. */
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
