import { found, type Experiment, type ExperimentContext, type Outcome, unknown } from "../experiment.ts";
import { probeLists } from "../names.ts";
import type { PointName } from "../points/points.ts";
import { allowListOf, type Row } from "../wire.ts";
import { bodyOf, clientIn, foundOr, verdict } from "./judge.ts";
import { type Stored, storedAfter } from "./stored.ts";

/** An ordinary update, with two addresses: without it, nothing that is refused later says why. */
export const twoAddresses: Experiment = {
  points: ["ipFormat"],
  needs: ["client"],
  requests: 1,
  run: async (context) => {
    const { judged, stored } = await updated(context, { ip_allow_list: probeLists.two });
    context.learned.updates = judged === "accepted";
    if (judged === "refused") return { points: { ipFormat: unknown("an ordinary update is refused") } };
    if (judged !== "accepted") return { points: { ipFormat: judged } };
    if (stored.kind === "unseen") return { points: { ipFormat: stored.why } };
    return { points: { ipFormat: foundOr(formOf(stored.row), "the list has another form") } };
  },
};

/** Whether an allow list of another kind is accepted. */
function kindOfList(point: PointName, list: string): Experiment {
  return {
    points: [point],
    needs: ["client", "updates"],
    requests: 1,
    run: async (context) => {
      const { judged, stored } = await updated(context, { ip_allow_list: list });
      if (judged === "refused") return { points: { [point]: found("refused") } };
      if (judged !== "accepted") return { points: { [point]: judged } };
      if (stored.kind === "unseen") return { points: { [point]: stored.why } };
      const addresses = allowListOf(stored.row);
      if (addresses.length === 0) return { points: { [point]: unknown("it was accepted, but not stored") } };
      return {
        points: { [point]: found("accepted") },
        facts: { [`${point}_shown_as_sent`]: addresses.join(",") === list },
      };
    },
  };
}

/** Prefixes, ranges and IPv6 addresses, one after the other. */
export const kindsOfLists: readonly Experiment[] = [
  kindOfList("prefixes", probeLists.prefix),
  kindOfList("ranges", probeLists.range),
  kindOfList("ipv6", probeLists.ipv6),
];

/** Clears the list with "", and sets it again. */
export const clearing: Experiment = {
  points: ["clearedList", "ipEmpty"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { judged, stored } = await opened(context, { ip_allow_list: "" });
    if (judged === "refused") return { points: { clearedList: found("refused") } };
    if (judged !== "accepted") return { points: { clearedList: judged } };
    if (stored.kind === "unseen") return { points: { clearedList: stored.why } };
    if (allowListOf(stored.row).length > 0)
      return { points: { clearedList: unknown("it was accepted, but the list was kept") } };
    return { points: { clearedList: found("accepted"), ipEmpty: emptyForm(stored.row) } };
  },
};

/** Leaves the list out of an update, and sets it again. */
export const leavingOut: Experiment = {
  points: ["put", "ipEmpty"],
  needs: ["client", "updates"],
  requests: 2,
  run: async (context) => {
    const { judged, stored } = await opened(context, {});
    if (judged === "refused") return { points: { put: unknown("an update without the list is refused") } };
    if (judged !== "accepted") return { points: { put: judged } };
    if (stored.kind === "unseen") return { points: { put: stored.why } };
    if (allowListOf(stored.row).length > 0) return { points: { put: found("merge") } };
    return { points: { put: found("replace"), ipEmpty: emptyForm(stored.row) } };
  },
};

/** How an update was answered, and what is stored then. */
type Updated =
  | { readonly judged: "accepted"; readonly stored: Stored }
  | { readonly judged: "refused" | Outcome; readonly stored: null };

/** Sends the whole client with these fields changed: how it was answered, and what is stored then. */
async function updated(
  context: ExperimentContext,
  changed: Readonly<Record<string, unknown>>,
): Promise<Updated> {
  const client = clientIn(context);
  const answer = await context.clients.update(client, bodyOf(context, client.name, changed));
  const judged = verdict(answer);
  if (judged !== "accepted") return { judged, stored: null };
  return { judged, stored: await storedAfter(answer, client, context) };
}

/** The same, for an update that may take the allow list away: it is set again at once, whatever was found out. */
async function opened(
  context: ExperimentContext,
  changed: Readonly<Record<string, unknown>>,
): Promise<Updated> {
  try {
    return await updated(context, changed);
  } finally {
    await context.clients.closeLists();
  }
}

function formOf(row: Row): string | null {
  const list = row["ip_allow_list"];
  if (Array.isArray(list)) return "array";
  if (typeof list !== "string") return null;
  if (/^[^,\s]+,[^,\s]+$/.test(list)) return "comma";
  return /^[^,\s]+, [^,\s]+$/.test(list) ? "comma-space" : null;
}

function emptyForm(row: Row): Outcome {
  const list = row["ip_allow_list"];
  if (list === undefined) return found("missing");
  if (list === null) return found("null");
  return list === "" ? found("empty") : unknown("an empty list has another form");
}
