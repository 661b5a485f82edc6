import { describe, expect, it } from "vitest";
import { filePlace } from "../../../src/sinks/file/place.ts";

const template = "/srv/tokens/{environment}/{name}.token";

function place(name: string, environment: string | null = null, written = template): string {
  return filePlace(written, { id: 7, workspace: "main", customer: null, name, environment });
}

/** The names of folders and file, with the marker's ending. */
function names(text: string): readonly string[] {
  return `${text}.keyward.json`.split("/");
}

describe("the file of a token", () => {
  it("keeps every name that fits a file system together with its marker", () => {
    expect(place("finance-loader", "Prod")).toBe("/srv/tokens/Prod/finance-loader.token");
    const longest = "x".repeat(255 - ".token.keyward.json".length);
    expect(place(longest)).toBe(`/srv/tokens/-/${longest}.token`);
    expect(place("a", "x".repeat(255))).toBe(`/srv/tokens/${"x".repeat(255)}/a.token`);
  });

  it.each(["財".repeat(27), "財".repeat(255), "x".repeat(237), "é".repeat(60), "👩‍🚀".repeat(20)])(
    "of %s is cut to what a file system takes, and keeps its ending",
    (name) => {
      const found = place(name, name);
      expect(found).toMatch(/~[0-9A-F]{32}\.token$/);
      for (const one of names(found)) expect(Buffer.byteLength(one)).toBeLessThanOrEqual(255);
      expect(found.split("/")).toHaveLength(5);
      expect(place(name, name)).toBe(found);
    },
  );

  it("is cut only where something was filled in, and keeps an ending of up to 32 bytes", () => {
    const literal = "x".repeat(300);
    expect(place("a", null, `/srv/${literal}/{name}`)).toBe(`/srv/${literal}/a`);
    const ended = (length: number): string =>
      place("x".repeat(255), null, `/srv/{name}${".".padEnd(length, "e")}`);
    expect(ended(32)).toMatch(/~[0-9A-F]{32}\.e{31}$/);
    expect(ended(33)).toMatch(/~[0-9A-F]{32}$/);
  });

  it("differs for names that differ only where they are cut, or only by case", () => {
    const long = "財".repeat(40);
    expect(new Set([`${long}a`, `${long}b`, `${long}A`].map((name) => place(name).toLowerCase())).size).toBe(
      3,
    );
  });

  it("cannot be imitated by a shorter name", () => {
    const cut = place("財".repeat(40)).slice("/srv/tokens/-/".length, -".token".length);
    expect(place(cut)).not.toBe(place("財".repeat(40)));
  });

  it("stays without an id until it has one", () => {
    const subject = { id: null, workspace: "main", customer: null, name: "x".repeat(300), environment: null };
    expect(filePlace("/t/{name}-{id}", subject)).toContain("{id}");
  });
});
