import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mapConcurrent
} from "./http-masking.js";
import {
  isRecord,
  parseJson
} from "./util-json.js";
import {
  groupBy
} from "./model-names.js";
import {
  SinkError
} from "./model-errors.js";

// src/sinks/later.ts
function isLater(existing, delivery) {
  const { id, updated_at } = delivery.state === "held" ? delivery : delivery.previous;
  if (existing.state !== "held" || existing.id !== id) return false;
  return Date.parse(existing.updated_at ?? "") > Date.parse(updated_at ?? "");
}

// src/sinks/survey.ts
async function surveyPlaces(places, sinks) {
  const found = /* @__PURE__ */ new Map();
  for (const [name, mine] of groupBy(places, ({ sink }) => sink)) {
    const sink = sinks.get(name);
    if (sink === void 0) continue;
    const named = mine.map(({ place }) => place);
    const [spots, around] = await Promise.all([sink.spots(named), surroundingsOf(sink, named)]);
    for (const [index, one] of mine.entries()) {
      const { place } = one;
      const { hazard = null, markerInGit = false } = around[index] ?? {};
      const spot = spots[index] ?? place;
      found.set(one, { sink: name, place, spot, marker: sink.markerAt(place), hazard, markerInGit });
    }
  }
  return found;
}
async function surroundingsOf(sink, places) {
  return await sink.surroundings?.(places) ?? places.map(() => ({ hazard: null, markerInGit: false }));
}

// src/sinks/owned.ts
function ownedBy(sinks, owner, clock) {
  return new Map([...sinks].map(([name, sink]) => [name, owned(sink, owner, clock)]));
}
function owned(sink, owner, clock) {
  const { host, customer } = owner;
  const stored = (marker) => ({ ...dated(marker, clock), host, customer });
  const reading = (one) => ownReading(one, owner);
  return {
    name: sink.name,
    place: (subject) => sink.place(subject),
    spots: (places) => sink.spots(places),
    markerAt: (place) => sink.markerAt(place),
    surroundings: (places) => surroundingsOf(sink, places),
    probe: (places) => sink.probe(places),
    read: async (place) => reading(await sink.read(place)),
    readAll: async (places) => {
      const read = (place) => sink.read(place);
      const readings = await (sink.readAll?.(places) ?? mapConcurrent(places, read));
      return readings.map(reading);
    },
    mark: (place, marker) => sink.mark(place, marker === null ? null : stored(marker)),
    deliver: (place, token, marker) => sink.deliver(place, token, stored(marker))
  };
}
function dated(marker, clock) {
  if (marker.state !== "pending" || marker.marked_at !== void 0) return marker;
  return { ...marker, marked_at: new Date(clock.now()).toISOString() };
}
function ownReading(reading, owner) {
  if (reading.kind !== "marked" || !isOfAnother(reading.marker, owner)) return reading;
  const { host = "", customer = null } = reading.marker;
  return { kind: "foreign", owner: { host, customer } };
}
function isOfAnother(marker, { host, customer }) {
  if (marker.host === void 0 || host === void 0) return false;
  return marker.host !== host || (marker.customer ?? null) !== (customer ?? null);
}
function mayReplace(existing, delivery, { place, sink }) {
  if (!isOfAnother(existing, delivery)) return !isLater(existing, delivery);
  throw new SinkError(
    `${place} of the sink ${sink} now holds a token of another host or customer: ${ownerText(existing)}`,
    "give one of the two workspaces another place, for example with {workspace} in the sink's template"
  );
}
function ownerText({ host = "", customer = null }) {
  return customer === null ? host : `${host}, customer ${customer}`;
}

// src/sinks/marker-text.ts
var markerFormat = "keyward.marker/v1";
function markerText(marker) {
  const { state, host, customer, ...rest } = marker;
  const owner = host === void 0 ? {} : { host, customer: customer ?? null };
  return `${JSON.stringify({ format: markerFormat, state, ...owner, ...rest }, null, 2)}
`;
}
function parseMarker(text) {
  const value = parseJson(text);
  return isRecord(value) && value["format"] === markerFormat ? fromRecord(value) : null;
}
function fromRecord(value) {
  return value["state"] === "held" ? heldFrom(value) : value["state"] === "pending" ? pendingFrom(value) : null;
}
function heldFrom(value) {
  if (!isRecord(value)) return null;
  const { id, name, environment, updated_at } = value;
  if (typeof id !== "number" || typeof name !== "string" || !isText(environment) || !isText(updated_at))
    return null;
  const other = otherFrom(value["other"]);
  const known = other === null ? {} : { other };
  return { state: "held", ...ownerFrom(value), id, name, environment, updated_at, ...known };
}
function otherFrom(value) {
  if (!isRecord(value)) return null;
  const { id, updated_at, delivered } = value;
  if (typeof id !== "number" || !isText(updated_at) || typeof delivered !== "boolean") return null;
  return { id, updated_at, delivered };
}
function pendingFrom(value) {
  const { name, environment, about, previous, marked_at } = value;
  if (typeof name !== "string" || !isText(environment)) return null;
  const aboutMarker = aboutFrom(about);
  const before = heldFrom(previous);
  if (aboutMarker === null || previous !== null && before === null) return null;
  return {
    state: "pending",
    ...ownerFrom(value),
    name,
    environment,
    about: aboutMarker,
    ...isText(marked_at) ? { marked_at } : {},
    previous: before
  };
}
function ownerFrom({ host, customer }) {
  return typeof host === "string" ? { host, customer: typeof customer === "string" ? customer : null } : {};
}
function aboutFrom(value) {
  if (!isRecord(value)) return null;
  const { action, id, updated_at, sent } = value;
  if (action === "create")
    return {
      action,
      ...typeof id === "number" ? { id } : {},
      ...Array.isArray(sent) ? { sent: sent.filter((one) => typeof one === "string") } : {}
    };
  if (action !== "regenerate" || typeof id !== "number" || !isText(updated_at)) return null;
  return { action, id, updated_at };
}
function isText(value) {
  return value === null || typeof value === "string";
}

export {
  surveyPlaces,
  surroundingsOf,
  ownedBy,
  mayReplace,
  ownerText,
  markerText,
  parseMarker
};
