import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";

// src/run/output-file/private-file.ts
import { randomBytes } from "node:crypto";
import { mkdir, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
function writePrivate(file, text, what) {
  return writeWhole(file, text, what, 384);
}
function writeReadable(file, text, what) {
  return writeWhole(file, text, what, 420);
}
async function writeManifest(file, text) {
  await mkdir(path.dirname(file), { recursive: true }).catch((error) => {
    throw unwritable(file, "the manifest", error);
  });
  const real = await realpath(file).catch(() => file);
  const rights = await stat(real).then(
    ({ mode }) => mode & 511,
    () => 420
  );
  await writeWhole(real, await byteOrderMark(real) + text, "the manifest", rights);
}
async function byteOrderMark(file) {
  const mark = "\uFEFF";
  const begin = await readFile(file, "utf8").catch(() => "");
  return begin.startsWith(mark) ? mark : "";
}
async function writeWhole(file, text, what, rights) {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString("hex")}`
  );
  try {
    const handle = await open(temporary, "wx", rights);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw unwritable(file, what, error);
  }
}
async function proveManifestPlace(place) {
  try {
    const existing = await nearestExisting(place);
    if ((await stat(existing)).isDirectory()) await proveFolder(existing);
    else await (await open(existing, "r+")).close();
  } catch (error) {
    throw unwritable(place, "the manifests", error);
  }
}
async function nearestExisting(place) {
  const exists = await stat(place).then(
    () => true,
    (error) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
      throw error;
    }
  );
  return exists ? place : nearestExisting(path.dirname(place));
}
async function proveFolder(folder) {
  const probe = path.join(folder, `.keyward-probe.${randomBytes(6).toString("hex")}`);
  await (await open(probe, "wx", 384)).close();
  await rm(probe, { force: true });
}
function unwritable(file, what, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${what} could not be written to ${file}: ${reason}`,
    "name a file in a folder that exists and can be written",
    { cause }
  );
}

export {
  writePrivate,
  writeReadable,
  writeManifest,
  proveManifestPlace,
  proveFolder
};
