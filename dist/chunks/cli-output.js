import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";
import {
  __name
} from "./runtime.js";

// src/cli/output.ts
import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
function openOutput(stream, name) {
  const ended = { how: null };
  const end = /* @__PURE__ */ __name((error) => {
    ended.how ??= endOf(error, stream);
  }, "end");
  stream.on("error", end);
  const direct = isDirect(stream.fd);
  const send = /* @__PURE__ */ __name((text) => {
    if (direct) writeWhole(stream.fd, text);
    else stream.write(text);
  }, "send");
  return {
    write(text) {
      if (ended.how !== null) return;
      try {
        send(text);
      } catch (error) {
        end(error);
      }
    },
    async flush() {
      if (ended.how === null && !direct) await drained(stream, end);
      if (ended.how === null) return "written";
      if (ended.how.kind === "closed") return "closed";
      throw unwritable(name, ended.how.error);
    }
  };
}
__name(openOutput, "openOutput");
function isDirect(fd) {
  if (isatty(fd)) return false;
  try {
    const facts = fstatSync(fd);
    return !facts.isFIFO() && !facts.isSocket();
  } catch {
    return false;
  }
}
__name(isDirect, "isDirect");
function writeWhole(fd, text) {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
__name(writeWhole, "writeWhole");
function drained(stream, end) {
  return new Promise((resolve) => {
    const done = /* @__PURE__ */ __name(() => {
      stream.off("error", done);
      resolve();
    }, "done");
    stream.once("error", done);
    stream.write("", (error) => {
      if (error) end(error);
      done();
    });
  });
}
__name(drained, "drained");
var closedCodes = /* @__PURE__ */ new Set(["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"]);
function endOf(error, stream) {
  const failure = error instanceof Error ? error : new Error(String(error));
  const code = "code" in failure && typeof failure.code === "string" ? failure.code : "";
  const closed = closedCodes.has(code) || code === "EIO" && stream.isTTY === true;
  return closed ? { kind: "closed" } : { kind: "failed", error: failure };
}
__name(endOf, "endOf");
function unwritable(name, cause) {
  return new KeywardError(
    `${name} could not be written: ${cause.message}`,
    `free space where ${name} goes, or send it elsewhere`,
    { cause }
  );
}
__name(unwritable, "unwritable");

export {
  openOutput
};
