import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Caller,
  WireError,
  connectionOf,
  createLimiter,
  grant,
  proxyOf,
  unlessStopped,
  userAgent,
  workspacePaths,
  workspaceRef
} from "./run-prepare.js";
import {
  numberText,
  plural
} from "./render-plan-plan-view.js";
import {
  blankPlan,
  needingSinks,
  note,
  placesOf,
  planWorkspace,
  spotKey,
  withoutReading
} from "./run-plan-workspace.js";
import {
  planFormat
} from "./model-plan.js";
import {
  version
} from "./util-version.js";
import {
  markerText,
  mayReplace,
  ownedBy,
  parseMarker
} from "./sinks-owned.js";
import {
  createMasker
} from "./http-masking.js";
import {
  at,
  isRecord,
  numberAt,
  textAt
} from "./util-json.js";
import {
  mapConcurrent
} from "./util-map-async.js";
import {
  fillPath,
  shortened
} from "./sinks-place.js";
import {
  groupBy,
  sameName
} from "./model-names.js";
import {
  ApiError,
  KeywardError,
  SinkError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/git/git.ts
import { execFile } from "node:child_process";
var guarded = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.bareRepository=explicit"];
function gitOf(folder, env) {
  return runner(folder, quietEnv(env));
}
__name(gitOf, "gitOf");
function localGitOf(folder, env) {
  return runner(folder, { ...quietEnv(env), GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" });
}
__name(localGitOf, "localGitOf");
function runner(folder, env) {
  const settings = [...guarded, "safe.directory=*"].flatMap((setting) => ["-c", setting]);
  return (args, { input = "", index } = {}) => {
    const options = {
      cwd: folder,
      env: { ...env, ...index === void 0 ? {} : { GIT_INDEX_FILE: index } },
      maxBuffer: 256 * 1024 * 1024,
      timeout: 12e4
    };
    return new Promise((resolve) => {
      const words2 = ["--no-replace-objects", ...settings, ...args];
      const child = execFile("git", words2, options, (error, stdout, stderr) => {
        if (error === null) return resolve({ ok: true, text: stdout });
        const code = typeof error.code === "number" ? error.code : null;
        resolve({ ok: false, error: stderr.trim().split("\n").at(-1) || error.message, code });
      });
      child.stdin?.on("error", () => void 0).end(input);
    });
  };
}
__name(runner, "runner");
var keptOfGit = /^GIT_(CONFIG_|EXEC_PATH$|ASKPASS$|ALLOW_PROTOCOL$|PROTO|PROXY_|SSH|SSL_|HTTP_)/;
function quietEnv(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(INPUT_|WORKATO_|KEYWARD_)/.test(name) && (!name.startsWith("GIT_") || keptOfGit.test(name))
  );
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
}
__name(quietEnv, "quietEnv");

// src/sinks/open-sinks.ts
import path12 from "node:path";

// src/sinks/file/sink.ts
import path11 from "node:path";

// src/sinks/file/atomic.ts
import { createHash, randomBytes } from "node:crypto";
import { lstat, mkdir, open, readlink, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
var life = randomBytes(4).toString("hex");
async function writerOf(pid) {
  const numbers = await readlink("/proc/self/ns/pid").catch(() => "");
  const machine = createHash("sha256").update(`${hostname()} ${numbers}`).digest("hex").slice(0, 8);
  return { machine, pid, life };
}
__name(writerOf, "writerOf");
function writerIn(name) {
  if (/^\.keyward-[0-9a-f]{16}$/.test(name)) return null;
  const parts = /^\.keyward-([0-9a-f]{8})-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{16}$/.exec(name);
  if (parts === null) return void 0;
  const [, machine = "", pid = "", written = ""] = parts;
  return { machine, pid: Number(pid), life: written };
}
__name(writerIn, "writerIn");
async function makeFolder(folder) {
  await mkdir(folder, { recursive: true, mode: 448 });
}
__name(makeFolder, "makeFolder");
async function writeAtomic(file, text, writer) {
  const folder = path.dirname(file);
  const temporary = path.join(folder, temporaryName(writer));
  try {
    await writeSynced(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
  await syncFolder(folder);
}
__name(writeAtomic, "writeAtomic");
async function removeFile(file) {
  await rm(file, { force: true });
  await syncFolder(path.dirname(file));
}
__name(removeFile, "removeFile");
async function tryFolder(folder, writer) {
  const temporary = path.join(folder, temporaryName(writer));
  try {
    await writeSynced(temporary, "keyward tests whether it can write here\n");
    return await lstat(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}
__name(tryFolder, "tryFolder");
async function writeSynced(file, text) {
  const handle = await open(file, "wx", 384);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
__name(writeSynced, "writeSynced");
async function syncFolder(folder) {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => void 0);
  await handle.close();
}
__name(syncFolder, "syncFolder");
function temporaryName({ machine, pid, life: own }) {
  return `.keyward-${machine}-${pid}-${own}-${randomBytes(8).toString("hex")}`;
}
__name(temporaryName, "temporaryName");

// src/sinks/file/hazards.ts
import { stat } from "node:fs/promises";
import path7 from "node:path";

// src/sinks/file/hazard-words.ts
import path3 from "node:path";

// src/sinks/file/work-tree.ts
import { lstat as lstat2 } from "node:fs/promises";
import path2 from "node:path";
async function workTreeOf(folder) {
  const found = await lstat2(path2.join(folder, ".git")).catch(() => null);
  if (found !== null) return folder;
  const parent = path2.dirname(folder);
  return parent === folder ? null : workTreeOf(parent);
}
__name(workTreeOf, "workTreeOf");
async function filesInGit({
  top,
  folder,
  files
}, env) {
  const git = localGitOf(top, env);
  const asked = files.filter((file) => !isWithin(file, path2.join(top, ".git")));
  const tracked = await trackedBelow(git, top, folder);
  if (typeof tracked === "string") return { kind: "unasked", error: tracked };
  const ignored = await ignoredOf(git, asked);
  if (typeof ignored === "string") return { kind: "unasked", error: ignored };
  const own = new Set(asked.filter((file) => tracked.has(folded(path2.relative(top, file)))));
  const kept = asked.filter((file) => !own.has(file) && !ignored.has(file));
  return { kind: "asked", tracked: own, kept: new Set(kept) };
}
__name(filesInGit, "filesInGit");
function isWithin(file, folder) {
  const relative = path2.relative(folder, file);
  return relative === "" || !/^\.\.([/\\]|$)/.test(relative) && !path2.isAbsolute(relative);
}
__name(isWithin, "isWithin");
async function trackedBelow(git, top, folder) {
  const below2 = path2.relative(top, folder).split(path2.sep).join("/");
  const pathspec = below2 === "" ? [] : ["--", `:(literal,icase)${below2}`];
  const answer = await git(["ls-files", "-z", "--cached", ...pathspec]);
  return answer.ok ? new Set(answer.text.split("\0").map(folded)) : answer.error;
}
__name(trackedBelow, "trackedBelow");
async function ignoredOf(git, files) {
  const input = files.map((file) => `${file}\0`).join("");
  if (input === "") return /* @__PURE__ */ new Set();
  const answer = await git(["check-ignore", "--verbose", "--non-matching", "-z", "--stdin"], { input });
  if (answer.ok) return ignoredIn(answer.text);
  return answer.code === 1 ? /* @__PURE__ */ new Set() : answer.error;
}
__name(ignoredOf, "ignoredOf");
function ignoredIn(text) {
  const words2 = text.split("\0");
  const files = /* @__PURE__ */ new Set();
  for (let at2 = 3; at2 < words2.length; at2 += 4) {
    const [pattern = "", file = ""] = [words2[at2 - 1], words2[at2]];
    if (pattern !== "" && !pattern.startsWith("!")) files.add(file);
  }
  return files;
}
__name(ignoredIn, "ignoredIn");
function folded(file) {
  const posix = file.split(path2.sep).join("/");
  return posix.normalize("NFC").toUpperCase().toLowerCase();
}
__name(folded, "folded");

// src/sinks/file/hazard-words.ts
var named = 3;
function elsewhere(sink, folder, real) {
  return {
    rule: "place-elsewhere",
    message: `${folder} of the sink ${sink} is reached through a link: it is really ${real}`,
    way: "write the real folder in the `path` of the sink, or remove the link"
  };
}
__name(elsewhere, "elsewhere");
function trackedByGit(at2, files) {
  const shown = files.slice(0, named).map((file) => below(at2.top, file));
  const more = files.length > named ? ` and ${files.length - named} more` : "";
  return {
    rule: "place-in-git",
    message: `Git tracks ${shown.join(", ")}${more}, where the sink ${at2.sink} keeps tokens: they would be committed`,
    way: `remove ${files.length === 1 ? "it" : "them"} from Git (git rm --cached -- ${shown.map(quoted).join(" ")}${more === "" ? "" : " \u2026"}), ${ignoreAdvice(at2)}, and replace each token that was ever committed`
  };
}
__name(trackedByGit, "trackedByGit");
function keptByGit(at2, [first = "", ...others]) {
  const where = isShared(at2) ? `${below(at2.top, first)}${others.length === 0 ? "" : " and other places"} of the sink ${at2.sink}` : `${below(at2.top, at2.own)}/ of the sink ${at2.sink}`;
  return {
    rule: "place-in-git",
    message: `Git does not ignore ${where}: \`git add\` would add the tokens`,
    way: ignoreAdvice(at2)
  };
}
__name(keptByGit, "keptByGit");
function notAsked(at2, error) {
  return {
    rule: "place-in-git",
    message: `${at2.own} of the sink ${at2.sink} is in the Git work tree ${at2.top}, and git could not be asked whether it is ignored: ${error}`,
    way: isShared(at2) ? `install git, or ${ownFolderAdvice}` : `install git, or write the line * into ${path3.join(at2.own, ".gitignore")}`
  };
}
__name(notAsked, "notAsked");
var ownFolderAdvice = "give the sink a folder of its own, such as `tokens/{name}`: keyward creates it with a .gitignore";
function ignoreAdvice(at2) {
  if (isShared(at2)) return ownFolderAdvice;
  const pattern = below(at2.top, at2.own).replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
  return `add the line /${pattern}/ to ${path3.join(at2.top, ".gitignore")}`;
}
__name(ignoreAdvice, "ignoreAdvice");
function isShared({ own, top, home }) {
  return own === top || isWithin(home, own);
}
__name(isShared, "isShared");
function below(top, file) {
  return path3.relative(top, file).split(path3.sep).join("/");
}
__name(below, "below");
function quoted(file) {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}
__name(quoted, "quoted");

// src/sinks/file/own-folder.ts
import { mkdir as mkdir2, readFile, rm as rm2, writeFile } from "node:fs/promises";
import path5 from "node:path";

// src/sinks/file/real-folder.ts
import { realpath } from "node:fs/promises";
import path4 from "node:path";

// src/sinks/file/system-error.ts
function remedy(error) {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "free some space there, or give the sink a path on another disk";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "let the user who runs keyward write there, or give the sink another path";
    case "ENOTDIR":
    case "EEXIST":
      return "move away the file that is in the place of a folder, or give the sink another path";
    default:
      return "fix the error that the system reported, or give the sink another path";
  }
}
__name(remedy, "remedy");
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
__name(codeOf, "codeOf");
function words(error) {
  return error instanceof Error ? error.message : String(error);
}
__name(words, "words");

// src/sinks/file/real-folder.ts
async function realFolderOf(folder) {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = path4.dirname(folder);
    if (parent === folder || codeOf(error) !== "ENOENT") return folder;
    return path4.join(await realFolderOf(parent), path4.basename(folder));
  }
}
__name(realFolderOf, "realFolderOf");
async function realPlaces(places) {
  const folders = [...new Set(places.map((place) => path4.dirname(place)))];
  const known = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await realFolderOf(folder)]))
  );
  return places.map((place) => {
    const folder = known.get(path4.dirname(place)) ?? path4.dirname(place);
    return { place, folder, file: path4.join(folder, path4.basename(place)) };
  });
}
__name(realPlaces, "realPlaces");

// src/sinks/file/own-folder.ts
var ignoring = "# Written by keyward: tokens are never committed.\n*\n";
function ownFolderOf(template) {
  const [literal = template] = template.split("{");
  return path5.dirname(`${literal}-`);
}
__name(ownFolderOf, "ownFolderOf");
async function makeIgnoredFolder(folder, { own, encrypted }) {
  await makeFolder(path5.dirname(own));
  if (await isCreated(own) && !encrypted && await workTreeOf(await realFolderOf(own)) !== null)
    await writeIgnoring(own);
  await makeFolder(folder);
}
__name(makeIgnoredFolder, "makeIgnoredFolder");
async function ignoresAll(folder) {
  const text = await readFile(path5.join(folder, ".gitignore"), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines.includes("*") && !lines.some((line) => line.startsWith("!"));
}
__name(ignoresAll, "ignoresAll");
async function isCreated(folder) {
  try {
    await mkdir2(folder, { mode: 448 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
__name(isCreated, "isCreated");
async function writeIgnoring(folder) {
  try {
    await writeFile(path5.join(folder, ".gitignore"), ignoring, { flag: "wx", mode: 384 });
  } catch (error) {
    await rm2(folder, { recursive: true, force: true });
    throw error;
  }
}
__name(writeIgnoring, "writeIgnoring");

// src/sinks/file/place.ts
import path6 from "node:path";
var markerEnding = ".keyward.json";
var longestName = 255;
var longestEnding = 32;
function filePlace(template, subject) {
  const segments = template.split(path6.sep);
  return segments.map((segment, index) => {
    const filled = fillPath(segment, subject);
    if (!segment.includes("{")) return filled;
    const [ending = ""] = /[^{}]*$/.exec(segment) ?? [];
    const kept = Buffer.byteLength(ending) > longestEnding ? "" : ending;
    const isFile = index === segments.length - 1;
    return shortened(filled, longestName - (isFile ? markerEnding.length : 0), "~", kept);
  }).join(path6.sep);
}
__name(filePlace, "filePlace");

// src/sinks/file/hazards.ts
var safe = { hazard: null, markerInGit: false };
async function inspectPlaces(places, sink) {
  const real = await realPlaces(places);
  const tops = await workTreesOf(real);
  const found = /* @__PURE__ */ new Map();
  for (const [top, members] of groupBy(real, ({ folder }) => tops.get(folder) ?? "")) {
    const sites = top === "" ? /* @__PURE__ */ new Map() : await inWorkTree(top, members, sink);
    for (const { place } of members) found.set(place, sites.get(place) ?? safe);
  }
  const base = await realFolderOf(sink.base);
  return real.map(({ place, folder }) => {
    const site = found.get(place) ?? safe;
    const written = path7.dirname(place);
    const isThere = folder === path7.join(base, path7.relative(sink.base, written));
    return isThere ? site : { ...site, hazard: elsewhere(sink.name, written, folder) };
  });
}
__name(inspectPlaces, "inspectPlaces");
async function workTreesOf(real) {
  const folders = [...new Set(real.map(({ folder }) => folder))];
  const found = folders.map(async (folder) => [folder, await workTreeOf(folder) ?? ""]);
  return new Map(await Promise.all(found));
}
__name(workTreesOf, "workTreesOf");
async function inWorkTree(top, members, sink) {
  const own = await realFolderOf(sink.own);
  const files = members.flatMap(({ file }) => [file, file + markerEnding]);
  const answer = await filesInGit({ top, folder: isWithin(own, top) ? own : top, files }, sink.env);
  const hazardOf = sink.encrypted ? () => null : await judge({ top, own, sink }, answer);
  return new Map(
    members.map(({ place, file }) => {
      const markerInGit = answer.kind === "unasked" || answer.tracked.has(file + markerEnding);
      return [place, { hazard: hazardOf(file), markerInGit }];
    })
  );
}
__name(inWorkTree, "inWorkTree");
async function judge({ top, own, sink }, answer) {
  const exists = await stat(own).catch(() => null) !== null;
  const at2 = { sink: sink.name, own, top, home: await realFolderOf(sink.home) };
  if (answer.kind === "unasked") {
    const found = exists && !await ignoresAll(own) ? notAsked(at2, answer.error) : null;
    return () => found;
  }
  const { tracked, kept } = answer;
  const inGit = tracked.size === 0 ? null : trackedByGit(at2, [...tracked]);
  const added = kept.size === 0 || !exists ? null : keptByGit(at2, [...kept]);
  const has = /* @__PURE__ */ __name((files, file) => files.has(file) || files.has(file + markerEnding), "has");
  return (file) => has(tracked, file) ? inGit : has(kept, file) ? added : null;
}
__name(judge, "judge");

// src/sinks/file/inspect.ts
import { lstat as lstat3, readFile as readFile2 } from "node:fs/promises";
import path8 from "node:path";
function baseOf(template, folder) {
  const literal = path8.dirname(template.split("{")[0] ?? template);
  const relative = path8.relative(folder, literal);
  const inside = relative !== ".." && !relative.startsWith(`..${path8.sep}`) && !path8.isAbsolute(relative);
  return inside ? folder : literal;
}
__name(baseOf, "baseOf");
async function kindOf(file) {
  try {
    return (await lstat3(file)).isFile() ? "file" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "missing";
    throw error;
  }
}
__name(kindOf, "kindOf");
async function readText(file) {
  try {
    return await readFile2(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}
__name(readText, "readText");

// src/sinks/file/leftovers.ts
import { lstat as lstat4, readdir, rm as rm3 } from "node:fs/promises";
import path9 from "node:path";
var surelyUnused = 36e5;
async function removeLeftovers(folder, fresh, remover) {
  for (const name of await readdir(folder)) {
    const writer = writerIn(name);
    if (writer === void 0) continue;
    const file = path9.join(folder, name);
    const found = await lstat4(file).catch(() => null);
    if (found === null || !found.isFile() || found.uid !== fresh.uid) continue;
    const old = fresh.mtimeMs - found.mtimeMs > surelyUnused;
    if (old || writer !== null && hasEnded(writer, remover)) await rm3(file, { force: true });
  }
}
__name(removeLeftovers, "removeLeftovers");
function hasEnded({ machine, pid, life: life2 }, { writer, alive }) {
  if (machine !== writer.machine) return false;
  return pid === writer.pid ? life2 !== writer.life : !alive(pid);
}
__name(hasEnded, "hasEnded");

// src/sinks/listing.ts
import { readdir as readdir2 } from "node:fs/promises";
import path10 from "node:path";
var Listings = class {
  static {
    __name(this, "Listings");
  }
  #known = /* @__PURE__ */ new Map();
  /** False if the folder certainly does not contain the name, in any case or Unicode form. */
  async mayHold(file) {
    const folder = path10.dirname(file);
    const listing = this.#known.get(folder) ?? list(folder);
    this.#known.set(folder, listing);
    return (await listing)?.has(folded2(path10.basename(file))) ?? true;
  }
};
async function list(folder) {
  try {
    return new Set((await readdir2(folder)).map(folded2));
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing ? /* @__PURE__ */ new Set() : null;
  }
}
__name(list, "list");
function folded2(name) {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}
__name(folded2, "folded");

// src/sinks/file/sink.ts
var FileSink = class {
  static {
    __name(this, "FileSink");
  }
  name;
  #template;
  #facts;
  #recipients;
  #alive;
  #writer;
  constructor(name, { template, base, recipients, env, pid, alive }) {
    this.name = name;
    this.#template = template;
    const encrypted = recipients.length > 0;
    const own = ownFolderOf(template);
    this.#facts = { name, own, base: baseOf(template, base), home: base, encrypted, env };
    this.#recipients = recipients;
    this.#alive = alive;
    this.#writer = writerOf(pid);
  }
  place(subject) {
    return filePlace(this.#template, subject);
  }
  async spots(places) {
    return (await realPlaces(places)).map(({ file }) => `file ${file}`);
  }
  markerAt(place) {
    return place + markerEnding;
  }
  async surroundings(places) {
    const sites = await inspectPlaces(places, this.#facts);
    const looked = sites.map(async ({ hazard, markerInGit }, index) => {
      const pending = markerInGit && isPending(await this.#look(places[index] ?? ""));
      return { hazard, markerInGit: pending };
    });
    return Promise.all(looked);
  }
  async probe(places) {
    await this.#content("test of the encryption");
    await this.#requireSafe(places);
    for (const folder of new Set(places.map((place) => path11.dirname(place)))) {
      await this.#attempt(folder, "write to", async () => {
        await this.#makeFolder(folder);
        const writer = await this.#writer;
        const fresh = await tryFolder(folder, writer);
        await removeLeftovers(folder, fresh, { writer, alive: this.#alive });
      });
    }
    for (const place of places) await this.#requirePlainFile(place);
    await this.#requireSafe(places);
  }
  async read(place) {
    const reading = await this.#look(place);
    return isPending(reading) ? this.#believed(place, reading) : reading;
  }
  async readAll(places) {
    const listings = new Listings();
    return mapConcurrent(places, async (place) => {
      const files = [place, place + markerEnding];
      const may = await Promise.all(files.map((file) => listings.mayHold(file)));
      return may.includes(true) ? this.read(place) : { kind: "absent" };
    });
  }
  /** A pending marker that a commit may have brought is no evidence that a token was lost: what was there before it counts. */
  async #believed(place, { marker }) {
    const [site] = await inspectPlaces([place], this.#facts);
    if (site?.markerInGit !== true) return { kind: "marked", marker };
    return marker.previous === null ? { kind: "absent" } : { kind: "marked", marker: marker.previous };
  }
  async #look(place) {
    try {
      const [token, file] = await Promise.all([kindOf(place), kindOf(place + markerEnding)]);
      if (file === "other") return { kind: "unknown", reason: `${place}${markerEnding} is not a plain file` };
      const text = file === "missing" ? null : await readText(place + markerEnding);
      if (text === null) return { kind: token === "missing" ? "absent" : "foreign" };
      const marker = parseMarker(text);
      if (marker === null || token === "other") return { kind: "foreign" };
      return token === "missing" && marker.state === "held" ? { kind: "absent" } : { kind: "marked", marker };
    } catch (error) {
      return { kind: "unknown", reason: words(error) };
    }
  }
  async mark(place, marker) {
    await this.#attempt(place, "mark", async () => {
      await this.#makeFolder(path11.dirname(place));
      if (marker === null) await removeFile(place + markerEnding);
      else await writeAtomic(place + markerEnding, markerText(marker), await this.#writer);
    });
  }
  async deliver(place, token, marker) {
    const existing = await this.#look(place);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place, sink: this.name }))
      return;
    await this.#attempt(place, "deliver to", async () => {
      await this.#makeFolder(path11.dirname(place));
      const writer = await this.#writer;
      await writeAtomic(place, await this.#content(token.reveal()), writer);
      await writeAtomic(place + markerEnding, markerText(marker), writer);
    });
  }
  async #content(token) {
    if (this.#recipients.length === 0) return token;
    return (await import("./sinks-file-age.js")).encryptTo(this.#recipients, token);
  }
  #makeFolder(folder) {
    return makeIgnoredFolder(folder, this.#facts);
  }
  async #requireSafe(places) {
    for (const { hazard } of await inspectPlaces(places, this.#facts))
      if (hazard !== null) throw new SinkError(hazard.message, hazard.way);
  }
  async #requirePlainFile(place) {
    const [kind, marker] = await this.#attempt(
      place,
      "inspect",
      () => Promise.all([kindOf(place), kindOf(place + markerEnding)])
    );
    if (kind !== "other" && marker !== "other") return;
    throw new SinkError(
      `${place} of the sink ${this.name} is not a plain file`,
      "move it away: keyward never writes a token through a link"
    );
  }
  async #attempt(place, doing2, work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SinkError) throw error;
      throw new SinkError(`could not ${doing2} ${place} (sink ${this.name}): ${words(error)}`, remedy(error), {
        cause: error
      });
    }
  }
};
function isPending(reading) {
  return reading.kind === "marked" && reading.marker.state === "pending";
}
__name(isPending, "isPending");

// src/sinks/open-sinks.ts
async function openSinks(options, context) {
  const opened = options.map(async (one) => [one.name, await openSink(one, context)]);
  return new Map(await Promise.all(opened));
}
__name(openSinks, "openSinks");
function tokensToSink(name, folder, { env, pid, alive }) {
  const template = path12.join(folder, "{workspace}", "{environment}", "{name}");
  return new FileSink(name, { template, base: path12.dirname(folder), recipients: [], env, pid, alive });
}
__name(tokensToSink, "tokensToSink");
async function openSink(options, context) {
  switch (options.type) {
    case "file":
      return new FileSink(options.name, {
        ...context,
        template: options.path,
        base: options.folder,
        recipients: options.recipients
      });
    case "github-actions-secret":
      return (await import("./sinks-github-sink.js")).openGithubSink(options, context);
    case "vault-kv2":
      return (await import("./sinks-vault-sink.js")).openVaultSink(options, context);
    case "command":
      return (await import("./sinks-command-sink.js")).openCommandSink(options, context);
  }
}
__name(openSink, "openSink");

// src/run/lost-places.ts
import path13 from "node:path";
function lostPlaces(places, files, folder) {
  const found = /* @__PURE__ */ new Map();
  for (const { sink, place } of [...places].flat()) {
    const inside = path13.relative(folder, place);
    const within = inside !== "" && !inside.startsWith("..") && !path13.isAbsolute(inside);
    if (files.has(sink) && within && !found.has(sink)) found.set(sink, place);
  }
  return [...found].map(([sink, place]) => ({
    rule: "place-lost-with-the-machine",
    message: `the sink ${sink} keeps tokens in the folder of this CI job, such as ${place}: they are lost when it ends; deliver to a secret store instead, or save that folder before the job ends`,
    source: null
  }));
}
__name(lostPlaces, "lostPlaces");

// src/run/taken-places.ts
var TakenPlaces = class {
  static {
    __name(this, "TakenPlaces");
  }
  #sinks;
  #found = /* @__PURE__ */ new WeakMap();
  constructor(sinks) {
    this.#sinks = sinks;
  }
  /** The places of other workspaces at which a client of this one has its token, too. */
  async of(workspace, all) {
    const found = this.#found.get(all) ?? sharedPlaces(all, this.#sinks);
    this.#found.set(all, found);
    return (await found).get(workspace) ?? [];
  }
};
async function sharedPlaces(all, sinks) {
  const taken = /* @__PURE__ */ new Map();
  for (const uses of groupBy(await usesOf(all, sinks), spotKey).values()) {
    const [first, ...others] = [...new Map(uses.map((use) => [use.workspace, use])).values()];
    if (first === void 0 || others.length === 0) continue;
    for (const { workspace } of others) append(taken, workspace, first);
    append(taken, first.workspace, ...others.slice(0, 1));
  }
  return taken;
}
__name(sharedPlaces, "sharedPlaces");
function append(taken, workspace, ...places) {
  taken.set(workspace, [...taken.get(workspace) ?? [], ...places]);
}
__name(append, "append");
async function usesOf(all, sinks) {
  if (sinks.size === 0 || all.length < 2) return [];
  const uses = all.flatMap(
    ({ name, customer, declared }) => declared.flatMap(
      (client) => placesOf(client, { name, customer }, sinks, client.id).map((at2) => ({
        workspace: name,
        client,
        ...at2
      }))
    )
  );
  const bySink = [...groupBy(uses, ({ sink }) => sink)].map(async ([name, mine]) => {
    const spots = await sinks.get(name)?.spots(mine.map(({ place }) => place));
    return mine.map((use, index) => ({ ...use, spot: spots?.[index] ?? use.place }));
  });
  return (await Promise.all(bySink)).flat();
}
__name(usesOf, "usesOf");

// src/plan/changed-by.ts
function driftedClients({ changes, unmanaged }) {
  const deleted = new Set((changes ?? []).filter(({ action }) => action === "delete").map(({ id }) => id));
  const others = (unmanaged ?? []).filter(({ id }) => !deleted.has(id));
  return [...(changes ?? []).filter(isDrift), ...others];
}
__name(driftedClients, "driftedClients");
function knowsAll(plan, entries) {
  return driftedClients(plan).every((one) => changedBy(one, entries) !== null);
}
__name(knowsAll, "knowsAll");
function withChangedBy(plan, entries) {
  const { changes, unmanaged } = plan;
  return {
    ...plan,
    changes: changes?.map((one) => isDrift(one) ? { ...one, changed_by: changedBy(one, entries) } : one) ?? null,
    unmanaged: unmanaged?.map((one) => ({ ...one, changed_by: changedBy(one, entries) })) ?? null
  };
}
__name(withChangedBy, "withChangedBy");
function withoutEntry(plan) {
  return driftedClients(plan).filter(({ id, changed_by }) => id !== null && changed_by === null).length;
}
__name(withoutEntry, "withoutEntry");
function isDrift({ action, origin }) {
  return action !== "rotate" && origin !== "pull-request";
}
__name(isDrift, "isDrift");
function changedBy(one, entries) {
  const own = entries.filter(
    ({ client, event }) => one.id === null ? isGone(one, client, event) : client.id === one.id && !isOfToken(event)
  );
  const latest = own.reduce(
    (last, entry) => last === null || entry.at > last.at ? entry : last,
    null
  );
  if (latest === null) return null;
  const { client: _client, ...facts } = latest;
  return facts;
}
__name(changedBy, "changedBy");
function isGone({ name, environment }, client, event) {
  const here = client.environment === null || environment === null || sameName(client.environment, environment);
  return /deleted$/i.test(event) && client.name !== null && sameName(client.name, name) && here;
}
__name(isGone, "isGone");
function isOfToken(event) {
  return /^token_/i.test(event);
}
__name(isOfToken, "isOfToken");

// src/workato/activity/read-page.ts
var longest = 120;
function readActivityPage(body, mask) {
  const rows = rowsOf(body);
  if (rows === null) throw new WireError("its body is not a list of entries in data");
  return {
    entries: rows.flatMap((row) => readEntry(row, mask)),
    rows: rows.length,
    last: idAt(rows.at(-1), "id")
  };
}
__name(readActivityPage, "readActivityPage");
function rowsOf(body) {
  const places = [body, at(body, "data"), at(body, "result"), at(body, "items"), at(body, "result", "items")];
  return places.find((place) => Array.isArray(place)) ?? null;
}
__name(rowsOf, "rowsOf");
function readEntry(row, mask) {
  const text = /* @__PURE__ */ __name((...places) => firstText(row, places, mask), "text");
  const type = text(["resource", "type"], ["resource_type"]);
  if (!isRecord(row) || type !== null && type !== "ApiClient") return [];
  const time = Date.parse(text(["timestamp"], ["created_at"], ["occurred_at"], ["time"]) ?? "");
  const client = clientOf(row, text);
  if (Number.isNaN(time) || client.id === null && client.name === null) return [];
  return [
    {
      event: text(["event_type"], ["event"], ["action"], ["type"]) ?? "",
      at: new Date(time).toISOString(),
      user: userOf(row, text),
      from: text(...anyOf(addressKeys)),
      agent: text(...anyOf(["user_agent"])),
      client
    }
  ];
}
__name(readEntry, "readEntry");
var addressKeys = ["ip_address", "remote_address", "remote_addr", "remote_ip", "ip"];
function anyOf(keys) {
  return keys.flatMap((key) => [["details", "request", key], ["details", key], ["request", key], [key]]);
}
__name(anyOf, "anyOf");
function clientOf(row, text) {
  const id = Number(idAt(row, "resource", "id") ?? idAt(row, "resource_id") ?? Number.NaN);
  return {
    id: Number.isSafeInteger(id) && id > 0 ? id : null,
    name: text(["resource", "name"], ["details", "object_name"], ["resource_name"]),
    environment: text(["workspace", "environment"], ["environment"])
  };
}
__name(clientOf, "clientOf");
function userOf(row, text) {
  const name = text(["user", "name"], ["user_name"], ["user"]);
  return {
    id: idAt(row, "user", "id") ?? idAt(row, "user_id"),
    // Some users have their e-mail address as their name.
    name: name?.replace(/@\S*\.\S*/u, "@\u2026") ?? null
  };
}
__name(userOf, "userOf");
function firstText(row, places, mask) {
  for (const place of places) {
    const found = mask(textAt(row, ...place) ?? "");
    if (found !== "") return found.length > longest ? `${found.slice(0, longest - 1)}\u2026` : found;
  }
  return null;
}
__name(firstText, "firstText");
function idAt(row, ...place) {
  const id = textAt(row, ...place) ?? numberAt(row, ...place)?.toString() ?? "";
  return /^[\w-]{1,64}$/.test(id) ? id : null;
}
__name(idAt, "idAt");

// src/workato/activity/open-log.ts
var pageSize = 100;
var mostPages = 10;
function openActivityLog(options) {
  const mask = createMasker({ secrets: options.secrets, keep: "start" });
  return {
    read: /* @__PURE__ */ __name((question) => withCaller(
      options,
      (caller) => readPages((query) => caller.call(pageCall(options, query, mask)), question)
    ), "read"),
    probe: /* @__PURE__ */ __name(() => withCaller(options, async (caller) => {
      await caller.call(pageCall(options, "page%5Bsize%5D=1", mask));
    }), "probe")
  };
}
__name(openActivityLog, "openActivityLog");
async function withCaller({ stop, ...options }, work) {
  const { host, clock, timeoutMs } = options;
  const [late, done] = [new AbortController(), new AbortController()];
  clock.sleep(timeoutMs, done.signal).then(
    () => late.abort(),
    () => {
    }
  );
  const signal = AbortSignal.any([stop, late.signal]);
  const limiter = createLimiter({ limit: mostPages, windowMs: 1e3 }, clock);
  const connection = connectionOf({ ...options, limiter, signal });
  try {
    return await work(new Caller(connection));
  } catch (error) {
    if (!late.signal.aborted || stop.aborted) throw error;
    const seconds = Math.round(timeoutMs / 1e3);
    throw new ApiError(`could not ${doing}: ${host} did not answer in ${seconds} s`, {
      failure: "aborted",
      remedy: "try again, or allow more time with --timeout",
      cause: error
    });
  } finally {
    done.abort();
    await connection.transport.close();
  }
}
__name(withCaller, "withCaller");
async function readPages(fetch, { from, to, enough }) {
  const window = `from=${instant(from)}&to=${instant(to)}&page%5Bsize%5D=${pageSize}`;
  const entries = [];
  const seen = /* @__PURE__ */ new Set();
  let unreadable = 0;
  let after = "";
  for (let page = 1; page <= mostPages; page += 1) {
    const read = await fetch(`${window}${after}`);
    entries.push(...read.entries);
    unreadable += read.rows - read.entries.length;
    const ended = read.rows < pageSize || read.last === null || seen.has(read.last);
    if (ended || isNewestFirst(entries) && enough(entries)) return { entries, unreadable, complete: true };
    seen.add(read.last);
    after = `&page%5Bafter%5D=${encodeURIComponent(read.last)}`;
  }
  return { entries, unreadable, complete: false };
}
__name(readPages, "readPages");
function isNewestFirst(entries) {
  return entries.every((entry, index) => index === 0 || entry.at <= (entries[index - 1]?.at ?? ""));
}
__name(isNewestFirst, "isNewestFirst");
function instant(ms) {
  return encodeURIComponent(new Date(ms).toISOString());
}
__name(instant, "instant");
var doing = "read the activity audit log";
function pageCall({ paths = workspacePaths }, query, mask) {
  return {
    kind: "read",
    method: "GET",
    path: `${paths.activity}?include_resource_types%5B%5D=ApiClient&${query}`,
    doing,
    permissionRemedy: grant("readActivity"),
    read: /* @__PURE__ */ __name((body) => readActivityPage(body, mask), "read")
  };
}
__name(pageCall, "pageCall");

// src/run/who/who-changed.ts
var days = 90;
async function withWho(plan, workspace, asked, system) {
  if (asked === void 0 || driftedClients(plan).length === 0) return plan;
  if (asked.onlyWithChanges && plan.changes?.length === 0) return plan;
  return whoChanged(plan, asked.log(workspace), system);
}
__name(withWho, "withWho");
async function whoChanged(plan, log, { clock, stop }) {
  const to = clock.now();
  const from = to - days * 864e5;
  try {
    const reading = await log.read({ from, to, enough: /* @__PURE__ */ __name((entries) => knowsAll(plan, entries), "enough") });
    const shown = withChangedBy(plan, reading.entries);
    return { ...shown, notes: [...shown.notes, ...readingNotes(shown, reading)] };
  } catch (error) {
    if (stop.aborted || !(error instanceof KeywardError)) throw error;
    return { ...plan, notes: [...plan.notes, unreadNote(error)] };
  }
}
__name(whoChanged, "whoChanged");
function readingNotes(plan, { unreadable, complete }) {
  const missing = withoutEntry(plan);
  if (missing === 0) return [];
  const reasons = [
    ...complete ? [] : [`only its first ${numberText(mostPages * 100)} entries were read`],
    ...unreadable === 0 ? [] : [`${plural(unreadable, "entry")} ${unreadable === 1 ? "is" : "are"} not readable`],
    "it contains only the environment of the token"
  ];
  const message = `who changed ${plural(missing, "client")} is not known: the activity audit log of the last ${days} days has no entry about ${missing === 1 ? "it" : "them"} (${reasons.join("; ")})`;
  return [note("changed-by-unknown", message, null)];
}
__name(readingNotes, "readingNotes");
function unreadNote(error) {
  const why = error instanceof ApiError && error.status === 404 ? "this workspace has no activity audit log for this token (404)" : [error.message, error.remedy].filter((part) => part !== "").join("; ");
  return note("changed-by-unknown", `who changed these clients is not known: ${why}`, null);
}
__name(unreadNote, "unreadNote");

// src/run/attempt.ts
async function attempt(workspace, options, asked, open2, system) {
  const run = await planRun(workspace, options, asked, system);
  const { timeoutMs } = options;
  try {
    const planned = await unlessStopped(planWorkspace({ ...run, api: open2() }, asked.make), system.stop);
    const made = asked.applies === true ? needingSinks(planned.plan) : planned.plan;
    const notes = [...made.notes, ...workspace.notes, ...lostPlaceNotes(planned, options, system)];
    const whole = { ...made, notes };
    const plan = await unlessStopped(withWho(whole, workspace.options, asked.who, system), system.stop);
    return { workspace, plan, run, planned, open: open2, timeoutMs };
  } catch (error) {
    if (system.stop.aborted || !(error instanceof KeywardError)) throw error;
    const { request } = run;
    const plan = blankPlan(request.workspace, request.options, "error", [problemOf(error)]);
    return { workspace, plan, run, planned: null, open: open2, timeoutMs };
  }
}
__name(attempt, "attempt");
function lostPlaceNotes({ input }, { sinks }, { env, cwd }) {
  if ((env["CI"] ?? "") === "") return [];
  const files = sinks.filter(({ type }) => type === "file").map(({ name }) => name);
  return lostPlaces(input.tokens.values(), /* @__PURE__ */ new Set([...files, tokensToName]), cwd);
}
__name(lostPlaceNotes, "lostPlaceNotes");
function planDocument(attempts, system) {
  return {
    format: planFormat,
    keyward: version,
    created_at: new Date(system.clock.now()).toISOString(),
    problems: [],
    plans: attempts.map(({ plan }) => plan)
  };
}
__name(planDocument, "planDocument");
function isRefused(plans) {
  return plans.some(({ status }) => status !== "ok");
}
__name(isRefused, "isRefused");
async function planRun({ options: own, declared, base, all, missing }, options, asked, system) {
  const prune = asked.prune || own.prune;
  const workspace = workspaceRef(own);
  const open2 = asked.sinks ?? await sinksOf(options, system);
  const sinks = ownedBy(open2, workspace, system.clock);
  const taken = asked.taken ?? new TakenPlaces(open2);
  const request = {
    workspace,
    declared: options.tokensTo === null ? declared : declared.map(alsoTo(tokensToName)),
    ownership: own,
    // A folder that is gone declares nothing, but it does not say that its clients are to be deleted.
    prune: prune && missing.length === 0,
    limits: options.limits,
    options: { prune, ...options.limitFlags },
    rate: own.rate,
    policies: options.policies,
    sinkScopes: scopesOf(options.sinks),
    placesOf: /* @__PURE__ */ __name((client, id) => placesOf(client, workspace, sinks, id), "placesOf"),
    taken: await taken.of(own.name, all),
    base,
    only: asked.only === void 0 ? null : new Set(asked.only)
  };
  return {
    request,
    sinks: asked.noSinks === true ? withoutReading(sinks) : sinks,
    clock: system.clock,
    whole: asked.whole ?? false
  };
}
__name(planRun, "planRun");
function scopesOf(sinks) {
  return new Map(sinks.flatMap(({ name, for: whose }) => whose === null ? [] : [[name, whose]]));
}
__name(scopesOf, "scopesOf");
var tokensToName = "--tokens-to";
async function sinksOf(options, system, onWait) {
  const world = {
    env: system.env,
    clock: system.clock,
    timeoutMs: options.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    onWait,
    ...system.processes
  };
  const sinks = new Map(await openSinks(options.sinks, world));
  if (options.tokensTo !== null) sinks.set(tokensToName, tokensToSink(tokensToName, options.tokensTo, world));
  return sinks;
}
__name(sinksOf, "sinksOf");
function alsoTo(sink) {
  return (client) => {
    const { deliver_to } = client.token;
    if (deliver_to === "none") return client;
    const sinks = deliver_to === null || deliver_to === "discard" ? [] : deliver_to;
    return { ...client, token: { ...client.token, deliver_to: [...sinks, sink] } };
  };
}
__name(alsoTo, "alsoTo");
function problemOf(error) {
  const rule = error instanceof ApiError ? "api" : error instanceof SinkError ? "sink" : "error";
  return { rule, message: error.message, numbers: {}, way: error.remedy, source: null };
}
__name(problemOf, "problemOf");

export {
  gitOf,
  TakenPlaces,
  openActivityLog,
  attempt,
  planDocument,
  isRefused,
  scopesOf,
  sinksOf
};
