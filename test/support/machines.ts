import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BuiltOptions } from "./built-cli.ts";
import { configuration, testEnv } from "./arrange.ts";
import { openSandbox, type Sandbox } from "./cli.ts";
import { type RedisServer, startRedis } from "./redis-server.ts";
import { type Folder, folderWith } from "./temporary.ts";

/** Machines that work on one folder of files, and share a Redis and the quota of one sandbox. */
export interface Machines {
  readonly redis: RedisServer;
  readonly sandbox: Sandbox;
  readonly folder: Folder;
  /** How keyward is started on one of them: with a folder for temporary files of its own, so that no lock file keeps two apart. */
  on(name: string): BuiltOptions;
  /** The requests that reached the sandbox. */
  journal(): Promise<readonly { readonly method: string; readonly path: string; readonly status: number }[]>;
  /** The names of the clients of a workspace; `customer`: of one of its customers. */
  names(customer?: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What the machines begin with. */
export interface Fleet {
  readonly files: Readonly<Record<string, string>>;
  /** Arguments of the sandbox; by default, 20 requests in a second. */
  readonly sandbox?: readonly string[];
  /** Keys of the workspace's entry; by default, those of a limit of 20 requests in a second. */
  readonly entry?: string;
}

/** Starts a Redis and a sandbox for machines. */
export async function openMachines({ files, sandbox: args, entry }: Fleet): Promise<Machines> {
  const redis = await startRedis();
  const sandbox = await openSandbox(args ?? ["--rate-limit", "20/1s"]);
  const shared = entry ?? "rate_limit: { limit: 20/1s, redis_env: KEYWARD_REDIS_URL }";
  const folder = folderWith({ "keyward.yaml": configuration(sandbox, `${shared}\n`), ...files });
  return {
    redis,
    sandbox,
    folder,
    on(name) {
      const temporary = path.join(folder.dir, `tmp-${name}`);
      mkdirSync(temporary, { recursive: true });
      return { cwd: folder.dir, env: { ...testEnv, TMPDIR: temporary, KEYWARD_REDIS_URL: redis.url } };
    },
    async journal() {
      const { arrivals } = JSON.parse(JSON.stringify(await sandbox.control("GET", "journal")));
      return arrivals;
    },
    async names(customer) {
      const endpoint = customer === undefined ? "state" : `state?customer=${customer}`;
      const { clients } = JSON.parse(JSON.stringify(await sandbox.control("GET", endpoint)));
      return clients.map(({ name }: { readonly name: string }) => name);
    },
    async close() {
      await redis.close();
      await sandbox.stop();
      folder.remove();
    },
  };
}
