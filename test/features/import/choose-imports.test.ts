import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendClients } from "../../../src/manifest/write/append.ts";
import { groupings, importFiles } from "../../../src/manifest/write/import-files.ts";
import type { Live } from "../../../src/model/client.ts";
import type { Destination } from "../../../src/model/change.ts";
import { chooseImports, type ImportInput } from "../../../src/features/import/choose-imports.ts";
import { importable } from "../../../src/features/import/importable.ts";
import { possiblePairs } from "../../../src/features/import/possible-pairs.ts";
import { folderEnvironment } from "../../../src/plan/resolve/resolve.ts";
import { sharedIdentities } from "../../../src/features/import/choose-imports.ts";
import { sameName } from "../../../src/model/names.ts";
import { placeName } from "../../../src/model/pair.ts";
import type { TokenPlace } from "../../../src/model/token/token.ts";
import { live } from "../../support/builders.ts";
import { readTexts } from "../../support/manifest-texts.ts";
import { ownership, planOf } from "../../plan/planning.ts";
import { anyWorkspace, form, tokens, type Workspace } from "./any-workspace.ts";

const noLimit = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };
const placesOf: ImportInput["placesOf"] = (client, _id) =>
  Array.isArray(client.token.deliver_to)
    ? [{ sink: "vault", place: `kv/${placeName(client)}` } satisfies Destination]
    : [];

function placeWith({ held }: Workspace, { sink, place }: Destination): TokenPlace {
  return { sink, place, reading: held.get(place) ?? { kind: "absent" } };
}

function importInto(
  before: ReadonlyMap<string, string>,
  workspace: Workspace,
  by: (typeof groupings)[number],
) {
  const owned = ownershipOf(workspace);
  const known = {
    declared: readTexts(before, { ...tokens, overlap: workspace.overlap }).declared,
    live: workspace.live,
    ownership: owned,
    roles: workspace.roles,
    folderPaths: workspace.paths,
    folderEnvironment: folderEnvironment(workspace.live, owned),
    tokens,
    overlaps: workspace.overlap ?? false,
    overlapName: form,
    placesOf,
    sinkScopes,
    taken: [],
  };
  const imports = chooseImports({ ...known, pairs: observed(known, workspace) });
  const texts = new Map(before);
  for (const { name, entries, leftAlone } of importFiles(imports.entries, imports.leftAlone, by)) {
    const after = appendClients(texts.get(name) ?? null, entries, leftAlone, null);
    if (after !== null) texts.set(name, after.text);
  }
  return { texts, imports };
}

/** What the sinks say about the clients that may be pairs. */
function observed(known: Omit<ImportInput, "pairs">, workspace: Workspace): ImportInput["pairs"] {
  const at = ({ name }: Live): TokenPlace => placeWith(workspace, { sink: "vault", place: `kv/${name}` });
  return possiblePairs(importable(known).clients, form, sharedIdentities(known)).map((pair) => ({
    ...pair,
    places: [at(pair.first)],
    own: [at(pair.second)],
  }));
}

const sinkScopes = new Map([["vault", { names: ["*a*", "*e*", "?", "?-b"] }]]);

function ownershipOf({ self }: Workspace) {
  return ownership({ self: self.map((id) => ({ kind: "id", id })), scope: { names: ["*"] } });
}

function planAfter(texts: ReadonlyMap<string, string>, workspace: Workspace) {
  const { declared, findings } = readTexts(texts, { ...tokens, overlap: workspace.overlap });
  expect(findings).toEqual([]);
  const places = new Map(
    declared.map((client) => [client, placesOf(client, client.id).map((one) => placeWith(workspace, one))]),
  );
  const plan = planOf(declared, workspace.live, {
    ownership: ownershipOf(workspace),
    roles: workspace.roles,
    folderPaths: new Map([...workspace.paths].map(([id, path]) => [path, { kind: "found", id } as const])),
    prune: true,
    limits: noLimit,
    tokens: places,
    placesOf,
    sinkScopes,
  });
  return { plan, declared };
}

