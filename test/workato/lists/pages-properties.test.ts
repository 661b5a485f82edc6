import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Listing } from "../../../src/workato/lists/page-reading.ts";
import { readPages } from "../../../src/workato/lists/pages.ts";
import { type Page, WireError } from "../../../src/workato/wire.ts";

interface Row {
  readonly id: number;
}

/** What happens to the list once, right before a page is served. */
interface Change {
  readonly kind: "nothing" | "a row is deleted" | "a row is added";
  readonly before: number;
  /** Which row is deleted, or where a new one is added. */
  readonly at: number;
}

interface Manner {
  readonly rows: number;
  /** The most rows on a page. */
  readonly cap: number;
  /** Whether an answer contains that maximum. */
  readonly tellsCap: boolean;
  readonly count: "total" | "total on page 1" | "page" | "none";
  readonly change: Change;
}

const manners: fc.Arbitrary<Manner> = fc.record({
  rows: fc.oneof(fc.integer({ min: 0, max: 350 }), fc.constantFrom(50, 100, 200)),
  cap: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(50, 100)),
  tellsCap: fc.boolean(),
  count: fc.constantFrom("total", "total on page 1", "page", "none"),
  change: fc.record({
    kind: fc.constantFrom("nothing", "a row is deleted", "a row is added"),
    before: fc.integer({ min: 2, max: 6 }),
    at: fc.integer({ min: 0, max: 350 }),
  }),
});

function server({ rows, cap, tellsCap, count, change }: Manner) {
  let list = Array.from({ length: rows }, (_, index) => ({ id: index + 1 }));
  const asked: number[] = [];
  const fetch = async (page: number): Promise<Page<Row>> => {
    asked.push(page);
    if (asked.length === change.before) list = changed(list, change);
    const items = list.slice((page - 1) * cap, page * cap);
    const counts = {
      total: list.length,
      "total on page 1": page === 1 ? list.length : null,
      page: items.length,
      none: null,
    };
    return { items, count: counts[count], perPage: tellsCap ? cap : null };
  };
  return { asked, fetch, always: () => list.map(({ id }) => id).filter((id) => id !== 0) };
}

function changed(list: readonly Row[], { kind, at }: Change): Row[] {
  if (kind === "a row is added") return list.toSpliced(at, 0, { id: 0 });
  return kind === "a row is deleted" ? list.toSpliced(at, 1) : [...list];
}

/** The list, read to a page that certainly is the last one. */
async function whole(reading: Promise<Listing<Row>>): Promise<Listing<Row>> {
  const listing = await reading;
  const read = listing.more === null ? listing : await listing.more();
  expect(read.more).toBeNull();
  return read;
}

const idsOf = ({ items }: Listing<Row>): readonly number[] => items.map(({ id }) => id);

describe("a list that is read to its end", () => {
  it("is whole for every server of a list that nobody changes, with at most one page more than it needs", async () => {
    await fc.assert(
      fc.asyncProperty(manners, async (manner) => {
        const { rows, cap, count } = manner;
        const { asked, fetch, always } = server({ ...manner, change: { kind: "nothing", before: 1, at: 0 } });
        const listing = await whole(readPages(fetch));
        expect(idsOf(listing).toSorted((a, b) => a - b)).toEqual(always());
        if (count === "total" || rows < cap) expect(listing.stable).toBe(true);
        expect(asked.toSorted((a, b) => a - b)).toEqual(asked.map((_, index) => index + 1));
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(rows / cap) + 1);
      }),
      { numRuns: 300 },
    );
  });

  it("is never stable without a row that was there all the time", async () => {
    await fc.assert(
      fc.asyncProperty(manners, async (manner) => {
        const { fetch, always } = server(manner);
        const listing = await whole(readPages(fetch)).catch((error: unknown) => {
          if (!(error instanceof WireError)) throw error;
          return null;
        });
        if (listing?.stable === true) expect(idsOf(listing)).toEqual(expect.arrayContaining(always()));
      }),
      { numRuns: 500 },
    );
  });
});
