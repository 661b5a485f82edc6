const clients = "Developer API Clients › API Clients";

/** The privileges that keyward's calls need, by their path and label in Workato's pages (workato-api.md, Privileges). */
export const privileges = {
  listClients: `${clients} › List API clients`,
  createClient: `${clients} › Create API clients`,
  readClient: `${clients} › Get API client by ID`,
  updateClient: `${clients} › Update API client`,
  deleteClient: `${clients} › Delete API client`,
  regenerateToken: `${clients} › Regenerate API client token`,
  listRoles: "Developer API Clients › API Client Roles › List API client roles",
  listFolders: "Projects › Project assets › Projects & folders › List folders",
  // Named after their reference pages: their labels in Workato's own pages are not documented.
  listCustomers: "Embedded customers › List customers (GET /api/managed_users)",
  readActivity: "Environment management › Get activity audit log (GET /api/activity_logs)",
} as const;

/** What to do where the token's client role lacks a privilege. */
export function grant(privilege: keyof typeof privileges): string {
  return `grant the client role of the token \`${privileges[privilege]}\` (in Workspace admin › API clients › Client roles)`;
}
