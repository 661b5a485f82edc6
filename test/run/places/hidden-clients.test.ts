import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../../src/commands/apply.ts";
import type { Marker } from "../../../src/model/token/token.ts";
import { readHidden } from "../../../src/run/places/hidden-clients.ts";
import { defaultSeed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { manifest } from "../../support/arrange.ts";
import { declared, live } from "../../support/builders.ts";
import { testSystem } from "../../support/system.ts";
import { folderWith } from "../../support/temporary.ts";

const made = declared({ name: "made", token: { deliver_to: ["vault"], rotate_after: null } });
const held = { state: "held", id: 7, name: "made", environment: null, updated_at: null } as const;

async function hiddenBy(marker: Marker, found: boolean, listed: readonly number[] = []) {
  const asked: number[] = [];
  const api = {
    readClient: async (id: number) => {
      asked.push(id);
      return found ? live({ id, name: "made" }) : null;
    },
  };
  const places = [{ sink: "vault", place: "-/made", reading: { kind: "marked", marker } }] as const;
  const shown = listed.map((id) => live({ id, name: "other" }));
  const sinks = new Map([["vault", { markerAt: (place: string) => `the marker of ${place}` }]]);
  const looked = { unmatched: [made], tokens: new Map([[made, places]]), live: shown };
  const hidden = await readHidden(api, looked, sinks);
  for (const { marker, sink, place } of hidden.values())
    expect([marker, sink, place]).toEqual(["the marker of -/made", "vault", "-/made"]);
  return { hidden: [...hidden.values()].map(({ id }) => id), asked };
}

describe("a client to be created whose place names a client that the list does not show", () => {
  it("is hidden if that client is live, whether the marker is held or pending", async () => {
    expect(await hiddenBy(held, true)).toEqual({ hidden: [7], asked: [7] });
    const about = { action: "regenerate", id: 8, updated_at: null } as const;
    const pending = { state: "pending", name: "made", environment: null, about, previous: null } as const;
    expect(await hiddenBy(pending, true)).toEqual({ hidden: [8], asked: [8] });
    const created = { ...pending, about: { action: "create", id: 9 } } as const;
    expect(await hiddenBy(created, true)).toEqual({ hidden: [9], asked: [9] });
    const unknown = { ...pending, about: { action: "create" } } as const;
    expect(await hiddenBy(unknown, true)).toEqual({ hidden: [], asked: [] });
  });

  it("is not hidden if that client is gone", async () => {
    expect(await hiddenBy(held, false)).toEqual({ hidden: [], asked: [7] });
  });

  it("costs no request if the marker names another client, or one that the list shows", async () => {
    expect(await hiddenBy({ ...held, name: "other" }, true)).toEqual({ hidden: [], asked: [] });
    expect(await hiddenBy(held, true, [7])).toEqual({ hidden: [], asked: [] });
  });
});

describe("an apply whose token lists no client of the manifest's environment", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  it("creates the client once, and refuses to create it again", async () => {
    const environments = ["Test", "Production"];
    const sandbox = await startSandbox({
      rate: null,
      seed: { ...defaultSeed, environments },
      readings: { listOf: "own-environment" },
    });
    open.push(() => sandbox.close());
    const folder = folderWith({
      "clients/all.yaml": manifest(
        "{ name: made, environment: Production, role: Integrator, folders: all, ip_allow_list: any }",
      ),
      "keyward.yaml": `version: 1\nworkspaces: { main: { host: "${sandbox.url}", token_env: KEYWARD_T, environments: [Production] } }\nsinks: { files: { type: file, path: "tokens/{name}" } }\n`,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({
      cwd: folder.dir,
      env: { KEYWARD_T: sandbox.token },
      temporary: path.join(folder.dir, "tmp"),
    });
    const voice = { format: "text", quiet: true, verbose: false } as const;
    expect(await apply({ yes: true }, voice, system), said.out + said.err).toBe(0);
    expect(await apply({ yes: true }, voice, system)).toBe(4);
    expect(said.out).toContain("create-hidden");
    expect(said.out).toContain("only the clients of the API token's own environment");
    expect(sandbox.state.clients.size).toBe(1);
    sandbox.state.clients.clear();
    expect(await apply({ yes: true }, voice, system)).toBe(0);
    expect(sandbox.state.clients.size).toBe(1);
  });
});
