import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planRules } from "../../src/model/rules.ts";

const src = path.resolve(import.meta.dirname, "..", "..", "src");
const text = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(path.join("model", "rules.ts")))
  .map((file) => readFileSync(path.join(src, file), "utf8"))
  .join("\n");

describe("the rules of a plan", () => {
  it("are each used, alone or as a word with an ending", () => {
    const built = [/^max-/, /^prune-needs-/];
    const unused = Object.keys(planRules).filter(
      (rule) => !text.includes(`"${rule}"`) && !built.some((start) => start.test(rule)),
    );
    expect(unused).toEqual([]);
  });
});
