import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import { InputError } from "../../src/model/errors.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { folderWith } from "../manifest/folder.ts";

const head = `version: 1
workspaces:
  production: { host: jp, token_env: WORKATO_TOKEN }
policies:
`;

async function policies(text: string): Promise<readonly Policy[]> {
  const cwd = await folderWith({ "keyward.yaml": head + text });
  return (await loadOptions({}, {}, cwd)).policies;
}

/** What is wrong with these policies, which begin on line 5; "" where nothing is. */
async function findings(text: string): Promise<string> {
  try {
    await policies(text);
    return "";
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.findings
      .map(({ line, column, rule, message, fix }) => `${line}:${column} ${rule}: ${message} → ${fix}`)
      .join("\n");
  }
}

/** One policy with this schema in flow YAML, which begins on line 5, column 25. */
const withSchema = (schema: string): string => `  - { name: it, schema: ${schema} }\n`;
const deep = (levels: number): string =>
  `{ definitions: { ${Array.from({ length: levels }, (_, i) => `a${i}: { allOf: [{ $ref: "#/definitions/a${i + 1}" }, { $ref: "#/definitions/a${i + 1}" }] }`).join(", ")}, a${levels}: { required: [id] } }, $ref: "#/definitions/a0" }`;

const aboutSchemas: [string, string][] = [
  [
    "{ requierd: [id] }",
    "policy-keyword: `requierd` is not a keyword of JSON Schema → did you mean `required`?",
  ],
  [
    "{ format: email }",
    "policy-keyword: `format` is not supported in a policy → remove it: formats are not checked",
  ],
  ["{ $id: 'https://x.invalid/s' }", "policy-keyword: `$id` is not supported in a policy"],
  ["{ $schema: 'https://x.invalid/s' }", "policy-keyword: `$schema` is not supported in a policy"],
  [
    "{ $async: true }",
    "policy-keyword: `$async` is not supported in a policy → remove it: asynchronous schemas are not supported",
  ],
  ["{ properties: { name: { const: { $data: 1/id } } } }", "policy-schema: `const` must be text, a number"],
  ["{ additionalProperties: false }", "policy-keyword: `additionalProperties` is not supported in a policy"],
  ["{ $ref: 'https://x.invalid/s.json' }", "policy-schema: `$ref` must be a place in this schema"],
  ["{ $ref: 'file:///etc/passwd' }", "policy-schema: `$ref` must be a place in this schema"],
  ["{ $ref: other.json#/a }", "policy-schema: `$ref` must be a place in this schema"],
  ["{ $ref: '#/definitions/none' }", "policy-reference: #/definitions/none is not defined in this schema"],
  [
    "{ definitions: { a: { not: { $ref: '#/definitions/a' } } }, $ref: '#/definitions/a' }",
    "policy-reference: `$ref: #/definitions/a` is recursive",
  ],
  [
    deep(40),
    "policy-too-large: with its references resolved the schema is too large: at most 500 schemas, or 5000 values",
  ],
  ["{ required: ip_allow_list }", "policy-schema: `required` must be a list of names"],
  ["{ properties: { id: { minimum: ten } } }", "policy-schema: `minimum` must be a number"],
  ["{ anyOf: [] }", "policy-schema: `anyOf` must be a list of schemas"],
  ["{ not: [1] }", "policy-schema: `not` must be a schema"],
  ["{ then: { required: [id] } }", 'policy-schema: the schema is invalid: strict mode: "then" without "if"'],
  ["{ properties: { name: { pattern: '(a+' } } }", "policy-pattern: the pattern is not supported"],
  ["{ properties: { name: { pattern: '(?=a)b' } } }", "policy-pattern: the pattern is not supported"],
  ["{ properties: { name: { pattern: '(a)\\1' } } }", "policy-pattern: the pattern is not supported"],
  [
    "{ properties: { name: { pattern: '((a{90}){90}){90}' } } }",
    "policy-pattern: the pattern is not supported",
  ],
  [
    "{ properties: { name: { pattern: '(a{90}b{90}){30}' } } }",
    "policy-pattern: the pattern is not supported",
  ],
  [
    `{ properties: { name: { pattern: '${"a".repeat(1001)}' } } }`,
    "policy-schema: `pattern` must be a regular",
  ],
];

