import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What may stay: the locks of a machine are shared, and node and vite keep caches there. */
const mayStay = new Set(["keyward-locks", "node-compile-cache"]);

/**
 * Gives the whole run a temporary folder of its own. At the end it is removed, and the run fails where a test, or
 * the code that it ran, left something in it.
 */
export default function setup(): () => void {
  const usual = process.env["TMPDIR"];
  const folder = mkdtempSync(path.join(tmpdir(), "keyward-tests-"));
  process.env["TMPDIR"] = folder;
  return () => {
    const left = readdirSync(folder).filter((name) => name.startsWith("keyward-") && !mayStay.has(name));
    rmSync(folder, { recursive: true, force: true });
    if (usual === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = usual;
    if (left.length === 0) return;
    // What a teardown throws is printed, and changes no exit code.
    process.exitCode = 1;
    throw new Error(`tests left ${left.length} temporary folders behind: ${left.join(", ")}`);
  };
}
