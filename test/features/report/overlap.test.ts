import { describe, expect, it } from "vitest";
import { inventoryPage } from "../../../src/features/report/html/page.ts";
import { dueTokens } from "../../../src/features/report/inventory/due-tokens.ts";
import type { Inventory } from "../../../src/features/report/inventory/inventory.ts";
import { ageGroups } from "../../../src/features/report/inventory/token-ages.ts";
import { workspaceUnknowns } from "../../../src/features/report/inventory/unknowns.ts";
import { inventoryCsv } from "../../../src/features/report/inventory-csv.ts";
import { inventoryMetrics } from "../../../src/features/report/prometheus/metrics.ts";
import { renderSummaryText } from "../../../src/features/report/summary-text.ts";
import type { Live } from "../../../src/model/client.ts";
import type { MarkerReading } from "../../../src/model/token/token.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { declaredPair, live } from "../../support/builders.ts";
import { policy } from "../../support/policies.ts";
import { parseExposition } from "../../support/prometheus.ts";
import { schemaErrors } from "../../support/schemas.ts";
import { ownership } from "../../plan/planning.ts";
import { atPlace, credential, heldBy, pair, rotated } from "../overlap/pairs.ts";
import { hostileNames } from "./hostile-names.ts";
import { found, inventoryOf, reading } from "./reading.ts";

const { first, second } = rotated;
const absent: MarkerReading = { kind: "absent" };

function readingOf(clients: readonly Live[], at: MarkerReading, overrides: Partial<PlanInput> = {}) {
  return reading(pair, clients, { tokens: atPlace(at), ...overrides });
}

function reported(clients: readonly Live[], at: MarkerReading): Inventory {
  return inventoryOf(readingOf(clients, at));
}

/** The earlier token is 120 days old, and would be due after 90; the current one is 31 days old. */
const usual = reported([first, second], heldBy(second));
const clientsOf = ({ workspaces }: Inventory) => workspaces.flatMap((one) => one.clients ?? []);

