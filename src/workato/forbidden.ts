import { ApiError } from "../model/errors.ts";

/** The result of a read, or null if this token may not read it (403, 404); rejects for every other error. */
export async function unlessForbidden<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}
