/** Who changed a client outside of keyward, as the activity audit log of Workato records it; every text is the log's own. */
export interface ChangedBy {
  /** The log's name of what happened, such as `developer_api_client_updated`. */
  readonly event: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly user: ActivityUser;
  /** The address that the request came from; null if the entry does not contain it. */
  readonly from: string | null;
  /** The program that sent the request, as it named itself; null if the entry does not contain it. */
  readonly agent: string | null;
}

/** A user of the workspace; an e-mail address is never kept, only the name and the id by which Workato's pages find the user. */
export interface ActivityUser {
  readonly id: string | null;
  readonly name: string | null;
}

/** One entry of the activity audit log about a client. */
export interface Activity extends ChangedBy {
  readonly client: ActivityClient;
}

/** The client of an entry; its id is null if the entry does not contain it. */
export interface ActivityClient {
  readonly id: number | null;
  readonly name: string | null;
  readonly environment: string | null;
}
