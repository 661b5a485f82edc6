// Plays random schedules of faults, kills and other people's acts against keyward, and checks its promises against what
// a server of its own saw. `npm run soak -- [SECONDS] [FIRST SEED] [ONE SEED TO REPLAY]`. The runs that are killed use
// dist: build it first.
import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = await mkdtemp(path.join(root, "node_modules", ".keyward-soak-"));
try {
  const outfile = path.join(folder, "test", "support", "soak.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["test/front/soak/main.ts"],
    outfile,
    bundle: true,
    splitting: false,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    define: { "import.meta.dirname": JSON.stringify(path.join(root, "test", "support")) },
    logLevel: "warning",
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
