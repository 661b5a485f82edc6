import { describe, expect, it } from "vitest";
import { declaredIn, findingsIn } from "./texts.ts";

const lists = `version: 1
address_lists:
  offices: [192.0.2.0/24, 198.51.100.7]
  vpn:
    - 203.0.113.0/28
    - "2001:db8::/32"
`;

function client(list: string): string {
  return `version: 1\nclients:\n  - { name: a, role: 1, folders: all, ip_allow_list: ${list} }\n`;
}

describe("an address list", () => {
  it("is used by its name, with addresses and other lists, from any file", () => {
    const { declared, notes } = declaredIn({
      "a.yaml": client("[vpn, 192.0.2.9, offices, 198.51.100.7]"),
      "networks.yaml": lists,
    });
    expect(declared[0]?.ip_allow_list).toEqual([
      "192.0.2.0/24",
      "192.0.2.9",
      "198.51.100.7",
      "2001:db8::/32",
      "203.0.113.0/28",
    ]);
    expect(declared[0]?.declaration.inherited).toEqual([
      {
        field: "ip_allow_list",
        from: "address-list",
        name: "vpn",
        anchor: null,
        file: "networks.yaml",
        line: 4,
      },
      {
        field: "ip_allow_list",
        from: "address-list",
        name: "offices",
        anchor: null,
        file: "networks.yaml",
        line: 3,
      },
    ]);
    expect(notes).toEqual([]);
  });

  it("is the same value for all clients that name it", () => {
    const text = `version: 1\ndefaults: { role: 1, folders: all, ip_allow_list: [offices] }\nclients:\n  - { name: a }\n  - { name: b, ip_allow_list: [offices] }\n`;
    const { declared } = declaredIn({ "a.yaml": `${lists}---\n${text}` });
    expect(declared[0]?.ip_allow_list).toBe(declared[1]?.ip_allow_list);
    expect(declared[0]?.declaration.document).toBe(1);
  });

  it("may stand beside clients and defaults, and be named in `in`", () => {
    const text = `version: 1\naddress_lists: { "b\u00fcros": [192.0.2.1] }\nclients:\n  - { name: a, environments: [A, B], in: { B: { ip_allow_list: ["bu\u0308ros"] } }, role: 1, folders: all, ip_allow_list: any }\n`;
    const { declared } = declaredIn({ "a.yaml": text });
    expect(declared.map(({ ip_allow_list }) => ip_allow_list)).toEqual([[], ["192.0.2.1"]]);
  });

  it("that no client names is a note", () => {
    const { notes } = declaredIn({ "a.yaml": client("[offices]"), "networks.yaml": lists });
    expect(notes).toEqual([
      {
        rule: "unused-address-list",
        message: "no `ip_allow_list` of this workspace uses the address list `vpn`",
        source: { file: "networks.yaml", line: 4 },
      },
    ]);
  });

  it("notes prefixes that are written with the address of a host", () => {
    const text = `version: 1\naddress_lists: { a: [192.0.2.5/24] }\n`;
    const { notes } = declaredIn({ "a.yaml": client("[a]"), "networks.yaml": text });
    expect(notes.map(({ rule, source }) => [rule, source])).toEqual([
      ["host-in-prefix", { file: "networks.yaml", line: 2 }],
    ]);
  });

  it("leaves out no address, and `any` as it is", () => {
    const { declared } = declaredIn({ "a.yaml": client("any") });
    expect(declared[0]?.ip_allow_list).toEqual([]);
  });
});

