import { describe, expect, it } from "vitest";
import { explainClients } from "../../../src/features/explain/explain.ts";
import { renderExplanationsMarkdown, renderExplanationsText } from "../../../src/features/explain/render.ts";
import type { Declared, Live } from "../../../src/model/client.ts";
import type { PlanInput } from "../../../src/plan/input.ts";
import { makePlan } from "../../../src/plan/make-plan.ts";
import { plainStyle } from "../../../src/render/style.ts";
import { declaredPair, live } from "../../support/builders.ts";
import { ownership, place, planInput } from "../../plan/planning.ts";
import { atPlace, credential, heldBy, pair, quarterly, rotated } from "../overlap/pairs.ts";

function explained(
  name: string,
  there: readonly Live[],
  overrides: Partial<PlanInput> = {},
  wanted: readonly Declared[] = pair,
) {
  const input = planInput(wanted, there, overrides);
  return explainClients({ name, environment: null }, input, makePlan(input));
}

/** The lines below the title Overlap. */
function overlapLines(...asked: Parameters<typeof explained>): readonly string[] {
  const [, lines = ""] = renderExplanationsText(explained(...asked), plainStyle).split("\nOverlap\n");
  return lines
    .trimEnd()
    .split("\n")
    .map((line) => line.trim());
}

const { first, second } = rotated;
const both =
  "loader (id 7) and loader-b (id 8) are the two API clients of one entry, with one place for their tokens";

