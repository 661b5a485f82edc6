/** The paths of the endpoints of one workspace. */
export interface ApiPaths {
  readonly clients: string;
  readonly roles: string;
  readonly folders: string;
  /** The activity audit log. */
  readonly activity: string;
  /** Whose quota the lists of clients and roles use: that of lists for a customer's workspace, which is larger. */
  readonly lists: "shared" | "own";
}

/** The paths of a token's own workspace (workato-api.md, What is documented). */
export const workspacePaths: ApiPaths = {
  clients: "/api/developer_api_clients",
  roles: "/api/developer_api_client_roles",
  folders: "/api/folders",
  activity: "/api/activity_logs",
  lists: "shared",
};

/** The list of an Embedded partner's customers (Embedded API reference, Manage customers). */
export const customersPath = "/api/managed_users";

/** The paths of the workspace of an Embedded customer: a managed user id, or `E` and an external id (workato-api.md, What is documented). */
export function customerPaths(customer: string): ApiPaths {
  const id = encodeURIComponent(customer);
  return {
    clients: `/api/v2/managed_users/${id}/developer_api_clients`,
    roles: `/api/v2/managed_users/${id}/developer_api_client_roles`,
    folders: `/api/managed_users/${id}/folders`,
    activity: `/api/managed_users/${id}/activity_logs`,
    lists: "own",
  };
}
