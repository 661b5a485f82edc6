import type { WriteApi } from "./api.ts";
import { type ApiOptions } from "./connection.ts";
/** An open API, with the connections that it holds. */
export interface OpenApi extends WriteApi {
    close(): Promise<void>;
}
/** Opens the API of one workspace; nothing is sent yet. Throws `KeywardError` for a proxy that is not a URL. */
export declare function openApi(options: ApiOptions): OpenApi;
