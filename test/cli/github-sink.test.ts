import { afterEach, describe, expect, it } from "vitest";
import { run, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";
import { keepSecrets } from "../support/github-secrets.ts";
import { githubToken, once, secondaryLimit, serveGithub } from "../support/github-server.ts";

const clients = `version: 1
clients:
  - { name: finance-loader, role: Integrator, folders: [HR], ip_allow_list: [192.0.2.10] }
  - { name: hr-sync, role: Integrator, folders: [HR], ip_allow_list: any }
`;

interface LiveToken {
  readonly name: string;
  readonly tokenValue: string;
}

describe("tokens as secrets of GitHub Actions, with the built command line", () => {
  const open: { stop(): Promise<void> | void }[] = [];
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.stop();
  });

  async function arrange() {
    const sandbox = await openSandbox();
    const github = await serveGithub("/api/v3");
    const kept = await keepSecrets(github);
    const folder = folderWith({
      "clients/teams.yaml": clients,
      "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_TEST_TOKEN, manifests: [clients], self: none, scope: { names: ["*"] } }
sinks:
  actions: { type: github-actions-secret, repository: acme/app, secret: "WORKATO_{NAME}", token_env: KEYWARD_GITHUB_TOKEN }
tokens: { deliver_to: [actions] }
`,
    });
    open.push(sandbox, { stop: github.close }, { stop: folder.remove });
    const env = {
      KEYWARD_TEST_TOKEN: "sandbox-token",
      KEYWARD_GITHUB_TOKEN: githubToken,
      GITHUB_API_URL: github.apiUrl,
    };
    const outputs: string[] = [];
    const keyward = async (...words: string[]) => {
      const ran = await run(words, { cwd: folder.dir, env });
      outputs.push(ran.out, ran.err);
      return ran;
    };
    const tokens = async (): Promise<readonly LiveToken[]> => {
      const state = (await sandbox.control("GET", "state")) as { clients: LiveToken[] };
      return state.clients;
    };
    return { github, kept, keyward, tokens, outputs };
  }

  it("delivers what apply creates and what rotate issues, and holds it at the next plan", async () => {
    const { github, kept, keyward, tokens, outputs } = await arrange();
    const shelf = kept.add("/repos/acme/app/actions");
    const delivered = (): Record<string, string> =>
      Object.fromEntries([...shelf.secrets.values()].map(({ name, value }) => [name, value]));
    const live = async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await tokens()).map(({ name, tokenValue }) => [
          `WORKATO_${name.replaceAll("-", "_").toUpperCase()}`,
          tokenValue,
        ]),
      );
    once(github, /^PUT .*\/WORKATO_/, secondaryLimit(1));

    const applied = await keyward("apply", "--yes");
    expect(applied.code, applied.err).toBe(0);
    expect(github.faults).toEqual([]);
    expect(delivered()).toEqual(await live());
    expect([...shelf.variables.keys()].sort()).toEqual([
      "WORKATO_FINANCE_LOADER_KEYWARD",
      "WORKATO_HR_SYNC_KEYWARD",
    ]);

    const again = await keyward("plan", "--detailed-exitcode", "--format", "json");
    expect(again.code, again.err).toBe(0);
    const states = JSON.parse(again.out).plans[0].tokens.map(({ state }: { state: string }) => state);
    expect(states).toEqual(["held", "held"]);

    const before = delivered();
    const rotated = await keyward("rotate", "hr-sync", "--yes");
    expect(rotated.code, rotated.err).toBe(0);
    expect(delivered()).toEqual(await live());
    expect(delivered()["WORKATO_HR_SYNC"]).not.toBe(before["WORKATO_HR_SYNC"]);
    expect(delivered()["WORKATO_FINANCE_LOADER"]).toBe(before["WORKATO_FINANCE_LOADER"]);

    const secrets = [githubToken, ...Object.values(before), ...Object.values(delivered())];
    const shown = outputs.join() + JSON.stringify(github.seen.map(({ url, body }) => ({ url, body })));
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  });

  it("creates nothing if the probe fails, and reports the remedy", async () => {
    const { kept, keyward, tokens } = await arrange();
    kept.add("/repos/acme/app/actions");
    kept.lacking.add("secrets=write");
    const applied = await keyward("apply", "--yes");
    expect(applied.code).toBe(1);
    expect(applied.err).toContain("answered 403 (Resource not accessible by personal access token)");
    expect(applied.err).toContain("give the token the permission for this request: secrets=write");
    expect(await tokens()).toEqual([]);
  });

  it("never replaces a secret without keyward's marker", async () => {
    const { kept, keyward, tokens } = await arrange();
    const shelf = kept.add("/repos/acme/app/actions");
    const theirs = {
      name: "WORKATO_HR_SYNC",
      value: "theirs",
      visibility: null,
      updated_at: "2026-01-05T10:00:00Z",
    };
    shelf.secrets.set(theirs.name, theirs);
    const applied = await keyward("apply", "--yes");
    expect(applied.code).toBe(4);
    expect(applied.out).toContain("acme/app/WORKATO_HR_SYNC");
    expect(shelf.secrets.get(theirs.name)).toEqual(theirs);
    expect(await tokens()).toEqual([]);
  });
});
