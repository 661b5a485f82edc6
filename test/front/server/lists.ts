import type { Answer } from "./answer.ts";
import { clientRow } from "./rows.ts";
import { seeded } from "./random.ts";
import type { Workspace } from "./workspace.ts";

/** What a list request asks for, and from where. */
export interface ListRequest {
  readonly query: URLSearchParams;
  /** How many lists were asked for before: what shifts, shifts with it. */
  readonly turn: number;
  readonly now: number;
  /** The environment of the token; null: it has none. */
  readonly environment: string | null;
}

/** A page of clients. */
export function listClients(workspace: Workspace, request: ListRequest): Answer {
  const { behaviours, ledger } = workspace;
  const visible = [...workspace.clients.values()]
    .filter(({ createdAt }) => createdAt <= request.now - behaviours.createLag || request.now < createdAt)
    .filter(({ environment }) => !behaviours.listBound || environment === request.environment);
  const view = { behaviours, ledger, now: request.now, list: true };
  const rows = inOrder(visible, workspace, request.turn).map((client) => clientRow(client, view));
  return page(rows, workspace, request.query);
}

/** A page of roles. */
export function listRoles(workspace: Workspace, { query }: ListRequest): Answer {
  const times = { created_at: "2023-02-22T01:55:35.739-08:00", updated_at: "2023-02-22T01:55:35.739-08:00" };
  return page(
    workspace.roles.map((role) => ({ ...role, ...times })),
    workspace,
    query,
  );
}

function inOrder<T>(rows: readonly T[], { behaviours }: Workspace, turn: number): readonly T[] {
  const shift = behaviours.shifting && rows.length > 0 ? turn % rows.length : 0;
  const shifted = [...rows.slice(shift), ...rows.slice(0, shift)];
  switch (behaviours.order) {
    case "oldest":
      return shifted;
    case "newest":
      return shifted.toReversed();
    case "shuffled":
      return shuffled(shifted);
  }
}

/** The same order for the same rows. */
function shuffled<T>(rows: readonly T[]): readonly T[] {
  const random = seeded(rows.length);
  const keyed = rows.map((row) => ({ row, key: random.next() }));
  return keyed.toSorted((one, other) => one.key - other.key).map(({ row }) => row);
}

function page(rows: readonly unknown[], { behaviours }: Workspace, query: URLSearchParams): Answer {
  const asked = Number(query.get("per_page") ?? "100");
  const size = Math.max(1, Math.min(Number.isInteger(asked) ? asked : 100, 100, behaviours.pageCap));
  const number = Math.max(1, Number(query.get("page") ?? "1"));
  const items = rows.slice((number - 1) * size, number * size);
  if (behaviours.listShape === "array") return { status: 200, body: { result: items } };
  const count = { total: { count: rows.length }, page: { count: items.length }, none: {} }[behaviours.count];
  const told = behaviours.capIsTold ? { page: number, per_page: size } : {};
  return { status: 200, body: { result: { items, ...count, ...told } } };
}
