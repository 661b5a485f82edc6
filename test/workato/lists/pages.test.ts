import { describe, expect, it } from "vitest";
import { noPageFacts, type PageFacts } from "../../../src/workato/lists/page-reading.ts";
import { readPages } from "../../../src/workato/lists/pages.ts";
import { type Page, WireError } from "../../../src/workato/wire.ts";

interface Row {
  readonly id: number;
}

/** How a server serves a list. */
interface Manner {
  readonly rows: number;
  readonly cap?: number;
  readonly count?: "total" | "page" | "none" | number;
  readonly tellsPerPage?: boolean;
}

function server({ rows, cap = 100, count = "total", tellsPerPage = false }: Manner) {
  const asked: number[] = [];
  const fetch = async (page: number): Promise<Page<Row>> => {
    asked.push(page);
    const from = (page - 1) * cap;
    const length = Math.max(0, Math.min(cap, rows - from));
    const items = Array.from({ length }, (_, index) => ({ id: from + index + 1 }));
    const counts = { total: rows, page: length, none: null };
    return {
      items,
      count: typeof count === "number" ? count : counts[count],
      perPage: tellsPerPage ? cap : null,
    };
  };
  return { asked, fetch };
}

/** Pages as they come, whatever is asked. */
function scripted(...pages: readonly Page<Row>[]) {
  return async (page: number): Promise<Page<Row>> =>
    pages[page - 1] ?? { items: [], count: null, perPage: null };
}

const ids = (from: number, to: number): Row[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ id: from + index }));
const page = (items: readonly Row[], count: number | null = null): Page<Row> => ({
  items,
  count,
  perPage: null,
});

