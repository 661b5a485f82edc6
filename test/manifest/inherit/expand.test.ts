import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declared } from "../../../src/model/client.ts";
import { readTexts } from "../../support/manifest-texts.ts";

const environments = ["Development", "Test", "Production"] as const;
const lists = { offices: ["192.0.2.0/24", "198.51.100.7"], vpn: ["203.0.113.0/28"] } as const;

type Values = Readonly<Record<string, unknown>>;

const values: fc.Arbitrary<Values> = fc.record(
  {
    role: fc.constantFrom("Reader", 7, "Writer"),
    folders: fc.constantFrom<unknown>("all", [26138], ["Orders", 9]),
    ip_allow_list: fc.constantFrom<unknown>(
      "any",
      ["192.0.2.9"],
      ["offices"],
      ["vpn", "192.0.2.9", "offices"],
    ),
    token: fc.record(
      {
        deliver_to: fc.constantFrom<unknown>("none", "discard", ["vault"]),
        rotate_after: fc.constantFrom("never", "90d", "12h"),
        overlap: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** One entry: its own values, those of `in`, its environments. */
const entry = fc.record({
  own: values,
  environments: fc.subarray([...environments], { minLength: 1 }),
  within: fc.record({ Development: values, Test: values, Production: values }, { requiredKeys: [] }),
});

const world = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
  document: values,
  near: values,
  // Everything required, so that every client is valid.
  far: values.map((found) => ({ role: 1, folders: "all", ...found })),
  tokens: fc.record({
    deliver_to: fc.constantFrom(null, "discard" as const),
    rotate_after: fc.constantFrom(null, "never" as const),
    overlap: fc.constantFrom(null, true, false),
    overlap_name: fc.constant("{name}-b"),
  }),
});

type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** The values of the nearest layer that has each; the keys of `token` one by one. */
function nearest(layers: readonly Values[]): Values {
  const token = Object.assign({}, ...layers.map((layer) => layer["token"] ?? {}).reverse());
  return { ...Object.assign({}, ...[...layers].reverse()), token };
}

function withAddresses(one: Values): Values {
  const written = one["ip_allow_list"];
  if (!Array.isArray(written)) return one;
  const known = new Map<unknown, readonly string[]>(Object.entries(lists));
  return {
    ...one,
    ip_allow_list: written.flatMap((text: unknown): readonly unknown[] => known.get(text) ?? [text]),
  };
}

function within({ within: all, environments: names }: World["entries"][number]): Values {
  const kept = Object.entries(all).filter(
    ([name, given]) => names.some((one) => one === name) && Object.keys(given).length > 0,
  );
  return kept.length === 0 ? {} : { in: Object.fromEntries(kept) };
}

function expandedFiles({ entries, document, near, far }: World): Readonly<Record<string, string>> {
  const clients = entries.map((one, index) => ({
    name: `client-${index}`,
    environments: one.environments,
    ...one.own,
    ...within(one),
  }));
  return {
    "clients/team/a.yaml": JSON.stringify({ version: 1, defaults: document, clients }),
    "clients/team/defaults.yaml": JSON.stringify({ version: 1, defaults: near }),
    "clients/defaults.yml": JSON.stringify({ version: 1, defaults: far }),
    "networks.yaml": JSON.stringify({ version: 1, address_lists: lists }),
  };
}

/** The same clients, each in an entry of its own with every value written out. */
function byHand({ entries, document, near, far }: World): Readonly<Record<string, string>> {
  const clients = entries.flatMap((one, index) =>
    one.environments.map((environment) => {
      const layers = [one.within[environment] ?? {}, one.own, document, near, far];
      return { ...withAddresses(nearest(layers)), name: `client-${index}`, environment };
    }),
  );
  return { "a.yaml": JSON.stringify({ version: 1, clients }) };
}

function meaning({ source: _source, declaration: _declaration, lines: _lines, ...client }: Declared) {
  return client;
}

/** The clients that these files declare, or the rules that they break. */
function meaningOf(files: Readonly<Record<string, string>>, tokens: World["tokens"]) {
  const { declared, findings } = readTexts(new Map(Object.entries(files)), tokens);
  return findings.length > 0 ? new Set(findings.map(({ rule }) => rule)) : declared.map(meaning);
}

describe("expanding", () => {
  it("is the same as writing each client out by hand", () => {
    fc.assert(
      fc.property(world, (one) => {
        expect(meaningOf(expandedFiles(one), one.tokens)).toEqual(meaningOf(byHand(one), one.tokens));
      }),
      { numRuns: 300 },
    );
  });
});
