import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { run, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

interface LiveToken {
  readonly name: string;
  readonly tokenValue: string;
}

const names = ["a", "b", "c"];
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: any }`),
);
const seed = {
  clients: [
    ...names.map((name, index) => ({
      name,
      role: "Integrator",
      folders: "all",
      token_age_days: 400 - 100 * index,
    })),
    { name: "gitops-admin", role: "Admin", folders: "all", token_age_days: 900 },
  ],
};

describe("keyward rotate", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  /** Three managed clients with tokens 400, 300 and 200 days old and none of them in a sink, and keyward's own. */
  async function arrange({ text = clients, extra = "self: [gitops-admin]" } = {}) {
    const seeded = folderWith({ "seed.json": JSON.stringify(seed) });
    open.push({ stop: seeded.remove });
    const sandbox = await openSandbox([
      "--rate-limit",
      "1000/1s",
      "--seed",
      path.join(seeded.dir, "seed.json"),
    ]);
    open.push(sandbox);
    const folder = folderWith({
      "keyward.yaml": `${configuration(sandbox, extra)}tokens: { rotate_after: 90d }\n`,
      "clients/all.yaml": text,
    });
    open.push({ stop: folder.remove });
    const keyward = (...args: string[]) => run(args, { cwd: folder.dir, env: testEnv });
    const live = async () => {
      const { clients: all } = (await sandbox.control("GET", "state")) as { clients: LiveToken[] };
      return new Map(all.map(({ name, tokenValue }) => [name, tokenValue]));
    };
    const file = (name: string) => path.join(folder.dir, "tokens", "-", name);
    const held = (name: string) => readFileSync(file(name), "utf8");
    const rotated = async (...args: string[]) => {
      const before = await live();
      const ended = await keyward("rotate", "--yes", ...args);
      const after = await live();
      return {
        ...ended,
        names: [...after.keys()].filter((name) => after.get(name) !== before.get(name)).sort(),
      };
    };
    return { sandbox, folder, keyward, live, file, held, rotated };
  }

  it("ends no working token on the first day: all are overdue, and none is known to be held", async () => {
    const { rotated, keyward } = await arrange();
    expect(JSON.parse((await keyward("plan", "--format", "json")).out).plans[0].summary).toMatchObject({
      rotate: 0,
      unchanged: 3,
    });
    const { names: issued, code, out } = await rotated();
    expect({ issued, code }).toEqual({ issued: [], code: 0 });
    expect(out).toContain("\nNothing to rotate.");
    expect(out).toMatch(/3 due, but not known to be held[\s\S]*--undelivered/);
  });

  it("starts managing tokens by name, and then rotates what is due, the oldest first, up to the limit", async () => {
    const { rotated, held, live, sandbox, keyward } = await arrange();
    expect(await rotated("a", "b")).toMatchObject({ names: ["a", "b"], code: 0 });
    expect(held("a")).toBe((await live()).get("a"));
    expect(
      JSON.parse((await keyward("plan", "--format", "json")).out).plans[0].tokens.map(
        ({ state }: { state: string }) => state,
      ),
    ).toEqual(["held", "held", "not-held"]);
    // Only c is still due, which no sink holds.
    expect(await rotated()).toMatchObject({ names: [], code: 0 });
    expect(await rotated("--undelivered")).toMatchObject({ names: ["c"], code: 0 });
    const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: { method: string }[] };
    expect(arrivals.filter(({ method }) => method === "POST")).toHaveLength(3);
  });

  it("rotates a token by age, by instant, and all of them, but never keyward's own", async () => {
    const { rotated } = await arrange();
    expect((await rotated("--older-than", "250d")).names).toEqual(["a", "b"]);
    const all = await rotated("--all");
    expect(all.names).toEqual(["a", "b", "c"]);
    const instant = /--issued-before (\S+)/.exec(all.err)?.[1] ?? "";
    expect((await rotated("--issued-before", instant)).names).toEqual([]);
  });

  it("a stopped --all goes on with the rest, and issues nothing twice", async () => {
    const { rotated, sandbox } = await arrange();
    await sandbox.control("POST", "faults", [
      { on: { method: "POST", nth: 2 }, kind: "status", status: 403 },
    ]);
    const first = await rotated("--all");
    expect(first.code).toBe(3);
    expect(first.names).toHaveLength(1);
    await sandbox.control("POST", "faults", []);
    const instant = /--issued-before (\S+)/.exec(first.err)?.[1] ?? "";
    const second = await rotated("--issued-before", instant);
    expect(second.code).toBe(0);
    expect([...first.names, ...second.names].sort()).toEqual(names);
  });

  it("refuses what is not managed, what is self, what has no sink, and more than the limit", async () => {
    const { rotated } = await arrange();
    for (const [args, says] of [
      [["d"], /no live client has that name/],
      [["gitops-admin"], /--self/],
      [["--all", "--max-rotations", "2"], /3 rotations[\s\S]*--max-rotations 3/],
    ] as const) {
      const refused = await rotated(...args);
      expect(refused).toMatchObject({ names: [], code: 4 });
      expect(refused.out).toMatch(says);
    }
    expect(await rotated("a", "--all")).toMatchObject({ names: [], code: 1 });
    expect(await rotated("--older-than", "soon")).toMatchObject({ names: [], code: 1 });
    const without = await arrange({ text: clients.replace("deliver_to: [files]", "rotate_after: never") });
    expect(await without.rotated("a")).toMatchObject({
      names: [],
      code: 4,
      out: expect.stringContaining("deliver_to"),
    });
    const unowned = await arrange({ extra: "" });
    expect(await unowned.rotated("--all")).toMatchObject({
      names: [],
      code: 4,
      out: expect.stringContaining("self"),
    });
  });

  it("overwrites a place without a marker only with --take-place and a name", async () => {
    const { rotated, file, held, live, folder } = await arrange();
    folder.write("tokens/-/a", "somebody's");
    expect(await rotated("a")).toMatchObject({
      names: [],
      code: 4,
      out: expect.stringContaining("without keyward's marker"),
    });
    expect(readFileSync(file("a"), "utf8")).toBe("somebody's");
    expect(await rotated("a", "--take-place")).toMatchObject({ names: ["a"], code: 0 });
    expect(held("a")).toBe((await live()).get("a"));
  });

  it("--self issues keyward's own token as the last, delivered, and proved by a read with it", async () => {
    const text = `${clients}  - { name: gitops-admin, role: Admin, folders: all, ip_allow_list: any }\n`;
    const { rotated, held, live, sandbox, folder } = await arrange({ text });
    expect((await rotated("--all")).names).toEqual(names);
    await sandbox.control("POST", "faults", []);
    const env = { KEYWARD_TEST_TOKEN: (await live()).get("gitops-admin") ?? "" };
    const own = await run(["rotate", "--yes", "--self", "a", "b"], { cwd: folder.dir, env });
    expect(own.code, own.out + own.err).toBe(0);
    for (const name of ["a", "b", "gitops-admin"]) expect(held(name)).toBe((await live()).get(name));
    const { arrivals } = (await sandbox.control("GET", "journal")) as {
      arrivals: { method: string; path: string; status: number }[];
    };
    expect(arrivals.slice(-2)).toMatchObject([
      { method: "POST", path: "/api/developer_api_clients/40950/regenerate", status: 200 },
      { method: "GET", path: "/api/developer_api_clients/40950", status: 200 },
    ]);
    // The earlier token no longer works: the next run reports that, and needs the new one.
    expect(await run(["plan"], { cwd: folder.dir, env })).toMatchObject({ code: 1 });
    expect(
      await run(["plan"], { cwd: folder.dir, env: { KEYWARD_TEST_TOKEN: held("gitops-admin") } }),
    ).toMatchObject({ code: 0 });
  });

  it("--self is reported as failed if the new token does not work", async () => {
    const text = `${clients}  - { name: gitops-admin, role: Admin, folders: all, ip_allow_list: any }\n`;
    const { rotated, held, live, sandbox } = await arrange({ text });
    await sandbox.control("POST", "faults", [
      { on: { method: "GET", path: "/40950$" }, kind: "status", status: 403 },
    ]);
    const own = await rotated("--self");
    expect(own).toMatchObject({
      names: ["gitops-admin"],
      code: 3,
      out: expect.stringContaining("a read with it failed"),
    });
    expect(held("gitops-admin")).toBe((await live()).get("gitops-admin"));
  });

  it("heals a token whose delivery failed at the next apply", async () => {
    const { rotated, file, held, live, keyward } = await arrange();
    await rotated("a");
    const { rmSync, mkdirSync } = await import("node:fs");
    rmSync(file("a"));
    mkdirSync(file("a"));
    writeFileSync(path.join(file("a"), "x"), "in the way");
    const refused = await rotated("a");
    expect(refused.code).not.toBe(0);
    rmSync(file("a"), { recursive: true });
    expect((await keyward("apply", "--yes")).code).toBe(0);
    expect((await rotated("a")).code).toBe(0);
    expect(held("a")).toBe((await live()).get("a"));
  });
});
