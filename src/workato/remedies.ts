import { proxyPasswordRemedy } from "../http/connection-error.ts";
import { mayPass } from "../http/retry.ts";
import type { Call } from "./call.ts";

/** What to do where the server does not accept what was asked. */
export function refusalRemedy({ kind, permissionRemedy }: Call<unknown>): string {
  switch (kind) {
    case "create":
    case "update":
      return "correct what Workato refuses in the manifest, then plan again";
    case "read":
      return `check the host; if it is correct, ${permissionRemedy}`;
    case "delete":
    case "regenerate":
      return "look at the client in Workato, then plan again";
  }
}

/** What to do about an error status; empty if there is nothing to say. */
export function statusRemedy(host: string, call: Call<unknown>, status: number): string {
  if (status === 401) {
    return `check the API token: it must be complete, not regenerated or revoked since, and belong to a client at ${host} (each data center has its own); if its client has an IP allow list, the address of this machine must be in it`;
  }
  if (status === 403) return call.permissionRemedy;
  if (status === 404) {
    return call.kind === "read" || call.kind === "create"
      ? `check the host; if it is correct, ${call.permissionRemedy}`
      : "plan again: the client may have been deleted";
  }
  if (status === 407) return proxyPasswordRemedy;
  if (status === 429) return "another program uses the same quota: try again later, or lower --rate-limit";
  if (status === 400 || status === 422) return refusalRemedy(call);
  return mayPass(status) ? "try again later: the server failed" : "";
}
