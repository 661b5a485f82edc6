/** The paths of the endpoints: configurable, because the workspaces of Embedded customers have other paths. */
export interface ApiPaths {
  readonly clients: string;
  readonly roles: string;
  readonly folders: string;
}

/** The paths of a token's own workspace (workato-api.md, What is documented). */
export const workspacePaths: ApiPaths = {
  clients: "/api/developer_api_clients",
  roles: "/api/developer_api_client_roles",
  folders: "/api/folders",
};
