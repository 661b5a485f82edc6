import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/errors.ts";
import type { ManifestContext } from "../../../src/manifest/read/check.ts";
import { readManifests } from "../../../src/manifest/read/read.ts";
import type { Declared } from "../../../src/model/client.ts";
import { placeOf } from "../../../src/model/names.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { folderWith } from "../folder.ts";
import { manyClients } from "../many.ts";

const context: ManifestContext = {
  tokens: { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" },
  sinks: ["vault", "files"],
};

async function readFiles(files: Readonly<Record<string, string | Uint8Array>>, given = context) {
  const absolute = await folderWith(files);
  return readManifests([{ shown: "clients", absolute }], given, absolute);
}

async function declaredIn(text: string, given = context): Promise<readonly Declared[]> {
  return (await readFiles({ "a.yaml": text }, given)).declared;
}

async function findingsOf(reading: Promise<unknown>): Promise<readonly Finding[]> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof InputError) return error.findings;
  throw new Error(`expected findings, not ${String(error)}`);
}

async function findingsIn(text: string): Promise<readonly Finding[]> {
  return findingsOf(readFiles({ "a.yaml": text }));
}

/** `line:column rule` of each finding. */
function places(findings: readonly Finding[]): string[] {
  return findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

/** A manifest of one valid client with these lines added. */
function withLines(...lines: readonly string[]): string {
  return [
    "version: 1",
    "clients:",
    "  - name: a",
    "    role: r",
    "    folders: all",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
}

describe("a sound manifest", () => {
  it("is read into canonical clients with their lines", async () => {
    const [client] = await declaredIn(`version: 1
defaults:
  environment: Production
clients:
  - name: finance-loader
    role: Finance integrator
    folders: [26138, Finance/Procure to Pay, "26138", 'a\\/b']
    ip_allow_list: [198.51.100.7/24, 192.0.2.10, "::ffff:192.0.2.10"]
    token: { deliver_to: [vault], rotate_after: 90d }
    id: 40947
    renamed_from: old-name
    distinct_from: [40950]
`);
    expect(client).toMatchObject({
      name: "finance-loader",
      environment: "Production",
      role: "Finance integrator",
      folders: [26138, "Finance/Procure to Pay", "26138", "a\\/b"],
      ip_allow_list: ["192.0.2.10", "198.51.100.0/24"],
      token: { deliver_to: ["vault"], rotate_after: 7_776_000_000 },
      id: 40947,
      renamed_from: "old-name",
      distinct_from: [40950],
      source: { file: "clients/a.yaml", line: 5 },
      declaration: {
        document: 0,
        entry: 0,
        several: false,
        inherited: [
          {
            field: "environment",
            from: "defaults",
            name: null,
            anchor: null,
            file: "clients/a.yaml",
            line: 3,
          },
        ],
      },
    });
  });

  it("is read with the line of each value that a plan may object to, in the client or in the defaults", async () => {
    const [client] = await declaredIn(`version: 1
defaults:
  role: Finance integrator
clients:
  - name: finance-loader
    folders:
      - 26138
      - Finance
    token:
      deliver_to: [vault]
`);
    const lineOf = (value: string): number | undefined =>
      client === undefined ? undefined : placeOf(client, value).line;
    expect(
      ["role", "folders", "folders/0", "folders/1", "token/deliver_to", "environment"].map(lineOf),
    ).toEqual([3, 7, 7, 8, 10, 5]);
  });

  it("distinguishes a list left out (null) from any (empty)", async () => {
    expect((await declaredIn(withLines()))[0]?.ip_allow_list).toBeNull();
    expect((await declaredIn(withLines("ip_allow_list: any")))[0]?.ip_allow_list).toEqual([]);
  });

  it("takes each value from the client, else the document, else the configuration", async () => {
    const clients = await declaredIn(
      `version: 1
defaults: { role: reader, folders: [1, 2], ip_allow_list: any, token: { rotate_after: never } }
clients:
  - { name: a }
  - { name: b, role: 7, folders: [3], ip_allow_list: [192.0.2.1], token: { deliver_to: none } }
---
version: 1
clients:
  - { name: c, role: 8, folders: all }
`,
      {
        ...context,
        tokens: { deliver_to: ["files"], rotate_after: 1000, overlap: null, overlap_name: "{name}-b" },
      },
    );
    expect(
      clients.map(({ role, folders, token }) => [role, folders, token.deliver_to, token.rotate_after]),
    ).toEqual([
      ["reader", [1, 2], ["files"], "never"],
      [7, [3], "none", "never"],
      [8, "all", ["files"], 1000],
    ]);
  });

  it("may use anchors and merge keys, as often as it likes", async () => {
    const more = Array.from({ length: 300 }, (_, index) => `  - { <<: *base, name: c${index} }`).join("\n");
    const clients = await declaredIn(`version: 1
clients:
  - &base { name: a, role: r, folders: &f [1], ip_allow_list: any }
  - { <<: [*base], name: b, folders: *f }
${more}
`);
    expect(clients).toHaveLength(302);
    expect(clients[301]).toMatchObject({ name: "c299", role: "r", folders: [1], source: { line: 304 } });
  });

  it("may name an anchor within a merge key, and use it again", async () => {
    const clients = await declaredIn(`version: 1
clients:
  - { name: a, <<: &base { role: r, folders: [1] } }
  - { name: b, <<: *base }
  - { name: c, <<: &more [*base, { ip_allow_list: any }] }
  - { name: d, <<: *more }
`);
    const [, , , last] = clients;
    expect(clients.map(({ role }) => role)).toEqual(["r", "r", "r", "r"]);
    expect(last).toMatchObject({ name: "d", folders: [1], ip_allow_list: [] });
  });

  it("may merge one anchor into very many clients", async () => {
    const more = Array.from({ length: 20_000 }, (_, index) => `  - { <<: *base, name: c${index} }`).join(
      "\n",
    );
    const clients = await declaredIn(
      `version: 1\nclients:\n  - &base { name: a, role: r, folders: all }\n${more}\n`,
    );
    expect(clients).toHaveLength(20_001);
  });

  it("may declare on purpose that there is nothing", async () => {
    expect(await declaredIn("version: 1\nclients: []\n")).toEqual([]);
  });

  it("is found in folders at any depth, in a fixed order, hidden folders and node_modules left out", async () => {
    const one = (name: string) => `version: 1\nclients: [{ name: ${name}, role: r, folders: all }]\n`;
    const folder = await folderWith({
      "b.yml": one("b"),
      "a/z.yaml": one("z"),
      "notes.txt": "no manifest",
      ".hidden/x.yaml": "broken: [",
      "node_modules/x.yaml": "broken: [",
    });
    const { declared, files } = await readManifests(
      [
        { shown: "./c/", absolute: folder },
        { shown: "c/b.yml", absolute: path.join(folder, "b.yml") },
      ],
      context,
      folder,
    );
    expect(files).toEqual(["c/a/z.yaml", "c/b.yml"]);
    expect(declared.map(({ name }) => name)).toEqual(["z", "b"]);
  });

  it("is read through links to folders, even if they lead back", async () => {
    const folder = await folderWith({ "real/a.yaml": withLines() });
    await symlink(path.join(folder, "real"), path.join(folder, "linked"));
    await symlink(folder, path.join(folder, "real", "back"));
    const linked = { shown: "linked", absolute: path.join(folder, "linked") };
    expect((await readManifests([linked], context, folder)).files).toEqual(["linked/a.yaml"]);
  });

  it("may be 10,000 clients long", async () => {
    const { declared } = await readFiles({ "a.yaml": manyClients(10_000) });
    expect(declared).toHaveLength(10_000);
    expect(declared[9_999]?.source.line).toBe(4 + 8 * 9_999 + 1);
  });
});

describe("findings", () => {
  it("are reported all at once, over all files, each at its node", async () => {
    const findings = await findingsOf(
      readFiles({
        "a.yaml":
          "version: 1\nclients:\n  - name: a\n    rolle: r\n    folders: []\n  - name: ' b'\n    role: r\n    folders: all\n    ip_allow_list: [300.1.2.3]\n",
        "b.yaml": "a: [1\n",
        "c.yaml": "",
      }),
    );
    expect(findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
      "clients/a.yaml:4:5 unknown-key",
      "clients/a.yaml:5:14 empty-list",
      "clients/a.yaml:6:11 padded",
      "clients/a.yaml:9:21 invalid-address",
      "clients/b.yaml:2:1 yaml",
      "clients/c.yaml:1:1 empty-manifest",
    ]);
  });

  it("are one for each cause, with all of its places, over all files", async () => {
    const client = (name: string): string =>
      `  - { name: ${name}, rolle: r, folders: all, ip_allow_list: [192.0.2.999] }\n`;
    const text = `version: 1\nclients:\n${client("a")}${client("b")}`;
    const findings = await findingsOf(
      readFiles({ "a.yaml": text, "b.yaml": text.replaceAll(/name: /g, "name: b") }),
    );
    expect(findings.map(({ message, line, places }) => [message, line, places?.length])).toEqual([
      ["unknown key `rolle` in entry 1 of `clients`", 3, 4],
      ['"192.0.2.999" is not an IPv4 or IPv6 address or prefix', 3, 4],
    ]);
    expect(findings[0]?.places?.map(({ file, line }) => `${file}:${line}`)).toEqual([
      "clients/a.yaml:3",
      "clients/a.yaml:4",
      "clients/b.yaml:3",
      "clients/b.yaml:4",
    ]);
    expect(findings[0]).not.toHaveProperty("general");
  });

  it("are one for a misspelled `defaults`, whatever the clients lack for it", async () => {
    const findings = await findingsIn(
      "version: 1\ndefault: { role: r, folders: all }\nclients:\n  - name: a\n  - name: b\n",
    );
    expect(findings.map(({ message, fix }) => `${message}: ${fix}`)).toEqual([
      "unknown key `default`: did you mean `defaults`?",
    ]);
  });

  it("suggest what was probably meant", async () => {
    const findings = await findingsIn(withLines("ip_allowlist: any", "token: { deliver_to: [valt] }"));
    expect(findings.map(({ message, fix }) => [message, fix])).toEqual([
      ["unknown key `ip_allowlist` in entry 1 of `clients`", "did you mean `ip_allow_list`?"],
      ['there is no sink "valt" in the configuration', "did you mean `vault`?"],
    ]);
  });

  it.each([
    [
      "environment:",
      "6:17 wrong-type",
      "`environment` must be text, not nothing",
      "write for example `environment: Production`",
    ],
    [
      "environment: 2024",
      "6:18 wrong-type",
      "`environment` must be text, not a number",
      'write it in quotes: "2024"',
    ],
    [
      "id: '7'",
      "6:9 wrong-type",
      "`id` must be a client's numeric id, not text",
      "write for example `id: 40947`",
    ],
    ["id: 0", "6:9 bad-value", "`id` must be a client's numeric id, not 0", "write for example `id: 40947`"],
    [
      "distinct_from: 7",
      "6:20 wrong-type",
      "`distinct_from` must be a list of client ids, not a number",
      "write for example `distinct_from: [40950]`",
    ],
    [
      "ip_allow_list: []",
      "6:20 empty-list",
      "`ip_allow_list` is empty",
      "write at least one entry, or write `any`",
    ],
    [
      "ip_allow_list: [any]",
      "6:21 invalid-address",
      '"any" is not an IPv4 or IPv6 address or prefix',
      "write `ip_allow_list: any`",
    ],
    [
      "ip_allow_list: [10.1]",
      "6:21 wrong-type",
      "entry 1 of `ip_allow_list` must be an IPv4 or IPv6 address or prefix, or the name of an address list, not a number",
      'write it in quotes: "10.1"',
    ],
    [
      "ip_allow_list: 192.0.2.1",
      "6:20 wrong-type",
      "`ip_allow_list` must be a list of addresses, prefixes and names of address lists, or the word any, not text",
      "write for example `ip_allow_list: [192.0.2.10]`",
    ],
    [
      "ip_allow_list: [192.0.2.1/33]",
      "6:21 invalid-address",
      '"192.0.2.1/33" is not an IPv4 or IPv6 address or prefix',
      "write for example `192.0.2.10` or `198.51.100.0/24`",
    ],
    [
      "token: secret",
      "6:12 wrong-type",
      "`token` must be a map with deliver_to, rotate_after and overlap, not text",
      "write for example `token: { deliver_to: [vault] }`",
    ],
    [
      "token: { rotate_after: 90 d }",
      "6:28 bad-value",
      "`rotate_after` must be a duration such as 90d, 12h or 2w, or the word never, not this text",
      "write for example `rotate_after: 90d`",
    ],
    [
      "token: { deliver_to: vault }",
      "6:26 wrong-type",
      "`deliver_to` must be a list of sinks, or the word none or discard, not text",
      "write for example `deliver_to: [vault]`",
    ],
    [
      "token: { deliver_to: [discard] }",
      "6:27 unknown-sink",
      'there is no sink "discard" in the configuration',
      "write `deliver_to: discard`, without a list",
    ],
    [
      "renamed_from: a",
      "6:19 renamed-from-itself",
      "`renamed_from` is the client's current name",
      "write its old name, or remove the line",
    ],
    ["role: b", "6:5 duplicate-key", "this key occurs twice in its map", "keep one of them"],
    [
      "environment: *lost",
      "6:18 yaml-alias",
      "this alias has no anchor before it",
      "define its anchor on an earlier value of this document",
    ],
    [
      "environment: !secret x",
      "6:18 yaml",
      "this tag is unknown, or does not fit the value after it",
      "remove the tag: keyward needs none",
    ],
    [
      "<<: 5",
      "6:9 yaml",
      "the merge key `<<` has a value that is not a map",
      "merge a map or an alias of a map",
    ],
  ])("for %s", async (line, place, message, fix) => {
    const findings = await findingsIn(withLines(line));
    expect(places(findings)).toEqual([place]);
    expect(findings[0]).toMatchObject({ message, fix });
  });

  it.each([
    ["''", "blank"],
    ["'  '", "blank"],
    ["' a'", "padded"],
    ['"a\\u00a0"', "padded"],
    ['"a\\u001b[2J"', "control-character"],
    ['"a\\nb"', "control-character"],
    ["~", "wrong-type"],
    ["42", "wrong-type"],
  ])("for the name %s: %s", async (name, rule) => {
    const text = `version: 1\nclients:\n  - name: ${name}\n    role: r\n    folders: all\n`;
    expect(places(await findingsIn(text))).toEqual([`3:11 ${rule}`]);
  });

  it.each([
    ["folders: []", "4:14 empty-list"],
    ["folders: some", "4:14 wrong-type"],
    ["folders: 26138", "4:14 wrong-type"],
    ["folders: [0]", "4:15 bad-value"],
    ["folders: [1.5]", "4:15 wrong-type"],
    ["folders: [' ']", "4:15 blank"],
    ["folders: [[1]]", "4:15 wrong-type"],
  ])("for %s", async (line, place) => {
    expect(places(await findingsIn(`version: 1\nclients:\n  - name: a\n    ${line}\n    role: r\n`))).toEqual(
      [place],
    );
  });

  it("never show text in a wrong place: it may be a token", async () => {
    const findings = await findingsIn(
      withLines("token: wrkaus-secret", "id: wrkaus-secret", "role: wrkaus-secret"),
    );
    expect(findings.length).toBeGreaterThan(1);
    expect(JSON.stringify(findings)).not.toContain("secret");
  });

  it("are reported at the anchor, once, if an alias repeats the error", async () => {
    const findings = await findingsIn(`version: 1
clients:
  - { name: a, role: r, folders: &f [true] }
  - { name: b, role: r, folders: *f }
`);
    expect(places(findings)).toEqual(["3:38 wrong-type"]);
  });

  it.each([
    ["# nothing but a comment\n", "1:1 empty-manifest"],
    ["---\n---\n# nothing\n", "1:1 empty-manifest"],
    ["version: 1\n", "1:1 missing-key"],
    ["clients: []\n", "1:1 missing-key"],
    ["version: 2\nclients: []\n", "1:10 bad-value"],
    ["- a\n", "1:1 wrong-type"],
    ["version: 1\nclients: [7]\n", "2:11 wrong-type"],
    ["version: 1\n\tclients: []\n", "2:1 yaml"],
  ])("for the text %j", async (text, place) => {
    expect(places(await findingsIn(text))).toContain(place);
  });

  it("refuse excessive nesting", async () => {
    const findings = await findingsIn("[".repeat(20_000));
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["yaml"]));
  });

  it("are reported where a merged value was written", async () => {
    const findings = await findingsIn(`version: 1
clients:
  - &base { name: a, role: r, folders: [true] }
  - { <<: *base, name: b, folders: all }
  - { <<: *base, name: c }
`);
    expect(places(findings)).toEqual(["3:41 wrong-type"]);
  });

  it("refuse an alias bomb", async () => {
    const levels = Array.from({ length: 12 }, (_, index) => {
      const from = index === 0 ? "1" : `*a${index - 1}`;
      return `  k${index}: &a${index} [${Array.from({ length: 10 }, () => from).join(", ")}]`;
    });
    const findings = await findingsIn(`version: 1\nclients: []\ndefaults:\n${levels.join("\n")}\n`);
    expect(places(findings)).toEqual(["1:1 yaml-alias-bomb"]);
  });

  it("refuse an alias within its own anchor", async () => {
    expect(places(await findingsIn("version: 1\nclients: &a [*a]\n"))).toEqual(["2:14 yaml-alias"]);
  });

  it("refuse a file over 10 MiB, and one that is not UTF-8", async () => {
    const findings = await findingsOf(
      readFiles({
        "a.yaml": new Uint8Array(10 * 1024 * 1024 + 1).fill(35),
        "b.yaml": new Uint8Array([0xff, 0xfe]),
      }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["too-large", "not-utf-8"]);
  });

  it("refuse a device and a FIFO, and read neither", async () => {
    const folder = await folderWith({ "b.yaml": "version: 1\nclients: []\n" });
    await symlink("/dev/zero", path.join(folder, "zero.yaml"));
    execFileSync("mkfifo", [path.join(folder, "pipe.yaml")]);
    for (const name of ["zero.yaml", "pipe.yaml"]) {
      const paths = [{ shown: name, absolute: path.join(folder, name) }];
      const findings = await findingsOf(readManifests(paths, context, folder));
      expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${name} not-a-file`]);
    }
  });

  it("refuse a path that matches no manifest", async () => {
    const folder = await folderWith({ "notes.txt": "" });
    const paths = [
      { shown: "empty", absolute: folder },
      { shown: "gone", absolute: path.join(folder, "gone") },
    ];
    const findings = await findingsOf(readManifests(paths, context, folder));
    expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
      ["empty", "no-manifest"],
      ["gone", "no-manifest"],
    ]);
  });
});

describe("two clients of one identity", () => {
  const file = (...clients: readonly string[]) =>
    `version: 1\ndefaults: { role: r, folders: all }\nclients:\n${clients.map((client) => `  - { ${client} }\n`).join("")}`;

  it("are refused with both places, across files and Unicode forms", async () => {
    const findings = await findingsOf(
      readFiles({
        "a.yaml": file('name: "caf\\u00e9", environment: Production'),
        "b.yaml": file("name: other", 'name: "cafe\\u0301", environment: Production'),
      }),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      file: "clients/b.yaml",
      line: 5,
      column: 13,
      rule: "duplicate-identity",
    });
    expect(findings[0]?.message).toContain("clients/a.yaml:4:13");
  });

  it("are refused together with other findings", async () => {
    const findings = await findingsIn(file("name: a, colour: red", "name: a"));
    expect(places(findings)).toEqual(["4:16 unknown-key", "5:13 duplicate-identity"]);
  });

  it("are allowed in two environments", async () => {
    expect(await declaredIn(file("name: a, environment: Dev", "name: a, environment: Prod"))).toHaveLength(2);
  });

  it("are allowed only if each is pinned by another id", async () => {
    expect(await declaredIn(file("name: a, id: 1", "name: a, id: 2"))).toHaveLength(2);
    expect(places(await findingsIn(file("name: a, id: 1", "name: a")))).toEqual(["5:13 duplicate-identity"]);
    expect(places(await findingsIn(file("name: a, id: 1", "name: a, id: 1")))).toEqual(["5:20 duplicate-id"]);
    expect(places(await findingsIn(file("name: a, id: 1", "name: b, id: 1")))).toEqual(["5:20 duplicate-id"]);
  });
});
