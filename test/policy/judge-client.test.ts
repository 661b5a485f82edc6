import { describe, expect, it } from "vitest";
import type { Declared } from "../../src/model/client.ts";
import { factsText } from "../../src/policy/fact-words.ts";
import { judgeClient } from "../../src/policy/judge-client.ts";
import { declaredSubject } from "../../src/policy/subject.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { policyWords } from "../../src/policy/schema/violation-words.ts";
import { declared } from "../support/builders.ts";
import { matching, policy } from "../support/policies.ts";

const day = 86_400_000;

/** A policy's judgement of a declared client, offline: `satisfied`, what is wrong with the remedy, `undecided: …`, or `not for it`. */
function judged(rule: Policy, client: Declared): string {
  const [one] = judgeClient([rule], declaredSubject(client), { workspace: "production", isNew: false });
  if (one === undefined) return "not for it";
  switch (one.judgement.kind) {
    case "satisfied":
      return "satisfied";
    case "undecided":
      return `undecided: ${factsText(one.judgement.facts)}`;
    case "violated": {
      const { wrong, way } = policyWords(one.judgement.errors);
      return `${wrong} → ${way}`;
    }
  }
}

const on = (property: string, schema: unknown) => ({ properties: { [property]: schema } });
const role = (schema: unknown) => on("role", schema);
const paths = (schema: unknown) => on("folders", { items: on("path", schema) });
const byPath = { folders: ["/Finance//A\\/B/", "HR"] };

