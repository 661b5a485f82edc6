import { afterEach, describe, expect, it } from "vitest";
import type { Declared } from "../../../src/model/client.ts";
import type { MarkerReading } from "../../../src/model/token/token.ts";
import { configuration, testEnv } from "../../support/arrange.ts";
import { declared, live } from "../../support/builders.ts";
import { openSandbox, run, type Sandbox } from "../../support/cli.ts";
import { folderWith } from "../../support/temporary.ts";
import { now, ownership, planOf, rules, steps } from "../planning.ts";

const discard = { deliver_to: "discard", rotate_after: null } as const;
const day = 86_400_000;
const daysAgo = (days: number): string => new Date(now - days * day).toISOString();

describe("a create beside a client that is the same in all but its name", () => {
  const wanted = declared({ name: "R&D loader", token: discard });

  it("is refused if its name is a stored form of the declared one, and says what to write", () => {
    const plan = planOf([wanted], [live({ name: "R&amp;D loader" })]);
    expect(rules(plan)).toEqual(["stored-otherwise"]);
    expect(plan.problems[0]).toMatchObject({
      message: expect.stringContaining('unmanaged "R&amp;D loader" (id 40947)'),
      way: expect.stringMatching(/name: "R&amp;D loader".*id: 40947.*distinct_from: \[40947\]/),
      source: wanted.source,
    });
  });

  it("is refused for a related name only if that client is new", () => {
    const beside = (created_at: string | null) =>
      planOf([declared({ name: "loader", token: discard })], [live({ name: "loader-2", created_at })]);
    expect(rules(beside(daysAgo(1)))).toEqual(["stored-otherwise"]);
    expect(steps(beside(daysAgo(8)))).toEqual(["create loader"]);
    expect(steps(beside(null))).toEqual(["create loader"]);
  });

  it("is made next to a new client of another team", () => {
    const theirs = live({ name: "their-loader", created_at: daysAgo(1) });
    const wantedHere = [declared({ name: "loader", token: discard })];
    const scope = { names: ["loader*"] };
    expect(steps(planOf(wantedHere, [theirs], { ownership: ownership({ scope }) }))).toEqual([
      "create loader",
    ]);
  });

  it("is made if that client differs in another field, is claimed, or is listed in distinct_from", () => {
    const stored = live({ name: "RD loader" });
    expect(steps(planOf([wanted], [{ ...stored, role: 1 }]))).toEqual(["create R&D loader"]);
    expect(steps(planOf([wanted, declared({ name: stored.name })], [stored]))).toEqual(["create R&D loader"]);
    expect(steps(planOf([{ ...wanted, distinct_from: [40947] }], [stored]))).toEqual(["create R&D loader"]);
  });
});

describe("a create beside a client whose name is an escaped form of it", () => {
  const wanted = declared({ name: "R&D <é>", token: discard });
  const stored = live({ role: 1, folders: "all", created_at: null });

  it.each(["R&amp;D &lt;é&gt;", "R&amp;amp;D &amp;lt;é&amp;gt;", "R%26D %3Cé%3E", "R&#38;D \\<é\\>"])(
    "is refused, whatever else differs: %s",
    (name) => {
      const plan = planOf([wanted], [{ ...stored, name }]);
      expect(rules(plan)).toEqual(["stored-otherwise"]);
      expect(plan.problems[0]?.message).toContain("whose name is an escaped form of it");
    },
  );

  it("is made if the escaped name is another one, or that client is of another environment or listed in distinct_from", () => {
    const made = ["create R&D <é>"];
    const escaped = { ...stored, name: "R&amp;D &lt;é&gt;" };
    expect(steps(planOf([wanted], [{ ...stored, name: "R&amp;D" }]))).toEqual(made);
    expect(steps(planOf([{ ...wanted, distinct_from: [40947] }], [escaped]))).toEqual(made);
    const [test, production] = [{ environment: "Test" }, { environment: "Production" }];
    const other = live({ id: 2, name: "other", ...test });
    expect(steps(planOf([{ ...wanted, ...test }], [{ ...escaped, ...production }, other]))).toEqual(made);
  });
});

describe("a create beside a client that prune would delete", () => {
  const wanted = declared({ name: "R&D", token: discard });
  const stored = live({ name: "R&amp;D" });
  const pruned = { prune: true, ownership: ownership({ scope: {}, self: [] }) };

  it("is refused if that client's name is an escaped form of it, although other values differ", () => {
    expect(rules(planOf([wanted], [{ ...stored, role: 1 }], pruned))).toEqual(["stored-otherwise"]);
  });

  it("is refused once if nothing else differs", () => {
    expect(rules(planOf([wanted], [stored], pruned))).toEqual(["create-beside-delete"]);
  });
});