describe("for any live state", () => {
  it.each(groupings)(
    "the plan after an import by %s has no change and no rotation, with and without prune",
    (by) => {
      let [told, pairs, unproven] = [0, 0, 0];
      fc.assert(
        fc.property(anyWorkspace, fc.nat(), (drawn, pick) => {
          const [first] = drawn.live;
          const workspace = first !== undefined && pick % 2 === 0 ? { ...drawn, self: [first.id] } : drawn;
          const { texts, imports } = importInto(
            new Map([["empty.yaml", "version: 1\nclients: []\n"]]),
            workspace,
            by,
          );
          expect(imports.problems).toEqual([]);
          const { plan, declared } = planAfter(texts, workspace);
          expect(plan.problems).toEqual([]);
          expect(plan.changes).toEqual([]);
          const left = plan.left_alone?.filter(({ reason }) => reason !== "self").map(({ id }) => id);
          expect(new Set(left).size).toBe(imports.leftAlone.length);
          expect(declared.length + imports.leftAlone.length + workspace.self.length).toBe(
            workspace.live.length,
          );
          expect(declared.some(({ id }) => id !== null && workspace.self.includes(id))).toBe(false);
          told += declared.length;
          pairs += imports.pairs.length;
          unproven += imports.unproven.length;
          // Two clients are one entry only where the place has the working token of the second one, and its own has nothing.
          for (const second of declared.filter(({ pair }) => pair?.credential === "second")) {
            const client = workspace.live.find(
              ({ name, environment }) =>
                sameName(name, second.name) && sameName(environment, second.environment),
            );
            const places = [placeName(second), second.name].map((name) => workspace.held.get(`kv/${name}`));
            expect(places).toEqual([
              {
                kind: "marked",
                marker: expect.objectContaining({
                  state: "held",
                  id: client?.id,
                  name: client?.name,
                  updated_at: client?.token_updated_at,
                }),
              },
              { kind: "absent" },
            ]);
          }
        }),
        { numRuns: 300 },
      );
      expect(told).toBeGreaterThan(300);
      expect(pairs).toBeGreaterThan(8);
      expect(unproven).toBeGreaterThan(8);
    },
  );

  it("a second import writes nothing, independent of the first and of later clients", () => {
    fc.assert(
      fc.property(anyWorkspace, fc.nat(12), fc.constantFrom(...groupings), (workspace, count, by) => {
        // A later client may have a name that a manifest declares without an id: that is refused, not written.
        const keys = workspace.live.map(
          ({ name, environment }) => `${name.normalize("NFC")} ${environment?.normalize("NFC")}`,
        );
        fc.pre(new Set(keys).size === keys.length);
        const early = { ...workspace, live: workspace.live.slice(0, count) };
        const some = importInto(new Map(), early, by).texts;
        const all = importInto(some, workspace, by);
        fc.pre(all.imports.problems.length === 0);
        for (const [file, before] of some) expect(all.texts.get(file)?.startsWith(before)).toBe(true);
        expect(importInto(all.texts, workspace, by).texts).toEqual(all.texts);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a migrated client, which gets no new token", () => {
  it("takes no place from another client that is imported with it", () => {
    const clients = [
      live({ id: 1, name: "Migrated API client" }),
      live({ id: 2, name: "loader", folders: [26138] }),
    ];
    const shared: ImportInput["placesOf"] = () => [{ sink: "vault", place: "kv/shared" }];
    const { entries } = chooseImports({
      declared: [],
      live: clients,
      ownership: ownership({ self: [] }),
      roles: null,
      folderPaths: new Map(),
      folderEnvironment: folderEnvironment(clients, ownership({ self: [] })),
      tokens,
      overlaps: false,
      overlapName: form,
      pairs: [],
      placesOf: shared,
      sinkScopes: new Map(),
      taken: [],
    });
    expect(entries.map(({ live: { name }, undelivered }) => [name, undelivered])).toEqual([
      ["Migrated API client", false],
      ["loader", false],
    ]);
  });
});
