import type { Field } from "./field.ts";
/** The addresses that may call with the client's token; empty: every address. */
export declare const ipAllowList: Field<"ip_allow_list">;
