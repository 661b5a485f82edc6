import path from "node:path";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startBuilt } from "../../support/built-cli.ts";
import { type Machines, openMachines } from "../../support/machines.ts";
import { temporaryFolder } from "../../support/temporary.ts";

const ids = Array.from({ length: 120 }, (_, n) => String(3000 + n));
const client = { id: 500, name: "loader", role: 26779, folders: "all", ip_allow_list: ["192.0.2.10"] };
const seed = { clients: [], customers: ids.map((id) => ({ id: Number(id), clients: [client] })) };

const entry = `customers: all
list_rate_limit: 30/1s
rate_limit: { limit: 12/1s, redis_env: KEYWARD_REDIS_URL }`;
const common = `version: 1
clients:
  - { name: loader, role: 26779, folders: all, ip_allow_list: [192.0.2.10], token: { deliver_to: none } }
`;

let machines: Machines;

beforeEach(async () => {
  const file = path.join(temporaryFolder(), "seed.json");
  writeFileSync(file, JSON.stringify(seed));
  machines = await openMachines({
    files: { "clients/a.yaml": common },
    sandbox: ["--rate-limit", "12/1s", "--list-rate-limit", "30/1s", "--seed", file],
    entry,
  });
});
afterEach(() => machines.close());

const isList = ({ path: at }: { readonly path: string }): boolean => at.startsWith("/api/v2/managed_users/");

describe("the customers of a partner, in shards on three machines", () => {
  it("share both quotas: no answer is 429, and each customer is read by one of them", async () => {
    const shards = ["1/3", "2/3", "3/3"].map((shard) =>
      startBuilt(
        ["plan", "--format", "json", "--timeout", "2s", "--shard", shard],
        machines.on(`m${shard[0]}`),
      ),
    );
    const ended = await Promise.all(shards.map((one) => one.ended));
    expect(ended.map(({ code, err }) => (code === 0 ? "" : err))).toEqual(["", "", ""]);
    const planned = ended.flatMap(({ out }) => JSON.parse(out).plans);
    expect(planned).toHaveLength(120);
    expect(new Set(planned.map(({ workspace }) => workspace.customer))).toEqual(new Set(ids));
    expect(planned.every(({ summary }) => summary.unchanged === 1)).toBe(true);
    const journal = await machines.journal();
    expect(journal.filter(({ status }) => status !== 200)).toEqual([]);
    expect(journal.filter(isList)).toHaveLength(120);
    // Each machine reads the partner's list, with the quota of all other requests.
    expect(journal.filter((one) => !isList(one)).length).toBeGreaterThanOrEqual(3);
  });
});