describe("a create whose token's place names a client that is live under another name", () => {
  const wanted = declared({ token: { deliver_to: ["vault"], rotate_after: null } });
  const stored = live({ id: 5, name: "stored", role: 1 });
  const identity = { name: wanted.name, environment: null };
  const at = (marker: Extract<MarkerReading, { kind: "marked" }>["marker"], client: Declared = wanted) =>
    planOf([client], [stored], {
      tokens: new Map([[client, [{ sink: "vault", place: "kv/a", reading: { kind: "marked", marker } }]]]),
    });
  const held = { state: "held", id: 5, ...identity, updated_at: null } as const;

  it.each([
    held,
    { state: "pending", ...identity, about: { action: "create" }, previous: held },
    {
      state: "pending",
      ...identity,
      about: { action: "regenerate", id: 5, updated_at: null },
      previous: null,
    },
    { state: "pending", ...identity, about: { action: "create", id: 5 }, previous: null },
  ] as const)("is refused, whatever else differs: %j", (marker) => {
    const plan = at(marker);
    expect(rules(plan)).toEqual(["stored-otherwise"]);
    expect(plan.problems[0]?.message).toContain('is client 5, which is live as "stored"');
  });

  it("is not if the marker was written for another client, or distinct_from lists the client", () => {
    expect(rules(at({ ...held, name: "other" }))).not.toContain("stored-otherwise");
    expect(rules(at(held, { ...wanted, distinct_from: [5] }))).not.toContain("stored-otherwise");
  });
});

describe("a workspace that stores names in another form", () => {
  const open: Sandbox[] = [];
  afterEach(async () => {
    for (const sandbox of open.splice(0)) await sandbox.stop();
  });

  const long = "finance-loader-of-the-second-team-".repeat(3);
  const sinks = [
    ["discard", "discard"],
    ["a sink with markers", "[files]"],
    ["a sink without markers", "[unmarked]"],
  ] as const;
  const forms = [
    ["cut", long, long.slice(0, 64)],
    ["escaped", "R&D", "R&amp;D"],
    ["trimmed", "x", "x"],
  ] as const;

  it.each(forms.flatMap(([form, name, stored]) => sinks.map(([sink, to]) => [form, sink, name, stored, to])))(
    "has one client after two applies: %s, %s",
    async (form, _sink, name, stored, to) => {
      const sandbox = await openSandbox(["--reading", `storedNames=${form}`]);
      open.push(sandbox);
      const text = configuration(sandbox);
      const folder = folderWith({
        "keyward.yaml": `${text}  unmarked: { type: command, deliver: [sh, -c, "cat > /dev/null; : {name}"] }\n`,
      });
      const write = (written: string): void =>
        folder.write(
          "clients/a.yaml",
          `version: 1\nclients:\n  - name: ${JSON.stringify(written)}\n    role: 26779\n    folders: all\n    ip_allow_list: [192.0.2.1]\n    token: { deliver_to: ${to} }\n`,
        );
      const names = async (): Promise<readonly string[]> => {
        const { clients } = (await sandbox.control("GET", "state")) as { clients: { name: string }[] };
        return clients.map((client) => client.name);
      };
      const here = { cwd: folder.dir, env: testEnv };
      write(name);
      const first = await run(["apply", "--yes"], here);
      const second = await run(["apply", "--yes"], here);
      expect(await names()).toEqual([stored]);
      if (form === "trimmed") return;
      expect([first.code, second.code]).toEqual([3, 4]);
      expect(first.out).toContain(`write \`name: ${JSON.stringify(stored)}\` in the manifest`);
      expect(second.out).toContain("[stored-otherwise]");
      write(stored);
      expect((await run(["plan", "--detailed-exitcode"], here)).code).toBe(0);
    },
  );

  it("has one client after two applies where it makes a name unique that another environment has", async () => {
    const folder = folderWith({
      "seed.json": JSON.stringify({
        environments: ["Dev", "Prod"],
        clients: [{ name: "a", role: 26779, folders: "all", environment: "Dev" }],
      }),
    });
    const seed = `${folder.dir}/seed.json`;
    const sandbox = await openSandbox(["--reading", "storedNames=unique", "--seed", seed]);
    open.push(sandbox);
    folder.write("keyward.yaml", configuration(sandbox, "environments: [Prod]"));
    const defaults =
      "{ name: a, role: 26779, folders: all, ip_allow_list: any, token: { deliver_to: discard }";
    folder.write(
      "clients/a.yaml",
      `version: 1\nclients:\n  - ${defaults}, environment: Dev }\n  - ${defaults}, environment: Prod }\n`,
    );
    const here = { cwd: folder.dir, env: testEnv };
    expect((await run(["apply", "--yes"], here)).code).toBe(3);
    const second = await run(["apply", "--yes"], here);
    expect([second.code, second.out.includes("[stored-otherwise]")]).toEqual([4, true]);
    const { clients } = (await sandbox.control("GET", "state")) as { clients: { name: string }[] };
    expect(clients.map(({ name }) => name)).toEqual(["a", "a (2)"]);
  });
});
