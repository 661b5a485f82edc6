import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SinkError } from "../../../src/model/errors.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import type { HeldMarker, PendingMarker } from "../../../src/model/token/token.ts";
import type { FileSink } from "../../../src/sinks/file/sink.ts";
import { fileSink } from "../../support/file-sink.ts";

const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "a",
  environment: null,
  updated_at: "2026-01-05T10:00:00Z",
};
const pending: PendingMarker = {
  state: "pending",
  name: "a",
  environment: null,
  about: { action: "create" },
  previous: null,
};
const token = new Secret("wrkaus-secret");

let dir = "";
let sink: FileSink;
let place = "";
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), "keyward-sink-"));
  sink = fileSink(path.join(dir, "tokens", "{environment}", "{name}"));
  place = sink.place({ id: null, workspace: "main", customer: null, name: "a", environment: null });
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const mode = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const inFolder = (): readonly string[] => readdirSync(path.dirname(place)).sort();

describe("a file sink", () => {
  it("writes a token to a file of 0600 in folders of 0700, and its marker to a second file", async () => {
    expect(place).toBe(path.join(dir, "tokens", "-", "a"));
    await sink.deliver(place, token, held);
    expect(readFileSync(place, "utf8")).toBe("wrkaus-secret");
    expect([mode(place), mode(`${place}.keyward.json`)]).toEqual(["600", "600"]);
    expect([mode(path.join(dir, "tokens")), mode(path.join(dir, "tokens", "-"))]).toEqual(["700", "700"]);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: held });
    expect(sink.markerAt(place)).toBe(`${place}.keyward.json`);
    expect(inFolder()).toEqual(["a", "a.keyward.json"]);
    expect(readFileSync(`${place}.keyward.json`, "utf8")).not.toContain("wrkaus");
  });

  it("leaves nothing but folders behind when it is probed", async () => {
    await sink.probe([place, `${place}2`]);
    expect(inFolder()).toEqual([]);
  });

  it("reads an empty place as absent, and a token without a marker as foreign", async () => {
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, "somebody's");
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
    writeFileSync(`${place}.keyward.json`, "not a marker");
    expect(await sink.read(place)).toEqual({ kind: "foreign" });
  });

  it("reads an obstructed place as unknown, with the reason", async () => {
    writeFileSync(path.join(dir, "tokens"), "a file where a folder belongs");
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("ENOTDIR"),
    });
  });

  it("marks an empty place, and restores it", async () => {
    await sink.mark(place, pending);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
    await sink.mark(place, null);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    await sink.mark(place, null);
  });

  it("still reads as pending after a crash between token and marker", async () => {
    await sink.mark(place, pending);
    writeFileSync(place, "wrkaus-new");
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
  });

  it("does not hold a token whose file was removed", async () => {
    await sink.deliver(place, token, held);
    rmSync(place);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
  });

  it("does not replace a later token of the same client with an earlier one", async () => {
    await sink.deliver(place, new Secret("later"), { ...held, updated_at: "2026-01-05T12:00:00+01:00" });
    await sink.deliver(place, token, held);
    expect(readFileSync(place, "utf8")).toBe("later");
    await sink.deliver(place, token, { ...held, id: 8 });
    expect(readFileSync(place, "utf8")).toBe("wrkaus-secret");
  });

  it("never writes through a link", async () => {
    const outside = path.join(dir, "outside");
    writeFileSync(outside, "untouched");
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(outside, place);
    await expect(sink.probe([place])).rejects.toThrow(/not a plain file/);
    expect(await sink.read(place)).toMatchObject({ kind: "foreign" });
    await sink.mark(place, held);
    expect(await sink.read(place)).toMatchObject({ kind: "foreign" });
    expect(readFileSync(outside, "utf8")).toBe("untouched");
  });

  it("never writes below a folder that is really elsewhere, and accepts a link above the configuration", async () => {
    const elsewhere = path.join(dir, "elsewhere");
    mkdirSync(elsewhere);
    mkdirSync(path.join(dir, "tokens"));
    symlinkSync(elsewhere, path.join(dir, "tokens", "-"));
    await expect(sink.probe([place])).rejects.toThrow(`is reached through a link: it is really ${elsewhere}`);
    rmSync(path.join(dir, "tokens"), { recursive: true });
    symlinkSync(elsewhere, path.join(dir, "tokens"));
    await expect(sink.probe([place])).rejects.toThrow("is reached through a link");
    expect(readdirSync(elsewhere)).toEqual([]);

    symlinkSync(dir, path.join(elsewhere, "link"));
    const above = fileSink(path.join(elsewhere, "link", "real", "{name}"));
    await above.probe([path.join(elsewhere, "link", "real", "a")]);
  });

  it("waits for no pipe in the place of a marker", async () => {
    mkdirSync(path.dirname(place), { recursive: true });
    execFileSync("mkfifo", [`${place}.keyward.json`]);
    expect(await sink.read(place)).toEqual({
      kind: "unknown",
      reason: `${place}.keyward.json is not a plain file`,
    });
    await expect(sink.probe([place])).rejects.toThrow("is not a plain file");
  });

  it("rejects a folder in the place of its marker", async () => {
    mkdirSync(`${place}.keyward.json`, { recursive: true });
    await expect(sink.probe([place])).rejects.toThrow(SinkError);
  });

  it("reports the error, the place and the remedy if a folder is not writable", async () => {
    writeFileSync(path.join(dir, "tokens"), "a file where a folder belongs");
    const error = await sink.probe([place]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SinkError);
    expect(String(error)).toContain(path.join(dir, "tokens"));
    expect(error).toMatchObject({
      remedy: expect.stringContaining("move away the file"),
      cause: expect.any(Error),
    });
    await expect(sink.mark(place, pending)).rejects.toThrow(SinkError);
    await expect(sink.deliver(place, token, held)).rejects.toThrow(SinkError);
  });

  it("reports that a file is in the place of a folder also if its configuration is reached through a link", async () => {
    const real = path.join(dir, "real");
    mkdirSync(real);
    writeFileSync(path.join(real, "tokens"), "a file where a folder belongs");
    symlinkSync(real, path.join(dir, "link"));
    const linked = fileSink(path.join(dir, "link", "tokens", "{environment}", "{name}"));
    await expect(linked.probe([path.join(dir, "link", "tokens", "-", "a")])).rejects.toMatchObject({
      remedy: expect.stringContaining("move away the file"),
    });
  });

  it.each([1, 242, 243, 255, 300, 4000])("takes the token of a name of %d letters", async (length) => {
    const name = "財".repeat(Math.ceil(length / 9)) + "x".repeat(length % 9);
    const at = sink.place({ id: null, workspace: "main", customer: null, name, environment: name });
    await sink.probe([at]);
    await sink.mark(at, pending);
    await sink.deliver(at, token, held);
    expect(await sink.readAll([at])).toEqual([{ kind: "marked", marker: held }]);
    expect(readFileSync(at, "utf8")).toBe(token.reveal());
  });

  it("delivers many tokens into one folder concurrently, and leaves no temporary file", async () => {
    const names = Array.from({ length: 60 }, (_, n) => `client-${n}`);
    await Promise.all(
      names.map((name, n) => {
        const at = sink.place({ id: null, workspace: "main", customer: null, name, environment: null });
        return sink.deliver(at, new Secret(`token-${n}`), { ...held, id: n, name });
      }),
    );
    expect(inFolder()).toHaveLength(120);
    expect(existsSync(path.join(dir, "tokens", "-", "client-59"))).toBe(true);
  });
});
