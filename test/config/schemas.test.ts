import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
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

  it("match the committed validators and types", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
    });
    expect([status, String(stderr)]).toEqual([0, ""]);
  });
});
