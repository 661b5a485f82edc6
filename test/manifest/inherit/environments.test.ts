import { describe, expect, it } from "vitest";
import { declaredIn, findingsIn } from "./texts.ts";

const fleet = `version: 1
defaults: { role: Reader, token: { deliver_to: [vault], rotate_after: 90d } }
clients:
  - name: orders
    environments: [Development, Test, Production]
    in:
      Production:
        folders: [26107]
        ip_allow_list: [192.0.2.0/24]
        token: { rotate_after: 30d }
        id: 40947
      Test: { role: 7, renamed_from: old-orders, distinct_from: [3] }
    folders: [Orders]
    ip_allow_list: any
`;

describe("an entry with environments", () => {
  it("is one client in each, with what `in` says for it", () => {
    const { declared } = declaredIn({ "a.yaml": fleet });
    const day = 86_400_000;
    expect(declared).toMatchObject([
      {
        name: "orders",
        environment: "Development",
        role: "Reader",
        folders: ["Orders"],
        ip_allow_list: [],
        token: { deliver_to: ["vault"], rotate_after: 90 * day },
        id: null,
        renamed_from: null,
        pair: null,
        distinct_from: [],
        source: { file: "a.yaml", line: 4, environment: "Development" },
      },
      {
        name: "orders",
        environment: "Test",
        role: 7,
        folders: ["Orders"],
        ip_allow_list: [],
        token: { deliver_to: ["vault"], rotate_after: 90 * day },
        id: null,
        renamed_from: "old-orders",
        distinct_from: [3],
        source: { file: "a.yaml", line: 4, environment: "Test" },
      },
      {
        name: "orders",
        environment: "Production",
        role: "Reader",
        folders: [26107],
        ip_allow_list: ["192.0.2.0/24"],
        token: { deliver_to: ["vault"], rotate_after: 30 * day },
        id: 40947,
        renamed_from: null,
        pair: null,
        distinct_from: [],
        source: { file: "a.yaml", line: 4, environment: "Production" },
      },
    ]);
  });

  it("tells the line of each value that is not its own", () => {
    const { declared } = declaredIn({ "a.yaml": fleet });
    const [, test, production] = declared.map(({ declaration: { inherited } }) =>
      inherited.map(({ field, from, name, line }) => `${field}: ${from} ${name ?? ""} ${line}`),
    );
    expect(test).toEqual([
      "role: in Test 12",
      "renamed_from: in Test 12",
      "distinct_from: in Test 12",
      "deliver_to: defaults  2",
      "rotate_after: defaults  2",
    ]);
    expect(production).toEqual([
      "folders: in Production 8",
      "ip_allow_list: in Production 9",
      "id: in Production 11",
      "rotate_after: in Production 10",
      "role: defaults  2",
      "deliver_to: defaults  2",
    ]);
  });

  it("takes its environments from defaults, unless it has an environment of its own", () => {
    const text = `version: 1
defaults: { role: 1, folders: all, environments: [Test, Production] }
clients:
  - { name: a, in: { Test: { role: 2 } } }
  - { name: b, environment: Sandbox }
  - { name: c, environments: [Production], id: 5 }
`;
    const { declared } = declaredIn({ "a.yaml": text });
    expect(declared.map(({ name, environment, role, id }) => [name, environment, role, id])).toEqual([
      ["a", "Test", 2, null],
      ["a", "Production", 1, null],
      ["b", "Sandbox", 1, null],
      ["c", "Production", 1, 5],
    ]);
    expect(declared.map(({ source }) => source.environment)).toEqual([
      "Test",
      "Production",
      undefined,
      undefined,
    ]);
  });

  it("may be anchored and merged as any other map", () => {
    const text = `version: 1
clients:
  - &base { name: a, environments: [Test, Production], in: { Production: &grants { folders: [9] } }, role: 1, folders: all }
  - { <<: *base, name: b }
  - { <<: *base, name: c, in: { Test: *grants } }
`;
    const { declared } = declaredIn({ "a.yaml": text });
    expect(declared.map(({ name, environment, folders }) => [name, environment, folders])).toEqual([
      ["a", "Test", "all"],
      ["a", "Production", [9]],
      ["b", "Test", "all"],
      ["b", "Production", [9]],
      ["c", "Test", [9]],
      ["c", "Production", "all"],
    ]);
  });

  it("matches the keys of `in` in every Unicode form", () => {
    const text = `version: 1\nclients:\n  - { name: a, environments: ["Caf\u00e9", B], in: { "Cafe\u0301": { role: 2 } }, role: 1, folders: all }\n`;
    expect(declaredIn({ "a.yaml": text }).declared.map(({ role }) => role)).toEqual([2, 1]);
  });

  it("is compared with other entries as the clients that it declares", () => {
    const other = `version: 1\nclients:\n  - { name: orders, environment: Test, role: 1, folders: all }\n`;
    expect(findingsIn({ "a.yaml": fleet, "b.yaml": other })).toEqual([
      "b.yaml:3:13 duplicate-identity: `orders` (Test) is declared here and at a.yaml:4:11 → remove one of them, or pin each with the `id` of another live client",
    ]);
    const pinned = `version: 1\nclients:\n  - { name: x, id: 40947, role: 1, folders: all }\n`;
    expect(findingsIn({ "a.yaml": fleet, "b.yaml": pinned })).toEqual([
      "b.yaml:3:20 duplicate-id: the client with the id 40947 is pinned here and at a.yaml:11:13 → pin each live client once",
    ]);
  });
});

