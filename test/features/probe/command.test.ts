import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Sandbox } from "../../../src/sandbox/server.ts";
import { systemClock } from "../../../src/cli/clock.ts";
import { describeHere } from "../../../src/run/lock/here.ts";
import { takeLock } from "../../../src/run/lock/take-lock.ts";
import { KeywardError } from "../../../src/model/errors.ts";
import { serveGateway } from "../../support/gateway.ts";
import { schemaErrors } from "../../support/schemas.ts";
import { folderWith, temporaryFolder } from "../../support/temporary.ts";
import { faults, seedClient } from "../../sandbox/talk.ts";
import { probed, type ProbeOptions, sandboxFor, workspace } from "./probing.ts";

/** The methods of all requests but GET. */
function changes(sandbox: Sandbox): readonly string[] {
  return sandbox.journal.map(({ method }) => method).filter((method) => method !== "GET");
}

/** A workspace in which every name and id is a word that occurs nowhere else. */
const secretive = {
  environments: ["Zebra-environment"],
  roles: [{ id: 770_001, name: "Zebra-role" }],
  folders: [
    { id: 770_002, name: "Zebra-project", parent_id: null },
    { id: 770_003, name: "Zebra-folder", parent_id: 770_002 },
  ],
  clients: [1, 2, 3, 4].map((at) =>
    seedClient({
      id: 770_010 + at,
      name: `Zebra-client-${at}`,
      role: "Zebra-role",
      folders: [770_002],
      environment: "Zebra-environment",
      ip_allow_list: ["203.0.113.99"],
    }),
  ),
};

describe("the readings file", () => {
  it("holds no name, id, host or token of the workspace, and nothing shows a token", async () => {
    const sandbox = await sandboxFor({ seed: secretive });
    const gateway = await serveGateway(sandbox.url, ({ status, body, gossip }) =>
      status === 422 ? { status, body: JSON.stringify({ message: gossip }) } : { status, body },
    );
    onTestFinished(() => gateway.close());
    const ended = await probed(gateway.host, {
      flags: { role: "Zebra-role", environment: "Zebra-environment", allFolders: true },
      system: { env: { WORKATO_HOST: gateway.host, WORKATO_API_TOKEN: gateway.apiToken } },
    });
    expect(ended.code).toBe(0);
    expect(gateway.issued.length).toBe(3);
    const text = readFileSync(ended.file, "utf8");
    expect(Object.keys(ended.document().readings).length).toBeGreaterThan(25);
    const tenant = [/zebra/i, /7700\d\d/, /127\.0\.0\.1/, /keyward-probe/, /203\.0\.113/, /wrk/];
    for (const word of tenant) expect(text).not.toMatch(word);
    for (const token of [...gateway.issued, gateway.apiToken])
      for (const shown of [text, ended.out, ended.err]) expect(shown).not.toContain(token);
  });

  it("is what its schema says, and what --format json prints", async () => {
    const sandbox = await sandboxFor();
    const ended = await probed(sandbox.url, { format: "json" });
    expect(schemaErrors("readings", ended.document())).toBeNull();
    expect(JSON.parse(ended.out)).toEqual(ended.document());
    expect(schemaErrors("readings", { ...ended.document(), readings: { count: null } })).not.toBeNull();
  });

  it("replaces earlier readings and an empty file, and nothing else", async () => {
    const sandbox = await sandboxFor();
    const { dir } = folderWith({
      "empty.json": "",
      "old.json": '{"format":"keyward.readings/v9"}',
      "other.json": "{}",
    });
    for (const out of ["empty.json", "old.json", "new.json"]) {
      const { code, document } = await probed(sandbox.url, { dir, flags: { out } });
      expect([code, document().format]).toEqual([0, "keyward.readings/v1"]);
    }
    const sent = sandbox.journal.length;
    await expect(probed(sandbox.url, { dir, flags: { out: "other.json" } })).rejects.toThrow(
      "the readings cannot be written to other.json: it exists, and does not contain readings",
    );
    await expect(probed(sandbox.url, { dir, flags: { out: "missing/a.json" } })).rejects.toThrow("ENOENT");
    await expect(probed(sandbox.url, { dir, flags: { out: "." } })).rejects.toThrow("--out names a folder");
    await expect(probed(sandbox.url, { dir, flags: { out: "" } })).rejects.toThrow("--out is empty");
    expect(sandbox.journal.length).toBe(sent);
    expect(readFileSync(path.join(dir, "other.json"), "utf8")).toBe("{}");
  });

  it("is written into what is no regular file", async () => {
    const sandbox = await sandboxFor();
    const { code } = await probed(sandbox.url, { flags: { out: "/dev/null" } });
    expect(code).toBe(0);
  });

  it.runIf(existsSync("/dev/full"))(
    "that cannot be written in the end leaves the probe incomplete",
    async () => {
      const sandbox = await sandboxFor();
      const { code, out, err } = await probed(sandbox.url, { flags: { out: "/dev/full" } });
      expect(code).toBe(3);
      expect(err).toContain("the readings could not be written to /dev/full: ENOSPC");
      expect(err).not.toContain("The readings are in");
      expect(out).toContain("points found out");
    },
  );
});

