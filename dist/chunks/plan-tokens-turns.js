import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pairKey
} from "./model-pair.js";
import {
  clientFields,
  eachField,
  fieldNames
} from "./render-plan-values.js";
import {
  identityKey
} from "./model-names.js";
import {
  require_fast_deep_equal
} from "./fast-deep-equal.js";
import {
  __toESM
} from "./runtime.js";

// src/plan/identity/partners.ts
function partnersOf(clients) {
  const waiting = /* @__PURE__ */ new Map();
  const partners = /* @__PURE__ */ new Map();
  for (const client of clients) {
    const key = pairKey(client.declared);
    if (key === null) continue;
    const other = waiting.get(key);
    if (other === void 0) waiting.set(key, client);
    else partners.set(client, other).set(other, client);
  }
  return partners;
}

// src/model/token/token.ts
var tokenTimeTolerance = 2e3;

// src/fields/created-as.ts
import { createHash } from "node:crypto";

// src/fields/compare.ts
var import_fast_deep_equal = __toESM(require_fast_deep_equal(), 1);
function valuesOf(desired) {
  return eachField((field) => clientFields[field].wanted(desired[field]));
}
function differing(before, after) {
  return fieldNames.filter((field) => !sameValue(field, before, after));
}
function valuesKey(values, fields) {
  return JSON.stringify(fields.map((field) => keyOf(field, values)));
}
function sameValue(field, before, after) {
  return (0, import_fast_deep_equal.default)(before[field], after[field]) || keyOf(field, before) === keyOf(field, after);
}
function keyOf(field, values) {
  return clientFields[field].key(values[field]);
}

