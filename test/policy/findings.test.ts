import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Declared, Live } from "../../src/model/client.ts";
import { makeRotation } from "../../src/plan/rotation/make-rotation.ts";
import type { PlanInput } from "../../src/plan/input.ts";
import type { PolicyFacts } from "../../src/policy/read-facts.ts";
import type { Policy } from "../../src/policy/policy.ts";
import { declared, live } from "../support/builders.ts";
import { changePolicy, matching, onCreate, policy } from "../support/policies.ts";
import { nothingRead, ownership, planInput, planOf, rules, steps } from "../plan/planning.ts";

const pinned = { required: ["id"] };
const admin = { properties: { role: { properties: { name: { not: { const: "Admin" } } } } } };
const inFinance = {
  properties: { folders: { items: { properties: { path: { pattern: "^Finance(/|$)" } } } } },
};

function facts(given: Partial<PolicyFacts> = {}): PolicyFacts {
  return { ...nothingRead, ...given };
}

function judged(
  policies: readonly Policy[],
  wanted: readonly Declared[] = [declared()],
  clients: readonly Live[] = [live()],
  overrides: Partial<PlanInput> = {},
) {
  return planOf(wanted, clients, { policies, ...overrides });
}

describe("the policies of a plan", () => {
  it("refuse an existing violation, name it, and say what would satisfy it", () => {
    const plan = judged([policy(pinned, { name: "pins", message: "Pin what lives" })]);
    expect([plan.status, plan.changes]).toEqual(["refused", []]);
    expect(plan.problems).toEqual([
      {
        rule: "policy",
        message:
          'Pin what lives: "finance-loader" violates the policy pins (keyward.yaml:9): `id` is missing',
        way: "pin the live client with its `id`",
        numbers: {},
        source: { file: "clients/finance.yaml", line: 3 },
      },
    ]);
  });

  it("of severity warning are notes, and refuse nothing", () => {
    const warnings = [policy(pinned, { severity: "warning" }), policy(admin, { severity: "warning" })];
    const plan = judged(warnings);
    expect([plan.status, plan.problems]).toEqual(["ok", []]);
    expect(plan.notes.map(({ rule }) => rule)).toEqual(["policy-undecided", "policy"]);
    expect(plan.digest).toBe(judged([]).digest);
  });

  it("judge neither self nor what no manifest declares", () => {
    const own = ownership({ self: [{ kind: "id", id: 40947 }] });
    const unmanaged = live({ id: 5, name: "other" });
    expect(judged([policy(false)], [declared()], [live(), unmanaged], { ownership: own }).status).toBe("ok");
    expect(judged([policy(false)], [], [unmanaged]).status).toBe("ok");
  });

  it.each([
    [
      "the name of a role",
      admin,
      {},
      "the name of role 26779 is not known (the API token cannot list a role with that id)",
    ],
    [
      "a role if none could be read",
      admin,
      { policyFacts: facts({ unread: { roles: "403 for /roles", folders: null } }) },
      "the name of role 26779 is not known (403 for /roles)",
    ],
    [
      "the path of a folder",
      inFinance,
      {},
      "the path of folder 26138 is not known (the API token cannot list",
    ],
    [
      "the path of a folder of another environment",
      inFinance,
      {
        policyFacts: facts({ folderPaths: new Map([[26138, "Finance"]]) }),
        folderEnvironment: { kind: "one", environment: "Dev" },
      },
      "the path of folder 26138 is not known (the API token lists the folders of Dev only)",
    ],
  ] satisfies [string, unknown, Partial<PlanInput>, string][])(
    "refuse a client if %s is not known",
    (_, schema, overrides, fact) => {
      const plan = judged([policy(schema)], undefined, undefined, overrides);
      expect(plan.status).toBe("refused");
      expect(rules(plan)).toEqual(["policy-undecided"]);
      expect(plan.problems[0]?.message).toContain(fact);
    },
  );

  it("know what was read for them", () => {
    const known = facts({
      roleNames: new Map([[26779, "Integrator"]]),
      folderPaths: new Map([[26138, "Finance/Loads"]]),
    });
    const both = [policy(admin), policy(inFinance)];
    expect(judged(both, undefined, undefined, { policyFacts: known }).status).toBe("ok");
    const other = facts({ ...known, folderPaths: new Map([[26138, "HR"]]) });
    expect(rules(judged(both, undefined, undefined, { policyFacts: other }))).toEqual(["policy"]);
  });

  it("refuse a client that violates a policy that may or may not apply to it", () => {
    const match = matching({ roles: ["Admin"] });
    expect(rules(judged([policy(pinned, { match })]))).toEqual(["policy-undecided"]);
    expect(rules(judged([policy(pinned, { match })], [declared({ id: 40947 })]))).toEqual([]);
  });

  it("refuse once for a fact that could not be read, however many policies and clients need it", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g"];
    const wanted = names.map((name, index) => declared({ name, role: 5 + (index % 2), folders: [index] }));
    const policies = [
      policy(admin, { name: "no-admin" }),
      policy(admin, { name: "warns", severity: "warning" }),
      policy(pinned, { name: "matched", match: matching({ roles: ["Admin"] }) }),
      policy(inFinance, { name: "in-finance", match: matching({ names: ["c"] }) }),
    ];
    const policyFacts = facts({ unread: { roles: "403 for /roles", folders: "403 for /folders" } });
    const plan = judged(policies, wanted, [], { policyFacts });
    const exclude = "or exclude the client with `match` or `except` of the policy";
    const of = 'for "a", "b", "c", "d", "e" and 2 more';
    expect(plan.problems.map(({ message, way, numbers }) => [message, way, numbers])).toEqual([
      [
        `the names of roles 5 and 6 are not known (403 for /roles), so the policies no-admin (keyward.yaml:9) and matched (keyward.yaml:9) cannot be checked ${of}`,
        `let the API token's role list client roles, ${exclude}`,
        { policies: 2, clients: 7 },
      ],
      [
        'the path of folder 2 is not known (403 for /folders), so the policy in-finance (keyward.yaml:9) cannot be checked for "c"',
        `let the API token's role list folders (of the client's environment), ${exclude}`,
        { policies: 1, clients: 1 },
      ],
    ]);
    expect(plan.notes.map(({ rule }) => rule)).toEqual(["policy-undecided"]);
    expect(plan.notes[0]?.message).toContain("the policy warns (keyward.yaml:9) cannot be checked");
  });

  it("are checked as far as they can be, though one cannot", () => {
    const plan = judged([policy(admin), policy(pinned)]);
    expect(rules(plan).toSorted()).toEqual(["policy", "policy-undecided"]);
  });
});

