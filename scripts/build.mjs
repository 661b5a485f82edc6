// Bundles src into dist: self-contained ES modules that run without node_modules, split so that a command
// loads only what it needs, and the licence notices of the packages in them. `--check` builds elsewhere and fails
// when the committed dist differs.
import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chunkNames, renameImports } from "./chunk-names.mjs";
import { thirdPartyNotices } from "./notices.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));

// Bundled CommonJS packages ask for node's own modules through `require`.
const requireShim =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

/** Not minified: a change of one line stays one, and what the action runs can be read. */
const options = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // The same source in modules, without the code that prints each token to stdout if LOG_STREAM is set.
  alias: { yaml: path.join(root, "node_modules/yaml/browser/index.js") },
  legalComments: "none",
  entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts", action: "src/action/main.ts" },
  chunkNames: "chunks/[name]-[hash]",
  define: { __KEYWARD_VERSION__: JSON.stringify(version) },
  banner: { js: requireShim },
  logLevel: "warning",
};

async function bundle(outdir) {
  const { metafile, outputFiles } = await build({ ...options, outdir, write: false, metafile: true });
  const names = chunkNames(metafile, "chunks");
  await mkdir(path.join(outdir, "chunks"), { recursive: true });
  for (const { path: file, text } of outputFiles) {
    const output = path.relative(root, file).split(path.sep).join("/");
    const name = names.get(output) ?? path.basename(file);
    const code = renameImports(text, metafile.outputs[output].imports, names);
    await writeFile(path.join(path.dirname(file), name), code);
  }
  await chmod(path.join(outdir, "cli.js"), 0o755);
  await writeFile(path.join(outdir, "THIRD-PARTY-NOTICES"), await thirdPartyNotices(root, metafile));
  execFileSync(
    process.execPath,
    [
      path.join(root, "node_modules/typescript/bin/tsc"),
      "-p",
      "tsconfig.build.json",
      "--outDir",
      path.join(outdir, "types"),
    ],
    { cwd: root, stdio: "inherit" },
  );
}

async function contents(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [path.relative(folder, file), await readFile(file, "utf8")]);
  return new Map(await Promise.all(read));
}

async function check() {
  const fresh = await mkdtemp(path.join(tmpdir(), "keyward-dist-"));
  try {
    await bundle(fresh);
    const [built, committed] = [await contents(fresh), await contents(path.join(root, "dist"))];
    const names = new Set([...built.keys(), ...committed.keys()]);
    const stale = [...names].filter((name) => built.get(name) !== committed.get(name)).sort();
    if (stale.length === 0) return;
    console.error(`dist/ is stale (${stale.join(", ")}): run npm run build and commit what it writes`);
    process.exitCode = 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

if (process.argv.includes("--check")) await check();
else {
  await rm(path.join(root, "dist"), { recursive: true, force: true });
  await bundle(path.join(root, "dist"));
}
