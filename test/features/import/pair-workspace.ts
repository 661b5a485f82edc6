import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { apply } from "../../../src/commands/apply.ts";
import { plan } from "../../../src/commands/plan.ts";
import { rotate } from "../../../src/commands/rotate.ts";
import { importClients, type ImportCommandFlags } from "../../../src/features/import/command.ts";
import type { Imported } from "../../../src/features/import/imported.ts";
import { defaultSeed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import type { ClientFields } from "../../../src/sandbox/state.ts";
import { testSystem } from "../../support/system.ts";
import { folderWith } from "../../support/temporary.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;

/** The values of the clients in these manifests. */
export const grants = `    role: Integrator
    folders: all
    ip_allow_list: [192.0.2.1]
`;

/** A manifest of one client with `overlap`, called loader. */
export const pairManifest = `version: 1
clients:
  - name: loader
${grants}    token: { overlap: true }
`;

interface Settings {
  /** Further settings in `tokens` of keyward.yaml. */
  readonly tokens?: string;
  /** The path of the sink. */
  readonly template?: string;
  readonly environments?: readonly string[];
}

/** A workspace in use, with its manifests, a file sink and what a test does to both. */
export async function pairWorkspace(
  open: (() => unknown)[],
  manifests: string,
  { tokens = "", template = "tokens/{name}", environments = [] }: Settings = {},
) {
  const sandbox = await startSandbox({ rate: null, seed: { ...defaultSeed, environments } });
  open.push(() => sandbox.close());
  const folder = folderWith({
    "clients/clients.yaml": manifests,
    "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_T, self: none, scope: { names: ["*"] }, prune: true }
sinks: { files: { type: file, path: "${template}" } }
tokens: { deliver_to: [files]${tokens} }
`,
  });
  open.push(folder.remove);
  const { system, said } = testSystem({ env: { KEYWARD_T: sandbox.token }, cwd: folder.dir });
  const client = (name: string) => {
    const found = [...sandbox.state.clients.values()].find((one) => one.name === name);
    if (found === undefined) throw new Error(`no client is named ${name}`);
    return found;
  };
  const file = path.join(folder.dir, "clients", "clients.yaml");
  return {
    sandbox,
    folder,
    client,
    read: () => readFileSync(file, "utf8"),
    apply: () => apply({ yes: true }, voice, system),
    rotate: (name: string) => rotate({ names: [name], yes: true }, voice, system),
    /** Somebody makes a client of the same access by hand. */
    make: (name: string) =>
      sandbox.state.create(
        { name, role: 26779, folders: "all", environment: null, ip_allow_list: ["192.0.2.1"] },
        Date.parse("2026-01-05T10:00:00Z"),
      ),
    /** Somebody changes a client by hand. */
    change: (name: string, fields: Partial<ClientFields>) => Object.assign(client(name), fields),
    stored: (name: string) => readFileSync(path.join(folder.dir, "tokens", name), "utf8"),
    tokenOf: (name: string) => client(name).tokenValue,
    /** The manifests are lost: what is live is to be imported. */
    forget: () => {
      if (existsSync(file)) rmSync(file);
    },
    import: async (flags: ImportCommandFlags = {}): Promise<Imported> => {
      said.out = "";
      const code = await importClients({ by: "one-file", ...flags }, { ...voice, format: "json" }, system);
      const { workspaces }: { workspaces: readonly Imported[] } = JSON.parse(said.out);
      const [only] = workspaces;
      if (code !== 0 || only === undefined) throw new Error(`import ended with ${code}`);
      return only;
    },
    /** 0: the plan is empty; 2: it is not. */
    plan: () => plan({ detailedExitcode: true }, voice, system),
    said,
  };
}
