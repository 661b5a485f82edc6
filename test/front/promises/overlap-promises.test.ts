import { rmSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { placesSeen } from "../places-seen.ts";
import type { RunRecord, WantedClient } from "../world.ts";
import { broken, type Careless, careless, place } from "./careless.ts";

const pair: WantedClient = { name: "a", overlap: true };
const ended = "no token in the place of two credentials is ended";

/** A tool that has made both clients of `a`, of which the place holds the first one's token. */
async function settled(): Promise<{
  readonly tool: Careless;
  readonly first: { readonly id: number; readonly token: string };
  readonly second: { readonly id: number; readonly token: string };
  /** Writes down a run of a careless tool that does this. */
  during(args: readonly string[], acts: () => Promise<void>, more?: Partial<RunRecord>): Promise<void>;
}> {
  const tool = await careless({ wanted: [pair] });
  const { world, create, ran } = tool;
  const during = async (
    args: readonly string[],
    acts: () => Promise<void>,
    more: Partial<RunRecord> = {},
  ): Promise<void> => {
    const from = world.front.ledger.requests.length + 1;
    const before = placesSeen(world);
    await acts();
    ran({ args, first: from, before, after: placesSeen(world), ...more });
  };
  let first = { id: 0, token: "" };
  let second = { id: 0, token: "" };
  await during(["apply", "--yes"], async () => {
    first = await create("a");
    second = await create("a-b");
    place(world, "a", first.token, "held", first.id);
  });
  expect(broken(world)).toEqual([]);
  return { tool, first, second, during };
}

/** The token that the server shows for a client now. */
function tokenNow({ world }: Careless, id: number): string {
  return world.front.ledger.liveToken(id)?.value ?? "";
}

describe("the promises for an entry with overlap", () => {
  it("hold where the other credential's token is delivered, and where the overlap is ended", async () => {
    const { tool, first, second, during } = await settled();
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
      place(tool.world, "a", tokenNow(tool, second.id), "held", second.id);
    });
    await during(["rotate", "a", "--yes", "--end-overlap"], async () => {
      await tool.send("POST", `/${first.id}/regenerate`);
    });
    expect(broken(tool.world)).toEqual([]);
  });

  it("show a rotation that ends the token in the place", async () => {
    const { tool, first, during } = await settled();
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${first.id}/regenerate`);
      place(tool.world, "a", tokenNow(tool, first.id), "held", first.id);
    });
    expect(broken(tool.world)).toEqual([ended]);
  });

  it("allow that a token is replaced which a run put into the place and could not confirm, but no other one", async () => {
    const { tool, first, second, during } = await settled();
    const rotated = async (about: { readonly id: number }): Promise<readonly string[]> => {
      const token = tokenNow(tool, first.id);
      place(tool.world, "a", token, "pending", first.id, about);
      await during(["apply", "--yes"], async () => {
        await tool.send("POST", `/${first.id}/regenerate`);
        place(tool.world, "a", tokenNow(tool, first.id), "held", first.id);
      });
      return broken(tool.world);
    };
    expect(await rotated(first)).toEqual([]);
    expect(await rotated(second)).toEqual([ended]);
  });

  it("show an overlap of which the token in use is ended", async () => {
    const { tool, first, during } = await settled();
    await during(["rotate", "a", "--yes", "--end-overlap"], async () => {
      await tool.send("POST", `/${first.id}/regenerate`);
    });
    expect(broken(tool.world)).toContain(ended);
  });

  it("show a place that is left with a token that ended", async () => {
    const { tool, second, during } = await settled();
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
      place(tool.world, "a", second.token, "held", second.id);
    });
    expect(broken(tool.world)).toContain(ended);
  });

  it("show a place that a run leaves empty", async () => {
    const { tool, first, during } = await settled();
    await during(["apply", "--yes"], async () => {
      rmSync(tool.world.held("a").file);
    });
    expect(tool.world.front.ledger.tokenOf(first.token)?.until).toBeNull();
    expect(broken(tool.world)).toContain(ended);
  });

  it("show a token that ends after its run by a request of that run", async () => {
    const { tool, second, during } = await settled();
    const { ledger } = tool.world.front;
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
      place(tool.world, "a", tokenNow(tool, second.id), "held", second.id);
    });
    expect(broken(tool.world)).toEqual([]);
    tool.world.front.workspace.regenerate(second.id, { by: "keyward", request: ledger.requests.length });
    expect(broken(tool.world)).toContain(ended);
  });

  it("allow that somebody else ends the token in the place", async () => {
    const { tool, during } = await settled();
    await during(["apply", "--yes"], async () => {
      tool.world.front.outsider({ kind: "regenerate", name: "a" });
    });
    expect(broken(tool.world)).toEqual([]);
  });

  it("show a rotated token that is in no place, but none that is thrown away", async () => {
    const { tool, second, during } = await settled();
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
    });
    expect(broken(tool.world)).toEqual(["no token is lost"]);
  });

  it("show a token that an apply issued without making its client, once overlap is off as well", async () => {
    const { tool, second, during } = await settled();
    await during(["apply", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
    });
    tool.world.declare({ name: "a" });
    expect(broken(tool.world)).toEqual(["no token is lost"]);
  });

  it("show a second client of the second name", async () => {
    const { tool, during } = await settled();
    await during(["apply", "--yes"], async () => {
      await tool.create("a-b");
    });
    expect(broken(tool.world)).toEqual(["no client is created twice"]);
  });

  it("show a delete of the second client, and of one whose token is in a place after overlap was turned off", async () => {
    const { tool, second, during } = await settled();
    await during(["rotate", "a", "--yes"], async () => {
      await tool.send("POST", `/${second.id}/regenerate`);
      place(tool.world, "a", tokenNow(tool, second.id), "held", second.id);
    });
    tool.world.declare({ name: "a" });
    await during(["apply", "--yes", "--prune"], async () => {
      await tool.send("DELETE", `/${second.id}`);
    });
    expect(broken(tool.world)).toContain("nothing is deleted that was not planned");
    const other = await settled();
    await other.during(["apply", "--yes", "--prune"], async () => {
      await other.tool.send("DELETE", `/${other.second.id}`);
    });
    expect(broken(other.tool.world)).toEqual(["nothing is deleted that was not planned"]);
  });

  it("allow a delete of the second client whose token is in no place, once overlap is off", async () => {
    const { tool, second, during } = await settled();
    tool.world.declare({ name: "a" });
    await during(["apply", "--yes", "--prune"], async () => {
      await tool.send("DELETE", `/${second.id}`);
    });
    expect(broken(tool.world)).toEqual([]);
  });

  it("show a new token for a second client that keyward never made and no rotation named", async () => {
    const { world, send, ran } = await careless({ wanted: [pair], clients: [{ name: "a-b" }] });
    const [id] = [...world.front.workspace.clients.keys()];
    await send("POST", `/${id}/regenerate`);
    ran({});
    expect(broken(world)).toContain("no token of somebody else's client is ended");
    world.runs.length = 0;
    ran({ args: ["rotate", "a", "--yes"] });
    expect(broken(world)).not.toContain("no token of somebody else's client is ended");
  });
});
