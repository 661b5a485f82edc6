import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import { plan } from "../../src/commands/plan.ts";
import { rotate } from "../../src/commands/rotate.ts";
import { validate } from "../../src/commands/validate.ts";
import type { RotateCommandFlags } from "../../src/commands/rotate-flags.ts";
import type { PlanDocument, WorkspacePlan } from "../../src/model/plan.ts";
import { defaultSeed, type SeedClient } from "../../src/sandbox/seed.ts";
import { startSandbox } from "../../src/sandbox/server.ts";
import { manifest } from "../support/arrange.ts";
import { folderWith } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;
const grants = "role: Integrator, folders: all, ip_allow_list: [192.0.2.1]";
const overlap = "token: { overlap: true }";
const day = 86_400_000;

interface Settings {
  readonly clients: readonly string[];
  readonly live?: readonly Partial<SeedClient>[];
  readonly environments?: readonly string[];
  /** Lines of the workspace entry. */
  readonly entry?: string;
  readonly template?: string;
  /** Lines at the end of keyward.yaml. */
  readonly also?: string;
}

describe("overlap", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange({
    clients,
    live = [],
    environments = [],
    entry = "self: none",
    template,
    also = "",
  }: Settings) {
    const ordinary = {
      id: null,
      name: "loader",
      role: "Integrator",
      folders: "all",
      environment: null,
      ip_allow_list: ["192.0.2.1"],
      token_age_days: 40,
    } as const;
    const seed = { ...defaultSeed, environments, clients: live.map((one) => ({ ...ordinary, ...one })) };
    const sandbox = await startSandbox({ rate: null, seed });
    open.push(() => sandbox.close());
    const configured = (lines: string): string => `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients], ${lines} }
sinks: { files: { type: file, path: "${template ?? "tokens/{name}"}" } }
${also}`;
    const folder = folderWith({
      "clients/all.yaml": manifest(...clients),
      "keyward.yaml": configured(entry),
    });
    open.push(folder.remove);
    const { system, said } = testSystem({
      cwd: folder.dir,
      env: { KEYWARD_T: sandbox.token },
      temporary: path.join(folder.dir, "tmp"),
    });
    const ids = (name: string): number =>
      [...sandbox.state.clients.values()].find((one) => one.name === name)?.id ?? 0;
    const file = path.join(folder.dir, "tokens", "loader");
    return {
      sandbox,
      folder,
      said,
      ids,
      file,
      names: () => [...sandbox.state.clients.values()].map(({ name }) => name).sort(),
      tokenOf: (name: string) => sandbox.state.clients.get(ids(name))?.tokenValue,
      stored: () => readFileSync(file, "utf8"),
      /** Created and issued this many days earlier. */
      age: (name: string, days: number) => {
        const client = sandbox.state.clients.get(ids(name));
        if (client !== undefined)
          sandbox.state.clients.set(
            client.id,
            Object.assign(client, {
              tokenAt: client.tokenAt - days * day,
              createdAt: client.createdAt - days * day,
            }),
          );
        const marker = `${file}.keyward.json`;
        if (client === undefined || !existsSync(marker)) return;
        const held = JSON.parse(readFileSync(marker, "utf8"));
        const updated_at = new Date(client.tokenAt).toISOString();
        const other = held.other?.id === client.id ? { ...held.other, updated_at } : held.other;
        const own = held.id === client.id ? { updated_at } : {};
        folder.write("tokens/loader.keyward.json", JSON.stringify({ ...held, ...own, other }));
      },
      declare: (...next: readonly string[]) => folder.write("clients/all.yaml", manifest(...next)),
      configure: (lines: string) => folder.write("keyward.yaml", configured(lines)),
      apply: (flags = {}) => apply({ yes: true, ...flags }, voice, system),
      validate: () => validate({}, voice, system),
      rotate: (flags: Partial<RotateCommandFlags>) =>
        rotate({ names: [], yes: true, ...flags }, voice, system),
      plan: async (flags = {}): Promise<WorkspacePlan> => {
        said.out = "";
        await plan(flags, { ...voice, format: "json" }, system);
        const document: PlanDocument = JSON.parse(said.out);
        const [only] = document.plans;
        if (only === undefined) throw new Error("no plan");
        return only;
      },
    };
  }

  const entry = `{ name: loader, ${grants}, ${overlap} }`;
  const plain = `{ name: loader, ${grants} }`;
  const steps = ({ changes }: WorkspacePlan) => changes?.map(({ action, name }) => `${action} ${name}`);
  const risks = ({ changes }: WorkspacePlan) => changes?.flatMap((one) => one.risks.map(({ code }) => code));
  const rules = ({ problems }: WorkspacePlan) => problems.map(({ rule }) => rule);

  /** Both clients, with the first one's token in its place, issued 40 days ago. */
  async function settled(settings: Partial<Settings> = {}) {
    const scene = await arrange({ clients: [entry], ...settings });
    expect(await scene.apply()).toBe(0);
    scene.age("loader", 40);
    scene.age("loader-b", 40);
    return scene;
  }

  it("makes two clients at the first apply, of which the place holds the first one's token", async () => {
    const scene = await arrange({ clients: [entry] });
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader", "loader-b"]);
    expect(scene.stored()).toBe(scene.tokenOf("loader"));
    const after = await scene.plan();
    expect({ changes: after.changes, notes: after.notes }).toEqual({ changes: [], notes: [] });
    expect(after.tokens?.map(({ name, state }) => [name, state])).toEqual([
      ["loader", "held"],
      ["loader-b", "spare"],
    ]);
  });

  it("makes only the second client for one that is live, and leaves its token alone", async () => {
    const scene = await arrange({ clients: [plain], live: [{ id: 7 }] });
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    const [token, stored] = [scene.tokenOf("loader"), scene.stored()];
    scene.declare(entry);
    expect(steps(await scene.plan())).toEqual(["create loader-b"]);
    expect(await scene.apply()).toBe(0);
    expect([scene.tokenOf("loader"), scene.stored()]).toEqual([token, stored]);
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader", "loader-b"]);
  });

  it.each([["loader"], ["loader-b"]])(
    "rotates the one that the place does not hold, in turn, by the name %s",
    async (name) => {
      const scene = await settled();
      for (const [next, other] of [
        ["loader-b", "loader"],
        ["loader", "loader-b"],
        ["loader-b", "loader"],
      ] as const) {
        const before = scene.tokenOf(other);
        expect(await scene.rotate({ names: [name] })).toBe(0);
        expect(scene.stored()).toBe(scene.tokenOf(next));
        expect(scene.tokenOf(other)).toBe(before);
        expect((await scene.plan()).changes).toEqual([]);
      }
    },
  );

  it("rotates what is due by the age of the token in the place, and the pair once", async () => {
    const scene = await settled({
      clients: [`{ name: loader, ${grants}, token: { overlap: true, rotate_after: 30d } }`],
    });
    const first = scene.tokenOf("loader");
    expect((await scene.plan()).tokens?.filter(({ due }) => due).map(({ name }) => name)).toEqual(["loader"]);
    expect(await scene.rotate({})).toBe(0);
    expect(scene.stored()).toBe(scene.tokenOf("loader-b"));
    const second = scene.tokenOf("loader-b");
    // The earlier token is as old as before, and nobody is to be rotated for it.
    expect(await scene.rotate({})).toBe(0);
    expect([scene.tokenOf("loader"), scene.tokenOf("loader-b")]).toEqual([first, second]);
  });

  it("says that a rotation breaks nobody once the token in the place is a day old", async () => {
    const scene = await settled();
    // The second token of a new pair was never given to anybody.
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    expect(scene.said.out).not.toContain("stops working");
    scene.said.out = "";
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    expect(scene.said.out).toContain("less than a day old: what still uses the earlier one loses access");
    scene.age("loader", 2);
    scene.said.out = "";
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    expect(scene.said.out).toContain("the one in its place goes on working");
    expect(scene.said.out).not.toContain("breaks access");
  });

  it("ends the earlier token with --end-overlap, and leaves the place alone", async () => {
    const scene = await settled();
    await scene.rotate({ names: ["loader"] });
    const [stored, earlier, current] = [scene.stored(), scene.tokenOf("loader"), scene.tokenOf("loader-b")];
    expect(await scene.rotate({ names: ["loader"], endOverlap: true })).toBe(0);
    expect(scene.tokenOf("loader")).not.toBe(earlier);
    expect([scene.stored(), scene.tokenOf("loader-b")]).toEqual([stored, current]);
    expect((await scene.plan()).changes).toEqual([]);
  });

  it("selects for --end-overlap by the age of the earlier token", async () => {
    const scene = await settled();
    await scene.rotate({ names: ["loader"] });
    const earlier = scene.tokenOf("loader");
    expect(await scene.rotate({ olderThan: "41d", endOverlap: true })).toBe(0);
    expect(scene.tokenOf("loader")).toBe(earlier);
    expect(await scene.rotate({ olderThan: "39d", endOverlap: true })).toBe(0);
    expect(scene.tokenOf("loader")).not.toBe(earlier);
  });

  it("refuses --end-overlap where it is not known which token is in use", async () => {
    const scene = await settled();
    rmSync(scene.file);
    rmSync(`${scene.file}.keyward.json`);
    const tokens = ["loader", "loader-b"].map(scene.tokenOf);
    expect(await scene.rotate({ names: ["loader"], endOverlap: true })).toBe(4);
    expect(scene.said.out).toContain("run `keyward rotate loader` first");
    expect(["loader", "loader-b"].map(scene.tokenOf)).toEqual(tokens);
    const single = await arrange({ clients: [plain], live: [{ id: 7 }] });
    expect(await single.rotate({ names: ["loader"], endOverlap: true })).toBe(4);
    expect(single.said.out).toContain('"loader" has no `overlap`');
  });

  it.each([
    ["without a selection", {}],
    ["with --undelivered", { undelivered: true }],
    ["with --self", { names: ["loader"], self: true }],
    ["with --take-place", { names: ["loader"], takePlace: true }],
  ])("refuses --end-overlap %s", async (_what, flags) => {
    const scene = await arrange({ clients: [entry] });
    await expect(scene.rotate({ ...flags, endOverlap: true })).rejects.toThrow(/--end-overlap/);
  });

  it("delivers a working token where the place and its marker were lost", async () => {
    const scene = await settled();
    await scene.rotate({ names: ["loader"] });
    rmSync(scene.file);
    rmSync(`${scene.file}.keyward.json`);
    expect(await scene.rotate({ undelivered: true })).toBe(0);
    // The later token was delivered last, so the earlier one is issued again.
    expect(scene.stored()).toBe(scene.tokenOf("loader"));
    expect((await scene.plan()).changes).toEqual([]);
  });

  it("never overwrites a value whose marker was lost, unless it is told to", async () => {
    const scene = await settled();
    rmSync(`${scene.file}.keyward.json`);
    expect(await scene.rotate({ names: ["loader"] })).toBe(4);
    const first = scene.tokenOf("loader");
    expect(await scene.rotate({ names: ["loader"], takePlace: true })).toBe(0);
    // The second client's token was never delivered, so the one in the place goes on working.
    expect(scene.tokenOf("loader")).toBe(first);
    expect(scene.stored()).toBe(scene.tokenOf("loader-b"));
  });

  it("rotates neither before both clients are live", async () => {
    const scene = await arrange({ clients: [entry], live: [{ id: 7 }] });
    const token = scene.tokenOf("loader");
    expect(await scene.rotate({ names: ["loader"] })).toBe(4);
    expect(scene.said.out).toContain("run `keyward apply` first");
    scene.said.out = "";
    expect(await scene.rotate({ all: true })).toBe(0);
    expect(scene.said.out).toContain('"loader" is left out');
    expect(scene.tokenOf("loader")).toBe(token);
  });

  it("creates the one that was deleted by hand again, whichever token the place holds", async () => {
    for (const name of ["loader", "loader-b"]) {
      const scene = await settled();
      await scene.rotate({ names: ["loader"] });
      const stored = scene.stored();
      scene.sandbox.state.clients.delete(scene.ids(name));
      expect(await scene.apply()).toBe(0);
      expect(scene.names()).toEqual(["loader", "loader-b"]);
      // Where the token in use is gone with its client, only the first one's create can replace it.
      if (name === "loader") expect(scene.stored()).toBe(stored);
      expect(await scene.rotate({ names: ["loader"] })).toBe(0);
      expect([scene.tokenOf("loader"), scene.tokenOf("loader-b")]).toContain(scene.stored());
    }
  });

  const pruned = { entry: 'self: none, prune: true, scope: { names: ["*"] }' };

  it("deletes the second client once overlap is turned off, if the place holds the first one's token", async () => {
    const scene = await settled(pruned);
    scene.declare(plain);
    const off = await scene.plan();
    expect({ steps: steps(off), risks: risks(off) }).toEqual({
      steps: ["delete loader-b"],
      risks: ["spare-deleted"],
    });
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader"]);
    expect(scene.stored()).toBe(scene.tokenOf("loader"));
  });

  it("says that this breaks access where either token is younger than a day", async () => {
    const scene = await settled(pruned);
    await scene.rotate({ names: ["loader"] });
    await scene.rotate({ names: ["loader"] });
    scene.declare(plain);
    expect(risks(await scene.plan())).toEqual(["client-deleted"]);
  });

  it("says whose token ends if keyward neither delivered nor threw away the one of a client that was live before", async () => {
    const scene = await arrange({
      clients: [plain],
      live: [{ id: 7 }, { id: 8, name: "loader-b", token_age_days: 0 }],
    });
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    scene.age("loader", 2);
    scene.declare(entry);
    const adopting = await scene.plan();
    expect(adopting.changes).toEqual([]);
    expect(adopting.notes).toMatchObject([
      { rule: "overlap-unknown", message: expect.stringContaining('"loader-b" (id 8)') },
    ]);
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    expect(scene.said.out).toContain("clients that use the current token lose access");
    // From here on, both tokens are keyward's.
    expect((await scene.plan()).notes).toEqual([]);
  });

  it("never deletes the client whose token the place holds", async () => {
    const scene = await settled(pruned);
    await scene.rotate({ names: ["loader"] });
    const stored = scene.stored();
    scene.declare(plain);
    const off = await scene.plan();
    expect(off.changes).toEqual([]);
    expect(off.left_alone).toMatchObject([
      { name: "loader-b", reason: expect.stringContaining("run `keyward rotate loader` first") },
    ]);
    expect(await scene.apply()).toBe(0);
    expect(scene.stored()).toBe(stored);
    expect(await scene.rotate({ names: ["loader"] })).toBe(0);
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader"]);
    expect(scene.stored()).toBe(scene.tokenOf("loader"));
  });

  it("renames both clients, and keeps their place until the next rotation", async () => {
    const scene = await settled();
    scene.declare(`{ name: new-loader, renamed_from: loader, ${grants}, ${overlap} }`);
    expect(steps(await scene.plan())).toEqual(["update new-loader", "update new-loader-b"]);
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["new-loader", "new-loader-b"]);
    expect(await scene.rotate({ names: ["new-loader"] })).toBe(0);
    const moved = readFileSync(path.join(scene.folder.dir, "tokens", "new-loader"), "utf8");
    expect([scene.tokenOf("new-loader"), scene.tokenOf("new-loader-b")]).toContain(moved);
  });

  it("follows a pinned client that is renamed with its second one", async () => {
    const scene = await settled();
    const id = scene.ids("loader");
    scene.declare(`{ name: new-loader, id: ${id}, ${grants}, ${overlap} }`);
    expect(steps(await scene.plan())).toEqual(["update new-loader", "update new-loader-b"]);
  });

  it("creates the other client of `self` without touching the place that holds its token", async () => {
    const scene = await arrange({ clients: [plain], live: [{ id: 7 }], entry: "self: [loader]" });
    expect(await scene.rotate({ self: true })).toBe(0);
    const token = scene.tokenOf("loader");
    scene.declare(entry);
    expect(await scene.rotate({ self: true })).toBe(4);
    expect(scene.said.out).toContain("run `keyward apply` first");
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader", "loader-b"]);
    expect([scene.stored(), scene.tokenOf("loader")]).toEqual([token, token]);
    expect(await scene.rotate({ self: true })).toBe(0);
    expect(scene.tokenOf("loader")).toBe(token);
    expect(scene.stored()).toBe(scene.tokenOf("loader-b"));
  });

  it("makes no third client where `overlap_name` is changed while the place holds the second one's token", async () => {
    const scene = await settled();
    await scene.rotate({ names: ["loader"] });
    scene.folder.write(
      "keyward.yaml",
      `${readFileSync(path.join(scene.folder.dir, "keyward.yaml"), "utf8")}tokens: { overlap_name: "{name}-2" }\n`,
    );
    const { problems } = await scene.plan();
    expect(problems.map(({ rule, way }) => [rule, way])).toEqual([
      ["stored-otherwise", expect.stringContaining('rename it to "loader-2" in Workato')],
    ]);
    expect(await scene.apply()).toBe(4);
    expect(scene.names()).toEqual(["loader", "loader-b"]);
  });

  it("refuses --end-overlap where one of two places is not known to hold the other token", async () => {
    const scene = await settled();
    await scene.rotate({ names: ["loader"] });
    const tokens = ["loader", "loader-b"].map(scene.tokenOf);
    expect(await scene.rotate({ names: ["loader"], endOverlap: true, tokensTo: "copies" })).toBe(4);
    expect(scene.said.out).toContain('not every place of "loader" is known to hold');
    expect(["loader", "loader-b"].map(scene.tokenOf)).toEqual(tokens);
  });

  it.each([
    ["renamed by hand", "other", { entry: 'self: none, prune: true, scope: { names: ["*"] }' }],
    ["written otherwise", "LOADER-B", {}],
  ])("names no key of the first client for a second one that was %s", async (_how, name, settings) => {
    const scene = await settled(settings);
    const second = scene.sandbox.state.clients.get(scene.ids("loader-b"));
    if (second === undefined) expect.unreachable();
    Object.assign(second, { name });
    const [problem] = (await scene.plan()).problems;
    expect(problem?.way).toBe(
      `if id ${second.id} is the second API client of "loader" (\`overlap\`), rename it to "loader-b" in Workato; if it is another client, write \`distinct_from: [${second.id}]\``,
    );
  });

  it("names the way out where two live clients may be the second one", async () => {
    const scene = await arrange({
      clients: [`{ name: loader, ${grants}, distinct_from: [9], ${overlap} }`],
      live: [{ id: 7 }, { id: 8, name: "loader-b" }, { id: 9, name: "loader-b" }],
    });
    expect(rules(await scene.plan())).toEqual([]);
    scene.declare(entry);
    const [problem] = (await scene.plan()).problems;
    expect([problem?.rule, problem?.way]).toEqual([
      "two-candidates",
      'write `distinct_from` with the ids of those that are not the second API client of "loader" (`overlap`)',
    ]);
  });

  it("protects both clients of `self`, and issues the other one's token with --self", async () => {
    const scene = await arrange({ clients: [entry], entry: "self: none" });
    await scene.apply();
    scene.configure("self: [loader]");
    const left = await scene.plan();
    expect(left.left_alone?.map(({ name, reason }) => [name, reason])).toEqual([
      ["loader", "self"],
      ["loader-b", "self"],
    ]);
    const [first, second] = [scene.tokenOf("loader"), scene.tokenOf("loader-b")];
    await scene.rotate({ all: true });
    expect([scene.tokenOf("loader"), scene.tokenOf("loader-b")]).toEqual([first, second]);
    expect(await scene.rotate({ self: true })).toBe(0);
    expect(scene.tokenOf("loader")).toBe(first);
    expect(scene.stored()).toBe(scene.tokenOf("loader-b"));
  });

  it("counts both clients as one towards a limit", async () => {
    const two = `{ name: other, ${grants}, ${overlap} }`;
    const scene = await arrange({ clients: [entry, two], also: "limits: { max_creates: 2 }" });
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toHaveLength(4);
    const refused = await arrange({ clients: [entry, two], also: "limits: { max_creates: 1 }" });
    expect(rules(await refused.plan())).toEqual(["max-creates"]);
  });

  it("judges both clients once, by the name of their entry", async () => {
    const also = `policies:
  - { name: few, schema: { properties: { ip_address_count: { maximum: 0 } }, required: [ip_address_count] } }
  - { name: overlapping, severity: warning, schema: { properties: { token: { properties: { overlap: { const: false } } } } } }
`;
    const scene = await arrange({ clients: [entry], also });
    const { problems, notes } = await scene.plan();
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/^"loader"/)]);
    expect(notes.map(({ rule }) => rule)).toEqual(["policy"]);
    expect(await scene.validate()).toBe(4);
  });

  it("is refused where a place is named after one of the two clients", async () => {
    const scene = await arrange({ clients: [entry], template: "tokens/{name}-{id}", live: [{ id: 7 }] });
    expect(rules(await scene.plan())).toContain("overlap-place-id");
  });

  it("makes a pair in each environment", async () => {
    const clients = [`{ name: loader, environments: [Test, Production], ${grants}, ${overlap} }`];
    const live = ["Test", "Production"].map((environment) => ({ name: "other", environment }));
    const scene = await arrange({
      clients,
      live,
      environments: ["Test", "Production"],
      template: "tokens/{environment}/{name}",
    });
    expect(await scene.apply()).toBe(0);
    expect(scene.names().filter((name) => name !== "other")).toEqual([
      "loader",
      "loader",
      "loader-b",
      "loader-b",
    ]);
    expect((await scene.plan()).changes).toEqual([]);
  });

  it("names the second client as the configuration says, and holds for all clients from there", async () => {
    const also = 'tokens: { overlap: true, overlap_name: "spare of {name}" }';
    const scene = await arrange({ clients: [plain], also });
    expect(await scene.apply()).toBe(0);
    expect(scene.names()).toEqual(["loader", "spare of loader"]);
  });

  it("reports a declared client that has the second one's name", async () => {
    const scene = await arrange({ clients: [entry, `{ name: loader-b, ${grants} }`] });
    expect(await scene.validate()).toBe(1);
    expect(scene.said.out + scene.said.err).toMatch(/`loader-b`, the second credential of `loader`/);
  });

  it("needs a sink that is written, or none at all", async () => {
    const scene = await arrange({
      clients: [`{ name: loader, ${grants}, token: { overlap: true, deliver_to: discard } }`],
    });
    expect(await scene.validate()).toBe(1);
    expect(scene.said.out + scene.said.err).toContain("`overlap: true` needs a sink");
  });
});
