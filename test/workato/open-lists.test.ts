import { describe, expect, it, onTestFinished } from "vitest";
import type { ApiOptions } from "../../src/workato/connection.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import { fastClock, json, open, sequence, serve, type Step, wireClient } from "../support/api-server.ts";

/** Opens the API of a server; `pages` are the pages it was asked for. */
async function against(step: Step, overrides: Partial<ApiOptions> = {}) {
  const server = await serve(step);
  const api = open(server.host, overrides);
  onTestFinished(async () => {
    await api.close();
    await server.close();
  });
  const pages = (): readonly string[] =>
    server.seen.map(({ url }) => {
      const { pathname, searchParams } = new URL(url, server.host);
      return `${pathname.split("/").at(-1)} ${searchParams.get("page")}`;
    });
  return { api, pages };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const clients = (from: number, to: number, count: number | null = null): Step =>
  json({ result: { items: range(from, to).map((id) => wireClient({ id })), count } });
const roles = (from: number, to: number, count: number | null = null): Step =>
  json({ result: { items: range(from, to).map((id) => ({ id, name: `r${id}` })), count } });
const folders = (from: number, to: number): Step =>
  json(range(from, to).map((id) => ({ id, name: `f${id}`, parent_id: null })));
const ids = (rows: readonly { readonly id: number }[]): number[] => rows.map(({ id }) => id);

describe("the clients", () => {
  it("are sorted by id, and read on only if somebody asks", async () => {
    const { api, pages } = await against(
      sequence(
        json({ result: [9, 3].map((id) => wireClient({ id })) }),
        json({ result: [wireClient({ id: 5 })] }),
      ),
    );
    const first = await api.readClients();
    expect([ids(first.clients), first.stable, pages().length]).toEqual([[3, 9], true, 1]);
    const whole = await first.more?.();
    expect([ids(whole?.clients ?? []), whole?.more]).toEqual([[3, 5, 9], null]);
    expect(whole?.startedAt).toBe(first.startedAt);
    expect(whole?.readAt).toBeGreaterThan(first.readAt);
  });

  it("began to be read when page 1 was sent, however late the others are", async () => {
    const clock = fastClock(100);
    const limiter = createLimiter({ limit: 1, windowMs: 5000 }, clock);
    const { api } = await against(sequence(clients(1, 100, 101), clients(101, 101, 101)), { clock, limiter });
    const before = clock.monotonic();
    const { startedAt, readAt } = await api.readClients();
    expect(startedAt - before).toBeLessThan(4000);
    expect(readAt - startedAt).toBeGreaterThan(4900);
  });

  it("are read with the page size that another list showed, and a longer page does not raise it", async () => {
    const steps = [roles(1, 30, 40), roles(31, 40, 40), clients(1, 30), clients(31, 35)];
    const { api, pages } = await against(sequence(...steps));
    await api.readRoles();
    expect(ids((await api.readClients()).clients)).toEqual(range(1, 35));
    expect(pages().slice(2)).toEqual(["developer_api_clients 1", "developer_api_clients 2"]);
  });

  it("whose pages contradict each other are an error of the list, with what each says", async () => {
    const { api } = await against(clients(1, 100));
    await expect(api.readClients()).rejects.toMatchObject({
      message: expect.stringContaining("could not list the clients: "),
      failure: "shape",
      status: 200,
      permanent: true,
    });
    const { api: second } = await against(clients(1, 60));
    const { more } = await second.readClients();
    await expect(more?.()).rejects.toMatchObject({
      message: expect.stringMatching(/answered 200, but page 2 repeats page 1$/),
    });
  });

  it("end at a page that is shorter than one of an earlier reading, also where that one was continued", async () => {
    const { api, pages } = await against(
      sequence(clients(1, 50), clients(51, 60), clients(1, 49), roles(1, 49), roles(50, 50)),
    );
    await (await api.readClients()).more?.();
    expect((await api.readClients()).more).toBeNull();
    expect(pages()).toHaveLength(3);
    // Each list has a length of its own.
    expect(ids(await api.readRoles("whole"))).toEqual(range(1, 50));
  });
});

describe("the roles", () => {
  it("are read anew each time as far as they are shown", async () => {
    const { api, pages } = await against(sequence(roles(1, 2), roles(1, 3)));
    expect(ids(await api.readRoles())).toEqual([1, 2]);
    expect(ids(await api.readRoles())).toEqual([1, 2, 3]);
    expect(pages()).toEqual(["developer_api_client_roles 1", "developer_api_client_roles 1"]);
  });

  it("are continued where they must be whole, and not read again once they are", async () => {
    const { api, pages } = await against(sequence(roles(1, 2), roles(3, 3), json({}, 500)));
    await api.readRoles();
    expect(ids(await api.readRoles("whole"))).toEqual([1, 2, 3]);
    expect(ids(await api.readRoles("whole"))).toEqual([1, 2, 3]);
    expect(pages()).toEqual(["developer_api_client_roles 1", "developer_api_client_roles 2"]);
  });

  it("are read whole at once where they were never read", async () => {
    const { api, pages } = await against(sequence(roles(1, 2), roles(3, 3)));
    expect(ids(await api.readRoles("whole"))).toEqual([1, 2, 3]);
    expect(pages()).toHaveLength(2);
  });
});

describe("the folders of a folder", () => {
  it("are asked for once as far as they are shown, and continued once where they must be whole", async () => {
    const { api, pages } = await against(sequence(folders(1, 2), folders(3, 3), json({}, 500)));
    expect(ids(await api.readFolders(7))).toEqual([1, 2]);
    expect(ids(await api.readFolders(7))).toEqual([1, 2]);
    expect(pages()).toHaveLength(1);
    expect(ids(await api.readFolders(7, "whole"))).toEqual([1, 2, 3]);
    expect(ids(await api.readFolders(7, "whole"))).toEqual([1, 2, 3]);
    expect(ids(await api.readFolders(7))).toEqual([1, 2, 3]);
    expect(pages()).toEqual(["folders 1", "folders 2"]);
  });

  it("end at a server that ignores the page and repeats its first one", async () => {
    const { api } = await against(folders(1, 100));
    expect(ids(await api.readFolders(null))).toEqual(range(1, 100));
  });
});
