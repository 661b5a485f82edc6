import type { ManifestPath } from "../../config/options.ts";
import { InputError } from "../../model/errors.ts";
import { canonicalAddress } from "../../fields/address.ts";
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import type { ManifestContext, ReadContext } from "./check.ts";
import { emptyWords, readDocument } from "./document.ts";
import { type Entry, findDuplicates } from "./duplicates.ts";
import { fileFinding, findFiles, readText } from "./files.ts";
import { sortFindings } from "./findings.ts";
import { Lines } from "./lines.ts";
import { readFilled } from "./yaml.ts";

/** The declared clients of all manifests, in the order of the files, and the files as shown to the user. */
export interface Manifests {
  readonly declared: readonly Declared[];
  readonly files: readonly string[];
  /** What is sound but easily misread, each once. */
  readonly notes: readonly Note[];
}

/** Reads and checks every manifest under the paths; throws `InputError` with the findings of all files at once. */
export async function readManifests(
  paths: readonly ManifestPath[],
  context: ManifestContext,
): Promise<Manifests> {
  const { files, findings } = await findFiles(paths);
  const gathered: Gathered = { findings: [...findings], entries: [], declared: [], notes: new Map() };
  const known = { ...context, canonical: remembering(canonicalAddress) };
  for (const file of files) {
    const read = await readText(file);
    if ("finding" in read) gathered.findings.push(read.finding);
    else gather(file.shown, read.text, known, gathered);
  }
  for (const finding of findDuplicates(gathered.entries)) gathered.findings.push(finding);
  if (gathered.findings.length > 0) throw new InputError(sortFindings(gathered.findings));
  return {
    declared: gathered.declared,
    files: files.map(({ shown }) => shown),
    notes: [...gathered.notes.values()],
  };
}

/** The results so far, over all files. */
interface Gathered {
  readonly findings: Finding[];
  readonly entries: Entry[];
  readonly declared: Declared[];
  /** The first note of each message: one address may stand in thousands of lists. */
  readonly notes: Map<string, Note>;
}

function gather(file: string, text: string, context: ReadContext, into: Gathered): void {
  const lines = new Lines(text);
  let documents = 0;
  for (const document of readFilled(text)) {
    documents += 1;
    const { findings, entries, declared, notes } = readDocument({ file, lines, document }, context);
    // One by one: spreading 100,000 arguments would exhaust the stack.
    for (const finding of findings) into.findings.push(finding);
    for (const entry of entries) into.entries.push(entry);
    for (const client of declared) into.declared.push(client);
    for (const note of notes) if (!into.notes.has(note.message)) into.notes.set(note.message, note);
  }
  if (documents === 0) into.findings.push(fileFinding(file, emptyWords));
}

/** The same pure function, called once for each text: the allow lists of a workspace repeat the same few addresses. */
function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}