describe("findings about address lists", () => {
  it.each([
    [
      "[ofices]",
      '3:55 unknown-address-list: "ofices" is neither an address or prefix nor the name of an address list → did you mean `offices`?',
    ],
    [
      "[home]",
      '3:55 unknown-address-list: "home" is neither an address or prefix nor the name of an address list → use one of offices, vpn',
    ],
    ["[vpn.example.com]", "3:55 unknown-address-list"],
    ["[Offices]", "3:55 unknown-address-list"],
    [
      "[192.0.2.1/33]",
      '3:55 invalid-address: "192.0.2.1/33" is not an IPv4 or IPv6 address or prefix → write for example `192.0.2.10` or `198.51.100.0/24`',
    ],
    [
      "[192.0.2.010]",
      '3:55 invalid-address: "192.0.2.010" is not an IPv4 or IPv6 address or prefix → did you mean `192.0.2.10`?',
    ],
    [
      "['192.0.2.0 /24']",
      '3:55 invalid-address: "192.0.2.0 /24" is not an IPv4 or IPv6 address or prefix → did you mean `192.0.2.0/24`?',
    ],
    [
      "[192.0.2.*]",
      '3:55 invalid-address: "192.0.2.*" is not an IPv4 or IPv6 address or prefix → did you mean `192.0.2.0/24`?',
    ],
    [
      "['[2001:db8::1]']",
      '3:55 invalid-address: "[2001:db8::1]" is not an IPv4 or IPv6 address or prefix → did you mean `2001:db8::1`?',
    ],
    [
      "[' offices']",
      '3:55 unknown-address-list: " offices" is neither an address or prefix nor the name of an address list → did you mean `offices`?',
    ],
    [
      "[any]",
      '3:55 invalid-address: "any" is not an IPv4 or IPv6 address or prefix → write `ip_allow_list: any`',
    ],
    [
      "[Any, offices]",
      '3:55 invalid-address: "Any" is not an IPv4 or IPv6 address or prefix → write `ip_allow_list: any`',
    ],
    [
      "offices",
      "3:54 wrong-type: `ip_allow_list` must be a list of addresses, prefixes and names of address lists, or the word any, not text → write for example `ip_allow_list: [192.0.2.10]`",
    ],
  ])("for ip_allow_list: %s", (written, expected) => {
    const found = findingsIn({ "a.yaml": client(written), "networks.yaml": lists });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`a.yaml:${expected}`);
  });

  it.each([
    ["offices: []", "3:12 empty-list: `offices` is empty → write at least one entry"],
    ["offices: 192.0.2.1", "3:12 wrong-type: `offices` must be a list of addresses and prefixes, not text"],
    ["offices: [any]", "3:13 invalid-address"],
    ["offices: [192.0.2.256]", "3:13 invalid-address"],
    [
      "offices: [7]",
      "3:13 wrong-type: entry 1 of `offices` must be an IPv4 or IPv6 address or prefix, not a number",
    ],
    [
      "offices: [vpn]",
      '3:13 list-in-list: "vpn" is not an IPv4 or IPv6 address or prefix, and an address list cannot contain another list → write its addresses here, or name both lists in `ip_allow_list`',
    ],
    ...["any", "ANY", "all", "none", "10net", "192.0.2.1", "2001:db8::", '"*"', '"a,b"', "a/b", '"-"'].map(
      (name) => [
        `${name}: [192.0.2.1]`,
        "3:3 bad-name: a name in `address_lists` must be a name that begins with a letter",
      ],
    ),
    ['" offices": [192.0.2.1]', "3:3 padded"],
    ['"off\\tices": [192.0.2.1]', "3:3 control-character"],
  ])("for the list %s", (line, expected) => {
    const text = `version: 1\naddress_lists:\n  ${line}\n`;
    const found = findingsIn({ "a.yaml": client("any"), "networks.yaml": text });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`networks.yaml:${expected}`);
  });

  it("show both places of a list that is defined twice", () => {
    const twice = findingsIn({ "a.yaml": client("[offices, vpn]"), "b.yaml": lists, "c.yaml": lists });
    expect(twice).toEqual([
      "c.yaml:3:3 duplicate-address-list: the address list `offices` is defined here and at b.yaml:3:3 → rename one of them, or merge them into one list",
      "c.yaml:4:3 duplicate-address-list: the address list `vpn` is defined here and at b.yaml:4:3 → rename one of them, or merge them into one list",
    ]);
  });

  it("report a file that cannot be read once, not once for each use of its lists", () => {
    expect(findingsIn({ "a.yaml": client("[offices]"), "b.yaml": "version: 1\naddress_lists: [\n" })).toEqual(
      [expect.stringContaining("b.yaml:3:1 yaml")],
    );
  });

  it("refuse a document with neither clients nor address lists", () => {
    expect(findingsIn({ "a.yaml": "version: 1\naddress_lists: {}\n" })).toEqual([
      expect.stringContaining("a.yaml:2:16 empty-list: `address_lists` is empty"),
    ]);
    expect(
      findingsIn({ "a.yaml": "version: 1\ndefaults: { role: 1 }\naddress_lists: { a: [192.0.2.1] }\n" }),
    ).toEqual([
      expect.stringContaining(
        "a.yaml:1:1 missing-key: the document has no `clients` → add the clients that `defaults` is for, or move it into the file `defaults.yaml` of this folder",
      ),
    ]);
  });
});
