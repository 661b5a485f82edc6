import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { defaultSeed, type SeedClient } from "../../src/sandbox/seed.ts";
import { Merging, type StepWay } from "./merging.ts";

let one: Merging;
afterEach(() => one.close());

const loader: SeedClient = {
  id: 500,
  name: "loader",
  role: 26779,
  folders: "all",
  environment: null,
  ip_allow_list: ["192.0.2.10"],
  token_age_days: 3,
};

const hostile = '@lee "|`*<i>&:#1';
const customers = Array.from({ length: 30 }, (_, n) => ({
  id: 2000 + n,
  external_id: n === 29 ? hostile : null,
  clients: [loader],
}));
const ids = customers.map(({ id, external_id: external }) =>
  external === null ? String(id) : `E${external}`,
);

const common = (address: string): string =>
  `version: 1\nclients: [{ name: loader, role: Integrator, folders: all, ip_allow_list: [${address}], token: { deliver_to: discard } }]\n`;
const changed = { "clients/common/all.yaml": common("192.0.2.11") };

const config = (host: string, more = ""): string => `version: 1
workspaces:
  partners:
    host: "${host}"
    token_env: KEYWARD_T
    customers: { file: customers.txt }
    manifests: [clients/common, "clients/{customer}"]
limits: { max_customers_changed: 100% }
${more}`;

/** A partner with 30 customers, whose clients all match their one manifest. */
function begin(way: StepWay = "step", files: Readonly<Record<string, string>> = {}): Promise<Merging> {
  const all = (host: string) => ({
    "keyward.yaml": config(host),
    "customers.txt": `${ids.slice(0, 29).join("\n")}\n`,
    "clients/all.yaml": "version: 1\nclients: []\n",
    "clients/common/all.yaml": common("192.0.2.10"),
    ...files,
  });
  return Merging.begin(all, way, { seed: { ...defaultSeed, customers }, entry: "partners" });
}

function addressOf(id: string): unknown {
  return [...one.customer(id).clients.values()].find(({ name }) => name === "loader")?.ip_allow_list;
}

/** Proposes and merges a change of what all have in common; resolves with the commit before it. */
async function merged(files: Readonly<Record<string, string>> = changed): Promise<string> {
  const before = one.head;
  one.merge(await one.propose(files));
  return before;
}

