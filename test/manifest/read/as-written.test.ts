import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../../../src/model/errors.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { readManifests } from "../../../src/manifest/read/read.ts";
import { folderWith } from "../folder.ts";

const context = {
  tokens: { deliver_to: null, rotate_after: null, overlap: null, overlap_name: "{name}-b" },
  sinks: ["vault"],
} as const;

async function read(text: string, more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const absolute = await folderWith({ "a.yaml": text, ...more });
  return readManifests([{ shown: "clients", absolute }], context, absolute);
}

async function findings(text: string): Promise<readonly Finding[]> {
  const error = await read(text).catch((reason: unknown) => reason);
  return error instanceof InputError ? error.findings : [];
}

async function words(text: string): Promise<string[]> {
  return (await findings(text)).map(({ column, rule, fix }) => `${column} ${rule}: ${fix}`);
}

/** A manifest of one valid client, of which these values replace the valid ones. */
function client(values: Readonly<Record<string, string>>): string {
  const all = { name: "a", role: "r", folders: "all", ip_allow_list: "any", ...values };
  const lines = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `version: 1\nclients:\n  - ${lines.join("\n    ")}\n`;
}

describe("a value that YAML does not read as text", () => {
  it.each(["1.10", "0123", "1e3", "0x10", "0o17", "+1", ".inf", "TRUE", "False", "~", "null", "Null"])(
    "%s is quoted as it is written",
    async (written) => {
      for (const key of ["name", "environment", "renamed_from"])
        expect(await words(client({ [key]: written }))).toEqual([
          expect.stringMatching(/^\d+ wrong-type: write it in quotes: /),
        ]);
      const [finding] = await findings(client({ name: written }));
      expect(finding?.fix).toBe(`write it in quotes: "${written}"`);
    },
  );

  it.each(["2024-01-01", "1_000", "12:30", "yes", "on", "0b11"])(
    "%s is a name as it is written",
    async (name) => {
      expect((await read(client({ name }))).declared.map((one) => one.name)).toEqual([name]);
    },
  );

  it("is quoted where an id could stand as well", async () => {
    const text = client({ role: "1.10", folders: "[1.10, TRUE, ~]", token: "{ deliver_to: [1.10] }" });
    expect(await words(text)).toEqual([
      '11 wrong-type: write it in quotes: "1.10"',
      '15 wrong-type: write it in quotes: "1.10"',
      '21 wrong-type: write it in quotes: "TRUE"',
      '27 wrong-type: write it in quotes: "~"',
      '27 wrong-type: write it in quotes: "1.10"',
    ]);
  });

  it("is found through an alias", async () => {
    const text = client({ name: "&n 1.10", environment: "*n" });
    expect(await words(text)).toContainEqual('14 wrong-type: write it in quotes: "1.10"');
  });

  it.each(["[2001:db8::]", "[192.0.2.1, 2001:db8::, 192.0.2.2]", "\n      - 2001:db8::"])(
    "the address 2001:db8:: in %j is quoted",
    async (list) => {
      expect(await words(client({ ip_allow_list: list }))).toEqual([
        expect.stringContaining('wrong-type: write it in quotes: "2001:db8::"'),
      ]);
    },
  );

  it("is not quoted where the text would be wrong as well", async () => {
    expect(await words(client({ token: "{ rotate_after: 90 }" }))).toEqual([
      "28 wrong-type: write for example `rotate_after: 90d`",
    ]);
  });
});

