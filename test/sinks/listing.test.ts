import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Listings } from "../../src/sinks/listing.ts";
import { temporaryFolder } from "../support/temporary.ts";

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder("keyward-listing-");
  for (const name of names) writeFileSync(path.join(folder, name), "");
  return folder;
}

describe("whether a folder may hold a file", () => {
  it("is denied only if no name in it is the same but for case and Unicode form", async () => {
    const folder = folderWith("Straße", "zoe\u0308");
    const may = (name: string): Promise<boolean> => new Listings().mayHold(path.join(folder, name));
    expect(await Promise.all(["Straße", "STRASSE", "zoë", "ZOË"].map(may))).toEqual([true, true, true, true]);
    expect(await Promise.all(["zoe", "strass", "other"].map(may))).toEqual([false, false, false]);
  });

  it("is denied of every file in a folder that does not exist", async () => {
    expect(await new Listings().mayHold(path.join(folderWith(), "missing", "a"))).toBe(false);
  });

  it("is not denied where the folder cannot be listed", async () => {
    const folder = folderWith("file");
    expect(await new Listings().mayHold(path.join(folder, "file", "a"))).toBe(true);
  });

  it("is answered from one listing of each folder", async () => {
    const folder = folderWith("a");
    mkdirSync(path.join(folder, "other"));
    const listings = new Listings();
    expect(await listings.mayHold(path.join(folder, "a"))).toBe(true);
    rmSync(path.join(folder, "a"));
    writeFileSync(path.join(folder, "b"), "");
    expect(await listings.mayHold(path.join(folder, "a"))).toBe(true);
    expect(await listings.mayHold(path.join(folder, "b"))).toBe(false);
    expect(await listings.mayHold(path.join(folder, "other", "a"))).toBe(false);
  });
});
