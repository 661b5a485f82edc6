import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runStep, type StepRan } from "../support/action.ts";
import { outsideCode } from "../support/markdown.ts";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";
import { makeRepository } from "../support/git.ts";
import { mallory, type PullStandIn, servePull } from "../support/github-pull.ts";
import { client } from "../support/pull-request.ts";

/** A workspace with its manifests on the default branch, and steps that a schedule runs there. */
interface Scheduled {
  readonly sandbox: Sandbox;
  readonly github: PullStandIn;
  readonly folder: string;
  step(command: string, inputs?: Readonly<Record<string, string>>): Promise<StepRan>;
}

const opened: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function open(
  seed: unknown,
  manifests: string,
  { extra = "self: none", isPublic = false } = {},
): Promise<Scheduled> {
  const seeded = folderWith({ "seed.json": JSON.stringify(seed) });
  const sandbox = await openSandbox(["--seed", path.join(seeded.dir, "seed.json")]);
  opened.push(sandbox.stop);
  const github = await servePull();
  opened.push(github.close);
  const repository = makeRepository();
  const sha = repository.commit("main", {
    ".gitignore": "/tokens/\n",
    "keyward.yaml": `${configuration(sandbox, extra)}tokens: { rotate_after: 90d }\n`,
    "clients/all.yaml": manifests,
  });
  const folder = repository.checkout(sha);
  let runs = 500;
  return {
    sandbox,
    github,
    folder,
    step: (command, inputs = {}) =>
      runStep({
        event: "schedule",
        payload: {
          schedule: "17 5 * * 1-5",
          repository: { full_name: "acme/clients", default_branch: "main", private: !isPublic },
        },
        sha,
        ref: "refs/heads/main",
        folder,
        apiUrl: github.apiUrl,
        runId: ++runs,
        inputs: { command, ...inputs },
        env: testEnv,
      }),
  };
}

const live = (name: string, more = {}) => ({
  name,
  role: "Integrator",
  folders: "all",
  ip_allow_list: ["192.0.2.10"],
  ...more,
});
const declared = (name: string): string => client(name).replace("[HR]", "all");