// src/fields/created-as.ts
function createdAs(values) {
  const text = JSON.stringify([valuesKey(values, ["role", "ip_allow_list"]), values.folders === "all"]);
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

// src/model/token/migrated.ts
function isMigrated(name) {
  return /^Migrated API client(?: - .+)?$/u.test(name.trim());
}
var replaceMigrated = "declare a new client in its place, let its users change to that one's token, then delete this one";

// src/plan/tokens/token-state.ts
var day = 864e5;
var severity = ["held", "not-held", "reissued-elsewhere", "unknown", "pending"];
function tokenRow(live, declared, places, now) {
  const { id, name, environment, token_updated_at } = live;
  const due = isDue(live, declared, now);
  const state = tokenState(live, places);
  const facts = { updated_at: token_updated_at, age_days: ageDays(live, now), due, state };
  return { id, name, environment, ...facts, concerns: tokenConcerns(live) };
}
function tokenConcerns({
  name,
  has_token
}) {
  return [
    ...isMigrated(name) ? ["migrated"] : [],
    ...has_token ? [] : ["no-live-token"]
  ];
}
function ageDays({ token_updated_at }, now) {
  const age = token_updated_at === null ? Number.NaN : (now - Date.parse(token_updated_at)) / day;
  return Number.isNaN(age) ? null : Math.max(0, Math.floor(age));
}
function tokenState(live, places) {
  const states = places.map((place) => placeState(live, place));
  return severity.findLast((state) => states.includes(state)) ?? "unknown";
}
function heldState(live, marker) {
  if (marker.id !== live.id) return "not-held";
  const later = millisecondsLater(live.token_updated_at, marker.updated_at);
  if (later === null) return "unknown";
  return later > tokenTimeTolerance ? "reissued-elsewhere" : "held";
}
function heldMarker(marker) {
  return marker.state === "held" ? marker : marker.previous;
}
function isDue({ token_updated_at }, { token }, now) {
  if (typeof token.rotate_after !== "number" || token_updated_at === null) return false;
  return now - Date.parse(token_updated_at) > token.rotate_after;
}
function placeState(live, { reading }) {
  switch (reading.kind) {
    case "absent":
    case "foreign":
      return "not-held";
    case "unknown":
    case "unmarked":
    case "unplaced":
      return "unknown";
    case "marked":
      return markerState(live, reading.marker);
  }
}
function markerState(live, marker) {
  if (marker.state === "held") return heldState(live, marker);
  switch (issuedSince(live, marker)) {
    case "yes":
      return "pending";
    case "unknown":
      return "unknown";
    case "no":
      return marker.previous === null ? "not-held" : heldState(live, marker.previous);
  }
}
function issuedSince(live, { about, name, environment }) {
  if (about.id !== void 0 && about.id !== live.id) return "no";
  if (about.action === "create") {
    const isNamed = identityKey({ name, environment }) === identityKey(live);
    return about.id !== void 0 || isNamed && mayBeMadeAs(live, about) ? "yes" : "no";
  }
  const later = millisecondsLater(live.token_updated_at, about.updated_at);
  if (later === null) return "unknown";
  return later > 0 ? "yes" : "no";
}
function mayBeMadeAs(live, { sent }) {
  return sent === void 0 || sent.includes(createdAs(live));
}
function isTaken(live, { about, name, environment }) {
  if (about.action !== "create" || about.id !== void 0) return false;
  return identityKey({ name, environment }) === identityKey(live) && !mayBeMadeAs(live, about);
}
function millisecondsLater(live, marked) {
  if (live === null || marked === null) return null;
  const later = Date.parse(live) - Date.parse(marked);
  return Number.isNaN(later) ? null : later;
}

// src/plan/tokens/held.ts
function isAtPlaces(live, places) {
  return heldTokens(live, places).some((marker) => heldState(live, marker) !== "reissued-elsewhere");
}
function heldTokens({ id }, places) {
  return places.flatMap(({ reading }) => {
    const marker = reading.kind === "marked" ? heldMarker(reading.marker) : null;
    return marker?.id === id ? [marker] : [];
  });
}
function heldIds(places) {
  return places.flatMap(({ reading }) => {
    const marker = reading.kind === "marked" ? heldMarker(reading.marker) : null;
    return marker === null ? [] : [marker.id];
  });
}
function earlierToken(live, places) {
  const known = places.flatMap(({ reading }) => {
    const other = reading.kind === "marked" ? heldMarker(reading.marker)?.other : void 0;
    return other !== void 0 && other.id === live.id && isSameTime(live, other) ? [other] : [];
  });
  if (known.length === 0) return "unknown";
  return known.some(({ delivered }) => delivered) ? "delivered" : "discarded";
}
function isSameTime({ token_updated_at }, { updated_at }) {
  if (token_updated_at === null || updated_at === null) return false;
  return Math.abs(Date.parse(token_updated_at) - Date.parse(updated_at)) <= tokenTimeTolerance;
}

// src/plan/tokens/turns.ts
function issuedNext(turn) {
  return turn.kind === "single" ? turn.one : turn.next;
}
function membersOf(turn) {
  return turn.kind === "single" ? [turn.one] : [turn.next, turn.other];
}
function turnsOf(managed, places) {
  const partners = partnersOf(managed);
  return managed.flatMap((one) => {
    const partner = partners.get(one);
    if (partner === void 0) return [{ kind: "single", one }];
    return one.declared.pair?.credential === "first" ? [turnOf(one, partner, places)] : [];
  });
}
function turnOf(first, second, places) {
  const found = [...places.get(first.declared) ?? [], ...places.get(second.declared) ?? []];
  const turn = (next, known) => ({
    kind: "pair",
    next,
    other: next === first ? second : first,
    known,
    everywhere: known && found.every((place) => isAt(place, next === first ? second.live : first.live)),
    earlier: earlierToken(next.live, found)
  });
  const named = [first, second].filter(({ live }) => heldTokens(live, found).length > 0);
  const [held, ...others] = named;
  const inPlace = others.length === 0 ? held : void 0;
  const isKnown = inPlace !== void 0 && isAtPlaces(inPlace.live, found);
  const pending = [first, second].find(({ live }) => tokenState(live, found) === "pending");
  if (pending !== void 0) return turn(pending, isKnown && inPlace !== pending);
  if (inPlace !== void 0) return turn(inPlace === first ? second : first, isKnown);
  return turn(named.length === 0 && isUnused(second.live) ? second : earlier(first, second), false);
}
function isAt(place, live) {
  const { reading } = place;
  return reading.kind === "marked" && reading.marker.state === "held" && isAtPlaces(live, [place]);
}
function isUnused({ created_at, token_updated_at }) {
  if (created_at === null || token_updated_at === null) return false;
  return Math.abs(Date.parse(token_updated_at) - Date.parse(created_at)) <= tokenTimeTolerance;
}
function earlier(first, second) {
  const time = ({ live }) => Date.parse(live.token_updated_at ?? "1970-01-01");
  return time(second) < time(first) ? second : first;
}

// src/plan/tokens/token-rows.ts
function rowOf({ live, declared }, places, now) {
  return tokenRow(live, declared, places.get(declared) ?? [], now);
}
function rowsOf(turns, places, now) {
  return turns.flatMap((turn) => {
    if (turn.kind === "single") return [rowOf(turn.one, places, now)];
    return [rowOf(turn.other, places, now), spareRow(turn, places, now)];
  });
}
function spareRow(turn, places, now) {
  if (turn.kind === "single") return rowOf(turn.one, places, now);
  const next = rowOf(turn.next, places, now);
  const state = turn.known && next.state !== "pending" ? "spare" : next.state;
  return { ...next, due: false, state };
}
function selectedRow(turn, places, now) {
  if (turn.kind === "single") return rowOf(turn.one, places, now);
  const [next, other] = [rowOf(turn.next, places, now), rowOf(turn.other, places, now)];
  return { ...next.state === "pending" ? next : other, concerns: next.concerns };
}

export {
  valuesOf,
  differing,
  valuesKey,
  createdAs,
  isMigrated,
  replaceMigrated,
  tokenTimeTolerance,
  tokenRow,
  tokenConcerns,
  ageDays,
  tokenState,
  heldState,
  heldMarker,
  isTaken,
  partnersOf,
  isAtPlaces,
  heldIds,
  earlierToken,
  issuedNext,
  membersOf,
  turnsOf,
  rowsOf,
  spareRow,
  selectedRow
};
