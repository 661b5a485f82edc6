import type { Marker } from "../../model/token/token.ts";
import { markerText, parseMarker } from "../marker-text.ts";

/** A marker, and the version of the secret's data that it describes. */
export interface VersionedMarker {
  readonly marker: Marker;
  readonly version: number;
}

/** Custom metadata of a secret. */
export type CustomMetadata = Readonly<Record<string, string>>;

/** The maximum size of one value of custom metadata, in bytes (Vault's KV version 2 reference). */
const longestValue = 512;
const key = "keyward";
const versionKey = "keyward_version";
const ours = /^keyward(_\d+|_version)?$/;

/** Custom metadata with the marker replaced or removed; the other keys are kept. */
export function withMarker(existing: CustomMetadata, versioned: VersionedMarker | null): CustomMetadata {
  const others = Object.entries(existing).filter(([name]) => !ours.test(name));
  return Object.fromEntries([...others, ...(versioned === null ? [] : entries(versioned))]);
}

/** The marker in custom metadata: `none`, or `garbled` if keyward's keys exist but are invalid. */
export function markerIn(metadata: CustomMetadata): VersionedMarker | "none" | "garbled" {
  if (!Object.keys(metadata).some((name) => ours.test(name))) return "none";
  const marker = parseMarker(joined(metadata));
  const version = metadata[versionKey] ?? "";
  if (marker === null || !/^\d{1,15}$/.test(version)) return "garbled";
  return { marker, version: Number(version) };
}

function entries({ marker, version }: VersionedMarker): readonly (readonly [string, string])[] {
  const text = printable(JSON.stringify(JSON.parse(markerText(marker))));
  const parts = text.match(new RegExp(`.{1,${longestValue}}`, "g")) ?? [];
  return [...parts.map((part, at) => [partKey(at), part] as const), [versionKey, String(version)] as const];
}

function joined(metadata: CustomMetadata): string {
  const parts: string[] = [];
  for (let part = metadata[key]; part !== undefined; part = metadata[partKey(parts.length)]) parts.push(part);
  return parts.join("");
}

function partKey(at: number): string {
  return at === 0 ? key : `${key}_${at}`;
}

/** JSON in ASCII: Vault rejects values with non-printable characters, and counts bytes. */
function printable(json: string): string {
  return json.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