const environments = { environment: "Prod" };
const prod = { match: matching({ environments: ["Prod"] }) };
const opened = { ...environments, ip_allow_list: [] };

describe("policies on new clients", () => {
  const few = { required: ["ip_allow_list"], properties: { ip_address_count: { maximum: 256 } } };
  const wide = declared({ ip_allow_list: ["10.0.0.0/16"] });

  it("refuse a client that a plan creates, and say which addresses it may have", () => {
    const plan = judged([onCreate(few, { name: "new-are-narrow" })], [wide], []);
    expect([plan.status, rules(plan)]).toEqual(["refused", ["policy"]]);
    expect(plan.problems[0]?.message).toBe(
      '"finance-loader" violates the policy new-are-narrow (keyward.yaml:9): `ip_allow_list` allows 65,536 addresses',
    );
  });

  it("judge no client that is live already, changed or not", () => {
    expect(judged([onCreate(few)], [wide], [live()]).status).toBe("ok");
  });

  it("forbid a role above those that are named", () => {
    const admins = onCreate(false, { match: matching({ roles: ["*Admin*"] }) });
    const roles = [{ id: 26779, name: "Workspace Admin" }];
    expect(judged([admins], [declared({ role: "Workspace Admin" })], [], { roles }).status).toBe("refused");
    expect(judged([admins], [declared({ role: "Workspace Admin" })], [live()], { roles }).status).toBe("ok");
  });
});

