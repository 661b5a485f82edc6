import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const pack = path.resolve(import.meta.dirname, "../../examples/policies");
const configuration = readFileSync(path.join(pack, "keyward.yaml"), "utf8");
const passing = readFileSync(path.join(pack, "clients/teams.yaml"), "utf8");

const seed = JSON.stringify({
  environments: ["Production", "Development"],
  clients: [
    { id: 7, name: "gitops-admin", role: "Admin", folders: "all", environment: "Production" },
    {
      id: 8,
      name: "finance-loader",
      role: "Integrator",
      folders: [100],
      environment: "Production",
      ip_allow_list: ["192.0.2.0/24", "198.51.100.0/24"],
    },
  ],
});

interface Case {
  readonly policy: string;
  /** What differs from the passing manifests. */
  readonly from: string;
  readonly to: string;
  readonly wrong: string;
  readonly way: string;
  /** Whether validate already finds it. */
  readonly offline: boolean;
}

const narrow = "ip_allow_list: [203.0.113.10]";
const cases: readonly Case[] = [
  {
    policy: "production-needs-an-allow-list",
    from: narrow,
    to: "ip_allow_list: any",
    wrong: "`ip_allow_list` is missing: every address may call",
    way: "write the addresses that may call",
    offline: true,
  },
  {
    policy: "production-needs-an-allow-list",
    from: narrow,
    to: "ip_allow_list: [203.0.113.0/22, 203.0.113.7, 10.0.0.1]",
    wrong: "`ip_allow_list` allows 1,025 addresses",
    way: "allow at most 1,024 addresses",
    offline: true,
  },
  {
    policy: "new-clients-are-narrow",
    from: narrow,
    to: "ip_allow_list: [203.0.112.0/23]",
    wrong: "`ip_allow_list` allows 512 addresses",
    way: "allow at most 256 addresses",
    offline: false,
  },
  {
    policy: "no-all-folders-in-production",
    from: "folders: [IT]",
    to: "folders: all",
    wrong: '`folders` is "all"',
    way: 'make it anything but "all"',
    offline: true,
  },
  {
    policy: "admin-roles-only-for-named-clients",
    from: "name: platform-operator",
    to: "name: platform-deputy",
    wrong: "no such client is allowed",
    way: "change what the policy's `match` selects it by, or list the client in its `except`",
    offline: true,
  },
  {
    policy: "admin-roles-only-for-named-clients",
    from: "role: Integrator\n    folders: all",
    to: "role: 26781\n    folders: all",
    wrong: "no such client is allowed",
    way: "change what the policy's `match` selects it by, or list the client in its `except`",
    offline: false,
  },
  {
    policy: "tokens-are-rotated",
    from: "role: Admin",
    to: "role: Admin\n    token: { rotate_after: never }",
    wrong: "its token is never due for rotation",
    way: "write `rotate_after` under `token`, such as 90d",
    offline: true,
  },
  {
    policy: "tokens-are-rotated",
    from: "role: Admin",
    to: "role: Admin\n    token: { rotate_after: 181d }",
    wrong: "`token.rotate_after` is 181 days",
    way: "make it at most 180 days",
    offline: true,
  },
  {
    policy: "names-carry-their-team",
    from: "name: people-onboarding",
    to: "name: peopleonboarding",
    wrong: '`name` is "peopleonboarding"',
    way: "make it match `^(finance|people|platform|sales)-[a-z0-9]+(-[a-z0-9]+)*$`",
    offline: true,
  },
  {
    policy: "nothing-widens-in-production",
    from: "role: Integrator\n    folders: [Finance]",
    to: "role: Read only\n    folders: [Finance]",
    wrong: "role-changed (widens)",
    way: "leave the client as it is, or list it in `except` of the policy (keyward.yaml:",
    offline: false,
  },
];

describe("the pack of policies in examples/policies", () => {
  let sandbox: Sandbox;
  const seeded = folderWith({ "seed.json": seed });
  beforeAll(async () => {
    sandbox = await openSandbox(["--seed", path.join(seeded.dir, "seed.json"), "--rate-limit", "none"]);
  });
  afterAll(async () => {
    await sandbox.stop();
    seeded.remove();
  });

  function folder(manifest: string) {
    return folderWith({
      "keyward.yaml": configuration.replace("host: us", `host: ${sandbox.url}`),
      "clients/teams.yaml": manifest,
    });
  }
  const env = { WORKATO_API_TOKEN: "sandbox-token" };

  it("lets its own manifests pass", async () => {
    const { dir, remove } = folder(passing);
    const validated = await run(["validate"], { cwd: dir });
    expect(validated, validated.out).toMatchObject({ code: 0, err: "" });
    expect(validated.out).toContain(
      "decided only by a plan: nothing-widens-in-production, which depends on what would change",
    );
    const planned = await run(["plan", "--detailed-exitcode"], { cwd: dir, env });
    expect(planned.code, planned.out).toBe(2);
    remove();
  });

  it.each(cases)("refuses what violates $policy: $to", async ({ policy, from, to, wrong, way, offline }) => {
    expect(passing).toContain(from);
    const { dir, remove } = folder(passing.replace(from, to));
    const refusal = (problems: readonly { message: string }[]) =>
      problems.filter(({ message }) => message.includes(`the policy ${policy} (keyward.yaml:`));
    const wanted = expect.objectContaining({
      rule: "policy",
      way: expect.stringContaining(way),
      message: expect.stringContaining(wrong),
      source: { file: "clients/teams.yaml", line: expect.any(Number) },
    });

    const validated = await run(["validate", "--format", "json"], { cwd: dir });
    expect(validated.code, validated.out).toBe(offline ? 4 : 0);
    const [row] = JSON.parse(validated.out).workspaces;
    expect(refusal(row.problems)).toEqual(offline ? [wanted] : []);
    if (!offline) expect(row.decided_at_plan.map((one: { policy: string }) => one.policy)).toContain(policy);

    const planned = await run(["plan", "--format", "json"], { cwd: dir, env });
    expect(planned.code, planned.out).toBe(4);
    const [plan] = JSON.parse(planned.out).plans;
    expect([plan.status, refusal(plan.problems)]).toEqual(["refused", [wanted]]);
    remove();
  });

  it("holds in apply too, if nothing is sent", async () => {
    const { dir, remove } = folder(passing.replace("folders: [IT]", "folders: all"));
    const applied = await run(["apply", "--yes"], { cwd: dir, env });
    expect(applied.code).toBe(4);
    expect(applied.out).toContain("no-all-folders-in-production");
    const { clients } = (await sandbox.control("GET", "state")) as { clients: readonly unknown[] };
    expect(clients).toHaveLength(2);
    remove();
  });
});
