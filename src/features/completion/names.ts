import { dataCenters } from "../../config/data-centers.ts";
import {
  type NamedClient,
  type ProjectPlace,
  readClients,
  readProject,
  type TypedOptions,
} from "./project.ts";

/** The names that a shell can complete. */
export type NameKind = "workspaces" | "clients" | "environments" | "roles" | "hosts";

/** A name with what distinguishes it, such as the environments of a client; empty if nothing does. */
export interface FoundName {
  readonly value: string;
  readonly description: string;
}

/**
 * The names of a kind in keyward.yaml and the manifests, read offline and as far as they can be read: a completion
 * reports no errors. Reads regular files only.
 */
export async function namesFor(
  kind: NameKind,
  options: TypedOptions,
  place: ProjectPlace,
): Promise<readonly FoundName[]> {
  switch (kind) {
    case "hosts":
      return Object.entries(dataCenters).map(([value, description]) => ({ value, description }));
    case "workspaces":
      return plain((await readProject(options, place)).workspaces.map(({ name }) => name));
    case "clients":
      return clientNames(await readClients(options, place));
    case "environments": {
      const clients = await readClients(options, place);
      return plain(clients.flatMap(({ environments }) => environments));
    }
    case "roles":
      return plain((await readClients(options, place)).flatMap(({ role }) => role ?? []));
  }
}

function clientNames(clients: readonly NamedClient[]): readonly FoundName[] {
  const environments = new Map<string, readonly string[]>();
  for (const client of clients)
    environments.set(client.name, [...(environments.get(client.name) ?? []), ...client.environments]);
  return [...environments].map(([value, all]) => ({ value, description: [...new Set(all)].join(", ") }));
}

function plain(names: readonly string[]): readonly FoundName[] {
  return [...new Set(names)].map((value) => ({ value, description: "" }));
}
