import type { Folder, Live, Role } from "../model/client.ts";
import type { Secret } from "../model/secret.ts";
import type { ClientPayload, MayGo, OnAnswer } from "./api.ts";
import type { Call } from "./call.ts";
import { pageSize } from "./pages.ts";
import type { ApiPaths } from "./paths.ts";
import {
  type Page,
  readClient,
  readClientAnswer,
  readFolderPage,
  readIssued,
  readPage,
  readRole,
} from "./wire.ts";

type IssuedAnswer = { readonly client: Live; readonly token: Secret | null };

/** What each permission is called where it is missing: the name of the act, for a 403. */
const allow = (what: string): string => `let the token's own client role ${what}`;

/** The seven endpoints and the folder list (workato-api.md, What is documented), each as one call. */
export class Calls {
  readonly #paths: ApiPaths;

  constructor(paths: ApiPaths) {
    this.#paths = paths;
  }

  listClients(page: number): Call<Page<Live>> {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.clients}?page=${page}&per_page=${pageSize}`,
      doing: "list the clients",
      lacking: allow("list API clients"),
      read: (body) => readPage(body, readClient),
    };
  }

  listRoles(page: number): Call<Page<Role>> {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.roles}?page=${page}&per_page=${pageSize}`,
      doing: "list the client roles",
      lacking: `write roles as numeric ids in the manifests, or ${allow("list API client roles")}`,
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
      lacking: `write folder ids instead of paths in the manifests, or ${allow("list folders")}`,
      read: readFolderPage,
    };
  }

  readClient(id: number): Call<Live | null> {
    return {
      kind: "read",
      method: "GET",
      path: `${this.#paths.clients}/${id}`,
      doing: `read client ${id}`,
      lacking: allow("read API clients"),
      read: readClientAnswer,
      gone: () => null,
    };
  }

  createClient(payload: ClientPayload, mayGo?: MayGo, onAnswer?: OnAnswer): Call<IssuedAnswer> {
    return {
      onAnswer,
      mayGo,
      kind: "create",
      method: "POST",
      path: this.#paths.clients,
      body: payload,
      doing: "create the client",
      lacking: allow("create API clients"),
      read: readIssued,
    };
  }

  updateClient(id: number, payload: ClientPayload, mayGo?: MayGo, onAnswer?: OnAnswer): Call<Live> {
    return {
      onAnswer,
      mayGo,
      kind: "update",
      method: "PUT",
      path: `${this.#paths.clients}/${id}`,
      body: payload,
      doing: `update client ${id}`,
      lacking: allow("update API clients"),
      read: readClientAnswer,
    };
  }

  deleteClient(id: number, mayGo?: MayGo, onAnswer?: OnAnswer): Call<void> {
    return {
      onAnswer,
      mayGo,
      kind: "delete",
      method: "DELETE",
      path: `${this.#paths.clients}/${id}`,
      doing: `delete client ${id}`,
      lacking: allow("delete API clients"),
      read: () => {},
      gone: () => {},
    };
  }

  regenerateToken(id: number, mayGo?: MayGo, onAnswer?: OnAnswer): Call<IssuedAnswer> {
    return {
      onAnswer,
      mayGo,
      kind: "regenerate",
      method: "POST",
      path: `${this.#paths.clients}/${id}/regenerate`,
      doing: `issue a new token for client ${id}`,
      lacking: allow("regenerate the tokens of API clients"),
      read: readIssued,
    };
  }
}
