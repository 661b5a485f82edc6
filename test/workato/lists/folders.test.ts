import { afterEach, describe, expect, it } from "vitest";
import { folderNames } from "../../../src/fields/folder-path.ts";
import { resolveFolderPaths } from "../../../src/workato/lists/folders.ts";
import { type ApiServer, json, open, reset, type Step, serve, wireClient } from "../../support/api-server.ts";

type Row = { readonly id: number; readonly name: string; readonly parent_id: number | null };
const tree: readonly Row[] = [
  { id: 10, name: "Finance", parent_id: 1 },
  { id: 11, name: "Sales", parent_id: 1 },
  { id: 20, name: "Procure to Pay", parent_id: 10 },
  { id: 21, name: "In/Out", parent_id: 10 },
  { id: 22, name: "Back\\slash", parent_id: 10 },
  { id: 23, name: "Cafe\u0301", parent_id: 11 },
  { id: 24, name: "Twice", parent_id: 11 },
  { id: 25, name: "Twice", parent_id: 11 },
  { id: 30, name: "Deep", parent_id: 25 },
];

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** Serves the direct children of the folder asked for, or with them all that is below. */
async function folders(rows: readonly Row[], home: number | null, deep = false) {
  const below = (parent: number | null): Row[] =>
    rows.filter((row) => row.parent_id === parent).flatMap((row) => (deep ? [row, ...below(row.id)] : [row]));
  const step: Step = (response, seen) => {
    const parent = new URL(seen.url, "http://x").searchParams.get("parent_id");
    return json(below(parent === null ? home : Number(parent)))(response, seen);
  };
  return against(step);
}

async function against(step: Step): Promise<{ api: ReturnType<typeof open>; server: ApiServer }> {
  const server = await serve(step);
  const api = open(server.host);
  opened.push(api, server);
  return { api, server };
}

describe("folder paths", () => {
  it.each([
    ["Finance/Procure to Pay", ["Finance", "Procure to Pay"]],
    ["Finance/In\\/Out", ["Finance", "In/Out"]],
    ["Finance/Back\\\\slash", ["Finance", "Back\\slash"]],
    ["/Finance/", ["Finance"]],
    ["a\\b", ["a\\b"]],
  ])("%s goes through its names", (path, names) => {
    expect(folderNames(path)).toEqual(names);
  });

  it.each([
    ["direct children", false],
    ["more than direct children", true],
  ])("resolve by one call for each parent on the way, where a listing holds %s", async (_what, deep) => {
    const { api, server } = await folders(tree, 1, deep);
    const paths = [
      "Finance",
      "Finance/Procure to Pay",
      "Finance/In\\/Out",
      "Finance/Back\\\\slash",
      "Sales/Caf\u00e9",
    ];
    const resolved = await resolveFolderPaths(api, paths);
    expect([...resolved.values()]).toEqual([10, 20, 21, 22, 23].map((id) => ({ kind: "found", id })));
    expect(server.seen.map((seen) => seen.url).sort()).toEqual([
      "/api/folders?page=1&per_page=100",
      "/api/folders?parent_id=10&page=1&per_page=100",
      "/api/folders?parent_id=11&page=1&per_page=100",
    ]);
  });

  it("take home children whose parent_id is null", async () => {
    const rows = tree.map((row) => (row.parent_id === 1 ? { ...row, parent_id: null } : row));
    const { api } = await folders(rows, null, true);
    expect((await resolveFolderPaths(api, ["Sales/Café"])).get("Sales/Café")).toEqual({
      kind: "found",
      id: 23,
    });
  });

  it("tell the first name that is missing, and what stands in its place", async () => {
    const { api } = await folders(tree, 1);
    const resolved = await resolveFolderPaths(api, ["Finance/Procure to pay/x", "Finanse", "Finance/zzz"]);
    expect([...resolved.values()]).toEqual([
      { kind: "missing", segment: "Procure to pay", nearest: ["Procure to Pay"] },
      { kind: "missing", segment: "Finanse", nearest: ["Finance"] },
      { kind: "missing", segment: "zzz", nearest: [] },
    ]);
  });

  it("are ambiguous with both ids, unless only one of the twins goes on", async () => {
    const { api } = await folders(tree, 1);
    const resolved = await resolveFolderPaths(api, ["Sales/Twice", "Sales/Twice/Deep"]);
    expect(resolved.get("Sales/Twice")).toEqual({ kind: "ambiguous", ids: [24, 25] });
    expect(resolved.get("Sales/Twice/Deep")).toEqual({ kind: "found", id: 30 });
  });

  it("name the ids of twins in ascending order, whatever the order of the listing", async () => {
    const { api } = await folders([...tree].reverse(), 1);
    const resolved = await resolveFolderPaths(api, ["Sales/Twice"]);
    expect(resolved.get("Sales/Twice")).toEqual({ kind: "ambiguous", ids: [24, 25] });
  });

  it("lead to the folder itself, where a listing also holds a deeper one of the same name", async () => {
    const rows = [
      { id: 10, name: "Finance", parent_id: 1 },
      { id: 20, name: "Loans", parent_id: 10 },
      { id: 30, name: "Loans", parent_id: 20 },
      { id: 31, name: "Finance", parent_id: 20 },
    ];
    const { api } = await folders(rows, 1, true);
    const resolved = await resolveFolderPaths(api, ["Finance", "Finance/Loans", "Finance/Loans/Loans"]);
    expect([...resolved.values()]).toEqual([10, 20, 30].map((id) => ({ kind: "found", id })));
  });

  it("are looked for behind a page that only looks like the last one, before a name is missing", async () => {
    const { api, server } = await against((response, seen) => {
      const page = Number(new URL(seen.url, "http://x").searchParams.get("page"));
      const rows = [tree[0], tree[1], { id: 12, name: "HR", parent_id: 1 }];
      return json(rows.slice((page - 1) * 2, page * 2))(response, seen);
    });
    const shown = await resolveFolderPaths(api, ["Finance"]);
    expect([shown.get("Finance"), server.seen.length]).toEqual([{ kind: "found", id: 10 }, 1]);
    const whole = await resolveFolderPaths(api, ["HR", "Finanze"]);
    expect(whole.get("HR")).toEqual({ kind: "found", id: 12 });
    expect(whole.get("Finanze")).toEqual({ kind: "missing", segment: "Finanze", nearest: ["Finance"] });
    expect(server.seen.length).toBe(2);
  });

  it("without a name are missing: nothing is granted on the home folder", async () => {
    const { api, server } = await folders(tree, 1);
    expect((await resolveFolderPaths(api, ["/"])).get("/")).toEqual({
      kind: "missing",
      segment: "/",
      nearest: [],
    });
    expect(server.seen).toHaveLength(0);
  });

  it("ask nothing where there is no path", async () => {
    const { api, server } = await folders(tree, 1);
    expect((await resolveFolderPaths(api, [])).size).toBe(0);
    expect(server.seen).toHaveLength(0);
  });
});

