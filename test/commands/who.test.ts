import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import { plan } from "../../src/commands/plan.ts";
import type { Rate } from "../../src/model/clock.ts";
import type { PlanDocument } from "../../src/model/plan.ts";
import { manualChange } from "../../src/sandbox/manual-change.ts";
import type { Readings } from "../../src/sandbox/readings.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { testSystem } from "../support/system.ts";
import { folderWith } from "../support/temporary.ts";
import { seedOf } from "../sandbox/talk.ts";

const voice = { quiet: true, verbose: false } as const;
const declared = (names: readonly string[]): string =>
  `version: 1\nclients:\n${names.map((name) => `  - { name: ${name}, role: 26779, folders: [100, 101], ip_allow_list: any, token: { deliver_to: discard } }\n`).join("")}`;

describe("plan --who", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function workspace(
    names: readonly string[],
    readings: Partial<Readings> = {},
    rate: Rate | null = null,
  ) {
    const seed = seedOf(names.map((name) => ({ name, ip_allow_list: [] })));
    const sandbox = await startSandbox({ rate, seed, readings });
    open.push(() => sandbox.close());
    const folder = folderWith({ "clients/all.yaml": declared(names) });
    open.push(folder.remove);
    const env = { WORKATO_API_TOKEN: sandbox.token, WORKATO_HOST: sandbox.url, KEYWARD_SELF: "none" };
    const made = testSystem({ cwd: folder.dir, env });
    const shown = async (format: "text" | "json" | "markdown", who = true): Promise<string> => {
      made.said.out = "";
      expect(await plan({ who }, { ...voice, format }, made.system)).toBe(0);
      return made.said.out;
    };
    const asked = (): number => sandbox.journal.filter(({ path }) => path.includes("activity_logs")).length;
    const byHand = (change: object): unknown => manualChange(change, sandbox.state);
    return { sandbox, system: made.system, shown, asked, byHand };
  }

  it("shows who changed, deleted and created each client that drifted, when, from where and with what, outside the quota", async () => {
    // One reading of two pages: no total is told.
    const quota = { limit: 2, windowMs: 60_000 };
    const { shown, byHand, asked } = await workspace(["orders", "hr"], {}, quota);
    byHand({ action: "update", name: "orders", folders: "all", by: "Ann Lee", from: "203.0.113.7" });
    byHand({ action: "delete", name: "hr", by: "Bo Berg", from: "2001:db8::7", agent: "curl/8.1 (x)" });
    byHand({ action: "create", name: "stray", by: "Cy Chen", from: "203.0.113.9" });
    const text = await shown("text");
    const at = String.raw` on \d{4}-\d\d-\d\d at \d\d:\d\d UTC`;
    expect(text).toMatch(new RegExp(`last changed by Ann Lee${at}, from 203.0.113.7, in a browser`));
    expect(text).toMatch(new RegExp(`deleted by Bo Berg${at}, from 2001:db8::7, with curl/8.1\n`));
    expect(text).toMatch(new RegExp(`created by Cy Chen${at}, from 203.0.113.9, in a browser`));
    expect(asked()).toBe(1);
  });

  it("shows the latest change, and none of a token", async () => {
    const { shown, byHand } = await workspace(["orders"]);
    byHand({ action: "update", name: "orders", folders: "all", by: "Ann Lee" });
    byHand({ action: "update", name: "orders", ip_allow_list: ["192.0.2.1"], by: "Bo Berg" });
    byHand({ action: "regenerate", name: "orders", by: "Cy Chen" });
    const text = await shown("text");
    expect(text).toContain("last changed by Bo Berg");
    expect(text).not.toMatch(/Ann Lee|Cy Chen/);
  });

  it("keeps it out of the digest, as data in the plan document, and never an e-mail address", async () => {
    const { shown, byHand } = await workspace(["orders"]);
    byHand({ action: "update", name: "orders", folders: "all", by: "Ann Lee", from: "203.0.113.7" });
    const [without]: PlanDocument["plans"] = JSON.parse(await shown("json", false)).plans;
    const told = await shown("json");
    const [withWho]: PlanDocument["plans"] = JSON.parse(told).plans;
    expect(withWho?.digest).toBe(without?.digest);
    expect(without?.changes?.[0]).not.toHaveProperty("changed_by");
    expect(withWho?.changes?.[0]?.changed_by).toMatchObject({
      event: "developer_api_client_updated",
      user: { id: "17", name: "Ann Lee" },
      from: "203.0.113.7",
    });
    expect(told).not.toContain("pat@example.invalid");
  });

  it("makes a plan file that can be applied", async () => {
    const { byHand, system, sandbox } = await workspace(["orders"]);
    byHand({ action: "update", name: "orders", ip_allow_list: ["192.0.2.1"], by: "Ann Lee" });
    expect(await plan({ who: true, out: "plan.json" }, { ...voice, format: "text" }, system)).toBe(0);
    expect(await apply({ plan: "plan.json" }, { ...voice, format: "text" }, system)).toBe(0);
    expect([...sandbox.state.clients.values()][0]?.ip_allow_list).toEqual([]);
  });

  it("escapes what the log contains for a terminal and for Markdown", async () => {
    const { shown, byHand } = await workspace(["orders"]);
    const hostile = { by: "\u001b[31m@octo <img> ##[group]", from: "::error::x", agent: "\u202eevil" };
    byHand({ action: "update", name: "orders", folders: "all", ...hostile });
    const text = await shown("text");
    expect(text).not.toMatch(/[\u001b\u202e]|##\[|^::error/m);
    const markdown = await shown("markdown");
    expect(markdown).not.toMatch(/[\u001b\u202e]|@octo|<img>|::error::/);
    expect(markdown).toContain("last changed by");
  });

  it("sends no request to the log where nothing drifted, or nobody asked", async () => {
    const { shown, asked, byHand } = await workspace(["orders"]);
    expect(await shown("text")).toContain("No changes");
    byHand({ action: "update", name: "orders", folders: "all" });
    await shown("text", false);
    expect(asked()).toBe(0);
  });

  it.each([
    [{ activity: "forbidden" }, "answered 403: Forbidden; grant the client role of the token"],
    [{ activity: "absent" }, "this workspace has no activity audit log for this token (404)"],
  ] as const)("says in one line what a log that cannot be read costs: %j", async (readings, words) => {
    const { shown, byHand } = await workspace(["orders"], readings);
    byHand({ action: "update", name: "orders", folders: "all" });
    const text = await shown("text");
    expect(text).toContain("1 to update");
    const lines = text.split("\n").filter((line) => line.includes("changed"));
    expect(lines).toEqual([expect.stringContaining(`Note: who changed these clients is not known: `)]);
    expect(lines[0]).toContain(words);
  });

  it("says in one line that the log has no entry about a client, such as one of another environment", async () => {
    const { shown, byHand, sandbox } = await workspace(["orders"]);
    byHand({ action: "update", name: "orders", folders: "all" });
    sandbox.state.activities.length = 0;
    expect(await shown("text")).toContain(
      "Note: who changed 1 client is not known: the activity audit log of the last 90 days has no entry about it (it contains only the environment of the token)",
    );
    const [told]: PlanDocument["plans"] = JSON.parse(await shown("json")).plans;
    expect(told?.changes?.[0]?.changed_by).toBeNull();
  });
});