describe("drift on a schedule", () => {
  const byHand = (name: string, change: object) => ({ action: "update", name, ...change });

  it("shows in the issue who changed a client, when and from where, without an e-mail address", async () => {
    const { step, sandbox, github } = await open({ clients: [live("orders")] }, manifest(declared("orders")));
    const asked = async (): Promise<number> => {
      const journal = JSON.stringify(await sandbox.control("GET", "journal"));
      return journal.split("/api/activity_logs").length - 1;
    };
    await sandbox.control("POST", "clients", { action: "create", name: "stray" });
    await step("drift");
    expect(await asked()).toBe(0);

    const change = { ip_allow_list: [], by: "Ann @lee", from: "203.0.113.7" };
    await sandbox.control("POST", "clients", byHand("orders", change));
    expect((await step("drift")).code).toBe(0);
    expect(await asked()).toBe(1);
    const [issue] = github.issues;
    expect(issue?.body).toMatch(
      /last changed by Ann &#64;&#8203;lee on \d{4}-\d\d-\d\d at \d\d:\d\d UTC, from 203\.0\.113\.7/,
    );
    expect(issue?.body).not.toContain("pat@example.invalid");

    expect((await step("drift", { detail: "counts" })).code).toBe(0);
    expect(await asked()).toBe(1);
    expect(github.issues[0]?.body).not.toContain("Ann");

    await sandbox.control("POST", "readings", { activity: "forbidden" });
    const forbidden = await step("drift");
    expect(forbidden.code, forbidden.log).toBe(0);
    expect(github.issues[0]?.body).toContain("who changed these clients is not known");
  });

  it("opens one issue with what drifted and the ways on, keeps it up to date, and closes it when the drift is gone", async () => {
    const { step, sandbox, github } = await open({ clients: [live("orders")] }, manifest(declared("orders")));
    const quiet = await step("drift");
    expect([quiet.code, quiet.outputs["has-changes"]], quiet.log).toEqual([0, "false"]);
    expect(github.issues).toEqual([]);

    await sandbox.control(
      "POST",
      "clients",
      byHand("orders", { ip_allow_list: ["192.0.2.10", "198.51.100.7"] }),
    );
    const first = await step("drift");
    expect([first.code, first.outputs["has-changes"]], first.log).toEqual([0, "true"]);
    const [issue] = github.issues;
    expect(issue).toMatchObject({ title: "Workato drifted: main", state: "open" });
    expect(issue?.body).toContain("198.51.100.7");
    expect(issue?.body).toContain("keyward import --accept-drift");
    expect(issue?.body).toContain("workflow_dispatch");

    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: [] }));
    await step("drift");
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]?.body).toContain("every address");
    expect(github.issues[0]?.body).not.toContain("198.51.100.7");

    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: ["192.0.2.10"] }));
    await step("drift");
    expect(github.issues).toEqual([
      expect.objectContaining({
        state: "closed",
        body: expect.stringContaining("### keyward: no drift in `main`"),
      }),
    ]);

    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: [] }));
    await step("drift");
    expect(github.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  it("takes no issue of another for its own", async () => {
    const { step, sandbox, github } = await open({ clients: [live("orders")] }, manifest(declared("orders")));
    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: [] }));
    await step("drift");
    const [own] = github.issues.splice(0);
    const forged = { id: 1, title: "mine", state: "open", user: mallory, body: own?.body ?? "" };
    const pull = { ...forged, id: 2, user: own?.user ?? mallory, pull_request: {} };
    github.issues.push({ ...forged }, pull);
    await step("drift");
    expect(github.issues).toHaveLength(3);
    expect(github.issues[0]).toEqual(forged);
    expect(github.issues[1]).toEqual(pull);
  });

  it("shows only counts in a public repository, and no name that acts as a command", async () => {
    const ugly = "::error::x @acme/all #1 <img src=x>";
    const seed = { clients: [live(ugly, { ip_allow_list: [] }), live(`\n${ugly}`)] };
    const text = manifest(declared(ugly));
    const whole = await open(seed, text);
    expect((await whole.step("drift")).annotations).toEqual([]);
    const body = whole.github.issues[0]?.body ?? "";
    expect(outsideCode(body)).not.toMatch(/(^|[^`\\])@acme|<img|^::error/m);
    const hidden = await open(seed, text, { isPublic: true });
    const ran = await hidden.step("drift");
    expect(ran.log + ran.summary + hidden.github.issues[0]?.body).not.toContain("acme/all");
    expect(hidden.github.issues[0]?.body).toContain("1 to update");
  });

  it("fails if the token cannot open issues, and reports the missing permission", async () => {
    const { step, sandbox, github } = await open({ clients: [live("orders")] }, manifest(declared("orders")));
    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: [] }));
    github.denied = true;
    const ran = await step("drift");
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "error"]);
    expect(ran.annotations.at(-1)).toMatch(/issues: write/);
    expect(ran.summary).toContain("orders");
  });

  it("leaves the issue unchanged if the workspace could not be read completely", async () => {
    const { step, sandbox, github } = await open({ clients: [live("orders")] }, manifest(declared("orders")));
    await sandbox.control("POST", "clients", byHand("orders", { ip_allow_list: [] }));
    await step("drift");
    const before = structuredClone(github.issues);
    await sandbox.control("POST", "faults", [{ on: { method: "GET" }, kind: "status", status: 403 }]);
    const ran = await step("drift");
    expect(ran.code, ran.log).toBe(1);
    expect(github.issues).toEqual(before);
  });

  it("fails on changes if the input requests it", async () => {
    const { step } = await open({ clients: [] }, manifest(declared("orders")));
    const ran = await step("drift", { "fail-on-changes": "true" });
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "refused"]);
    expect(ran.annotations.at(-1)).toContain("drift was found in main: accept or undo it");
  });
});

describe("rotation on a schedule", () => {
  const seed = { clients: ["a", "b", "c"].map((name) => live(name, { token_age_days: 400 })) };
  const text = manifest(...["a", "b", "c"].map(declared));

  /** The sink holds the tokens of a and b as they are live. */
  async function deliver({ sandbox, folder }: Scheduled): Promise<void> {
    const { clients } = (await sandbox.control("GET", "state")) as {
      clients: { id: number; name: string; tokenValue: string; token_updated_at: string }[];
    };
    const place = path.join(folder, "tokens", "-");
    mkdirSync(place, { recursive: true });
    for (const { id, name, tokenValue, token_updated_at } of clients.filter((one) => one.name !== "c")) {
      const marker = {
        format: "keyward.marker/v1",
        state: "held",
        id,
        name,
        environment: null,
        updated_at: token_updated_at,
      };
      writeFileSync(path.join(place, name), tokenValue, { mode: 0o600 });
      writeFileSync(path.join(place, `${name}.keyward.json`), JSON.stringify(marker), { mode: 0o600 });
    }
  }

  it("issues what is due and held, and reports it without a token", async () => {
    const world = await open(seed, text);
    await deliver(world);
    const ran = await world.step("rotate");
    expect(ran.code, ran.log).toBe(0);
    expect(ran.outputs).toMatchObject({ rotations: "2", "failure-reason": "" });
    const { clients } = (await world.sandbox.control("GET", "state")) as {
      clients: { name: string; tokenValue: string }[];
    };
    for (const name of ["a", "b"]) {
      const token = clients.find((one) => one.name === name)?.tokenValue ?? "none";
      expect(readFileSync(path.join(world.folder, "tokens", "-", name), "utf8")).toBe(token);
      expect(ran.log).toContain(`::add-mask::${token}`);
      const shown = ran.log.replaceAll(/^::add-mask::.*$/gm, "") + ran.summary + JSON.stringify(ran.outputs);
      expect(shown + readFileSync(ran.outputs["report-file"] ?? "", "utf8")).not.toContain(token);
    }
    expect(ran.summary).toContain("Rotation of tokens");
    expect(ran.summary).toMatch(/2 done/);
    const again = await world.step("rotate");
    expect([again.code, again.outputs["rotations"]]).toEqual([0, "0"]);
  });

  it("fails if a token was not delivered, and continues in the next run", async () => {
    const world = await open(seed, text);
    await deliver(world);
    await world.sandbox.control("POST", "faults", [
      { on: { method: "POST", nth: 2 }, kind: "status", status: 403 },
    ]);
    const ran = await world.step("rotate");
    expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([1, "incomplete"]);
    expect(ran.annotations.at(-1)).toContain("run the job again");
    await world.sandbox.control("POST", "faults", []);
    const again = await world.step("rotate");
    expect([again.code, again.outputs["rotations"]], again.log).toEqual([0, "1"]);
  });

  it.each([
    [
      "a later commit changed a manifest",
      { status: "ahead", files: [{ filename: "clients/all.yaml" }] },
      "stale",
    ],
    ["the branch does not contain the commit", { status: "diverged", files: [] }, "stale"],
    ["a later commit changed a text only", { status: "ahead", files: [{ filename: "README.md" }] }, ""],
  ])("of an earlier commit is judged by what changed since: %s", async (_what, answer, reason) => {
    const world = await open(seed, text);
    await deliver(world);
    world.github.compare = () => answer;
    const ran = await world.step("rotate");
    expect([ran.code, ran.outputs["failure-reason"]], ran.log).toEqual([reason === "" ? 0 : 1, reason]);
    if (reason === "") return;
    expect(ran.annotations.at(-1)).toContain("start the workflow on the newest commit of main");
    const { arrivals } = (await world.sandbox.control("GET", "journal")) as { arrivals: unknown[] };
    expect(arrivals).toEqual([]);
  });

  it("needs the token of GitHub to know whether its commit is the newest", async () => {
    const world = await open(seed, text);
    const ran = await world.step("rotate", { "github-token": "" });
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "error"]);
    expect(ran.annotations.at(-1)).toMatch(/github-token is missing.*contents: read/);
  });

  it("is refused if keyward's own client is not configured", async () => {
    const ran = await (await open(seed, text, { extra: "" })).step("rotate");
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "refused"]);
    expect(ran.annotations.at(-1)).toContain("self");
  });
});

describe("validate as a step", () => {
  it("marks findings on their lines, and needs neither token nor GitHub", async () => {
    const world = await open({ clients: [] }, "version: 1\nclients:\n  - { nmae: x }\n");
    const ran = await world.step("validate", { "github-token": "" });
    expect([ran.code, ran.outputs["failure-reason"]]).toEqual([1, "invalid"]);
    expect(ran.annotations.join("\n")).toMatch(/^::error file=clients\/all.yaml,line=3::.*nmae/m);
    expect(world.github.seen).toEqual([]);
    const { arrivals } = (await world.sandbox.control("GET", "journal")) as { arrivals: unknown[] };
    expect(arrivals).toEqual([]);
  });
});
