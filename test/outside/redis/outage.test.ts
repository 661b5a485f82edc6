import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ReportDocument } from "../../../src/model/report.ts";
import { manifest } from "../../support/arrange.ts";
import { type RunningProcess, startBuilt } from "../../support/built-cli.ts";
import { type Machines, openMachines } from "../../support/machines.ts";

const wanted = Array.from({ length: 60 }, (_, n) => `d${n}`);
const clients = wanted.map(
  (name) => `{ name: ${name}, role: Integrator, folders: [Finance], ip_allow_list: [192.0.2.1] }`,
);

let machines: Machines;

beforeEach(async () => {
  machines = await openMachines({ files: { "clients/a.yaml": manifest(...clients) } });
});
afterEach(() => machines.close());

function apply(...flags: readonly string[]): RunningProcess {
  const args = ["apply", "--yes", "--timeout", "2s", "--max-creates", "60", "--report", "report.json"];
  return startBuilt([...args, ...flags], machines.on("a"));
}

describe("a Redis that was just started", () => {
  it("makes the first request wait, which is announced with its reason and end", async () => {
    const { child, ended } = startBuilt(["clients"], machines.on("a"));
    let said = "";
    child.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString("utf8")));
    await expect
      .poll(() => said, { timeout: 30_000 })
      .toMatch(
        /^waiting (?:3\d|4[01]) s, until [\d:]{8} UTC, before the first request: Redis was started or emptied a moment ago, and requests that it no longer knows of may still count towards the rate limit\n/,
      );
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    expect(await machines.journal()).toEqual([]);
  });
});

describe("a Redis that goes away in the middle of an apply", () => {
  it("is one reason for all that is left, nothing is lost, and the next run goes on", async () => {
    const first = apply();
    await expect.poll(async () => (await machines.names()).length, { timeout: 30_000 }).toBeGreaterThan(10);
    await machines.redis.close();
    const { code, out, err } = await first.ended;
    expect(code).toBe(3);
    const report: ReportDocument = JSON.parse(
      readFileSync(path.join(machines.folder.dir, "report.json"), "utf8"),
    );
    const outcomes = report.results.flatMap((result) => result.outcomes);
    const left = outcomes.filter(({ status }) => status !== "done");
    expect(outcomes).toHaveLength(60);
    // What was sent before was answered, and its token is in its place.
    expect(await machines.names()).toHaveLength(60 - left.length);
    expect(new Set(left.map(({ status, error }) => `${status} ${error?.code}`))).toEqual(
      new Set(["skipped redis"]),
    );
    expect(new Set(left.map(({ error }) => error?.message)).size).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `${left.length} skipped: Redis at 127\\.0\\.0\\.1:\\d+, .* could not be used: .* KEYWARD_REDIS_URL`,
      ),
    );
    expect(
      err.match(/The connection to Redis at 127.0.0.1:\d+ was lost. Waiting for it for 15 s at most\n/g),
    ).toHaveLength(1);
    expect(`${out}${err}`.split("could not be used")).toHaveLength(2);
    expect(err).toContain(`→ ${left.length} changes left. To continue: keyward apply`);

    await machines.redis.restart(0);
    const second = await apply("-v").ended;
    expect(second.code, second.err).toBe(0);
    expect(second.err).toContain("before the first request: Redis was started or emptied a moment ago");
    const names = await machines.names();
    expect(names).toHaveLength(60);
    expect(new Set(names)).toEqual(new Set(wanted));
    const tokens = readdirSync(path.join(machines.folder.dir, "tokens"), {
      recursive: true,
      encoding: "utf8",
    });
    for (const name of wanted) expect(tokens.filter((file) => path.basename(file) === name)).toHaveLength(1);
    expect((await machines.journal()).filter(({ status }) => status === 429)).toEqual([]);
  }, 120_000);

  it("keeps no run from ending after a signal", async () => {
    const { child, ended } = apply();
    await expect.poll(async () => (await machines.names()).length, { timeout: 30_000 }).toBeGreaterThan(10);
    await machines.redis.close();
    const from = performance.now();
    child.kill("SIGTERM");
    const { code, out } = await ended;
    // Requests in flight have 6 s; Redis would be waited for for 15 s.
    expect(performance.now() - from).toBeLessThan(14_000);
    expect(code).toBe(3);
    expect(out).toContain("skipped: the run was stopped before it was sent");
  });
});
