import { isRecord } from "../model/json.ts";
import type { MarkerReading } from "../model/token.ts";
import { type CustomMetadata, markerIn } from "./vault-marker.ts";

/** What Vault knows of a secret beside its data. */
export interface SecretState {
  /** The newest version of the data; 0: none was ever written. */
  readonly version: number;
  /** Whether that version can be read: neither deleted nor destroyed. */
  readonly live: boolean;
  readonly custom: CustomMetadata;
}

/** A place that holds nothing and never did. */
export const nothingThere: SecretState = { version: 0, live: false, custom: {} };

/** The answer to a metadata read, or null where it is none of KV version 2; `now` in ms since 1970. */
export function secretState(answer: unknown, now: number): SecretState | null {
  const data = isRecord(answer) ? answer["data"] : null;
  if (!isRecord(data)) return null;
  const { current_version: version, versions, custom_metadata: custom } = data;
  if (typeof version !== "number" || !isRecord(versions)) return null;
  return {
    version,
    live: isLive(versions[String(version)], now),
    custom: texts(custom),
  };
}

/** What a secret tells of keyward's token. A token that was taken away is held no more, whatever its marker says. */
export function readingOf({ version, live, custom }: SecretState): MarkerReading {
  const found = markerIn(custom);
  if (found === "garbled") return { kind: "foreign" };
  if (found === "none") return { kind: live ? "foreign" : "absent" };
  const { marker } = found;
  if (marker.state === "pending") return { kind: "marked", marker };
  if (found.version > version)
    return {
      kind: "unknown",
      reason: `its marker speaks of version ${found.version} of the secret, whose newest is ${version}`,
    };
  if (!live) return { kind: "absent" };
  // Somebody else wrote since: what stands there now is theirs.
  return found.version < version ? { kind: "foreign" } : { kind: "marked", marker };
}

function isLive(version: unknown, now: number): boolean {
  if (!isRecord(version) || version["destroyed"] === true) return false;
  const deleted = version["deletion_time"];
  // With `delete_version_after` a version tells a time to come.
  return typeof deleted !== "string" || deleted === "" || Date.parse(deleted) > now;
}

function texts(value: unknown): CustomMetadata {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
