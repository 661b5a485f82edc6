import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { run as runIn } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";
import { openWorld, printed } from "./open-world.ts";
import type { Call } from "./server/behaviours.ts";
import type { World } from "./world.ts";

const clientPrivileges = [
  { call: "list", label: "List API clients" },
  { call: "create", label: "Create API clients" },
  { call: "update", label: "Update API client" },
  { call: "delete", label: "Delete API client" },
  { call: "regenerate", label: "Regenerate API client token" },
] as const;

const labels = [
  ...clientPrivileges.map(({ label }) => label),
  "Get API client by ID",
  "List API client roles",
  "List folders",
];

/** A world whose next apply creates, updates and deletes one client each. */
function withWork(forbidden: readonly Call[]): Promise<World> {
  return openWorld({
    clients: [{ name: "gitops-admin" }, { name: "changed", allowList: "192.0.2.9" }, { name: "old" }],
    wanted: [{ name: "changed" }, { name: "new", folders: ["Finance"] }],
    workspace: { self: ["gitops-admin"], scope: { names: ["*"] } },
    behaviours: { forbidden },
  });
}

describe("the data center in the United Kingdom", () => {
  it("is known as uk", async () => {
    const { dir } = folderWith({ "clients/a.yaml": "version: 1\nclients: []\n" });
    const { err, out } = await runIn(["validate", "--host", "uk"], {
      cwd: dir,
      env: { WORKATO_API_TOKEN: "not-a-real-token" },
    });
    expect(err + out).not.toContain("uk");
  });

  it("is not suggested for a code that no data center has, and no other is", async () => {
    const { dir } = folderWith({ "clients/a.yaml": "version: 1\nclients: []\n" });
    const { code, err } = await runIn(["validate", "--host", "uz"], {
      cwd: dir,
      env: { WORKATO_API_TOKEN: "not-a-real-token" },
    });
    expect(code).toBe(1);
    expect(err).not.toContain("did you mean");
  });
});

describe("a refused request", () => {
  it("of 401 names the IP allow list of keyward's own client, too", async () => {
    const rule = { kind: "answer", effect: "none", status: 401, body: { message: "Unauthorized" } } as const;
    const world = await openWorld({
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "list", times: 9 }, act: rule }],
    });
    const run = await world.run(["plan"]);
    expect(run.code).toBe(1);
    expect(printed(run)).toMatch(/allow list/i);
  });

  it.each(clientPrivileges)("of 403 to $call names the privilege $label", async ({ call, label }) => {
    const world = await withWork([call]);
    const run = call === "regenerate" ? await world.rotate(["changed"]) : await world.apply({}, "--prune");
    expect(run.code, printed(run)).not.toBe(0);
    expect(printed(run)).toContain(label);
    expect(printed(run)).toContain("Developer API Clients");
  });

  it.each([
    { call: "roles", label: "List API client roles", area: "API Client Roles" },
    { call: "folders", label: "List folders", area: "Projects & folders" },
  ] as const)("of 403 to $call names the privilege $label", async ({ call, label, area }) => {
    const world = await withWork([call]);
    const run = await world.apply();
    expect(run.code, printed(run)).toBe(1);
    expect(printed(run)).toContain(label);
    expect(printed(run)).toContain(area);
  });

  it("of 500 shows the server's id, the type of its error, and the request id", async () => {
    const body = { message: "Server error", id: "3188cafe", error_type: "internal_fault" };
    const rule = { kind: "answer", effect: "none", status: 500, body } as const;
    const world = await openWorld({
      speed: 100,
      timeout: "60s",
      wanted: [{ name: "a" }],
      rules: [{ on: { call: "list", times: 99 }, act: rule }],
    });
    const run = await world.run(["plan"]);
    expect(run.code).toBe(1);
    for (const part of ["3188cafe", "internal_fault", `front-${run.next - 1}`])
      expect(printed(run)).toContain(part);
  });
});

describe("doctor", () => {
  it("lists every privilege by its label, and which of them the token lacks", async () => {
    const world = await withWork(["roles"]);
    const run = await world.run(["doctor"]);
    for (const label of labels) expect(printed(run)).toContain(label);
    // Other checks name it as well, to say what to do.
    const lines = run.out.split("\n").filter((text) => text.includes("List API client roles"));
    expect(lines.join("\n")).toMatch(/lack|missing|not granted|✗/i);
  });
});

describe("a client that was made from a legacy key", () => {
  const clients = [{ name: "Migrated API client", migrated: true, allowList: "192.0.2.1" }];

  it.each(["status", "success-false"] as const)(
    "must be replaced, says the refusal of a new token (%s)",
    async (refusals) => {
      const world = await openWorld({
        clients,
        wanted: [{ name: "Migrated API client" }],
        behaviours: { refusals },
      });
      const run = await world.rotate(["Migrated API client"]);
      expect(run.code, printed(run)).not.toBe(0);
      expect(printed(run)).toMatch(/replace|in its place/i);
      expect(printed(run)).toMatch(/legacy|migrated API client (can|must)/i);
    },
  );

  it("is imported with `deliver_to: none`", async () => {
    const world = await openWorld({ clients: [...clients, { name: "plain" }] });
    const run = await world.run(["import", "--out", "imported"]);
    expect(run.code, printed(run)).toBe(0);
    const folder = path.join(world.dir, "imported");
    const text = readdirSync(folder)
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n");
    const entry = /- name: ["']?Migrated API client[\s\S]*?(?=\n\s*- name:|$)/.exec(text)?.[0] ?? "";
    expect(entry).toMatch(/deliver_to: none/);
    expect(text.match(/deliver_to: none/g)).toHaveLength(1);
  });
});

describe("a client without a live token", () => {
  it("is listed as that", async () => {
    const world = await openWorld({ clients: [{ name: "revoked", tokenShown: false }, { name: "plain" }] });
    const run = await world.run(["clients"]);
    expect(run.code, printed(run)).toBe(0);
    const line = run.out.split("\n").find((text) => text.includes("revoked")) ?? "";
    expect(line).toMatch(/no (live )?token|without (a )?(live )?token/i);
  });
});

describe("a role that is gone", () => {
  it("is told in a plan that reads the roles", async () => {
    const world = await openWorld({
      clients: [{ name: "a", role: 999, allowList: "192.0.2.1" }],
      wanted: [{ name: "a", role: 999 }, { name: "b" }],
    });
    const run = await world.run(["plan"]);
    expect(run.code, printed(run)).toBe(0);
    expect(printed(run)).toMatch(/role.*999.*(gone|deleted|no longer|does not exist|not a role)/i);
  });
});
