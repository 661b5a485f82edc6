import { describe, expect, it } from "vitest";
import type { Site } from "../../../src/model/token/site.ts";
import { declared, live } from "../../support/builders.ts";
import { asWritten, planOf, rules } from "../planning.ts";

const client = declared({ token: { deliver_to: ["vault", "files"], rotate_after: null } });
const other = declared({
  ...client,
  name: "other",
  source: { file: "clients/other.yaml", line: 9 },
});
const at = (sink: string, place: string, spot = place): Site => ({ ...asWritten({ sink, place }), spot });

describe("two sinks that reach one place", () => {
  it("refuse a client that delivers to both", () => {
    const sites = new Map([[client, [at("vault", "link/a", "/real/a"), at("files", "real/a", "/real/A")]]]);
    const plan = planOf([client], [live()], { sites });
    expect(rules(plan)).toEqual(["same-place"]);
    expect(plan.problems[0]).toMatchObject({
      message:
        'the token of "finance-loader" would be delivered to one place twice: real/a (files), which is also link/a (vault)',
      way: "remove files or vault from its `deliver_to`, or give one of these sinks another place",
    });
  });

  it("refuse two clients, once, and show how each of them writes the place", () => {
    const sites = new Map([
      [client, [at("vault", "link/a", "/real/a"), at("files", "x")]],
      [other, [at("vault", "y"), at("files", "real/a", "/real/a")]],
    ]);
    const plan = planOf([client, other], [live(), live({ id: 2, name: "other" })], { sites });
    expect(rules(plan)).toEqual(["same-place"]);
    expect(plan.problems[0]?.message).toContain(
      "share one place: real/a (files), which is also link/a (vault)",
    );
  });

  it("refuse a client of another workspace", () => {
    const sites = new Map([[client, [at("files", "real/a", "/real/a")]]]);
    const taken = [{ workspace: "staging", client: other, sink: "vault", place: "link/a", spot: "/real/a" }];
    const plan = planOf([client], [live()], { sites, taken });
    expect(plan.problems[0]?.message).toContain(
      "in the workspace staging (clients/other.yaml:9) share one place: real/a (files), which is also link/a (vault)",
    );
  });

  it("are two places if they are written alike in two servers", () => {
    const sites = new Map([
      [
        client,
        [at("vault", "kv/a", "https://one.invalid/kv/a"), at("files", "kv/a", "https://two.invalid/kv/a")],
      ],
    ]);
    expect(planOf([client], [live()], { sites }).problems).toEqual([]);
  });
});
