import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { apply } from "../../src/commands/apply.ts";
import { plan } from "../../src/commands/plan.ts";
import { rotate } from "../../src/commands/rotate.ts";
import type { RotateCommandFlags } from "../../src/commands/rotate-flags.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/server.ts";
import { defaultSeed, type SeedClient } from "../../src/sandbox/seed.ts";
import { manifest } from "../support/arrange.ts";
import { folderWith } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const voice = { format: "text", quiet: true, verbose: false } as const;

const grants = "role: Integrator, folders: all, ip_allow_list: any";

function seeded(...clients: readonly Partial<SeedClient>[]): SandboxOptions {
  const ordinary = {
    id: null,
    name: "loader",
    role: "Integrator",
    folders: "all",
    environment: null,
    ip_allow_list: [],
    token_age_days: 400,
  } as const;
  return { rate: null, seed: { ...defaultSeed, clients: clients.map((one) => ({ ...ordinary, ...one })) } };
}

describe("keyward rotate", () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of open.splice(0).reverse()) await end();
  });

  async function arrange(clients: readonly string[], options: SandboxOptions, sink = "") {
    const sandbox = await startSandbox(options);
    open.push(() => sandbox.close());
    const folder = folderWith({
      "clients/all.yaml": manifest(...clients),
      "other/all.yaml": manifest(`{ name: loader, ${grants} }`),
      "keyward.yaml": `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients], self: none }
sinks: { files: { type: file, path: "tokens/{name}"${sink} } }
`,
    });
    open.push(folder.remove);
    const { system, said } = testSystem({
      cwd: folder.dir,
      env: { KEYWARD_T: sandbox.token },
      temporary: path.join(folder.dir, "tmp"),
    });
    const rotated = (flags: Partial<RotateCommandFlags>) =>
      rotate({ names: [], yes: true, ...flags }, voice, system);
    const fileOf = (name: string) => path.join(folder.dir, "tokens", name);
    return { sandbox, folder, system, said, rotated, fileOf };
  }

  function tokenOf(sandbox: Sandbox, id: number): string | null | undefined {
    return sandbox.state.clients.get(id)?.tokenValue;
  }

  const pinned = `{ name: new-loader, id: 7, ${grants} }`;
  const renamed = `{ name: new-loader, renamed_from: loader, ${grants} }`;

  it.each([
    ["pinned under another name", pinned, "loader"],
    ["pinned under another name, and named as declared", pinned, "new-loader"],
    ["about to be renamed", renamed, "loader"],
    ["about to be renamed, and named as declared", renamed, "new-loader"],
  ])(
    "delivers the token of a client that is %s to the place that its manifest names",
    async (_, client, name) => {
      const { sandbox, rotated, fileOf } = await arrange([client], seeded({ id: 7 }));
      expect(await rotated({ names: [name] })).toBe(0);
      expect(readFileSync(fileOf("new-loader"), "utf8")).toBe(tokenOf(sandbox, 7));
    },
  );

  it.each(["nfd", "trimmed"] as const)(
    "delivers the token of a client whose name the server stores in another form: %s",
    async (storedNames) => {
      const options = { ...seeded({ id: 7, name: "cafe\u0301" }), readings: { storedNames } };
      const { sandbox, rotated, fileOf } = await arrange([`{ name: "caf\u00e9", ${grants} }`], options);
      expect(await rotated({ all: true })).toBe(0);
      expect(readFileSync(fileOf("caf%C3%A9"), "utf8")).toBe(tokenOf(sandbox, 7));
    },
  );

  it("keeps a held token alive if the name differs, on a schedule too", async () => {
    const { sandbox, rotated, fileOf, system, said } = await arrange(
      [`{ name: new-loader, id: 7, ${grants}, token: { deliver_to: [files], rotate_after: 1d } }`],
      seeded({ id: 7 }),
    );
    expect(await rotated({ names: ["loader"] })).toBe(0);
    const client = sandbox.state.clients.get(7);
    if (client !== undefined) client.tokenAt -= 2 * 86_400_000;
    // The marker has a later token time than the list: the token is still held, and now due.
    expect(await rotated({})).toBe(0);
    expect(readFileSync(fileOf("new-loader"), "utf8")).toBe(tokenOf(sandbox, 7));
    said.out = "";
    expect(await plan({}, { ...voice, format: "json" }, system)).toBe(0);
    expect(JSON.parse(said.out).plans[0].tokens).toMatchObject([{ id: 7, state: "held" }]);
  });

  it("throws a token away only if the manifest contains `discard`", async () => {
    const discard = `{ name: new-loader, id: 7, ${grants}, token: { deliver_to: discard } }`;
    const { sandbox, rotated, fileOf } = await arrange([discard], seeded({ id: 7 }));
    const before = tokenOf(sandbox, 7);
    expect(await rotated({ names: ["loader"] })).toBe(0);
    expect(tokenOf(sandbox, 7)).not.toBe(before);
    expect(existsSync(fileOf("new-loader"))).toBe(false);
  });

  it("prefers the client that has a name over another that is declared under it", async () => {
    const { sandbox, rotated, fileOf } = await arrange(
      [`{ name: b, id: 7, ${grants} }`, `{ name: c, id: 8, ${grants} }`],
      seeded({ id: 7, name: "a" }, { id: 8, name: "b" }),
    );
    const other = tokenOf(sandbox, 7);
    expect(await rotated({ names: ["b"] })).toBe(0);
    expect(readFileSync(fileOf("c"), "utf8")).toBe(tokenOf(sandbox, 8));
    expect(tokenOf(sandbox, 7)).toBe(other);
  });

  it("issues one token for a client that is named by both of its names, and by two forms of one", async () => {
    const { sandbox, rotated, fileOf } = await arrange([pinned], seeded({ id: 7 }));
    expect(await rotated({ names: ["loader", "new-loader"] })).toBe(0);
    expect(sandbox.journal.filter(({ method }) => method === "POST")).toHaveLength(1);
    expect(readFileSync(fileOf("new-loader"), "utf8")).toBe(tokenOf(sandbox, 7));
    const accented = await arrange(
      [`{ name: "caf\u00e9", ${grants} }`],
      seeded({ id: 8, name: "caf\u00e9" }),
    );
    expect(await accented.rotated({ names: ["caf\u00e9", "cafe\u0301"] })).toBe(0);
    expect(accented.sandbox.journal.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("is refused, as `apply` is, if the sink is not for that client", async () => {
    const sink = `, for: { names: ["team-*"] }`;
    const client = `{ name: loader, ${grants} }`;
    const live = await arrange([client], seeded({ id: 7 }), sink);
    expect(await live.rotated({ names: ["loader"] })).toBe(4);
    expect(live.said.out).toContain("the sink files is not for");
    const before = tokenOf(live.sandbox, 7);
    expect(await live.rotated({ all: true })).toBe(4);
    expect(tokenOf(live.sandbox, 7)).toBe(before);
    const empty = await arrange([client], seeded(), sink);
    expect(await apply({ yes: true }, voice, empty.system)).toBe(4);
    expect(empty.said.out).toContain("the sink files is not for");
    expect(empty.sandbox.state.clients.size).toBe(0);
  });

  it("is refused if the place belongs to another workspace's client", async () => {
    const { sandbox, folder, rotated, said } = await arrange(
      [`{ name: loader, ${grants} }`],
      seeded({ id: 7 }),
    );
    folder.write(
      "keyward.yaml",
      `version: 1
workspaces:
  main: { host: "${sandbox.url}", token_env: KEYWARD_T, manifests: [clients], self: none }
  other: { host: eu, token_env: KEYWARD_U, manifests: [other], self: none }
sinks: { files: { type: file, path: "tokens/{name}" } }
`,
    );
    const before = tokenOf(sandbox, 7);
    expect(await rotated({ names: ["loader"], workspace: ["main"] })).toBe(4);
    expect(said.out).toMatch(/"loader" in the workspace other .* share one place/);
    expect(tokenOf(sandbox, 7)).toBe(before);
  });
});
