import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ApplyProgress,
  ReadingProgress,
  Watch,
  stoppedReadingText
} from "./run-watch-watch.js";
import {
  proveFolder,
  writePrivate,
  writeReadable
} from "./run-output-file-private-file.js";
import {
  TakenPlaces,
  attempt,
  claimLive,
  leftMarkers,
  limitValue,
  lookKey,
  namedIds,
  planDocument,
  sinksOf,
  storedForm,
  whole
} from "./run-attempt.js";
import {
  Waits,
  connector,
  endedWhole,
  lockFolderIn,
  maxConcurrent,
  maxRateLimited,
  pageSize,
  requireAccess,
  requireAnyAccess,
  requireChoice,
  requireHost,
  sentNothing
} from "./run-prepare.js";
import {
  note,
  problem
} from "./plan-identity-scope.js";
import {
  entryOf,
  shardText
} from "./run-input-read-options.js";
import {
  createdAs,
  differing,
  isMigrated,
  isTaken,
  replaceMigrated,
  tokenTimeTolerance
} from "./plan-tokens-turns.js";
import {
  hasChanges,
  passes,
  requireUnmoved
} from "./run-gate-gate.js";
import {
  clientFields,
  durationText,
  eachField,
  fieldOf,
  forTerminal,
  plural
} from "./render-plan-values.js";
import {
  ownerText
} from "./sinks-owned.js";
import {
  mapConcurrent
} from "./http-masking.js";
import {
  at,
  numberAt,
  parseJson,
  textAt
} from "./util-json.js";
import {
  groupBy,
  identityKey,
  nfc,
  sameName,
  title
} from "./model-names.js";
import {
  version
} from "./util-version.js";
import {
  ApiError,
  AuditError,
  KeywardError,
  RefusedError,
  SinkError
} from "./model-errors.js";

// src/model/report.ts
var reportFormat = "keyward.report/v1";

// src/run/output-file/result-file.ts
import { open as open2, stat as stat2 } from "node:fs/promises";
import { userInfo } from "node:os";
import path2 from "node:path";

// src/run/output-file/channel.ts
import { constants, fstatSync, fsync, write } from "node:fs";
import { open } from "node:fs/promises";
import { promisify } from "node:util";
var readerTimeout = 1e4;
var pause = 20;
function openChannel(target, system2) {
  return target.kind === "special" ? openSpecial(target.file, target.fifo, system2) : openDescriptor(target.fd, system2);
}
async function openSpecial(file, fifo, system2) {
  const handle = fifo ? await openFifo(file, system2) : await open(file, constants.O_WRONLY);
  return {
    write: (text2) => writeAll(handle.fd, text2, system2),
    close: () => handle.close()
  };
}
async function openFifo(file, { clock, stop }) {
  const since = clock.monotonic();
  for (; ; ) {
    const handle = await open(file, constants.O_WRONLY | constants.O_NONBLOCK).catch((error) => {
      if (codeOf(error) !== "ENXIO") throw error;
      return null;
    });
    if (handle !== null) return handle;
    if (clock.monotonic() - since > readerTimeout)
      throw new KeywardError(`no program opened the FIFO for reading within ${readerTimeout / 1e3} s`);
    await clock.sleep(pause, stop);
  }
}
async function openDescriptor(fd, system2) {
  const close = () => Promise.resolve();
  if (fd !== 1 && fd !== 2) {
    await writeAll(fd, "", system2);
    return { write: (text2) => writeAll(fd, text2, system2), close };
  }
  const send = fd === 1 ? system2.out : system2.err;
  return {
    async write(text2) {
      send(text2);
      const delivery = await system2.flush(fd === 1 ? "results" : "everything");
      if (delivery === "closed" && fd === 1) throw new KeywardError("nobody reads stdout any more");
    },
    close
  };
}
var writeOnce = promisify(write);
async function writeAll(fd, text2, { clock }) {
  const bytes = Buffer.from(text2);
  let done = 0;
  do {
    const written = await writeOnce(fd, bytes, done, bytes.length - done, null).catch((error) => {
      if (codeOf(error) !== "EAGAIN") throw error;
      return null;
    });
    if (written === null) await clock.sleep(pause);
    else done += written.bytesWritten;
  } while (done < bytes.length);
  if (fstatSync(fd).isFile()) await promisify(fsync)(fd);
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? error.code : null;
}

