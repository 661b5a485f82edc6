import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { prepare } from "../../src/run/prepare.ts";
import type { Asked } from "../../src/run/attempt.ts";
import { run } from "../../src/run.ts";
import { testSystem } from "../support/system.ts";
import { folderWith, temporaryFolder } from "../support/temporary.ts";

const config = `version: 1
workspaces: { main: { host: us, token_env: WORKATO_TOKEN, manifests: [clients], self: none } }
`;

it("a run that throws as soon as it has the lock releases it", async () => {
  const { dir } = folderWith({ "keyward.yaml": config, "clients/all.yaml": "version: 1\nclients: []\n" });
  const temporary = temporaryFolder("keyward-run-");
  const { system } = testSystem({ cwd: dir, env: { WORKATO_TOKEN: "a-token-of-this-test-only" }, temporary });
  const prepared = await prepare({ onResult: () => {} }, system);
  const edge = {
    system,
    voice: { format: "text", quiet: true, verbose: false } as const,
  };
  const listener = {
    happened: () => {},
    planned: async () => {},
    starting: () => {},
    reported: async () => "written" as const,
  };
  const task = {
    prepared,
    get asked(): Asked {
      throw new Error("nothing is asked");
    },
    gate: { kind: "open" },
    audit: null,
    listener,
  } as const;
  await expect(run(task, edge)).rejects.toThrow("nothing is asked");
  const folder = path.join(temporary, "keyward-locks");
  const locks = readdirSync(folder).filter((name) => name.endsWith(".lock"));
  expect(locks.map((name) => readFileSync(path.join(folder, name), "utf8"))).toEqual([
    expect.stringContaining('"holder":null'),
  ]);
});