describe("a number that YAML tools read in different ways", () => {
  it.each([
    ["026138", "write a number in decimal digits"],
    ["0x661A", "write the number as 26138"],
    ["1e3", "write the number as 1000"],
    ["26138.0", "write the number as 26138"],
    ["+5", "write the number as 5"],
    ["0o17", "write the number as 15"],
  ])("%s is refused as an id", async (written, fix) => {
    expect(await words(client({ id: written }))).toEqual([`9 ambiguous-number: ${fix}`]);
    expect(await words(client({ distinct_from: `[${written}]` }))).toEqual([`21 ambiguous-number: ${fix}`]);
  });

  it.each([
    ["026138", "write a number in decimal digits"],
    ["1_000", "write the number as 1000"],
    ["1:30", "write a number in decimal digits"],
    ["0b11", "write a number in decimal digits"],
    ["0x661A", "write the number as 26138"],
  ])("%s is refused as a role or a folder, which may be meant as a text", async (written, fix) => {
    expect(await words(client({ role: written }))).toEqual([
      `11 ambiguous-number: ${fix}, or a text in quotes: "${written}"`,
    ]);
    expect(await words(client({ folders: `[${written}]` }))).toEqual([
      `15 ambiguous-number: ${fix}, or a text in quotes: "${written}"`,
    ]);
  });

  it("is shown with both readings where a leading zero may mean octal", async () => {
    const [finding] = await findings(client({ role: "0123" }));
    expect(finding?.message).toBe("YAML tools read 0123 in different ways: as 123 or, in octal, as 83");
  });

  it("is accepted in quotes and in digits", async () => {
    const { declared } = await read(client({ role: '"0123"', folders: "[26138, '1_000']", id: "7" }));
    expect(declared[0]).toMatchObject({ role: "0123", folders: [26138, "1_000"], id: 7 });
  });

  it("is refused in a file that declares another version of YAML", async () => {
    expect(await words(`# first\n%YAML 1.1\n---\n${client({ role: "010" })}`)).toContainEqual(
      "1 yaml-version: remove the line `%YAML`: keyward reads YAML 1.2",
    );
    expect((await read(`%YAML 1.2\n---\n${client({})}`)).declared).toHaveLength(1);
  });
});

describe("a key that is not text", () => {
  it.each(["1.10", "0123", "true", "~"])("%s is quoted as it is written", async (key) => {
    const found = await findings(client({ token: `{ ${key}: x }` }));
    expect(found.map(({ rule, fix }) => `${rule}: ${fix}`)).toEqual([
      `key-not-text: write it in quotes: "${key}"`,
    ]);
  });

  it("is found beside a text of the same value", async () => {
    expect((await findings(client({ token: '{ 7: x, "7": y }' }))).map(({ rule }) => rule)).toEqual([
      "key-not-text",
    ]);
  });
});

describe("documents", () => {
  const one = client({});
  const other = client({ name: "b" });
  const names = async (text: string) => (await read(text)).declared.map(({ name }) => name);

  it.each(["---\n", "---\n# the end\n", "---\n\n---\n", "...\n", "...\n# the end\n", "--- # the end\n"])(
    "may end with the empty one %j",
    async (end) => {
      expect(await names(one + end)).toEqual(["a"]);
    },
  );

  it.each(["---\n\ufeff", "\ufeff---\n", "---\n# next\n\ufeff", "...\n\ufeff---\n", "---\r\n\ufeff"])(
    "may begin with a byte order mark: %j",
    async (between) => {
      expect(await names(`\ufeff${one}${between}${other}`)).toEqual(["a", "b"]);
      const [, second] = (await read(one + between + other)).declared;
      const lines = (one + between).split("\n").length - 1;
      expect(second?.source.line).toBe(lines + 3);
    },
  );

  it("keep a byte order mark that is part of a text", async () => {
    const [name] = await names('version: 1\nclients:\n  - { name: "a\ufeffb", role: r, folders: all }\n');
    expect(name).toBe("a\ufeffb");
  });
});

describe("what is no manifest", () => {
  it.each(["._a.yaml", ".#a.yaml", ".~a.yaml", "~$a.yaml", "._.DS_Store.yml"])(
    "%s, which macOS or an editor leaves, is not read",
    async (name) => {
      expect((await read(client({}), { [name]: new Uint8Array([0, 5, 22, 7, 255]) })).files).toEqual([
        "clients/a.yaml",
      ]);
    },
  );

  it("a hidden manifest is read", async () => {
    expect((await read(client({}), { ".b.yaml": client({ name: "b" }) })).declared).toHaveLength(2);
  });
});