const sentences: [string, unknown, Partial<Declared>, string][] = [
  [
    "a list that is missing",
    { required: ["ip_allow_list"] },
    { ip_allow_list: [] },
    "`ip_allow_list` is missing: every address may call → write the addresses that may call",
  ],
  [
    "a list left out",
    { required: ["ip_address_count"] },
    { ip_allow_list: null },
    "`ip_allow_list` is missing: every address may call → write the addresses that may call",
  ],
  [
    "both at once",
    { required: ["ip_allow_list", "ip_address_count"] },
    { ip_allow_list: [] },
    "`ip_allow_list` is missing: every address may call → write the addresses that may call",
  ],
  [
    "too many addresses",
    on("ip_address_count", { maximum: 1024 }),
    { ip_allow_list: ["10.0.0.0/8"] },
    "`ip_allow_list` allows 16,777,216 addresses → allow at most 1,024 addresses",
  ],
  [
    "more than can be counted",
    on("ip_address_count", { maximum: 1024 }),
    { ip_allow_list: ["::/0"] },
    "`ip_allow_list` allows more than 9 quadrillion addresses → allow at most 1,024 addresses",
  ],
  [
    "more than one address",
    on("ip_address_count", { maximum: 1 }),
    { ip_allow_list: ["10.0.0.0/31"] },
    "`ip_allow_list` allows 2 addresses → allow at most 1 address",
  ],
  [
    "a constant",
    on("environment", { const: "Production" }),
    { environment: "Dev" },
    '`environment` is "Dev" → make it "Production"',
  ],
  ["no environment", on("environment", { type: "string" }), {}, "`environment` is empty → make it text"],
  ["one of several", on("name", { enum: ["a", "b"] }), { name: "c" }, '`name` is "c" → make it "a" or "b"'],
  ["a pattern", on("name", { pattern: "^team-" }), { name: "x" }, '`name` is "x" → make it match `^team-`'],
  [
    "a length",
    on("name", { maxLength: 3 }),
    { name: "long" },
    '`name` is "long" → make it at most 3 characters long',
  ],
  [
    "all folders",
    on("folders", { not: { const: "all" } }),
    { folders: "all" },
    '`folders` is "all" → make it anything but "all"',
  ],
  [
    "a list wanted",
    on("folders", { type: "array" }),
    { folders: "all" },
    '`folders` is "all" → make it a list',
  ],
  [
    "too many folders",
    on("folders", { maxItems: 1 }),
    { folders: [1, 2] },
    "`folders` has 2 entries → list at most 1",
  ],
  [
    "several bad entries at once",
    on("ip_allow_list", { items: { pattern: "^10\\." } }),
    { ip_allow_list: ["1.1.1.1", "10.0.0.1", "2.2.2.2", "3.3.3.3", "4.4.4.4", "5.5.5.5"] },
    '`ip_allow_list` contains "1.1.1.1", "2.2.2.2", "3.3.3.3" and 2 more → make each match `^10\\.`',
  ],
  [
    "an entry that is not there",
    on("ip_allow_list", { contains: { const: "10.0.0.1" } }),
    {},
    '`ip_allow_list` has no entry that the policy requires → add "10.0.0.1"',
  ],
  [
    "never rotated",
    on("token", { required: ["rotate_after_days"] }),
    { token: { deliver_to: null, rotate_after: "never" } },
    "its token is never due for rotation → write `rotate_after` under `token`, such as 90d",
  ],
  [
    "rotated late",
    on("token", on("rotate_after_days", { maximum: 180 })),
    { token: { deliver_to: null, rotate_after: 181.5 * day } },
    "`token.rotate_after` is 181.5 days → make it at most 180 days",
  ],
  [
    "no sink",
    on("token", { required: ["deliver_to"] }),
    { token: { deliver_to: null, rotate_after: null } },
    "`token.deliver_to` is missing → name the sinks that its token is delivered to",
  ],
  [
    "another sink",
    on("token", on("deliver_to", { items: { const: "vault" } })),
    { token: { deliver_to: ["files"], rotate_after: null } },
    '`token.deliver_to` contains "files" → make each "vault"',
  ],
  ["no pin", { required: ["id"] }, {}, "`id` is missing → pin the live client with its `id`"],
  ["a pin", { not: { required: ["id"] } }, { id: 7 }, "it has `id` → remove `id`"],
  [
    "what must not be there",
    on("ip_allow_list", false),
    {},
    "`ip_allow_list` is present → remove `ip_allow_list`",
  ],
  [
    "no client at all",
    false,
    {},
    "no such client is allowed → change what the policy's `match` selects it by, or list the client in its `except`",
  ],
  [
    "alternatives",
    { anyOf: [{ required: ["id"] }, on("name", { pattern: "^x" })] },
    {},
    "it does not satisfy the policy's schema → either pin the live client with its `id`, or make it match `^x`",
  ],
  [
    "the alternatives of an entry",
    on("ip_allow_list", { items: { anyOf: [{ pattern: "^10\\." }, { pattern: ":" }] } }),
    { ip_allow_list: ["1.1.1.1", "10.0.0.1"] },
    '`ip_allow_list` contains "1.1.1.1" → either make each match `^10\\.`, or make each match `:`',
  ],
  [
    "several alternatives at once",
    { oneOf: [true, { required: ["name"] }] },
    {},
    "it does not satisfy the policy's schema → satisfy exactly one of the policy's alternatives",
  ],
  [
    "a condition",
    JSON.parse('{ "if": { "properties": { "name": { "const": "a" } } }, "then": { "required": ["id"] } }'),
    { name: "a" },
    "`id` is missing → pin the live client with its `id`",
  ],
  [
    "two things",
    { required: ["id"], ...on("name", { const: "b" }) },
    { name: "a" },
    '`id` is missing; `name` is "a" → pin the live client with its `id`; make it "b"',
  ],
  [
    "a reference",
    { definitions: { pinned: { required: ["id"] } }, $ref: "#/definitions/pinned" },
    {},
    "`id` is missing → pin the live client with its `id`",
  ],
  [
    "names in another Unicode form",
    on("name", { not: { pattern: "^caf\u00e9$" } }),
    { name: "cafe\u0301" },
    '`name` is "caf\u00e9" → make it anything but text that matches `^caf\u00e9$`',
  ],
  [
    "a path, however it is written",
    paths({ not: { enum: ["Finance/A\\/B"] } }),
    byPath,
    '`folders` contains "Finance/A\\/B" → make each anything but "Finance/A\\/B"',
  ],
];

const offline: [string, unknown, Partial<Declared>, string][] = [
  ["a role's name that is written", role(on("name", { const: "Admin" })), { role: "Admin" }, "satisfied"],
  [
    "a role's name if an id is written",
    role(on("name", { const: "Admin" })),
    { role: 5 },
    "undecided: the role's name",
  ],
  ["whether the name is there", role({ required: ["name"] }), { role: 5 }, "undecided: the role's name"],
  [
    "a role's id if a name is written",
    role(on("id", { enum: [5] })),
    { role: "Admin" },
    "undecided: the role's id",
  ],
  [
    "a path if an id is written",
    paths({ pattern: "^HR" }),
    { folders: [7] },
    "undecided: the path of a folder",
  ],
  [
    "an id if a path is written",
    on("folders", { contains: on("id", { const: 7 }) }),
    byPath,
    "undecided: the id of a folder",
  ],
  [
    "how many folders an id and a path are",
    on("folders", { maxItems: 1 }),
    { folders: [7, "HR"] },
    "undecided: whether an id and a path are the same folder",
  ],
  [
    "that an id and a path are not all",
    on("folders", { not: { const: "all" } }),
    { folders: [7, "HR"] },
    "satisfied",
  ],
  ["how many folders paths are", on("folders", { maxItems: 1 }), { folders: ["HR", "/HR/"] }, "satisfied"],
  [
    "nothing if only a part of what it needs is known",
    { required: ["id"], ...role(on("name", { const: "Admin" })) },
    { role: 5 },
    "undecided: the role's name",
  ],
  [
    "a role's name that must not be there",
    role(on("name", false)),
    { role: 5 },
    "undecided: the role's name",
  ],
  [
    "every fact that is missing",
    { ...role(on("id", { minimum: 9 })), anyOf: [paths({ pattern: "^HR" }), { required: ["id"] }] },
    { role: "Admin", folders: [7] },
    "undecided: the role's id and the path of a folder",
  ],
  ["nothing that a schema of anything needs", role(on("name", true)), { role: 5 }, "satisfied"],
  ["all folders, whatever is asked of each", paths({ pattern: "^HR" }), { folders: "all" }, "satisfied"],
  [
    "what an alternative hangs on",
    { anyOf: [role(on("name", { const: "Admin" })), { required: ["ip_allow_list"] }] },
    { role: 5 },
    "undecided: the role's name",
  ],
];

