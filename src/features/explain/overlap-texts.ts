import { clientText } from "../../render/plan/plan-view.ts";
import { plural } from "../../render/words.ts";
import { shellWord } from "../../util/shell-word.ts";
import type { ExplainedCredential, ExplainedOverlap, Explanation } from "./explanation.ts";

/** What the two credentials of an entry with `overlap` are, and the commands for them; empty if it has one. */
export function overlapTexts({ overlap, state }: Pick<Explanation, "overlap" | "state">): readonly string[] {
  if (overlap === null) return [];
  const { clients } = overlap;
  const text = namedIn(overlap);
  const missing = clients.filter(({ id }) => id === null);
  return [
    `${clients.map(text).join(" and ")} are the two API clients of one entry, with one place for their tokens`,
    ...missing.map((one) => `${text(one)} is not live: \`keyward apply\` creates it`),
    ...(missing.length > 0 ? [] : tokenTexts(overlap)),
    ...(missing.length > 0 ? [] : commandTexts(overlap, state)),
  ];
}

function namedIn({ environment }: ExplainedOverlap): (one: ExplainedCredential) => string {
  return ({ id, name }) => clientText({ id, name, environment });
}

function tokenTexts(overlap: ExplainedOverlap): readonly string[] {
  const { clients, held_at } = overlap;
  const text = namedIn(overlap);
  const isKnown = held_at.length > 0;
  const places = held_at.map(({ sink, place }) => `${place} (${sink})`).join(", ");
  return [
    ...(isKnown ? [] : ["which of the two tokens their place holds is not known"]),
    ...clients
      .filter(({ token }) => token === "current")
      .map((one) =>
        isKnown
          ? `${places}: the token of ${text(one)}, there since it was issued ${issuedText(one)}`
          : `the token of ${text(one)} was issued ${issuedText(one)}`,
      ),
    ...clients.filter(({ token }) => token !== "current").map((one) => endingText(one, text(one))),
  ];
}

/** The token that the next rotation ends. */
function endingText(one: ExplainedCredential, client: string): string {
  const issued = issuedText(one);
  if (one.state === "pending")
    return `the token of ${client}, issued ${issued}, was not delivered: \`keyward apply\` issues another one`;
  if (one.state !== "spare") return `the token of ${client} was issued ${issued}`;
  return one.token === "earlier"
    ? `the earlier token, of ${client}, was issued ${issued}: it works until the next rotation`
    : `the token of ${client} was issued ${issued}, and delivered nowhere: the next rotation replaces and delivers it`;
}

/** "at 2026-01-05T10:00:00.000Z, 146 days ago". */
function issuedText({ updated_at, age_days }: ExplainedCredential): string {
  if (updated_at === null) return "at a time that the API does not return";
  return `at ${updated_at}${age_days === null ? "" : `, ${plural(age_days, "day")} ago`}`;
}

function commandTexts(overlap: ExplainedOverlap, state: Explanation["state"]): readonly string[] {
  if (state === "self") return ["`keyward rotate --self` issues and delivers the next token"];
  const text = namedIn(overlap);
  const next = overlap.clients.filter(({ token }) => token !== "current");
  const isEarlier = next.some((one) => one.token === "earlier" && one.state === "spare");
  return [
    ...next.map((one) => `\`${command([], overlap)}\` issues and delivers a new token of ${text(one)}`),
    ...(isEarlier
      ? [`\`${command(["--end-overlap"], overlap)}\` ends the earlier token without a new one`]
      : []),
  ];
}

function command(flags: readonly string[], { name, environment }: ExplainedOverlap): string {
  const where = environment === null ? [] : ["--environment", shellWord(environment)];
  // Otherwise a name that begins with a dash would be read as a flag.
  const end = name.startsWith("-") ? ["--"] : [];
  return ["keyward rotate", ...flags, ...where, ...end, shellWord(name)].join(" ");
}
