/** A manifest of many ordinary clients, eight lines each. */
export function manyClients(count: number): string {
  const clients = Array.from({ length: count }, (_, index) => client(index));
  return `version: 1\ndefaults:\n  environment: Production\nclients:\n${clients.join("")}`;
}

function client(index: number): string {
  return `  - name: client-${index}
    role: Finance integrator
    folders: [${26_000 + index}, Finance/Procure to Pay]
    ip_allow_list:
      - 192.0.2.${index % 250}
      - 198.51.100.0/24
    token:
      deliver_to: [vault]
`;
}
