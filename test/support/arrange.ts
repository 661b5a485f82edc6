import type { Sandbox } from "./cli.ts";

/** A configuration of one workspace against a sandbox, with the `files` sink below `tokens/`. */
export function configuration(sandbox: Sandbox, extra = ""): string {
  return `version: 1
workspaces:
  main:
    host: ${sandbox.url}
    token_env: KEYWARD_TEST_TOKEN
    manifests: [clients]
${extra.replaceAll(/^(?=.)/gm, "    ")}
sinks:
  files: { type: file, path: "tokens/{environment}/{name}" }
`;
}

/** The environment in which that configuration reaches its sandbox. */
export const testEnv = { KEYWARD_TEST_TOKEN: "sandbox-token" };

/** A manifest of these clients, each a line of flow YAML. */
export function manifest(...clients: readonly string[]): string {
  return `version: 1\ndefaults: { token: { deliver_to: [files] } }\nclients:\n${clients.map((line) => `  - ${line}\n`).join("")}`;
}
