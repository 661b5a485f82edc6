import { afterEach, describe, expect, it } from "vitest";
import { manifest } from "../support/arrange.ts";
import { openSandbox, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const open: { stop(): Promise<void> | void }[] = [];
afterEach(async () => {
  for (const thing of open.splice(0).reverse()) await thing.stop();
});

const client = (name: string): string =>
  manifest(`{ name: ${name}, role: Integrator, folders: all, ip_allow_list: [192.0.2.1] }`);

/** Three workspaces on one sandbox, each with a token variable of its own, of which `two` has none. */
async function arrange(files: Record<string, string> = {}) {
  const sandbox = await openSandbox(["--rate-limit", "none"]);
  open.push(sandbox);
  const entry = (name: string): string =>
    `  ${name}: { host: "${sandbox.url}", token_env: KEYWARD_${name.toUpperCase()}, manifests: [${name}.yaml], scope: { names: ["${name}-*"] }, self: none }\n`;
  const folder = folderWith({
    "keyward.yaml": `version: 1\nworkspaces:\n${["one", "two", "three"].map(entry).join("")}sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\ntokens: { deliver_to: [files] }\n`,
    "one.yaml": client("one-a"),
    "two.yaml": client("two-a"),
    "three.yaml": client("three-a"),
    ...files,
  });
  open.push({ stop: folder.remove });
  const env = { KEYWARD_ONE: "sandbox-token", KEYWARD_THREE: "sandbox-token", TMPDIR: folder.dir };
  const keyward = (...args: string[]) => run(args, { cwd: folder.dir, env });
  const sent = async (): Promise<number> =>
    ((await sandbox.control("GET", "journal")) as { arrivals: unknown[] }).arrivals.length;
  return { sandbox, keyward, sent };
}

const unset = "KEYWARD_TWO, which holds the API token of the workspace two, is not set";

describe("a token variable of one workspace that is not set", () => {
  it("leaves the other workspaces planned, and the exit code is 1", async () => {
    const { keyward } = await arrange();
    const text = await keyward("plan");
    expect([text.code, text.out.match(/1 to create/g)?.length]).toEqual([1, 2]);
    expect(text.out).toContain(`Error: ${unset}`);
    const { code, out, err } = await keyward("plan", "--format", "json");
    const { plans } = JSON.parse(out);
    expect([code, plans.map(({ status }: { status: string }) => status)]).toEqual([1, ["ok", "error", "ok"]]);
    expect(err).toMatch(new RegExp(`^error: two: ${unset} → .*\\n$`));
  });

  it("is an error of a command that changes something, before any request", async () => {
    const { keyward, sent } = await arrange();
    const { code, out, err } = await keyward("apply", "--all-workspaces", "--yes");
    expect([code, out, await sent()]).toEqual([1, "", 0]);
    expect(err).toContain(`error: ${unset}`);
  });

  it("does not hide a client of another workspace from explain", async () => {
    const { keyward } = await arrange();
    const { code, out, err } = await keyward("explain", "three-a");
    expect([code, out.includes("three-a")]).toEqual([1, true]);
    expect(err).toMatch(new RegExp(`^error: two: ${unset}`));
  });

  it("names every workspace without one, where no other is left", async () => {
    const { keyward, sent } = await arrange();
    const { code, err } = await keyward("apply", "-w", "two", "--yes");
    expect([code, await sent()]).toEqual([1, 0]);
    expect(err).toContain(unset);
    expect((await keyward("plan", "-w", "two")).err).toContain(`error: ${unset}`);
  });
});

describe("with --format json, an error", () => {
  it.each([["validate"], ["plan"], ["clients", "-c", "none.yaml"]])(
    "of the input stands on stderr too, in one line: %s",
    async (...args) => {
      const { keyward } = await arrange({ "one.yaml": "version: 1\nclients:\n  - { nam: a }\n" });
      const { code, err } = await keyward(...args, "--format", "json");
      expect(code).toBe(1);
      expect(err).toMatch(/^(error: .+\n)+$/);
    },
  );

  it("of a plan that is refused stands there with its workspace, rule and remedy", async () => {
    const { keyward, sandbox } = await arrange();
    const byHand = { action: "create", name: "three-a", ip_allow_list: ["192.0.2.1"] };
    await sandbox.control("POST", "clients", byHand);
    await sandbox.control("POST", "clients", byHand);
    const { code, out, err } = await keyward("plan", "-w", "three", "--format", "json");
    expect([code, JSON.parse(out).plans[0].status]).toEqual([4, "refused"]);
    expect(err).toMatch(/^refused: three: three.yaml:4: .* → .* \[\S+\]\n$/);
  });

  it("of a change stands there, in one line", async () => {
    const { keyward, sandbox } = await arrange();
    const refusal = { on: { method: "POST" }, kind: "status", status: 422, body: '{"message":"no\\nway"}' };
    await sandbox.control("POST", "faults", [refusal]);
    const { code, err } = await keyward("apply", "-w", "one", "--yes", "--format", "json", "-q");
    expect(code).toBe(3);
    expect(err).toMatch(/^failed: one: create one-a: .*no.*way.* \[http-422\]\n$/);
  });
});

describe("several workspaces without a token", () => {
  it("are all named, those of one variable together", async () => {
    const { keyward } = await arrange({
      "keyward.yaml": `version: 1\nworkspaces:\n${["one", "two", "three"]
        .map((name) => {
          const variable = name === "three" ? "KEYWARD_X" : "KEYWARD_Y";
          return `  ${name}: { host: us, token_env: ${variable}, manifests: [${name}.yaml], scope: { names: ["${name}-*"] } }\n`;
        })
        .join(
          "",
        )}sinks: { files: { type: file, path: "tokens/{workspace}/{name}" } }\ntokens: { deliver_to: [files] }\n`,
    });
    for (const args of [["apply", "--all-workspaces", "--yes"], ["plan"], ["clients"]]) {
      const { code, err } = await keyward(...args);
      expect([code, err]).toEqual([
        1,
        "error: KEYWARD_Y, which holds the API token of the workspace one, is not set (also for two)\nKEYWARD_X, which holds the API token of the workspace three, is not set\n  set the variable of each, or select other workspaces with -w NAME\n",
      ]);
    }
  });
});
