import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openSinks } from "../../src/sinks/open-sinks.ts";
import type {
  CommandSinkOptions,
  GithubSinkOptions,
  VaultSinkOptions,
} from "../../src/sinks/sink-options.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const common = { trusted: false, for: null };
const subject = { id: 7, workspace: "main", customer: null, name: "a", environment: "Test" };

const vault: VaultSinkOptions = {
  ...common,
  name: "vault",
  type: "vault-kv2",
  mount: "kv",
  path: "workato/{name}",
  field: "token",
  address_env: "VAULT_ADDR",
  login: { method: "token", token_env: "VAULT_TOKEN" },
};
const github: GithubSinkOptions = {
  ...common,
  name: "github",
  type: "github-actions-secret",
  owner: { kind: "repository", repository: "acme/app", environment: null },
  secret: "WORKATO_{NAME}",
  token_env: "KEYWARD_GITHUB_TOKEN",
};
const command: CommandSinkOptions = {
  ...common,
  name: "command",
  type: "command",
  deliver: ["put", "x/{name}"],
  marker: null,
  env: [],
  workingFolder: "/",
};

/** Where a sink's place of the subject is. */
async function spotOf(
  options: VaultSinkOptions | GithubSinkOptions | CommandSinkOptions,
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const { system } = testSystem();
  const context = {
    env,
    clock: system.clock,
    timeoutMs: 1000,
    userAgent: "",
    proxy: { httpProxy: "", httpsProxy: "", noProxy: "" },
    ...system.processes,
  };
  const sink = (await openSinks([options], context)).get(options.name);
  return (await sink?.spots([sink.place(subject)]))?.[0];
}

describe("a place in Vault", () => {
  const at = (VAULT_ADDR: string, more: Partial<VaultSinkOptions> = {}, VAULT_NAMESPACE = "") =>
    spotOf({ ...vault, ...more }, { VAULT_ADDR, VAULT_NAMESPACE });

  it("is one place however its address, mount and path are written", async () => {
    const one = await at("https://vault.example.invalid");
    expect(one).toBe("vault https://vault.example.invalid/v1/kv/workato/a");
    expect(await at("HTTPS://Vault.Example.invalid:443/")).toBe(one);
    expect(await at("https://vault.example.invalid", { mount: "/kv/", path: "/workato//{name}/" })).toBe(one);
    const elsewhere = { address_env: "OTHER_ADDR" };
    expect(
      await spotOf({ ...vault, ...elsewhere }, { OTHER_ADDR: " https://vault.example.invalid:443" }),
    ).toBe(one);
    expect(await at("https://vault.example.invalid/p//q/")).toBe(
      "vault https://vault.example.invalid/p/q/v1/kv/workato/a",
    );
  });

  it("is one place whether its namespace is in the variable or in the mount", async () => {
    const one = await at("https://vault.example.invalid", {}, "team/");
    expect(await at("https://vault.example.invalid", { mount: "team/kv" })).toBe(one);
    expect(await at("https://vault.example.invalid")).not.toBe(one);
  });

  it("is another place in another server, or where no address is set", async () => {
    const all = [
      await at("https://vault.example.invalid"),
      await at("https://vault.example.invalid:8200"),
      await at(""),
      await spotOf({ ...vault, address_env: "OTHER_ADDR" }),
    ];
    expect(new Set(all).size).toBe(4);
  });
});

describe("a secret of GitHub", () => {
  it("is one place whatever the case of its owner and the spelling of the API's address", async () => {
    const one = await spotOf(github);
    const other = { kind: "repository", repository: "ACME/App", environment: null } as const;
    expect(await spotOf({ ...github, owner: other, secret: "workato_{NAME}" })).toBe(one);
    expect(await spotOf(github, { GITHUB_API_URL: "https://API.github.com:443/" })).toBe(one);
    expect(await spotOf(github, { GITHUB_API_URL: "https://github.example.invalid/api/v3" })).not.toBe(one);
    expect(await spotOf({ ...github, owner: { ...other, environment: "Test" } })).not.toBe(one);
  });
});

describe("a place that a program decides", () => {
  it("is one place by the program's real path and its arguments", async () => {
    const folder = temporaryFolder();
    const program = path.join(folder, "put");
    writeFileSync(program, "#!/bin/sh\n");
    chmodSync(program, 0o700);
    mkdirSync(path.join(folder, "bin"));
    const link = path.join(folder, "bin", "store");
    symlinkSync(program, link);
    const at = (deliver: readonly string[], PATH = folder) => spotOf({ ...command, deliver }, { PATH });
    const one = await at(["put", "x/{name}"]);
    expect(one).toBe(`command ${JSON.stringify([program, "x/a"])}`);
    expect(await at([program, "x/{name}"])).toBe(one);
    expect(await at([link, "x/{name}"])).toBe(one);
    expect(await at(["store", "x/{name}"], path.join(folder, "bin"))).toBe(one);
    expect(await at(["put", "y/{name}"])).not.toBe(one);
    expect(await at(["put", "x/{name}", ""])).not.toBe(one);
    expect(await at(["absent", "x/{name}"])).toBe('command ["absent","x/a"]');
  });
});
