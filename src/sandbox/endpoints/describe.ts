import type { Sandbox } from "../server.ts";

/** Describes a running sandbox: its address on the first line, then how to use it. */
export function describeSandbox({ url, token, state }: Sandbox): string {
  const environments =
    state.environments.length === 0 ? "no environments" : `environments ${state.environments.join(", ")}`;
  return `keyward sandbox listens on ${url}

  ${state.clients.size} clients, roles ${state.roles.map(({ name }) => name).join(", ")}, ${environments}

  WORKATO_HOST=${url} WORKATO_API_TOKEN=${token} keyward plan

  Control endpoints, which need no token and are not rate limited:
    GET  /sandbox/state      the clients with their current tokens, roles and folders
    GET  /sandbox/journal    every request received
    POST /sandbox/clients    a manual change: {"action":"update","name":"…","ip_allow_list":[]}
    POST /sandbox/roles      a role deleted by hand: {"action":"delete","name":"…"}
    POST /sandbox/faults     [{"on":{"method":"POST"},"when":"after","kind":"reset"}]
    POST /sandbox/readings   {"count":"page"}
  With ?customer=E… state, clients and roles use the workspace of an Embedded customer.
`;
}