describe("policies on changes", () => {
  it.each([
    ["what opens a client", declared(opened), live(environments), {}, ["policy"]],
    ["nothing where nothing changes", declared(opened), live({ ...environments, ip_allow_list: [] }), {}, []],
    ["nothing that narrows", declared(environments), live({ ...environments, ip_allow_list: [] }), {}, []],
    ["nothing of an excepted client", declared(opened), live(environments), { except: ["finance-*"] }, []],
    [
      "what takes the name of an excepted client on the way",
      declared({ ...opened, name: "platform", id: 40947 }),
      live(environments),
      { except: ["platform"] },
      ["policy"],
    ],
    [
      "what leaves the environment on the way",
      declared({ ...opened, environment: "Dev", id: 40947 }),
      live(environments),
      {},
      ["policy"],
    ],
    ["nothing elsewhere", declared({ ...opened, environment: "Dev" }), live({ environment: "Dev" }), {}, []],
    [
      "a role that is not known to be another",
      declared({ ...opened, role: 5 }),
      live({ ...environments, role: 5 }),
      { match: matching({ roles: ["Admin"] }) },
      ["policy-undecided"],
    ],
    [
      "nothing about a role that is not known if no change has the risk",
      declared({ ...environments, role: 5 }),
      live({ ...environments, role: 5 }),
      { match: matching({ roles: ["Admin"] }) },
      [],
    ],
  ] satisfies [string, Declared, Live, Partial<Policy>, string[]][])(
    "refuse %s",
    (_, wanted, client, overrides, refused) => {
      const forbidden = changePolicy(["widens"], { ...prod, ...overrides });
      const seen = ownership({ environments: ["Prod", "Dev"] });
      expect(rules(judged([forbidden], [wanted], [client], { ownership: seen }))).toEqual(refused);
    },
  );

  it("refuse once if the names of roles of several changes are not known", () => {
    const forbidden = changePolicy(["widens"], { match: matching({ roles: ["Admin"] }) });
    const wanted = [1, 2].map((id) => declared({ name: `c${id}`, role: id, ip_allow_list: [] }));
    const plan = judged([forbidden, changePolicy(["breaks"])], wanted, []);
    expect(rules(plan)).toEqual(["policy-undecided"]);
    expect(plan.problems[0]?.message).toContain("the names of roles 1 and 2 are not known");
  });

  it("refuse deletes by code, and creates by what they open", () => {
    const own = ownership({ self: [], scope: { names: ["*"] } });
    const pruning = { prune: true, ownership: own };
    const deleted = judged([changePolicy(["client-deleted"])], [], [live()], pruning);
    expect([steps(deleted), rules(deleted)]).toEqual([["delete 40947"], ["policy"]]);
    expect(deleted.problems[0]).toMatchObject({
      message:
        'the delete of "finance-loader" violates the policy rule (keyward.yaml:9): client-deleted (breaks)',
      source: { file: "keyward.yaml", line: 9 },
    });
    const made = judged([changePolicy(["open-to-every-address"])], [declared({ ip_allow_list: [] })], []);
    expect(rules(made)).toEqual(["policy"]);
  });

  it("apply to rotations too, while policies on clients do not", () => {
    const policies = [policy(false), changePolicy(["token-reissued"])];
    const selection = {
      what: { kind: "all" },
      environment: null,
      self: false,
      takePlace: false,
      endsOverlap: false,
    } as const;
    const own = ownership({ self: [] });
    const input = planInput([declared()], [live()], { policies, ownership: own });
    const plan = makeRotation({ ...input, selection, trusted: new Set() });
    expect(plan.problems.filter(({ rule }) => rule === "policy")).toHaveLength(1);
    expect(plan.problems[0]?.message).toContain("token-reissued (breaks)");
  });
});

/** Rules, each with its meaning as a function. */
const meant: readonly [unknown, (client: Declared) => boolean][] = [
  [{ required: ["ip_allow_list"] }, ({ ip_allow_list: list }) => (list ?? []).length > 0],
  [{ properties: { folders: { not: { const: "all" } } } }, ({ folders }) => folders !== "all"],
  [{ properties: { name: { pattern: "^team-" } } }, ({ name }) => name.startsWith("team-")],
  [
    { properties: { ip_address_count: { maximum: 1 } } },
    ({ ip_allow_list: list }) => !(list ?? []).includes("10.0.0.0/8"),
  ],
  [{ properties: { role: { properties: { id: { const: 1 } } } } }, ({ role }) => role === 1],
  // No role has a known name here.
  [admin, () => false],
];

const anyClient = fc.record({
  name: fc.constantFrom("a", "team-a", "team-b"),
  role: fc.integer({ min: 1, max: 2 }),
  folders: fc.constantFrom("all" as const, [1], [1, 2]),
  ip_allow_list: fc.constantFrom([], ["10.0.0.1"], ["10.0.0.0/8"]),
});

describe("for any manifests and live state", () => {
  it("no plan with a violation is ok, and policies change no other plan", () => {
    let violated = 0;
    const clients = fc.uniqueArray(anyClient, { selector: ({ name }) => name, maxLength: 3 });
    fc.assert(
      fc.property(clients, clients, fc.subarray([...meant]), (wanted, there, chosen) => {
        const manifests = wanted.map((one) => declared(one));
        const standing = there.map((one, index) => live({ ...one, id: index + 1 }));
        const without = planOf(manifests, standing);
        const policies = chosen.map(([schema]) => policy(schema));
        const plan = planOf(manifests, standing, { policies });
        const violates = manifests.some((client) => chosen.some(([, holds]) => !holds(client)));
        if (violates) {
          violated += 1;
          expect(plan.status).toBe("refused");
        } else expect(plan).toEqual(without);
      }),
      { numRuns: 300 },
    );
    expect(violated).toBeGreaterThan(50);
  });
});
