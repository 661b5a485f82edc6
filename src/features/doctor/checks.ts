import type { Options, WorkspaceOptions } from "../../config/options.ts";
import { InputError, KeywardError } from "../../model/errors.ts";
import { serverTime } from "../../http/headers.ts";
import { openTransport } from "../../http/transport.ts";
import type { Check, CheckName } from "./checkup.ts";
import type { Declared, Folder, Live, Role } from "../../model/client.ts";
import type { Tried } from "./privileges.ts";
import { claimLive } from "../../plan/identity/claim.ts";
import { findSelf } from "../../plan/identity/self.ts";
import { durationText, plural } from "../../render/words.ts";
import { placesOf } from "../../sinks/observe.ts";
import type { Sink } from "../../sinks/sink.ts";
import { surroundingsOf } from "../../sinks/survey.ts";
import { proxyOf, userAgent } from "../../run/workspace/connect.ts";
import { sinksOf } from "../../run/attempt.ts";
import { readDeclared } from "../../run/prepare.ts";
import { requireHost } from "../../run/workspace/require-host.ts";
import type { System } from "../../run/system.ts";

/** A clock that differs by more than this, in ms, makes token ages wrong and short-lived logins fail. */
const clockTolerance = 60_000;

/** A successful check. */
export function ok(name: CheckName, message: string): Check {
  return { name, status: "ok", message, way: "" };
}

/** A check that found something to fix. */
export function failed(name: CheckName, error: unknown): Check {
  if (!(error instanceof KeywardError)) throw error;
  return { name, status: "failed", message: error.message, way: error.remedy };
}

/** Whether the manifests of a workspace are valid, and what they declare. */
export async function checkManifests(
  workspace: WorkspaceOptions,
  options: Options,
): Promise<{ check: Check; declared: readonly Declared[] }> {
  try {
    const { declared, files } = await readDeclared(workspace, options);
    const message = `${plural(declared.length, "client")} in ${plural(files.length, "file")}`;
    return { check: ok("manifests", message), declared };
  } catch (error) {
    return { check: invalidManifests(error), declared: [] };
  }
}

function invalidManifests(error: unknown): Check {
  if (!(error instanceof InputError)) return failed("manifests", error);
  const [first] = error.findings;
  const place = first === undefined ? "" : `, the first at ${first.file}:${first.line}: ${first.message}`;
  return {
    name: "manifests",
    status: "failed",
    message: `${plural(error.findings.length, "finding")}${place}`,
    way: "run `keyward validate` to see all of them, and how to fix each",
  };
}

/** Whether this machine's clock agrees with the host's; sends no token. */
export async function checkClock(
  workspace: WorkspaceOptions,
  { timeoutMs }: Options,
  system: System,
): Promise<Check> {
  const transport = openTransport({
    host: requireHost(workspace),
    headers: () => ({}),
    clock: system.clock,
    timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
  });
  try {
    const answer = await transport.send({ method: "GET", path: "/", body: null }, system.stop);
    return clockCheck(serverTime(answer), system.clock.now());
  } catch {
    return warning("clock", "the host's time could not be read", "see the check of the token for the reason");
  } finally {
    await transport.close();
  }
}

function clockCheck(theirs: number | null, ours: number): Check {
  if (theirs === null) return ok("clock", "the host sends no time to compare with");
  const apart = Math.abs(ours - theirs);
  if (apart <= clockTolerance) return ok("clock", "this machine's time agrees with the host's");
  return warning(
    "clock",
    `this machine's time is ${durationText(apart / 1000)} ${ours > theirs ? "ahead of" : "behind"} the host's`,
    "set the clock (NTP): the ages of tokens depend on it, and short-lived logins fail",
  );
}

/** Whether the token may list the clients. */
export function checkToken(clients: Tried<readonly Live[]>): Check {
  return clients.kind === "read"
    ? ok("token", `it lists ${plural(clients.value.length, "client")}`)
    : failed("token", reasonOf(clients));
}

