import { type Answer, json } from "./answer.ts";
import type { Readings } from "../readings.ts";
import { unknownFields } from "./unknown-fields.ts";

/** The requested page of a list. */
export interface Asked {
  readonly page: number;
  readonly perPage: number;
}

/** Page and size from a query; the size is capped by the readings. */
export function asked(query: URLSearchParams, { perPageCap }: Readings): Asked {
  const number = (name: string, otherwise: number): number => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  };
  return { page: number("page", 1), perPage: Math.min(number("per_page", 100), perPageCap, 100) };
}

/** The items of a page; `offset` shifts its start, as if rows moved while the list is read. */
export function pageOf<T>(items: readonly T[], { page, perPage }: Asked, offset = 0): readonly T[] {
  const start = (page - 1) * perPage + offset;
  return items.slice(Math.max(0, start), Math.max(0, start + perPage));
}

/** The answer to a list request in the shape that the readings select, with or without `page` and `per_page`. */
export function listAnswer(
  shown: readonly unknown[],
  total: number,
  { page, perPage }: Asked,
  readings: Readings,
  list: "clients" | "roles",
): Answer {
  if (readings.listShape === "bare") return json(200, { result: shown });
  const fields = { ...countOf(shown, total, readings), ...paging({ page, perPage }, readings, list) };
  return json(200, { result: { items: shown, ...fields, ...unknownFields(readings) } });
}

function countOf(shown: readonly unknown[], total: number, { count }: Readings): { readonly count?: number } {
  switch (count) {
    case "total":
      return { count: total };
    case "page":
      return { count: shown.length };
    case "none":
      return {};
  }
}

function paging({ page, perPage }: Asked, { pageFields }: Readings, list: "clients" | "roles") {
  if (pageFields === "asked") return { page, per_page: 100 };
  return pageFields === "all" || pageFields === list ? { page, per_page: perPage } : {};
}
