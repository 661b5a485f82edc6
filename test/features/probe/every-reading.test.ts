import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { isProbeName } from "../../../src/features/probe/names.ts";
import { type PointName, points } from "../../../src/features/probe/points/points.ts";
import type { Clock } from "../../../src/model/clock.ts";
import type { Reading } from "../../../src/model/readings.ts";
import { readingChoices, type Readings } from "../../../src/sandbox/readings.ts";
import { parseReadingsFile } from "../../../src/sandbox/readings-file.ts";
import { type Probed, probed, sandboxFor } from "./probing.ts";

/** The values of a point: those of the sandbox, or some where it has no closed set. */
const values: ReadonlyMap<string, readonly Reading[]> = new Map<string, readonly Reading[]>([
  ...Object.entries(readingChoices),
  ["perPageCap", [100, 2, 3]],
  ["listLag", [0, 1, 3]],
  ["createLag", [0, 1, 3]],
  ["forbid", [[], ["roles"], ["folders"], ["roles", "folders"]]],
]);

/** What must be so for a value to show at all. */
const alongWith: Readonly<Partial<Record<string, Partial<Readings>>>> = { asked: { perPageCap: 2 } };

type Row = readonly [PointName, Reading, Partial<Readings>];

/** Every value of every point that a probe finds out by itself in any workspace. */
const findable: readonly Row[] = points
  .filter(({ by, name }) => by === "probe" && name !== "retryAfter" && name !== "listOf")
  .flatMap(({ name }) =>
    (values.get(name) ?? []).map((value): Row => [
      name,
      value,
      { ...alongWith[String(value)], [name]: value },
    ]),
  );

/** Waits between two readings of a list take a twentieth of their time. */
const hasty: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 20, signal) };

/** The role and the folder by their ids, because some readings forbid the lists. */
function probeUnder(
  url: string,
  { environment = "Test", clock = hasty, rateLimit = "60/60s" } = {},
): Promise<Probed> {
  const flags = { role: "26780", folder: "100", allFolders: true, environment, rateLimit };
  return probed(url, { flags, system: { clock } });
}

describe("a probe finds", () => {
  it.each(findable)("%s = %j", async (name, value, readings) => {
    const sandbox = await sandboxFor({ readings });
    // Times in whole seconds differ only after a second.
    const clock = value === "s" ? systemClock : hasty;
    const { code, err, document } = await probeUnder(sandbox.url, { clock });
    expect([code, err]).toEqual([0, expect.not.stringContaining("LEFT")]);
    expect(document().readings[name]).toEqual(value);
    expect([...sandbox.state.clients.values()].filter((client) => isProbeName(client.name))).toEqual([]);
  });
});

/** Workspaces that differ from the ordinary one in many points at once. */
const unusual: readonly Partial<Readings>[] = [
  {},
  {
    count: "page",
    order: "reverse",
    put: "merge",
    ipFormat: "array",
    ipEmpty: "null",
    allFolderIds: "null",
    uniqueNames: "true",
    errorShape: "map",
    storedNames: "nfc",
    asSent: "ip_allow_list",
    unknownFields: "true",
    tokenTime: "mixed",
    pageFields: "roles",
    perPageCap: 2,
    nestedFolders: "dropped",
    environmentKey: "environment",
    deleted: "other",
    requestId: "missing",
    createLag: 1,
  },
  {
    count: "none",
    order: "shuffle",
    ipFormat: "comma-space",
    allFolderIds: "missing",
    errorShape: "html",
    refusal: "success-false",
    deleted: "no-content",
    storedNames: "unique",
    asSent: "name",
    clearedList: "refused",
    prefixes: "refused",
    ranges: "accepted",
    ipv6: "refused",
    nestedFolders: "refused",
    pageFields: "asked",
    perPageCap: 3,
    listLag: 2,
    forbid: ["roles"],
    rolesStatus: "403",
  },
  { listShape: "bare", storedNames: "cut", errorShape: "empty", ipEmpty: "empty", forbid: ["folders"] },
];

describe("a sandbox with the readings of a file", () => {
  it.each(unusual)("behaves like the workspace of the probe: %j", async (readings) => {
    const first = await probeUnder((await sandboxFor({ readings })).url);
    const found = first.document();
    for (const [name, value] of Object.entries(readings)) {
      // A list that is cleared by nobody shows no empty one, and a bare list has no count and no size.
      if (found.not_found_out[name] === undefined)
        expect([name, found.readings[name]]).toEqual([name, value]);
    }
    const served = await sandboxFor({ readings: parseReadingsFile(found, "readings.json") });
    const again = (await probeUnder(served.url)).document();
    expect([again.readings, again.not_found_out]).toEqual([found.readings, found.not_found_out]);
  });
});

describe("what needs something of its own", () => {
  it("covers every point but those that a probe never finds out", () => {
    const never = points.filter(({ by }) => by !== "probe").map(({ name }) => name);
    expect(never).toEqual(["shift", "shiftAt", "foldersOf", "window", "rejectedCount"]);
    expect(new Set(findable.map(([name]) => name)).size + never.length + 2).toBe(points.length);
  });

  it.each(["workspace", "own-environment"] as const)("listOf: %s", async (listOf) => {
    const sandbox = await sandboxFor({ readings: { listOf } });
    const { document } = await probeUnder(sandbox.url, { environment: "Production" });
    expect(document().readings["listOf"]).toBe(listOf);
  });

  it.each(["seconds", "date", "missing"] as const)("retryAfter: %s", async (retryAfter) => {
    const sandbox = await sandboxFor({ readings: { retryAfter }, rate: { limit: 20, windowMs: 1500 } });
    const { code, document } = await probeUnder(sandbox.url, { clock: systemClock, rateLimit: "60/3s" });
    expect([code, document().readings["retryAfter"]]).toEqual([0, retryAfter]);
  });
});
