import type { Drift, Obstacle } from "./drift.ts";
import { valueAt } from "../../schema/path-finding.ts";
import { groupBy } from "../../model/names.ts";
import type { MapPlace } from "./amend-field.ts";
import { amendEntry, type Edited, type Failed } from "./amend-entry.ts";
import { isAsWanted } from "./amend-check.ts";
import { Sharing } from "./amend-sharing.ts";
import { spliced } from "./splice.ts";
import { readYaml, type YamlDocument } from "../yaml/yaml.ts";

/** A manifest's text after its clients got live values, and the drifts that could not be written into it. */
export interface Amended {
  readonly text: string;
  readonly done: readonly Drift[];
  readonly failed: readonly { readonly drift: Drift; readonly why: Obstacle }[];
}

/**
 * Writes live values over those that differ, changing no other line and no other client: a value that another client
 * shares is left as it is, and one that comes from defaults or for several environments gets a value of its own.
 */
export function amend(text: string, drifts: readonly Drift[]): Amended {
  const documents = [...readYaml(text)];
  const sharing = new Map(documents.map((document) => [document, new Sharing(document.anchors())]));
  const edited: Edited[] = [];
  const failed: Failed[] = [];
  for (const { place, drifts: own } of entriesOf(text, documents, drifts)) {
    const known = place === null ? undefined : sharing.get(place.document);
    if (place === null || known === undefined) {
      failed.push(...own.map((drift) => ({ drift, why: "form" as const })));
      continue;
    }
    const amended = amendEntry(place, own, known);
    edited.push(...amended.edited);
    failed.push(...amended.failed);
  }
  const next = spliced(
    text,
    edited.flatMap(({ splices }) => splices),
  );
  const done = edited.flatMap(({ drifts: own }) => own);
  if (isAsWanted(next, documents, edited)) return { text: next, done, failed };
  return { text, done: [], failed: [...failed, ...done.map((drift) => ({ drift, why: "file" as const }))] };
}

/** An entry with the drifts of the clients that it declares; `place` null: it is not there any more, or not written out. */
interface AmendedEntry {
  readonly place: MapPlace | null;
  readonly drifts: readonly Drift[];
}

/** The entries in the file, the last one first. */
function entriesOf(
  text: string,
  documents: readonly YamlDocument[],
  drifts: readonly Drift[],
): readonly AmendedEntry[] {
  const groups = groupBy(drifts, ({ declared: { declaration } }) =>
    [declaration.document, declaration.entry].join(" "),
  );
  return [...groups.values()]
    .map((own) => ({ place: placeOf(text, documents, own), drifts: own }))
    .sort((a, b) => (b.place?.node.start ?? 0) - (a.place?.node.start ?? 0));
}

function placeOf(
  text: string,
  documents: readonly YamlDocument[],
  [drift]: readonly Drift[],
): MapPlace | null {
  if (drift === undefined) return null;
  const { name, declaration } = drift.declared;
  const document = documents[declaration.document];
  const path = ["clients", declaration.entry];
  const node = document?.nodeAt(path) ?? null;
  if (document === undefined || node === null) return null;
  return valueAt(document.value, [...path, "name"]) === name ? { text, document, path, node } : null;
}