describe("a file of 2 MB", () => {
  /** The processor's time, in seconds: another process may keep the processor for a while. */
  const seconds = async (text: string): Promise<number> => {
    const start = process.cpuUsage();
    await findings(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };

  it("of byte order marks, or of numbers that YAML tools read in different ways, is read in seconds", async () => {
    expect(await seconds(`---\n${"\n\ufeff".repeat(500_000)}`)).toBeLessThan(10);
    const found = await findings(client({ distinct_from: `[${"010, ".repeat(50_000)}]` }));
    const numbers = found.filter(({ rule }) => rule === "ambiguous-number");
    expect(numbers.map(({ places }) => places?.length)).toEqual([50_000]);
  });

  it("is never shown as the text to quote", async () => {
    const found = await findings(client({ name: "1".repeat(2_000_000), role: `0x${"1".repeat(200)}` }));
    expect(JSON.stringify(found).length).toBeLessThan(2_000);
  });
});

describe("what is easily misread", () => {
  it("is noted: a prefix with the address of a host, and minutes", async () => {
    const text = client({
      ip_allow_list: "[192.0.2.5/24, 198.51.100.0/24, '2001:db8::1/32', 192.0.2.7/32]",
      token: "{ rotate_after: 6m }",
    });
    expect((await read(text)).notes).toEqual([
      {
        rule: "minutes",
        message: "`rotate_after` 6m is 6 minutes; write 180d for 6 months",
        source: { file: "clients/a.yaml", line: 7 },
      },
      {
        rule: "host-in-prefix",
        message:
          "`192.0.2.5/24` allows every address of the prefix 192.0.2.0/24: write 192.0.2.0/24 for all of them, or the address alone for one",
        source: { file: "clients/a.yaml", line: 6 },
      },
      expect.objectContaining({ message: expect.stringContaining("2001:db8::/32") }),
    ]);
  });

  it("is noted once, however often it is written", async () => {
    const text = client({ ip_allow_list: "[192.0.2.5/24]" });
    const { notes } = await read(text, { "b.yaml": text.replace("name: a", "name: b") });
    expect(notes).toHaveLength(1);
  });

  it("is not noted for days and whole prefixes", async () => {
    const text = client({ ip_allow_list: "[192.0.2.0/24]", token: "{ rotate_after: 180d }" });
    expect((await read(text)).notes).toEqual([]);
  });
});

describe("a finding about YAML", () => {
  const secret = "kwtok9secret";

  it.each([
    `token: ${secret}: x: y\n`,
    `*${secret}\n`,
    `a: *${secret}\n`,
    `a: !${secret} b\n`,
    `a: !${secret}!b c\n`,
    `${secret}: 1\n${secret}: 2\n`,
    `a: "\\q${secret}"\n`,
    `a: "\\x${secret}"\n`,
    `a: |${secret}\n  b\n`,
    `a: [b] ${secret}\n`,
    `a: "b" ${secret}\n`,
    `%${secret} x\n---\na: b\n`,
    `%YAML ${secret}\n---\na: b\n`,
    `a: &x &${secret} c\n`,
    `a: @${secret}\n`,
    `a: \`${secret}\n`,
    `a: {${secret}\n`,
    `]${secret}\n`,
    `<<: ${secret}\na: b\n`,
    `machine: x\n\tlogin ${secret}\n`,
  ])("never quotes the file: %j", async (text) => {
    const found = await findings(text);
    expect(found.length).toBeGreaterThan(0);
    const inYaml = found.filter(({ rule }) => /^(?:yaml|duplicate-key|key-not-text)/.test(rule));
    expect(inYaml.length).toBeGreaterThan(0);
    expect(JSON.stringify(inYaml)).not.toContain(secret);
  });

  it.each([
    "s3cret-key: 1\n",
    "services: 1\n0123456789: s3cret-value\n",
    "1e3: s3cret-value\npin: 0123456789\n",
  ])("or about a document that is no manifest never quotes it: %j", async (text) => {
    const found = await findings(text);
    expect(found.length).toBeGreaterThan(1);
    expect(JSON.stringify(found)).not.toMatch(/s3cret|0123456789|1e3|services/);
  });

  it("never quotes any other broken file", async () => {
    const piece = fc.constantFrom(
      secret,
      ": ",
      "- ",
      "\n",
      "  ",
      "{",
      "}",
      "[",
      "]",
      ",",
      '"',
      "'",
      "|",
      ">",
      "!",
      "&",
      "*",
      "%",
      "\t",
      "#",
      "?",
      "\\",
      "@",
      "---\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const inYaml = (await findings(pieces.join(""))).filter(({ rule }) => rule.startsWith("yaml"));
        expect(JSON.stringify(inYaml)).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });
});
