import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { manifest } from "../../support/arrange.ts";
import { runBuilt, startBuilt } from "../../support/built-cli.ts";
import { type Machines, openMachines } from "../../support/machines.ts";

const names = Array.from({ length: 24 }, (_, n) => `c${n}`);
const clients = names.map(
  (name) => `{ name: ${name}, role: Integrator, folders: [Finance], ip_allow_list: [192.0.2.1] }`,
);

describe("several machines that share one quota", () => {
  let machines: Machines;

  beforeEach(async () => {
    machines = await openMachines({ files: { "clients/a.yaml": manifest(...clients) } });
  });
  afterEach(() => machines.close());

  it("are never answered with 429, also when one is killed and another is paused", async () => {
    const flags = ["clients", "--format", "json", "-v", "--timeout", "2s"];
    const start = (name: string) => startBuilt(flags, machines.on(name));
    const rounds = 8;
    const ends: string[] = [];
    const work = async (name: string): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) ends.push((await start(name).ended).err);
    };
    const killed = start("killed");
    const paused = start("paused");
    const others = Promise.all(["a", "b", "c"].map(work));
    await sleep(300);
    killed.child.kill("SIGKILL");
    paused.child.kill("SIGSTOP");
    await sleep(1500);
    paused.child.kill("SIGCONT");
    await others;
    ends.push((await paused.ended).err);
    expect(ends.join("")).not.toContain("429");
    expect(ends.filter((err) => err.includes(" 200 in "))).toHaveLength(3 * rounds + 1);
  });

  it("change the workspace one after another", async () => {
    const apply = (name: string) =>
      runBuilt(["apply", "--yes", "--timeout", "2s", "--max-creates", "24"], machines.on(name));
    const both = await Promise.all([apply("a"), apply("b")]);
    const said = both.map(({ err }) => err).join("\n");
    expect(
      both.map(({ code }) => code),
      said,
    ).toEqual([0, 0]);
    expect(said).toMatch(
      /Another machine is changing http:\/\/127\.0\.0\.1:\d+: keyward process \S+, since \S+\. Waiting/,
    );
    const listed = await runBuilt(["clients", "--format", "json"], machines.on("c"));
    const [workspace] = JSON.parse(listed.out).workspaces;
    expect(workspace.clients.map(({ name }: { name: string }) => name).sort()).toEqual([...names].sort());
  });

  it("go on after a machine died that was changing the workspace, and create nothing twice", async () => {
    const apply = (name: string) =>
      startBuilt(["apply", "--yes", "--timeout", "2s", "--max-creates", "24"], machines.on(name));
    const first = apply("a");
    await sleep(700);
    first.child.kill("SIGKILL");
    await first.ended;
    const second = await apply("b").ended;
    expect(second.code, second.err).toBe(0);
    const listed = await runBuilt(["clients", "--format", "json"], machines.on("c"));
    const [workspace] = JSON.parse(listed.out).workspaces;
    expect(workspace.clients.map(({ name }: { name: string }) => name).sort()).toEqual([...names].sort());
  }, 60_000);

  it("are refused at once where Redis is not there", async () => {
    await machines.redis.close();
    const { code, out } = await runBuilt(["plan"], machines.on("a"));
    expect(code).toBe(1);
    expect(out).toMatch(
      /Redis at 127\.0\.0\.1:\d+, which keeps the shared rate limit, could not be used: .*ECONNREFUSED/,
    );
    expect(out).toContain("→ check that it runs and that KEYWARD_REDIS_URL is right");
  });
});
