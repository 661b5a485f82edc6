import type { FieldName } from "../../model/field-change.ts";
import type { YamlAlias, YamlAnchor, YamlNode } from "../yaml/yaml-node.ts";

/** The new value of one field: in place of the node that is there, or as a key that was not there (null). */
export interface FieldEdit {
  readonly entry: YamlNode;
  /** The key of the entry whose value changes: the field, or `in`. */
  readonly key: FieldName | "in";
  /** The map that is edited: the entry, or a map in its `in`. */
  readonly map: YamlNode;
  readonly node: YamlNode | null;
}

/**
 * Knows whether an edit of a document changes a value that another part of it uses through an alias. Must be asked from
 * the end of the document to its start: aliases come after their anchors, so all uses of a node are decided before the node.
 */
export class Sharing {
  readonly #anchors: readonly YamlAnchor[];
  /** The positions of aliases that are replaced by values. */
  readonly #replaced = new Set<number>();
  /** Keys that entries get, by the start of the entry. */
  readonly #inserted = new Map<number, Set<string>>();

  constructor(anchors: readonly YamlAnchor[]) {
    this.#anchors = anchors;
  }

  /** Whether something else uses the value that this edit changes. */
  isShared({ entry, key, map, node }: FieldEdit): boolean {
    return this.#anchors.some(({ start, end, aliases }) => {
      if (start <= entry.start && entry.end <= end)
        return aliases.some((alias) => this.#isLive(alias) && !this.#overrides(alias, key));
      if (start <= map.start && map.end <= end) return aliases.some((alias) => this.#isLive(alias));
      const inside = node !== null && node.start <= start && end <= node.end;
      return inside && aliases.some((alias) => this.#isLive(alias));
    });
  }

  /** Records an edit that will be made. */
  accept({ entry, key, map, node }: FieldEdit): void {
    if (node?.form === "alias") this.#replaced.add(node.start);
    if (node !== null || map !== entry || this.#anchors.length === 0) return;
    this.#inserted.set(entry.start, (this.#inserted.get(entry.start) ?? new Set()).add(key));
  }

  #isLive({ start }: YamlAlias): boolean {
    return !this.#replaced.has(start);
  }

  /** Whether the map that merges the alias has a value of its own, which takes precedence. */
  #overrides({ mergedInto }: YamlAlias, key: string): boolean {
    if (mergedInto === null) return false;
    return mergedInto.keys.has(key) || this.#inserted.get(mergedInto.start)?.has(key) === true;
  }
}