describe("a folder listing", () => {
  it("is read to its end and asked for once", async () => {
    const rows = Array.from({ length: 150 }, (_, index) => ({
      id: index + 1,
      name: `f${index}`,
      parent_id: null,
    }));
    const { api, server } = await against((response, seen) => {
      const page = Number(new URL(seen.url, "http://x").searchParams.get("page"));
      return json(rows.slice((page - 1) * 100, page * 100))(response, seen);
    });
    expect(await api.readFolders(null)).toHaveLength(150);
    expect(await api.readFolders(null)).toHaveLength(150);
    expect(server.seen).toHaveLength(2);
  });

  it("is read with the page size that the server showed before", async () => {
    const { api, server } = await against((response, seen) => {
      const url = new URL(seen.url, "http://x");
      const page = Number(url.searchParams.get("page"));
      const slice = <T>(all: readonly T[]): T[] => all.slice((page - 1) * 2, page * 2);
      const clients = [1, 2, 3].map((id) => wireClient({ id }));
      const found = [1, 2, 3].map((id) => ({ id, name: `f${id}`, parent_id: null }));
      const body =
        url.pathname === "/api/folders" ? slice(found) : { result: { items: slice(clients), count: 3 } };
      return json(body)(response, seen);
    });
    expect((await api.readClients()).clients.map((client) => client.id)).toEqual([1, 2, 3]);
    expect((await api.readFolders(null)).map((folder) => folder.id)).toEqual([1, 2, 3]);
    expect(server.seen).toHaveLength(4);
  });

  it("that failed is not remembered", async () => {
    let broken = true;
    const { api } = await against((response, seen) =>
      broken ? reset(response, seen) : json([])(response, seen),
    );
    await expect(api.readFolders(null)).rejects.toMatchObject({ failure: "lost" });
    broken = false;
    expect(await api.readFolders(null)).toEqual([]);
  });
});