// src/run/output-file/target.ts
import { readlink, realpath, stat } from "node:fs/promises";
import path from "node:path";
var mostLinks = 40;
async function targetOf(file, pid) {
  let current = file;
  for (let links = 0; links < mostLinks; links++) {
    const fd = descriptorIn(current, pid);
    if (fd !== null) return { kind: "descriptor", fd };
    const link2 = await readlink(current).catch(() => null);
    if (link2 === null) break;
    const folder = path.dirname(current);
    current = path.resolve(await realpath(folder).catch(() => folder), link2);
  }
  return classified(current);
}
async function classified(file) {
  const facts = await stat(file).catch((error) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (facts === null) return { kind: "file", file, exists: false };
  if (facts.isDirectory()) return { kind: "folder", file };
  if (facts.isFile()) return { kind: "file", file, exists: true };
  return { kind: "special", file, fifo: facts.isFIFO() };
}
function descriptorIn(file, pid) {
  const standard = ["/dev/stdin", "/dev/stdout", "/dev/stderr"].indexOf(file);
  if (standard >= 0) return standard;
  const [, of, number] = /^\/(?:dev|proc\/(self|thread-self|\d+))\/fd\/(\d{1,9})$/.exec(file) ?? [];
  if (number === void 0 || of !== void 0 && /^\d/.test(of) && Number(of) !== pid) return null;
  return Number(number);
}

// src/run/output-file/result-file.ts
async function proveResultFile(name, by, system2) {
  return name === void 0 ? null : proveFile(name, by, system2);
}
async function proveFile(name, by, system2) {
  const file = namedFile(name, by, system2.cwd);
  const failed = (error) => unwritable(file, by, error);
  const target = await targetOf(file, system2.processes.pid).catch((error) => {
    throw failed(error);
  });
  const write2 = await writer(target, by, system2).catch((error) => {
    system2.stop.throwIfAborted();
    throw failed(error);
  });
  return {
    write: (text2) => write2(text2).catch((error) => {
      throw failed(error);
    })
  };
}
function namedFile(name, { flag, what }, cwd) {
  if (name.trim() === "")
    throw new KeywardError(`${flag} is empty`, `name the file for ${what}, or leave ${flag} out`);
  if (name.endsWith("/")) throw folderError(name, { flag, what });
  return path2.resolve(cwd, name);
}
function folderError(file, { flag, what }) {
  return new KeywardError(`${flag} names a folder: ${file}`, `name a file for ${what}`);
}
async function writer(target, by, system2) {
  switch (target.kind) {
    case "folder":
      throw folderError(target.file, by);
    case "file":
      return fileWriter(target, by);
    case "descriptor":
    case "special": {
      const channel = await openChannel(target, system2);
      return async (text2) => {
        try {
          await channel.write(text2);
        } finally {
          await channel.close();
        }
      };
    }
  }
}
async function fileWriter({ file, exists }, { what, readers = "owner" }) {
  const write2 = readers === "all" ? writeReadable : writePrivate;
  const replaces = await proveFolder(path2.dirname(file)).then(
    () => !exists || canReplace(file),
    (error) => {
      if (!exists) throw error;
      return false;
    }
  );
  if (!replaces) {
    await (await open2(file, "r+")).close();
    return (text2) => overwrite(file, text2);
  }
  return async (text2) => {
    try {
      await write2(file, text2, what);
    } catch (error) {
      if (!exists || !(error instanceof KeywardError) || !isIrreplaceable(error)) throw error;
      await overwrite(file, text2);
    }
  };
}
async function canReplace(file) {
  const [own, folder] = await Promise.all([stat2(file), stat2(path2.dirname(file))]);
  return (folder.mode & 512) === 0 || [0, own.uid, folder.uid].includes(ownUid());
}
function ownUid() {
  try {
    return userInfo().uid;
  } catch {
    return -1;
  }
}
function isIrreplaceable({ cause }) {
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  return ["EACCES", "EBUSY", "ENAMETOOLONG", "EPERM", "EROFS", "EXDEV"].some((one) => one === code);
}
async function overwrite(file, text2) {
  const handle = await open2(file, "r+");
  try {
    await handle.truncate(0);
    await handle.writeFile(text2);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
function unwritable(file, { what }, cause) {
  if (cause instanceof KeywardError && cause.remedy !== "") return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new KeywardError(
    `${what} could not be written to ${file}: ${reason}`,
    "name a file in a folder that exists and can be written",
    { cause }
  );
}

// src/run/lock/lock-hosts.ts
import { chmod as chmod2, mkdir } from "node:fs/promises";

// src/run/lock/here.ts
import { readFile, readlink as readlink2, statfs } from "node:fs/promises";
import { hostname, platform } from "node:os";
async function describeHere(folder, { pid, alive }) {
  const machine = hostname();
  const machineId = platform() === "linux" ? await text("/etc/machine-id") : "host";
  const namespace = await readlink2("/proc/self/ns/pid").catch(() => "");
  return {
    pid,
    alive,
    machine,
    machineId: machineId === null ? null : `${machineId}:${machine}`,
    boot: await text("/proc/sys/kernel/random/boot_id"),
    pidNamespace: /\d+/.exec(namespace)?.[0] ?? null,
    started: await startOf(pid),
    local: await isLocal(folder)
  };
}
async function startOf(pid) {
  const stat3 = await text(`/proc/${pid}/stat`);
  const [state, ...rest] = (stat3 ?? "").slice((stat3 ?? "").lastIndexOf(")") + 2).split(" ");
  const started = rest[18];
  return state === "Z" || state === "X" || started === void 0 ? null : started;
}
var localFileSystems = /* @__PURE__ */ new Set([
  61267,
  // ext2, ext3, ext4
  1481003842,
  // xfs
  2435016766,
  // btrfs
  16914836,
  // tmpfs
  2240043254,
  // ramfs
  2035054128,
  // overlayfs
  801189825,
  // zfs
  4076150800,
  // f2fs
  3393526350
  // bcachefs
]);
async function isLocal(folder) {
  if (platform() !== "linux") return false;
  const type = await statfs(folder).then(
    (found) => found.type,
    () => 0
  );
  return localFileSystems.has(type >>> 0);
}
async function text(file) {
  const found = await readFile(file, "utf8").catch(() => "");
  return found.trim() === "" ? null : found.trim();
}

// src/run/lock/take-lock.ts
import { randomBytes } from "node:crypto";
import { rename, rm as rm3 } from "node:fs/promises";

// src/run/lock/beacon.ts
import { constants as constants2 } from "node:fs";
import { open as open3, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { platform as platform2 } from "node:os";
import path3 from "node:path";
var longestPath = 100;
async function openBeacon(folder, token) {
  const name = `${token}.socket`;
  const address = await addressOf(folder, name);
  if (address === null) return null;
  const server = createServer((socket) => socket.destroy());
  const listens = await new Promise((resolve) => {
    server.once("error", () => resolve(false));
    server.listen({ path: address.path, writableAll: true }, () => resolve(true));
  });
  if (!listens) {
    await address.close();
    return null;
  }
  server.on("error", () => void 0);
  server.unref();
  return {
    name,
    async close() {
      await new Promise((resolve) => server.close(() => resolve()));
      await address.close();
    }
  };
}
async function askBeacon(folder, name) {
  const address = await addressOf(folder, name);
  if (address === null) return "unclear";
  try {
    return await new Promise((resolve) => {
      const socket = connect(address.path);
      const end = (answer) => {
        socket.destroy();
        resolve(answer);
      };
      socket.once("connect", () => end("answers"));
      socket.once("error", (error) => end(meaningOf("code" in error ? error.code : null)));
    });
  } finally {
    await address.close();
  }
}
async function removeBeacon(folder, name) {
  await rm(path3.join(folder, name), { force: true }).catch(() => void 0);
}
function meaningOf(code) {
  if (code === "ECONNREFUSED" || code === "ENOENT") return "silent";
  return code === "EAGAIN" || code === "EBUSY" ? "answers" : "unclear";
}
async function addressOf(folder, name) {
  const close = () => Promise.resolve();
  if (platform2() === "win32") return { path: `\\\\.\\pipe\\keyward-${name}`, close };
  const whole2 = path3.join(folder, name);
  if (Buffer.byteLength(whole2) <= longestPath) return { path: whole2, close };
  if (platform2() !== "linux") return null;
  const handle = await open3(folder, constants2.O_RDONLY | constants2.O_DIRECTORY).catch(() => null);
  if (handle === null) return null;
  return { path: `/proc/self/fd/${handle.fd}/${name}`, close: () => handle.close() };
}

// src/run/lock/unusable.ts
function unusable(what, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const remedy = "let keyward use that folder, or set TMPDIR to one where it can";
  return new KeywardError(`${what}: ${reason}`, remedy, { cause });
}

// src/run/lock/holder.ts
function lockText(holder, token) {
  return `${JSON.stringify({ token, holder })}
`;
}
function parseLockText(text2) {
  const holder = holderIn(text2);
  return holder === null ? { kind: "released" } : { kind: "held", holder };
}
function holderIn(text2) {
  const found = at(parseJson(text2), "holder");
  const pid = numberAt(found, "pid");
  if (pid === null || !Number.isSafeInteger(pid) || pid <= 0) return null;
  const since = Date.parse(textAt(found, "since") ?? "");
  return {
    pid,
    since: Number.isNaN(since) ? "an unknown time" : new Date(since).toISOString(),
    machine: word(found, "machine") ?? "an unknown machine",
    machineId: word(found, "machineId"),
    boot: word(found, "boot"),
    pidNamespace: word(found, "pidNamespace"),
    started: word(found, "started"),
    beacon: word(found, "beacon")
  };
}
function word(found, key) {
  const text2 = textAt(found, key);
  return text2 !== null && /^[\w:][\w.:-]{0,254}$/.test(text2) ? text2 : null;
}

// src/run/lock/holder-state.ts
async function stateOf(holder, folder, here) {
  const answer = holder.beacon === null ? "unclear" : await askBeacon(folder, holder.beacon);
  if (answer === "answers") return "running";
  if (!ofThisMachine(holder, here)) return "unknown";
  return answer === "silent" ? "ended" : processState(holder, here);
}
function ofThisMachine({ boot, machineId }, here) {
  return here.local || same(boot, here.boot) || same(machineId, here.machineId);
}
async function processState({ pid, boot, pidNamespace, started }, here) {
  if (boot === null || here.boot === null) return "unknown";
  if (boot !== here.boot) return "ended";
  if (pidNamespace !== here.pidNamespace) return "unknown";
  if (!here.alive(pid)) return "ended";
  const start = await startOf(pid);
  return start === null || started === null || start === started ? "running" : "ended";
}
function same(one, other) {
  return one !== null && one === other;
}

// src/run/lock/lock-file.ts
import { createHash } from "node:crypto";
import { chmod, link, readdir, readFile as readFile2, rm as rm2, writeFile } from "node:fs/promises";
import path4 from "node:path";
async function createWhole(file, text2, token) {
  const whole2 = `${file}.${token}`;
  try {
    await writeReadable2(whole2, text2);
    await link(whole2, file);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw unusable(`the lock file ${file} could not be created`, error);
  } finally {
    await rm2(whole2, { force: true });
  }
}
async function writeReadable2(file, text2) {
  await writeFile(file, text2, { flag: "wx", mode: 420 });
  await chmod(file, 420);
}
async function numbersOf(request) {
  const names = await readdir(request.folder).catch((error) => {
    throw unusable(`the locks in ${request.folder} could not be listed`, error);
  });
  const hash = hashOf(request.host);
  return names.flatMap((name) => {
    const [, of, number] = /^([0-9a-f]{16})\.(\d{1,15})\.lock$/.exec(name) ?? [];
    return of === hash && number !== void 0 ? [Number(number)] : [];
  });
}
function fileOf({ folder, host }, number) {
  return path4.join(folder, `${hashOf(host)}.${number}.lock`);
}
function hashOf(host) {
  return createHash("sha256").update(host).digest("hex").slice(0, 16);
}
async function readOrNull(file) {
  try {
    return await readFile2(file, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw unusable(`the lock file ${file} could not be read`, error);
  }
}
function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}

// src/run/lock/take-lock.ts
var highest = 999999999999999;
var recheckInterval = 250;
async function takeLock(request) {
  const { folder, clock, here, stop } = request;
  for (let announced = ""; ; ) {
    stop?.throwIfAborted();
    const current = await readCurrent(request);
    if (current.number >= highest)
      throw unusable(
        `no lock can follow ${current.file}`,
        new Error("its number is the highest one; delete it")
      );
    const state = current.holder === null ? "ended" : await stateOf(current.holder, folder, here);
    if (current.holder === null || state === "ended") {
      const lock = await takeNumber(current.number + 1, request);
      if (lock !== null) return lock;
      continue;
    }
    if (announced !== current.file) request.onWait({ holder: current.holder, state, file: current.file });
    announced = current.file;
    await clock.sleep(recheckInterval, stop);
  }
}
var mostGone = 100;
async function readCurrent(request) {
  for (let gone = 0; ; gone += 1) {
    const number = Math.max(0, ...await numbersOf(request));
    const file = fileOf(request, number);
    if (number === 0) return { number, file, holder: null };
    const text2 = await readOrNull(file);
    if (text2 === null && gone >= mostGone)
      throw unusable(`the lock file ${file} could not be read`, new Error("it is listed, but not there"));
    if (text2 === null) continue;
    const parsed = parseLockText(text2);
    return { number, file, holder: parsed.kind === "held" ? parsed.holder : null };
  }
}
async function takeNumber(number, request) {
  const { folder, clock, here } = request;
  const token = randomBytes(8).toString("hex");
  const beacon = await openBeacon(folder, token);
  try {
    const { pid, machine, machineId, boot, pidNamespace, started } = here;
    const since = new Date(clock.now()).toISOString();
    const own = { pid, since, machine, machineId, boot, pidNamespace, started, beacon: beacon?.name ?? null };
    const text2 = lockText(own, token);
    const file = fileOf(request, number);
    if (await createWhole(file, text2, token)) {
      if (Math.max(...await numbersOf(request)) === number) {
        await removePassed(number, request);
        return {
          async release() {
            await markReleased(file, text2, token);
            await beacon?.close();
          }
        };
      }
      await rm3(file, { force: true });
    }
  } catch (error) {
    await beacon?.close();
    throw error;
  }
  await beacon?.close();
  return null;
}
async function markReleased(file, text2, token) {
  const released = `${file}.${token}`;
  try {
    if (await readOrNull(file) !== text2) return;
    await writeReadable2(released, lockText(null, token));
    await rename(released, file);
  } catch {
    await rm3(released, { force: true }).catch(() => void 0);
  }
}
async function removePassed(number, request) {
  for (const passed of (await numbersOf(request)).filter((one) => one < number)) {
    const file = fileOf(request, passed);
    const parsed = parseLockText(await readOrNull(file) ?? "");
    const beacon = parsed.kind === "held" ? parsed.holder.beacon : null;
    if (beacon !== null) await removeBeacon(request.folder, beacon);
    if (passed < number - 1) await rm3(file, { force: true }).catch(() => void 0);
  }
}

// src/run/lock/lock-hosts.ts
async function lockHosts(workspaces, system2) {
  const folder = await lockFolder(system2.temporary);
  const here = await describeHere(folder, system2.processes);
  const hosts = [...new Set(workspaces.map(requireHost))].sort();
  const locks = [];
  const release = async () => {
    for (const lock of locks) await lock.release();
  };
  try {
    for (const host of hosts) {
      const onWait = (wait) => system2.err(waitingText(host, wait));
      locks.push(await takeLock({ folder, host, here, clock: system2.clock, onWait, stop: system2.stop }));
    }
    return release;
  } catch (error) {
    await release();
    throw error;
  }
}
async function lockFolder(temporary) {
  const folder = lockFolderIn(temporary);
  try {
    const made2 = await mkdir(folder, { recursive: true });
    if (made2 !== void 0) await chmod2(folder, 1023);
  } catch (error) {
    throw unusable(`the folder of the locks ${folder} could not be created`, error);
  }
  return folder;
}
function waitingText(host, { holder, state, file }) {
  const { pid, machine, since } = holder;
  const who = `Another keyward process is changing ${host}: process ${pid} on ${machine}, since ${since}`;
  switch (state) {
    case "running":
      return `${who}. Waiting for it to end; to go on at once, end that process
`;
    case "unknown":
      return `${who}, which cannot be checked from here. Waiting for it to end; if it does not run any more, delete ${file}
`;
  }
}

// src/model/change.ts
function changesOf(changes, action) {
  return changes.filter(
    (change) => change.action === action
  );
}

// src/run/left-out.ts
function endsRun(plans) {
  return plans.some((plan) => plan.status !== "ok" && !isUnreadCustomer(plan)) || plans.length > 0 && plans.every(isUnreadCustomer);
}
function withoutUnread(attempts) {
  return {
    readable: attempts.filter(({ plan }) => !isUnreadCustomer(plan)),
    unread: attempts.filter(({ plan }) => isUnreadCustomer(plan))
  };
}
function isUnreadCustomer({ workspace, status }) {
  return status === "error" && workspace.customer !== null;
}
function leftOutReport({ workspace, problems }) {
  const requests = { total: 0, retried: 0, rate_limited: 0 };
  return { workspace, outcomes: [], requests, seconds: 0, problems };
}

// src/audit/open-audit.ts
import { open as open5 } from "node:fs/promises";
import path6 from "node:path";

// src/audit/audit-line.ts
var auditFormat = "keyward.audit/v1";

// src/apply/doubt.ts
var notProcessed = ["not-sent", "redis", "aborted", "held-back"];
var unanswered = ["lost", "shape"];
function doubtOf(error) {
  if (error instanceof AuditError) return "none";
  if (!(error instanceof ApiError)) return "answered";
  if (notProcessed.includes(error.failure)) return "none";
  return unanswered.includes(error.failure) ? "lost" : "answered";
}
function isLost(error) {
  return error instanceof ApiError && error.failure !== "shape" && doubtOf(error) === "lost";
}
function isHeldBack(error) {
  return error instanceof ApiError && error.failure === "held-back";
}
function isWithheld(error) {
  return error instanceof ApiError && error.failure === "redis";
}
function isRateLimited(error) {
  return error instanceof ApiError && error.status === 429;
}
function saysTaken(error) {
  if (!(error instanceof ApiError)) return false;
  return /\b(?:taken|already (?:exists?|used|in use)|duplicate|must be unique|not unique)\b/i.test(
    error.message
  );
}
function isForbidden(error) {
  return error instanceof ApiError && (error.status === 401 || error.status === 403);
}

// src/util/with-remedy.ts
function withRemedy(message, remedy) {
  if (remedy === "") return message;
  return message.endsWith(".") ? `${message} ${remedy.slice(0, 1).toUpperCase()}${remedy.slice(1)}` : `${message}: ${remedy}`;
}

// src/apply/failures.ts
function endingOf(error, id) {
  if (error instanceof ApiError && error.failure === "aborted") {
    return {
      status: "skipped",
      id,
      error: { code: "stopped", message: "the run was stopped before it was sent: run it again" }
    };
  }
  if (isWithheld(error))
    return { status: "skipped", id, error: { code: "redis", message: errorText(error) } };
  if (error instanceof AuditError)
    return { status: "skipped", id, error: { code: "audit", message: errorText(error) } };
  if (isLost(error)) {
    return { status: "unknown", id, error: { code: "no-answer", message: errorText(error) } };
  }
  return { status: "failed", id, error: { code: codeOf2(error), message: errorText(error) } };
}
function isRefused(error) {
  if (!(error instanceof ApiError)) return false;
  return error.failure === "refused" || error.failure === "status" && [400, 422].includes(error.status ?? 0);
}
function withNote(ending, note2) {
  if (ending.status === "done") return ending;
  const { code, message } = ending.error;
  return { ...ending, error: { code, message: `${message}${message.endsWith(".") ? "" : "."} ${note2}` } };
}
function notReadEnding(error, id) {
  const isStopped = error instanceof ApiError && error.failure === "aborted";
  if (isStopped || isWithheld(error)) return endingOf(error, id);
  return { status: "failed", id, error: { code: codeOf2(error), message: errorText(error) } };
}
function uncheckedEnding(error, id, reason) {
  if (isForbidden(error)) return endingOf(error, id);
  const next = id === null ? "Plan again: the plan shows whether the client exists" : "Apply again: a new token is issued if one is needed";
  const message = `${beforeFullStop(error)}. Whether it took effect all the same could not be checked: ${reason.replace(/\.$/, "")}. ${next}`;
  return { status: "failed", id, error: { code: codeOf2(error), message } };
}
function tookEffectEnding(error, id, what) {
  const message = `${beforeFullStop(error)}. It took effect all the same: ${what}`;
  return { status: "failed", id, error: { code: codeOf2(error), message } };
}
function openAfterLost(error) {
  const message = `its first answer was lost, and it could not be sent again: ${beforeFullStop(error)}. Plan again: the plan shows whether the client exists`;
  return { status: "unknown", id: null, error: { code: "no-answer", message } };
}
function unknownAfterLost(error, id) {
  const message = `no answer with its token arrived, and no new one could be issued since: ${beforeFullStop(error)}. Apply again: a new token is issued if one is needed`;
  return { status: "unknown", id, error: { code: "no-answer", message } };
}
function errorText(error) {
  if (!(error instanceof KeywardError)) return error instanceof Error ? error.message : String(error);
  return withRemedy(error.message, error.remedy);
}
function beforeFullStop(error) {
  return errorText(error).replace(/\.$/, "");
}
function codeOf2(error) {
  if (error instanceof SinkError) return "sink";
  if (!(error instanceof ApiError)) return "error";
  return error.status === null || error.failure === "refused" ? error.failure : `http-${error.status}`;
}

// src/audit/audited.ts
function audited(api, log, facts) {
  const changes = facts.plan.changes ?? [];
  const creates2 = new Map(changes.filter(({ id }) => id === null).map((one) => [identityKey(one), one]));
  const byId2 = new Map(changes.map((one) => [`${one.action} ${one.id}`, one]));
  const names = /* @__PURE__ */ new Map();
  const known = ({ more, ...reading }) => {
    for (const client of reading.clients) names.set(client.id, client);
    return { ...reading, more: more && (async () => known(await more())) };
  };
  const intent = (action, id, identity) => {
    const change = byId2.get(`${action} ${id}`);
    return intentOf(log.next(), action, id, change ?? identity ?? names.get(id), change);
  };
  const watched = ({ mayGo, onAnswer, ...others } = {}, heard) => ({
    ...others,
    mayGo: () => log.broken === null && (mayGo?.() ?? true),
    onAnswer: (requestId) => {
      heard(requestId);
      onAnswer?.(requestId);
    }
  });
  const send = (what, call, made2) => recorded(what, call, { log, facts, made: made2 });
  return {
    get requests() {
      return api.requests;
    },
    async readClients() {
      return known(await api.readClients());
    },
    serverTime: () => api.serverTime(),
    recent: () => api.recent(),
    readRoles: (extent) => api.readRoles(extent),
    readFolders: (parent, extent) => api.readFolders(parent, extent),
    readClient: (id) => api.readClient(id),
    createClient(payload, options) {
      const identity = { name: payload.name, environment: payload.environment_name ?? null };
      const what = intentOf(log.next(), "create", null, identity, creates2.get(identityKey(identity)));
      return send(what, (heard) => api.createClient(payload, watched(options, heard)), made);
    },
    updateClient: (id, payload, options) => send(intent("update", id), (heard) => api.updateClient(id, payload, watched(options, heard))),
    deleteClient: (id, options) => send(intent("delete", id), (heard) => api.deleteClient(id, watched(options, heard))),
    regenerateToken: (id, options) => send(intent("rotate", id), (heard) => api.regenerateToken(id, watched(options, heard)))
  };
}
function made({ client }) {
  return client.id;
}
function intentOf(mutation, action, id, identity, change) {
  const client = { id, name: identity?.name ?? null, environment: identity?.environment ?? null };
  return { mutation, action, client, fields: change?.fields ?? [] };
}
async function recorded(intent, call, { log, facts, made: idIn }) {
  const answered = { id: null };
  const write2 = (what, ended) => log.write(lineOf(what, ended, log.run, facts, answered.id));
  await write2(intent, null);
  const end = (what, ended) => write2(what, ended).catch(() => void 0);
  try {
    const answer = await call((id2) => {
      answered.id = id2 ?? answered.id;
    });
    const id = idIn?.(answer) ?? intent.client.id;
    await end({ ...intent, client: { ...intent.client, id } }, { outcome: "done", error: null });
    return answer;
  } catch (error) {
    await end(intent, { outcome: outcomeOf(error), error: errorText(error) });
    throw error;
  }
}
function lineOf({ mutation, action, client, fields }, ended, run2, { plan, by, version: version2, clock }, requestId) {
  return {
    format: auditFormat,
    time: new Date(clock.now()).toISOString(),
    run: run2,
    mutation,
    event: ended === null ? "intent" : "outcome",
    workspace: plan.workspace,
    action,
    client,
    fields,
    outcome: ended?.outcome ?? null,
    error: ended?.error ?? null,
    request_id: requestId,
    by,
    keyward: version2,
    plan: plan.digest
  };
}
function outcomeOf(error) {
  if (!(error instanceof ApiError)) return "unknown";
  switch (doubtOf(error)) {
    case "answered":
      return "failed";
    case "lost":
      return "unknown";
    case "none":
      return isRateLimited(error) ? "failed" : "not-sent";
  }
}

// src/audit/audit-log.ts
import { randomUUID } from "node:crypto";
import { open as open4 } from "node:fs/promises";
import path5 from "node:path";
var AuditLog = class _AuditLog {
  /** Distinguishes this run's lines from those of other runs. */
  run = randomUUID();
  #file;
  #channel;
  #mutations = 0;
  #waiting = [];
  #flushing = Promise.resolve();
  #broken = null;
  constructor(file, channel) {
    this.#file = file;
    this.#channel = channel;
  }
  /** Opens the file for appending, or creates it (0600); throws `AuditError` if that fails. */
  static async open(file) {
    try {
      const handle = await open4(file, "a+", 384);
      await endIncompleteLine(handle);
      await syncFolder(path5.dirname(file));
      return new _AuditLog(file, appending(handle));
    } catch (error) {
      throw auditUnwritable(file, error);
    }
  }
  /** Writes the lines into something that is no regular file. */
  static into(file, channel) {
    return new _AuditLog(file, channel);
  }
  /** The number of the next mutation, from 1. */
  next() {
    this.#mutations += 1;
    return this.#mutations;
  }
  /** Why it accepts no more lines; null while it does. */
  get broken() {
    return this.#broken;
  }
  /** Resolves when the line is on the disk; throws `AuditError` if it, or an earlier one, could not be written. */
  async write(line) {
    this.#waiting.push(`${JSON.stringify(line)}
`);
    this.#flushing = this.#flushing.then(() => this.#flush());
    await this.#flushing;
    if (this.#broken !== null) throw this.#broken;
  }
  /** Closes the file. */
  async close() {
    await this.#flushing;
    await this.#channel.close();
  }
  async #flush() {
    const lines = this.#waiting.splice(0);
    if (this.#broken !== null || lines.length === 0) return;
    try {
      await this.#channel.write(lines.join(""));
    } catch (error) {
      this.#broken = unwritable2(this.#file, error, "free disk space, or name another file; then apply again");
    }
  }
};
function appending(handle) {
  return {
    async write(text2) {
      await handle.appendFile(text2);
      await handle.sync();
    },
    close: () => handle.close()
  };
}
async function endIncompleteLine(handle) {
  const facts = await handle.stat();
  if (!facts.isFile() || facts.size === 0) return;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
  if (buffer.toString("latin1") !== "\n") await handle.appendFile("\n");
}
async function syncFolder(folder) {
  const handle = await open4(folder, "r").catch(() => null);
  await handle?.sync().catch(() => void 0);
  await handle?.close();
}
function auditUnwritable(file, cause) {
  return unwritable2(file, cause, "name a file in a folder that exists and can be written");
}
function unwritable2(file, cause, remedy) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AuditError(`the audit file ${file} could not be written: ${reason}`, remedy, { cause });
}

// src/audit/actor.ts
import { userInfo as userInfo2 } from "node:os";
var systems = [
  {
    system: "github-actions",
    mark: "GITHUB_ACTIONS",
    // Who started this attempt, not who started the first one.
    name: ["GITHUB_TRIGGERING_ACTOR", "GITHUB_ACTOR"],
    commit: "GITHUB_SHA",
    job: (env) => {
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run2 } = env;
      return server && repository && run2 ? `${server}/${repository}/actions/runs/${run2}` : run2;
    }
  },
  system("gitlab-ci", "GITLAB_CI", ["GITLAB_USER_LOGIN"], "CI_COMMIT_SHA", "CI_JOB_URL"),
  system("azure-pipelines", "TF_BUILD", ["BUILD_REQUESTEDFOR"], "BUILD_SOURCEVERSION", "BUILD_BUILDID"),
  system(
    "bitbucket",
    "BITBUCKET_BUILD_NUMBER",
    ["BITBUCKET_STEP_TRIGGERER_UUID"],
    "BITBUCKET_COMMIT",
    "BITBUCKET_BUILD_NUMBER"
  ),
  system("buildkite", "BUILDKITE", ["BUILDKITE_BUILD_CREATOR"], "BUILDKITE_COMMIT", "BUILDKITE_BUILD_URL"),
  system("circleci", "CIRCLECI", ["CIRCLE_USERNAME"], "CIRCLE_SHA1", "CIRCLE_BUILD_URL"),
  system("jenkins", "JENKINS_URL", ["BUILD_USER_ID"], "GIT_COMMIT", "BUILD_URL")
];
function actorOf(env) {
  const found = systems.find(({ mark }) => valueOf(env, mark) !== null);
  if (found === void 0) return { system: "local", name: localUser(), commit: null, job: null };
  const name = found.name.map((variable) => valueOf(env, variable)).find((text2) => text2 !== null) ?? null;
  return { system: found.system, name, commit: valueOf(env, found.commit), job: found.job(env) || null };
}
function system(named2, mark, name, commit, job) {
  return { system: named2, mark, name, commit, job: (env) => env[job] };
}
function valueOf(env, variable) {
  return env[variable]?.trim() || null;
}
function localUser() {
  try {
    return userInfo2().username;
  } catch {
    return null;
  }
}

// src/audit/open-audit.ts
var namedBy = { flag: "--audit", what: "the audit log" };
async function proveAudit(name, system2) {
  if (name === null) return null;
  const file = namedFile(name, namedBy, system2.cwd);
  const channel = await provedChannel(file, system2).catch((error) => {
    system2.stop.throwIfAborted();
    throw auditUnwritable(file, error);
  });
  return {
    open: async () => auditOf(channel === null ? await AuditLog.open(file) : AuditLog.into(file, channel), system2)
  };
}
async function provedChannel(file, system2) {
  const target = await targetOf(file, system2.processes.pid);
  switch (target.kind) {
    case "folder":
      throw folderError(target.file, namedBy);
    case "file":
      if (target.exists) await (await open5(target.file, "a")).close();
      else await proveFolder(path6.dirname(target.file));
      return null;
    case "descriptor":
    case "special":
      return openChannel(target, system2);
  }
}
function auditOf(log, system2) {
  const by = actorOf(system2.env);
  return {
    around: (api, plan) => audited(api, log, { plan, by, version, clock: system2.clock }),
    get isBroken() {
      return log.broken !== null;
    },
    async close() {
      const { broken } = log;
      if (broken !== null) system2.err(`${broken.message}: no other change was started
`);
      await log.close();
    }
  };
}

// src/sinks/open-target.ts
function openTarget(issue, sinks) {
  switch (issue.kind) {
    case "discard":
      return { kind: "discard" };
    case "no-sink":
      throw new Error("a token would be issued without a place to deliver it to");
    case "spare":
    case "deliver": {
      const [first, ...others] = issue.places;
      const opened = (place) => issuePlace(place, sinks);
      return { kind: issue.kind, places: [opened(first), ...others.map(opened)] };
    }
  }
}
function openTargets({ changes }, sinks) {
  return (changes ?? []).flatMap(({ issue }) => issue === null ? [] : [openTarget(issue, sinks)]);
}
function issuePlace({ sink, place, reading }, sinks) {
  const open6 = sinks.get(sink);
  if (open6 === void 0)
    throw new Error(`the sink ${sink} is not open, but a token is delivered to its place ${place}`);
  return { sink: open6, place, before: reading };
}
function placesIn(target) {
  return target.kind === "deliver" ? target.places : [];
}
async function probePlaces(targets2) {
  const bySink = /* @__PURE__ */ new Map();
  for (const { sink, place } of targets2.flatMap(placesIn))
    bySink.set(sink, [...bySink.get(sink) ?? [], place]);
  for (const [sink, named2] of bySink) await sink.probe(named2);
}

// src/sinks/pending-marker.ts
function pendingMarker(identity, about, before) {
  const { name, environment } = identity;
  const existing = markerBefore(before);
  const kept = existing?.state === "pending" && isAbout(existing, identity, about);
  return {
    state: "pending",
    name,
    environment,
    about: kept ? joined(existing.about, about) : about,
    previous: heldBefore(before)
  };
}
function joined(existing, about) {
  if (existing.action === "regenerate") return existing;
  if (about.id !== void 0) return { action: "create", id: about.id };
  if (about.action === "regenerate" || existing.sent === void 0 || about.sent === void 0)
    return existing;
  return { action: "create", sent: [.../* @__PURE__ */ new Set([...existing.sent, ...about.sent])] };
}
function isAbout(existing, identity, about) {
  if (existing.about.action === "regenerate")
    return about.action === "regenerate" && existing.about.id === about.id;
  if (about.action === "create" && existing.about.id !== void 0) return false;
  return sameName(existing.name, identity.name) && sameName(existing.environment, identity.environment);
}
function heldBefore(reading) {
  const marker = markerBefore(reading);
  if (marker === null) return null;
  return marker.state === "held" ? marker : marker.previous;
}
function markerBefore(reading) {
  return reading.kind === "marked" ? reading.marker : null;
}

// src/sinks/note-places.ts
async function nameCreated(target, { id }) {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "pending" || marker.about.action !== "create") continue;
    await sink.mark(place, { ...marker, about: { action: "create", id } }).catch(() => void 0);
  }
}
async function noteAnswered(target) {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "pending" || typeof marker.marked_at !== "string") continue;
    await sink.mark(place, { ...marker, marked_at: null }).catch(() => void 0);
  }
}
async function noteThrownAway(target, client) {
  if (target.kind !== "spare") return;
  const other = { id: client.id, updated_at: client.token_updated_at, delivered: false };
  for (const { sink, place } of target.places) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state !== "held" || marker.id === client.id) continue;
    await sink.mark(place, { ...marker, other }).catch(() => void 0);
  }
}

// src/model/token/issue-target.ts
function placesOfTarget(issue) {
  return issue.kind === "deliver" || issue.kind === "spare" ? issue.places : [];
}

// src/apply/freshness/look.ts
var Look = class {
  at;
  #oldAfter;
  #wasWaitedFor;
  #until;
  #used = false;
  /** Read at `at` (`Clock.monotonic`), old after `oldAfter` ms; `wasWaitedFor`: read for a change that had been held back. */
  constructor(at2, oldAfter2, wasWaitedFor) {
    this.at = at2;
    this.#oldAfter = oldAfter2;
    this.#wasWaitedFor = wasWaitedFor;
    this.#until = at2 + oldAfter2;
  }
  /** Whether it is too old to be used. */
  isOld(clock) {
    return clock.monotonic() - this.at > this.#oldAfter;
  }
  /**
   * Whether a change whose turn has come may be sent based on it. If changes waited for this reading and the first
   * turn after it comes so late that it is old again, its age is counted from that turn; otherwise the run would read
   * forever and send nothing.
   */
  allows(clock) {
    const now = clock.monotonic();
    if (now > this.#until && this.#wasWaitedFor && !this.#used) this.#until = now + this.#oldAfter;
    if (now > this.#until) return false;
    this.#used = true;
    return true;
  }
};
var mostOnYoung = 5;
function untilAttemptsExhausted(isFresh) {
  let attempts = 0;
  return () => {
    if (attempts >= mostOnYoung) return true;
    const fresh = isFresh();
    if (fresh) attempts += 1;
    return fresh;
  };
}

// src/apply/freshness/fresh-creates.ts
var oldForCreates = 1e4;
var CreateFreshness = class {
  #run;
  /** Clients that this run creates itself, so that they do not count as created elsewhere. */
  #own;
  /** The clients of the latest reading, and how long the reading may be used. */
  #clients;
  #look;
  /** The clients that were created or renamed since the plan was made, by their look-alike key. */
  #appeared = /* @__PURE__ */ new Map();
  /** The creates whose places name clients that the plan did not list: none of them was live when it was planned. */
  #named;
  constructor(run2, creates2) {
    this.#run = run2;
    this.#own = new Set(creates2.map(storedKey));
    this.#clients = run2.view.clients;
    this.#look = new Look(run2.view.readAt, oldForCreates, run2.view.wasWaitedFor);
    this.#named = new Map(creates2.flatMap((change) => namedBy2(run2, change)));
  }
  /** Whether what was last read is recent enough for a create whose turn has come. */
  isYoung(change) {
    const { clock } = this.#run;
    return this.#latest().allows(clock) && (this.#named.get(change)?.look.allows(clock) ?? true);
  }
  /**
   * Reads what is too old: the clients, once for all creates that wait for it, and each client that the places of this
   * create name and that the list does not show.
   */
  async renew(change) {
    const { view, clock, api } = this.#run;
    if (this.#latest().isOld(clock)) await view.renew();
    const named2 = this.#named.get(change);
    if (named2 === void 0 || !named2.look.isOld(clock)) return;
    for (const id of named2.ids) {
      if (!view.clients.has(id) && await api.readClient(id) !== null) named2.live = id;
    }
    named2.look = new Look(clock.monotonic(), oldForCreates, true);
  }
  /** The id of a live client that a place of this create names although no list shows it; null if there is none. */
  hidden(change) {
    return this.#named.get(change)?.live ?? null;
  }
  /** The client in the latest reading that conflicts with a create; null if there is none. */
  conflict(change) {
    this.#latest();
    const alike = this.#appeared.get(lookKey(change)) ?? [];
    const same2 = alike.find((client) => storedKey(client) === storedKey(change));
    return same2 ?? alike.find((client) => !this.#own.has(storedKey(client))) ?? null;
  }
  #latest() {
    const { view } = this.#run;
    if (view.clients === this.#clients) return this.#look;
    const appeared = [...view.clients.values()].filter((client) => {
      const planned2 = view.planned.get(client.id);
      return planned2 === void 0 || identityKey(planned2) !== identityKey(client);
    });
    this.#clients = view.clients;
    this.#appeared = groupBy(appeared, lookKey);
    this.#look = new Look(view.readAt, oldForCreates, view.wasWaitedFor);
    return this.#look;
  }
};
function namedBy2({ view, byId: byId2 }, change) {
  const ids = [...namedIds(change, placesOfTarget(change.issue))].filter((id) => !byId2.has(id));
  const look2 = new Look(view.readAt, oldForCreates, view.wasWaitedFor);
  return ids.length === 0 ? [] : [[change, { ids, look: look2, live: null }]];
}
function hiddenEnding(change, id) {
  const message = `not created again: the marker at ${placeNaming(change, id)} names client ${id}, which is live although the list of clients does not show it. The list may lag, or show only the clients of the API token's own environment: plan again, with an API token that lists the clients of that environment; if client ${id} was deleted by hand or is another one, remove the marker and the token there`;
  return { status: "skipped", id, error: { code: "create-hidden", message } };
}
function placeNaming(change, id) {
  const found = placesOfTarget(change.issue).find(
    (place) => id !== null && namedIds(change, [place]).has(id)
  );
  return found === void 0 ? "the place of its token" : `${found.place} (${found.sink})`;
}
function conflictEnding(change, { id, name, environment }) {
  const same2 = storedKey({ name, environment }) === storedKey(change);
  const what = same2 ? "client of this name" : `client of a name that looks the same, "${name}",`;
  const message = `a ${what} appeared after the plan was made (id ${id}): plan again`;
  return { status: "skipped", id: null, error: { code: "changed-since", message } };
}
function storedKey({ name, environment }) {
  return identityKey({ name: name.trim(), environment });
}

// src/apply/halt.ts
var atOnce = 32;
var forbiddenEnough = 3;
var Halt = class {
  #stop;
  #ledger;
  #mustStop = false;
  #unauthorized = false;
  constructor(stop, ledger) {
    this.#stop = stop;
    this.#ledger = ledger;
  }
  /** Whether no new work may begin. */
  stopped() {
    if (this.#stop.aborted && !this.#mustStop) {
      this.#ledger.stopBecause({
        code: "stopped",
        message: "the run was stopped before it was sent: run it again"
      });
    }
    return this.#mustStop || this.#stop.aborted;
  }
  /** Whether what was sent may still be looked up: not after a signal, nor once the API token is refused. */
  mayRead() {
    return !this.#stop.aborted && !this.#unauthorized;
  }
  /**
   * Learns from a failure: after a 401, without what several machines share, or if every mutation so far was answered
   * with 403, nothing more is sent.
   */
  learn(error) {
    if (error instanceof AuditError) this.#giveUp("audit", errorText(error));
    if (isWithheld(error)) this.#giveUp("redis", errorText(error));
    if (!(error instanceof ApiError)) return;
    if (error.status === 401) {
      this.#unauthorized = true;
      this.#giveUp(
        "unauthorized",
        "Workato no longer accepts the API token: check it, and that the IP allow list of its client still holds the address of this machine, then apply again"
      );
    }
    const succeeded = this.#ledger.count(({ status }) => status === "done");
    const forbidden = this.#ledger.count(
      (ending) => ending.status === "failed" && ending.error.code === "http-403"
    );
    if (error.status === 403 && succeeded === 0 && forbidden >= forbiddenEnough) {
      this.#giveUp(
        "forbidden",
        "Workato refused every change so far (403): give the role of the API token the permission, then apply again"
      );
    }
  }
  #giveUp(code, message) {
    this.#mustStop = true;
    this.#ledger.stopBecause({ code, message });
  }
};
async function inParallel(halt, items, work2) {
  const waiting = [...items].reverse();
  const worker = async () => {
    while (!halt.stopped()) {
      const next = waiting.pop();
      if (next === void 0) return;
      await work2(next);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

// src/sinks/issue.ts
var retryWaits = [200, 1e3];
async function markPending(target, identity, about) {
  if (target.kind === "spare") return requireOtherToken(target.places, about);
  const places = placesIn(target);
  places.forEach(requireOwn);
  const marked = [];
  try {
    for (const one of places) {
      await one.sink.mark(one.place, pendingMarker(identity, about, one.before));
      marked.push(one);
    }
  } catch (error) {
    await putBack(marked);
    throw error;
  }
}
async function requireOtherToken(places, about) {
  if (about.action === "create") return;
  for (const { sink, place } of places) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state === "held" && marker.id !== about.id) continue;
    throw new SinkError(
      marker?.state === "held" ? `${place} of the sink ${sink.name} holds the token of client ${about.id} by now` : `${place} of the sink ${sink.name} is no longer known to hold the token of the other client`,
      "plan again"
    );
  }
}
function requireOwn({ sink, place, before }) {
  if (before.kind === "unknown")
    throw new SinkError(
      `${place} of the sink ${sink.name} could not be read: ${before.reason}`,
      "give keyward read access to it, then run again"
    );
  if (before.kind === "foreign")
    throw new SinkError(
      before.owner === void 0 ? `${place} of the sink ${sink.name} contains a value without keyward's marker` : `${place} of the sink ${sink.name} holds a token of another host or customer: ${ownerText(before.owner)}`,
      "move it away, or give the sink another place"
    );
}
function restore(target) {
  return putBack(placesIn(target));
}
async function disown(target) {
  for (const one of placesIn(target)) await putBackOne(one, heldBefore(one.before));
}
async function putBack(places) {
  for (const one of places) await putBackOne(one, markerBefore(one.before));
}
async function putBackOne({ sink, place }, marker) {
  if (markerBefore(await sink.read(place))?.state === "held") return;
  await sink.mark(place, marker).catch(() => void 0);
}
async function holdsTokenOf(target, id) {
  for (const { sink, place } of placesIn(target)) {
    const marker = markerBefore(await sink.read(place));
    if (marker?.state === "held" && marker.id === id) return true;
  }
  return false;
}
function holdsAnother(target, id) {
  return placesIn(target).some(({ before }) => (heldBefore(before)?.id ?? id) !== id);
}
function deliver(target, token, client, clock) {
  return atEach(
    target,
    clock,
    ({ sink, place, before }) => sink.deliver(place, token, markerOf(client, before))
  );
}
function deliverUnproved(target, token, client, about, clock) {
  return atEach(
    target,
    clock,
    ({ sink, place, before }) => sink.deliver(place, token, {
      ...pendingMarker(client, about, before),
      previous: markerOf(client, before)
    })
  );
}
function confirm(target, client, clock) {
  return atEach(target, clock, ({ sink, place, before }) => sink.mark(place, markerOf(client, before)));
}
function markerOf({ id, name, environment, token_updated_at }, before) {
  const held = { state: "held", id, name, environment, updated_at: token_updated_at };
  const was = heldBefore(before);
  if (was === null || was.id === id) return held;
  return { ...held, other: { id: was.id, updated_at: was.updated_at, delivered: true } };
}
async function atEach(target, clock, work2) {
  const tries = placesIn(target).map((place) => persist(() => work2(place), clock));
  const failed = (await Promise.allSettled(tries)).find((result) => result.status === "rejected");
  if (failed !== void 0) throw failed.reason;
}
async function persist(work2, clock) {
  for (const wait of retryWaits) {
    try {
      return await work2();
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      await clock.sleep(wait);
    }
  }
  await work2();
}

// src/apply/as-sent.ts
function deviations(sent, shown) {
  const [wanted, got] = [stored(sent), stored(shown)];
  return differing(wanted, got).map((field) => ({
    field,
    before: textOf(field, wanted),
    after: textOf(field, got)
  }));
}
function answerText(found) {
  return found.map(({ field, before, after }) => `${field} was sent as ${before} and is shown as ${after}`).join("; ");
}
function changedText(found) {
  return found.map(({ field, before, after }) => `${field} was ${before} and is now ${after}`).join("; ");
}
function sameStoredName(a, b) {
  const { normal, stored: storedName } = clientFields.name;
  return storedName(normal(a)) === storedName(normal(b));
}
function stored(values) {
  return eachField(
    (field) => clientFields[field].stored(clientFields[field].normal(values[field]))
  );
}
function textOf(field, values) {
  return clientFields[field].text(values[field]);
}

// src/apply/hand-over.ts
async function handOver(run2, change, target, { client, token }, sent) {
  const { id } = client;
  try {
    await deliver(target, token, tokenOf(change, client), run2.clock);
    if (target.kind === "spare") run2.thrownAway.push({ target, client: tokenOf(change, client) });
  } catch (error) {
    if (change.action === "create") await nameCreated(target, client);
    return notDelivered(id, error);
  }
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, client);
}
async function handOverUnproved(run2, change, target, { client, token }, about) {
  try {
    await deliverUnproved(target, token, tokenOf(change, client), about, run2.clock);
    return null;
  } catch (error) {
    return notDelivered(client.id, error);
  }
}
function tokenOf({ name, environment }, { id, token_updated_at }) {
  return { id, name, environment, token_updated_at };
}
function comparedEnding(id, sent, shown) {
  const found = deviations(sent, shown);
  if (found.length === 0) return { status: "done", id };
  return { status: "failed", id, error: { code: "not-as-sent", message: notAsSent(found, shown) } };
}
function notAsSent(found, { name }) {
  const what = `Workato accepted the change, but shows other values: ${answerText(found)}`;
  if (!found.some(({ field }) => field === "name"))
    return `${what}: check the client in Workato, then plan again`;
  return `${what}. Workato stored another name: write \`name: ${JSON.stringify(name)}\` in the manifest, then plan again`;
}
function notDelivered(id, error) {
  const message = `its token was issued and could not be delivered: ${errorText(error)}. Then apply again: a new token is issued and delivered`;
  return { status: "failed", id, error: { code: "not-delivered", message } };
}

