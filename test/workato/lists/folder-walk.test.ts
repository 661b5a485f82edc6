import { describe, expect, it } from "vitest";
import type { Folder } from "../../../src/model/client.ts";
import { walkFolders } from "../../../src/workato/lists/folder-walk.ts";

const tree: readonly Folder[] = [
  { id: 1, name: "Finance", parent_id: null },
  { id: 2, name: "A/B \\ C", parent_id: 1 },
  { id: 3, name: "HR", parent_id: null },
  { id: 4, name: "Cafe\u0301", parent_id: 3 },
  { id: 5, name: "Deep", parent_id: 4 },
];

/** Lists folders as `answer` says; counts the calls. */
function listing(answer: (parent: number | null) => readonly Folder[]) {
  const asked: (number | null)[] = [];
  const readFolders = async (parent: number | null): Promise<readonly Folder[]> => {
    asked.push(parent);
    return answer(parent);
  };
  return { asked, readFolders };
}

const children = (parent: number | null) => tree.filter(({ parent_id }) => parent_id === parent);

describe("the paths of folders by id", () => {
  it("are found level by level, in their canonical form, with no call more than needed", async () => {
    const api = listing(children);
    expect([...(await walkFolders(api, new Set([2, 3])))]).toEqual([
      [3, "HR"],
      [2, "Finance/A\\/B \\\\ C"],
    ]);
    expect(api.asked).toEqual([null, 1]);
    expect([...(await walkFolders(listing(children), new Set([5])))]).toEqual([[5, "HR/Caf\u00e9/Deep"]]);
  });

  it("are found in one listing that holds the whole tree", async () => {
    const api = listing((parent) => (parent === null ? tree : children(parent)));
    expect(await walkFolders(api, new Set([5, 2]))).toEqual(
      new Map([
        [2, "Finance/A\\/B \\\\ C"],
        [5, "HR/Caf\u00e9/Deep"],
      ]),
    );
    expect(api.asked).toEqual([null]);
  });

  it("are those of the tree, where a listing holds folders from elsewhere and deeper ones, and home has an id", async () => {
    const rows: readonly Folder[] = [
      { id: 10, name: "Finance", parent_id: 1 },
      { id: 11, name: "HR", parent_id: 1 },
      { id: 20, name: "Loans", parent_id: 10 },
      { id: 21, name: "Loans", parent_id: 20 },
      { id: 22, name: "Fees", parent_id: 20 },
      { id: 30, name: "Elsewhere", parent_id: 99 },
    ];
    const home = rows.filter(({ parent_id }) => parent_id === 1);
    const api = listing((parent) => (parent === null ? home : rows));
    expect([...(await walkFolders(api, new Set([20, 21, 22, 30])))]).toEqual([
      [20, "Finance/Loans"],
      [21, "Finance/Loans/Loans"],
      [22, "Finance/Loans/Fees"],
    ]);
  });

  it("are not made up: a folder that is nowhere has none, and each folder is asked for once", async () => {
    const all = listing(children);
    expect([...(await walkFolders(all, new Set([99])))]).toEqual([]);
    expect(all.asked).toEqual([null, 1, 3, 2, 4, 5]);
  });

  it("end where folders form a circle, or a folder comes twice: its first path holds", async () => {
    const circle = listing((parent) => [{ id: parent === 1 ? 2 : 1, name: "x", parent_id: parent }]);
    expect([...(await walkFolders(circle, new Set([99])))]).toEqual([]);
    expect(circle.asked).toEqual([null, 1, 2]);
    const twice = listing(() => [
      { id: 1, name: "a", parent_id: null },
      { id: 2, name: "b", parent_id: 1 },
      { id: 1, name: "c", parent_id: 2 },
    ]);
    expect([...(await walkFolders(twice, new Set([1, 99])))]).toEqual([[1, "a"]]);
  });

  it("are looked for in 2,000 folders at most", async () => {
    const endless = listing((parent) => [{ id: (parent ?? 0) + 1, name: "x", parent_id: parent }]);
    expect([...(await walkFolders(endless, new Set([-1])))]).toEqual([]);
    expect(endless.asked.length).toBe(2_000);
  });
});
