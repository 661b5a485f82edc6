import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Metafile } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thirdPartyNotices } from "../../scripts/notices.mjs";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "keyward-test-"));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

/** Installs a package: its manifest, and its licence file if a text is given. */
async function install(folder: string, name: string, version: string, text: string | null): Promise<void> {
  await write(`${folder}/package.json`, JSON.stringify({ name, version, license: "MIT" }));
  if (text !== null) await write(`${folder}/LICENSE.md`, text);
}

function holding(...modules: readonly string[]): Pick<Metafile, "outputs"> {
  const inputs = Object.fromEntries(modules.map((module) => [module, { bytesInOutput: 1 }]));
  return { outputs: { "dist/cli.js": { bytes: 1, imports: [], exports: [], inputs } } };
}

describe("the notices of bundled packages", () => {
  it("name each package once, with its version, its licence and the text of it, in the order of the names", async () => {
    await install("node_modules/b", "b", "1.0.0", "Copyright B\r\nas is\r\n");
    await install("node_modules/@a/one", "@a/one", "2.0.0", "Copyright A");
    await install("node_modules/b/node_modules/@a/one", "@a/one", "1.0.0", "Copyright A, before");
    const text = await thirdPartyNotices(
      root,
      holding(
        "src/main.ts",
        "node_modules/b/index.js",
        "node_modules/b/other.js",
        "node_modules/b/node_modules/@a/one/index.js",
        "node_modules/@a/one/lib/index.js",
      ),
    );
    expect(text.split(/\n-{80}\n\n/).slice(1)).toEqual([
      "@a/one 1.0.0 (MIT)\n\nCopyright A, before\n",
      "@a/one 2.0.0 (MIT)\n\nCopyright A\n",
      "b 1.0.0 (MIT)\n\nCopyright B\nas is\n",
    ]);
  });

  it("take the licence that is kept here for a package that ships none", async () => {
    await install("node_modules/@a/bare", "@a/bare", "1.0.0", null);
    await write("scripts/licences/@a__bare.txt", "Copyright of the bare");
    expect(await thirdPartyNotices(root, holding("node_modules/@a/bare/index.js"))).toContain(
      "@a/bare 1.0.0 (MIT)\n\nCopyright of the bare\n",
    );
  });

  it("are not made while a package has no licence text", async () => {
    await install("node_modules/bare", "bare", "1.0.0", null);
    await expect(thirdPartyNotices(root, holding("node_modules/bare/index.js"))).rejects.toThrow(
      "bare is bundled and has no licence file → copy the licence of its repository to scripts/licences/bare.txt",
    );
  });

  it("are not made while a package names no licence", async () => {
    await write("node_modules/bare/package.json", '{ "name": "bare", "version": "1.0.0" }');
    await expect(thirdPartyNotices(root, holding("node_modules/bare/index.js"))).rejects.toThrow(
      "bare is bundled and names no licence",
    );
  });
});
