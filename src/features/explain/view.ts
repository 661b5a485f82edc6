import { concernText } from "../../render/token-concern.ts";
import { clientFields, fieldOrder } from "../../fields/table.ts";
import type { Declared, TokenRule } from "../../model/client.ts";
import { durationWord } from "../../util/duration.ts";
import type { Origin } from "../../manifest/inherit/origin.ts";
import { ownFields } from "../../model/declaration.ts";
import { otherName } from "../../model/pair.ts";
import type { FieldName } from "../../model/field-change.ts";
import type { Explanation } from "./explanation.ts";
import { overlapTexts } from "./overlap-texts.ts";
import type { ExplainedPolicy } from "../../policy/explain.ts";
import { clientText, sourceText } from "../../render/plan/plan-view.ts";
import type { Table } from "../../render/lists/table.ts";
import { type Shown, shown } from "../../render/plan/values.ts";
import { plural } from "../../render/words.ts";

/** The text about one client except its differences; not escaped yet. */
export interface ExplanationView {
  readonly title: string;
  readonly state: string;
  /** The reason, the place of its declaration, and what to do. */
  readonly lines: readonly string[];
  readonly fields: Table;
  /** Titled lists; empty ones are left out. */
  readonly groups: readonly (readonly [string, readonly string[]])[];
}

/** The view of an explanation, for both terminal and Markdown. */
export function explanationView(one: Explanation): ExplanationView {
  const { declared, look_alikes, problems, notes } = one;
  const all = [
    ["Policies", one.policies.map(policyText)],
    ["Token", tokenTexts(one)],
    ["Overlap", overlapTexts(one)],
    ["Looks the same", look_alikes.map(clientText)],
    ["Refused", problems.map(({ message, way }) => (way === "" ? message : `${message} → ${way}`))],
    // Warnings of policies are listed under Policies.
    ["Notes", notes.filter(({ rule }) => !rule.startsWith("policy")).map(({ message }) => message)],
  ] as const;
  return {
    title: clientText(one),
    state: one.state,
    lines: [
      ...(declared === null ? [] : [`declared at ${sourceText(declared.source)}`]),
      one.why,
      ...(one.adopt === null ? [] : [one.adopt]),
    ],
    fields: fieldTable(one),
    groups: all.filter(([, rows]) => rows.length > 0),
  };
}

function fieldTable(one: Explanation): Table {
  const live = new Map<string, string>(one.live_fields.map((field) => [field.field, liveText(shown(field))]));
  const { declared, origins } = one;
  const declaredCell = (words: (client: Declared) => string) => (declared === null ? "" : words(declared));
  const rows = [
    ...fieldOrder.map((field) => [field, declaredCell((client) => declaredText(client, field))] as const),
    ...ownFields.map((field) => [field, declaredCell((client) => ownText(client, field))] as const),
  ]
    .map(([field, text]) => [
      field,
      text,
      origins === null ? "" : originText(origins[field]),
      live.get(field) ?? "",
    ])
    .filter(([, text, , is]) => text !== "" || is !== "");
  if (declared !== null) return { headings: ["Field", "Declared", "From", "Live"], rows };
  return { headings: ["Field", "Live"], rows: rows.map(([field = "", , , is = ""]) => [field, is]) };
}

function liveText(value: Shown | null): string {
  return value?.kind === "value" ? value.value : "";
}

function declaredText<F extends FieldName>(client: Declared, field: F): string {
  return clientFields[field].declaredText(client[field]);
}

/** "" if it is not declared. */
function ownText(client: Declared, field: (typeof ownFields)[number]): string {
  switch (field) {
    case "deliver_to":
      return delivery(client.token);
    case "rotate_after":
      return rotation(client.token);
    case "overlap":
      return client.pair === null ? "" : `with ${otherName(client.pair)}`;
    case "id":
      return client.id === null ? "" : String(client.id);
    case "renamed_from":
      return client.renamed_from ?? "";
    case "distinct_from":
      return client.distinct_from.join(", ");
  }
}

function delivery({ deliver_to }: TokenRule): string {
  if (deliver_to === null) return "";
  return typeof deliver_to === "string" ? deliver_to : deliver_to.join(", ");
}

function rotation({ rotate_after }: TokenRule): string {
  if (rotate_after === null) return "";
  return rotate_after === "never" ? "never" : durationWord(rotate_after);
}

function originText({ from, environment, anchor, source, lists }: Origin): string {
  if (from === "nothing") return "";
  const where = from === "in" ? `in ${environment ?? ""}` : from.replace("-", " ");
  const by = anchor === null ? "" : ` by &${anchor}`;
  const named = lists.map((list) => `; address list ${list.name}, ${sourceText(list.source)}`);
  return `${where}${by}${source === null ? "" : `, ${sourceText(source)}`}${named.join("")}`;
}

function policyText({ name, severity, judged, message, way, source }: ExplainedPolicy): string {
  if (message !== "") return `${severity}: ${message} → ${way}`;
  return `${judged === "on-change" ? "judges changes" : judged}: ${name} (${sourceText(source)})`;
}

function tokenTexts({ token, live, overlap, id }: Explanation): readonly string[] {
  if (token === null) return [];
  const issued = live?.token_updated_at ?? null;
  const other = overlap?.clients.find((one) => one.id !== id)?.name ?? "";
  const age = token.age_days === null ? "" : `, ${plural(token.age_days, "day")} ago`;
  const due = token.due ? "; due for rotation" : "";
  const when =
    issued === null ? "the API does not return when it was issued" : `issued ${issued}${age}${due}`;
  const concerns = token.concerns.map(concernText);
  const places = token.places.map(
    ({ sink, place, state }) =>
      `${sink} ${place}: ${state === "spare" ? `holds the token of ${other}` : state}`,
  );
  return [when, ...concerns, ...places];
}