it("waits for another process that changes the host, and only then reads", async () => {
  const sandbox = await sandboxFor();
  const temporary = temporaryFolder();
  const locks = path.join(temporary, "keyward-locks");
  mkdirSync(locks);
  const here = await describeHere(locks, { pid: process.pid, alive: () => true });
  const lock = await takeLock({
    folder: locks,
    host: sandbox.url,
    here,
    clock: systemClock,
    onWait: () => undefined,
  });
  const seen: number[] = [];
  const err = (text: string): void => {
    if (!text.startsWith("Another keyward process")) return;
    seen.push(sandbox.journal.length);
    void lock.release();
  };
  const { code } = await probed(sandbox.url, { system: { temporary, err } });
  expect([code, seen]).toEqual([0, [0]]);
});

describe("what a probe prints", () => {
  it("leaves it incomplete if stdout cannot be written, and the file has the readings", async () => {
    const sandbox = await sandboxFor();
    const flush = () => Promise.reject(new KeywardError("stdout could not be written: EFBIG", "free space"));
    const { code, err, document } = await probed(sandbox.url, { system: { flush } });
    expect([code, document().format]).toEqual([3, "keyward.readings/v1"]);
    expect(err).toContain("stdout could not be written: EFBIG: free space\n");
  });

  it("is a table of points, what the workspace does, and what keyward does", async () => {
    const sandbox = await sandboxFor({ readings: { put: "merge" } });
    const { out, err } = await probed(sandbox.url);
    expect(out).toMatch(/^default · .* · \d\d points found out\n\nPoint +This workspace +keyward\n/);
    expect(out).toMatch(/\nPUT without a field +merge +sends every field with each update/);
    expect(out).toMatch(/\nRetry-After of a 429 +not found out +no request exceeded the rate limit/);
    expect(err).toMatch(/About \d\d requests, at most 60 in 1 min: a few seconds\./);
  });

  it("is the same as a Markdown table", async () => {
    const sandbox = await sandboxFor();
    const { out } = await probed(sandbox.url, { format: "markdown" });
    expect(out).toContain("| Point | This workspace | keyward |\n| --- | --- | --- |\n");
    expect(out).toContain("| PUT without a field | replace | sends every field");
  });
});

describe("the client of a probe", () => {
  const created = async (sandbox: Sandbox, options: ProbeOptions): Promise<unknown> => {
    const bodies: unknown[] = [];
    const gateway = await serveGateway(sandbox.url, ({ seen, status, body }) => {
      if (seen.method === "POST" && seen.body !== null) bodies.push(seen.body);
      return { status, body };
    });
    onTestFinished(() => gateway.close());
    const env = { WORKATO_HOST: gateway.host, WORKATO_API_TOKEN: gateway.apiToken, ...options.system?.env };
    await probed(gateway.host, { ...options, system: { ...options.system, env } });
    return bodies[0];
  };

  it("has the role, one folder, the environment, and an address that nobody has", async () => {
    const sandbox = await sandboxFor();
    expect(await created(sandbox, {})).toEqual({
      name: expect.stringMatching(/^keyward-probe-[0-9a-f]{12}$/),
      api_privilege_group_id: 26_780,
      all_folders: false,
      folder_ids: [100],
      environment_name: "Test",
      ip_allow_list: "192.0.2.1",
    });
  });

  it("never has all folders unless that is asked for", async () => {
    const sandbox = await sandboxFor();
    const bodies: string[] = [];
    const gateway = await serveGateway(sandbox.url, ({ seen, status, body }) => {
      bodies.push(JSON.stringify(seen.body));
      return { status, body };
    });
    onTestFinished(() => gateway.close());
    const system = { env: { WORKATO_HOST: gateway.host, WORKATO_API_TOKEN: gateway.apiToken } };
    await probed(gateway.host, { system });
    expect(bodies.filter((body) => body.includes('"all_folders":true'))).toEqual([]);
    await probed(gateway.host, { system, flags: { allFolders: true } });
    expect(bodies.filter((body) => body.includes('"all_folders":true')).length).toBe(1);
  });

  it("has the folder that is named, and the environment of the client that `self` names", async () => {
    const sandbox = await sandboxFor();
    const body = await created(sandbox, {
      flags: { folder: "110" },
      without: ["environment"],
      system: { env: { KEYWARD_SELF: "gitops-admin" } },
    });
    expect(body).toMatchObject({ folder_ids: [110], environment_name: "Production" });
  });

  it("has no environment where the workspace has none", async () => {
    const clients = workspace.clients.map((client) => ({ ...client, environment: null }));
    const sandbox = await sandboxFor({ seed: { ...workspace, environments: [], clients } });
    const body = await created(sandbox, { without: ["environment"] });
    expect(body).not.toHaveProperty("environment_name");
  });

  it.each<[string, ProbeOptions, RegExp]>([
    [
      "a role that does not exist",
      { flags: { role: "Read onyl" } },
      /no role has the name "Read onyl"; did you mean "Read only"/,
    ],
    ["several environments", { without: ["environment"] }, /several environments: Production, Test/],
    [
      "a folder that is no id",
      { flags: { folder: "Finance" } },
      /--folder "Finance" is not the id of a folder/,
    ],
    ["no terminal and no --yes", { without: ["yes"] }, /there is no terminal to ask on/],
    ["no role off a terminal", { without: ["role"] }, /probe needs the role/],
  ])("is not created with %s", async (_, options, message) => {
    const sandbox = await sandboxFor();
    await expect(probed(sandbox.url, options)).rejects.toThrow(message);
    expect(changes(sandbox)).toEqual([]);
  });

  it("needs ids where the token may list neither roles nor folders", async () => {
    const sandbox = await sandboxFor({ readings: { forbid: ["roles", "folders"] } });
    await expect(probed(sandbox.url, {})).rejects.toThrow(/may not list folders/);
    await expect(probed(sandbox.url, { flags: { folder: "100" } })).rejects.toThrow(/may not list roles/);
    const { code, document } = await probed(sandbox.url, { flags: { role: "26780", folder: "100" } });
    expect([code, document().readings["forbid"]]).toEqual([0, ["roles", "folders"]]);
    expect(document().not_found_out["nestedFolders"]).toBe("no folder within another one was seen");
  });
});

