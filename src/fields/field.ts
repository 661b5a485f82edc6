import type { ClientValues, Declared, Desired, Role } from "../model/client.ts";
import type { ImportEntry } from "../model/import-entry.ts";
import type { FieldName, FieldValues } from "../model/field-change.ts";
import type { RiskCode } from "../model/risk.ts";
import type { Client } from "../schema/generated/manifest.ts";
import type { Answer } from "./answer.ts";
import type { PayloadParts, SentValues } from "./payload.ts";

/** The names that are known for ids, so that a plan can show them. */
export interface Vocabulary {
  readonly roles: ReadonlyMap<number, string>;
  readonly folders: ReadonlyMap<number, string>;
}

/** How the value of a plan is put into words: as one, or as a list of items that are added and removed. */
export type Words<V> =
  | { readonly kind: "one"; readonly text: (value: V) => string | null }
  | {
      readonly kind: "list";
      /** Null where the value is no list: it stands for everything. */
      readonly items: (value: V) => readonly string[] | null;
      readonly everything: string;
      readonly nothing: string;
      /** How many items of one list are shown before the rest is counted; JSON holds them all. */
      readonly most: number;
    };

/** A value in a manifest, as keyward writes it; `note`: what stands in a comment behind it, such as the id of a path. */
export interface WrittenItem {
  readonly value: string | number;
  readonly note: string | number | null;
}

/** What is known of the workspace that decides what a manifest can declare; `roles` null: they were not read. */
export interface Expressing {
  readonly roles: readonly Role[] | null;
  /** Whether any live client shows an environment: then each declared client must name one. */
  readonly environments: boolean;
}

/** What the schema lets manifests write for each field. */
export type Written = { readonly [F in FieldName]?: NonNullable<Client[F]> };

/** Everything that depends on one compared field of a client: whatever handles clients reads it here, and names no field itself. */
export interface Field<F extends FieldName> {
  readonly field: F;

  /** The value that a resolved manifest asks for, also where it leaves the field out. */
  readonly wanted: (declared: Desired[F] | ClientValues[F]) => ClientValues[F];
  /** The one form of a canonical value that digests hold: text in NFC, lists sorted. */
  readonly normal: (value: ClientValues[F]) => ClientValues[F];
  /** A text that two values share exactly where they mean the same. */
  readonly key: (value: ClientValues[F]) => string;

  /** The value as a plan shows it, with the names that are known. */
  readonly shown: (value: ClientValues[F], names: Vocabulary) => FieldValues[F];
  /** The value that a plan shows, without names. */
  readonly fromPlan: (shown: FieldValues[F]) => ClientValues[F];
  /** What a client with this value opens when it is created. */
  readonly createRisks: (value: ClientValues[F]) => readonly RiskCode[];
  /** What a change of the value does to access; the two values differ in meaning. */
  readonly updateRisks: (before: ClientValues[F], after: ClientValues[F]) => readonly RiskCode[];

  /** The value of a client that has none. */
  readonly none: ClientValues[F];
  /** The value's part of the body of a create or update. */
  readonly payload: (value: SentValues[F], kind: "create" | "update") => PayloadParts[F];
  /** The canonical value in an answer; throws where a part of it has another type. */
  readonly read: (answer: Answer) => ClientValues[F];
  /** The value as Workato may store what was sent. */
  readonly stored: (value: ClientValues[F]) => ClientValues[F];
  /** The value in words for a message. */
  readonly text: (value: ClientValues[F]) => string;

  /** The heading of its column. */
  readonly title: string;
  /** The value in its column, on one short line. */
  readonly cell: (value: ClientValues[F], roles: ReadonlyMap<number, string>) => string | null;
  /** The value of a plan in words that are not yet safe to print. */
  readonly words: Words<FieldValues[F]>;
  /** The value that a manifest declares, as it is explained; "" where it declares none. */
  readonly declaredText: (declared: Declared[F]) => string;

  /** What to add where neither a client nor the defaults have the field; null where it may be left out, or the schema requires it. */
  readonly required: string | null;
  /** What a checked manifest declares, in canonical form (`canonical`: of an address); undefined: what is required is missing. */
  readonly declared: (
    written: Written[F] | undefined,
    canonical: (address: string) => string | null,
  ) => Declared[F] | undefined;
  /** The value as an import writes it into a manifest; null where it leaves the field out. */
  readonly written: (entry: ImportEntry) => WrittenItem | readonly WrittenItem[] | null;
  /** What an item of a list in a manifest stands for, comparable with `meaningOf`; null: nothing. */
  readonly meant: (item: unknown, folderIds: ReadonlyMap<string, number>) => string | number | null;
  /** Why a manifest cannot declare this live value; null where it can. */
  readonly undeclarable: (value: ClientValues[F], workspace: Expressing) => string | null;
}

/** What an item that is to be written stands for: the id behind a path, else itself. */
export function meaningOf({ value, note }: WrittenItem): string | number {
  return typeof note === "number" ? note : value;
}
