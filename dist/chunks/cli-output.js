import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  KeywardError
} from "./model-errors.js";

// src/cli/output.ts
import { fstatSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
function openOutput(stream, name) {
  const ended = { how: null };
  const end = (error) => {
    ended.how ??= endOf(error, stream);
  };
  stream.on("error", end);
  const direct = isDirect(stream.fd);
  const send = (text) => {
    if (direct) writeWhole(stream.fd, text);
    else stream.write(text);
  };
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
function isDirect(fd) {
  if (isatty(fd)) return false;
  try {
    const facts = fstatSync(fd);
    return !facts.isFIFO() && !facts.isSocket();
  } catch {
    return false;
  }
}
function writeWhole(fd, text) {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}
function drained(stream, end) {
  return new Promise((resolve) => {
    const done = () => {
      stream.off("error", done);
      resolve();
    };
    stream.once("error", done);
    stream.write("", (error) => {
      if (error) end(error);
      done();
    });
  });
}
var closedCodes = /* @__PURE__ */ new Set(["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"]);
function endOf(error, stream) {
  const failure = error instanceof Error ? error : new Error(String(error));
  const code = "code" in failure && typeof failure.code === "string" ? failure.code : "";
  const closed = closedCodes.has(code) || code === "EIO" && stream.isTTY === true;
  return closed ? { kind: "closed" } : { kind: "failed", error: failure };
}
function unwritable(name, cause) {
  return new KeywardError(
    `${name} could not be written: ${cause.message}`,
    `free space where ${name} goes, or send it elsewhere`,
    { cause }
  );
}

export {
  openOutput
};
