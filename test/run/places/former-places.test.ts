import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Declared, Live } from "../../../src/model/client.ts";
import type { Marker } from "../../../src/model/token/token.ts";
import { claimLive } from "../../../src/plan/identity/claim.ts";
import { unmanagedMarkerNotes } from "../../../src/plan/tokens/inherit-pending.ts";
import { readFormers, readUnmanagedMarkers } from "../../../src/run/places/former-places.ts";
import { planWorkspace } from "../../../src/run/plan-workspace.ts";
import { markerText } from "../../../src/sinks/marker-text.ts";
import { placesOf } from "../../../src/sinks/observe.ts";
import { planInput } from "../../plan/planning.ts";
import { configuration, manifest, testEnv } from "../../support/arrange.ts";
import { declared, live } from "../../support/builders.ts";
import { openSandbox, run, type Sandbox } from "../../support/cli.ts";
import { MemoryApi } from "../../support/memory-api.ts";
import { MemorySink } from "../../support/memory-sink.ts";
import { folderWith } from "../../support/temporary.ts";
import { VirtualClock } from "../../support/virtual-clock.ts";

const workspace = { name: "main", customer: null };
const token = { deliver_to: ["vault"], rotate_after: null } as const;
const before = { name: "before", environment: null };
const pending: Marker = { state: "pending", ...before, about: { action: "create" }, previous: null };

describe("the places of former names", () => {
  const read = async (wanted: readonly Declared[], sink = new MemorySink()) => {
    const sinks = new Map([["vault", sink]]);
    const claims = claimLive(wanted, [live({ id: 5, name: "before" })]);
    const formers = await readFormers({ declared: wanted, workspace, sinks }, claims);
    return [...formers].map(([now, { places }]) => [now.name, places.map(({ place }) => place)]);
  };

  it("are read for a client that is live under another name, by renamed_from or by a pin", async () => {
    expect(await read([declared({ name: "after", renamed_from: "before", token })])).toEqual([
      ["after", ["-/before"]],
    ]);
    expect(await read([declared({ name: "after", id: 5, token })])).toEqual([["after", ["-/before"]]]);
  });

  it("are read for a create whose renamed_from is not live", async () => {
    expect(await read([declared({ name: "after", renamed_from: "older", token })])).toEqual([
      ["after", ["-/older"]],
    ]);
  });

  it("are none for clients that keep their name, and none that belong to another declared client", async () => {
    expect(await read([declared({ name: "before", token })])).toEqual([]);
    const pinned = declared({ name: "after", id: 5, token });
    expect(await read([pinned, declared({ name: "before", token })])).toEqual([["after", []]]);
  });
});

describe("the places of unmanaged clients", () => {
  const now = Date.parse("2026-06-01T00:00:00Z");
  const made = live({ id: 5, name: "before", created_at: "2026-05-31T00:00:00Z" });
  const found = async (lives: readonly Live[], wanted: readonly Declared[], marker: Marker = pending) => {
    const sink = new MemorySink();
    sink.markers.set("-/before", marker);
    const claims = claimLive(wanted, lives);
    const request = { declared: wanted, workspace, sinks: new Map([["vault", sink]]) };
    const markers = await readUnmanagedMarkers(request, claims, now);
    return unmanagedMarkerNotes(markers).map(({ message }) => message);
  };
  const after = declared({ name: "after", token });

  it("are told where an interrupted run left its marker, and the manifest may have been renamed", async () => {
    expect(await found([made], [after, declared({ name: "another", token })])).toEqual([
      expect.stringMatching(/-\/before \(vault\).*created "before" \(id 5\).*`renamed_from: before`/),
    ]);
  });

  it("are not told if nothing is created, the client is old, its token was delivered, or its place is another's", async () => {
    const managed = live({ id: 6, name: "after" });
    expect(await found([made, managed], [after])).toEqual([]);
    expect(await found([{ ...made, created_at: "2026-05-01T00:00:00Z" }], [after])).toEqual([]);
    const held: Marker = { state: "held", id: 5, ...before, updated_at: made.token_updated_at };
    expect(await found([made], [after], held)).toEqual([]);
    expect(
      await found([made], [after, declared({ name: "before", environment: null, id: 6, token })]),
    ).toEqual([]);
  });
});

describe("a create whose former name is live where no list shows it", () => {
  it("is refused by the marker at the place of the former name", async () => {
    const hidden = live({ id: 5, name: "before" });
    const clock = new VirtualClock();
    const api = new MemoryApi(clock, [hidden]);
    api.shifted = () => [];
    const sink = new MemorySink();
    sink.markers.set("-/before", { state: "held", id: 5, ...before, updated_at: null });
    const sinks = new Map([["vault", sink]]);
    const wanted = declared({ name: "after", renamed_from: "before", token });
    const request = {
      ...planInput([wanted], []),
      placesOf: (client: Parameters<typeof placesOf>[0], id: number | null) =>
        placesOf(client, workspace, sinks, id),
    };
    const { plan } = await clock.run(planWorkspace({ request, sinks, api, clock, whole: false }));
    expect(plan.problems.map(({ rule, numbers }) => [rule, numbers])).toEqual([["create-hidden", { id: 5 }]]);
  });
});

describe("a manifest that was renamed between a death and the next apply", () => {
  const open: Sandbox[] = [];
  afterEach(async () => {
    for (const sandbox of open.splice(0)) await sandbox.stop();
  });

  it("has its client's token delivered to the new place, and the marker at the old one removed", async () => {
    const sandbox = await openSandbox();
    open.push(sandbox);
    const values = "role: 26779, folders: all, ip_allow_list: [192.0.2.1]";
    await sandbox.control("POST", "clients", {
      action: "create",
      name: "before",
      ip_allow_list: ["192.0.2.1"],
    });
    const folder = folderWith({
      "keyward.yaml": configuration(sandbox),
      "clients/a.yaml": manifest(`{ name: after, renamed_from: before, ${values} }`),
      "tokens/-/before.keyward.json": markerText(pending),
    });
    const here = { cwd: folder.dir, env: testEnv };
    const file = (name: string): string => path.join(folder.dir, "tokens", "-", name);
    expect((await run(["plan"], here)).out).toMatch(/an interrupted run left its marker at .*-\/before/);
    const applied = await run(["apply", "--yes"], here);
    expect(applied.code, applied.out + applied.err).toBe(0);
    const { clients } = (await sandbox.control("GET", "state")) as {
      clients: { name: string; tokenValue: string }[];
    };
    expect(clients.map(({ name }) => name)).toEqual(["after"]);
    expect(readFileSync(file("after"), "utf8")).toBe(clients[0]?.tokenValue);
    expect(existsSync(file("before.keyward.json"))).toBe(false);
    expect((await run(["plan", "--detailed-exitcode"], here)).code).toBe(0);
  });
});
