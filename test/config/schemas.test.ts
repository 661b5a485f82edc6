import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import config from "../../schemas/config.schema.json" with { type: "json" };
import manifest from "../../schemas/manifest.schema.json" with { type: "json" };

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Every schema under `properties` and `definitions`, by its pointer. */
function* described(schema: unknown, at = ""): Generator<[string, object]> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, held] of Object.entries(schema)) {
    // A condition says nothing to a reader: what follows from it does.
    if (key === "if") continue;
    const named = /\/(properties|definitions)$/.test(at);
    if (named && typeof held === "object" && held !== null && !("$ref" in held)) yield [`${at}/${key}`, held];
    yield* described(held, `${at}/${key}`);
  }
}

/** Every alternative of a value, by its pointer. */
function* alternatives(schema: unknown, at = ""): Generator<[string, object]> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, held] of Object.entries(schema)) {
    if (at.endsWith("/anyOf") && typeof held === "object" && held !== null) yield [`${at}/${key}`, held];
    yield* alternatives(held, `${at}/${key}`);
  }
}

describe("the schemas of manifest and configuration", () => {
  it.each([
    ["manifest", manifest],
    ["config", config],
  ])("describe each key of a %s for editors", (_, schema) => {
    const silent = [...described(schema)].filter(
      ([, held]) => !("title" in held) || !("description" in held),
    );
    expect(silent.map(([pointer]) => pointer)).toEqual([]);
  });

  it.each([
    ["manifest", manifest],
    ["config", config],
  ])("give each key of a %s an example or a default that is valid there", (name, schema) => {
    const ajv = new Ajv({ allowUnionTypes: true });
    ajv.addSchema(schema, name);
    const wrong = [...described(schema)].flatMap(([pointer, held]) => {
      const values = [
        ...("examples" in held && Array.isArray(held.examples) ? held.examples : []),
        ...("default" in held ? [held.default] : []),
      ];
      if (values.length === 0 && !/^\/definitions\/\w+$/.test(pointer)) return [`${pointer}: none`];
      return values
        .filter((value) => !ajv.validate({ $ref: `${name}#${pointer}` }, value))
        .map((value) => `${pointer}: ${JSON.stringify(value)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["manifest", manifest],
    ["config", config],
  ])("give each form of a value in a %s a title of its own, which editors show", (_, schema) => {
    const untitled = [...alternatives(schema)].filter(([, held]) => !("title" in held) && !("$ref" in held));
    expect(untitled.map(([pointer]) => pointer)).toEqual([]);
  });

  it("have an address of their own each", () => {
    const names = readdirSync(new URL("../../schemas", import.meta.url));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      const schema = JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8"));
      expect(schema.$id).toMatch(
        new RegExp(`^https://raw\\.githubusercontent\\.com/\\S+/main/schemas/${name}$`),
      );
    }
  });

  it("match the committed validators and types", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
    });
    expect([status, String(stderr)]).toEqual([0, ""]);
  });
});
