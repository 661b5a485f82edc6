import { afterEach, describe, expect, it } from "vitest";
import { manifest } from "../../support/arrange.ts";
import { client, openPullRequest, type PullRequestWorld } from "../../support/pull-request.ts";

describe("a pull request that adds clients without a sink", () => {
  const worlds: PullRequestWorld[] = [];
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.close()));
  });

  it("has a plan that notes them once, with the lines to change and no flag of the command line", async () => {
    const world = await openPullRequest();
    worlds.push(world);
    const text = manifest(client("new-one"), client("new-two")).replace(/^defaults: .*\n/m, "");
    const ran = await world.push({ "clients/new.yaml": text });
    expect([ran.code, ran.outputs["creates"]], ran.log + ran.err).toEqual([0, "3"]);
    const body = world.github.comments[0]?.body ?? "";
    expect(body.match(/apply needs a sink/g)).toHaveLength(1);
    expect(body).toMatch(/new-one.*clients.*new\.yaml:3.*new-two.*clients.*new\.yaml:4.*keyward\.yaml/);
    expect(body + ran.log + ran.summary).not.toContain("tokens-to");
  });

  it("is refused where it also commits a file at the place of a token", async () => {
    const world = await openPullRequest();
    worlds.push(world);
    const ran = await world.push({
      "clients/new.yaml": manifest(client("new-one")),
      "tokens/-/new-one": "planted",
    });
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "refused"]);
    expect(world.github.comments[0]?.body).toMatch(/Git tracks tokens\/.*new-one/);
  });
});
