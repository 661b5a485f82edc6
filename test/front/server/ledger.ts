import type { Call } from "./behaviours.ts";

/** Who did something: a request of the tool under test, somebody else, or the arrangement. */
export type Actor = "keyward" | "outsider" | "seed";

/** A request as it arrived. Times are milliseconds of the front's clock. */
export interface SeenRequest {
  readonly number: number;
  readonly at: number;
  readonly call: Call;
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** The client that the path names; null where it names none. */
  readonly client: number | null;
  /** The name that the body sends, else that of the client when the request arrived; null where there is none. */
  readonly name: string | null;
  /** What was answered; null while nothing was, and where the connection was reset instead. */
  status: number | null;
}

/** Something that truly happened to a client. */
export interface Effect {
  readonly at: number;
  readonly kind: "create" | "update" | "regenerate" | "delete";
  readonly by: Actor;
  /** The number of the request that did it; null where no request did. */
  readonly request: number | null;
  readonly client: number;
  /** Its name and environment afterwards. */
  readonly name: string;
  readonly environment: string | null;
  /** The name as it was asked for. */
  readonly asked: string;
}

/** A token that was issued, and how long it worked. */
export interface IssuedToken {
  readonly value: string;
  readonly client: number;
  readonly by: Actor;
  readonly request: number | null;
  readonly from: number;
  /** Null while it works. */
  until: number | null;
  /** Who ended it, by which request; null while it works. */
  endedBy: { readonly by: Actor; readonly request: number | null } | null;
}

/** A client that was ever made. */
export interface ClientLife {
  readonly id: number;
  readonly by: Actor;
  readonly request: number | null;
  readonly asked: string;
  readonly environment: string | null;
  readonly born: number;
  /** Null while it lives. */
  gone: number | null;
}

/** Everything that happened on a front, in order. Nothing is ever taken out of it. */
export class Ledger {
  readonly requests: SeenRequest[] = [];
  readonly effects: Effect[] = [];
  readonly tokens: IssuedToken[] = [];
  readonly lives: ClientLife[] = [];
  /** The numbers of the requests that arrived over the limit. */
  readonly overLimit: number[] = [];

  /** The token of a client that works now; null where none does. */
  liveToken(client: number): IssuedToken | null {
    return this.tokens.findLast((token) => token.client === client && token.until === null) ?? null;
  }

  tokenOf(value: string): IssuedToken | null {
    return this.tokens.find((token) => token.value === value) ?? null;
  }

  life(client: number): ClientLife | null {
    return this.lives.find(({ id }) => id === client) ?? null;
  }

  /** The requests of some calls, in order of arrival. */
  requestsOf(...calls: readonly Call[]): readonly SeenRequest[] {
    return this.requests.filter(({ call }) => calls.includes(call));
  }

  /** What a request did. */
  effectsOf(request: number): readonly Effect[] {
    return this.effects.filter((effect) => effect.request === request);
  }
}
