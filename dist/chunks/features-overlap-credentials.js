import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  rowsOf,
  tokenRow,
  turnsOf
} from "./plan-tokens-turns.js";
import {
  otherName
} from "./model-pair.js";

// src/features/overlap/credentials.ts
function isCurrent({ overlap }) {
  return overlap === null || overlap === "current";
}
function credentialsOf(claims, places, now) {
  const turns = turnsOf(claims, places);
  const rows = new Map(rowsOf(turns, places, now).map((row) => [row.id, row]));
  const overlaps = new Map(turns.flatMap(overlapsIn));
  return new Map(
    claims.map(({ live, declared }) => {
      const token = rows.get(live.id) ?? tokenRow(live, declared, places.get(declared) ?? [], now);
      return [live.id, { declared, token, overlap: overlaps.get(live.id) ?? null }];
    })
  );
}
function endingToken({ next, other, earlier }) {
  const time = ({ live }) => Date.parse(live.token_updated_at ?? "");
  return earlier === "discarded" || time(next) > time(other) ? "undelivered" : "earlier";
}
function overlapsIn(turn) {
  if (turn.kind === "pair") {
    const { next, other } = turn;
    return [
      [next.live.id, { other: refOf(other), token: endingToken(turn) }],
      [other.live.id, { other: refOf(next), token: "current" }]
    ];
  }
  const { live, declared } = turn.one;
  if (declared.pair === null) return [];
  return [[live.id, { other: { id: null, name: otherName(declared.pair) }, token: "current" }]];
}
function refOf({ live: { id, name } }) {
  return { id, name };
}

export {
  isCurrent,
  credentialsOf
};
