import { describe, expect, it } from "vitest";
import type { Folder } from "../../../src/model/client.ts";
import { unambiguousPaths } from "../../../src/workato/lists/folder-labels.ts";

const tree: readonly Folder[] = [
  { id: 1, name: "Finance", parent_id: null },
  { id: 2, name: "Loans", parent_id: 1 },
  { id: 3, name: "Twice", parent_id: 1 },
  { id: 4, name: "Twice", parent_id: 1 },
  { id: 5, name: " ", parent_id: null },
  { id: 6, name: "", parent_id: 1 },
];
const api = {
  readFolders: async (parent: number | null) => tree.filter(({ parent_id }) => parent_id === parent),
};

describe("the paths that may stand for folders", () => {
  it("are those that lead back to their folder: no twin's, no blank one, and none of a folder without a name", async () => {
    const paths = await unambiguousPaths(api, new Set([2, 3, 4, 5, 6, 99]));
    expect([...paths]).toEqual([[2, "Finance/Loans"]]);
  });

  it("are none where a path leads to another folder once it is asked for again", async () => {
    let asked = 0;
    const moving = { readFolders: async () => [{ id: (asked += 1), name: "Finance", parent_id: null }] };
    expect([...(await unambiguousPaths(moving, new Set([1])))]).toEqual([]);
  });
});
