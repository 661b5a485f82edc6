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

  it("are not made up: a folder that is nowhere has none, and a circle ends", async () => {
    expect([...(await walkFolders(listing(children), new Set([99])))]).toEqual([]);
    const circle = listing((parent) => [{ id: parent === 1 ? 2 : 1, name: "x", parent_id: parent }]);
    expect([...(await walkFolders(circle, new Set([99])))]).toEqual([]);
    const endless = listing((parent) => [{ id: (parent ?? 0) + 1, name: "x", parent_id: parent }]);
    expect([...(await walkFolders(endless, new Set([-1])))]).toEqual([]);
    expect(endless.asked.length).toBe(2_000);
  });
});