// src/apply/values-after.ts
function valuesAfter(change, live) {
  return eachField((field) => valueAfter(field, change, live));
}
function valueAfter(field, change, live) {
  const { none, fromPlan } = clientFields[field];
  const planned2 = fieldOf(change, field);
  if (planned2 === void 0) return live === null ? none : live[field];
  return planned2.after === null ? none : fromPlan(planned2.after);
}

// src/apply/ledger.ts
var Ledger = class {
  #changes;
  #endings = /* @__PURE__ */ new Map();
  #underway = /* @__PURE__ */ new Set();
  #places;
  #sent = /* @__PURE__ */ new Set();
  #onStep;
  #stopReason = {
    code: "not-started",
    message: "the run ended before its turn: run it again"
  };
  constructor(changes, onStep) {
    this.#changes = changes;
    this.#places = new Map(changes.map((change, index) => [change, index]));
    this.#onStep = onStep;
  }
  /** Records that the turn of a change has come, and its request leaves now. */
  sent(change) {
    if (this.#sent.has(change)) return;
    this.#sent.add(change);
    this.#onStep({ kind: "sent", change, index: this.#places.get(change) ?? 0 });
  }
  /** Records that the request was sent: from here on its answer may be missing, and an earlier result no longer holds. */
  begin(change) {
    this.#endings.delete(change);
    this.#underway.add(change);
  }
  /** Records that it was not sent after all and waits again. */
  takeBack(change) {
    this.#underway.delete(change);
  }
  /** Records the result of a change; a second result of the same change replaces the first. */
  end(change, ending) {
    this.#underway.delete(change);
    this.#endings.set(change, ending);
    const index = this.#places.get(change) ?? 0;
    this.#onStep({ kind: "ended", change, index, outcome: outcome(change, ending) });
  }
  /** The reason recorded for changes that were never sent. */
  stopBecause(reason) {
    this.#stopReason = reason;
  }
  /** The results of mutations so far, used to decide whether to continue. */
  count(matches) {
    return [...this.#endings.values()].filter(matches).length;
  }
  /** The outcome of every change, in the order of the plan. */
  outcomes() {
    return this.#changes.map((change) => outcome(change, this.#endings.get(change) ?? this.#open(change)));
  }
  #open(change) {
    if (!this.#underway.has(change)) return { status: "skipped", id: change.id, error: this.#stopReason };
    const message = "it was sent, but its answer had not arrived when the run ended: the next plan shows whether it took effect";
    return { status: "unknown", id: change.id, error: { code: "no-answer", message } };
  }
};
function outcome({ action, name, environment }, ending) {
  const error = ending.status === "done" ? null : ending.error;
  return { action, name, environment, id: ending.id, status: ending.status, error };
}

// src/apply/freshness/live-view.ts
var LiveView = class {
  #api;
  /** Whether a client that the reading missed could be created twice or mistaken for deleted. */
  #mustBeWhole;
  /** The clients that the plan was based on, by id. */
  planned;
  #clients;
  #startedAt;
  #readAt;
  /** The clients that this run created, and when that was answered (`Clock.monotonic`). */
  #made = [];
  #clock;
  #wasWaitedFor = false;
  #renewing = null;
  constructor({
    api,
    plan,
    live,
    readAt,
    clock
  }) {
    this.#api = api;
    this.#clock = clock;
    this.#mustBeWhole = plan.changes?.some(({ action }) => action === "create" || action === "delete") ?? false;
    this.planned = byId(live);
    this.#clients = this.planned;
    this.#startedAt = readAt;
    this.#readAt = readAt;
  }
  /** The clients by id. */
  get clients() {
    return this.#clients;
  }
  /** When they were read, by `Clock.monotonic`. */
  get readAt() {
    return this.#readAt;
  }
  /** Whether they were read for changes that had been held back. */
  get wasWaitedFor() {
    return this.#wasWaitedFor;
  }
  /** Records that this run created a client, whose answer has just come. */
  addMade(id, environment) {
    this.#made.push({ id, environment, at: this.#clock.monotonic() });
  }
  /** The clients that this run had created before the latest reading, and that it does not show. */
  get missed() {
    return this.#missed.map(({ id }) => id);
  }
  /** Why the latest reading is no evidence that a client of this environment does not exist; null if it is. */
  listLimit(environment) {
    const missed = this.#missed.find((made2) => made2.environment === environment);
    if (missed !== void 0)
      return {
        kind: "misses",
        reason: `it does not show client ${missed.id} either, which this run created`
      };
    if (environment === null || [...this.#clients.values()].some((live) => live.environment === environment))
      return null;
    return { kind: "shows-none", reason: `it shows no client of ${environment} at all` };
  }
  get #missed() {
    return this.#made.filter(({ id, at: at2 }) => at2 <= this.#startedAt && !this.#clients.has(id));
  }
  /** Resolves when no reading is in progress; rejects if it failed. */
  async settled() {
    await this.#renewing;
  }
  /** Reads the clients again; callers that ask during a reading share its result. */
  renew() {
    this.#renewing ??= this.#read(true).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }
  /** Reads the clients again unless they were read since that moment (`Clock.monotonic`), once for all callers that wait. */
  async renewSince(at2) {
    while (this.#startedAt < at2) await this.renew();
  }
  /** Reads the clients with a reading that starts now. */
  read() {
    return this.#read(false);
  }
  async #read(waitedFor) {
    const first = await this.#readOnce();
    const last = first.stable || !this.#mustBeWhole ? first : await this.#readOnce();
    this.#clients = byId(inEither(first, last));
    this.#startedAt = first.startedAt;
    this.#readAt = last.readAt;
    this.#wasWaitedFor = waitedFor;
  }
  async #readOnce() {
    const reading = await this.#api.readClients();
    return this.#mustBeWhole ? whole(reading) : reading;
  }
};
function inEither(first, last) {
  return first === last ? first.clients : [...first.clients, ...last.clients];
}
function byId(clients) {
  return new Map(clients.map((client) => [client.id, client]));
}

// src/apply/apply-run.ts
function openRun(input) {
  const changes = input.plan.changes ?? [];
  const ledger = new Ledger(changes, input.onStep);
  const view = new LiveView(input);
  const byId2 = new Map(view.planned);
  for (const { id } of changes) {
    if (id !== null && !byId2.has(id)) throw new Error(`client ${id} is planned to change and is not live`);
  }
  const halt = new Halt(input.stop, ledger);
  return { ...input, ledger, halt, view, byId: byId2, thrownAway: [], targetOf: targets(input, changes) };
}
function listRequests({ byId: byId2 }) {
  return Math.ceil((byId2.size + 1) / pageSize);
}
function targets({ sinks }, changes) {
  const open6 = new Map(
    changes.flatMap((change) => change.issue === null ? [] : [[change, openTarget(change.issue, sinks)]])
  );
  return (change) => {
    const target = open6.get(change);
    if (target === void 0)
      throw new Error(`${change.action} of "${change.name}" is not a change of this plan`);
    return target;
  };
}

// src/apply/lost-answers/token-time.ts
var second = 1e3;
function laterBy(answered, shown) {
  const [from, to] = [moment(answered), moment(shown)];
  const later = to - from;
  return later > imprecision(from, to) ? later : 0;
}
function isBehind(answered, shown) {
  return Math.floor(moment(shown) / second) < Math.floor(moment(answered) / second);
}
function moment(time) {
  return Date.parse(time ?? "");
}
function imprecision(answered, shown) {
  const [coarseAnswer, coarseShown] = [answered % second === 0, shown % second === 0];
  if (coarseAnswer === coarseShown) return 0;
  return coarseAnswer ? second - 1 : second / 2;
}

// src/apply/lost-answers/prove.ts
async function prove(run2, tokens) {
  const look2 = await lookFor(run2, tokens);
  const ended = await Promise.all(tokens.map((one) => proveOne(run2, one, look2)));
  return ended.filter((one) => one !== null);
}
async function lookFor(run2, tokens) {
  const alone = ({ issuance }) => run2.api.readClient(issuance.id);
  if (tokens.length <= listRequests(run2)) return alone;
  const reading = run2.api.readClients().then(({ clients }) => new Map(clients.map((one) => [one.id, one])));
  await reading.catch(() => void 0);
  return async (one) => {
    const listed = (await reading).get(one.issuance.id);
    const usable = listed !== void 0 && !isBehind(one.issued.client.token_updated_at, listed.token_updated_at);
    return usable ? listed : alone(one);
  };
}
async function proveOne(run2, one, look2) {
  const { issuance } = one;
  try {
    const live = await look2(one);
    if (live !== null && isReplaced(one, live)) return { ended: issuance, issuedAt: live.token_updated_at };
    const ending = live === null ? unproved(one, "its client is gone") : await confirmed(run2, one);
    run2.ledger.end(issuance.change, ending);
  } catch (error) {
    run2.ledger.end(issuance.change, unproved(one, errorText(error)));
    run2.halt.learn(error);
  }
  return null;
}
function isReplaced({ issuance, issued }, live) {
  const later = laterBy(issued.client.token_updated_at, live.token_updated_at);
  return later > (issuance.late > 0 ? 0 : tokenTimeTolerance);
}
async function confirmed(run2, { issuance, issued, delivered }) {
  const { change, target, sent, id } = issuance;
  if (!delivered) return handOver(run2, change, target, issued, sent);
  await confirm(target, tokenOf(change, issued.client), run2.clock);
  return sent === null ? { status: "done", id } : comparedEnding(id, sent, issued.client);
}
function unproved({ issuance: { id }, delivered }, reason) {
  const message = `its token was ${delivered ? "delivered" : "issued"} after an earlier answer was lost, and whether it still works could not be confirmed: ${reason}. Apply again: a new one is issued and delivered`;
  return { status: "unknown", id, error: { code: "not-proved", message } };
}

// src/apply/lost-answers/wait.ts
async function untilCommitted(run2, sentAt, reason) {
  const left = Math.max(...sentAt) + run2.timeoutMs - run2.clock.monotonic();
  if (left > 0) await announcedWait(run2, left, reason);
}
async function announcedWait({ clock, stop, onWait }, ms, reason) {
  if (!stop.aborted) onWait({ ...reason, ms, shortened: false });
  await clock.sleep(ms, stop);
}

// src/apply/lost-answers/regenerate.ts
var maxTries = 3;
function openIssuanceOf(run2, issuance, error) {
  return { ...issuance, sentAt: error.sentAt ?? run2.clock.monotonic(), tries: 1, late: 1 };
}
async function settleIssuances(run2, lost) {
  let open6 = lost;
  while (open6.length > 0 && !run2.halt.stopped()) {
    const waited = untilCommitted(
      run2,
      open6.map(({ sentAt }) => sentAt),
      {
        purpose: `to issue ${open6.length === 1 ? "a token" : `${open6.length} tokens`} again`,
        why: "the answer was lost, and Workato may still issue the first one"
      }
    );
    await waited.catch(() => void 0);
    open6 = await sendAgain(run2, open6);
  }
}
async function sendAgain(run2, open6) {
  const unproved3 = [];
  const again = [];
  await inParallel(run2.halt, open6, async (one) => {
    const issuance = { ...one, tries: one.tries + 1 };
    try {
      const issued = await run2.api.regenerateToken(one.id);
      if (isOwn(one)) run2.onOwnToken(one.id, issued.token);
      const token = await deliverForProof(run2, issuance, issued);
      if (token !== null) unproved3.push(token);
    } catch (error) {
      if (isLost(error) && issuance.tries < maxTries) again.push(lostAgain(run2, issuance, error));
      else fail(run2, issuance, error);
    }
  });
  for (const { ended, issuedAt } of await prove(run2, unproved3)) {
    if (ended.tries < maxTries) again.push({ ...ended, late: Math.max(0, ended.late - 1) });
    else run2.ledger.end(ended.change, endedAgain(ended, issuedAt));
  }
  return again;
}
function lostAgain(run2, issuance, error) {
  return { ...issuance, sentAt: error.sentAt ?? run2.clock.monotonic(), late: issuance.late + 1 };
}
async function deliverForProof(run2, issuance, issued) {
  const { change, target, sent, about, id } = issuance;
  if (target.kind !== "deliver" || isOwn(issuance)) {
    run2.ledger.end(change, await handOver(run2, change, target, issued, sent));
    return null;
  }
  if (holdsAnother(target, id)) return { issuance, issued, delivered: false };
  const failed = await handOverUnproved(run2, change, target, issued, about);
  if (failed !== null) run2.ledger.end(change, failed);
  return failed === null ? { issuance, issued, delivered: true } : null;
}
function fail(run2, issuance, error) {
  const own = isOwn(issuance) && error instanceof ApiError && error.status === 401;
  run2.ledger.end(issuance.change, own ? ownTokenLost(issuance) : unknownAfterLost(error, issuance.id));
  run2.halt.learn(error);
}
function isOwn({ change }) {
  return change.action === "rotate" && change.own;
}
function ownTokenLost({ id, change }) {
  const message = `keyward's own token was replaced, and the answer with the new one was lost: the earlier one no longer works. Regenerate the token of ${change.name} (id ${id}) in Workato, give it to keyward, then run keyward rotate --self`;
  return { status: "failed", id, error: { code: "not-delivered", message } };
}
function endedAgain({ id, tries }, issuedAt) {
  const message = `its token was issued ${tries} times, and each time another one was issued after it (the last at ${issuedAt ?? "an unknown time"}): find out who else issues it, then apply again`;
  return { status: "unknown", id, error: { code: "reissued", message } };
}

// src/apply/lost-answers/recover.ts
async function recover(run2, { change }, live, tokens) {
  const values = valuesAfter(change, null);
  const target = run2.targetOf(change);
  if (target.kind !== "deliver") return run2.ledger.end(change, comparedEnding(live.id, values, live));
  if (await holdsTokenOf(target, live.id)) return run2.ledger.end(change, deliveredElsewhere(live.id));
  try {
    const issued = await run2.api.regenerateToken(live.id);
    run2.ledger.end(change, await handOver(run2, change, target, issued, values));
  } catch (error) {
    if (isLost(error)) {
      const issuance = {
        change,
        id: live.id,
        target,
        about: { action: "create", id: live.id },
        sent: values
      };
      tokens.push(openIssuanceOf(run2, issuance, error));
      return;
    }
    run2.ledger.end(change, unknownAfterLost(error, live.id));
    run2.halt.learn(error);
  }
}
function notMadeEnding({ change }, trace, why2) {
  switch (trace.kind) {
    case "several": {
      const ids = trace.live.map(({ id }) => id).join(" and ");
      return undecided(
        null,
        "two-found",
        `${why2}, and ${trace.live.length} new clients have its name: ${ids}. Keep one of them in Workato, then apply again`
      );
    }
    case "stored-as": {
      const { id, name } = trace.live;
      return undecided(
        id,
        "stored-otherwise",
        `${why2}, and it is not live by that name, but the new client ${id}, "${name}", has everything else that was sent: if Workato stored the name in that form, write \`name: ${JSON.stringify(name)}\` in the manifest, then run \`keyward rotate\` with that name, since its token was not delivered`
      );
    }
    case "earlier":
      return undecided(
        trace.live.id,
        "name-taken",
        `${why2}, and a client of its name, id ${trace.live.id}, was created before it was sent (at ${trace.live.created_at ?? "an unknown time"}): its token was left alone. If it is the client that the manifest declares, pin it with \`id: ${trace.live.id}\` and run \`keyward rotate\` for it; otherwise delete or rename it in Workato, then apply again`
      );
    case "unlike": {
      const differences = answerText(deviations(valuesAfter(change, null), trace.live));
      return undecided(
        trace.live.id,
        "name-taken",
        `${why2}, and a new client of its name, id ${trace.live.id}, has other values (${differences}): its token was left alone. If somebody else created it, delete or rename it in Workato before the next apply, which would give it the values of the manifest; if it is the client that the manifest declares, apply again, then run \`keyward rotate\` for it`
      );
    }
  }
}
function deliveredElsewhere(id) {
  const message = `another run of keyward has delivered the token of client ${id}, which has its name, and that token was left alone. Plan again: the plan shows whether anything is left to do`;
  return undecided(id, "delivered-elsewhere", message);
}
function undecided(id, code, message) {
  return { status: "unknown", id, error: { code, message } };
}

// src/apply/lost-answers/trace.ts
var tolerance = 2e3;
var clockError = 6e4;
function earliestNow({ api, clock }) {
  return (api.serverTime() ?? clock.now() - clockError) - tolerance;
}
function traceOf(run2, sent) {
  const values = valuesAfter(sent.change, null);
  const named2 = [...run2.view.clients.values()].filter(
    (live) => !run2.byId.has(live.id) && isSameIdentity(live, sent.change)
  );
  const judged = named2.map((live) => ({ live, kind: judge(live, values, sent.notBefore) }));
  const [made2, ...others] = judged.filter(({ kind }) => kind === "made").map(({ live }) => live);
  if (made2 !== void 0) {
    return others.length === 0 ? { kind: "made", live: made2 } : { kind: "several", live: [made2, ...others] };
  }
  const stored2 = storedAs(run2, sent);
  if (stored2 !== null) return { kind: "stored-as", live: stored2 };
  const other = judged.find(({ kind }) => kind === "unlike") ?? judged[0];
  return other ?? absence(run2.view.listLimit(sent.change.environment));
}
function absence(why2) {
  return why2 === null ? { kind: "missing" } : { kind: "unseen", why: why2 };
}
function isSameIdentity(live, { name, environment }) {
  return sameStoredName(live.name, name) && live.environment === environment;
}
function storedAs(run2, { change, notBefore }) {
  const values = valuesAfter(change, null);
  const planned2 = new Set((run2.plan.changes ?? []).map(({ name }) => nfc(name)));
  const found = [...run2.view.clients.values()].find(
    (live) => !run2.byId.has(live.id) && !planned2.has(nfc(live.name)) && !isEarlier(live, notBefore) && storedForm(change.name, live.name) !== null && deviations(values, live).every(({ field }) => field === "name")
  );
  return found ?? null;
}
function isEarlier({ created_at }, notBefore) {
  return created_at !== null && Date.parse(created_at) < notBefore;
}
function judge(live, sent, notBefore) {
  if (isEarlier(live, notBefore)) return "earlier";
  const differing2 = deviations(sent, live).map(({ field }) => field);
  const explained = live.created_at !== null && isSubset(live.folders, sent.folders) ? ["folders"] : [];
  return differing2.every((field) => explained.includes(field)) ? "made" : "unlike";
}
function isSubset(stored2, sent) {
  return stored2 !== "all" && sent !== "all" && stored2.every((id) => sent.includes(id));
}

// src/apply/lost-answers/lost-creates.ts
var secondLook = 5e3;
var why = "its answer was lost";
async function settleLost(run2, lost, tokens) {
  if (lost.length === 0 || run2.halt.stopped()) return [];
  let open6 = lost;
  try {
    await untilCommitted(
      run2,
      lost.map(({ at: at2 }) => at2),
      lookUp(lost, "the answer was lost, and Workato may still make the client")
    );
    open6 = (await look(run2, open6, tokens)).map(({ one }) => one);
    if (open6.length === 0) return [];
    const again = lookUp(open6, "the first look did not show the client, and a list may lag behind");
    await announcedWait(run2, Math.min(secondLook, run2.timeoutMs / 8), again);
    return await endTaken(run2, await look(run2, open6, tokens));
  } catch (error) {
    if (!run2.stop.aborted) for (const { change } of open6) leaveOpen(run2, change, error);
    run2.halt.learn(error);
    return [];
  }
}
function lookUp(lost, why2) {
  const [first, ...others] = lost.map(({ change }) => `"${change.name}"`);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return { purpose: `to look up the create of ${first}${more}`, why: why2 };
}
async function look(run2, lost, tokens) {
  await run2.view.read();
  const absent = [];
  const stored2 = [];
  const made2 = lost.flatMap((one) => {
    const trace = traceOf(run2, one);
    switch (trace.kind) {
      case "missing":
      case "unseen":
      case "earlier":
      case "unlike":
        absent.push({ one, trace });
        return [];
      case "made":
        run2.ledger.end(one.change, foundEnding(trace.live.id));
        return [{ one, live: trace.live }];
      case "stored-as":
        stored2.push({ change: one.change, live: trace.live });
        run2.ledger.end(one.change, notMadeEnding(one, trace, why));
        return [];
      case "several":
        run2.ledger.end(one.change, notMadeEnding(one, trace, why));
        return [];
    }
  });
  for (const { change, live } of stored2) await nameCreated(run2.targetOf(change), live);
  await inParallel(run2.halt, made2, ({ one, live }) => recover(run2, one, live, tokens));
  return absent;
}
async function endTaken(run2, absent) {
  const missing = [];
  for (const { one, trace } of absent) {
    switch (trace.kind) {
      case "missing":
        missing.push(one);
        break;
      case "unseen":
        run2.ledger.end(one.change, unseenEnding(trace.why.reason));
        break;
      case "earlier":
      case "unlike":
        await disown(run2.targetOf(one.change));
        run2.ledger.end(one.change, notMadeEnding(one, trace, why));
    }
  }
  return missing;
}
function unseenEnding(reason) {
  const message = `its answer was lost, and the list of clients cannot show whether it was created, since ${reason}: it was not sent again. Check the workspace, then apply again, with an API token that lists the clients of that environment`;
  return { status: "unknown", id: null, error: { code: "no-answer", message } };
}
function foundEnding(id) {
  const message = `its answer was lost, and it was created as client ${id}, whose token has not been delivered. Apply again: a new token is issued and delivered`;
  return { status: "unknown", id, error: { code: "no-answer", message } };
}
function leaveOpen(run2, change, error) {
  const message = `its answer was lost, and it could not be looked up: ${errorText(error)}. Plan again: the plan shows whether the client exists`;
  run2.ledger.end(change, { status: "unknown", id: null, error: { code: "no-answer", message } });
}

// src/apply/lost-answers/answered-creates.ts
async function settleAnswered(run2, answered, tokens) {
  if (!run2.halt.mayRead()) return;
  try {
    await readFor(run2, answered);
  } catch (error) {
    for (const { change, error: answer } of answered.filter(({ lostBefore }) => !lostBefore))
      run2.ledger.end(change, uncheckedEnding(answer, null, errorText(error)));
    run2.halt.learn(error);
    return;
  }
  const traced = answered.map((one) => ({ one, trace: traceOf(run2, one) }));
  for (const { one, trace } of traced)
    if (trace.kind === "made") run2.ledger.end(one.change, madeEnding(one, trace.live));
  await mapConcurrent(traced, ({ one, trace }) => settle(run2, one, trace, tokens));
}
async function readFor(run2, answered) {
  await run2.view.renewSince(Math.max(...answered.map(({ at: at2 }) => at2)));
  const open6 = () => answered.filter((one) => mayFollowEffect(one.error) && traceOf(run2, one).kind === "missing");
  const first = open6();
  if (first.length === 0 || run2.halt.stopped()) return;
  await untilCommitted(
    run2,
    first.map(({ at: at2 }) => at2),
    lookUp(first, "its answer may have come after its effect, and a list may lag behind")
  );
  await run2.view.read();
  const second2 = open6();
  if (second2.length === 0) return;
  const again = lookUp(second2, "the list did not show the client, and may lag behind");
  await announcedWait(run2, Math.min(secondLook, run2.timeoutMs / 8), again);
  await run2.view.read();
}
function mayFollowEffect(error) {
  return saysTaken(error) || error instanceof ApiError && (error.status === 404 || error.status === 409);
}
async function settle(run2, one, trace, tokens) {
  const { change } = one;
  if (trace.kind === "made") return run2.halt.stopped() ? void 0 : recover(run2, one, trace.live, tokens);
  const target = run2.targetOf(change);
  if (trace.kind === "earlier" || trace.kind === "unlike") await disown(target);
  if (trace.kind === "stored-as") await nameCreated(target, trace.live);
  if (trace.kind === "missing" && !one.lostBefore && !saysTaken(one.error)) await restore(target);
  run2.ledger.end(change, endingFor(one, trace));
}
var takenUnseen = "the list of clients does not show whose name it is, and may lag behind";
function endingFor(one, trace) {
  const { error, lostBefore } = one;
  switch (trace.kind) {
    case "missing":
      if (lostBefore) return openAfterLost(error);
      return saysTaken(error) ? uncheckedEnding(error, null, takenUnseen) : endingOf(error, null);
    case "unseen":
      if (lostBefore) return openAfterLost(error);
      return uncheckedEnding(error, null, `the list of clients cannot show it, since ${trace.why.reason}`);
    case "several":
    case "stored-as":
    case "earlier":
    case "unlike":
      return notMadeEnding(one, trace, `it failed (${errorText(error)})`);
  }
}
function madeEnding({ error }, { id }) {
  return tookEffectEnding(
    error,
    id,
    `client ${id} was created, and its token has not been delivered. Apply again: a new token is issued and delivered`
  );
}

// src/fields/payload.ts
function clientPayload(values, kind) {
  const part = eachField((field) => clientFields[field].payload(values[field], kind));
  return { ...part.name, ...part.role, ...part.folders, ...part.environment, ...part.ip_allow_list };
}

// src/apply/mark-pending.ts
async function markedPending(run2, change, target, about) {
  try {
    await markPending(target, change, about);
    if (!run2.halt.stopped()) return true;
    await restore(target);
    return false;
  } catch (error) {
    const message = `nothing was issued, because its place could not be marked: ${errorText(error)}`;
    run2.ledger.end(change, { status: "failed", id: change.id, error: { code: "sink", message } });
    return false;
  }
}
async function markedBeforeUpdate(run2, update, rotation, live) {
  if (rotation === void 0) return true;
  try {
    const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at };
    await markPending(run2.targetOf(rotation), rotation, about);
    return true;
  } catch (error) {
    const message = `it was not sent, because a new token is issued for it afterwards, and the place of that token could not be marked: ${errorText(error)}`;
    run2.ledger.end(update, { status: "failed", id: live.id, error: { code: "sink", message } });
    return false;
  }
}

// src/apply/one-create.ts
var unlisted = "an attempt before was answered 429, and the list shows no client of its environment";
function aboutCreate(change) {
  return { action: "create", sent: [createdAs(valuesAfter(change, null))] };
}
var OneCreate = class {
  #round;
  #run;
  #change;
  /** The attempts that were answered with 429. */
  #rateLimited = 0;
  #sentAt = 0;
  /** Whether an attempt that was answered with 429 may have made the client, which no list could show. */
  #mayExist = false;
  /** Since when the client may exist, by the server's clock. */
  #notBefore;
  constructor(round, change) {
    this.#round = round;
    this.#run = round.run;
    this.#change = change;
    this.#notBefore = round.lostBefore.get(change) ?? null;
  }
  /** Resolves with null if it has ended, otherwise with what a reading has to decide. */
  async make() {
    const run2 = this.#run;
    const change = this.#change;
    const marked = this.#wasLost || await markedPending(run2, change, run2.targetOf(change), aboutCreate(change));
    if (!marked) return null;
    for (; ; ) {
      const sent = await this.#send();
      if (sent === "held-back") {
        const next = await this.#lookAgain();
        if (next === "look-up") return this.#lost(run2.clock.monotonic());
        if (next === "send") continue;
        if (!this.#wasLost && !this.#mayExist) await restore(run2.targetOf(change));
        return null;
      }
      if (sent?.kind !== "answered" || !isRateLimited(sent.error)) return sent;
      if (!await this.#maySendAgain(sent)) return this.#wasLost ? this.#lost(this.#sentAt) : sent;
    }
  }
  get #wasLost() {
    return this.#round.lostBefore.has(this.#change);
  }
  #lost(at2) {
    return { kind: "lost", change: this.#change, notBefore: this.#notBefore ?? 0, at: at2 };
  }
  async #send() {
    const run2 = this.#run;
    const change = this.#change;
    const values = valuesAfter(change, null);
    run2.ledger.begin(change);
    try {
      const issued = await run2.api.createClient(
        clientPayload({ ...values, role: values.role ?? 0 }, "create"),
        { mayGo: () => this.#mayGo(), rateLimited: this.#rateLimited }
      );
      run2.view.addMade(issued.client.id, change.environment);
      run2.ledger.end(change, await handOver(run2, change, run2.targetOf(change), issued, values));
      return null;
    } catch (error) {
      return this.#failed(error);
    }
  }
  /** Asked at its turn. */
  #mayGo() {
    const { fresh } = this.#round;
    if (!fresh.isYoung(this.#change) || fresh.conflict(this.#change) !== null) return false;
    this.#sentAt = this.#run.clock.monotonic();
    this.#notBefore ??= earliestNow(this.#run);
    this.#run.ledger.sent(this.#change);
    return true;
  }
  async #failed(error) {
    const { ledger, halt, targetOf: targetOf2 } = this.#run;
    const change = this.#change;
    if (isHeldBack(error)) {
      if (!this.#wasLost) ledger.takeBack(change);
      return "held-back";
    }
    const doubt = doubtOf(error);
    if (doubt === "lost") return this.#lost(this.#sentAt);
    if (doubt === "none" && !this.#wasLost && !this.#mayExist) await restore(targetOf2(change));
    ledger.end(change, this.#endingOf(error, doubt));
    halt.learn(error);
    return doubt === "none" ? null : this.#answered(error);
  }
  /** This attempt may have had no effect; an earlier one, whose answer was lost, may still take effect. */
  #endingOf(error, doubt) {
    if (this.#wasLost) return openAfterLost(error);
    if (doubt === "none" && !this.#mayExist) return endingOf(error, null);
    return uncheckedEnding(error, null, this.#mayExist ? unlisted : "the run ended before");
  }
  #answered(error) {
    const at2 = this.#run.clock.monotonic();
    const sent = { change: this.#change, notBefore: this.#notBefore ?? 0, at: at2 };
    return { kind: "answered", ...sent, error, lostBefore: this.#wasLost };
  }
  /**
   * Whether a create that was answered with 429 may be sent again: only if a reading made since, one for all that wait,
   * shows that it had no effect. Otherwise what that reading shows decides.
   */
  async #maySendAgain(sent) {
    const { view, halt } = this.#run;
    this.#rateLimited += 1;
    if (this.#rateLimited >= maxRateLimited || halt.stopped()) return false;
    try {
      await view.renewSince(sent.at);
    } catch {
      return false;
    }
    if (halt.stopped()) return false;
    const trace = traceOf(this.#run, sent);
    if (trace.kind === "missing") return true;
    this.#mayExist = trace.kind === "unseen" && trace.why.kind === "shows-none";
    return this.#mayExist;
  }
  /** How to continue with a create that was held back: `leave` if it has ended or the run was halted. */
  async #lookAgain() {
    const { fresh } = this.#round;
    const { ledger, halt } = this.#run;
    const change = this.#change;
    try {
      await fresh.renew(change);
    } catch (error) {
      if (!this.#wasLost) ledger.end(change, notReadEnding(error, null));
      halt.learn(error);
      return "leave";
    }
    if (halt.stopped()) return "leave";
    const conflict = fresh.conflict(change);
    const hidden = fresh.hidden(change);
    if (conflict === null && (hidden === null || this.#wasLost)) return "send";
    if (this.#wasLost) return "look-up";
    ledger.end(change, conflict === null ? hiddenEnding(change, hidden) : conflictEnding(change, conflict));
    return "leave";
  }
};

// src/apply/creates.ts
async function createAll(run2, changes) {
  const fresh = new CreateFreshness(run2, changes);
  const tokens = [];
  const first = await createEach({ run: run2, fresh, lostBefore: /* @__PURE__ */ new Map() }, changes);
  const missing = await settleLost(run2, first.filter(isLostCreate), tokens);
  const lostBefore = new Map(missing.map(({ change, notBefore }) => [change, notBefore]));
  const second2 = await createEach({ run: run2, fresh, lostBefore }, [...lostBefore.keys()]);
  const again = await settleLost(run2, second2.filter(isLostCreate), tokens);
  for (const { change } of again) run2.ledger.end(change, twiceLost);
  const answered = [...first, ...second2].filter((one) => one.kind === "answered");
  await settleAnswered(run2, answered, tokens);
  await settleIssuances(run2, tokens);
}
var twiceLost = {
  status: "unknown",
  id: null,
  error: {
    code: "no-answer",
    message: "it was sent twice, but is not live: check the workspace, then apply again"
  }
};
function isLostCreate(one) {
  return one.kind === "lost";
}
async function createEach(round, changes) {
  const doubtful = [];
  await inParallel(round.run.halt, changes, async (change) => {
    const one = await new OneCreate(round, change).make();
    if (one !== null) doubtful.push(one);
  });
  return doubtful;
}

// src/apply/delete.ts
async function deleteOne(run2, change, live, mayGo) {
  run2.ledger.begin(change);
  try {
    await run2.api.deleteClient(live.id, { mayGo });
    run2.ledger.end(change, { status: "done", id: live.id });
  } catch (error) {
    if (isHeldBack(error)) {
      run2.ledger.takeBack(change);
      return false;
    }
    run2.ledger.end(change, endingOf(error, live.id));
    run2.halt.learn(error);
    const doubt = doubtOf(error);
    if (doubt !== "none" && !isForbidden(error)) await lookUp2(run2, change, { error, doubt });
  }
  return true;
}
async function lookUp2(run2, change, { error, doubt }) {
  if (!run2.halt.mayRead()) return;
  try {
    const { id } = change;
    const seen = await readAlone(run2, id);
    const gone = seen !== "live" && (seen === "gone" && doubt === "lost" || !await isListed(run2, id));
    if (gone) return run2.ledger.end(change, { status: "done", id });
    if (wasAnswered(error)) run2.ledger.end(change, stillLive(error, id));
  } catch (unread) {
    run2.halt.learn(unread);
  }
}
async function readAlone({ api }, id) {
  try {
    return await api.readClient(id) === null ? "gone" : "live";
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return "unproven";
    throw error;
  }
}
function wasAnswered(error) {
  return error instanceof ApiError && error.status !== null && error.status < 500;
}
function stillLive(error, id) {
  const ending = endingOf(error, id);
  if (ending.status !== "unknown") return ending;
  const message = `${ending.error.message}. It is still live: plan again`;
  return { status: "failed", id, error: { code: ending.error.code, message } };
}
async function isListed({ view }, id) {
  await view.read();
  return view.clients.has(id);
}

// src/apply/freshness/fresh-changes.ts
var oldAfter = 6e4;
var Freshness = class {
  #run;
  #remaining;
  /** What each change was last compared with. */
  #looks = /* @__PURE__ */ new Map();
  /** The clients of the latest reading, and how long the reading may be used. */
  #clients;
  #look;
  constructor(run2, changes) {
    this.#run = run2;
    this.#remaining = new Set(changes);
    this.#clients = run2.view.clients;
    this.#look = new Look(run2.view.readAt, oldAfter, run2.view.wasWaitedFor);
  }
  /** The client that the change may be applied to now; null if the change has ended instead: skipped, or already done. */
  async view(change) {
    const known = this.#run.byId.get(change.id);
    if (known === void 0) throw new Error(`client ${change.id} is planned to change and is not live`);
    this.#remaining.add(change);
    try {
      const current = await this.#current(change, known);
      this.#remaining.delete(change);
      return this.#unlessChanged(change, known, current);
    } catch (error) {
      this.#run.ledger.end(change, notReadEnding(error, known.id));
      this.#run.halt.learn(error);
      return null;
    }
  }
  /** Whether a change whose turn has come may be sent, given the age of the live state it was compared with. */
  isFresh(change) {
    return (this.#looks.get(change) ?? this.#latest()).allows(this.#run.clock);
  }
  /** The client as the latest reading shows it; null if it is gone. */
  async #current(change, known) {
    const { view, clock } = this.#run;
    await view.settled();
    if (this.#latest().isOld(clock)) {
      if (this.#remaining.size < listRequests(this.#run)) return this.#readAlone(change, known);
      await view.renew();
    }
    const listed = view.clients.get(known.id);
    if (listed === void 0) return this.#readAlone(change, known);
    this.#looks.set(change, this.#latest());
    return listed;
  }
  async #readAlone(change, { id }) {
    const { api, clock } = this.#run;
    const alone = await api.readClient(id);
    this.#looks.set(change, new Look(clock.monotonic(), oldAfter, true));
    return alone;
  }
  /** The latest reading of the workspace. */
  #latest() {
    const { view } = this.#run;
    if (view.clients !== this.#clients) {
      this.#clients = view.clients;
      this.#look = new Look(view.readAt, oldAfter, view.wasWaitedFor);
    }
    return this.#look;
  }
  #unlessChanged(change, known, current) {
    if (current === null && change.action === "delete") {
      this.#run.ledger.end(change, { status: "done", id: known.id });
      return null;
    }
    if (current === null) return this.#end(change, "it was deleted");
    const changed = deviations(known, current);
    if (changed.length > 0 && !this.#madeHere(current)) {
      return this.#end(change, changedText(changed));
    }
    if (change.action === "rotate" && laterToken(known, current))
      return this.#end(change, "a new token was issued for it");
    return known;
  }
  /** The reading came before this run's own update: it shows the client as it was planned. */
  #madeHere(current) {
    const planned2 = this.#run.view.planned.get(current.id);
    return planned2 !== void 0 && deviations(planned2, current).length === 0;
  }
  #end(change, what) {
    this.#remaining.delete(change);
    const message = `changed elsewhere since it was planned (${what}): plan again`;
    this.#run.ledger.end(change, {
      status: "skipped",
      id: change.id,
      error: { code: "changed-since", message }
    });
    return null;
  }
};
function laterToken(known, current) {
  return tokenTime(current) - tokenTime(known) > tokenTimeTolerance;
}
function tokenTime({ token_updated_at }) {
  return Date.parse(token_updated_at ?? "");
}

// src/apply/lost-answers/answered-rotations.ts
async function settleAnsweredRotations(run2, answered) {
  if (!run2.halt.mayRead()) return;
  if (answered.length <= listRequests(run2)) {
    await mapConcurrent(answered, (one) => settleAlone(run2, one));
    return;
  }
  try {
    const { clients } = await run2.api.readClients();
    const listed = new Map(clients.map((client) => [client.id, client]));
    for (const one of answered) {
      const issued = isIssued(one, listed.get(one.live.id) ?? null);
      run2.ledger.end(one.change, issued ? issuedEnding(one) : failedEnding(one));
    }
  } catch (error) {
    for (const one of answered) endUnchecked(run2, one, error);
  }
}
async function settleAlone(run2, one) {
  const { change, live, target } = one;
  try {
    if (isIssued(one, await run2.api.readClient(live.id))) return run2.ledger.end(change, issuedEnding(one));
    await restore(target);
    run2.ledger.end(change, failedEnding(one));
  } catch (unread) {
    endUnchecked(run2, one, unread);
  }
}
function endUnchecked(run2, one, unread) {
  const unchecked = uncheckedEnding(one.error, one.live.id, errorText(unread));
  run2.ledger.end(one.change, withReplacement(one, unchecked));
  run2.halt.learn(unread);
}
var migratedHint = `The client was made from a legacy API key, and Workato issues no new token for it: ${replaceMigrated}`;
function failedEnding(one) {
  return withReplacement(one, endingOf(one.error, one.live.id));
}
function withReplacement({ error, live }, ending) {
  return isRefused(error) && isMigrated(live.name) ? withNote(ending, migratedHint) : ending;
}
function isIssued({ live }, shown) {
  return laterBy(live.token_updated_at, shown?.token_updated_at ?? null) > 0;
}
function issuedEnding({ error, live: { id } }) {
  return tookEffectEnding(
    error,
    id,
    "the earlier token no longer works, and the new one was not delivered. Apply again: another one is issued and delivered"
  );
}

// src/apply/rotate.ts
async function rotateOne(run2, change, live, mayGo, doubtful) {
  const target = run2.targetOf(change);
  const about = { action: "regenerate", id: live.id, updated_at: live.token_updated_at };
  if (!await markedPending(run2, change, target, about)) return true;
  run2.ledger.begin(change);
  try {
    const issued = await run2.api.regenerateToken(live.id, { mayGo });
    if (change.own) run2.onOwnToken(live.id, issued.token);
    run2.ledger.end(change, await handOver(run2, change, target, issued, null));
  } catch (error) {
    const doubt = doubtOf(error);
    const untouched = doubt === "none" && !isRateLimited(error);
    if (untouched) await restore(target);
    if (isHeldBack(error)) {
      if (untouched) run2.ledger.takeBack(change);
      else run2.ledger.end(change, uncheckedEnding(error, live.id, "the run ended before"));
      return false;
    }
    if (isLost(error)) {
      doubtful.lost.push(openIssuanceOf(run2, { change, id: live.id, target, about, sent: null }, error));
      return true;
    }
    const answered = doubt === "answered";
    if (answered) doubtful.answered.push({ change, live, target, error });
    run2.ledger.end(
      change,
      answered ? uncheckedEnding(error, live.id, "the run ended before") : endingOf(error, live.id)
    );
    run2.halt.learn(error);
  }
  return true;
}

// src/apply/update.ts
async function updateOne(run2, change, live, mayGo) {
  const values = valuesAfter(change, live);
  if (values.role === null) {
    run2.ledger.end(change, roleGone(live.id));
    return true;
  }
  run2.ledger.begin(change);
  try {
    const answer = await run2.api.updateClient(
      live.id,
      clientPayload({ ...values, role: values.role }, "update"),
      { mayGo }
    );
    run2.byId.set(live.id, { ...live, ...values });
    run2.ledger.end(change, comparedEnding(live.id, values, answer));
    const meanwhile = changedMeanwhile(live, values, answer);
    if (meanwhile.length > 0)
      run2.onNote(
        `${title(change)} (id ${live.id}) was changed by somebody else while it was updated (${meanwhile.join("; ")}): plan again`
      );
  } catch (error) {
    if (isHeldBack(error)) {
      run2.ledger.takeBack(change);
      return false;
    }
    const ending = endingOf(error, live.id);
    const keepsList = isRefused(error) && live.ip_allow_list.length > 0 && values.ip_allow_list.length === 0;
    run2.ledger.end(change, keepsList ? withNote(ending, listKept) : ending);
    run2.halt.learn(error);
  }
  return true;
}
function changedMeanwhile(before, sent, answer) {
  const unlikeBefore = new Set(deviations(before, answer).map(({ field }) => field));
  const fields = deviations(sent, answer).filter(({ field }) => unlikeBefore.has(field));
  const reissued = laterBy(before.token_updated_at, answer.token_updated_at) > tokenTimeTolerance;
  return [
    ...fields.length > 0 ? [answerText(fields)] : [],
    ...reissued ? ["a new token was issued for it"] : []
  ];
}
var listKept = "The IP allow list was not cleared, and the client is as before";
function roleGone(id) {
  const message = "its role no longer exists in Workato, and an update must send one: declare its role";
  return { status: "failed", id, error: { code: "role-gone", message } };
}

// src/apply/apply.ts
var atOnce2 = 8;
var graceMs = 6e3;
async function applyPlan(input) {
  const changes = input.plan.changes ?? [];
  const run2 = openRun(input);
  const before = input.api.requests;
  const started = input.clock.monotonic();
  await workUntilGrace(run2, changes);
  noteMissed(run2);
  if (!input.stop.aborted) {
    await noteAnsweredPlaces(run2, changes);
    for (const { target, client } of run2.thrownAway) await noteThrownAway(target, client);
  }
  const after = input.api.requests;
  return {
    workspace: input.plan.workspace,
    outcomes: run2.ledger.outcomes(),
    requests: {
      total: after.total - before.total,
      retried: after.retried - before.retried,
      rate_limited: after.rate_limited - before.rate_limited
    },
    seconds: Math.round((input.clock.monotonic() - started) / 100) / 10
  };
}
async function noteAnsweredPlaces(run2, changes) {
  const outcomes = run2.ledger.outcomes();
  const failed = changes.filter((_, index) => outcomes[index]?.status === "failed");
  const issuing = failed.filter((change) => change.action === "create" || change.action === "rotate");
  await mapConcurrent(issuing, (change) => noteAnswered(run2.targetOf(change)), atOnce2);
}
function noteMissed({ view, ledger, plan, onNote }) {
  const missed = new Set(view.missed);
  const outcomes = ledger.outcomes();
  for (const [index, change] of (plan.changes ?? []).entries()) {
    const id = outcomes[index]?.id ?? null;
    if (change.action !== "create" || id === null || !missed.has(id)) continue;
    const next = change.issue.kind === "deliver" ? "the marker at the place of its token keeps it from being created again" : "it would be created again, because no marker names it";
    onNote(
      `${title(change)} was created as client ${id}, but the list of clients read since then does not show it. The list may lag, or show only the clients of the API token's own environment: as long as it does, ${next}`
    );
  }
}
async function work(run2, changes) {
  const [updates, rotations, deletes] = [
    changesOf(changes, "update"),
    changesOf(changes, "rotate"),
    changesOf(changes, "delete")
  ];
  await createAll(run2, changesOf(changes, "create"));
  const fresh = new Freshness(run2, [...updates, ...rotations, ...deletes]);
  const guarded = (one) => async (change) => {
    const isFresh = untilAttemptsExhausted(() => fresh.isFresh(change));
    const mayGo = () => {
      const goes = isFresh();
      if (goes) run2.ledger.sent(change);
      return goes;
    };
    for (; ; ) {
      const live = await fresh.view(change);
      if (live === null || run2.halt.stopped()) return;
      if (await one(run2, change, live, mayGo)) return;
    }
  };
  const rotationOf = new Map(rotations.map((rotation) => [rotation.id, rotation]));
  const update = async (...each) => {
    const [, change, live] = each;
    return !await markedBeforeUpdate(run2, change, rotationOf.get(change.id), live) || updateOne(...each);
  };
  await inParallel(run2.halt, updates, guarded(update));
  const rotate = async (some) => {
    const doubtful = { lost: [], answered: [] };
    const one = (...each) => rotateOne(...each, doubtful);
    await inParallel(run2.halt, some, guarded(one));
    await settleIssuances(run2, doubtful.lost);
    await settleAnsweredRotations(run2, doubtful.answered);
  };
  await rotate(rotations.filter(({ own }) => !own));
  await inParallel(run2.halt, deletes, guarded(deleteOne));
  await rotate(rotations.filter(({ own }) => own));
}
async function workUntilGrace(run2, changes) {
  const ended = new AbortController();
  try {
    await Promise.race([work(run2, changes), graceAfter(run2, ended.signal)]);
  } finally {
    ended.abort();
  }
}
async function graceAfter({ stop, clock }, ended) {
  await new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener("abort", () => resolve(), { once: true, signal: ended });
  });
  await clock.sleep(graceMs, ended).catch(() => void 0);
}

// src/run/places/left-markers.ts
async function takeBackTaken({ declared, live, tokens }, sinks, { changes }) {
  const updated = new Set(changesOf(changes ?? [], "update").map(({ id }) => id));
  if (updated.size === 0) return;
  for (const claim of claimLive(declared, live).claims.filter((one) => updated.has(one.live.id))) {
    for (const { sink, place, reading } of tokens.get(claim.declared) ?? []) {
      if (reading.kind !== "marked" || reading.marker.state !== "pending") continue;
      if (!isTaken(claim.live, reading.marker)) continue;
      await sinks.get(sink)?.mark(place, reading.marker.previous).catch(() => void 0);
    }
  }
}
async function takeBackLeftMarkers({ declared, live, formers }, sinks, { outcomes }) {
  if (formers.size === 0) return;
  const issued = new Set(
    outcomes.flatMap(({ action, status, id }) => action === "rotate" && status === "done" ? [id] : [])
  );
  for (const { live: client, place, marker } of leftMarkers(claimLive(declared, live).claims, formers)) {
    if (client === null || !issued.has(client.id)) continue;
    await sinks.get(place.sink)?.mark(place.place, marker.previous).catch(() => void 0);
  }
}

// src/run/apply-workspaces.ts
async function applyWorkspaces(attempts, shared, edge) {
  announceStop(edge.system);
  const parts = attempts.map((one) => progressPart(one, shared));
  announce(parts, edge);
  const progress = new ApplyProgress(parts);
  const start = () => attempts.map((one, index) => {
    const { name } = one.plan.workspace;
    const watched = parts.slice(index, index + 1).map((part) => progress.of(part));
    const onStep = (step) => {
      for (const take of watched) take(step);
      shared.happened(stepEvent(name, step));
    };
    const onWait = (wait) => shared.waits.show(name, wait);
    return applyWorkspace(one, shared, { onStep, onWait }, edge);
  });
  return shared.watch.during(progress, async () => {
    const running = start();
    await Promise.allSettled(running);
    return Promise.all(running);
  });
}
function announceStop({ stop, err }) {
  const announceOnStderr = () => err(
    "\nStopping: requests in flight have 6 s to end, and nothing new is sent; a second signal ends at once\n"
  );
  stop.addEventListener("abort", announceOnStderr, { once: true });
}
function progressPart({ plan, workspace }, { budgets }) {
  return {
    workspace: plan.workspace.name,
    changes: plan.changes?.length ?? 0,
    limiter: budgets.limiterOf(workspace.options)
  };
}
function stepEvent(workspace, step) {
  const { action, name, environment } = step.change;
  const change = { workspace, index: step.index, action, name, environment };
  if (step.kind === "sent") return { type: "change_sent", ...change, id: step.change.id };
  const { id, status, error } = step.outcome;
  return { type: "change_ended", ...change, id, status, error };
}
function announce(parts, { voice, system: system2 }) {
  const busy = parts.filter(({ changes }) => changes > 0);
  const count = busy.reduce((sum, { changes }) => sum + changes, 0);
  const [first] = busy;
  if (voice.quiet || first === void 0) return;
  const where = busy.length === 1 ? first.workspace : plural(busy.length, "workspace");
  const { limit, windowMs } = first.limiter.rate;
  const isOne = new Set(busy.map(({ limiter }) => limiter)).size === 1;
  const rate = isOne ? ` at ${limit} requests in ${durationText(windowMs / 1e3)}` : "";
  const time = durationText(secondsFor(busy));
  system2.err(`Applying ${plural(count, "change")} to ${forTerminal(where)}: about ${time}${rate}
`);
}
function secondsFor(parts) {
  const requests = /* @__PURE__ */ new Map();
  for (const { limiter, changes } of parts) requests.set(limiter, (requests.get(limiter) ?? 0) + changes);
  return Math.max(0, ...[...requests].map(([limiter, count]) => limiter.untilSent(count))) / 1e3;
}
async function applyWorkspace({ plan, planned: planned2, run: run2, workspace, timeoutMs }, { connect: connect2, audit, own }, listeners, edge) {
  if (planned2 === null) return unchangedReport(plan);
  const api = connect2(workspace.options);
  await takeBackTaken(planned2.input, run2.sinks, plan);
  const report = await applyPlan({
    plan,
    api: audit?.around(api, plan) ?? api,
    live: planned2.reading.clients,
    readAt: planned2.reading.readAt,
    sinks: run2.sinks,
    onOwnToken: (id, token) => own.add({ workspace: workspace.options, id, token }),
    clock: edge.system.clock,
    timeoutMs,
    stop: edge.system.stop,
    ...listeners,
    onNote: (note2) => edge.system.err(`${forTerminal(`${plan.workspace.name}: ${note2}`)}
`)
  });
  await takeBackLeftMarkers(planned2.input, run2.sinks, report);
  return report;
}
function unchangedReport({ workspace, changes, read }) {
  if (changes === null || changes.length > 0)
    throw new Error(`${workspace.name} was not planned, and cannot be applied`);
  return {
    workspace,
    outcomes: [],
    requests: { total: read?.requests ?? 0, retried: 0, rate_limited: 0 },
    seconds: 0
  };
}

// src/run/own-tokens.ts
var OwnTokens = class {
  #connect;
  #issued = [];
  constructor(connect2) {
    this.#connect = connect2;
  }
  /** Keeps a token to be proved later. */
  add(own) {
    this.#issued.push(own);
  }
  /** The reports, in which a token that does not work makes its rotation a failure. */
  async proved(reports) {
    let proved = reports;
    for (const own of this.#issued) {
      const failure = await this.#failureOf(own);
      if (failure !== null) proved = proved.map((report) => unproved2(report, own, failure));
    }
    return proved;
  }
  /** Why a read with the new token failed; null if it succeeded. */
  async #failureOf({ workspace, id, token }) {
    try {
      const client = await this.#connect(workspace, token).readClient(id);
      return client === null ? "its client is gone" : null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
};
function unproved2(report, { workspace, id }, failure) {
  if (report.workspace.name !== workspace.name) return report;
  const message = `its new token was delivered, but a read with it failed: ${failure}. Check the token before the next run`;
  const outcomes = report.outcomes.map(
    (outcome2) => outcome2.id === id && outcome2.status === "done" ? { ...outcome2, status: "failed", error: { code: "not-proved", message } } : outcome2
  );
  return { ...report, outcomes };
}

// src/run/plan-each.ts
async function planEach(workspaces, plan) {
  const quotas = groupBy(workspaces, ({ options }) => JSON.stringify([options.host, options.tokenVariable]));
  const planned2 = [...quotas.values()].map(async (own) => {
    const attempts = await mapConcurrent(own, plan, maxConcurrent);
    return own.map((workspace, index) => [workspace, attempts[index]]);
  });
  const byWorkspace = new Map((await Promise.all(planned2)).flat());
  return workspaces.flatMap((workspace) => byWorkspace.get(workspace) ?? []);
}
function withoutReadings(attempt2) {
  const { planned: planned2, plan } = attempt2;
  if (planned2 === null || plan.changes === null || plan.changes.length > 0) return attempt2;
  const { tokens, formers } = planned2.input;
  const places = [...tokens.values(), ...[...formers.values()].map((former) => former.places)].flat();
  const isPending = places.some(
    ({ reading }) => reading.kind === "marked" && reading.marker.state === "pending"
  );
  return isPending ? attempt2 : { ...attempt2, planned: null };
}

// src/run/renewed.ts
async function renewed(attempts, plan, { clock }) {
  const renew = async (earlier) => {
    const age = clock.monotonic() - (earlier.planned?.reading.readAt ?? 0);
    const old = creates(earlier) && age > oldForCreates;
    return old ? requireSame(earlier, await plan(earlier.workspace)) : earlier;
  };
  return Promise.all(attempts.map(renew));
}
function creates({ plan }) {
  return plan.changes?.some(({ action }) => action === "create") ?? false;
}
function requireSame(earlier, again) {
  const { status, problems } = again.plan;
  const [problem2] = problems;
  if (isUnreadCustomer(again.plan)) return again;
  if (status === "error" && problem2 !== void 0) throw new KeywardError(problem2.message, problem2.way);
  if (status === "refused") throw new RefusedError(problems);
  requireUnmoved([earlier.plan], [again.plan]);
  return again;
}

// src/run/budget/earlier-run.ts
var longestQueueMs = 15 * 6e4;
async function afterEarlierRun(attempts, plan, { system: system2, waits }) {
  const recentOf = (one) => pendingOf(one).filter((marker) => isRecent(marker, system2.clock));
  const open6 = attempts.filter((one) => recentOf(one).length > 0);
  if (open6.length === 0) return attempts;
  const ms = Math.max(...open6.map(({ timeoutMs }) => timeoutMs));
  const names = open6.flatMap(recentOf).map(({ name }) => `"${name}"`);
  waits.show(null, {
    ms,
    purpose: "to plan",
    why: `an earlier run ended while it created clients or issued tokens (${named(names)}), and Workato may still carry that out`,
    shortened: false
  });
  await system2.clock.sleep(ms, system2.stop).catch(() => system2.stop.throwIfAborted());
  const again = async (one) => open6.includes(one) ? plan(one.workspace) : one;
  return Promise.all(attempts.map(again));
}
function pendingOf({ planned: planned2 }) {
  if (planned2 === null) return [];
  const { tokens, formers } = planned2.input;
  const places = [...tokens.values(), ...[...formers.values()].map((former) => former.places)].flat();
  return places.flatMap(
    ({ reading }) => reading.kind === "marked" && reading.marker.state === "pending" ? [reading.marker] : []
  );
}
function isRecent({ marked_at }, clock) {
  return typeof marked_at === "string" && Date.parse(marked_at) > clock.now() - longestQueueMs;
}
function named(names) {
  const shown = [...new Set(names)];
  return shown.length > 3 ? `${shown.slice(0, 3).join(", ")} and ${shown.length - 3} more` : shown.join(", ");
}

// src/run/watch/watch-run.ts
import { setMaxListeners } from "node:events";
function watchRun({ prepared, listener }, { voice, system: system2 }) {
  setMaxListeners(0, system2.stop);
  const watch = new Watch(voice, system2);
  const happened = (event) => voice.format === "jsonl" ? watch.above(() => listener.happened(event)) : listener.happened(event);
  const waits = new Waits(voice, watch.system, prepared.workspaces.length > 1);
  waits.listen((wait) => watch.waits(wait));
  waits.listen((wait) => happened(waitEvent(wait)));
  const { budgets } = prepared;
  return {
    edge: { voice, system: watch.system },
    waits,
    budgets,
    watch,
    happened,
    reading(make) {
      const progress = new ReadingProgress(prepared.workspaces.length, reachable(prepared.options, budgets));
      const one = async (workspace) => {
        const attempt2 = await make(workspace);
        progress.ended();
        happened(readEvent(attempt2));
        return attempt2;
      };
      const { length } = prepared.workspaces;
      return watch.during(progress, () => planEach(prepared.workspaces, one)).catch((error) => {
        if (system2.stop.aborted && length > 1 && !voice.quiet)
          system2.err(stoppedReadingText(progress.read, length));
        throw error;
      });
    }
  };
}
function reachable({ workspaces }, budgets) {
  return [...new Set(workspaces.filter(({ host }) => host !== null).map((one) => budgets.limiterOf(one)))];
}
function readEvent({ plan: { workspace, status, read } }) {
  return {
    type: "read",
    workspace,
    status,
    requests: read?.requests ?? null,
    clients: read?.clients ?? null
  };
}
function waitEvent({ workspace, ms, untilTime, purpose, why: why2 }) {
  const until = new Date(untilTime).toISOString();
  return { type: "wait", workspace, ms: Math.round(ms), until, purpose, why: why2 };
}

// src/plan/guards/shard-limits.ts
function allowedOverCustomers(limit, customers, shard) {
  if (limit === null) return null;
  const isPercent = limit.kind === "percent";
  if (shard === null || shard.count === 1) {
    const why3 = isPercent ? ` (${limit.value}% of ${customers} customers)` : "";
    return { value: limitValue(limit, customers) ?? 0, why: why3 };
  }
  if (isPercent) {
    const why3 = ` (${limit.value}% of the ${customers} customers in shard ${shardText(shard)}, rounded down)`;
    return { value: Math.floor(limit.value * customers / 100), why: why3 };
  }
  const why2 = ` (${limit.value} divided by ${shard.count} shards, rounded down)`;
  return { value: Math.floor(limit.value / shard.count), why: why2 };
}
function flagValue(planned2, shard) {
  if (shard === null || shard.count === 1) return `${planned2} for this run`;
  return `${planned2 * shard.count} for this run (it is divided by the ${shard.count} shards)`;
}

// src/plan/guards/customer-limits.ts
function customerLimitProblems(entry, plans, limits) {
  return [...tooManyCustomers(entry, plans, limits), ...tooManyDeletes(entry, plans, limits)];
}
function tooManyCustomers(entry, plans, { limits, shard }) {
  const changed = plans.filter(isChanged).length;
  const allowed = allowedOverCustomers(limits.max_customers_changed, plans.length, shard);
  if (allowed === null || changed <= allowed.value) return [];
  const fewer = shard === null ? `select fewer customers with -w ${entry}/ID` : "use fewer shards";
  const count = changed === 1 ? "1 customer" : `${changed} customers`;
  return [
    problem("max-customers-changed", {
      message: `the plan changes ${count} of ${entry}, and the limit is ${allowed.value}${allowed.why}`,
      way: `--max-customers-changed ${flagValue(changed, shard)}, or limits.max_customers_changed in keyward.yaml; or ${fewer}`,
      numbers: { planned: changed, limit: allowed.value, customers: plans.length }
    })
  ];
}
function isChanged({ changes, options }) {
  return (changes ?? []).some(({ action }) => action !== "rotate" || options.rotate !== void 0);
}
function tooManyDeletes(entry, plans, { limits: { max_deletes: limit }, shard }) {
  if (limit?.kind !== "count") return [];
  const counts = plans.map(
    ({ changes }) => (changes ?? []).filter(({ action }) => action === "delete").length
  );
  const planned2 = counts.reduce((sum, count) => sum + count, 0);
  const allowed = allowedOverCustomers(limit, plans.length, shard);
  if (allowed === null || planned2 <= allowed.value || counts.some((count) => count > limit.value)) return [];
  return [
    problem("max-deletes", {
      message: `${planned2 === 1 ? "1 delete is" : `${planned2} deletes are`} planned over all customers of ${entry}, and the limit is ${allowed.value}${allowed.why}`,
      way: `--max-deletes ${flagValue(planned2, shard)}, or limits.max_deletes in keyward.yaml`,
      numbers: { planned: planned2, limit: allowed.value }
    })
  ];
}

// src/plan/rotation/due-customers.ts
function oldestDue(plans, most) {
  const due = plans.filter(({ options, changes }) => options.rotate === "due" && (changes ?? []).length > 0);
  if (most === null || due.length <= most || due.some(({ status }) => status !== "ok")) return plans;
  const later = new Set([...due].sort((a, b) => oldest(a) - oldest(b)).slice(most));
  return plans.map((plan) => later.has(plan) ? rotatedLater(plan) : plan);
}
function oldest({ tokens }) {
  const times = (tokens ?? []).filter(({ due }) => due).map(({ updated_at: at2 }) => Date.parse(at2 ?? ""));
  return Math.min(...times.map((time) => Number.isNaN(time) ? 0 : time));
}
function rotatedLater(plan) {
  const { summary, changes, notes } = plan;
  const count = (changes ?? []).length;
  const due = count === 1 ? "1 token is due: a later run takes it" : `${count} tokens are due: a later run takes them`;
  const message = `${due}, since other customers have older ones (--max-customers-changed)`;
  return {
    ...plan,
    changes: [],
    estimate: { requests: 0, seconds: 0 },
    summary: summary === null ? null : { ...summary, rotate: 0, unchanged: summary.unchanged + count },
    notes: [...notes.filter(({ rule }) => rule !== "due-later"), note("due-later", message, null)]
  };
}

// src/run/within-limits.ts
function withinLimits(attempts, { limits, part }) {
  const ofCustomers = attempts.filter(({ plan }) => plan.workspace.customer !== null);
  const changed = /* @__PURE__ */ new Map();
  for (const [entry, own] of groupBy(ofCustomers, ({ plan }) => entryOf(plan.workspace))) {
    const plans = planned(entry, own, { limits, shard: part?.shard ?? null });
    for (const [index, one] of own.entries()) {
      const plan = plans[index];
      if (plan !== void 0 && plan !== one.plan) changed.set(one, plan);
    }
  }
  return attempts.map((one) => {
    const plan = changed.get(one);
    return plan === void 0 ? one : { ...one, plan };
  });
}
function planned(entry, own, over) {
  const allowed = allowedOverCustomers(over.limits.max_customers_changed, own.length, over.shard);
  const plans = oldestDue(
    own.map(({ plan }) => plan),
    allowed?.value ?? null
  );
  const problems = customerLimitProblems(entry, plans, over);
  const first = plans.find(({ changes }) => (changes ?? []).length > 0);
  if (first === void 0 || problems.length === 0) return plans;
  const status = first.status === "error" ? "error" : "refused";
  const refused = { ...first, status, problems: [...problems, ...first.problems] };
  return plans.map((plan) => plan === first ? refused : plan);
}

// src/run.ts
async function run(task, given) {
  const { options, budgets } = task.prepared;
  const watching = watchRun(task, given);
  const { edge, waits } = watching;
  const changes = task.gate.kind !== "closed";
  if (changes) requireChoice(options);
  (changes ? requireAccess : requireAnyAccess)(options.workspaces, edge.system);
  const auditFile = changes ? await proveAudit(task.audit, edge.system) : null;
  const unlock = changes ? await lockHosts(options.workspaces, edge.system) : async () => {
  };
  try {
    if (changes) for (const workspace of options.workspaces) await budgets.takeLease(workspace);
    const connect2 = connector(options, edge.system, edge.voice, waits, budgets);
    const sinks = await sinksOf(options, edge.system, (wait) => waits.show(null, wait));
    const asked = { ...task.asked, sinks, taken: new TakenPlaces(sinks), applies: changes };
    const plan = async (workspace) => {
      const made2 = await attempt(workspace, options, asked, () => connect2(workspace.options), edge.system);
      const kept = task.asked.whole === true ? made2 : withoutReadings(made2);
      if (kept !== made2) connect2.forget(workspace.options);
      return kept;
    };
    const first = await watching.reading(plan);
    const all = changes ? await afterEarlierRun(first, plan, { system: edge.system, waits }) : first;
    const attempts = withinLimits(all, options);
    const document = planDocument(attempts, edge.system, options.part);
    await task.listener.planned(document, attempts);
    if (!changes || endsRun(document.plans)) return { kind: "planned", document };
    const readable = withoutUnread(attempts).readable.map((one) => one.plan);
    if (!await passes(task.gate, readable, edge.system)) return { kind: "declined" };
    const { readable: current, unread } = withoutUnread(await renewed(attempts, plan, edge.system));
    for (const one of current)
      await endedWhole(probePlaces(openTargets(one.plan, one.run.sinks)), edge.system.stop);
    edge.system.stop.throwIfAborted();
    const audit = auditFile !== null && hasChanges(document.plans) ? await auditFile.open() : null;
    const own = new OwnTokens(connect2);
    try {
      task.listener.starting(current);
      const applied = await applyWorkspaces(current, { ...watching, connect: connect2, audit, own }, edge);
      const results = [...await own.proved(applied), ...unread.map((one) => leftOutReport(one.plan))];
      const report = { format: reportFormat, results };
      const written = await task.listener.reported(report);
      if (sentNothing(report)) edge.system.stop.throwIfAborted();
      return { kind: "applied", report, auditIsBroken: audit?.isBroken ?? false, written };
    } finally {
      await audit?.close();
    }
  } finally {
    await budgets.close();
    await unlock();
  }
}

export {
  reportFormat,
  withRemedy,
  proveResultFile,
  proveFile,
  namedFile,
  lockHosts,
  changesOf,
  endsRun,
  isUnreadCustomer,
  leftOutReport,
  run
};
