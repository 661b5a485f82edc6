import { readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { clients } from "../../src/features/lists/clients.ts";
import { plan } from "../../src/commands/plan.ts";
import { rotate } from "../../src/commands/rotate.ts";
import type { RotateCommandFlags } from "../../src/commands/rotate-flags.ts";
import { explain } from "../../src/features/explain/command.ts";
import { importClients } from "../../src/features/import/command.ts";
import { manualChange } from "../../src/sandbox/manual-change.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { seedOf } from "../sandbox/talk.ts";
import { testSystem } from "../support/system.ts";
import { folderWith } from "../support/temporary.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const legacy = "made from a legacy API key: it gets no new token, so it must be replaced by a new client";

describe("a token that a person has to know something of", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange(...names: readonly string[]) {
    const seed = seedOf(names.map((name) => ({ name, token_age_days: 400 })));
    const sandbox = await startSandbox({ rate: null, seed });
    open.push(() => sandbox.close());
    const folder = folderWith({
      "keyward.yaml": `version: 1
workspaces: { main: { host: "${sandbox.url}", token_env: KEYWARD_T, self: none } }
sinks: { files: { type: file, path: "tokens/{name}" } }
tokens: { deliver_to: [files], rotate_after: 90d }
`,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({ cwd: folder.dir, env: { KEYWARD_T: sandbox.token } });
    const shown = async (run: () => Promise<number>, code = 0): Promise<string> => {
      said.out = "";
      expect(await run()).toBe(code);
      return said.out;
    };
    const rotated = (flags: Partial<RotateCommandFlags>, code: number) =>
      shown(() => rotate({ names: [], yes: true, ...flags }, voice, system), code);
    const sent = (): number => sandbox.journal.filter(({ method }) => method !== "GET").length;
    const manifest = (): string => readFileSync(path.join(folder.dir, "clients", "clients.yaml"), "utf8");
    return { sandbox, folder, system, said, shown, rotated, sent, manifest };
  }

  const migrated = "Migrated API client - Production";

  it("is written by import with `deliver_to: none` and the reason if it was made from a legacy key", async () => {
    const { shown, system, manifest } = await arrange(migrated, "orders", "Migrated API clients");
    await shown(() => importClients({}, voice, system));
    expect(manifest().match(/token: .*/g)).toEqual([
      "token: { deliver_to: none } # made from a legacy API key: Workato issues no new token for it, so it must be replaced",
    ]);
    await shown(() => plan({ detailedExitcode: true }, voice, system));
  });

  it("is shown as one to replace by plan, clients and explain", async () => {
    const { shown, system } = await arrange("Migrated API client", "orders");
    await shown(() => importClients({}, voice, system));
    const listed = await shown(() => plan({}, { ...voice, verbose: true }, system));
    expect(listed).toContain("1 to be replaced");
    expect(listed).toContain(`Migrated API client (id 40947): 400 days old, due, unknown, ${legacy}`);
    const table = await shown(() => clients({}, voice, system));
    expect(table.split("\n").filter((line) => line.includes(legacy))).toHaveLength(1);
    expect(await shown(() => explain({ name: "Migrated API client" }, voice, system))).toContain(legacy);
    const document = await shown(() => plan({}, { ...voice, format: "json" }, system));
    expect(JSON.parse(document).plans[0].tokens).toMatchObject([
      { name: "Migrated API client", concerns: ["migrated"] },
      { name: "orders", concerns: [] },
    ]);
  });

  it.each([{ all: true }, { olderThan: "90d" }, { undelivered: true }])(
    "is left out of rotate %j with the reason if it gets no new token",
    async (flags) => {
      const { rotated, sandbox, folder } = await arrange(migrated, "orders");
      folder.write(
        "clients/a.yaml",
        `version: 1\nclients:\n${[migrated, "orders"].map((name) => `  - { name: ${name}, role: 26779, folders: [100, 101], ip_allow_list: [192.0.2.10, 198.51.100.5] }\n`).join("")}`,
      );
      const out = await rotated(flags, 0);
      expect(out).toContain(`"${migrated}" (id 40947) is left out: it was made from a legacy API key`);
      const issued = sandbox.journal.filter(({ path: asked }) => asked.includes("/regenerate"));
      expect(issued.map(({ path: asked }) => asked)).toEqual(["/api/developer_api_clients/40948/regenerate"]);
    },
  );

  it("refuses a rotate that names it, and sends nothing", async () => {
    const { rotated, shown, system, sent } = await arrange(migrated, "orders");
    await shown(() => importClients({}, voice, system));
    const out = await rotated({ names: [migrated, "orders"] }, 4);
    expect(out).toContain("Workato issues no new token for it");
    expect(out).toContain("declare a new client in its place");
    expect(out).toContain("[rotate-migrated]");
    expect(sent()).toBe(0);
  });

  it("is listed as no live token where the API shows none, which changes nothing else", async () => {
    const { shown, system, sandbox } = await arrange("orders", "hr");
    await shown(() => importClients({}, voice, system));
    manualChange({ action: "revoke", name: "orders" }, sandbox.state);
    const listed = await shown(() => plan({ detailedExitcode: true }, { ...voice, verbose: true }, system));
    expect(listed).toContain("1 without a live token");
    expect(listed).toMatch(/orders \(id 40947\): of unknown age, .*no live token/);
    expect(listed).not.toMatch(/hr .*no live token/);
    expect(await shown(() => clients({}, voice, system))).toContain("no live token");
    expect(await shown(() => explain({ name: "orders" }, voice, system))).toContain("no live token");
  });

  it("gets a live token again from a rotation", async () => {
    const { shown, system, sandbox, rotated } = await arrange("orders");
    await shown(() => importClients({}, voice, system));
    manualChange({ action: "revoke", name: "orders" }, sandbox.state);
    await rotated({ names: ["orders"] }, 0);
    expect(await shown(() => plan({}, voice, system))).not.toContain("no live token");
  });
});
