/** The format of a readings file; a later one is refused. */
export const readingsFormat = "keyward.readings/v1";

/** What one open point of the API's reference turned out to be. */
export type Reading = string | number | readonly string[];

/** A readings file: how one tenant behaves where the API's reference is silent. It holds no secret, host, id or name of the tenant. */
export interface ReadingsDocument {
  readonly format: typeof readingsFormat;
  /** The version of keyward that wrote it. */
  readonly keyward: string;
  readonly created_at: string;
  /** By the names of the sandbox's readings. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** Why the others are not known. */
  readonly not_found_out: Readonly<Record<string, string>>;
  /** What was seen besides, such as statuses and times. */
  readonly facts: Readonly<Record<string, number | boolean | string>>;
}
