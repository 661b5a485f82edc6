import { at, numberAt, parseJson, textAt } from "../../util/json.ts";

/** Who took a lock, as its file says. */
export interface Holder {
  readonly pid: number;
  /** ISO 8601. */
  readonly since: string;
  /** The name of the machine or container. */
  readonly machine: string;
  /** What distinguishes the machine from others; null if nothing does. */
  readonly machineId: string | null;
  /** The start of the kernel; null if unknown. */
  readonly boot: string | null;
  /** The namespace of the process number (Linux); null if unknown. */
  readonly pidNamespace: string | null;
  /** When the process started, as its kernel counts; null if unknown. */
  readonly started: string | null;
  /** The name of the socket on which it listens while it runs; null if it could not listen. */
  readonly beacon: string | null;
}

/** The state of a lock file: held, or released; `released` is also a text that keyward never writes. */
export type LockText = { readonly kind: "held"; readonly holder: Holder } | { readonly kind: "released" };

/** The text of a lock file; `token` distinguishes it from every other one. */
export function lockText(holder: Holder | null, token: string): string {
  return `${JSON.stringify({ token, holder })}\n`;
}

/** Reads the text of a lock file; anybody on the machine may have written it, so every part is checked. */
export function parseLockText(text: string): LockText {
  const holder = holderIn(text);
  return holder === null ? { kind: "released" } : { kind: "held", holder };
}

function holderIn(text: string): Holder | null {
  const found = at(parseJson(text), "holder");
  const pid = numberAt(found, "pid");
  if (pid === null || !Number.isSafeInteger(pid) || pid <= 0) return null;
  const since = Date.parse(textAt(found, "since") ?? "");
  return {
    pid,
    since: Number.isNaN(since) ? "an unknown time" : new Date(since).toISOString(),
    machine: word(found, "machine") ?? "an unknown machine",
    machineId: word(found, "machineId"),
    boot: word(found, "boot"),
    pidNamespace: word(found, "pidNamespace"),
    started: word(found, "started"),
    beacon: word(found, "beacon"),
  };
}

/** A text without separators, spaces and control characters, so that it can be shown and used as a file's name. */
function word(found: unknown, key: string): string | null {
  const text = textAt(found, key);
  return text !== null && /^[\w:][\w.:-]{0,254}$/.test(text) ? text : null;
}
