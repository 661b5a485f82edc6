import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readCheckout } from "../../src/action/git.ts";
import { gitOf } from "../../src/git/git.ts";
import { gitEach, initRepository, makeRepository } from "../support/git.ts";
import { temporaryFolder } from "../support/temporary.ts";

const env = { PATH: process.env["PATH"] };

describe("the checkout of a folder", () => {
  it("has the parents of its commit, also where a shallow clone lacks them", async () => {
    const repository = makeRepository();
    const first = repository.commit("main", { "a.txt": "1" });
    const second = repository.commit("main", { "a.txt": "2" });
    for (const depth of [0, 1]) {
      const top = repository.checkout(second, depth);
      mkdirSync(path.join(top, "below"));
      const checkout = await readCheckout(gitOf(path.join(top, "below"), env));
      expect(checkout).toEqual({ top, head: second, parents: [first], isShallow: depth === 1 });
    }
  });

  it("may have a line break in its path", async () => {
    const top = path.join(temporaryFolder(), "two\nlines\n");
    mkdirSync(top);
    initRepository(top, ["commit", "-q", "--allow-empty", "-m", "Begin"]);
    expect(await readCheckout(gitOf(top, env))).toMatchObject({ top, parents: [] });
  });

  it("is none before the first commit, inside of .git, or without a repository", async () => {
    const top = temporaryFolder();
    expect(await readCheckout(gitOf(top, env))).toBeNull();
    initRepository(top);
    expect(await readCheckout(gitOf(top, env))).toBeNull();
    gitEach(top, ["commit", "-q", "--allow-empty", "-m", "Begin"]);
    expect(await readCheckout(gitOf(path.join(top, ".git"), env))).toBeNull();
    expect(await readCheckout(gitOf(top, env))).not.toBeNull();
  });
});