describe("the customers of an entry in the Action", () => {
  it("have one comment, one review and one record, and are applied together", async () => {
    one = await begin("built");
    const before = one.head;
    const proposed = await one.propose(changed);
    expect(one.state.comments).toHaveLength(1);
    const [comment] = one.state.comments;
    expect(comment?.body).toMatch(
      /\*\*Merging this pull request updates 29 API clients in 29 of 29 customers\*\*/,
    );
    expect(comment?.body).toContain("29 customers with the same changes");
    expect(comment?.body.match(/ip_allow_list/g)).toHaveLength(1);
    expect(one.state.artifacts.map(({ name }) => name)).toEqual(["keyward-review-partners"]);
    one.merge(proposed, "merge");
    const ended = await one.push(before);
    expect(ended).toMatchObject({ reason: null, annotations: [] });
    expect(ids.slice(0, 29).map(addressOf)).toEqual(Array(29).fill(["192.0.2.11"]));
    expect(one.state.comments).toHaveLength(1);
    expect(ended.records.get(1)).toContain("keyward applied 29 changes to `partners`");
    expect(ended.records.get(1)).toContain("update `loader` (id 500) in `partners/2003`");
    // As many as for one workspace (test/action/apply-built.test.ts).
    expect(ended.requests).toBe(13);
    expect((await one.push(one.head)).outputs["has-changes"]).toBe("false");
  });

  it("are applied without those that changed since the review, until these are approved by their digest", async () => {
    one = await begin();
    const proposed = await one.propose(changed);
    one.customer("2007").clients.forEach((client) => (client.ip_allow_list = ["198.51.100.7"]));
    const before = one.head;
    one.merge(proposed);
    const ended = await one.push(before);
    expect(ended.reason).toBe("stale");
    expect(ended.annotations).toHaveLength(1);
    expect(ended.annotations.join()).toContain(
      "Nothing was applied to 1 customer of partners: partners/2007.",
    );
    expect(ended.records.get(1)).toContain("applied 28 changes to `partners`");
    expect(ended.records.get(1)).toContain("- `partners/2007`");
    expect([addressOf("2006"), addressOf("2007")]).toEqual([["192.0.2.11"], ["198.51.100.7"]]);
    const stopped = await one.push(one.head);
    const digest = /digest: (sha256:[0-9a-f]{64})/.exec(stopped.annotations.join())?.[1] ?? "";
    expect(digest).toBe(stopped.outputs["digest"]);
    const approved = await one.dispatch(digest, { inputs: { workspaces: ["partners"] } });
    expect(approved).toMatchObject({ reason: null, annotations: [] });
    expect(addressOf("2007")).toEqual(["192.0.2.11"]);
  });

  it("do not wait for one that cannot be read", async () => {
    one = await begin();
    await one.fault({ on: { path: "managed_users/2004/" }, kind: "status", status: 403 });
    const before = await merged();
    expect(one.state.comments[0]?.body).toContain("1 customer could not be read and is left out");
    const ended = await one.push(before);
    expect(ended.reason).toBe("incomplete");
    expect(ended.annotations.join()).toContain("1 customer could not be read and is left out: partners/2004");
    expect(ended.outputs["updates"]).toBe("28");
    expect([addressOf("2003"), addressOf("2004")]).toEqual([["192.0.2.11"], ["192.0.2.10"]]);
    await one.fault([]);
    // The review says nothing about it, so that a person approves it.
    const again = await one.push(one.head);
    expect(again.annotations.join()).toContain("its review does not contain partners/2004");
    expect(addressOf("2004")).toEqual(["192.0.2.10"]);
  });

  it("begin with one that a pull request adds to the file", async () => {
    one = await begin();
    const before = one.head;
    const own = common("192.0.2.10").replace("loader", "own");
    const folder = "clients/E%40lee%20%22%7C%60%2A%3Ci%3E%26%3A%231/own.yaml";
    const proposed = await one.propose({ "customers.txt": `${ids.join("\n")}\n`, [folder]: own });
    const body = one.state.comments[0]?.body ?? "";
    expect(body).toContain(
      "creates 1 new credential and changes the token settings of 1 API client in 1 of 30 customers",
    );
    expect(body.replaceAll(/`+[^\n]*?`+/g, "")).not.toContain("@lee");
    one.merge(proposed);
    expect(await one.push(before)).toMatchObject({ reason: null, annotations: [] });
    const names = [...one.customer("2029").clients.values()].map(({ name }) => name);
    expect(names).toEqual(["loader", "own"]);
  });

  it("are halted together by a push that nobody reviewed", async () => {
    one = await begin();
    const before = one.head;
    one.commit(changed, "Push directly");
    const ended = await one.push(before);
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations).toHaveLength(1);
    expect(ended.annotations.join()).toContain("29 customers of partners");
    expect(ended.annotations.join()).toContain("it does not belong to a pull request");
    expect(addressOf("2000")).toEqual(["192.0.2.10"]);
  });

  it("are halted by a changed setting of their entry, which is named once", async () => {
    one = await begin();
    const sinks = 'sinks: { files: { type: file, path: "tokens/{workspace}/{customer}/{name}" } }\n';
    const before = one.head;
    one.merge(await one.propose({ ...changed, "keyward.yaml": config(one.sandboxUrl, sinks) }));
    const ended = await one.push(before);
    expect(ended.reason).toBe("unreviewed");
    expect(ended.annotations.join()).toContain("The configuration changes sinks: this requires");
  });

  it("can be named each, with a review of their own", async () => {
    one = await begin("command");
    const named = { workspaces: ["partners/2001"] };
    const ended = await one.step({ event: "workflow_dispatch" }, { inputs: { ...named, digest: null } });
    expect(ended.annotations.join()).toContain("the digest of the plan of partners/2001 is sha256:");
  });

  it("are not planned as one that their limit refuses", async () => {
    one = await begin("step");
    const before = one.head;
    const strict = config(one.sandboxUrl).replace("100%", "10%");
    one.commit({ "keyward.yaml": strict }, "Limit");
    await expect(one.propose(changed)).rejects.toThrow(
      /the plan changes 29 customers of partners, and the limit is 3.*raise `limits.max_customers_changed` to at least 29 on the base branch/,
    );
    expect(before).not.toBe(one.head);
    expect(one.state.comments[0]?.body).toContain("keyward refuses its plan");
  });

  it("have a report with a result for each", async () => {
    one = await begin();
    const ended = await one.push(await merged());
    const report: { results: { workspace: { customer: string }; outcomes: unknown[] }[] } = JSON.parse(
      readFileSync(ended.outputs["report-file"] ?? "", "utf8"),
    );
    expect(report.results.map(({ workspace }) => workspace.customer)).toEqual(ids.slice(0, 29));
    expect(report.results.every(({ outcomes }) => outcomes.length === 1)).toBe(true);
    expect(one.state.artifacts.map(({ name }) => name)).toEqual([
      "keyward-review-partners",
      "keyward-report-partners",
    ]);
  });
});
