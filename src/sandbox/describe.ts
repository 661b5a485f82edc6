import type { Sandbox } from "./server.ts";

/** Where a sandbox listens (the first line), and how to use it. */
export function describeSandbox({ url, token, state }: Sandbox): string {
  const environments =
    state.environments.length === 0 ? "no environments" : `environments ${state.environments.join(", ")}`;
  return `keyward sandbox listens on ${url}

  ${state.clients.size} clients, roles ${state.roles.map(({ name }) => name).join(", ")}, ${environments}

  WORKATO_HOST=${url} WORKATO_API_TOKEN=${token} keyward plan

  It has a door of its own, without token and limit, to rehearse with:
    GET  /sandbox/state      what lives, with the tokens that work
    GET  /sandbox/journal    every request as it arrived
    POST /sandbox/clients    a change by hand: {"action":"update","name":"…","ip_allow_list":[]}
    POST /sandbox/faults     [{"on":{"method":"POST"},"when":"after","kind":"reset"}]
    POST /sandbox/readings   {"count":"page"}
  With ?customer=E… the first and the third are about an Embedded customer's workspace.
`;
}
