/** The origin of an accepted host, or why it was rejected and what to write. */
export type HostReading = {
    readonly origin: string;
} | {
    readonly message: string;
    readonly fix: string;
};
/** The variable that allows hosts other than Workato's, so that a changed file alone cannot send a token elsewhere. */
export declare const allowedHostsVariable = "KEYWARD_ALLOWED_HOSTS";
/**
 * Reads a data center's code or a URL; `allowed` is the text of KEYWARD_ALLOWED_HOSTS. Plain http is accepted for
 * loopback only; a host other than a known data center or loopback must be allowed.
 */
export declare function readHost(written: string, allowed: string | undefined): HostReading;
