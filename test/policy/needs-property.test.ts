import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declared, Desired } from "../../src/model/client.ts";
import { judgeClient } from "../../src/policy/judge-client.ts";
import { declaredSubject, desiredSubject } from "../../src/policy/subject.ts";
import { declared } from "../support/builders.ts";
import { matching, policy } from "../support/policies.ts";

/** The actual content of the workspace: ids from 1 with a name each, two roles with the same name. */
const roleNames = new Map([
  [1, "Admin"],
  [2, "Integrator"],
  [3, "Admin"],
]);
const folderPaths = new Map([
  [1, "HR"],
  [2, "Finance"],
  [3, "Finance/Loads"],
]);

const of = (...names: string[]) => fc.constantFrom(...names);
const number = fc.oneof(
  fc.record({ minimum: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ const: fc.integer({ min: 1, max: 3 }) }),
);
const role = fc.oneof(
  fc.record({ properties: fc.record({ name: fc.oneof(fc.record({ const: of("Admin") }), fc.boolean()) }) }),
  fc.record({ properties: fc.record({ id: number }) }),
  fc.record({ required: fc.subarray(["id", "name"]) }),
);
const folder = fc.oneof(
  fc.record({ properties: fc.record({ path: fc.record({ pattern: of("^HR", "Loads$") }) }) }),
  fc.record({ properties: fc.record({ id: number }) }),
  fc.record({ required: fc.subarray(["id", "path"]) }),
  fc.boolean(),
);
const folders = fc.oneof(
  fc.record({ items: folder }),
  fc.record({ contains: folder }),
  fc.record({ maxItems: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ minItems: fc.integer({ min: 1, max: 3 }) }),
  fc.constant({ const: "all" }),
);
const { schema } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.record({ properties: fc.record({ role }) }),
    fc.record({ properties: fc.record({ folders }) }),
    fc.constant({ required: ["id"] }),
  ),
  schema: fc.oneof(
    { maxDepth: 3 },
    tie("leaf"),
    fc.record({ not: tie("schema") }),
    fc.record({ allOf: fc.tuple(tie("schema"), tie("schema")) }),
    fc.record({ anyOf: fc.tuple(tie("schema"), tie("schema")) }),
    fc.record({ oneOf: fc.tuple(tie("schema"), tie("schema")) }),
    fc
      .tuple(tie("schema"), tie("schema"), tie("schema"))
      .map((parts) => Object.fromEntries(["if", "then", "else"].map((key, index) => [key, parts[index]]))),
  ),
}));

/** A client as its manifest declares it, and as a plan resolves it. */
const client = fc
  .record({
    role: fc.constantFrom(...roleNames.keys()),
    named: fc.boolean(),
    folders: fc.oneof(
      fc.constant("all" as const),
      fc.array(fc.record({ id: fc.constantFrom(...folderPaths.keys()), named: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
    id: fc.constantFrom(null, 7),
  })
  .map(({ role: roleId, named, folders: all, id }): readonly [Declared, Desired] => {
    const one = declared({
      id,
      role: named ? (roleNames.get(roleId) ?? "") : roleId,
      folders:
        all === "all"
          ? all
          : all.map((entry) => (entry.named ? (folderPaths.get(entry.id) ?? "") : entry.id)),
    });
    const ids = all === "all" ? all : [...new Set(all.map((entry) => entry.id))];
    return [one, { ...one, role: roleId, folders: ids }];
  });

const match = fc.constantFrom(null, ["Admin"], ["Integrator", 1], [3]);

describe("what a policy needs", () => {
  it("is all that its judgement depends on: a plan decides the same as what is decided offline", () => {
    const seen = { satisfied: 0, violated: 0, undecided: 0 };
    fc.assert(
      fc.property(schema, client, match, (given, [one, resolved], roles) => {
        const rule = policy(given, { match: matching({ roles }) });
        const [offline] = judgeClient([rule], declaredSubject(one), {
          workspace: "production",
          isNew: false,
        });
        const [planned] = judgeClient([rule], desiredSubject(resolved, { roleNames, folderPaths }), {
          workspace: "production",
          isNew: false,
        });
        const kind = offline?.judgement.kind ?? "satisfied";
        seen[kind] += 1;
        expect(planned?.judgement.kind).not.toBe("undecided");
        if (kind !== "undecided") expect(planned?.judgement.kind ?? "satisfied").toBe(kind);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(30);
  });
});
