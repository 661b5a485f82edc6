/** The privileges that keyward's calls need, by their path and label in Workato's pages (workato-api.md, Privileges). */
export declare const privileges: {
    readonly listClients: "Developer API Clients › API Clients › List API clients";
    readonly createClient: "Developer API Clients › API Clients › Create API clients";
    readonly readClient: "Developer API Clients › API Clients › Get API client by ID";
    readonly updateClient: "Developer API Clients › API Clients › Update API client";
    readonly deleteClient: "Developer API Clients › API Clients › Delete API client";
    readonly regenerateToken: "Developer API Clients › API Clients › Regenerate API client token";
    readonly listRoles: "Developer API Clients › API Client Roles › List API client roles";
    readonly listFolders: "Projects › Project assets › Projects & folders › List folders";
    readonly listCustomers: "Embedded customers › List customers (GET /api/managed_users)";
    readonly readActivity: "Environment management › Get activity audit log (GET /api/activity_logs)";
};
/** What to do where the token's client role lacks a privilege. */
export declare function grant(privilege: keyof typeof privileges): string;