describe("reading pages", () => {
  it.each([0, 1, 99, 100, 101, 200, 250, 1000, 10_000])(
    "reads all of %d rows under every reading of count",
    async (rows) => {
      for (const count of ["total", "page", "none"] as const) {
        const { asked, fetch } = server({ rows, count });
        const { items, stable } = await readPages(fetch);
        expect(new Set(items.map((item) => item.id)).size).toBe(rows);
        // Several pages without a total: a row that moved between them would be missed unseen.
        const witnessed = count === "total" || rows < 100 || (rows === 100 && count === "page");
        expect(stable).toBe(witnessed);
        expect(asked).toHaveLength(Math.floor(rows / 100) + 1);
      }
    },
  );

  it.each(["total", "page", "none"] as const)(
    "believes a smaller per_page in the answer (count: %s)",
    async (count) => {
      const { asked, fetch } = server({ rows: 120, cap: 50, count, tellsPerPage: true });
      const { items, stable, pageSize } = await readPages(fetch);
      expect([items.length, stable, pageSize]).toEqual([120, count === "total", 50]);
      expect(asked).toHaveLength(3);
    },
  );

  it("goes on after a silent cap while the count is larger than what was read", async () => {
    const { asked, fetch } = server({ rows: 120, cap: 50 });
    const { items, stable, pageSize } = await readPages(fetch);
    expect([items.length, stable, pageSize]).toEqual([120, true, 50]);
    expect(asked).toEqual([1, 2, 3]);
  });

  it.each([
    ["of a known total are fetched side by side, more of them at a time", 950, "total", 100, [1, 2, 4, 3]],
    ["of a full last page are followed by one that shows the end", 700, "total", 100, [1, 2, 4, 1]],
    ["of an unknown total are fetched one by one", 450, "page", 100, [1, 1, 1, 1, 1]],
    ["behind a silent cap are fetched one by one", 130, "total", 30, [1, 1, 1, 1, 1]],
  ] as const)("asks for pages that %s", async (_what, rows, count, cap, batches) => {
    const { fetch } = server({ rows, count, cap });
    const together: number[] = [];
    const waiting: (() => void)[] = [];
    const answer = (): void => {
      together.push(waiting.length);
      for (const go of waiting.splice(0)) go();
    };
    const held = async (number: number): Promise<Page<Row>> => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        // Once all that are asked for together have been asked for.
        if (waiting.length === 1) setImmediate(answer);
      });
      return fetch(number);
    };
    await readPages(held);
    expect(together).toEqual(batches);
  });

  it("keeps one of an id that came twice, and is not stable then", async () => {
    const { items, stable } = await readPages(scripted(page(ids(1, 100)), page(ids(100, 120))));
    expect(items).toHaveLength(120);
    expect(stable).toBe(false);
  });

  it("is not stable when an id came twice and the total fits: another row moved away", async () => {
    const { items, stable } = await readPages(scripted(page(ids(1, 100), 120), page(ids(100, 120), 120)));
    expect([items.length, stable]).toEqual([120, false]);
  });

  it("takes a page that is longer than the per_page of its answer for a full one", async () => {
    const long = { ...page(ids(1, 60)), perPage: 50 };
    const asked: number[] = [];
    const { items, pageSize } = await readPages(async (number) => {
      asked.push(number);
      return number === 1 ? long : page(ids(61, 115));
    });
    expect([items.length, pageSize, asked]).toEqual([115, 60, [1, 2]]);
  });

  it("does not believe a per_page of 0", async () => {
    const { asked, fetch } = server({ rows: 20 });
    const { more } = await readPages(async (number) => ({
      ...(await fetch(number)),
      count: null,
      perPage: 0,
    }));
    expect([asked, more === null]).toEqual([[1], false]);
  });

  it("gives up after 10,000 pages of a list that does not end, and not before", async () => {
    const last =
      (pages: number) =>
      async (number: number): Promise<Page<Row>> => ({
        items: number < pages ? [{ id: number }] : [],
        count: null,
        perPage: 1,
      });
    expect((await readPages(last(10_000))).items).toHaveLength(9999);
    await expect(readPages(last(10_001))).rejects.toThrow("the list does not end after 10000 pages");
  });

  it("tells what its next reading may rely on: the longest page, and whether a count was the total", async () => {
    const facts = async (manner: Manner) => (await readPages(server(manner).fetch)).facts;
    expect(await facts({ rows: 150 })).toEqual({ longest: 100, countIsTotal: true });
    expect(await facts({ rows: 150, count: "page" })).toEqual({ longest: 100, countIsTotal: false });
    expect(await facts({ rows: 0 })).toEqual({ longest: 0, countIsTotal: false });
  });

  it("is not stable when the total does not fit: a row slipped to a page already read", async () => {
    const shifted = scripted(page(ids(1, 100), 150), page(ids(102, 150), 149));
    const { items, stable } = await readPages(shifted);
    expect(items).toHaveLength(149);
    expect(stable).toBe(false);
  });

  it("ends, not stable, at an empty page where the count promises more", async () => {
    const { asked, fetch } = server({ rows: 150, count: 1_000_000 });
    const { items, stable } = await readPages(fetch);
    expect([items.length, stable]).toEqual([150, false]);
    expect(asked.length).toBeLessThan(10);
  });

  it("refuses a server that answers the same full page for ever", async () => {
    const same = async (): Promise<Page<Row>> => page(ids(1, 100));
    await expect(readPages(same)).rejects.toThrow(WireError);
    expect((await readPages(same, { size: 100, repeats: "end", facts: noPageFacts })).items).toHaveLength(
      100,
    );
  });

  it("refuses a later page that repeats rows of earlier ones", async () => {
    const turning = scripted(page(ids(1, 100)), page(ids(101, 200)), page(ids(51, 150)));
    await expect(readPages(turning)).rejects.toThrow("page 3 repeats earlier pages");
  });

  it("refuses a second page that repeats the first one where a count promises more", async () => {
    const same = async (): Promise<Page<Row>> => page(ids(1, 50), 71);
    await expect(readPages(same)).rejects.toThrow("page 2 repeats page 1");
  });

  describe("a list whose end is not shown", () => {
    it.each(["page", "none"] as const)(
      "is read on behind a silent cap, with the page size learned (count: %s)",
      async (count) => {
        const { asked, fetch } = server({ rows: 120, cap: 50, count });
        const first = await readPages(fetch);
        expect([first.items.length, asked.length]).toEqual([50, 1]);
        const { items, more, pageSize } = (await first.more?.()) ?? first;
        expect([items.length, more, pageSize]).toEqual([120, null, 50]);
        expect(asked).toEqual([1, 2, 3]);
      },
    );

    it.each(["page", "none"] as const)("costs one page more if it is whole (count: %s)", async (count) => {
      const { asked, fetch } = server({ rows: 50, cap: 50, count });
      const first = await readPages(fetch);
      const { items, more, stable } = (await first.more?.()) ?? first;
      expect([items.length, more, stable]).toEqual([50, null, true]);
      expect(asked).toEqual([1, 2]);
    });

    it("is asked for once, however many ask", async () => {
      const { asked, fetch } = server({ rows: 60, cap: 50, count: "none" });
      const { more } = await readPages(fetch);
      const [one, two] = await Promise.all([more?.(), more?.()]);
      expect([one?.items.length, two]).toEqual([60, one]);
      expect(asked).toEqual([1, 2]);
    });

    it("is an error at the same rows once more: that server ignores pages, and may have cut the list", async () => {
      const same = async (): Promise<Page<Row>> => page(ids(1, 60));
      const { more } = await readPages(same);
      await expect(more?.()).rejects.toThrow("page 2 repeats page 1");
    });

    it("ends at the same rows once more where repeats end a list", async () => {
      const same = async (): Promise<Page<Row>> => page(ids(1, 60));
      const first = await readPages(same, { size: 100, repeats: "end", facts: noPageFacts });
      const { items, more, stable } = (await first.more?.()) ?? {};
      expect([items?.length, more, stable]).toEqual([60, null, true]);
    });

    it("goes on at as many rows once more, of which only some are known", async () => {
      const { more } = await readPages(scripted(page(ids(1, 50)), page(ids(26, 75)), page(ids(76, 80))));
      const { items, stable } = (await more?.()) ?? {};
      expect([items?.length, stable]).toEqual([80, false]);
    });

    it("is not stable if a row came again: another one may have moved away", async () => {
      const { more } = await readPages(scripted(page(ids(1, 50)), page(ids(50, 50))));
      expect((await more?.())?.stable).toBe(false);
    });

    it.each([
      ["an empty first page", page([])],
      ["a per_page of the server's own", { items: ids(1, 20), count: 20, perPage: 50 }],
    ])("is not doubted after %s", async (_, only) => {
      expect((await readPages(scripted(only))).more).toBeNull();
    });

    it("is not doubted where only the first page has a total, but a row that was added since may hide another", async () => {
      const { items, more, stable } = await readPages(scripted(page(ids(1, 50), 100), page(ids(51, 100))));
      expect([items.length, more, stable]).toEqual([100, null, false]);
    });

    it.each([
      ["a count that equals the page", { items: ids(1, 50), count: 50, perPage: null }],
      ["a per_page that repeats what was requested", { items: ids(1, 50), count: 50, perPage: 100 }],
    ])("is doubted despite %s", async (_, only) => {
      expect((await readPages(scripted(only))).more).not.toBeNull();
    });

    it("is not doubted where an earlier reading showed a longer page, or a count that is the total", async () => {
      const known = (facts: PageFacts) =>
        readPages(scripted(page(ids(1, 50), 50)), { size: 100, repeats: "error", facts });
      expect((await known({ longest: 51, countIsTotal: false })).more).toBeNull();
      expect((await known({ longest: 50, countIsTotal: true })).more).toBeNull();
      expect((await known({ longest: 50, countIsTotal: false })).more).not.toBeNull();
    });

    it("is doubted where the count was the total in an earlier reading, and there is none now", async () => {
      const facts = { longest: 50, countIsTotal: true };
      const { more } = await readPages(scripted(page(ids(1, 50))), { size: 100, repeats: "error", facts });
      expect(more).not.toBeNull();
    });
  });

  it("fails as a whole when one page fails", async () => {
    const { fetch } = server({ rows: 1000 });
    const broken = (number: number) => (number === 7 ? Promise.reject(new Error("page 7")) : fetch(number));
    await expect(readPages(broken)).rejects.toThrow("page 7");
  });
});
