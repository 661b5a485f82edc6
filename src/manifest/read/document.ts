import schema from "../../../schemas/manifest.schema.json" with { type: "json" };
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import { explain } from "../../schema/explain.ts";
import { valueAt } from "../../schema/path-finding.ts";
import type { ManifestFile } from "../../schema/generated/manifest.ts";
import validate from "../../schema/generated/manifest.validate.js";
import { checkManifest, type ReadContext } from "./check.ts";
import { declare } from "./declare.ts";
import type { Entry } from "./duplicates.ts";
import { manifestNotes } from "./notes.ts";
import { findingOf, type Located, withoutRepeats, yamlFinding } from "./findings.ts";

/** What was read from one document of a manifest: its findings, and its clients if there are none. */
export interface ManifestContents {
  readonly findings: readonly Finding[];
  /** Every client with a name, including those of a document with findings. */
  readonly entries: readonly Entry[];
  readonly declared: readonly Declared[];
  /** What is sound but easily misread. */
  readonly notes: readonly Note[];
}

/** Reads one document that is not empty: reports the schema's findings and those that only code can detect together. */
export function readDocument(at: Located, context: ReadContext): ManifestContents {
  const { document } = at;
  const inYaml = document.findings.map((finding) => yamlFinding(at, finding));
  if (document.value === undefined) return { findings: inYaml, entries: [], declared: [], notes: [] };
  const sound = validate(document.value) ? document.value : null;
  const wrong = sound === null ? [...explain(validate.errors ?? [], schema, document)] : [];
  for (const finding of checkManifest(document.value, context)) wrong.push(finding);
  const findings = withoutRepeats([...inYaml, ...wrong.map((finding) => findingOf(at, finding))]);
  const entries = entriesOf(at);
  if (sound === null || findings.length > 0) return { findings, entries, declared: [], notes: [] };
  return { findings, entries, declared: declareAll(at, sound, context), notes: manifestNotes(at, context) };
}

/** The finding for an empty manifest. */
export const emptyWords = {
  rule: "empty-manifest",
  message: "it is empty",
  fix: "remove it, or write `clients: []` to declare that there are no clients",
};

function declareAll(at: Located, manifest: ManifestFile, context: ReadContext): readonly Declared[] {
  const { file, lines, document } = at;
  return manifest.clients.flatMap((client, index) => {
    const { line } = lines.at(document.offsetOf(["clients", index]));
    return declare(client, manifest.defaults ?? {}, { ...context, source: { file, line } }) ?? [];
  });
}

function entriesOf({ file, lines, document }: Located): readonly Entry[] {
  const clients = valueAt(document.value, ["clients"]);
  if (!Array.isArray(clients)) return [];
  const environment = valueAt(document.value, ["defaults", "environment"]);
  return clients.flatMap((client: unknown, index) => {
    const name = valueAt(client, ["name"]);
    if (typeof name !== "string") return [];
    const own = valueAt(client, ["environment"]) ?? environment;
    const id = valueAt(client, ["id"]);
    return {
      name,
      environment: typeof own === "string" ? own : null,
      id: typeof id === "number" ? id : null,
      file,
      name_at: lines.at(document.offsetOf(["clients", index, "name"])),
      id_at: id === undefined ? null : lines.at(document.offsetOf(["clients", index, "id"])),
    };
  });
}
