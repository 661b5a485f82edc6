import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openWorld } from "../open-world.ts";
import type { RunRecord, World, WorldOptions } from "../world.ts";
import { valueOf } from "./outcomes.ts";
import { brokenPromises } from "./promises.ts";

/** A tool that does what keyward must never do, in a world. */
interface Careless {
  readonly world: World;
  send(method: string, path: string, body?: unknown): Promise<unknown>;
  create(name: string): Promise<{ readonly id: number; readonly token: string }>;
  /** Writes down a run that sent everything so far. */
  ran(run: Partial<RunRecord>): void;
}

async function careless(options: WorldOptions = {}): Promise<Careless> {
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

function place({ dir }: World, name: string, token: string, state: string, id: number): void {
  mkdirSync(path.join(dir, "tokens", "-"), { recursive: true });
  writeFileSync(path.join(dir, "tokens", "-", name), token);
  writeFileSync(path.join(dir, "tokens", "-", `${name}.keyward.json`), JSON.stringify({ state, id }));
}

function reportOf(action: string, name: string, id: number | null, status: string): string {
  return JSON.stringify({ results: [{ outcomes: [{ action, name, environment: null, id, status }] }] });
}

function broken(world: World): readonly string[] {
  return brokenPromises(world).map(({ promise }) => promise);
}

describe("the promises", () => {
  it("hold after an apply that all goes well with", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    expect(broken(world)).toEqual([]);
  });

  it("show two clients of one name", async () => {
    const { world, create } = await careless();
    const first = await create("a");
    await create("a");
    place(world, "a", first.token, "pending", first.id);
    expect(broken(world)).toEqual(["no client is created twice"]);
  });

  it("show a client that is made beside one that lived before", async () => {
    const { world, create, ran } = await careless({ clients: [{ name: "a" }] });
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    ran({});
    expect(broken(world)).toEqual(["no client is created twice"]);
  });

  it("show a token that is in no place, and one that is not the place's", async () => {
    const { world, create, send } = await careless();
    const { id, token } = await create("a");
    expect(broken(world)).toEqual(["no token is lost"]);
    place(world, "a", token, "held", id);
    expect(broken(world)).toEqual([]);
    await send("POST", `/${id}/regenerate`);
    expect(broken(world)).toEqual(["no token is lost"]);
    place(world, "a", token, "pending", id);
    expect(broken(world)).toEqual([]);
  });

  it("show a token beside the places", async () => {
    const { world, create } = await careless();
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    writeFileSync(path.join(world.dir, "tokens", "-", ".keyward-left"), token);
    expect(broken(world)).toEqual(["no token is lost"]);
  });

  it.each([
    { form: "plain", show: (token: string) => token },
    { form: "as base64", show: (token: string) => Buffer.from(token).toString("base64") },
  ])("show a token that is printed $form", async ({ show }) => {
    const { world, create, ran } = await careless();
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    ran({ err: `it is ${show(token)}\n` });
    expect(broken(world)).toEqual(["no token is shown"]);
  });

  it("show a token that a plan file holds", async () => {
    const { world, create } = await careless();
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    writeFileSync(path.join(world.dir, "plan.json"), JSON.stringify({ token }));
    expect(broken(world)).toEqual(["no token is shown"]);
  });

  it("show a delete of what the manifests declare, or without prune", async () => {
    const { world, send, ran } = await careless({ clients: [{ name: "a" }, { name: "old" }] });
    const [declared, old] = [...world.front.workspace.clients.keys()];
    await send("DELETE", `/${old}`);
    ran({ args: ["apply", "--yes", "--prune"] });
    expect(broken(world)).toEqual([]);
    await send("DELETE", `/${declared}`);
    world.runs.length = 0;
    ran({ args: ["apply", "--yes", "--prune"] });
    expect(broken(world)).toEqual(["nothing is deleted that was not planned"]);
  });

  it("show a new token for a client that keyward never made and no rotation named", async () => {
    const { world, send, ran } = await careless({ clients: [{ name: "theirs" }] });
    await send("POST", `/${[...world.front.workspace.clients.keys()][0]}/regenerate`);
    ran({});
    expect(broken(world)).toEqual(["no token of somebody else's client is ended"]);
  });

  it("show a request over the limit", async () => {
    const { world, send } = await careless({ rateLimit: { requests: 2, window: 60_000 } });
    for (let count = 0; count < 3; count += 1) await send("GET", "");
    expect(broken(world)).toEqual(["no window holds more requests than the limit"]);
  });

  it("show what is called done and never was, and what is called skipped and was done", async () => {
    const { world, create, ran } = await careless();
    ran({ report: reportOf("update", "a", 1, "done") });
    expect(broken(world)).toEqual(["done and skipped are what the server saw"]);
    world.runs.length = 0;
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    ran({ code: 3, report: reportOf("create", "a", null, "skipped") });
    expect(broken(world)).toEqual(["done and skipped are what the server saw"]);
  });
});
