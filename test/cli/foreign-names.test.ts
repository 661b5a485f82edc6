import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { testEnv } from "../support/arrange.ts";
import { openSandbox, run } from "../support/cli.ts";
import { keepSecrets } from "../support/github-secrets.ts";
import { githubToken, serveGithub } from "../support/github-server.ts";
import { folderWith } from "../support/temporary.ts";

const names = ["plain", "財".repeat(27), "営".repeat(27), "x".repeat(255), `${"x".repeat(254)}y`, "Ωμέγα"];

function manifest(given: readonly string[]): string {
  const clients = given.map(
    (name) => `  - { name: ${JSON.stringify(name)}, role: Integrator, folders: [HR], ip_allow_list: any }\n`,
  );
  return `version: 1\nclients:\n${clients.join("")}`;
}

describe("clients with long and foreign names, from the command line", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange(sink: string) {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    const github = await serveGithub("/api/v3");
    const kept = await keepSecrets(github);
    const folder = folderWith({
      "clients/a.yaml": manifest(names),
      "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_TEST_TOKEN, manifests: [clients], self: none, scope: { names: ["*"] } }
sinks:
  it: ${sink}
tokens: { deliver_to: [it] }
`,
    });
    open.push(sandbox, { stop: github.close }, { stop: folder.remove });
    const env = { ...testEnv, KEYWARD_GITHUB_TOKEN: githubToken, GITHUB_API_URL: github.apiUrl };
    const keyward = (...words: string[]) => run(words, { cwd: folder.dir, env });
    const states = async (): Promise<string[]> => {
      const { plans } = JSON.parse((await keyward("plan", "--format", "json")).out);
      return plans[0].tokens.map(({ state }: { state: string }) => state);
    };
    const tokens = async (): Promise<string[]> => {
      const state = (await sandbox.control("GET", "state")) as {
        clients: { name: string; tokenValue: string }[];
      };
      return state.clients.filter(({ name }) => names.includes(name)).map(({ tokenValue }) => tokenValue);
    };
    return { keyward, states, tokens, kept, folder };
  }

  it("get a file each, are held at the next plan, and are rotated", async () => {
    const { keyward, states, tokens, folder } = await arrange('{ type: file, path: "tokens/{name}" }');
    const applied = await keyward("apply", "--yes");
    expect({ code: applied.code, err: applied.err }).toMatchObject({ code: 0 });
    expect(await states()).toEqual(names.map(() => "held"));
    expect((await keyward("rotate", "--all", "--yes")).code).toBe(0);
    const files = readdirSync(path.join(folder.dir, "tokens")).filter((file) => !file.endsWith(".json"));
    const delivered = files.map((file) => readFileSync(path.join(folder.dir, "tokens", file), "utf8"));
    expect(delivered.sort()).toEqual((await tokens()).sort());
  });

  it("get a secret of GitHub each, and are held at the next plan", async () => {
    const { keyward, states, kept } = await arrange(
      '{ type: github-actions-secret, repository: acme/app, secret: "WORKATO_{NAME}", token_env: KEYWARD_GITHUB_TOKEN }',
    );
    const shelf = kept.add("/repos/acme/app/actions");
    const applied = await keyward("apply", "--yes");
    expect({ code: applied.code, err: applied.err }).toMatchObject({ code: 0 });
    expect(shelf.secrets.size).toBe(names.length);
    expect(shelf.secrets.has("WORKATO_PLAIN")).toBe(true);
    expect(await states()).toEqual(names.map(() => "held"));
  });
});

describe("a manifest as people write it, from the command line", () => {
  it("tells each reader what to write, in one run, and exits with 1", async () => {
    const folder = folderWith({
      "clients/a.yaml": `version: 1
clients:
  - { name: 1.10, id: 026138, role: 1_000, folders: [TRUE], ip_allow_list: [2001:db8::] }
---
# the end
`,
      "clients/._a.yaml": "\u0000\u0005\u0016\u0007",
    });
    try {
      const { code, out } = await run(["validate"], { cwd: folder.dir, env: { WORKATO_HOST: "jp" } });
      expect(code).toBe(1);
      expect(out.split("\n").filter((line) => line.startsWith("  →"))).toEqual([
        '  → write it in quotes: "1.10"',
        "  → write a number in decimal digits",
        '  → write the number as 1000, or a text in quotes: "1_000"',
        '  → write it in quotes: "TRUE"',
        '  → write it in quotes: "2001:db8::"',
      ]);
      expect(out).toContain("5 findings in 1 file");
    } finally {
      folder.remove();
    }
  });

  it("notes prefixes and minutes in validate and plan, and minutes of rotate", async () => {
    const sandbox = await openSandbox();
    const folder = folderWith({
      "clients/a.yaml": `version: 1
clients:
  - { name: a, role: Integrator, folders: [HR], ip_allow_list: [192.0.2.5/24], token: { deliver_to: discard, rotate_after: 6m } }
`,
    });
    const env = { WORKATO_HOST: sandbox.url, WORKATO_API_TOKEN: "sandbox-token" };
    try {
      for (const command of ["validate", "plan"]) {
        const { code, out } = await run([command], { cwd: folder.dir, env });
        expect(code).toBe(0);
        expect(out).toContain("`192.0.2.5/24` allows every address of the prefix 192.0.2.0/24");
        expect(out).toContain("`rotate_after` 6m is 6 minutes; write 180d for 6 months");
      }
      const rotated = await run(["rotate", "--older-than", "6m", "--yes"], { cwd: folder.dir, env });
      expect(rotated.err).toContain("Note: --older-than 6m is 6 minutes; write 180d for 6 months\n");
      const wrong = await run(["rotate", "--issued-before", "2026-02-31", "--yes"], { cwd: folder.dir, env });
      expect(wrong).toMatchObject({
        code: 1,
        err: expect.stringContaining("not a date or time that exists"),
      });
    } finally {
      folder.remove();
      await sandbox.stop();
    }
  });
});
