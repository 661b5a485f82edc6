import { KeywardError } from "../model/errors.ts";
import { entryOf } from "../model/customer-workspace.ts";
import { globsMeet } from "../model/overlap.ts";
import { pickOne } from "../schema/nearest.ts";
import { matchesGlob } from "../util/glob.ts";
import { customerIds, customerOptions, type ListCustomers } from "./expand.ts";
import { isCustomerId } from "./customers.ts";
import type { Flags, SelectedEntry, WorkspaceEntry, WorkspaceOptions } from "./options.ts";

/** The workspaces of a run, and the others of the configuration. */
export interface Selected {
  readonly workspaces: readonly WorkspaceOptions[];
  readonly others: readonly WorkspaceOptions[];
  /** The entries of the configuration, and whether any workspace of each is selected. */
  readonly entries: readonly SelectedEntry[];
  /** Whether the user chose them. */
  readonly chosen: boolean;
}

/** How the customers of an entry are found: for those that are selected, and for the others. */
export interface Listing {
  readonly selected: ListCustomers;
  readonly others: ListCustomers;
}

/**
 * The workspaces that the flags select, by name or pattern: the name of an entry, or of a customer's workspace such as
 * `partners/1199`. Throws `KeywardError` for a name or pattern that fits none.
 */
export async function selectWorkspaces(
  entries: readonly WorkspaceEntry[],
  flags: Flags,
  listing: Listing,
): Promise<Selected> {
  const wanted = flags.workspace ?? [];
  if (flags.allWorkspaces === true && wanted.length > 0) {
    throw new KeywardError("--all-workspaces and -w cannot be combined", "use only one of them");
  }
  const selection = wanted.length === 0 ? everything : new Selection(wanted, flags.exactWorkspaces === true);
  const workspaces: WorkspaceOptions[] = [];
  const others: WorkspaceOptions[] = [];
  const known: SelectedEntry[] = [];
  const isOffline = listing.selected === listing.others;
  for (const entry of entries) {
    const before = workspaces.length;
    for (const one of await workspacesOf(entry, selection, listing))
      (selection.selects(one) ? workspaces : others).push(one);
    const selected =
      workspaces.length > before ||
      selection.selects(entry.options) ||
      // Offline nobody knows whether the partner has customers that a pattern matches.
      (entry.customers?.kind === "all" && isOffline && selection.mayReach(entry.options.name));
    known.push({ ...entry, selected });
  }
  if (selection instanceof Selection) selection.requireUsed(entries, [...workspaces, ...others]);
  const chosen = wanted.length > 0 || flags.allWorkspaces === true || workspaces.length === 1;
  return { workspaces, others, entries: known, chosen };
}

async function workspacesOf(
  entry: WorkspaceEntry,
  selection: Pick<Selection, "touches" | "named">,
  listing: Listing,
): Promise<readonly WorkspaceOptions[]> {
  const { options, customers } = entry;
  if (customers === null) return [options];
  const touched = selection.touches(options.name);
  // Of all customers, one that is named is taken at its word: the API answers whether it exists.
  const named = customers.kind === "all" ? selection.named(options.name) : [];
  const ids = await customerIds(entry, touched ? listing.selected : listing.others);
  return [...new Set([...ids, ...named])].map((id) => customerOptions(options, id));
}

const everything = {
  selects: () => true,
  mayReach: () => true,
  touches: () => true,
  named: (): readonly string[] => [],
};

/** The names and patterns of `-w`. */
class Selection {
  readonly #names: ReadonlySet<string>;
  readonly #patterns: readonly string[];
  readonly #used = new Set<string>();

  constructor(wanted: readonly string[], exact: boolean) {
    this.#names = new Set(wanted);
    this.#patterns = exact ? [] : wanted.filter((one) => /[*?]/.test(one));
  }

  selects(workspace: WorkspaceOptions): boolean {
    const names = [...new Set([workspace.name, entryOf(workspace)])];
    const found = [
      ...names.filter((name) => this.#names.has(name)),
      ...this.#patterns.filter((pattern) => names.some((name) => matchesGlob(pattern, name))),
    ];
    for (const one of found) this.#used.add(one);
    return found.length > 0;
  }

  /** Whether a pattern, or its own name, may select customers of the entry that it does not name. */
  touches(entry: string): boolean {
    const named = [...this.#names].filter((one) => one === entry || this.#isPatternOf(one, entry));
    // Also where its customers are not known: offline, those of `customers: all`.
    for (const one of named) this.#used.add(one);
    return named.length > 0 || this.#patterns.some((one) => globsMeet(one, `${entry}/*`));
  }

  #isPatternOf(name: string, entry: string): boolean {
    return this.#patterns.includes(name) && matchesGlob(name, entry);
  }

  /** The same, where it is not known which customers there are: the patterns are taken for ones that match. */
  mayReach(entry: string): boolean {
    const found = this.#patterns.filter((one) => globsMeet(one, `${entry}/*`));
    for (const one of found) this.#used.add(one);
    return found.length > 0;
  }

  /** The customers of an entry that are selected by their ids. */
  named(entry: string): readonly string[] {
    return [...this.#names]
      .filter((name) => name.startsWith(`${entry}/`) && !this.#patterns.includes(name))
      .map((name) => name.slice(entry.length + 1))
      .filter(isCustomerId);
  }

  requireUsed(entries: readonly WorkspaceEntry[], all: readonly WorkspaceOptions[]): void {
    const unused = [...this.#names].find((one) => !this.#used.has(one));
    if (unused === undefined) return;
    const names = entries.map(({ options }) => options.name);
    const list = names.map((one) => JSON.stringify(one)).join(", ");
    const isPattern = this.#patterns.includes(unused);
    const near = [...names, ...all.map(({ name }) => name).filter((name) => !names.includes(name))];
    throw new KeywardError(
      isPattern
        ? `no workspace matches ${JSON.stringify(unused)}; the configuration has ${list}`
        : `the workspace ${JSON.stringify(unused)} does not exist; the configuration has ${list}`,
      pickOne(unused, near.length > 50 ? names : near, "write a configuration with workspaces"),
    );
  }
}
