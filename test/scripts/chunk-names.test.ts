import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chunkNames, renameImports } from "../../scripts/chunk-names.mjs";

const sources = {
  "src/main.ts": `
    export const one = () => import("./plan/one.ts");
    export const two = () => import("./plan/two.ts");
    export const shared = () => import("./plan/shared.ts");
    export const lib = () => import("@scope/lib");`,
  "src/plan/one.ts": `import { shared } from "./shared.ts"; export const one = shared(1);`,
  "src/plan/two.ts": `import { shared } from "./shared.ts"; export const two = shared(2);`,
  "src/plan/shared.ts": `import { deep } from "./a-deep.ts"; export const shared = (n: number) => deep(n) + 1;`,
  "src/plan/a-deep.ts": `export const deep = (n: number) => n * 2;`,
  "node_modules/@scope/lib/index.js": `export const lib = 1;`,
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "keyward-test-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The files of a bundle under their new names, with their text. */
async function bundled(changed: Readonly<Record<string, string>> = {}): Promise<Map<string, string>> {
  for (const [file, text] of Object.entries({ ...sources, ...changed })) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const { metafile, outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ["src/main.ts"],
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    chunkNames: "chunks/[name]-[hash]",
    write: false,
    metafile: true,
  });
  const names = chunkNames(metafile, "chunks");
  return new Map(
    outputFiles.map(({ path: file, text }) => {
      const output = path.relative(folder, file).split(path.sep).join("/");
      const imports = metafile.outputs[output]?.imports ?? [];
      return [names.get(output) ?? path.basename(file), renameImports(text, imports, names)];
    }),
  );
}

describe("the names of chunks", () => {
  it("say which module or package a chunk holds", async () => {
    expect([...(await bundled()).keys()].sort()).toEqual([
      "main.js",
      "plan-one.js",
      "plan-shared-entry.js",
      "plan-shared.js",
      "plan-two.js",
      "scope-lib.js",
    ]);
  });

  it("stand in the imports of the other chunks", async () => {
    const files = await bundled();
    expect(files.get("plan-one.js")).toContain(`from "./plan-shared.js"`);
    expect(files.get("main.js")).toContain(`import("./chunks/plan-shared-entry.js")`);
  });

  it("stay when code changes, so that only the chunk with that code changes", async () => {
    const before = await bundled();
    const after = await bundled({ "src/plan/a-deep.ts": "export const deep = (n: number) => n * 3;" });
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual([
      "plan-shared.js",
    ]);
  });

  it("number chunks that would have the same name", () => {
    const output = (entryPoint: string) => ({
      bytes: 1,
      imports: [],
      exports: [],
      entryPoint,
      inputs: { [entryPoint]: { bytesInOutput: 1 } },
    });
    const outputs = {
      "dist/chunks/x-AAAA.js": output("src/plan-file/read.ts"),
      "dist/chunks/y-BBBB.js": output("src/plan/file-read.ts"),
    };
    expect([...chunkNames({ inputs: {}, outputs }, "chunks").values()]).toEqual([
      "plan-file-read.js",
      "plan-file-read-2.js",
    ]);
  });

  it("are given to a chunk that one file imports in two places", () => {
    const imports = [
      { path: "dist/chunks/x-AAAA.js", kind: "dynamic-import" },
      { path: "dist/chunks/x-AAAA.js", kind: "dynamic-import" },
    ] as const;
    const names = new Map([["dist/chunks/x-AAAA.js", "x.js"]]);
    const text = 'import("./chunks/x-AAAA.js"); import("./chunks/x-AAAA.js");';
    expect(renameImports(text, [...imports], names)).toBe(
      'import("./chunks/x.js"); import("./chunks/x.js");',
    );
  });

  it("cannot be given to an import that the text does not contain", () => {
    const imports = [{ path: "dist/chunks/x-AAAA.js", kind: "import-statement" }] as const;
    const names = new Map([["dist/chunks/x-AAAA.js", "x.js"]]);
    expect(() => renameImports("", [...imports], names)).toThrow(
      "no import of x-AAAA.js was found to rename",
    );
  });
});
