import { isRecord } from "../../util/json.ts";
import type { MarkerReading } from "../../model/token/token.ts";
import { type CustomMetadata, markerIn } from "./marker.ts";

/** The metadata of a secret in Vault. */
export interface SecretState {
  /** The newest version of the data; 0: no data was ever written. */
  readonly version: number;
  /** Whether that version can be read: neither deleted nor destroyed. */
  readonly live: boolean;
  readonly custom: CustomMetadata;
}

/** The state of a place without a secret. */
export const nothingThere: SecretState = { version: 0, live: false, custom: {} };

/** The answer to a metadata read, or null if it is not one of KV version 2; `now` in ms since 1970. */
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

/** The state of keyward's token in a secret. A token that was removed is no longer held, whatever its marker contains. */
export function readingOf({ version, live, custom }: SecretState): MarkerReading {
  const found = markerIn(custom);
  if (found === "garbled") return { kind: "foreign" };
  if (found === "none") return { kind: live ? "foreign" : "absent" };
  const { marker } = found;
  if (marker.state === "pending") return { kind: "marked", marker };
  if (found.version > version)
    return {
      kind: "unknown",
      reason: `its marker describes version ${found.version} of the secret, but the newest version is ${version}`,
    };
  if (!live) return { kind: "absent" };
  // Something else wrote a newer version.
  return found.version < version ? { kind: "foreign" } : { kind: "marked", marker };
}

function isLive(version: unknown, now: number): boolean {
  if (!isRecord(version) || version["destroyed"] === true) return false;
  const deleted = version["deletion_time"];
  // With `delete_version_after`, the time is in the future.
  return typeof deleted !== "string" || deleted === "" || Date.parse(deleted) > now;
}

function texts(value: unknown): CustomMetadata {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
