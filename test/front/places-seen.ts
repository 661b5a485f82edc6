import type { Front } from "./server/front.ts";

/** What is needed to look at the places of a world. */
interface Looked {
  readonly front: Front;
  readonly wanted: readonly {
    readonly name: string;
    readonly environment?: string;
    readonly deliverTo?: "files" | "none" | "discard";
  }[];
  held(name: string, environment: string): { readonly token: string | null; readonly marker: string | null };
}

/** What a place of a declared client held at some moment. */
export interface PlaceSeen {
  readonly name: string;
  readonly environment: string | null;
  readonly token: string | null;
  /** Whether that token worked then. */
  readonly works: boolean;
  /** The marker's text; null where there is none. */
  readonly marker: string | null;
}

/** The places of the clients that a world's manifests declare, as they are now. */
export function placesSeen(world: Looked): readonly PlaceSeen[] {
  return world.wanted
    .filter(({ deliverTo = "files" }) => deliverTo === "files")
    .map(({ name, environment }) => {
      const { token, marker } = world.held(name, environment ?? "-");
      const works = token !== null && world.front.ledger.tokenOf(token)?.until === null;
      return { name, environment: environment ?? null, token, works, marker };
    });
}
