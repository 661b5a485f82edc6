import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import { readManifests } from "../../src/manifest/read/read.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

async function configured(): Promise<string[]> {
  const found = (await readdir(examples, { recursive: true })).filter(
    (file) => path.basename(file) === "keyward.yaml",
  );
  return found.map((file) => path.join(examples, path.dirname(file)));
}

describe("the examples", () => {
  it("are all valid, configuration and manifests", async () => {
    const folders = await configured();
    expect(folders.length).toBeGreaterThan(0);
    for (const folder of folders) {
      const { workspaces, sinks, tokens, folder: root } = await loadOptions({}, {}, folder);
      for (const { manifests } of workspaces) {
        const context = { tokens, sinks: sinks.map(({ name }) => name) };
        const { declared } = await readManifests(manifests, context, root);
        expect(declared.length).toBeGreaterThan(0);
      }
    }
  });

  it("keep the quick start's tokens out of Git", async () => {
    expect((await stat(path.join(examples, "quickstart", ".gitignore"))).isFile()).toBe(true);
  });
});
