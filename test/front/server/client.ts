/** A client as it is stored. */
export interface StoredClient {
  readonly id: number;
  name: string;
  environment: string | null;
  role: number;
  /** Null: all folders. */
  folders: readonly number[] | null;
  /** Null: every address. */
  allowList: string | null;
  readonly createdAt: number;
  updatedAt: number;
  /** Made from a legacy key: its token cannot be regenerated. */
  readonly migrated: boolean;
  /** Whether a token is shown at all. */
  tokenShown: boolean;
}

/** A client that a front begins with; what is left out is the plainest value. */
export interface SeedClient {
  readonly name: string;
  readonly environment?: string;
  readonly role?: number;
  /** Ids, or `all`; left out: all. */
  readonly folders?: readonly number[] | "all";
  readonly allowList?: string;
  readonly migrated?: boolean;
  readonly tokenShown?: boolean;
  /** How long ago it was made, in milliseconds. */
  readonly age?: number;
}

/** The environments of a front, with the ids that rows show. */
export const environmentIds: ReadonlyMap<string, number> = new Map([
  ["Development", 3218],
  ["Test", 3219],
  ["Production", 3220],
]);
