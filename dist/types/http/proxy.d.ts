/** Proxies as the environment names them; null where a variable is not set. */
export interface ProxyEnvironment {
    readonly httpProxy: string | null;
    readonly httpsProxy: string | null;
    readonly noProxy: string | null;
}
/** A proxy to connect through. */
export interface Proxy {
    /** Its origin, without user and password. */
    readonly origin: string;
    /** The value of `Proxy-Authorization`; null if the URL has neither user nor password. */
    readonly authorization: string | null;
}
/**
 * The proxy for requests to this origin; null for the loopback, for hosts that NO_PROXY excludes, and where the variable
 * of the protocol is not set. Throws `KeywardError` for a proxy that is not an http or https URL.
 */
export declare function proxyFor(target: URL, { httpProxy, httpsProxy, noProxy }: ProxyEnvironment): Proxy | null;