const vacuous: [string, string][] = [
  [
    "{ required: [ip_allowlist] }",
    "policy-unknown-property: a client has no `ip_allowlist` → did you mean `ip_allow_list`?",
  ],
  ["{ properties: { rol: { not: {} } } }", "policy-unknown-property: a client has no `rol`"],
  [
    "{ not: { anyOf: [{ properties: { role: { properties: { nmae: { const: Admin } } } } }] } }",
    "policy-unknown-property: `role` has no `nmae` → did you mean `name`?",
  ],
  [
    "{ properties: { ip_allow_list: { pattern: '^10' } } }",
    "policy-vacuous: `pattern` has no effect on `ip_allow_list`, which is a list → write it under `items`",
  ],
  [
    "{ properties: { ip_allow_list: { not: { const: any } } } }",
    "policy-vacuous: `ip_allow_list` can never be text: it is a list",
  ],
  [
    "{ properties: { ip_allow_list: { not: { contains: { const: 10.0.0.5/8 } } } } }",
    'policy-vacuous: an entry of `ip_allow_list` can never be "10.0.0.5/8" → write "10.0.0.0/8"',
  ],
  [
    "{ properties: { folders: { not: { contains: { properties: { path: { enum: [/HR/] } } } } } } }",
    'policy-vacuous: the path of a folder can never be "/HR/" → write "HR"',
  ],
  [
    "{ properties: { folders: { not: { const: All } } } }",
    'policy-vacuous: `folders` can never be "All" → write "all", the form in which policies see it',
  ],
  [
    "{ properties: { token: { properties: { rotate_after: { not: { const: 12w } } } } } }",
    'policy-vacuous: `token.rotate_after` can never be "12w" → write "84d"',
  ],
  [
    "{ properties: { role: { not: { const: Admin } } } }",
    "policy-vacuous: `role` can never be text: it is a map",
  ],
  ["{ properties: { id: { type: string } } }", "policy-vacuous: `id` can never be of type string"],
];

const aboutPolicies: [string, string][] = [
  ["  - { schema: true }\n", "5:5 missing-key: entry 1 of `policies` has no `name`"],
  ["  - { name: it }\n", "5:5 policy-kind: a policy on clients needs `schema`"],
  ["  - { name: it, on: change }\n", "5:5 policy-kind: a policy on changes needs `risks`"],
  [
    "  - { name: it, on: change, risks: [widens], schema: true }\n",
    "5:46 policy-kind: a policy on changes cannot have `schema`",
  ],
  [
    "  - { name: it, schema: true, risks: [widens] }\n",
    "5:31 policy-kind: a policy on clients cannot have `risks`",
  ],
  [
    "  - { name: it, on: change, risks: [widen] }\n",
    '5:37 unknown-risk: unknown effect or risk "widen" → did you mean `widens`?',
  ],
  [
    "  - { name: it, schema: true }\n  - { name: it, schema: false }\n",
    '6:13 policy-name: a policy above is already named "it"',
  ],
  [
    "  - { name: it, schema: true, match: { workspace: prodction } }\n",
    '5:51 policy-workspace: "prodction" matches no workspace of this configuration → did you mean `production`?',
  ],
  ["  - { name: it, schema: true, match: {} }\n", "5:38 empty-list: `match` is empty"],
  ["  - { name: it, schema: true, match: { environments: [a] } }\n", "5:40 unknown-key"],
  ["  - { name: it, schema: true, severity: fatal }\n", "5:41 bad-value: `severity` must be"],
  ["  - { name: it, schema: text }\n", "5:25 wrong-type: `schema` must be a JSON Schema"],
];