describe("findings about environments", () => {
  it.each([
    [
      "environment: A\nenvironments: [A, B]",
      "7:5 conflicting-keys: entry 1 of `clients` has both `environment` and `environments` → keep `environments` to declare a client in each of them, or `environment` to declare one client",
    ],
    ["environments: []", "6:19 empty-list: `environments` is empty → write at least one entry"],
    [
      'environments: [A, "Caf\u00e9", A, "Cafe\u0301"]',
      "6:31 repeated-environment",
      "6:34 repeated-environment",
    ],
    [
      "environments: Production",
      "6:19 wrong-type: `environments` must be a list of environments, not text → write for example `environments: [Development, Test, Production]`",
    ],
    ["environments: [' A']", "6:20 padded"],
    [
      "environments: [Test, Production]\nin: { Prodution: { role: 1 } }",
      '7:11 unknown-environment: "Prodution" is not one of this entry\'s `environments` → did you mean `Production`?',
    ],
    [
      "environments: [Test]\nin: { Quality: { role: 1 } }",
      '7:11 unknown-environment: "Quality" is not one of this entry\'s `environments` → use one of Test',
    ],
    [
      "environments: [A, B]\nid: 4\nrenamed_from: old\ndistinct_from: [3]",
      "7:5 needs-in: `id` cannot hold for the clients of 2 environments: A, B → write it in `in`, for the environment that it belongs to: `in: { A: { id: … } }`",
      "8:5 needs-in",
      "9:5 needs-in",
    ],
    [
      "in: { A: { role: 1 } }",
      "6:5 in-without-environments: `in` needs `environments`: the list of environments in which the entry declares a client → add for example `environments: [Production]`",
    ],
    [
      "environment: A\nin: { A: { role: 1 } }",
      "7:5 in-without-environments: `in` needs `environments`: the list of environments in which the entry declares a client → write `environments: [A]` in place of `environment`, or move the values of `in` into the entry",
    ],
    [
      "environments: [A]\nin: { A: { name: b, environment: B, environments: [C], in: {} } }",
      "7:16 misplaced-key: `name` cannot differ between the environments of an entry → remove it, or declare the client in an entry of its own",
      "7:25 misplaced-key: `environment` cannot differ between the environments of an entry → remove it: the keys of `in` are the environments",
      "7:41 misplaced-key",
      "7:60 misplaced-key",
    ],
    ["environments: [A]\nin: {}", "7:9 empty-list: `in` is empty → write at least one entry"],
    ["environments: [A]\nin: { A: {} }", "7:14 empty-list"],
    ["environments: [A]\nin: { A: }", "7:14 wrong-type: `A` must be a map of values, not nothing"],
    [
      "environments: [A]\nin: [A]",
      "7:9 wrong-type: `in` must be a map from environments to values, not a list",
    ],
    ["environments: [A]\nin: { A: { renamed_from: a } }", "7:30 renamed-from-itself"],
    ["environments: [A]\nin: { A: { ip_allow_list: [192.0.2.1/33] } }", "7:32 invalid-address"],
    ["environments: [A]\nin: { A: { token: { deliver_to: [valt] } } }", "7:38 unknown-sink"],
    [
      "environments: [A]\nin: { A: { roles: 1 } }",
      "7:16 unknown-key: unknown key `roles` in `A` → did you mean `role`?",
    ],
    ["environments: [A]\nin: { A: { folders: [0x10] } }", "7:26 ambiguous-number"],
  ])("for %j", (lines, ...expected) => {
    const more = lines.split("\n").map((line) => `    ${line}\n`);
    const text = `version: 1\nclients:\n  - name: a\n    role: r\n    folders: all\n${more.join("")}`;
    const found = findingsIn({ "a.yaml": text });
    expect(found).toHaveLength(expected.length);
    for (const [index, wanted] of expected.entries()) expect(found[index]).toContain(`a.yaml:${wanted}`);
  });

  it("name the environments in which a value is missing", () => {
    const text = `version: 1\nclients:\n  - { name: a, environments: [A, B], in: { A: { role: 1 } }, folders: all }\n  - { name: b, environments: [A, B], folders: all }\n`;
    expect(findingsIn({ "a.yaml": text })).toEqual([
      "a.yaml:3:5 missing-key: entry 1 of `clients` has no `role` for B, and `defaults` has none either → add `role`: a role's name, or its numeric id",
      "a.yaml:4:5 missing-key: entry 2 of `clients` has no `role`, and `defaults` has none either → add `role`: a role's name, or its numeric id",
    ]);
  });

  it("refuse `in` in defaults, and pins where the defaults give several environments", () => {
    const text = `version: 1\ndefaults: { role: 1, folders: all, environments: [A, B], in: { A: { role: 2 } } }\nclients:\n  - { name: a, id: 3 }\n`;
    expect(findingsIn({ "a.yaml": text })).toEqual([
      expect.stringContaining("a.yaml:2:58 misplaced-key: `defaults` cannot have `in`"),
      expect.stringContaining("a.yaml:4:16 needs-in"),
    ]);
  });
});
