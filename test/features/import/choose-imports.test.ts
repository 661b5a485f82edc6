import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appendClients } from "../../../src/manifest/write/append.ts";
import { groupings, importFiles } from "../../../src/manifest/write/import-files.ts";
import { canonicalAddresses } from "../../../src/fields/address.ts";
import { folderPath } from "../../../src/fields/folder-path.ts";
import type { Live, Role } from "../../../src/model/client.ts";
import type { Destination } from "../../../src/model/change.ts";
import { chooseImports, type ImportInput } from "../../../src/features/import/choose-imports.ts";
import { folderEnvironment } from "../../../src/plan/resolve/resolve.ts";
import type { TokenPlace } from "../../../src/model/token/token.ts";
import { live } from "../../support/builders.ts";
import { readTexts } from "../../support/manifest-texts.ts";
import { ownership, planOf } from "../../plan/planning.ts";

const tokens = {
  deliver_to: ["vault"],
  rotate_after: 90 * 86_400_000,
  overlap: null,
  overlap_name: "{name}-b",
} as const;
const noLimit = { max_creates: null, max_updates: null, max_deletes: null, max_rotations: null };
const placesOf: ImportInput["placesOf"] = ({ name, token }) =>
  Array.isArray(token.deliver_to) ? [{ sink: "vault", place: `kv/${name}` } satisfies Destination] : [];

/** A workspace as the input of an import, with the names of its folders. */
interface Workspace {
  readonly live: readonly Live[];
  readonly roles: readonly Role[] | null;
  readonly paths: ReadonlyMap<number, string>;
  readonly self: readonly number[];
}

function importInto(
  before: ReadonlyMap<string, string>,
  workspace: Workspace,
  by: (typeof groupings)[number],
) {
  const owned = ownershipOf(workspace);
  const imports = chooseImports({
    declared: readTexts(before, tokens).declared,
    live: workspace.live,
    ownership: owned,
    roles: workspace.roles,
    folderPaths: workspace.paths,
    folderEnvironment: folderEnvironment(workspace.live, owned),
    tokens,
    placesOf,
    sinkScopes: new Map([["vault", { names: ["*a*", "?"] }]]),
    taken: [],
  });
  const texts = new Map(before);
  for (const { name, entries, leftAlone } of importFiles(imports.entries, imports.leftAlone, by)) {
    const after = appendClients(texts.get(name) ?? null, entries, leftAlone, null);
    if (after !== null) texts.set(name, after.text);
  }
  return { texts, imports };
}

function ownershipOf({ self }: Workspace) {
  return ownership({ self: self.map((id) => ({ kind: "id", id })), scope: { names: ["*"] } });
}

function planAfter(texts: ReadonlyMap<string, string>, workspace: Workspace) {
  const { declared, findings } = readTexts(texts, tokens);
  expect(findings).toEqual([]);
  const places = new Map(
    declared.map((client) => [
      client,
      placesOf(client, client.id).map((one): TokenPlace => ({ ...one, reading: { kind: "absent" } })),
    ]),
  );
  const plan = planOf(declared, workspace.live, {
    ownership: ownershipOf(workspace),
    roles: workspace.roles,
    folderPaths: new Map([...workspace.paths].map(([id, path]) => [path, { kind: "found", id } as const])),
    prune: true,
    limits: noLimit,
    tokens: places,
    placesOf,
    sinkScopes: new Map([["vault", { names: ["*a*", "?"] }]]),
  });
  return { plan, declared };
}

const ugly = fc.constantFrom(
  "a",
  "A",
  "b",
  "caf\u00e9",
  "cafe\u0301",
  " padded",
  "tail ",
  "",
  "true",
  "null",
  "~",
  "0x1f",
  "1e3",
  "- a",
  "a: b",
  "a #b",
  "#a",
  "'a",
  '"a"',
  "a|b",
  "{a}",
  "[a]",
  "*a",
  "&a",
  "!a",
  "%a",
  "@a",
  "`a`",
  "a\\b",
  "a\nb",
  "\u202ea",
  "a\u200bb",
  "\ufeffa",
  "a\u00a0b",
  "\u{1f468}\u200d\u{1f469}",
  "\u001b[31ma",
  "a\u0085b",
  "\ud800a",
  "a\u2028b",
  "---",
  "...",
  "<<",
  "=",
  "2026-01-01",
  "all",
  "any",
  "a, b",
  "a - b",
  "?",
  "? a",
  "\u{e0041}a",
  ":",
);
const text = fc.oneof(ugly, ugly, fc.string({ unit: "binary", maxLength: 8 }), fc.string({ maxLength: 6 }));
const folderIds = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 });
const addresses = fc
  .array(fc.constantFrom("192.0.2.1", "10.0.0.0/8", "2001:db8::/32", "::1", "::ffff:192.0.2.9", "office"), {
    maxLength: 3,
  })
  .map(canonicalAddresses);

const anyWorkspace: fc.Arbitrary<Workspace> = fc.record({
  live: fc
    .uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 60 }),
        name: text,
        role: fc.option(fc.integer({ min: 1, max: 7 }), { freq: 9 }),
        folders: fc.oneof(
          fc.constant("all" as const),
          folderIds.map((ids) => [...ids].sort((a, b) => a - b)),
        ),
        environment: fc.option(fc.oneof(fc.constantFrom("Dev", "Prod", "dev"), text), { freq: 6 }),
        ip_allow_list: addresses,
      }),
      { maxLength: 12, selector: ({ id }) => id },
    )
    .chain((all) =>
      fc.boolean().map((some) => all.map((one) => live(some ? one : { ...one, environment: null }))),
    ),
  roles: fc.option(
    fc
      .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 7 }), name: text }), {
        selector: ({ id }) => id,
      })
      .map((roles) => roles.map(({ id, name }) => ({ id, name }))),
    { freq: 6 },
  ),
  paths: fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.array(text, { minLength: 1, maxLength: 3 })), {
      selector: ([, names]) => folderPath(names),
    })
    .map((all) => new Map(all.map(([id, names]) => [id, folderPath(names)] as const)))
    .map(
      (all) => new Map([...all].filter(([, path]) => path.trim() !== "" && !/[\ud800-\udfff]/u.test(path))),
    ),
  self: fc.constant([]),
});

describe("for any live state", () => {
  it.each(groupings)(
    "the plan after an import by %s has no change and no rotation, with and without prune",
    (by) => {
      let told = 0;
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
          expect(plan.left_alone?.filter(({ reason }) => reason !== "self").length).toBe(
            imports.leftAlone.length,
          );
          expect(declared.length + imports.leftAlone.length + workspace.self.length).toBe(
            workspace.live.length,
          );
          expect(declared.some(({ id }) => id !== null && workspace.self.includes(id))).toBe(false);
          told += declared.length;
        }),
        { numRuns: 300 },
      );
      expect(told).toBeGreaterThan(300);
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
