import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { temporaryFolder } from "../support/temporary.ts";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.stop();
});

const nameOf = (index: number): string => `client-${String(index).padStart(3, "0")}`;
const roleOf = (index: number): string => (index === 0 ? "Integrator" : `role-${index}`);
const folderOf = (index: number): string => `Team ${index}`;

interface World {
  readonly clients: number;
  readonly readings: readonly string[];
  readonly roles?: number;
  readonly folders?: number;
}

/** A sandbox of many clients, and a folder whose manifest declares them; each keyward command runs there. */
async function worldOf({ clients, readings, roles = 1, folders = 1 }: World) {
  const folder = temporaryFolder();
  const seed = {
    roles: Array.from({ length: roles }, (_, index) => ({ id: 700 + index, name: roleOf(index) })),
    folders: Array.from({ length: folders }, (_, index) => ({
      id: 900 + index,
      name: folderOf(index),
      parent_id: null,
    })),
    clients: Array.from({ length: clients }, (_, index) => ({
      id: 1000 + index,
      name: nameOf(index),
      role: 700,
      folders: "all",
      ip_allow_list: ["192.0.2.1"],
    })),
  };
  await writeFile(path.join(folder, "seed.json"), JSON.stringify(seed));
  const args = ["--seed", path.join(folder, "seed.json"), "--rate-limit", "none"];
  const sandbox = await openSandbox([...args, ...readings.flatMap((reading) => ["--reading", reading])]);
  open.push(sandbox);
  await mkdir(path.join(folder, "clients"));
  const write = (lines: readonly string[]): Promise<void> =>
    writeFile(
      path.join(folder, "clients", "all.yaml"),
      `version: 1\ndefaults: { role: 700, folders: all, ip_allow_list: [192.0.2.1], token: { deliver_to: discard } }\nclients:\n${lines.map((line) => `  - ${line}\n`).join("")}`,
    );
  await write(seed.clients.map(({ name }) => `{ name: ${name} }`));
  const keyward = async (...words: readonly string[]) => {
    await sandbox.control("POST", "faults", []);
    const env = { ...sandbox.env, KEYWARD_SELF: "none" };
    const ran = await run([...words, "--rate-limit", "900000/1s"], { cwd: folder, env });
    const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: { path: string }[] };
    return { ...ran, requests: arrivals.length };
  };
  return { keyward, write, sandbox };
}

const withoutTotal = [
  ["count=none", "pageFields=none"],
  ["count=page", "pageFields=none"],
  ["count=page", "pageFields=asked"],
  ["listShape=bare"],
];

describe("a server that silently caps its pages at 50 rows and tells no total", () => {
  it.each(withoutTotal)("has no client created again: %s %s", async (...readings) => {
    const { keyward } = await worldOf({ clients: 120, readings: ["perPageCap=50", ...readings] });
    const { code, out, err, requests } = await keyward("plan", "--detailed-exitcode");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("No changes: 120 clients match");
    // The list turned out to be longer than it seemed, and no page could tell that no row had moved: it is read twice.
    expect(requests).toBe(6);
  });

  it("has only the new client created, also where the list is read again during the run", async () => {
    const { keyward, write, sandbox } = await worldOf({
      clients: 120,
      readings: ["perPageCap=50", "count=none", "pageFields=none"],
    });
    await write([
      ...Array.from({ length: 120 }, (_, index) => `{ name: ${nameOf(index)} }`),
      "{ name: new }",
    ]);
    const { code } = await keyward("apply", "--yes");
    expect(code).toBe(0);
    const { clients } = (await sandbox.control("GET", "state")) as { clients: { name: string }[] };
    expect(clients.filter(({ name }) => name === "new")).toHaveLength(1);
    expect(clients).toHaveLength(121);
  });

  const readings = ["perPageCap=50", "count=page", "pageFields=none"];

  it("does not hide a client from rotate, explain, clients and import", async () => {
    const { keyward, write } = await worldOf({ clients: 120, readings });
    expect((await keyward("rotate", nameOf(110), "--yes")).code).toBe(0);
    expect((await keyward("explain", nameOf(110))).out).toMatch(/unchanged|managed/);
    expect((await keyward("clients")).out).toContain(nameOf(119));
    await write([`{ name: ${nameOf(0)} }`]);
    expect((await keyward("explain", "1110")).out).toContain(nameOf(110));
    expect((await keyward("import", "--dry-run", "--out", "more")).out).toContain(nameOf(119));
  });

  it("does not hide a pinned client, or the client of `self`", async () => {
    const { keyward, write } = await worldOf({ clients: 120, readings });
    await write([`{ name: ${nameOf(110)}, id: 1110 }`]);
    expect(await keyward("plan")).toMatchObject({ code: 0, err: "" });
    const doctor = await keyward("doctor");
    expect(doctor.out).toContain("it lists 120 clients");
  });

  it("does not hide a role or a folder", async () => {
    const { keyward, write } = await worldOf({ clients: 1, readings, roles: 60, folders: 60 });
    await write([`{ name: ${nameOf(0)}, role: ${roleOf(55)}, folders: [${folderOf(55)}] }`]);
    const { code, out } = await keyward("plan");
    expect([code, out.match(/unknown|no role|there is no/)]).toEqual([0, null]);
    expect((await keyward("roles")).out).toContain(roleOf(59));
  });
});

describe("what certainty costs", () => {
  it("nothing where a total is told, or where nothing is absent", async () => {
    const told = await worldOf({ clients: 120, readings: [] });
    await told.write([`{ name: ${nameOf(0)} }`, "{ name: new }"]);
    expect((await told.keyward("plan")).requests).toBe(2);
    const untoldList = await worldOf({ clients: 20, readings: ["count=none", "pageFields=none"] });
    expect((await untoldList.keyward("plan")).requests).toBe(1);
  });

  it.each(withoutTotal)("one page for a plan with a create: %s %s", async (...readings) => {
    const { keyward, write } = await worldOf({ clients: 20, readings });
    await write([`{ name: ${nameOf(0)} }`, "{ name: new }"]);
    expect(await keyward("plan")).toMatchObject({ code: 0, requests: 2 });
  });
});

describe("a list that shifts while it is read", () => {
  const readings = ["perPageCap=50", "count=page", "shift=miss"];
  // The row that moves is the first of the second page.
  const missed = 50;

  it.each([
    ["plan", [`{ name: other, id: ${1000 + missed} }`], ["plan"]],
    ["rotate", [`{ name: ${nameOf(missed)} }`], ["rotate", nameOf(missed), "--yes"]],
    ["import", [`{ name: other, id: ${1000 + missed} }`], ["import", "--dry-run", "--out", "more"]],
    ["explain", [`{ name: ${nameOf(0)} }`], ["explain", nameOf(missed)]],
  ] as const)("is read again before %s says that a client does not exist", async (_, lines, words) => {
    const { keyward, write } = await worldOf({ clients: 120, readings });
    await write(lines);
    const { err, out } = await keyward(...words);
    expect(`${out}${err}`).toMatch(/changed while it was read/);
    expect(await keyward(...words)).toMatchObject({ code: 0 });
  });
});
