import { type ServiceAddress } from "../http/address.ts";
/** Reads the URL of GitHub's API. Throws `KeywardError` for an invalid URL, one with a user or a query, or plain http to another host than loopback. */
export declare function readApiUrl(apiUrl: string): ServiceAddress;
