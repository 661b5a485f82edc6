import { type ProxyEnvironment } from "../http/transport.ts";
import type { Clock } from "../model/clock.ts";
import { type RequestContext } from "./failure.ts";
/** The options of a download, which has no token. */
export interface DownloadOptions {
    readonly context: RequestContext;
    readonly clock: Clock;
    readonly timeoutMs: number;
    readonly userAgent: string;
    readonly proxy: ProxyEnvironment;
}
/** Fetches the target of a redirect without a token. The address itself grants access, so messages show only its host. */
export declare function download(url: URL | null, options: DownloadOptions): Promise<Uint8Array>;
