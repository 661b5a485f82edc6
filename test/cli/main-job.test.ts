import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { run, type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const twoClients = manifest(
  "{ name: finance-loader, role: Integrator, folders: [Finance/Procure to Pay], ip_allow_list: [192.0.2.10] }",
  "{ name: hr-sync, role: Integrator, folders: [HR], ip_allow_list: any }",
);

interface LiveToken {
  readonly name: string;
  readonly tokenValue: string;
}

describe("the main job, with the sandbox as a process of its own", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange(text = twoClients, extra = "self: none", args: readonly string[] = []) {
    const sandbox: Sandbox = await openSandbox(args);
    open.push(sandbox);
    const folder = folderWith({ "keyward.yaml": configuration(sandbox, extra), "clients/teams.yaml": text });
    open.push({ stop: folder.remove });
    const keyward = (...words: string[]) => run(words, { cwd: folder.dir, env: testEnv });
    const tokens = async (): Promise<readonly LiveToken[]> => {
      const state = (await sandbox.control("GET", "state")) as { clients: LiveToken[] };
      return state.clients;
    };
    return { sandbox, folder, keyward, tokens };
  }

  it("goes from manifests to a converged workspace, and the second plan is empty", async () => {
    const { keyward, folder, tokens } = await arrange();
    const planned = await keyward("plan", "--detailed-exitcode");
    expect(planned.err).toBe("");
    expect(planned.out).toContain("2 to create");
    expect(planned.code).toBe(2);

    const applied = await keyward("apply", "--yes", "--format", "json", "--report", "report.json");
    expect(applied.code, applied.err).toBe(0);
    const report = JSON.parse(readFileSync(path.join(folder.dir, "report.json"), "utf8"));
    expect(JSON.parse(applied.out)).toEqual(report);
    expect(report.results[0].outcomes.map(({ status }: { status: string }) => status)).toEqual([
      "done",
      "done",
    ]);

    const again = await keyward("plan", "--detailed-exitcode");
    expect(again.code, again.out).toBe(0);
    expect(again.out).toContain("No changes");

    for (const { name, tokenValue } of await tokens()) {
      const file = path.join(folder.dir, "tokens", "-", name);
      expect(readFileSync(file, "utf8")).toBe(tokenValue);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
      expect(planned.out + applied.out + applied.err + again.out + JSON.stringify(report)).not.toContain(
        tokenValue,
      );
    }
  });

  it("finds a manual change and reverts exactly that", async () => {
    const { keyward, sandbox } = await arrange();
    await keyward("apply", "--yes");
    await sandbox.control("POST", "clients", { action: "update", name: "finance-loader", ip_allow_list: [] });
    const drifted = JSON.parse((await keyward("plan", "--format", "json")).out);
    expect(drifted.plans[0].summary).toMatchObject({ create: 0, update: 1, delete: 0, unchanged: 1 });
    expect(drifted.plans[0].changes[0].fields).toEqual([
      { field: "ip_allow_list", before: [], after: ["192.0.2.10"] },
    ]);
    expect((await keyward("apply", "--yes")).code).toBe(0);
    expect((await keyward("plan", "--detailed-exitcode")).code).toBe(0);
  });

  it("spends one list call, one roles call and a folder call a level on reading, and one request a change", async () => {
    const { keyward, sandbox } = await arrange();
    await keyward("apply", "--yes");
    const { arrivals } = (await sandbox.control("GET", "journal")) as {
      arrivals: { method: string; path: string }[];
    };
    const counts = new Map<string, number>();
    for (const { method, path: where } of arrivals) {
      const key = `${method} ${where.split("?")[0]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({
      "GET /api/developer_api_clients": 1,
      "GET /api/developer_api_client_roles": 1,
      "GET /api/folders": 2,
      "POST /api/developer_api_clients": 2,
    });
  });

  it("applies a reviewed plan, and refuses it as stale after a change", async () => {
    const { keyward, folder, sandbox } = await arrange();
    expect((await keyward("plan", "--out", "plan.json")).code).toBe(0);
    expect(statSync(path.join(folder.dir, "plan.json")).mode & 0o777).toBe(0o600);
    expect((await keyward("apply", "plan.json")).code).toBe(0);

    folder.write("clients/teams.yaml", twoClients.replace("192.0.2.10", "192.0.2.11"));
    expect((await keyward("plan", "--out", "plan.json")).code).toBe(0);
    await sandbox.control("POST", "clients", {
      action: "update",
      name: "finance-loader",
      ip_allow_list: ["192.0.2.99"],
    });
    const stale = await keyward("apply", "plan.json");
    expect(stale.code).toBe(5);
    expect(stale.err).toContain("finance-loader");
    expect(stale.err).toContain("192.0.2.99");
  });

  it("deletes only with prune, a scope and self, and never itself", async () => {
    const { keyward, sandbox } = await arrange(twoClients, "self: [gitops-admin]\nscope: { names: ['*'] }");
    for (const name of ["gitops-admin", "team-old"]) {
      await sandbox.control("POST", "clients", {
        action: "create",
        name,
        role: "Integrator",
        folders: "all",
      });
    }
    expect((await keyward("apply", "--yes")).code).toBe(0);
    const unpruned = JSON.parse((await keyward("plan", "--format", "json")).out).plans[0];
    expect(unpruned.summary).toMatchObject({ delete: 0, unmanaged: 1 });
    const pruned = await keyward("apply", "--yes", "--prune");
    expect(pruned.code, pruned.err).toBe(0);
    const { clients } = (await sandbox.control("GET", "state")) as { clients: { name: string }[] };
    expect(clients.map(({ name }) => name).sort()).toEqual(["finance-loader", "gitops-admin", "hr-sync"]);
  });
});
