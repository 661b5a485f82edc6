import { isRecord, parseJson } from "../util/json.ts";
import type { HeldMarker, Marker, MarkerOwner, OtherToken, PendingMarker } from "../model/token/token.ts";

/** The version of the marker document. */
const markerFormat = "keyward.marker/v1";

/** A marker as the text that a sink stores with a token; it never contains the token. */
export function markerText(marker: Marker): string {
  const { state, host, customer, ...rest } = marker;
  const owner = host === undefined ? {} : { host, customer: customer ?? null };
  return `${JSON.stringify({ format: markerFormat, state, ...owner, ...rest }, null, 2)}\n`;
}

/** The marker in a text, or null if the text is not a marker of keyward. */
export function parseMarker(text: string): Marker | null {
  const value = parseJson(text);
  return isRecord(value) && value["format"] === markerFormat ? fromRecord(value) : null;
}

function fromRecord(value: Readonly<Record<string, unknown>>): Marker | null {
  return value["state"] === "held"
    ? heldFrom(value)
    : value["state"] === "pending"
      ? pendingFrom(value)
      : null;
}

function heldFrom(value: unknown): HeldMarker | null {
  if (!isRecord(value)) return null;
  const { id, name, environment, updated_at } = value;
  if (typeof id !== "number" || typeof name !== "string" || !isText(environment) || !isText(updated_at))
    return null;
  const other = otherFrom(value["other"]);
  const known = other === null ? {} : { other };
  return { state: "held", ...ownerFrom(value), id, name, environment, updated_at, ...known };
}

function otherFrom(value: unknown): OtherToken | null {
  if (!isRecord(value)) return null;
  const { id, updated_at, delivered } = value;
  if (typeof id !== "number" || !isText(updated_at) || typeof delivered !== "boolean") return null;
  return { id, updated_at, delivered };
}

function pendingFrom(value: Readonly<Record<string, unknown>>): PendingMarker | null {
  const { name, environment, about, previous, marked_at } = value;
  if (typeof name !== "string" || !isText(environment)) return null;
  const aboutMarker = aboutFrom(about);
  const before = heldFrom(previous);
  if (aboutMarker === null || (previous !== null && before === null)) return null;
  return {
    state: "pending",
    ...ownerFrom(value),
    name,
    environment,
    about: aboutMarker,
    ...(isText(marked_at) ? { marked_at } : {}),
    previous: before,
  };
}

function ownerFrom({ host, customer }: Readonly<Record<string, unknown>>): Partial<MarkerOwner> {
  return typeof host === "string" ? { host, customer: typeof customer === "string" ? customer : null } : {};
}

function aboutFrom(value: unknown): PendingMarker["about"] | null {
  if (!isRecord(value)) return null;
  const { action, id, updated_at, sent } = value;
  if (action === "create")
    return {
      action,
      ...(typeof id === "number" ? { id } : {}),
      ...(Array.isArray(sent) ? { sent: sent.filter((one) => typeof one === "string") } : {}),
    };
  if (action !== "regenerate" || typeof id !== "number" || !isText(updated_at)) return null;
  return { action, id, updated_at };
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
