import { describe, expect, it } from "vitest";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { openWorld } from "../open-world.ts";
import { broken, careless, place, reportOf } from "./careless.ts";

describe("the promises", () => {
  it("hold after an apply that all goes well with", async () => {
    const world = await openWorld({ wanted: [{ name: "a" }] });
    expect((await world.apply()).code).toBe(0);
    expect(broken(world)).toEqual([]);
  });

  it("hold for applies and rotations of an entry with overlap that all go well", async () => {
    const world = await openWorld({
      wanted: [{ name: "a", overlap: true }],
      workspace: { self: "none" },
      speed: 20,
    });
    for (const args of [
      ["apply", "--yes"],
      ["rotate", "a", "--yes"],
      ["rotate", "a", "--end-overlap", "--yes"],
      ["rotate", "a-b", "--yes"],
      ["apply", "--yes"],
    ])
      expect((await world.run(args)).code).toBe(0);
    expect(broken(world)).toEqual([]);
    const names = [...world.front.workspace.clients.values()].map(({ name }) => name);
    expect(names.toSorted()).toEqual(["a", "a-b"]);
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

  it("show a token beside the places, unless the run was ended while it may have written it", async () => {
    const { world, create, ran } = await careless();
    const { id, token } = await create("a");
    place(world, "a", token, "held", id);
    writeFileSync(path.join(world.dir, "tokens", "-", ".keyward-left"), token);
    expect(broken(world)).toEqual(["no token is lost"]);
    ran({ ended: "SIGTERM", code: 3, report: reportOf("create", "a", null, "unknown") });
    expect(broken(world)).toEqual([]);
    ran({ ended: "SIGTERM", code: 3, report: reportOf("create", "a", null, "done") });
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
