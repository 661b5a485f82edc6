import path from "node:path";
import { KeywardError } from "../model/errors.ts";
import type { SelfEntry } from "../model/ownership.ts";
import { allowedHostsVariable, readHost } from "./host.ts";
import { defaultListRate, defaultRate } from "./rate.ts";
import { type Env, plainSetup, type Setup } from "./setup.ts";

/** The one workspace, `default`, of a run without a configuration file; throws `KeywardError` for an invalid variable. */
export function defaultSetup(env: Env, cwd: string): Setup {
  const workspace = {
    name: "default",
    customer: null,
    host: hostOf(env),
    tokenVariable: "WORKATO_API_TOKEN",
    manifests: [{ shown: "clients", absolute: path.resolve(cwd, "clients") }],
    self: selfOf(env),
    scope: null,
    environments: [],
    prune: false,
    rate: defaultRate,
    listRate: defaultListRate,
    sharedRate: null,
  };
  return { ...plainSetup, entries: [{ options: workspace, customers: null }] };
}

function hostOf(env: Env): string | null {
  const written = env["WORKATO_HOST"] ?? "";
  if (written.trim() === "") return null;
  const read = readHost(written, env[allowedHostsVariable]);
  if ("origin" in read) return read.origin;
  throw new KeywardError(`WORKATO_HOST: ${read.message}`, read.fix);
}

function selfOf(env: Env): readonly SelfEntry[] | null {
  const written = (env["KEYWARD_SELF"] ?? "").trim();
  if (written === "") return null;
  if (written === "none") return [];
  return written.split(",").map((part) => selfEntry(part.trim()));
}

function selfEntry(text: string): SelfEntry {
  if (text === "" || text === "none") {
    throw new KeywardError(
      text === "" ? "KEYWARD_SELF contains an empty entry" : "KEYWARD_SELF contains `none` and other entries",
      "set it to client names or ids, separated by commas, or to `none`",
    );
  }
  if (!/^\d+$/.test(text)) return { kind: "name", name: text };
  const id = Number(text);
  if (/^0\d/.test(text)) {
    throw new KeywardError(
      `KEYWARD_SELF: ${text} may be a name or an id`,
      `write the id without leading zeros; a client with that name is named in \`self\` of keyward.yaml, in quotes: self: ["${text}"]`,
    );
  }
  if (id >= 1 && Number.isSafeInteger(id)) return { kind: "id", id };
  throw new KeywardError(
    `KEYWARD_SELF: ${text} is not a client's id`,
    "write an id as `keyward clients` lists it",
  );
}
