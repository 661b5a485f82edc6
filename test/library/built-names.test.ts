import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../support/pages.ts";

describe("the built library", () => {
  it("gives each class and function the name that it is exported by, which errors show", async () => {
    const file = pathToFileURL(path.join(projectFolder, "dist/index.js")).href;
    const exported: Record<string, unknown> = await import(file);
    const named = Object.entries(exported).flatMap(([key, value]) =>
      typeof value === "function" ? [[key, value.name]] : [],
    );
    expect(named.map(([key]) => key)).toContain("ApiError");
    // `load` is the function that commands prepare a run with.
    expect(named.filter(([key, name]) => key !== name)).toEqual([["load", "prepare"]]);
  });
});
