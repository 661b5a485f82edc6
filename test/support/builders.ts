import type { Declared, Desired, Live } from "../../src/model/client.ts";

/** A live client with everything ordinary; say only what the test is about. */
export function live(overrides: Partial<Live> = {}): Live {
  return {
    id: 40947,
    name: "finance-loader",
    role: 26779,
    folders: [26138],
    environment: null,
    ip_allow_list: ["192.0.2.10"],
    token_updated_at: "2026-01-05T10:00:00.000Z",
    created_at: "2026-01-05T10:00:00.000Z",
    has_token: true,
    ...overrides,
  };
}

/** A declared client that equals `live()`. */
export function declared(overrides: Partial<Declared> = {}): Declared {
  return {
    name: "finance-loader",
    environment: null,
    role: 26779,
    folders: [26138],
    ip_allow_list: ["192.0.2.10"],
    token: { deliver_to: "discard", rotate_after: null },
    id: null,
    renamed_from: null,
    pair: null,
    distinct_from: [],
    source: { file: "clients/finance.yaml", line: 3 },
    declaration: { document: 0, entry: 0, several: false, inherited: [] },
    ...overrides,
  };
}

/** The same, resolved to ids. */
export function desired(overrides: Partial<Desired> = {}): Desired {
  const { role: _role, folders: _folders, ...rest } = declared();
  return { ...rest, role: 26779, folders: [26138], ...overrides };
}

/** The two declared clients of an entry with `overlap`. */
export function declaredPair(overrides: Partial<Declared> = {}): readonly [Declared, Declared] {
  const first = declared(overrides);
  const pair = { first: first.name, form: "{name}-b" };
  return [
    { ...first, pair: { ...pair, credential: "first" } },
    { ...first, id: null, name: `${first.name}-b`, pair: { ...pair, credential: "second" } },
  ];
}
