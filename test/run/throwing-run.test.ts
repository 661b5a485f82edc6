import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { prepare } from "../../src/run/prepare.ts";
import type { Voice } from "../../src/run/system.ts";
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
    get voice(): Voice {
      throw new Error("no voice");
    },
  };
  const listener = {
    planned: async () => {},
    starting: () => {},
    reported: async () => "written" as const,
  };
  const task = { prepared, asked: { prune: false }, gate: { kind: "open" }, audit: null, listener } as const;
  await expect(run(task, edge)).rejects.toThrow("no voice");
  const folder = path.join(temporary, "keyward-locks");
  const locks = readdirSync(folder).filter((name) => name.endsWith(".lock"));
  expect(locks.map((name) => readFileSync(path.join(folder, name), "utf8"))).toEqual([
    expect.stringContaining('"holder":null'),
  ]);
});