describe("a report of a client with overlap", () => {
  it("has both API clients, each with the other one, and the limit of the current token only", () => {
    expect(clientsOf(usual)).toMatchObject([
      {
        id: 7,
        overlap_with: { id: 8, name: "loader-b" },
        token: { state: "spare", overlap: "earlier", due: false, due_at: null, age_days: 120 },
      },
      {
        id: 8,
        overlap_with: { id: 7, name: "loader" },
        token: {
          state: "held",
          overlap: "current",
          due: false,
          due_at: "2026-07-30T00:00:00.000Z",
          age_days: 31,
        },
      },
    ]);
    expect(schemaErrors("inventory", usual)).toBeNull();
  });

  it("finds an earlier token that works, and nothing else", () => {
    expect(found(usual)).toEqual({ "earlier-token-works": 1 });
    expect(renderSummaryText(usual, plainStyle)).toContain(
      "1  earlier token works until the next rotation, because its client has overlap\n",
    );
  });

  it("finds none where the other token was delivered nowhere, or is revoked", () => {
    const unused = credential("loader-b", "2026-01-01");
    const held = credential("loader", "2026-05-01");
    expect(found(reported([held, unused], heldBy(held, unused, false)))).toEqual({});
    const revoked = { ...first, has_token: false };
    expect(found(reported([revoked, second], heldBy(second)))).toEqual({ "no-live-token": 1 });
  });

  it.each<[string, MarkerReading, Readonly<Record<string, number>>]>([
    ["is missing from its place", absent, { "token-not-held": 1 }],
    [
      "was issued again by somebody else",
      heldBy({ ...second, token_updated_at: "2026-01-20T00:00:00.000Z" }),
      { "token-reissued-elsewhere": 1 },
    ],
  ])("counts one token where the current one %s", (_, at, expected) => {
    expect(found(reported([first, second], at))).toEqual({ ...expected, "earlier-token-works": 1 });
  });

  it("counts one token that is overdue or has no limit", () => {
    const [old, older] = [credential("loader-b", "2026-02-20"), first];
    expect(found(reported([older, old], heldBy(old)))).toMatchObject({ "token-overdue": 1 });
    const endless = declaredPair({ name: "loader", token: { deliver_to: ["vault"], rotate_after: "never" } });
    const read = reading(endless, [first, second], { tokens: atPlace(heldBy(second), endless) });
    expect(found(inventoryOf(read))).toEqual({ "token-without-limit": 1, "earlier-token-works": 1 });
  });

  it("judges both clients as one by policies", () => {
    const listed = policy(
      { properties: { ip_allow_list: false } },
      { name: "none-listed", severity: "warning" },
    );
    const made = inventoryOf(readingOf([first, second], heldBy(second), { policies: [listed] }));
    expect(found(made)).toMatchObject({ "policy-warned": 1 });
    expect(made.findings.find(({ code }) => code === "policy-warned")?.of).toBe(1);
    expect(made.workspaces[0]?.policies).toMatchObject([
      { satisfied: 0, violated: [{ id: 7, name: "loader" }] },
    ]);
    expect(clientsOf(made).map(({ violations }) => violations)).toEqual([["none-listed"], ["none-listed"]]);
  });

  it("says of both that their token runs keyward, and of neither that it is unmanaged", () => {
    const owned = { ownership: ownership({ self: [{ kind: "id", id: 8 }] }) };
    const made = inventoryOf(readingOf([first, second], heldBy(second), owned));
    expect(clientsOf(made).map(({ state }) => state)).toEqual(["self", "self"]);
  });

  it("puts only the current token into the calendar, and ages of earlier ones into a row of their own", () => {
    expect(dueTokens(usual.workspaces).map(({ client }) => client.name)).toEqual(["loader-b"]);
    expect(ageGroups(clientsOf(usual))).toEqual([
      { limit: "90d", limitDays: 90, ages: [{ days: 31, due: false }] },
      { limit: "earlier", limitDays: null, ages: [{ days: 120, due: false }] },
    ]);
  });

  it("counts a place once that could not be read or was not", () => {
    const read = readingOf([first, second], { kind: "unknown", reason: "Vault is sealed" });
    const counts = (sinksRead: boolean) =>
      workspaceUnknowns(read, { sinksRead })
        .filter(({ code }) => code === "places-unreadable" || code === "sinks-not-read")
        .map(({ count }) => count);
    expect([counts(true), counts(false)]).toEqual([[1], [1]]);
  });
});

describe("the metrics of a client with overlap", () => {
  const samplesOf = (inventory: Inventory) =>
    parseExposition(inventoryMetrics(inventory))
      .filter(({ name }) => name.includes("token"))
      .map(({ name, labels, value }) => [name, labels["client"], labels["overlap"], value]);

  it("have one age and one due time, and those of the earlier token under names of their own", () => {
    expect(samplesOf(usual)).toEqual([
      ["keyward_token_issued_timestamp_seconds", "loader-b", undefined, 1_777_593_600],
      ["keyward_token_age_seconds", "loader-b", undefined, 31 * 86_400],
      ["keyward_token_due_timestamp_seconds", "loader-b", undefined, 1_785_369_600],
      ["keyward_token_due", "loader-b", undefined, 0],
      ["keyward_spare_token_issued_timestamp_seconds", "loader", "earlier", 1_769_904_000],
      ["keyward_spare_token_age_seconds", "loader", "earlier", 120 * 86_400],
    ]);
  });

  it("name the client of the current token with a spare one", () => {
    const spare = parseExposition(inventoryMetrics(usual)).find(
      ({ name }) => name === "keyward_spare_token_age_seconds",
    );
    expect(spare?.labels).toMatchObject({ client_id: "7", overlap_with: "loader-b" });
  });

  it("are valid, whatever the clients are called", () => {
    const [name = ""] = hostileNames.filter((one) => one.includes('"'));
    const named = declaredPair({ name, token: pair[0].token });
    const clients = [
      { ...first, name },
      { ...second, name: `${name}-b` },
    ];
    const [, held = second] = clients;
    const made = inventoryOf(reading(named, clients, { tokens: atPlace(heldBy(held), named) }));
    const labels = parseExposition(inventoryMetrics(made)).map((one) => one.labels["overlap_with"]);
    expect(new Set(labels)).toEqual(new Set([undefined, `${name}-b`]));
  });

  it("count API clients, as Workato does", () => {
    const counts = parseExposition(inventoryMetrics(usual)).filter(
      ({ name, labels }) => name === "keyward_clients" && labels["state"] === "managed",
    );
    expect(counts.map(({ value }) => value)).toEqual([2]);
  });
});