describe("the policies of a configuration", () => {
  it.each(aboutSchemas)("with the schema %s are rejected with its position", async (schema, finding) => {
    expect(await findings(withSchema(schema))).toContain(finding);
  });

  it.each(vacuous)("with a keyword that has no effect are refused: %s", async (schema, finding) => {
    expect(await findings(withSchema(schema))).toContain(finding);
  });

  it.each(aboutPolicies)("are rejected if they are invalid: %s", async (text, finding) => {
    expect(await findings(text)).toContain(finding);
  });

  it("are refused with all that is wrong at once, each at its line and column", async () => {
    const text = `  - name: it
    schema:
      properties:
        name:
          pattern: "(?<!a)b"
          minLenght: 3
        ip_address_count: { maximum: many }
`;
    const places = (await findings(text)).split("\n").map((line) => line.split(": ")[0]);
    expect(places).toEqual(["9:20 policy-pattern", "10:11 policy-keyword", "11:38 policy-schema"]);
  });

  it("accept every supported keyword", async () => {
    const schema = `{ type: object, title: t, description: d, $comment: c, examples: [1], required: [ip_allow_list, id],
      definitions: { team: { pattern: "^\\\\p{Lu}\\\\u0041[\\\\w-]+$" } }, $defs: { two: true },
      properties: { name: { $ref: "#/definitions/team", minLength: 1, maxLength: 9 },
        id: { minimum: 1, maximum: 2.5, exclusiveMinimum: 0, exclusiveMaximum: 9, multipleOf: 1 },
        environment: { enum: [Production, null] }, folders: { type: array, uniqueItems: true, minItems: 1, maxItems: 2,
          items: { properties: { path: { const: "HR/Payroll" } } }, contains: { required: [path] } } },
      allOf: [true], anyOf: [{}], oneOf: [{ not: false }], if: { required: [id] }, then: true, else: false }`;
    const [policy] = await policies(withSchema(schema));
    expect(policy?.rule).toMatchObject({ on: "client", needs: new Set(["folder-count", "folder-path"]) });
  });

  it.each([
    ["{ properties: { ip_address_count: { maximum: 9 } } }", "every client without `ip_address_count`"],
    [
      "{ properties: { ip_allow_list: { items: { pattern: '^10' } } } }",
      "every client without `ip_allow_list`",
    ],
    ["{ properties: { ip_allow_list: { minItems: 1 } } }", "every client without `ip_allow_list`"],
    [
      "{ properties: { ip_allow_list: { not: { contains: { const: 192.0.2.1 } } } } }",
      "without `ip_allow_list`",
    ],
    [
      "{ properties: { folders: { maxItems: 3 } } }",
      "`maxItems` accepts every client whose `folders` is all",
    ],
    ["{ properties: { folders: { items: { required: [path] } } } }", "`items` accepts every client whose"],
    [
      "{ properties: { token: { properties: { rotate_after_days: { maximum: 90 } } } } }",
      "rotate_after_days",
    ],
    [
      "{ properties: { token: { properties: { rotate_after: { not: { const: never } } } } } }",
      "rotate_after",
    ],
    [
      "{ properties: { token: { required: [deliver_to], properties: { deliver_to: { contains: { const: vault } } } } } }",
      "`contains` accepts every client whose `token.deliver_to` is none or discard",
    ],
    ["{ allOf: [{ properties: { ip_address_count: { maximum: 9 } } }] }", "`ip_address_count`"],
    [
      "{ if: { required: [id] }, then: { properties: { ip_address_count: { maximum: 9 } } } }",
      "`ip_address_count`",
    ],
    [
      "{ $ref: '#/definitions/few', definitions: { few: { properties: { ip_address_count: { maximum: 9 } } } } }",
      "`ip_address_count`",
    ],
  ])("are refused if they accept what they seem to forbid: %s", async (schema, message) => {
    const found = await findings(withSchema(schema));
    expect(found).toContain("policy-passes: ");
    expect(found).toContain(message);
  });

  it.each([
    "{ required: [ip_allow_list], properties: { ip_address_count: { maximum: 9 } } }",
    "{ allOf: [{ required: [ip_address_count] }, { properties: { ip_address_count: { maximum: 9 } } }] }",
    "{ $ref: '#/definitions/listed', properties: { ip_address_count: { maximum: 9 } }, definitions: { listed: { required: [ip_allow_list] } } }",
    "{ if: { required: [ip_allow_list] }, then: { properties: { ip_address_count: { maximum: 9 } } } }",
    "{ anyOf: [{ required: [id], properties: { id: { minimum: 9 } } }, { properties: { name: { const: a } } }] }",
    "{ properties: { ip_address_count: { minimum: 9 } } }",
    "{ not: { properties: { ip_address_count: { minimum: 9 } } } }",
    "{ properties: { folders: { type: array, maxItems: 3 } } }",
    "{ properties: { folders: { not: { const: all }, maxItems: 3 } } }",
    "{ properties: { folders: { not: { const: all } } } }",
    "{ properties: { folders: { minItems: 2 } } }",
    "{ properties: { id: false } }",
  ])("are accepted if they hold for every client, or say for which: %s", async (schema) => {
    expect(await findings(withSchema(schema))).toBe("");
  });

  it("tell at their place what they accept, and the form to write", async () => {
    expect(await findings(withSchema("{ properties: { ip_address_count: { maximum: 9 } } }"))).toBe(
      "5:41 policy-passes: this accepts every client without `ip_address_count`, which is missing if every address may call → add `required: [ip_address_count]` next to `properties`; if that is meant to pass, write `if: { required: [ip_address_count] }` and this under `then`",
    );
  });

  it("are read whole: severity, message, match and place", async () => {
    const [first, second] = await policies(`  - { name: it, schema: true }
  - name: other
    on: change
    risks: [widens, client-deleted]
    severity: warning
    message: " mind this "
    match: { environment: Prod*, role: [1, Admin], names: [a], workspace: production }
    except: [b]
`);
    const all = { environments: null, roles: null, names: null, workspaces: null };
    const source = { file: "keyward.yaml", line: 5 };
    expect(first).toMatchObject({ severity: "error", message: null, match: all, except: [], source });
    expect(second).toEqual({
      name: "other",
      severity: "warning",
      message: "mind this",
      match: { environments: ["Prod*"], roles: [1, "Admin"], names: ["a"], workspaces: ["production"] },
      except: ["b"],
      rule: { on: "change", risks: ["widens", "client-deleted"] },
      source: { file: "keyward.yaml", line: 6 },
    });
  });
});
