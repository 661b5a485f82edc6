import { isDeepStrictEqual } from "node:util";
import type { FieldName } from "../../model/field-change.ts";
import type { Drift } from "./drift.ts";
import { type Path, valueAt } from "../../schema/path-finding.ts";
import { type ClientPlace, fieldSplices } from "./amend-field.ts";
import { type FieldEdit, Sharing } from "./amend-sharing.ts";
import { fieldValue } from "./amend-values.ts";
import type { Splice } from "./splice.ts";
import { Lines } from "../read/lines.ts";
import { readYaml, type YamlDocument } from "../read/yaml.ts";

/**
 * Why a drift was not written: another client uses the value through an alias; the value is written in a form that
 * cannot be changed in place; the changed file would not have the wanted values, so nothing in it was changed.
 */
export type Obstacle = "shared" | "form" | "file";

/** A manifest's text after its clients got live values, and the drifts that could not be written into it. */
export interface Amended {
  readonly text: string;
  readonly done: readonly Drift[];
  readonly failed: readonly { readonly drift: Drift; readonly why: Obstacle }[];
}

/** Writes live values over those that differ, changing no other line; a value that another client shares is left as it is. */
export function amend(text: string, drifts: readonly Drift[]): Amended {
  const documents = [...readYaml(text)];
  const located = locateAll(text, documents, drifts);
  const sharing = new Map(documents.map((document) => [document, new Sharing(document.anchors())]));
  const written: Written[] = [];
  const failed: { drift: Drift; why: Obstacle }[] = [];
  for (const { drift, place } of located) {
    const splices = place === null ? "form" : amendment(place, drift, sharing.get(place.document));
    if (typeof splices === "string") failed.push({ drift, why: splices });
    else if (place !== null) written.push({ drift, place, splices });
  }
  const next = spliced(
    text,
    written.flatMap(({ splices }) => splices),
  );
  const done = written.map(({ drift }) => drift);
  if (isWanted(next, documents, written)) return { text: next, done, failed };
  return { text, done: [], failed: [...failed, ...done.map((drift) => ({ drift, why: "file" as const }))] };
}

interface Located {
  readonly drift: Drift;
  readonly place: ClientPlace | null;
}

interface Written {
  readonly drift: Drift;
  readonly place: ClientPlace;
  readonly splices: readonly Splice[];
}

function amendment(
  at: ClientPlace,
  drift: Drift,
  sharing: Sharing | undefined,
): readonly Splice[] | Obstacle {
  const splices: Splice[] = [];
  const edits: FieldEdit[] = [];
  for (const field of drift.fields) {
    const edit = { client: at.node, field, node: at.document.nodeAt([...at.path, field]) };
    if (sharing?.isShared(edit) === true) return "shared";
    const found = fieldSplices(at, field, drift);
    if (found === null) return "form";
    splices.push(...found);
    edits.push(edit);
  }
  for (const edit of edits) sharing?.accept(edit);
  return splices;
}

/** The clients in the file, the last one first. */
function locateAll(
  text: string,
  documents: readonly YamlDocument[],
  drifts: readonly Drift[],
): readonly Located[] {
  const lines = new Lines(text);
  const places = new Map<string, ClientPlace>();
  for (const document of documents) {
    const clients = valueAt(document.value, ["clients"]);
    const fallback = valueAt(document.value, ["defaults", "environment"]) ?? null;
    for (const [index, client] of (Array.isArray(clients) ? clients : []).entries()) {
      const path: Path = ["clients", index];
      const node = document.nodeAt(path);
      if (node === null) continue;
      const environment = valueAt(client, ["environment"]) ?? fallback;
      const { line } = lines.at(document.offsetOf(path));
      places.set(placeKey(valueAt(client, ["name"]), environment, line), { text, document, path, node });
    }
  }
  return drifts
    .map((drift) => {
      const { name, environment, source } = drift.declared;
      return { drift, place: places.get(placeKey(name, environment, source.line)) ?? null };
    })
    .sort((a, b) => (b.place?.node.start ?? 0) - (a.place?.node.start ?? 0));
}

function placeKey(name: unknown, environment: unknown, line: number): string {
  return JSON.stringify([name, environment, line]);
}

/** Whether a text has exactly the wanted values: the live ones in these clients, and the earlier ones everywhere else. */
function isWanted(text: string, before: readonly YamlDocument[], written: readonly Written[]): boolean {
  const after = [...readYaml(text)];
  if (after.some(({ findings }) => findings.length > 0)) return false;
  const wanted = before.map(({ value }) => unshared(value));
  const found = after.map(({ value }) => unshared(value));
  for (const { drift, place } of written) {
    const index = before.indexOf(place.document);
    for (const field of drift.fields) {
      const value = fieldValue(field, drift, valueAt(wanted[index], [...place.path, field]));
      if (!setField(wanted[index], place.path, field, value)) return false;
      setField(found[index], place.path, field, valueAt(found[index], [...place.path, field]));
    }
  }
  return isDeepStrictEqual(found, wanted);
}

/** Sets a field of a client, a list in a fixed order: the order of folders and addresses has no meaning. False if there is no such client. */
function setField(document: unknown, path: Path, field: FieldName, value: unknown): boolean {
  const client = valueAt(document, path);
  if (typeof client !== "object" || client === null) return false;
  const items: readonly unknown[] | null = Array.isArray(value) ? value : null;
  const sorted = items === null ? value : items.map((item) => JSON.stringify(item)).sort();
  Object.assign(client, { [field]: sorted });
  return true;
}

function spliced(text: string, splices: readonly Splice[]): string {
  // Insertions at one place keep their order, and come before a replacement there.
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  let [out, at] = ["", 0];
  for (const { start, end, text: written } of ordered) {
    out += text.slice(at, start) + written;
    at = end;
  }
  return out + text.slice(at);
}

/** A copy in which aliases share no object. */
function unshared(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
