import { describe, expect, it } from "vitest";
import { credentialsOf } from "../../../src/features/overlap/credentials.ts";
import type { Live } from "../../../src/model/client.ts";
import type { MarkerReading } from "../../../src/model/token/token.ts";
import { claimLive } from "../../../src/plan/identity/claim.ts";
import { declared, declaredPair, live } from "../../support/builders.ts";
import { now } from "../../plan/planning.ts";
import { atPlace, credential, heldBy, pair, quarterly, rotated } from "./pairs.ts";

/** Of each live client with this at its place: "loader: held, current, due". */
function known(clients: readonly Live[], reading: MarkerReading): readonly string[] {
  const { claims } = claimLive(pair, clients);
  return [...credentialsOf(claims, atPlace(reading), now).values()].map(({ token, overlap }) =>
    [`${token.name}: ${token.state}`, overlap?.token, ...(token.due ? ["due"] : [])].join(", "),
  );
}

const { first, second } = rotated;

describe("the two tokens of an entry with overlap", () => {
  it("are the current one at the place, and an earlier one that is spare and never due", () => {
    expect(known([first, second], heldBy(second))).toEqual([
      "loader: spare, earlier",
      "loader-b: held, current",
    ]);
  });

  it("are due by the token at the place", () => {
    const old = credential("loader-b", "2026-02-20");
    expect(known([first, old], heldBy(old))).toEqual([
      "loader: spare, earlier",
      "loader-b: held, current, due",
    ]);
  });

  it.each<[string, Live]>([
    ["by its create", credential("loader-b", "2026-01-01")],
    ["by ending the overlap", credential("loader-b", "2026-05-20")],
  ])("include one that was issued %s and delivered nowhere", (_, thrownAway) => {
    const held = credential("loader", "2026-04-01");
    expect(known([held, thrownAway], heldBy(held, thrownAway, false))).toEqual([
      "loader: held, current",
      "loader-b: spare, undelivered",
    ]);
  });

  it("are not spare where the place is not known to hold either, and one of them is due at most", () => {
    const [one, other] = [first, credential("loader-b", "2026-02-20")];
    expect(known([one, other], { kind: "unknown", reason: "sealed" })).toEqual([
      "loader: unknown, earlier",
      "loader-b: unknown, current, due",
    ]);
    expect(known([one, other], { kind: "absent" })).toEqual([
      "loader: not-held, earlier",
      "loader-b: not-held, current, due",
    ]);
  });

  it("show that one was issued and not delivered", () => {
    const about = { action: "regenerate", id: 7, updated_at: "2026-01-15T00:00:00.000Z" } as const;
    const previous = {
      state: "held",
      id: 8,
      name: "loader-b",
      environment: null,
      updated_at: second.token_updated_at,
    } as const;
    const marker = { state: "pending", name: "loader", environment: null, about, previous } as const;
    const lost = credential("loader", "2026-05-25");
    expect(known([lost, second], { kind: "marked", marker })).toEqual([
      "loader: pending, undelivered",
      "loader-b: held, current",
    ]);
  });

  it("name the other client, also one that is not live", () => {
    const others = (clients: readonly Live[]) =>
      [...credentialsOf(claimLive(pair, clients).claims, atPlace({ kind: "absent" }), now).values()].map(
        ({ overlap }) => overlap?.other,
      );
    expect(others([first, second])).toEqual([
      { id: 8, name: "loader-b" },
      { id: 7, name: "loader" },
    ]);
    expect(others([second])).toEqual([{ id: null, name: "loader" }]);
    expect(others([first])).toEqual([{ id: null, name: "loader-b" }]);
  });

  it("are nothing to a client without overlap, nor to the same name in another environment", () => {
    const [one, two] = ["Test", "Production"].map((environment) =>
      declaredPair({ name: "loader", environment, token: quarterly }),
    );
    const clients = [
      live({ id: 1, name: "loader", environment: "Test" }),
      live({ id: 2, name: "loader-b", environment: "Production" }),
      live({ id: 3, name: "plain", environment: "Test" }),
    ];
    const wanted = [...(one ?? []), ...(two ?? []), declared({ name: "plain", environment: "Test" })];
    const found = credentialsOf(claimLive(wanted, clients).claims, new Map(), now);
    expect([1, 2, 3].map((id) => found.get(id)?.overlap?.other)).toEqual([
      { id: null, name: "loader-b" },
      { id: null, name: "loader" },
      undefined,
    ]);
  });
});
