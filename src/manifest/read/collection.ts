import { canonicalAddress } from "../../fields/address.ts";
import { clientFields } from "../../fields/table.ts";
import type { Declared } from "../../model/client.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import { AddressLists } from "../inherit/address-lists.ts";
import { type DefaultsLayer, unreadDefaults } from "../inherit/defaults-layer.ts";
import { listNames } from "../inherit/check-addresses.ts";
import type { Draft } from "../inherit/expand.ts";
import type { ManifestContext, ReadContext } from "./check.ts";
import { declare } from "./declare.ts";
import { emptyWords, type PlacedDocument, readDocument } from "./document.ts";
import { type Entry, findDuplicates } from "./duplicates.ts";
import { fileFinding, type FoundFile } from "./files.ts";
import { findingOf, type LocatedFinding } from "./findings.ts";
import { Lines } from "./lines.ts";
import { readYaml } from "../yaml/yaml.ts";

/** What the texts of all manifests of a workspace declare together. */
export interface Collected {
  readonly declared: readonly Declared[];
  readonly findings: readonly LocatedFinding[];
  readonly addressLists: ReadonlyMap<string, readonly string[]>;
  readonly notes: readonly Note[];
  /** Whether any document has `clients`, be it none. */
  readonly declares: boolean;
}

/** Collects the texts of a workspace's manifests: each `defaults.yaml` before the files that it holds for. */
export class Collection {
  readonly #context: ReadContext;
  readonly #findings: LocatedFinding[] = [];
  readonly #entries: Entry[] = [];
  /** Those that name address lists wait until all lists are known. */
  readonly #clients: (Draft | Declared)[] = [];
  /** The defaults of folders, by the file (absolute). */
  readonly #folders = new Map<string, DefaultsLayer>();
  /** The files of defaults that hold for a document with `clients`. */
  readonly #used = new Set<string>();
  readonly #defaults: FoundFile[] = [];
  /** The first note of each message: one address may be in thousands of lists. */
  readonly #notes = new Map<string, Note>();
  #declares = false;

  constructor(context: ManifestContext) {
    const canonical = remembering(canonicalAddress);
    const lists = new AddressLists(
      (texts) => clientFields.ip_allow_list.declared([...texts], canonical) ?? [],
    );
    this.#context = { ...context, canonical, lists };
  }

  /** Reads the text of a file. */
  add(file: FoundFile, text: string): void {
    const lines = new Lines(text);
    const folders = file.defaults.flatMap((name) => this.#folders.get(name) ?? []);
    let [position, filled] = [0, 0];
    for (const document of readYaml(text)) {
      const at = { file: file.shown, real: file.real, lines, document, position, kind: file.kind, folders };
      position += 1;
      if (document.empty) continue;
      filled += 1;
      const { findings, entries, drafts, notes, defaults, declares } = readDocument(at, this.#context);
      // One by one: spreading 100,000 arguments would exhaust the stack.
      for (const finding of findings) this.#findings.push(finding);
      for (const entry of entries) this.#entries.push(entry);
      for (const draft of drafts) this.#addClient(draft);
      for (const note of notes) if (!this.#notes.has(note.message)) this.#notes.set(note.message, note);
      if (declares) for (const used of file.defaults) this.#used.add(used);
      if (declares && file.kind === "manifest") this.#declares = true;
      if (file.kind === "defaults" && defaults !== null) this.#addFolder(file, at, defaults);
    }
    if (file.kind === "defaults") this.#defaults.push(file);
    if (filled === 0)
      this.#findings.push(
        fileFinding(file.shown, file.kind === "defaults" ? emptyDefaultsWords : emptyWords),
      );
  }

  /** Takes into account that a file exists whose text could not be read: what it contains is unknown, and is not reported as missing. */
  addUnread(file: FoundFile): void {
    this.markIncomplete();
    this.#declares = true;
    for (const used of file.defaults) this.#used.add(used);
    if (file.kind === "defaults") this.#folders.set(file.absolute, unreadDefaults);
  }

  /** Takes into account that other files are not read: address lists that are defined there are not reported as missing. */
  markIncomplete(): void {
    this.#context.lists.markIncomplete();
  }

  /** What all texts declare together. */
  finish(): Collected {
    const { lists } = this.#context;
    for (const finding of [...findDuplicates(this.#entries), ...lists.findings(), ...this.#unused()])
      this.#findings.push(finding);
    const sound = this.#findings.length === 0;
    return {
      declared: sound ? this.#clients.flatMap((client) => this.#declared(client)) : [],
      findings: this.#findings,
      addressLists: lists.addresses(),
      notes: [...this.#notes.values(), ...lists.notes()],
      declares: this.#declares,
    };
  }

  /** A draft takes more memory than the client that it becomes. */
  #addClient(draft: Draft): void {
    const waits = listNames(draft.values, this.#context.canonical).next().done !== true;
    if (waits) this.#clients.push(draft);
    else for (const client of declare(draft, this.#context)) this.#clients.push(client);
  }

  #declared(client: Draft | Declared): readonly Declared[] {
    return "values" in client ? declare(client, this.#context) : [client];
  }

  #addFolder(file: FoundFile, at: PlacedDocument, defaults: DefaultsLayer): void {
    if (!this.#folders.has(file.absolute)) this.#folders.set(file.absolute, defaults);
    else
      this.#findings.push(
        findingOf(at, {
          rule: "repeated-defaults",
          message: `${file.shown} has defaults in more than one document`,
          fix: "merge them into one document",
          path: ["defaults"],
          at: "key",
        }),
      );
  }

  #unused(): readonly Finding[] {
    const unused = this.#defaults.filter(({ absolute }) => !this.#used.has(absolute));
    return unused.map(({ shown }) => fileFinding(shown, unusedWords));
  }
}

const emptyDefaultsWords = {
  rule: "empty-manifest",
  message: "it is empty",
  fix: "remove it, or write the `defaults` of this folder",
} as const;

const unusedWords = {
  rule: "unused-defaults",
  message: "these defaults hold for no client: no manifest in this folder or below it has `clients`",
  fix: "remove the file, or move it to the clients that it is meant for",
} as const;

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
