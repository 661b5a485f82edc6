import { describe, expect, it } from "vitest";
import type { PlaceHazard } from "../../../src/model/token/site.ts";
import { declared, live } from "../../support/builders.ts";
import { asWritten, planOf, rules } from "../planning.ts";

const token = { deliver_to: ["files"], rotate_after: null };
const clients = ["a", "b", "c"].map((name, index) =>
  declared({ name, token, source: { file: "clients/a.yaml", line: index + 1 } }),
);
const hazard: PlaceHazard = {
  rule: "place-in-git",
  message: "Git does not ignore tokens/",
  way: "add the line /tokens/ to .gitignore",
};
const sites = new Map(
  clients.map((client) => [
    client,
    [{ ...asWritten({ sink: "files", place: `tokens/${client.name}` }), hazard }],
  ]),
);

describe("a place that Git would keep", () => {
  it("refuses the tokens that would be issued, once for all clients", () => {
    const plan = planOf(clients, [], { sites });
    expect(rules(plan)).toEqual(["place-in-git"]);
    expect(plan.problems[0]).toMatchObject({
      message: 'the token of "a" and 2 more must not be delivered: Git does not ignore tokens/',
      way: hazard.way,
      source: { file: "clients/a.yaml", line: 1 },
    });
  });

  it("refuses nothing where no token is issued", () => {
    const all = clients.map(({ name }, index) => live({ id: index + 1, name }));
    expect(planOf(clients, all, { sites }).status).toBe("ok");
  });
});

describe("a pending marker that Git tracks", () => {
  it("is noted with its place", () => {
    const [client = declared()] = clients;
    const site = { ...asWritten({ sink: "files", place: "tokens/a" }), markerInGit: true };
    const plan = planOf([client], [live({ name: "a" })], { sites: new Map([[client, [site]]]) });
    expect(plan.notes).toEqual([
      {
        rule: "marker-in-git",
        message: expect.stringContaining('tokens/a.keyward.json (files) says that a token of "a"'),
        source: client.source,
      },
    ]);
  });
});
