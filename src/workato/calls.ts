import type { ClientPayload } from "../fields/payload.ts";
import type { Folder, Live, Role } from "../model/client.ts";
import type { Secret } from "../model/token/secret.ts";
import type { SendOptions } from "./api.ts";
import type { Call } from "./call.ts";
import { pageSize } from "./lists/page-reading.ts";
import { type ApiPaths, customersPath } from "./paths.ts";
import { grant } from "./privileges.ts";
import {
  type Page,
  readClient,
  readClientAnswer,
  readCustomer,
  readDeleted,
  readFolderPage,
  readIssued,
  readPage,
  readRole,
} from "./wire.ts";

type IssuedAnswer = { readonly client: Live; readonly token: Secret | null };

/** The list of an Embedded partner's customers, by their ids. */
export function listCustomers(page: number): Call<Page<{ readonly id: number }>> {
  return {
    kind: "read",
    method: "GET",
    path: `${customersPath}?page=${page}&per_page=${pageSize}`,
    doing: "list the customers",
    permissionRemedy: `write the customers' ids in the configuration (\`customers: [1199]\`), or ${grant("listCustomers")}`,
    read: (body) => readPage(Array.isArray(body) ? { result: body } : body, readCustomer),
  };
}

/** The seven endpoints and the folder list (workato-api.md, What is documented), each as one call. */
export class Calls {
  readonly #paths: ApiPaths;

  constructor(paths: ApiPaths) {
    this.#paths = paths;
  }

  get #listQuota(): Call<unknown>["quota"] {
    return this.#paths.lists === "own" ? "lists" : undefined;
  }

  listClients(page: number): Call<Page<Live>> {
    return {
      kind: "read",
      quota: this.#listQuota,
      method: "GET",
      path: `${this.#paths.clients}?page=${page}&per_page=${pageSize}`,
      doing: "list the clients",
      permissionRemedy: grant("listClients"),
      read: (body) => readPage(body, readClient),
    };
  }

  listRoles(page: number): Call<Page<Role>> {
    return {
      kind: "read",
      quota: this.#listQuota,
      method: "GET",
      path: `${this.#paths.roles}?page=${page}&per_page=${pageSize}`,
      doing: "list the client roles",
      permissionRemedy: `write roles as numeric ids in the manifests, or ${grant("listRoles")}`,
      read: (body) => readPage(body, readRole),
    };
  }

  listFolders(parent: number | null, page: number): Call<Page<Folder>> {
    const within = parent === null ? "" : `parent_id=${parent}&`;
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.folders}?${within}page=${page}&per_page=${pageSize}`,
      doing: parent === null ? "list the home folder's folders" : `list the folders of folder ${parent}`,
      permissionRemedy: `write folder ids instead of paths in the manifests, or ${grant("listFolders")}`,
      read: readFolderPage,
    };
  }

  readClient(id: number): Call<Live | null> {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.clients}/${id}`,
      doing: `read client ${id}`,
      permissionRemedy: grant("readClient"),
      read: (body) => readClientAnswer(body, id),
      onNotFound: () => null,
    };
  }

  createClient(payload: ClientPayload, options: SendOptions = {}): Call<IssuedAnswer> {
    return {
      ...options,
      kind: "create",
      method: "POST",
      path: this.#paths.clients,
      body: payload,
      doing: "create the client",
      permissionRemedy: grant("createClient"),
      read: (body) => readIssued(body, null),
    };
  }

  updateClient(id: number, payload: ClientPayload, options: SendOptions = {}): Call<Live> {
    return {
      ...options,
      kind: "update",
      method: "PUT",
      path: `${this.#paths.clients}/${id}`,
      body: payload,
      doing: `update client ${id}`,
      permissionRemedy: grant("updateClient"),
      read: (body) => readClientAnswer(body, id),
    };
  }

  deleteClient(id: number, options: SendOptions = {}): Call<void> {
    return {
      ...options,
      kind: "delete",
      method: "DELETE",
      path: `${this.#paths.clients}/${id}`,
      doing: `delete client ${id}`,
      permissionRemedy: grant("deleteClient"),
      read: readDeleted,
      onNotFound: () => {},
    };
  }

  regenerateToken(id: number, options: SendOptions = {}): Call<IssuedAnswer> {
    return {
      ...options,
      kind: "regenerate",
      method: "POST",
      path: `${this.#paths.clients}/${id}/regenerate`,
      doing: `issue a new token for client ${id}`,
      permissionRemedy: grant("regenerateToken"),
      read: (body) => readIssued(body, id),
    };
  }
}
