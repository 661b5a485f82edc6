import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { spentRequests } from "../../../src/run/lock/spent-requests.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const now = Date.parse("2026-06-01T00:00:00Z");

function world() {
  const temporary = temporaryFolder();
  const locks = path.join(temporary, "keyward-locks");
  const at = (time: number, quota = "https://a.invalid TOKEN") =>
    spentRequests({ temporary, quota, windowMs: 60_000, clock: { now: () => time } });
  const file = (): string =>
    path.join(locks, readdirSync(locks).find((name) => name.endsWith(".requests")) ?? "");
  return { temporary, locks, at, file };
}

describe("the requests of earlier runs", () => {
  it("are known to the next run with their ages, and to no run against another host or with another token", () => {
    const { at } = world();
    const first = at(now);
    expect(first.ages).toEqual([]);
    first.answered();
    at(now + 100).answered();
    expect(at(now + 1000).ages).toEqual([1000, 900]);
    expect(at(now + 1000, "https://b.invalid TOKEN").ages).toEqual([]);
    expect(at(now + 1000, "https://a.invalid OTHER").ages).toEqual([]);
  });

  it("are forgotten when they no longer count", () => {
    const { at } = world();
    at(now).answered();
    expect(at(now + 120_000).ages).toEqual([]);
  });

  it("are kept for their user only, without the token's variable or the host in the name", () => {
    const { at, file } = world();
    at(now).answered();
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readFileSync(file(), "utf8")).toBe(`${now}\n`);
    expect(path.basename(file())).toMatch(/^[0-9a-f]{16}\.\d+\.requests$/);
  });

  it("ignore whatever else the file contains", () => {
    const { at, file } = world();
    at(now).answered();
    writeFileSync(
      file(),
      ["", "x", "-5", "1e99", "NaN", `${now}9`, String(now + 60_000), "\u001b[2J", String(now - 500)].join(
        "\n",
      ),
    );
    expect(at(now).ages).toEqual([500]);
  });

  it("stay few, however long the file has become", () => {
    const { at, file } = world();
    at(now).answered();
    writeFileSync(file(), `${"garbage\n".repeat(1_000_000)}${now - 500}\n`);
    expect(at(now).ages).toEqual([500]);
    expect(readFileSync(file(), "utf8")).toBe(`${now - 500}\n`);
  });

  it.each([
    ["a link", (file: string, other: string) => symlinkSync(other, file)],
    ["a second name of another file", (file: string, other: string) => linkSync(other, file)],
    ["a folder", (file: string) => mkdirSync(file)],
    ["a file that others may write", (file: string) => writeFileSync(file, `${now}\n`, { mode: 0o666 })],
  ])("are none where %s has the file's name, which is left alone", (_what, put) => {
    const { at, file, temporary, locks } = world();
    at(now).answered();
    const name = file();
    const again = world();
    mkdirSync(again.locks);
    const other = path.join(temporary, "other");
    writeFileSync(other, `${now}\n`);
    const umask = process.umask(0);
    put(path.join(again.locks, path.basename(name)), other);
    process.umask(umask);
    const found = again.at(now);
    expect(found.ages).toEqual([]);
    found.answered();
    expect(readFileSync(other, "utf8")).toBe(`${now}\n`);
    expect(readdirSync(locks)).toHaveLength(1);
  });

  it("make no folder again that is gone", () => {
    const { at, temporary } = world();
    const found = at(now);
    rmSync(temporary, { recursive: true });
    found.answered();
    expect(existsSync(temporary)).toBe(false);
  });

  it("are none where the folder cannot be used, which fails nothing", () => {
    const temporary = path.join(temporaryFolder(), "file");
    writeFileSync(temporary, "");
    const found = spentRequests({ temporary, quota: "a", windowMs: 1000, clock: { now: () => now } });
    expect(found.ages).toEqual([]);
    expect(() => found.answered()).not.toThrow();
  });
});
