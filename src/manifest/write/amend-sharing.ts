import type { FieldName } from "../../model/field-change.ts";
import type { YamlAlias, YamlAnchor, YamlNode } from "../read/yaml-node.ts";

/** The new value of one field: in place of the node that is there, or as a key that the client did not have (null). */
export interface FieldEdit {
  readonly client: YamlNode;
  readonly field: FieldName;
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
  /** Keys that clients get, by the start of the client. */
  readonly #inserted = new Map<number, Set<string>>();

  constructor(anchors: readonly YamlAnchor[]) {
    this.#anchors = anchors;
  }

  /** Whether something else uses the value that this edit changes. */
  isShared({ client, field, node }: FieldEdit): boolean {
    return this.#anchors.some(({ start, end, aliases }) => {
      if (start <= client.start && client.end <= end)
        return aliases.some((alias) => this.#isLive(alias) && !this.#overrides(alias, field));
      const inside = node !== null && node.start <= start && end <= node.end;
      return inside && aliases.some((alias) => this.#isLive(alias));
    });
  }

  /** Records an edit that will be made. */
  accept({ client, field, node }: FieldEdit): void {
    if (node?.form === "alias") this.#replaced.add(node.start);
    if (node !== null || this.#anchors.length === 0) return;
    this.#inserted.set(client.start, (this.#inserted.get(client.start) ?? new Set()).add(field));
  }

  #isLive({ start }: YamlAlias): boolean {
    return !this.#replaced.has(start);
  }

  /** Whether the map that merges the alias has a value of its own, which takes precedence. */
  #overrides({ mergedInto }: YamlAlias, field: FieldName): boolean {
    if (mergedInto === null) return false;
    return mergedInto.keys.has(field) || this.#inserted.get(mergedInto.start)?.has(field) === true;
  }
}