const matches: [string, Partial<Policy>, Partial<Declared>, string][] = [
  ["its environment", { match: matching({ environments: ["Prod*"] }) }, { environment: "Production" }, "yes"],
  [
    "another environment",
    { match: matching({ environments: ["Production"] }) },
    { environment: "production" },
    "no",
  ],
  ["no environment", { match: matching({ environments: ["Production"] }) }, {}, "no"],
  ["its workspace", { match: matching({ workspaces: ["prod*"] }) }, {}, "yes"],
  ["another workspace", { match: matching({ workspaces: ["staging"] }) }, {}, "no"],
  ["its name", { match: matching({ names: ["x", "fin*"] }) }, {}, "yes"],
  ["another name", { match: matching({ names: ["fin?"] }) }, {}, "no"],
  ["a name that is excepted", { except: ["finance-*"] }, {}, "no"],
  ["its role by name", { match: matching({ roles: ["*Admin*"] }) }, { role: "Team Admin" }, "yes"],
  ["a role whose name is not known", { match: matching({ roles: ["*Admin*"] }) }, { role: 5 }, "role's name"],
  ["a role whose id is not known", { match: matching({ roles: [5] }) }, { role: "Admin" }, "role's id"],
  ["its role by id", { match: matching({ roles: ["Other", 5] }) }, { role: 5 }, "yes"],
  ["another role by id", { match: matching({ roles: [6] }) }, { role: 5 }, "no"],
  [
    "a role that is not known in another environment",
    { match: matching({ roles: ["A"], environments: ["P"] }) },
    { role: 5 },
    "no",
  ],
];

describe("a policy", () => {
  it.each(sentences)("names %s, and what would satisfy it", (_, schema, client, words) => {
    expect(judged(policy(schema), declared(client))).toBe(words);
  });

  it.each(offline)(
    "decides offline by what a manifest shows, and nothing else: %s",
    (_, schema, client, words) => {
      expect(judged(policy(schema), declared(client))).toBe(words);
    },
  );

  it.each(matches)("is matched by %s", (_, overrides, client, matched) => {
    const found = judged(policy({ required: ["id"] }, overrides), declared(client));
    if (matched === "no") expect(found).toBe("not for it");
    else expect(found).toContain(matched === "yes" ? "`id` is missing" : `undecided: the ${matched}`);
  });

  it("that a client satisfies is satisfied, whether or not it applies to the client", () => {
    const rule = policy({ required: ["name"] }, { match: matching({ roles: ["Admin"] }) });
    expect(judged(rule, declared({ role: 5 }))).toBe("satisfied");
  });

  it("is distinguished from others by its patterns", () => {
    const [a, b] = [policy(on("name", { pattern: "^a$" })), policy(on("name", { pattern: "^b$" }))];
    const words = [a, b].flatMap((rule) => ["a", "b"].map((name) => judged(rule, declared({ name }))));
    expect(words.map((text) => text === "satisfied")).toEqual([true, false, false, true]);
  });

  it("takes linear time for patterns, however they nest, and for lists, however long", () => {
    const folders = Array.from({ length: 10_000 }, (_, index) => index + 1);
    const long = declared({ name: `${"a".repeat(100_000)}!`, folders });
    expect(judged(policy(on("name", { pattern: "^(a|aa|a*)+$" })), long)).toContain("match `^(a|aa|a*)+$`");
    expect(judged(policy(on("folders", { uniqueItems: true, items: on("id", { minimum: 2 }) })), long)).toBe(
      "`folders` contains 1 → make each at least 2",
    );
  });
});
