import { type ApiOptions } from "../connection.ts";
/**
 * The managed user ids of all customers of an Embedded partner, ascending: the whole list, or an `ApiError`. Its answers
 * are not known to hold a total, so that a page that repeats a row is what shows that rows moved: then the list is read
 * once more, and both readings must agree. A customer that is missed nevertheless is not in this run, and not changed.
 */
export declare function readCustomers(options: ApiOptions): Promise<readonly number[]>;
