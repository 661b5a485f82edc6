import schema from "../../../schemas/manifest.schema.json" with { type: "json" };
import type { Note } from "../../model/plan.ts";
import { withoutConsequences } from "../../schema/consequences.ts";
import { explain } from "../../schema/explain.ts";
import { valueAt } from "../../schema/path-finding.ts";
import type { ManifestFile } from "../../schema/generated/manifest.ts";
import validate from "../../schema/generated/manifest.validate.js";
import { collectLists } from "../inherit/collect-lists.ts";
import { checkContent } from "../inherit/check-content.ts";
import { type DefaultsLayer, defaultsLayer } from "../inherit/defaults-layer.ts";
import { environmentsOf, inKey } from "../inherit/environments.ts";
import { type Draft, expandEntry } from "../inherit/expand.ts";
import { overlaps } from "../inherit/overlap.ts";
import { secondName } from "../../model/pair.ts";
import { keysOf, listAt } from "../inherit/value-maps.ts";
import { checkManifest, type ReadContext } from "./check.ts";
import type { Entry } from "./duplicates.ts";
import { manifestNotes } from "./notes.ts";
import { findingOf, type Located, type LocatedFinding, withoutRepeats, yamlFinding } from "./findings.ts";

/** One document that is not empty, with what holds for it because of its place. */
export interface PlacedDocument extends Located {
  /** The file with links followed. */
  readonly real: string;
  /** Its position in the file, empty documents included, from 0. */
  readonly position: number;
  /** `defaults`: it is the `defaults.yaml` of a folder. */
  readonly kind: "manifest" | "defaults";
  /** The defaults of its folder and of those above, the nearest first. */
  readonly folders: readonly DefaultsLayer[];
}

/** What was read from one document of a manifest: its findings, and its clients if there are none. */
export interface ManifestContents {
  readonly findings: readonly LocatedFinding[];
  /** Every client with a name, including those of a document with findings. */
  readonly entries: readonly Entry[];
  /** Made one by one, since there may be very many. */
  readonly drafts: Iterable<Draft>;
  /** Its own defaults; null if it has none. */
  readonly defaults: DefaultsLayer | null;
  /** Whether it has `clients`, be it none. */
  readonly declares: boolean;
  /** What is sound but easily misread. */
  readonly notes: readonly Note[];
}

const nothing = { entries: [], drafts: [], defaults: null, declares: false, notes: [] };

/**
 * Reads one document that is not empty: reports the schema's findings and those that only code can detect together, and
 * adds the address lists that it defines and uses to those of the workspace.
 */
export function readDocument(at: PlacedDocument, context: ReadContext): ManifestContents {
  const { value } = at.document;
  const inYaml = at.document.findings.map((finding) => yamlFinding(at, finding));
  if (value === undefined) {
    context.lists.markIncomplete();
    const defaults = at.kind === "defaults" ? layerOf(at, null) : null;
    // What it would declare is unknown, so nothing is said about missing clients.
    return { ...nothing, findings: inYaml, defaults, declares: true };
  }
  const sound = validate(value) ? value : null;
  const wrong = sound === null ? [...explain(validate.errors ?? [], schema, at.document)] : [];
  const own = layerOf(at, sound);
  const layers = own === null ? at.folders : [own, ...at.folders];
  for (const finding of checkContent(value, at.kind)) wrong.push(finding);
  for (const finding of checkManifest(value, context, layers)) wrong.push(finding);
  const causes = withoutConsequences(wrong, value).map((finding) => findingOf(at, finding));
  const findings = withoutRepeats([...inYaml, ...causes]);
  collectLists(at, context.lists, context.canonical);
  // Without knowing the defaults, it is not known which clients these are.
  const entries = layers.every(({ known }) => known) ? entriesOf(at, layers, context) : [];
  const found = { findings, entries, defaults: own, declares: has(value, "clients") };
  if (sound === null || findings.length > 0) return { ...found, drafts: [], notes: [] };
  return { ...found, drafts: draftsOf(at, sound, layers), notes: manifestNotes(at, context) };
}

/** The finding for an empty manifest. */
export const emptyWords = {
  rule: "empty-manifest",
  message: "it is empty",
  fix: "remove it, or write `clients: []` to declare that there are no clients",
} as const;

function layerOf(at: PlacedDocument, sound: ManifestFile | null): DefaultsLayer | null {
  const { value } = at.document;
  const written = valueAt(value, ["defaults"]);
  if (written === undefined && at.kind === "manifest") return null;
  const from = at.kind === "defaults" ? "folder-defaults" : "defaults";
  return defaultsLayer(at, from, { written, values: sound?.defaults ?? {}, known: value !== undefined });
}

function* draftsOf(
  at: PlacedDocument,
  manifest: ManifestFile,
  defaults: readonly DefaultsLayer[],
): Generator<Draft> {
  const { position: document } = at;
  for (const [index, client] of (manifest.clients ?? []).entries())
    yield* expandEntry({ at, document, index, client, defaults });
}

function entriesOf(
  { file, lines, document }: PlacedDocument,
  defaults: readonly DefaultsLayer[],
  { tokens }: Pick<ReadContext, "tokens">,
): readonly Entry[] {
  const shared = defaults.map(({ written }) => written);
  const offsetOf = document.offsetsIn(["clients"]);
  return listAt(document.value, ["clients"]).flatMap((client, index) => {
    const name = valueAt(client, ["name"]);
    if (typeof name !== "string") return [];
    const name_at = lines.at(offsetOf([index, "name"]));
    const { names } = environmentsOf(client, shared);
    return names.flatMap((environment) => {
      const key = inKey(client, environment);
      const own = key === null ? undefined : valueAt(client, ["in", key, "id"]);
      const steps = own === undefined || key === null ? ["id"] : ["in", key, "id"];
      const id = names.length > 1 ? own : (own ?? valueAt(client, ["id"]));
      const id_at = id === undefined ? null : lines.at(offsetOf([index, ...steps]));
      const place = { environment, file, name_at };
      const entry = { ...place, name, id: typeof id === "number" ? id : null, id_at, second_of: null };
      if (!overlaps(client, environment, { defaults: shared, tokens })) return [entry];
      const second = secondName(tokens.overlap_name, name);
      return [entry, { ...place, name: second, id: null, id_at: null, second_of: name }];
    });
  });
}

function has(value: unknown, key: string): boolean {
  return keysOf(value).includes(key);
}
