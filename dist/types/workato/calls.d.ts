import type { ClientPayload } from "../fields/payload.ts";
import type { Folder, Live, Role } from "../model/client.ts";
import type { Secret } from "../model/token/secret.ts";
import type { SendOptions } from "./api.ts";
import type { Call } from "./call.ts";
import { type ApiPaths } from "./paths.ts";
import { type Page } from "./wire.ts";
type IssuedAnswer = {
    readonly client: Live;
    readonly token: Secret | null;
};
/** The list of an Embedded partner's customers, by their ids. */
export declare function listCustomers(page: number): Call<Page<{
    readonly id: number;
}>>;
/** The seven endpoints and the folder list (workato-api.md, What is documented), each as one call. */
export declare class Calls {
    #private;
    constructor(paths: ApiPaths);
    listClients(page: number): Call<Page<Live>>;
    listRoles(page: number): Call<Page<Role>>;
    listFolders(parent: number | null, page: number): Call<Page<Folder>>;
    readClient(id: number): Call<Live | null>;
    createClient(payload: ClientPayload, options?: SendOptions): Call<IssuedAnswer>;
    updateClient(id: number, payload: ClientPayload, options?: SendOptions): Call<Live>;
    deleteClient(id: number, options?: SendOptions): Call<void>;
    regenerateToken(id: number, options?: SendOptions): Call<IssuedAnswer>;
}
export {};