/** Whether the token may list roles; without that permission, manifests must use role ids. */
export function checkRoles(roles: Tried<readonly Role[]>, declared: readonly Declared[]): Check {
  if (roles.kind === "read") return ok("roles", `it lists ${plural(roles.value.length, "role")}`);
  const found = failed("roles", reasonOf(roles));
  return namesRoles(declared)
    ? found
    : { ...found, status: "warning", way: `no manifest names a role yet; before one does: ${found.way}` };
}

/** Whether any manifest names a role. */
export function namesRoles(declared: readonly Declared[]): boolean {
  return declared.some(({ role }) => typeof role === "string");
}

/** Whether the token may list folders; needed only if manifests contain folder paths. */
export function checkFolders(folders: Tried<readonly Folder[]>, declared: readonly Declared[]): Check {
  if (folders.kind === "read")
    return ok("folders", `it lists ${plural(folders.value.length, "folder")} of the home folder`);
  const found = failed("folders", reasonOf(folders));
  const way = "use folder ids in manifests, or allow the role of the token to list folders";
  return namesPaths(declared) ? found : { ...found, status: "warning", way };
}

/** Whether any manifest contains a folder path. */
export function namesPaths(declared: readonly Declared[]): boolean {
  return declared.some(
    ({ folders }) => folders !== "all" && folders.some((folder) => typeof folder === "string"),
  );
}

function reasonOf(one: Exclude<Tried<unknown>, { readonly kind: "read" }>): KeywardError {
  return one.kind === "failed" ? one.error : new KeywardError(`not tried: ${one.why}`);
}

/** Whether every entry of `self` names one live client; otherwise keyward could lock itself out. */
export function checkSelf(workspace: WorkspaceOptions, live: readonly Live[]): Check {
  if (workspace.self === null)
    return warning(
      "self",
      "it is not configured, so keyward does not know its own client",
      "name every client whose token runs keyward in `self` (or KEYWARD_SELF), or write `none`",
    );
  const [first] = findSelf(live, workspace).problems;
  if (first !== undefined) return { name: "self", status: "failed", message: first.message, way: first.way };
  return ok(
    "self",
    workspace.self.length === 0 ? "none" : `${plural(workspace.self.length, "client")}, each found`,
  );
}

/** Whether every place of every declared client's token can be written; writes nothing permanent. */
export async function checkSinks(
  workspace: WorkspaceOptions,
  options: Options,
  declared: readonly Declared[],
  live: readonly Live[],
  system: System,
): Promise<readonly Check[]> {
  const ids = new Map(
    claimLive(declared, live).claims.map((claim) => [claim.declared, claim.live.id] as const),
  );
  const { name, customer } = workspace;
  const sinks = await sinksOf(options, system);
  const places = declared.flatMap((client) =>
    placesOf(client, { name, customer }, sinks, ids.get(client) ?? null),
  );
  const checks = [...sinks.values()].map(async (sink): Promise<readonly Check[]> => {
    const mine = places.filter((one) => one.sink === sink.name).map(({ place }) => place);
    if (mine.length === 0) return [ok("sinks", `${sink.name}: no client uses it`)];
    const hazards = await hazardChecks(sink, mine);
    if (hazards.length > 0) return hazards;
    try {
      await sink.probe(mine);
      return [ok("sinks", `${sink.name}: ${plural(mine.length, "place")} can be written`)];
    } catch (error) {
      return [failed("sinks", error)];
    }
  });
  return (await Promise.all(checks)).flat();
}

/** What speaks against the places of a sink, such as a folder that Git would commit: one check for each cause. */
async function hazardChecks(sink: Sink, places: readonly string[]): Promise<readonly Check[]> {
  const around = await surroundingsOf(sink, places);
  const hazards = new Map(
    around.flatMap(({ hazard }) => (hazard === null ? [] : [[hazard.message, hazard] as const])),
  );
  return [...hazards.values()].map(({ message, way }) => ({ name: "sinks", status: "failed", message, way }));
}

function warning(name: CheckName, message: string, way: string): Check {
  return { name, status: "warning", message, way };
}