describe("an explanation of a client with overlap", () => {
  it.each(["loader", "loader-b"])("asked for as %s, shows both tokens and the commands for them", (name) => {
    expect(overlapLines(name, [first, second], { tokens: atPlace(heldBy(second, first)) })).toEqual([
      both,
      "kv/workato/loader (vault): the token of loader-b (id 8), there since it was issued at 2026-05-01T00:00:00.000Z, 31 days ago",
      "the earlier token, of loader (id 7), was issued at 2026-02-01T00:00:00.000Z, 120 days ago: it works until the next rotation",
      "`keyward rotate loader` issues and delivers a new token of loader (id 7)",
      "`keyward rotate --end-overlap loader` ends the earlier token without a new one",
    ]);
  });

  it("as data, has both clients, and the place of the current token", () => {
    expect(explained("loader", [first, second], { tokens: atPlace(heldBy(second, first)) })).toMatchObject([
      {
        id: 7,
        token: { due: false, state: "spare", places: [{ sink: "vault", state: "spare" }] },
        overlap: {
          name: "loader",
          environment: null,
          clients: [
            { id: 7, name: "loader", age_days: 120, token: "earlier", state: "spare" },
            { id: 8, name: "loader-b", age_days: 31, token: "current", state: "held" },
          ],
          held_at: [{ sink: "vault", place: "kv/workato/loader" }],
        },
      },
    ]);
  });

  it("says of its own place whose token is there, and not that its own is missing", () => {
    const text = renderExplanationsText(
      explained("loader", [first, second], { tokens: atPlace(heldBy(second, first)) }),
      plainStyle,
    );
    expect(text).toContain("vault kv/workato/loader: holds the token of loader-b\n");
    expect(text).not.toContain("due for rotation");
  });

  it("distinguishes a place that holds the other token from one that holds nothing", () => {
    const places = [place(heldBy(second), "kv/a"), place({ kind: "absent" }, "kv/b")];
    const tokens = new Map(pair.map((one) => [one, places] as const));
    const [one] = explained("loader", [first, second], { tokens });
    expect(one?.token?.places.map(({ state }) => state)).toEqual(["spare", "not-held"]);
    expect(one?.overlap?.held_at).toEqual([{ sink: "vault", place: "kv/a" }]);
  });

  it("says that a spare token was delivered nowhere, which nobody needs to end", () => {
    const unused = credential("loader-b", "2026-01-01");
    expect(
      overlapLines("loader", [first, unused], { tokens: atPlace(heldBy(first, unused, false)) }).slice(2),
    ).toEqual([
      "the token of loader-b (id 8) was issued at 2026-01-01T00:00:00.000Z, 151 days ago, and delivered nowhere: the next rotation replaces and delivers it",
      "`keyward rotate loader` issues and delivers a new token of loader-b (id 8)",
    ]);
  });

  it("claims nothing of the place if it could not be read, and of times that the API does not return", () => {
    const timeless = credential("loader", "2026-01-01", { token_updated_at: null });
    expect(
      overlapLines("loader", [timeless, second], { tokens: atPlace({ kind: "unknown", reason: "sealed" }) }),
    ).toEqual([
      both,
      "which of the two tokens their place holds is not known",
      "the token of loader-b (id 8) was issued at 2026-05-01T00:00:00.000Z, 31 days ago",
      "the token of loader (id 7) was issued at a time that the API does not return",
      "`keyward rotate loader` issues and delivers a new token of loader (id 7)",
    ]);
  });

  it("shows a token that was issued and not delivered, and what issues another one", () => {
    const lost = credential("loader", "2026-05-25");
    const about = { action: "regenerate", id: 7, updated_at: first.token_updated_at } as const;
    const reading = heldBy(second);
    const previous = reading.kind === "marked" && reading.marker.state === "held" ? reading.marker : null;
    const marker = { state: "pending", name: "loader", environment: null, about, previous } as const;
    const tokens = atPlace({ kind: "marked", marker });
    expect(overlapLines("loader-b", [lost, second], { tokens }).slice(2)).toEqual([
      "the token of loader (id 7), issued at 2026-05-25T00:00:00.000Z, 7 days ago, was not delivered: `keyward apply` issues another one",
      "`keyward rotate loader` issues and delivers a new token of loader (id 7)",
    ]);
  });

  it("says which of the two is not live, and shows only the create of the one that was asked for", () => {
    expect(overlapLines("loader", [second]).slice(1)).toEqual([
      "loader is not live: `keyward apply` creates it",
    ]);
    expect(overlapLines("loader-b", []).slice(1)).toEqual([
      "loader is not live: `keyward apply` creates it",
      "loader-b is not live: `keyward apply` creates it",
    ]);
    for (const name of ["loader", "loader-b"])
      expect(explained(name, [])).toMatchObject([{ state: "create", changes: [{ action: "create", name }] }]);
  });

  it("shows that a token is thrown away also where the plan is refused because of another client", () => {
    const refusing = declaredPair({ name: "other", id: 99, source: { file: "b", line: 1 } });
    const tokens = atPlace(heldBy(first));
    const [one] = explained("loader-b", [first], { tokens }, [...pair, ...refusing]);
    expect(one).toMatchObject({ state: "create", changes: [{ action: "create", issue: { kind: "spare" } }] });
  });

  it("has commands that a shell takes as they are, whatever the name and the environment", () => {
    const name = "-it's `x`";
    const wanted = declaredPair({ name, environment: "Pre Prod", token: quarterly });
    const there = [
      live({ id: 7, name, environment: "Pre Prod", token_updated_at: "2026-02-01T00:00:00.000Z" }),
      live({
        id: 8,
        name: `${name}-b`,
        environment: "Pre Prod",
        token_updated_at: "2026-05-01T00:00:00.000Z",
      }),
    ] as const;
    const tokens = atPlace(heldBy(there[1], there[0]), wanted);
    expect(overlapLines(name, there, { tokens }, wanted).slice(3)).toEqual([
      String.raw`${"`"}keyward rotate --environment 'Pre Prod' -- '-it'\''s ${"`x`"}'${"`"} issues and delivers a new token of -it's ${"`x`"} (Pre Prod, id 7)`,
      String.raw`${"`"}keyward rotate --end-overlap --environment 'Pre Prod' -- '-it'\''s ${"`x`"}'${"`"} ends the earlier token without a new one`,
    ]);
    const explanation = explained(name, there, { tokens }, wanted);
    expect(renderExplanationsMarkdown(explanation)).toMatch(/#### Overlap\n\n(- [^\n`]+\n){5}$/);
  });

  it("says of both credentials that they are self, and how to rotate them", () => {
    const owned = {
      ownership: ownership({ self: [{ kind: "id", id: 7 }] }),
      tokens: atPlace(heldBy(second)),
    };
    for (const name of ["loader", "loader-b"]) {
      expect(explained(name, [first, second], owned)).toMatchObject([{ state: "self" }]);
      expect(overlapLines(name, [first, second], owned).slice(3)).toEqual([
        "`keyward rotate --self` issues and delivers the next token",
      ]);
    }
  });

  it("has nothing about overlap of any other client", () => {
    const plain = explained("plain", [live({ name: "plain" })], {}, []);
    expect(plain).toMatchObject([{ state: "unmanaged", overlap: null }]);
    expect(renderExplanationsText(plain, plainStyle)).not.toContain("Overlap");
  });
});
