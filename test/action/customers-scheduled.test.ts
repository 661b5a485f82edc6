import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultSeed, type SeedClient } from "../../src/sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/server.ts";
import { runStep, type StepRan } from "../support/action.ts";
import { makeRepository } from "../support/git.ts";
import { type PullStandIn, servePull } from "../support/github-pull.ts";

const loader: SeedClient = {
  id: 500,
  name: "loader",
  role: 26779,
  folders: "all",
  environment: null,
  ip_allow_list: ["192.0.2.10"],
  token_age_days: 3,
};
const customers = Array.from({ length: 8 }, (_, n) => ({
  id: 2000 + n,
  external_id: null,
  clients: [loader],
}));

let sandbox: Sandbox;
let github: PullStandIn;
let step: (
  command: string,
  inputs?: Readonly<Record<string, string>>,
  isPublic?: boolean,
) => Promise<StepRan>;

beforeEach(async () => {
  sandbox = await startSandbox({ rate: null, control: true, seed: { ...defaultSeed, customers } });
  github = await servePull();
  const repository = makeRepository();
  const sha = repository.commit("main", {
    "keyward.yaml": `version: 1
workspaces:
  partners: { host: "${sandbox.url}", token_env: KEYWARD_T, customers: all, manifests: [clients/common, "clients/{customer}"], self: none }
limits: { max_customers_changed: 100% }
`,
    "clients/common/all.yaml":
      "version: 1\nclients: [{ name: loader, role: Integrator, folders: all, ip_allow_list: [192.0.2.10], token: { deliver_to: discard } }]\n",
  });
  const folder = repository.checkout(sha);
  let runs = 500;
  step = (command, inputs = {}, isPublic = false) =>
    runStep({
      event: "schedule",
      payload: { repository: { full_name: "acme/clients", default_branch: "main", private: !isPublic } },
      sha,
      ref: "refs/heads/main",
      folder,
      apiUrl: github.apiUrl,
      runId: ++runs,
      inputs: { command, ...inputs },
      env: { KEYWARD_T: "sandbox-token" },
    });
});
afterEach(async () => {
  await sandbox.close();
  await github.close();
});

function drift(id: string): void {
  sandbox.customer(id).clients.forEach((client) => (client.ip_allow_list = []));
}

function repair(id: string): void {
  sandbox.customer(id).clients.forEach((client) => (client.ip_allow_list = ["192.0.2.10"]));
}

async function faults(body: unknown): Promise<void> {
  const headers = { "content-type": "application/json" };
  const sent = await fetch(`${sandbox.url}/sandbox/faults`, {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  expect(sent.ok).toBe(true);
}

describe("drift of customers whose list only the API has", () => {
  it("is one issue of the entry, with the digest that undoes all of it, and is closed when it is gone", async () => {
    for (const id of ["2001", "2003", "2004"]) drift(id);
    const ran = await step("drift", { "fail-on-changes": "true" });
    expect(ran.annotations.join()).toContain("drift was found in 3 customers of partners");
    expect(github.issues).toHaveLength(1);
    const [issue] = github.issues;
    expect(issue?.title).toBe("Workato drifted: partners");
    expect(issue?.body).toContain("3 customers with the same changes");
    expect(issue?.body).toContain(`workspace \`partners\`) with \`digest\`: \`${ran.outputs["digest"]}\``);
    for (const id of ["2001", "2003", "2004"]) repair(id);
    expect((await step("drift")).code).toBe(0);
    expect(issue?.state).toBe("closed");
  });

  it("stays open while one of them cannot be read, and fails the step", async () => {
    drift("2001");
    await step("drift");
    repair("2001");
    await faults([{ on: { path: "managed_users/2005/" }, kind: "status", status: 403 }]);
    const ran = await step("drift");
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "incomplete"]);
    expect(ran.annotations.join()).toContain("1 customer could not be read and is left out: partners/2005");
    expect(github.issues[0]?.state).toBe("open");
  });

  it("names no customer in a public repository", async () => {
    drift("2001");
    const ran = await step("drift", {}, true);
    expect(github.issues[0]?.body).toContain("8 customers");
    expect(ran.log + ran.summary + github.issues[0]?.body).not.toMatch(/2001|loader/);
  });
});

describe("other steps for customers whose list only the API has", () => {
  it("rotate nothing that is not due, and validate what they have in common", async () => {
    const rotated = await step("rotate");
    expect([rotated.code, rotated.outputs["rotations"]]).toEqual([0, "0"]);
    expect((await step("validate")).code).toBe(0);
  });
});