describe("a token", () => {
  it("that may not list the clients cannot probe: a lost create could not be found again", async () => {
    const sandbox = await sandboxFor({ readings: { forbid: ["clients"] } });
    await expect(probed(sandbox.url)).rejects.toMatchObject({
      message: expect.stringContaining("could not list the clients"),
      remedy: expect.stringContaining("List API clients"),
    });
    expect(changes(sandbox)).toEqual([]);
  });

  it("that may not create clients still shows what the lists show", async () => {
    const fault = { on: { method: "POST" }, kind: "status", status: 403, body: '{"message":"Forbidden"}' };
    const sandbox = await sandboxFor({ faults: faults(fault) });
    const { code, err, document } = await probed(sandbox.url);
    expect(code).toBe(3);
    expect(err).toContain("error: could not create the client");
    expect(err).toContain("Developer API Clients › API Clients › Create API clients");
    expect(document().readings).toMatchObject({ listShape: "items", order: "id", rolesStatus: "200" });
    expect(document().not_found_out["put"]).toBe("the probe's client could not be created");
  });
});

describe("a client that the server refuses", () => {
  it.each(["status", "success-false"] as const)("is told with what to name instead: %s", async (refusal) => {
    const sandbox = await sandboxFor({ readings: { refusal } });
    const { code, err } = await probed(sandbox.url, { flags: { folder: "999" } });
    expect(code).toBe(3);
    expect(err).toMatch(/error: could not create the client: .*Folder 999 not found/);
    expect(err).toContain("name another role, folder or environment");
    expect(err).not.toContain("manifest");
  });
});

describe("on a terminal", () => {
  const terminal = { asks: true, animates: false };

  it("the role is asked for with the list of roles, and nothing happens without a yes", async () => {
    const sandbox = await sandboxFor();
    const asked: string[] = [];
    const system = {
      terminal,
      ask: async (question: string) => {
        asked.push(question);
        return false;
      },
      askText: async () => "26780",
    };
    const { code, err } = await probed(sandbox.url, { without: ["role", "yes"], system });
    expect([code, changes(sandbox)]).toEqual([1, []]);
    expect(err).toContain("Roles:\n  26779  Integrator\n  26780  Read only\n");
    expect(err).toContain("Nothing was changed");
    expect(asked).toEqual(["Run the probe? [y/N] "]);
  });

  it("an empty answer to the question for the role is an error", async () => {
    const sandbox = await sandboxFor();
    await expect(probed(sandbox.url, { without: ["role", "yes"], system: { terminal } })).rejects.toThrow(
      "no role was named",
    );
  });
});

describe("several workspaces", () => {
  it("are refused: a probe needs exactly one", async () => {
    const sandbox = await sandboxFor();
    const dir = temporaryFolder();
    const entry = (name: string): string =>
      `${name}: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients], self: none, scope: { names: ["${name}-*"] } }`;
    mkdirSync(path.join(dir, "clients"));
    writeFileSync(
      path.join(dir, "keyward.yaml"),
      `version: 1\nworkspaces: { ${entry("one")}, ${entry("two")} }\n`,
    );
    const system = { env: { KEYWARD_T: sandbox.token } };
    await expect(probed("", { dir, system })).rejects.toThrow(
      "exactly one workspace, but 2 are selected: one, two",
    );
    const { code } = await probed("", { dir, system, flags: { workspace: ["two"] } });
    expect(code).toBe(0);
  });
});
