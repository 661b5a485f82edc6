import { describe, expect, it } from "vitest";
import { readPages } from "../../src/workato/pages.ts";
import { type Page, WireError } from "../../src/workato/wire.ts";

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

  it("keeps one of an id that came twice, and is not stable then", async () => {
    const { items, stable } = await readPages(scripted(page(ids(1, 100)), page(ids(100, 120))));
    expect(items).toHaveLength(120);
    expect(stable).toBe(false);
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
    expect((await readPages(same, { size: 100, repeats: "end" })).items).toHaveLength(100);
  });

  it("fails as a whole when one page fails", async () => {
    const { fetch } = server({ rows: 1000 });
    const broken = (number: number) => (number === 7 ? Promise.reject(new Error("page 7")) : fetch(number));
    await expect(readPages(broken)).rejects.toThrow("page 7");
  });
});
