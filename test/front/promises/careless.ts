import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openWorld } from "../open-world.ts";
import type { RunRecord, World, WorldOptions } from "../world.ts";
import { valueOf } from "./outcomes.ts";
import { brokenPromises } from "./promises.ts";

/** A tool that does what keyward must never do, in a world. */
export interface Careless {
  readonly world: World;
  send(method: string, path: string, body?: unknown): Promise<unknown>;
  create(name: string): Promise<{ readonly id: number; readonly token: string }>;
  /** Writes down a run that sent everything so far. */
  ran(run: Partial<RunRecord>): void;
}

/** Opens a world whose manifests declare `a`, unless the options declare others. */
export async function careless(options: WorldOptions = {}): Promise<Careless> {
  const world = await openWorld({ wanted: [{ name: "a" }], ...options });
  const send = async (method: string, to: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`${world.front.url}/api/developer_api_clients${to}`, {
      method,
      headers: { authorization: `Bearer ${world.front.apiToken}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const result: unknown = await answer.json();
    return valueOf(result, "result");
  };
  return {
    world,
    send,
    create: async (name) => {
      const client = await send("POST", "", { name, api_privilege_group_id: 501, all_folders: true });
      return { id: Number(valueOf(client, "id")), token: String(valueOf(valueOf(client, "token"), "value")) };
    },
    ran: (run) => {
      const next = world.front.ledger.requests.length + 1;
      const plain = {
        args: ["apply", "--yes"],
        code: 0,
        out: "",
        err: "",
        report: null,
        first: 1,
        next,
        createLag: 0,
        before: [],
        after: [],
      };
      world.runs.push({ ...plain, wanted: world.wanted, ended: "by itself", ...run });
    },
  };
}

/** Writes a token and a marker into the place of a client. */
export function place(
  { dir }: World,
  name: string,
  token: string,
  state: string,
  id: number,
  about?: { readonly id: number },
): void {
  mkdirSync(path.join(dir, "tokens", "-"), { recursive: true });
  writeFileSync(path.join(dir, "tokens", "-", name), token);
  writeFileSync(path.join(dir, "tokens", "-", `${name}.keyward.json`), JSON.stringify({ state, id, about }));
}

/** The text of a report with one outcome. */
export function reportOf(action: string, name: string, id: number | null, status: string): string {
  return JSON.stringify({ results: [{ outcomes: [{ action, name, environment: null, id, status }] }] });
}

/** The promises that did not hold. */
export function broken(world: World): readonly string[] {
  return brokenPromises(world).map(({ promise }) => promise);
}
