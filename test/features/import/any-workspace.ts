import fc from "fast-check";
import { canonicalAddresses } from "../../../src/fields/address.ts";
import { folderPath } from "../../../src/fields/folder-path.ts";
import type { Live, Role } from "../../../src/model/client.ts";
import type { HeldMarker, MarkerReading } from "../../../src/model/token/token.ts";
import { secondName } from "../../../src/model/pair.ts";
import { live } from "../../support/builders.ts";

/** The form of second names in these workspaces. */
export const form = "{name}-b";

/** The settings of tokens in the configuration. */
export const tokens = {
  deliver_to: ["vault"],
  rotate_after: 90 * 86_400_000,
  overlap: null,
  overlap_name: form,
} as const;

/** A workspace as the input of an import, with the names of its folders. */
export interface Workspace {
  readonly live: readonly Live[];
  readonly roles: readonly Role[] | null;
  readonly paths: ReadonlyMap<number, string>;
  readonly self: readonly number[];
  /** What the places hold; the others hold nothing. */
  readonly held: ReadonlyMap<string, MarkerReading>;
  /** What the configuration sets for all tokens. */
  readonly overlap: true | null;
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

const anyClients: fc.Arbitrary<readonly Live[]> = fc
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
  );

const anyRoles = fc.option(
  fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 7 }), name: text }), {
      selector: ({ id }) => id,
    })
    .map((roles) => roles.map(({ id, name }) => ({ id, name }))),
  { freq: 6 },
);

const anyPaths = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.array(text, { minLength: 1, maxLength: 3 })), {
    selector: ([, names]) => folderPath(names),
  })
  .map((all) => new Map(all.map(([id, names]) => [id, folderPath(names)] as const)))
  .map((all) => new Map([...all].filter(([, path]) => path.trim() !== "" && !/[\ud800-\udfff]/u.test(path))));

/** What a place holds of two clients, of which one has the second name of the other. */
type Content = (first: Live, second: Live) => MarkerReading;

const secondsToken: Content = (_, second) => marked(markerOf(second));
const nothing: Content = () => ({ kind: "absent" });
const others: readonly Content[] = [
  nothing,
  // An earlier token, and one from when the second one had the first name.
  (_, second) => marked({ ...markerOf(second), updated_at: "2025-01-05T10:00:00.000Z" }),
  ({ name }, second) => marked({ ...markerOf(second), name }),
  (first) => marked(markerOf(first)),
  (first) => marked({ ...markerOf(first), id: 999 }),
  (_, second) => {
    const { id, token_updated_at: updated_at, name, environment } = second;
    const about = { action: "regenerate", id, updated_at } as const;
    return {
      kind: "marked",
      marker: { state: "pending", name, environment, about, previous: markerOf(second) },
    };
  },
  () => ({ kind: "foreign" }),
  () => ({ kind: "unknown", reason: "HTTP 503" }),
  () => ({ kind: "unmarked" }),
];

function markerOf({ id, name, environment, token_updated_at }: Live): HeldMarker {
  return { state: "held", id, name, environment, updated_at: token_updated_at };
}

function marked(marker: HeldMarker): MarkerReading {
  return { kind: "marked", marker };
}

/** A client with the second name of another, and what the places of both hold. */
const anySecond = fc.record({
  of: fc.nat(),
  differs: fc.constantFrom(false, false, false, true),
  place: fc.oneof(fc.constant(secondsToken), fc.constantFrom(...others)),
  own: fc.oneof(fc.constant(nothing), fc.constant(nothing), fc.constantFrom(secondsToken, ...others)),
});

/** Any clients, some of them next to one that has their second name and, mostly, the same access. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    clients: anyClients,
    seconds: fc.array(anySecond, { maxLength: 8 }),
    roles: anyRoles,
    paths: anyPaths,
    overlap: fc.constantFrom(true as const, null),
  })
  .map(({ clients, seconds, ...rest }) => {
    const held = new Map<string, MarkerReading>();
    const taken = new Set<number>();
    const added = seconds.flatMap(({ of, differs, place, own }): readonly Live[] => {
      const first = clients[of % clients.length];
      if (first === undefined || taken.has(first.id)) return [];
      taken.add(first.id);
      const more = { id: first.id + 100, name: secondName(form, first.name) };
      const second = { ...first, ...more, ip_allow_list: differs ? ["203.0.113.7"] : first.ip_allow_list };
      held.set(`kv/${first.name}`, place(first, second)).set(`kv/${second.name}`, own(first, second));
      return [second];
    });
    return { ...rest, live: [...clients, ...added], held, self: [] };
  });
