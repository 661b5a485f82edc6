import type { ReadWorkspace } from "../../../src/features/report/inventory/workspace-inventory.ts";
import { declared, live } from "../../support/builders.ts";
import { policy } from "../../support/policies.ts";
import { now, place } from "../../plan/planning.ts";
import { reading } from "./reading.ts";

const teams = ["finance", "orders", "payroll", "identity", "quotes", "billing", "support"];
const jobs = ["loader", "sync", "export", "gateway", "audit"];
const limits = [90, 180, 180, 365, 30];
const lists = [
  ["192.0.2.0/24"],
  ["198.51.100.7"],
  [],
  ["10.20.0.0/16", "2001:db8:1::/48"],
  ["203.0.113.0/28"],
];
const roles = [
  { id: 26779, name: "Integrator" },
  { id: 26780, name: "Read only" },
  { id: 26781, name: "Admin" },
];
const states = ["held", "held", "held", "absent", "unknown"] as const;

/** Three workspaces with some of everything: open and drifted clients, old tokens, unmanaged ones, policies. */
export function manyWorkspaces(): readonly ReadWorkspace[] {
  return [
    workspace("production", ["Production", "Test"], 60),
    workspace("emea", ["Development", "Production", "Test"], 45),
    workspace("partners", [null], 30),
  ];
}

function workspace(name: string, environments: readonly (string | null)[], count: number): ReadWorkspace {
  const clients = Array.from({ length: count }, (_, index) => client(index, environments));
  const manifests = clients
    .filter(({ id }) => id % 6 !== 0)
    .map((one) =>
      declared({
        ...one,
        id: null,
        role: one.role ?? 26779,
        ip_allow_list: one.id % 13 === 0 ? ["192.0.2.77"] : one.ip_allow_list,
        token: { deliver_to: ["vault"], rotate_after: (limits[one.id % 5] ?? 90) * 86_400_000 },
        source: { file: `clients/${name}.yaml`, line: one.id },
      }),
    );
  const tokens = new Map(
    manifests.map((one) => [one, [place(markerOf(one.source.line, clients), `kv/${one.name}`)]] as const),
  );
  const warning = { severity: "warning" } as const;
  const policies = [
    policy({ required: ["ip_allow_list"] }, { ...warning, name: "needs-an-allow-list" }),
    policy({ properties: { folders: { type: "array" } } }, { ...warning, name: "no-all-folders" }),
  ];
  const read = reading(manifests, clients, { roles, tokens, policies, workspace: ref(name) });
  return { ...read, names: { ...read.names, roles: new Map(roles.map((one) => [one.id, one.name])) } };
}

function ref(name: string) {
  return { name, host: "https://app.eu.workato.com", customer: null };
}

function client(index: number, environments: readonly (string | null)[]) {
  const age = (index * 37) % 200;
  return live({
    id: 1000 + index,
    name: `${teams[index % 7] ?? ""}-${jobs[index % 5] ?? ""}-${index}`,
    environment: environments[index % environments.length] ?? null,
    role: roles[index % 3]?.id ?? null,
    folders: index % 11 === 0 ? "all" : [100, 101 + (index % 4)],
    ip_allow_list: [...(lists[index % 5] ?? [])].sort(),
    token_updated_at: new Date(now - age * 86_400_000).toISOString(),
  });
}

function markerOf(id: number, clients: readonly ReturnType<typeof client>[]) {
  const state = states[id % 5] ?? "held";
  const one = clients.find((known) => known.id === id);
  if (state === "unknown") return { kind: "unknown", reason: "Vault is sealed" } as const;
  if (state === "absent" || one === undefined) return { kind: "absent" } as const;
  const { name, environment, token_updated_at: updated_at } = one;
  return { kind: "marked", marker: { state: "held", id, name, environment, updated_at } } as const;
}
