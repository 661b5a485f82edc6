// Bundles src into dist: self-contained ES modules that run without node_modules, split so that a command
// loads only what it needs. `--check` builds elsewhere and fails when the committed dist differs.
import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));

// Bundled CommonJS packages ask for node's own modules through `require`.
const requireShim =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);';

async function bundle(outdir) {
  const shared = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    keepNames: true,
    legalComments: "none",
    define: { __KEYWARD_VERSION__: JSON.stringify(version) },
    banner: { js: requireShim },
    logLevel: "warning",
  };
  await build({
    ...shared,
    entryPoints: { cli: "src/cli/main.ts", index: "src/index.ts", action: "src/action/main.ts" },
    outdir,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
  });
  await chmod(path.join(outdir, "cli.js"), 0o755);
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
