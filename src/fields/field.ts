import type { ClientValues, Declared, Desired, Role } from "../model/client.ts";
import type { ImportEntry } from "../model/import-entry.ts";
import type { FieldName, FieldValues } from "../model/field-change.ts";
import type { RiskCode } from "../model/risk.ts";
import type { Client } from "../schema/generated/manifest.ts";
import type { Answer } from "./answer.ts";
import type { PayloadParts, SentValues } from "./payload-parts.ts";

/** The known names of ids, so that a plan can show them. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<number, string>;
  readonly folders: ReadonlyMap<number, string>;
}

/** How the value in a plan is shown: as one value, or as a list of items that are added and removed. */
export type Words<V> =
  | { readonly kind: "one"; readonly text: (value: V) => string | null }
  | {
      readonly kind: "list";
      /** Null if the value is not a list: it means everything. */
      readonly items: (value: V) => readonly string[] | null;
      readonly everything: string;
      readonly nothing: string;
      /** How many items of one list are shown before the rest is counted; JSON contains all of them. */
      readonly most: number;
    };

/** A value in a manifest, as keyward writes it; `note`: the content of the comment after it, such as the id of a path. */
export interface WrittenItem {
  readonly value: string | number;
  readonly note: string | number | null;
}

/** What is known of the workspace that decides what a manifest can declare; `roles` null: they were not read. */
export interface Expressing {
  readonly roles: readonly Role[] | null;
  /** Whether any live client has an environment: then each declared client must name one. */
  readonly environments: boolean;
}

/** What the schema allows manifests to write for each field. */
export type Written = { readonly [F in FieldName]?: NonNullable<Client[F]> };

/** What names in manifests refer to. */
export interface Meanings {
  /** The ids of folder paths. */
  readonly folderIds: ReadonlyMap<string, number>;
  /** The addresses of address lists, by their names in NFC. */
  readonly addressLists: ReadonlyMap<string, readonly string[]>;
}

/** Everything that depends on one compared field of a client: all code that handles clients reads it here, and names no field itself. */
export interface Field<F extends FieldName> {
  readonly field: F;

  /** The value that a resolved manifest asks for, even if it leaves the field out. */
  readonly wanted: (declared: Desired[F] | ClientValues[F]) => ClientValues[F];
  /** The canonical form that digests use: text in NFC, lists sorted. */
  readonly normal: (value: ClientValues[F]) => ClientValues[F];
  /** A key that two values share exactly if they mean the same. */
  readonly key: (value: ClientValues[F]) => string;

  /** The value as a plan shows it, with known names. */
  readonly shown: (value: ClientValues[F], names: Vocabulary) => FieldValues[F];
  /** The value that a plan shows, without names. */
  readonly fromPlan: (shown: FieldValues[F]) => ClientValues[F];
  /** The risks of a new client with this value. */
  readonly createRisks: (value: ClientValues[F]) => readonly RiskCode[];
  /** The risks of a change of the value; the two values differ in meaning. */
  readonly updateRisks: (before: ClientValues[F], after: ClientValues[F]) => readonly RiskCode[];

  /** The value of a client that has none. */
  readonly none: ClientValues[F];
  /** The value's part of the body of a create or update. */
  readonly payload: (value: SentValues[F], kind: "create" | "update") => PayloadParts[F];
  /** The canonical value in an answer; throws if a part of it has another type. */
  readonly read: (answer: Answer) => ClientValues[F];
  /** The value as Workato may store what was sent. */
  readonly stored: (value: ClientValues[F]) => ClientValues[F];
  /** The value as text for a message. */
  readonly text: (value: ClientValues[F]) => string;

  /** The heading of its table column. */
  readonly title: string;
  /** The value in its table column, on one short line. */
  readonly cell: (value: ClientValues[F], roles: ReadonlyMap<number, string>) => string | null;
  /** The value in a plan as text that is not yet safe to print. */
  readonly words: Words<FieldValues[F]>;
  /** The value that a manifest declares, for `explain`; "" if it declares none. */
  readonly declaredText: (declared: Declared[F]) => string;

  /** What to add if neither a client nor the defaults have the field; null if it may be left out, or the schema requires it. */
  readonly required: string | null;
  /** What a checked manifest declares, in canonical form (`canonical`: of an address); undefined: a required value is missing. */
  readonly declared: (
    written: Written[F] | undefined,
    canonical: (address: string) => string | null,
  ) => Declared[F] | undefined;
  /** The value as an import writes it into a manifest; null if the import leaves the field out. */
  readonly written: (entry: ImportEntry) => WrittenItem | readonly WrittenItem[] | null;
  /** The meanings of a list item in a manifest, comparable with `meaningOf`: several for the name of a list; none if it is unknown. */
  readonly meant: (item: unknown, meanings: Meanings) => readonly (string | number)[];
  /** Why a manifest cannot declare this live value; null if it can. */
  readonly undeclarable: (value: ClientValues[F], workspace: Expressing) => string | null;
}

/** The meaning of an item to be written: the id of a path, else the item itself. */
export function meaningOf({ value, note }: WrittenItem): string | number {
  return typeof note === "number" ? note : value;
}
