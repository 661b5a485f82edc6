import { KeywardError } from "../model/errors.ts";
import { type AddressRejection, readAddress, type ServiceAddress } from "../http/address.ts";

const reasons: Readonly<Record<AddressRejection, string>> = {
  "no-url": "the address of GitHub's API is not an http or https URL",
  "more-than-a-path": "the address of GitHub's API contains more than a host and a path",
  "plain-http": "the address of GitHub's API uses plain http, which would expose the token to the network",
};

/** Reads the URL of GitHub's API. Throws `KeywardError` for an invalid URL, one with a user or a query, or plain http to another host than loopback. */
export function readApiUrl(apiUrl: string): ServiceAddress {
  const address = readAddress(apiUrl);
  if (typeof address !== "string") return address;
  throw new KeywardError(
    reasons[address],
    "set GITHUB_API_URL to https://api.github.com, or to https://ghe.example.com/api/v3 for an Enterprise server",
  );
}
