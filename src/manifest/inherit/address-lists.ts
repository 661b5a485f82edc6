import type { InheritedValue } from "../../model/declaration.ts";
import type { Finding } from "../../model/finding.ts";
import type { Note } from "../../model/plan.ts";
import { nfc } from "../../model/names.ts";
import { pickOne } from "../../schema/nearest.ts";
import type { Place } from "../read/lines.ts";

/** A named list of `address_lists`, and its place. */
export interface AddressList {
  readonly name: string;
  /** As they are written. */
  readonly addresses: readonly string[];
  readonly file: string;
  /** The file with links followed. */
  readonly real: string;
  readonly place: Place;
}

/** A name in an `ip_allow_list`, and its place. */
export interface ListUse {
  readonly name: string;
  readonly file: string;
  readonly place: Place;
}

/** An allow list that names address lists, in canonical form. */
export interface ExpandedList {
  readonly addresses: readonly string[];
  /** The lists that it names, each once. */
  readonly lists: readonly InheritedValue[];
}

/** The address lists of a workspace, which any of its manifests may define and use. */
export class AddressLists {
  readonly #lists = new Map<string, AddressList>();
  readonly #repeated: AddressList[] = [];
  readonly #uses: ListUse[] = [];
  readonly #expanded = new Map<string, ExpandedList>();
  readonly #canonical: (addresses: readonly string[]) => readonly string[];
  /** The text of the manifests may define lists that are not known: some of it could not be read. */
  #incomplete = false;

  /** `canonical`: the canonical form of an allow list without names. */
  constructor(canonical: (addresses: readonly string[]) => readonly string[]) {
    this.#canonical = canonical;
  }

  define(list: AddressList): void {
    const key = nfc(list.name);
    const first = this.#lists.get(key);
    if (first === undefined) this.#lists.set(key, list);
    else if (!isSamePlace(first, list)) this.#repeated.push(list);
  }

  use(use: ListUse): void {
    this.#uses.push(use);
  }

  markIncomplete(): void {
    this.#incomplete = true;
  }

  /** The addresses of each list, by its name in NFC. */
  addresses(): ReadonlyMap<string, readonly string[]> {
    return new Map([...this.#lists].map(([key, { addresses }]) => [key, addresses]));
  }

  /** An allow list with addresses in place of names; null if it has no names. The same object for the same text, since clients share their lists. */
  expand(written: readonly string[]): ExpandedList | null {
    if (this.#lists.size === 0) return null;
    const named = written.map((text) => this.#lists.get(nfc(text)) ?? null);
    const lists = [...new Set(named.filter((list) => list !== null))];
    if (lists.length === 0) return null;
    const key = JSON.stringify(written);
    const known = this.#expanded.get(key);
    if (known !== undefined) return known;
    const made = {
      addresses: this.#canonical(written.flatMap((text, index) => named[index]?.addresses ?? [text])),
      lists: lists.map(
        ({ name, file, place: { line } }) =>
          ({ field: "ip_allow_list", from: "address-list", name, anchor: null, file, line }) as const,
      ),
    };
    this.#expanded.set(key, made);
    return made;
  }

  /** Names of lists that do not exist, and lists that are defined more than once. */
  findings(): readonly Finding[] {
    const names = [...this.#lists.values()].map(({ name }) => name);
    const unknown = this.#uses.filter(({ name }) => !this.#lists.has(nfc(name)));
    return [
      ...this.#repeated.map((list) => repeated(list, this.#lists.get(nfc(list.name)) ?? list)),
      // One file that cannot be read would otherwise be reported once for each use of its lists.
      ...(this.#incomplete ? [] : unknown.map((use) => missing(use, names))),
    ];
  }

  /** The lists that no `ip_allow_list` names. */
  notes(): readonly Note[] {
    const used = new Set(this.#uses.map(({ name }) => nfc(name)));
    const unused = [...this.#lists.values()].filter(({ name }) => !used.has(nfc(name)));
    return unused.map(({ name, file, place: { line } }) => ({
      rule: "unused-address-list",
      message: `no \`ip_allow_list\` of this workspace uses the address list \`${name}\``,
      source: { file, line },
    }));
  }
}

/** Whether two lists are one, which is reached through a link as well. */
function isSamePlace(a: AddressList, b: AddressList): boolean {
  return a.real === b.real && a.place.line === b.place.line && a.place.column === b.place.column;
}

function repeated({ name, file, place }: AddressList, first: AddressList): Finding {
  return {
    file,
    ...place,
    rule: "duplicate-address-list",
    message: `the address list \`${name}\` is defined here and at ${first.file}:${first.place.line}:${first.place.column}`,
    fix: "rename one of them, or merge them into one list",
  };
}

function missing({ name, file, place }: ListUse, names: readonly string[]): Finding {
  const none = `write an address or prefix, or define the list: \`address_lists: { ${name}: [192.0.2.0/24] }\``;
  return {
    file,
    ...place,
    rule: "unknown-address-list",
    message: `${JSON.stringify(name)} is neither an address or prefix nor the name of an address list`,
    fix: pickOne(name, names, none),
  };
}
