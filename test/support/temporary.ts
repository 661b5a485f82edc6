import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished, TestRunner } from "vitest";

/** A temporary folder of a test. */
export interface Folder {
  readonly dir: string;
  write(name: string, text: string): void;
  /** Needed in `afterAll` only, for what `beforeAll` made: what a test makes goes when it has finished. */
  remove(): void;
}

/** Makes a folder with these files; it is removed after the test that makes it, also where that fails. */
export function folderWith(files: Readonly<Record<string, string>> = {}, prefix = "keyward-test-"): Folder {
  const dir = mkdtempSync(path.join(tmpdir(), prefix));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  };
  const remove = (): void => rmSync(dir, { recursive: true, force: true });
  if (TestRunner.getCurrentTest() !== undefined) onTestFinished(remove);
  for (const [name, text] of Object.entries(files)) write(name, text);
  return { dir, write, remove };
}

/** The path of an empty folder that is removed after the test that makes it. */
export function temporaryFolder(prefix?: string): string {
  return folderWith({}, prefix).dir;
}
