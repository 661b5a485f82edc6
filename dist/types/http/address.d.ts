/** The address of an HTTP service: its origin, and the path before every path of its API, without a closing slash. */
export interface ServiceAddress {
    readonly origin: string;
    readonly prefix: string;
}
/** Why a text is not accepted as the address of a service. */
export type AddressRejection = "no-url" | "more-than-a-path" | "plain-http";
/** Reads the address of a service that is called with a secret. */
export declare function readAddress(text: string): ServiceAddress | AddressRejection;
/** Whether nobody on the network can read what is sent: https, or this machine itself. */
export declare function isSafe(url: URL): boolean;