describe("the table of a client with overlap", () => {
  it("ends with the other client and which token it is", () => {
    const [heading = "", ...rows] = inventoryCsv(usual).trimEnd().split("\r\n");
    expect(heading).toMatch(/,created_at,overlap_with_id,overlap_with,token_overlap,error$/);
    expect(rows).toEqual([
      expect.stringMatching(/,120,90d,,false,spare,vault,.*,8,loader-b,earlier,$/),
      expect.stringMatching(/,31,90d,2026-07-30T00:00:00.000Z,false,held,vault,.*,7,loader,current,$/),
    ]);
  });
});

describe("the page of a client with overlap", () => {
  const textOf = (page: string): string =>
    page
      .replaceAll(/<style>[^]*?<\/style>/g, "")
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll(/\s+/g, " ");

  it("lists the earlier token with its age, and the current one with its own", () => {
    const text = textOf(inventoryPage(usual));
    expect(text).toContain("Earlier tokens that work");
    expect(text).toMatch(/loader 7 production 120 d loader-b 8 31 d/);
    expect(text).toContain(
      "1 earlier token works until the next rotation, because its client has overlap of 2",
    );
    expect(text).toContain("Earlier tokens (overlap) 1 token, the oldest 120 days");
    expect(text).toContain("1 held by their sinks 1 spare, because of overlap");
  });

  it("says with each client whose other credential it is, and of a spare token what it is", () => {
    const [, text = ""] = textOf(inventoryPage(usual)).split("All clients production");
    expect(text).toMatch(/loader 7 overlap with loader-b .* 120 d – vault spare: earlier token loader-b 8/);
    expect(text).toMatch(/loader-b 8 overlap with loader .* 31 d 2026-07-30 vault/);
  });

  it("has no list of earlier tokens where none works", () => {
    const held = credential("loader", "2026-05-01");
    const unused = credential("loader-b", "2026-01-01");
    const text = textOf(inventoryPage(reported([held, unused], heldBy(held, unused, false))));
    expect(text).not.toContain("Earlier tokens that work");
    expect(text).toContain("spare: never delivered");
    expect(text).toContain("Spare, never delivered (overlap) 1 token, the oldest 151 days");
  });

  it("lists the oldest of many first, and says how many are left out", () => {
    const entries = Array.from({ length: 203 }, (_, at) => {
      const day = new Date(Date.parse("2026-01-01") + (at % 100) * 86_400_000).toISOString();
      const clients = [
        live({ id: 1000 + at, name: `c${at}`, token_updated_at: day }),
        live({ id: 2000 + at, name: `c${at}-b`, token_updated_at: "2026-05-30T00:00:00.000Z" }),
      ] as const;
      const declared = declaredPair({ name: `c${at}`, token: pair[0].token });
      return { clients, declared, places: atPlace(heldBy(clients[1]), declared) };
    });
    const made = inventoryOf(
      reading(
        entries.flatMap(({ declared }) => declared),
        entries.flatMap(({ clients }) => clients),
        { tokens: new Map(entries.flatMap(({ places }) => [...places])) },
      ),
    );
    const [, list = ""] = textOf(inventoryPage(made)).split("Earlier tokens that work");
    expect(list).toMatch(/Its age c0 1000 production 151 d c0-b 2000 2 d/);
    expect(list).toContain("3 younger tokens not shown here");
  });
});
