import { lastPageOf } from "../client-list.ts";
import { found, type Experiment, type ExperimentContext, type Outcome, unknown } from "../experiment.ts";
import { parentOf, type Survey } from "../survey.ts";
import { serverTimeOf } from "./server-time.ts";
import { idOf, listFacts, type Row, rowsOf } from "../wire.ts";

/** Fewer clients than this can be in any order by chance. */
const enoughForOrder = 4;

/** What the lists that were read before anything was created show by themselves. */
export const surveyed: Experiment = {
  points: [
    "listShape",
    "pageFields",
    "perPageCap",
    "order",
    "forbid",
    "rolesStatus",
    "foldersShowAll",
    "requestId",
  ],
  needs: [],
  requests: 0,
  run: ({ survey, clock }) => {
    const [first] = survey.clients.pages;
    if (first === undefined) return { points: {} };
    return {
      points: {
        listShape: found(Array.isArray(listFacts(first.body)["items"]) ? "items" : "bare"),
        pageFields: pageFields(survey),
        perPageCap: perPageCap(survey),
        order: order(survey.clients.rows),
        forbid: found(forbidden(survey)),
        rolesStatus: rolesStatus(survey),
        foldersShowAll: foldersShowAll(survey),
        requestId: found(first.header("x-request-id") === null ? "missing" : "sent"),
      },
      facts: {
        list_pages: lastPageOf(survey.clients),
        environments: survey.environments.length > 0,
        rate_limit_headers: hasRateLimitHeaders(first),
        ...clockFacts(serverTimeOf(first), clock.now()),
      },
    };
  },
};

function pageFields({ clients, roles }: Survey): Outcome {
  const [first] = clients.pages;
  const clientFacts = listFacts(first?.body);
  if (!("items" in clientFacts)) return unknown("a bare list has no fields of its own");
  if ("per_page" in clientFacts) return found(claimsTooMuch(clients) ? "asked" : "all");
  if (roles.rows === null) return unknown("the token may not list roles");
  return found("per_page" in listFacts(roles.answer.body) ? "roles" : "none");
}

/** Whether a page has fewer rows than its per_page, although others follow. */
function claimsTooMuch({ pages: [first, second] }: Survey["clients"]): boolean {
  const follow = (rowsOf(second?.body)?.length ?? 0) > 0;
  return follow && (rowsOf(first?.body)?.length ?? 0) < Number(listFacts(first?.body)["per_page"]);
}

function perPageCap({ clients: { pages } }: Survey): Outcome {
  const [first, second] = pages.map(({ body }) => rowsOf(body)?.length ?? 0);
  if (first !== undefined && (first >= 100 || (second ?? 0) > 0)) return found(first);
  const named = listFacts(pages[0]?.body)["per_page"];
  if (typeof named === "number") return found(named);
  return unknown("all clients are on one page, which does not show its per_page");
}

function order(rows: readonly Row[]): Outcome {
  const ids = rows.map((row) => idOf(row) ?? 0);
  if (ids.length < enoughForOrder) return unknown(`fewer than ${enoughForOrder} clients are live`);
  const follows = (inOrder: (a: number, b: number) => boolean): boolean =>
    ids.every((id, at) => at === 0 || inOrder(ids[at - 1] ?? 0, id));
  if (follows((a, b) => a < b)) return found("id");
  return found(follows((a, b) => a > b) ? "reverse" : "shuffle");
}

function forbidden({ roles, folders }: Survey): readonly string[] {
  const lists = { roles: roles.answer.status, folders: folders.answer.status };
  return Object.entries(lists).flatMap(([name, status]) => (status === 403 ? [name] : []));
}

function rolesStatus({ roles: { answer } }: Survey): Outcome {
  const known = ["200", "403", "404"].find((status) => status === String(answer.status));
  return known === undefined ? unknown(`the answer was an unexpected ${answer.status}`) : found(known);
}

function foldersShowAll({ folders: { rows }, nested }: Survey): Outcome {
  if (rows === null) return unknown("the token may not list folders");
  const ids = new Set(rows.map(idOf));
  if (rows.some((row) => ids.has(parentOf(row)))) return found("true");
  return nested === null ? unknown("no folder within another one was seen") : found("false");
}

function hasRateLimitHeaders({ header }: ExperimentContext["survey"]["roles"]["answer"]): boolean {
  return ["x-ratelimit-limit", "ratelimit-limit", "ratelimit", "x-rate-limit-limit"].some(
    (name) => header(name) !== null,
  );
}

/** How far apart the clocks are, in whole seconds: positive where the server's is ahead. */
function clockFacts(theirs: number | null, ours: number): Readonly<Record<string, number>> {
  return theirs === null ? {} : { clock_skew_seconds: Math.round((theirs - ours) / 1000) };
}
