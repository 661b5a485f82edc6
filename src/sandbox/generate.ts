import { defaultSeed, type Seed, type SeedClient } from "./seed.ts";

const folders = Array.from({ length: 20 }, (_, index) => ({
  id: 200 + index,
  name: `Team ${index}`,
  parent_id: null,
}));

/** A seed with the given number of clients, spread evenly over the given number of environments (0: none); deterministic. */
export function generateSeed(size: { readonly clients: number; readonly environments?: number }): Seed {
  const environments = Array.from(
    { length: size.environments ?? 0 },
    (_, index) => `Environment ${index + 1}`,
  );
  const clients = Array.from({ length: size.clients }, (_, index) => generated(index, environments));
  return { environments, roles: defaultSeed.roles, folders, clients };
}

function generated(index: number, environments: readonly string[]): SeedClient {
  return {
    id: 50_000 + index,
    name: `client-${String(index).padStart(5, "0")}`,
    role: defaultSeed.roles[index % defaultSeed.roles.length]?.id ?? 0,
    folders: index % 10 === 0 ? "all" : [200 + (index % folders.length)],
    environment: environments[index % environments.length] ?? null,
    ip_allow_list: index % 4 === 0 ? [] : [`198.51.100.${index % 250}`, "192.0.2.0/24"],
    token_age_days: index % 300,
  };
}
