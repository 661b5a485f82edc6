import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadOptions } from "../../src/config/load.ts";
import { readTexts } from "../support/manifest-texts.ts";
import { readManifests } from "../../src/manifest/read/read.ts";

const examples = fileURLToPath(new URL("../../examples", import.meta.url));

async function configured(): Promise<string[]> {
  const found = (await readdir(examples, { recursive: true })).filter(
    (file) => path.basename(file) === "keyward.yaml",
  );
  return found.map((file) => path.join(examples, path.dirname(file)));
}

describe("the page about manifests", () => {
  it("shows manifests that are valid together", async () => {
    const page = await readFile(path.join(examples, "..", "docs", "manifests.md"), "utf8");
    const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
    const texts = blocks.filter((text) => text.includes("version: 1"));
    const named = texts.map(
      (text, index) => [/^# (\S+)\n/.exec(text)?.[1] ?? `clients/${index}.yaml`, text] as const,
    );
    const { declared, findings } = readTexts(new Map(named));
    expect(findings).toEqual([]);
    const loaders = declared.filter(({ name }) => name === "order-loader");
    expect(loaders.map(({ environment, ip_allow_list }) => [environment, ip_allow_list?.length])).toEqual([
      ["Development", 0],
      ["Test", 0],
      ["Production", 2],
    ]);
  });
});

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
