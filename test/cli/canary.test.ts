import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { json } from "../support/api-server.ts";
import { manifest } from "../support/arrange.ts";
import { runBuilt, startBuilt } from "../support/built-cli.ts";
import { openSandbox, run } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";
import { type Passing, serveGateway, type Tamper } from "../support/gateway.ts";
import { serveVault } from "../support/vault-server.ts";

const names = ["a", "b", "c"];
const clients = manifest(
  ...names.map((name) => `{ name: ${name}, role: Integrator, folders: all, ip_allow_list: any }`),
).replace("[files]", "[files, vault]");

const isCreate = ({ seen }: Passing): boolean =>
  seen.method === "POST" && seen.url === "/api/developer_api_clients";
const isRegenerate = ({ seen }: Passing): boolean => seen.url.endsWith("/regenerate");
const issues = (passing: Passing): boolean => isCreate(passing) || isRegenerate(passing);

/** How intermediate servers may expose a token. */
const tampers: Readonly<Record<string, Tamper>> = {
  "all is well": () => null,
  "an error repeats the request and the answer": (passing) =>
    issues(passing) ? { status: 422, body: JSON.stringify({ message: passing.gossip }) } : null,
  "a page of a proxy shows both": (passing) =>
    issues(passing) ? { status: 502, body: `<html><title>${passing.gossip}</title></html>` } : null,
  "an answer is no JSON": (passing) => (issues(passing) ? { status: 200, body: passing.gossip } : null),
  "an answer has another shape": (passing) =>
    issues(passing) ? { status: 200, body: JSON.stringify({ result: passing.body }) } : null,
  "an answer shows other values": (passing) =>
    isCreate(passing)
      ? { status: 200, body: passing.body.replace(/"name":"([^"]+)"/, '"name":"not $1"') }
      : null,
  "the login is refused, with what was sent": ({ gossip }) => ({
    status: 401,
    body: JSON.stringify({ errors: { token: [gossip] } }),
  }),
  "everything is forbidden, with what was sent": (passing) =>
    passing.seen.method === "GET" ? null : { status: 403, body: passing.gossip },
};

/** Lost answers take time to wait for: a few first answers of each kind are enough. */
function fewTimes(tamper: Tamper): Tamper {
  let left = 4;
  return (passing) => {
    const tampered = left > 0 ? tamper(passing) : null;
    if (tampered !== null && issues(passing)) left -= 1;
    return tampered;
  };
}

/** The forms in which a secret could leak. */
function forms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("base64"),
    bytes.toString("hex"),
    JSON.stringify(secret).slice(1, -1),
  ];
}

/** Every file below a folder except the tokens themselves. */
function* written(folder: string): Generator<string> {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* written(file);
    else if (!file.includes(`${path.sep}tokens${path.sep}`) || file.endsWith(".json"))
      yield readFileSync(file, "utf8");
  }
}

