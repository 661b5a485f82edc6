import { describe, expect, it } from "vitest";
import { readActivityPage } from "../../../src/workato/activity/read-page.ts";

const same = (text: string): string => text;
const entry = {
  id: 81,
  timestamp: "2026-06-01T01:22:03.5-07:00",
  event_type: "developer_api_client_updated",
  workspace: { id: 1, name: "Acme", email: "acme@example.invalid", environment: "Production" },
  user: { id: 17, name: "Ann Lee", email: "ann@example.invalid" },
  details: { request: { ip_address: "203.0.113.7", user_agent: "curl/8.1" } },
  resource: { id: 40947, name: "orders", type: "ApiClient" },
};
const read = {
  event: "developer_api_client_updated",
  at: "2026-06-01T08:22:03.500Z",
  user: { id: "17", name: "Ann Lee" },
  from: "203.0.113.7",
  agent: "curl/8.1",
  client: { id: 40947, name: "orders", environment: "Production" },
};

describe("a page of the activity audit log", () => {
  it("is read as its reference describes it, without the user's e-mail address", () => {
    const page = readActivityPage({ data: [entry], total: 1 }, same);
    expect(page).toEqual({ entries: [read], rows: 1, last: "81" });
    expect(JSON.stringify(page)).not.toContain("ann@");
  });

  it.each([
    ["a bare array", (rows: unknown) => rows],
    ["result", (rows: unknown) => ({ result: rows })],
    ["result.items", (rows: unknown) => ({ result: { items: rows } })],
    ["items", (rows: unknown) => ({ items: rows })],
  ])("is also found in %s", (_where, wrapped) => {
    expect(readActivityPage(wrapped([entry]), same).entries).toEqual([read]);
  });

  it.each([
    [{ details: { remote_address: "203.0.113.7", user_agent: "curl/8.1" } }],
    [{ details: null, ip_address: "203.0.113.7", user_agent: "curl/8.1" }],
    [{ timestamp: undefined, created_at: entry.timestamp }],
    [{ resource: undefined, resource_id: "40947", resource_name: "orders", resource_type: "ApiClient" }],
    [{ user: "Ann Lee", user_id: 17 }],
    [{ event_type: undefined, event: entry.event_type }],
  ])("is read where a fact is in another place: %j", (moved) => {
    expect(readActivityPage({ data: [{ ...entry, ...moved }] }, same).entries).toEqual([read]);
  });

  it.each([
    ["no time", { timestamp: "yesterday" }],
    ["no client", { resource: {} }],
    ["another kind of resource", { resource: { ...entry.resource, type: "Flow" } }],
  ])("leaves out an entry with %s, and counts it", (_what, more) => {
    const page = readActivityPage({ data: [{ ...entry, ...more }, entry, null, 7] }, same);
    expect(page).toEqual({ entries: [read], rows: 4, last: null });
  });

  it("keeps what is missing apart from what is there", () => {
    const { timestamp, resource } = entry;
    expect(readActivityPage([{ timestamp, resource: { id: resource.id } }], same).entries).toEqual([
      {
        event: "",
        at: read.at,
        user: { id: null, name: null },
        from: null,
        agent: null,
        client: { id: 40947, name: null, environment: null },
      },
    ]);
  });

  it("shortens names, masks secrets and e-mail addresses, and takes no id that could change a query", () => {
    const masked = (text: string): string => text.replaceAll("secret", "***");
    const { entries, last } = readActivityPage(
      [
        { ...entry, user: { id: "1&x=2", name: "ann.lee@example.invalid" } },
        { ...entry, id: "9&page=1", user: { id: 2, name: `secret ${"x".repeat(500)}` } },
      ],
      masked,
    );
    expect(entries.map(({ user }) => user.id)).toEqual([null, "2"]);
    expect(entries[0]?.user.name).toBe("ann.lee@…");
    expect(entries[1]?.user.name).toMatch(/^\*\*\* x+…$/);
    expect(entries[1]?.user.name).toHaveLength(120);
    expect(last).toBeNull();
  });

  it.each([[{}], [null], ["<html>"], [{ data: {} }], [{ data: "none" }]])(
    "is an error that says so if it contains no list: %j",
    (body) => {
      expect(() => readActivityPage(body, same)).toThrow("its body is not a list of entries in data");
    },
  );
});
