import { existsSync, mkdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/cli/clock.ts";
import { systemProcesses } from "../../src/cli/processes.ts";
import { StoppedError } from "../../src/model/errors.ts";
import { describeHere } from "../../src/run/lock/here.ts";
import { takeLock } from "../../src/run/lock/take-lock.ts";
import { endedWhole, unlessStopped } from "../../src/run/stopped.ts";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { openSandbox, run, type Sandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const open: Sandbox[] = [];
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.stop();
});

/** A workspace with one client to be created, and a signal that the test sends. */
async function arrange(sandboxArgs: readonly string[], sink = "") {
  const sandbox = await openSandbox(sandboxArgs);
  open.push(sandbox);
  const files = `files: { type: file, path: "tokens/{environment}/{name}" }`;
  const text = configuration(sandbox);
  const folder = folderWith({
    "keyward.yaml": sink === "" ? text : text.replace(files, `files: ${sink}`),
    "clients/a.yaml": manifest("{ name: a, role: 26779, folders: all, ip_allow_list: [192.0.2.1] }"),
  });
  const signal = new AbortController();
  const end = (): void => signal.abort(new StoppedError("SIGTERM"));
  const temporary = `${folder.dir}/tmp`;
  mkdirSync(temporary);
  const here = { cwd: folder.dir, env: { ...testEnv, TMPDIR: temporary }, stop: signal.signal };
  return { sandbox, end, here, temporary };
}

const plain = "error: ended by SIGTERM before anything was changed\n  run the command again\n";

/** Sends the signal once the sandbox has received its first request, and a moment more. */
async function endAtFirstRequest({ sandbox, end }: Awaited<ReturnType<typeof arrange>>): Promise<void> {
  for (;;) {
    const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: unknown[] };
    if (arrivals.length > 0) break;
    await systemClock.sleep(5);
  }
  await systemClock.sleep(100);
  end();
}

describe("a signal before the first change", () => {
  it.each([["plan"], ["apply", "--yes"], ["clients"], ["doctor"], ["explain", "a"], ["import", "--dry-run"]])(
    "while the workspace is read ends %s with a plain sentence and the signal's code",
    async (...words) => {
      const world = await arrange(["--fault", '{"on":{"method":"GET"},"kind":"hang"}']);
      const [{ code, err }] = await Promise.all([run(words, world.here), endAtFirstRequest(world)]);
      expect([code, err]).toEqual([143, plain]);
    },
  );

  it("while a person is asked", async () => {
    const { here, end } = await arrange([]);
    const ask = async (): Promise<boolean> => {
      end();
      return false;
    };
    const { code, err } = await run(["apply"], { ...here, ask });
    expect([code, err]).toEqual([143, "Nothing was changed.\n"]);
  });

  it("while a sink is probed, also where its program received the signal too", async () => {
    // The marker is read once for the plan and once for the probe.
    const state =
      "if [ -e $HOME/planned ]; then touch $HOME/probing; sleep 0.5; kill -TERM $$; fi; touch $HOME/planned; : {name}";
    const world = await arrange(
      [],
      `{ type: command, deliver: [sh, -c, "cat > /dev/null; : {name}"], mark: [sh, -c, "cat > /dev/null; : {name}"], state: [sh, -c, "${state}"] }`,
    );
    const home = { ...world.here, env: { ...world.here.env, HOME: world.temporary } };
    const running = run(["apply", "--yes"], home);
    while (!existsSync(`${world.temporary}/probing`)) await systemClock.sleep(5);
    world.end();
    const { code, err } = await running;
    expect([code, err]).toEqual([143, plain]);
  });

  it("while another process holds the lock", async () => {
    const world = await arrange([]);
    const { end, sandbox, temporary } = world;
    const folder = `${temporary}/keyward-locks`;
    mkdirSync(folder);
    const here = await describeHere(folder, systemProcesses(""));
    const lock = await takeLock({ folder, host: sandbox.url, here, clock: systemClock, onWait: () => {} });
    const running = run(["apply", "--yes"], world.here);
    await systemClock.sleep(400);
    end();
    const { code, err } = await running;
    await lock.release();
    expect([code, err.endsWith(plain)]).toEqual([143, true]);
  });

  it("while the first change waits for its turn, after a whole report", async () => {
    const world = await arrange([]);
    const args = ["apply", "--yes", "--format", "json", "--rate-limit", "1/60s"];
    const [{ code, out, err }] = await Promise.all([run(args, world.here), endAtFirstRequest(world)]);
    expect(code).toBe(143);
    expect(err).toContain("ended by SIGTERM before anything was changed");
    expect(out).toContain('"stopped"');
  });
});

describe("waiting for work that a signal may end", () => {
  it("passes on results and failures without a signal", async () => {
    const { signal } = new AbortController();
    expect(await unlessStopped(Promise.resolve(1), signal)).toBe(1);
    expect(await endedWhole(Promise.resolve(1), signal)).toBe(1);
    await expect(unlessStopped(Promise.reject(new Error("own")), signal)).rejects.toThrow("own");
    await expect(endedWhole(Promise.reject(new Error("own")), signal)).rejects.toThrow("own");
  });

  it("rejects with the signal's reason after one", async () => {
    const stop = AbortSignal.abort(new StoppedError("SIGINT"));
    await expect(unlessStopped(new Promise(() => {}), stop)).rejects.toThrow("ended by SIGINT");
    await expect(endedWhole(Promise.reject(new Error("own")), stop)).rejects.toThrow("ended by SIGINT");
    expect(await endedWhole(Promise.resolve(1), stop)).toBe(1);
  });
});
