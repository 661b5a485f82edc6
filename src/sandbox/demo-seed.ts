import type { Seed, SeedClient, SeedFolder } from "./seed.ts";

/** An environment with the first id of its folders, and the networks that its clients are called from. */
interface DemoEnvironment {
  readonly name: string;
  readonly firstFolder: number;
  readonly networks: readonly string[];
}

const production = "Production";

const environments: readonly DemoEnvironment[] = [
  { name: "Development", firstFolder: 300, networks: ["198.51.100.0/24"] },
  { name: "Test", firstFolder: 200, networks: ["198.51.100.0/24", "203.0.113.0/28"] },
  { name: production, firstFolder: 100, networks: ["192.0.2.10", "192.0.2.11", "203.0.113.0/28"] },
];

const roles = [
  { id: 26779, name: "Integrator" },
  { id: 26780, name: "Read only" },
  { id: 26781, name: "Admin" },
  { id: 26782, name: "Finance integrator" },
  { id: 26783, name: "Monitoring" },
];

/** The projects and folders that each environment has, with ids of its own: the first id plus `offset`. */
const tree = [
  { offset: 0, name: "Finance", parent: null },
  { offset: 1, name: "Procure to Pay", parent: 0 },
  { offset: 2, name: "Order to Cash", parent: 0 },
  { offset: 10, name: "HR", parent: null },
  { offset: 11, name: "Payroll", parent: 10 },
  { offset: 20, name: "Sales", parent: null },
  { offset: 21, name: "Orders", parent: 20 },
] as const;

/** The clients that each environment has: role, folders by offset, and the age of the token in days (older in later environments). */
const everywhere: readonly (readonly [string, string, readonly number[], number])[] = [
  ["crm-sync", "Integrator", [20], 40],
  ["finance-loader", "Finance integrator", [1, 2], 75],
  ["finance-reporting", "Read only", [0], 210],
  ["hr-sync", "Integrator", [10], 12],
  ["order-loader", "Integrator", [21], 130],
  ["payroll-export", "Integrator", [11], 330],
];

const vpn = ["203.0.113.0/28"];

/** Clients of one environment: those that keyward runs with, and what years leave behind. */
const special: readonly Omit<SeedClient, "id">[] = [
  client("gitops-admin", "Admin", "all", { ip_allow_list: ["192.0.2.20"], token_age_days: 0 }),
  client("gitops-plan", "Read only", "all", { ip_allow_list: ["192.0.2.20"], token_age_days: 3 }),
  // Its allow list was left open.
  client("monitoring", "Monitoring", "all", { token_age_days: 412 }),
  client("partner-feed", "Integrator", [102], { token_age_days: 95 }),
  // A name that no manifest can declare.
  client("legacy-batch ", "Integrator", [101], { ip_allow_list: vpn, token_age_days: 1_130 }),
  // Its role was deleted.
  client("old-erp", 26790, [200], { environment: "Test", ip_allow_list: vpn, token_age_days: 720 }),
];

/** A workspace that has been in use for years: 24 clients in three environments, a few of them untidy. */
export const demoSeed: Seed = {
  environments: environments.map(({ name }) => name),
  roles,
  folders: environments.flatMap(foldersOf),
  clients: [...environments.flatMap(clientsOf), ...special].map((one, index) => ({
    ...one,
    id: 40_101 + index * 7,
  })),
};

/** The environment whose folders a token of the demo's workspace lists. */
export const demoFoldersOf = production;

function foldersOf({ name, firstFolder }: DemoEnvironment): readonly SeedFolder[] {
  return tree.map(({ offset, name: called, parent }) => ({
    id: firstFolder + offset,
    name: called,
    parent_id: parent === null ? null : firstFolder + parent,
    environment: name,
  }));
}

function clientsOf(
  { name, firstFolder, networks }: DemoEnvironment,
  index: number,
): readonly Omit<SeedClient, "id">[] {
  return everywhere.map(([called, role, offsets, age]) => ({
    name: called,
    role,
    folders: offsets.map((offset) => firstFolder + offset),
    environment: name,
    ip_allow_list: networks,
    token_age_days: age + 90 * index,
  }));
}

function client(
  name: string,
  role: SeedClient["role"],
  folders: SeedClient["folders"],
  more: Partial<Omit<SeedClient, "id">>,
): Omit<SeedClient, "id"> {
  return { name, role, folders, environment: production, ip_allow_list: [], token_age_days: 0, ...more };
}
