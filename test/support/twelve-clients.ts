import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { configuration, manifest, testEnv } from "./arrange.ts";
import { runBuilt } from "./built-cli.ts";
import { openSandbox, type Ran } from "./cli.ts";
import { folderWith } from "./temporary.ts";

const names = Array.from({ length: 12 }, (_, index) => `client-${index}`);
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }`),
);

/** Lets the sandbox take as many requests as a test sends. */
export const fast = ["--rate-limit", "1000/1s"];

/** A sandbox, and a folder that declares twelve clients for it. */
export type TwelveClients = Awaited<ReturnType<typeof openTwelveClients>>;

/** Opens them; `close` removes them. */
export async function openTwelveClients() {
  const sandbox = await openSandbox(["--rate-limit", "none"]);
  const folder = folderWith({
    "keyward.yaml": configuration(sandbox, "self: none"),
    "clients/all.yaml": clients,
    // Larger than `limited` lets any file become.
    full: " ".repeat(8192),
  });
  const options = { cwd: folder.dir, env: testEnv };
  const arrivals = async () =>
    ((await sandbox.control("GET", "journal")) as { arrivals: readonly { method: string }[] }).arrivals;
  return {
    sandbox,
    options,
    at: (name: string): string => path.join(folder.dir, name),
    requests: async (): Promise<number> => (await arrivals()).length,
    mutations: async (): Promise<number> =>
      (await arrivals()).filter(({ method }) => method !== "GET").length,
    /** Runs the built keyward where no file may become larger than 1 KiB, with these redirections of the shell. */
    limited(redirections: string, ...args: readonly string[]): Promise<Ran> {
      const through = ["sh", "-c", `ulimit -f 1 && exec "$0" "$@" ${redirections}`];
      const sends = args[0] !== "schema" && args[0]?.startsWith("-") !== true;
      return runBuilt([...args, ...(sends ? fast : [])], { ...options, through });
    },
    /** The working token of each live client is in its file; resolves with the names of the clients. */
    async expectDelivered(): Promise<readonly string[]> {
      const { clients: live } = (await sandbox.control("GET", "state")) as State;
      for (const { name, tokenValue } of live)
        expect(readFileSync(path.join(folder.dir, "tokens", "-", name), "utf8")).toBe(tokenValue);
      return live.map(({ name }) => name);
    },
    /** Every client exists once, and its working token is in its file. */
    async expectWhole(): Promise<void> {
      expect([...(await this.expectDelivered())].sort()).toEqual([...names].sort());
    },
    async close(): Promise<void> {
      await sandbox.stop();
      folder.remove();
    },
  };
}

interface State {
  readonly clients: readonly { readonly name: string; readonly tokenValue: string }[];
}
