import { describe, expect, it } from "vitest";
import { readSelf, selfEntry } from "../../../src/features/init/choose-self.ts";
import { findSelf } from "../../../src/plan/identity/self.ts";
import { live } from "../../support/builders.ts";

const clients = [
  live({ id: 40, name: "loader", environment: "Test" }),
  live({ id: 41, name: "loader", environment: "Production" }),
  live({ id: 42, name: "admin", environment: "Production" }),
  live({ id: 43, name: "twin ", environment: "Test" }),
  live({ id: 44, name: "none", environment: "Test" }),
];

describe("the client whose token is used", () => {
  it("is found by its number in the list, its id or its name", () => {
    const found = (text: string, listed = clients.slice(1, 3)) => readSelf(text, clients, listed);
    expect(found("2")).toMatchObject({ value: { id: 42 } });
    expect(found("44")).toMatchObject({ value: { id: 44 } });
    expect(found("admin")).toMatchObject({ value: { id: 42 } });
    expect(found("none")).toEqual({ value: null });
    expect(found("2", [])).toMatchObject({ wrong: 'no live client has the name or id "2"' });
    expect(found("admim")).toMatchObject({ way: expect.stringContaining('did you mean "admin"?') });
    expect(found("loader")).toMatchObject({ wrong: expect.stringMatching(/2 clients .*40 and 41/) });
  });

  it("is named by the shortest entry that matches it alone", () => {
    const entries = clients.map((client) => selfEntry(client, clients));
    expect(entries).toEqual([
      { kind: "name", name: "loader", environment: "Test" },
      { kind: "name", name: "loader", environment: "Production" },
      { kind: "name", name: "admin" },
      { kind: "id", id: 43 },
      { kind: "name", name: "none" },
    ]);
    for (const [index, entry] of entries.entries())
      expect([...findSelf(clients, { self: [entry] }).ids]).toEqual([clients[index]?.id]);
  });
});
