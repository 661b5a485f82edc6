import type { Declared, Live } from "../../../src/model/client.ts";
import type { MarkerReading } from "../../../src/model/token/token.ts";
import type { Places } from "../../../src/plan/tokens/token-places.ts";
import { declaredPair, live } from "../../support/builders.ts";
import { place } from "../../plan/planning.ts";

/** The token of an entry with `overlap`: due after 90 days. */
export const quarterly = { deliver_to: ["vault"], rotate_after: 90 * 86_400_000 } as const;

/** An entry with `overlap`, and what it is declared as. */
export const pair = declaredPair({ name: "loader", token: quarterly });

/** A live client of the entry; its create issued a token when it was created. */
export function credential(name: "loader" | "loader-b", issued: string, overrides: Partial<Live> = {}): Live {
  return live({
    id: name === "loader" ? 7 : 8,
    name,
    created_at: "2026-01-01T00:00:00.000Z",
    token_updated_at: `${issued}T00:00:00.000Z`,
    ...overrides,
  });
}

/** The marker of this client's current token, with what it says of the other client's. */
export function heldBy(live: Live, earlier?: Live, delivered = true): MarkerReading {
  const { id, name, environment, token_updated_at: updated_at } = live;
  const known = earlier && { id: earlier.id, updated_at: earlier.token_updated_at, delivered };
  const other = known === undefined ? {} : { other: known };
  return { kind: "marked", marker: { state: "held", id, name, environment, updated_at, ...other } };
}

/** What was read at the one place of both credentials. */
export function atPlace(
  reading: MarkerReading,
  [first, second]: readonly [Declared, Declared] = pair,
): Places {
  const one = place(reading, "kv/workato/loader");
  return new Map([
    [first, [one]],
    [second, [one]],
  ]);
}

/** The first credential's token was delivered in January, the second one's in May: that is where it is now. */
export const rotated = {
  first: credential("loader", "2026-02-01"),
  second: credential("loader-b", "2026-05-01"),
} as const;