describe("no token is ever exposed", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange(tamper: Tamper) {
    const sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
    open.push(() => sandbox.stop());
    await sandbox.control("POST", "clients", {
      action: "create",
      name: "gitops-admin",
      role: "Admin",
      folders: "all",
    });
    const gateway = await serveGateway(sandbox.url, tamper);
    open.push(() => gateway.close());
    const vault = await serveVault();
    open.push(() => vault.close());
    const folder = folderWith({
      "clients/all.yaml": clients,
      "keyward.yaml": `version: 1
workspaces: { main: { host: "${gateway.host}", token_env: KEYWARD_T, self: [gitops-admin] } }
sinks:
  files: { type: file, path: "tokens/{name}" }
  vault: { type: vault-kv2, mount: team/kv, path: "workato/{name}" }
`,
    });
    open.push(folder.remove);
    const env = {
      KEYWARD_T: gateway.apiToken,
      VAULT_ADDR: vault.host,
      VAULT_TOKEN: "root-token",
      TMPDIR: folder.dir,
      NODE_ENV: "development",
    };
    const said: string[] = [];
    const keyward = async (...args: string[]): Promise<number | null> => {
      // validate sends nothing.
      const limits = args[0] === "validate" ? [] : ["--rate-limit", "1000/1s", "--timeout", "1s"];
      const ended = await run([...args, ...limits], { cwd: folder.dir, env });
      said.push(ended.out, ended.err);
      return ended.code;
    };
    /** What was written anywhere, by any of the runs so far. */
    const everything = (): string => [...said, ...written(folder.dir)].join("\n");
    const leaks = (): readonly string[] => {
      const text = everything();
      const secrets = [gateway.apiToken, "root-token", ...gateway.issued];
      return secrets.flatMap(forms).filter((form) => text.includes(form));
    };
    return { sandbox, gateway, vault, folder, env, keyward, everything, leaks };
  }

  it.each(Object.entries(tampers))(
    "by any command, if %s",
    async (_how, tamper) => {
      const { keyward, leaks, everything, gateway } = await arrange(fewTimes(tamper));
      expect(await keyward("validate", "-v")).toBe(0);
      await keyward("plan", "-v", "--out", "plan.json");
      await keyward("apply", "--yes", "-v", "--report", "report.json");
      for (const format of ["text", "json", "markdown"]) await keyward("plan", "--format", format);
      await keyward("rotate", "a", "b", "--yes", "-v", "--format", "json", "--report", "rotated.json");
      await keyward("rotate", "--undelivered", "--yes", "--format", "markdown");
      await keyward("apply", "--yes", "--format", "json", "--tokens-to", "elsewhere/tokens");
      await keyward("clients", "-v");
      await keyward("roles", "--format", "json");
      expect(everything()).toContain("gitops-admin");
      expect(gateway.seen.length).toBeGreaterThan(3);
      expect(leaks()).toEqual([]);
    },
    90_000,
  );

  it("by a sink that fails, and repeats what it was given", async () => {
    const { keyward, leaks, vault, gateway } = await arrange(() => null);
    for (let n = 0; n < 300; n++)
      vault.faults.push((seen) =>
        seen.method === "POST" && seen.url.includes("/data/")
          ? json({ errors: [`cannot store ${JSON.stringify(seen.body)}`] }, 400)
          : null,
      );
    expect(await keyward("apply", "--yes", "-v", "--format", "json", "--report", "report.json")).toBe(3);
    expect(await keyward("rotate", "a", "--yes", "-v")).toBe(3);
    expect(gateway.issued.length).toBeGreaterThanOrEqual(3);
    expect(leaks()).toEqual([]);
  });

  it("by a run that is ended in the middle", async () => {
    const { leaks, folder, env, sandbox, gateway } = await arrange(() => null);
    await sandbox.control("POST", "faults", [
      { on: { method: "POST", nth: 2 }, when: "after", kind: "delay", ms: 3000 },
    ]);
    const running = startBuilt(["apply", "--yes", "-v"], { cwd: folder.dir, env });
    await expect
      .poll(() => gateway.seen.filter(({ method }) => method === "POST").length, { timeout: 15_000 })
      .toBeGreaterThan(1);
    running.child.kill("SIGTERM");
    const { code, out, err } = await running.ended;
    expect([0, 3]).toContain(code);
    folder.write("said.txt", out + err);
    expect(leaks()).toEqual([]);
  });

  it("under GitHub Actions before the runner received the command to mask it, and only there", async () => {
    const { folder, env, gateway } = await arrange(() => null);
    const ended = await runBuilt(["apply", "--yes", "--format", "json"], {
      cwd: folder.dir,
      env: { ...env, GITHUB_ACTIONS: "true" },
    });
    expect(ended.code).toBe(0);
    const masks = ended.err.split("\n").filter((line) => line.startsWith("::add-mask::"));
    expect(masks.map((line) => line.slice("::add-mask::".length)).sort()).toEqual([...gateway.issued].sort());
    const rest = ended.out + ended.err.replaceAll(/^::add-mask::.*$/gm, "");
    expect(gateway.issued.filter((token) => rest.includes(token))).toEqual([]);
  });
});
