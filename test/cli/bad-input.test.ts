import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configuration, manifest, testEnv } from "../support/arrange.ts";
import { run, type Sandbox, openSandbox } from "../support/cli.ts";
import { folderWith } from "../support/temporary.ts";

const good = manifest("{ name: a, role: Integrator, folders: all, ip_allow_list: any }");

interface Case {
  readonly name: string;
  readonly code: number;
  readonly says: readonly RegExp[];
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly env?: Record<string, string>;
  readonly extra?: string;
  readonly readings?: Record<string, unknown>;
  readonly faults?: readonly unknown[];
}

const cases: readonly Case[] = [
  { name: "no token", code: 1, env: {}, says: [/KEYWARD_TEST_TOKEN/] },
  { name: "a wrong token", code: 1, env: { KEYWARD_TEST_TOKEN: "a-wrong-token" }, says: [/401/, /token/i] },
  {
    name: "a role that the API doesn't know",
    code: 1,
    files: { "clients/a.yaml": manifest("{ name: a, role: Integrater, folders: all, ip_allow_list: any }") },
    says: [/Integrater/, /Integrator/, /clients\/a\.yaml:4/],
  },
  {
    name: "an unknown folder path",
    code: 1,
    files: {
      "clients/a.yaml": manifest("{ name: a, role: Integrator, folders: [Finanse/X], ip_allow_list: any }"),
    },
    says: [/Finanse/, /Finance/],
  },
  {
    name: "a manifest path that matches nothing",
    code: 1,
    args: ["--manifests", "nowhere"],
    says: [/nowhere/],
  },
  {
    name: "an empty manifest",
    code: 1,
    files: { "clients/a.yaml": "# nothing\n" },
    says: [/clients\/a\.yaml:1:1/, /empty/],
  },
  {
    name: "broken YAML",
    code: 1,
    files: { "clients/a.yaml": "version: 1\nclients: [\n" },
    says: [/clients\/a\.yaml:\d+:\d+/],
  },
  {
    name: "an alias bomb",
    code: 1,
    files: {
      "clients/a.yaml": `version: 1\nx0: &x0 [a, a, a, a, a, a, a, a, a, a]\n${Array.from({ length: 9 }, (_, i) => `x${i + 1}: &x${i + 1} [${Array(10).fill(`*x${i}`).join(", ")}]`).join("\n")}\nclients: *x9\n`,
    },
    says: [/clients\/a\.yaml/, /alias/i],
  },
  {
    name: "an identity declared in two files",
    code: 1,
    files: { "clients/a.yaml": good, "clients/b.yaml": good },
    says: [/clients\/a\.yaml:4/, /clients\/b\.yaml:4/],
  },
  {
    name: "an invalid address",
    code: 1,
    files: {
      "clients/a.yaml": manifest("{ name: a, role: Integrator, folders: all, ip_allow_list: [10.0.0.256] }"),
    },
    says: [/10\.0\.0\.256/, /clients\/a\.yaml:4:\d+/],
  },
  {
    name: "an answer of 200 that isn't JSON",
    code: 1,
    faults: [{ on: { method: "GET" }, when: "before", kind: "html" }],
    says: [/JSON/],
  },
  {
    name: "a redirect to another host",
    code: 1,
    faults: [
      { on: { method: "GET" }, when: "before", kind: "redirect", location: "https://elsewhere.invalid/" },
    ],
    says: [/elsewhere\.invalid/],
  },
  {
    name: "plain http to another host",
    code: 1,
    args: ["--host", "http://workato.invalid"],
    says: [/http/, /https/],
  },
  {
    name: "a host that nobody allowed",
    code: 1,
    args: ["--host", "https://workato.invalid"],
    says: [/KEYWARD_ALLOWED_HOSTS/],
  },
  { name: "a self that matches nothing", code: 4, extra: "self: [gitops-admni]", says: [/gitops-admni/] },
  {
    name: "an unknown key in the configuration",
    code: 1,
    extra: "scoop: {}",
    says: [/scoop/, /scope/, /keyward\.yaml:\d+:\d+/],
  },
];

describe("bad input", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox(["--rate-limit", "1000/1s"]);
  });
  afterAll(() => sandbox.stop());

  async function attempt({
    files = { "clients/a.yaml": good },
    args = [],
    env = testEnv,
    extra = "",
    faults = [],
  }: Case) {
    await sandbox.control("POST", "faults", faults);
    const folder = folderWith({ "keyward.yaml": configuration(sandbox, extra), ...files });
    try {
      const planned = await run(["plan", ...args], { cwd: folder.dir, env });
      const applied = await run(["apply", "--yes", ...args], { cwd: folder.dir, env });
      return { planned, applied };
    } finally {
      folder.remove();
      await sandbox.control("POST", "faults", []);
    }
  }

  for (const item of cases) {
    it(`reports ${item.name} and sends nothing that changes anything`, async () => {
      const { planned, applied } = await attempt(item);
      for (const says of item.says) expect(planned.out + planned.err).toMatch(says);
      expect(planned.code).toBe(item.code);
      expect(applied.code).toBe(item.code);
      const { arrivals } = (await sandbox.control("GET", "journal")) as { arrivals: { method: string }[] };
      expect(arrivals.filter(({ method }) => method !== "GET")).toEqual([]);
    });
  }

  it("reports a sink that can't be written before anything is issued", async () => {
    const folder = folderWith({ "keyward.yaml": configuration(sandbox), "clients/a.yaml": good });
    try {
      writeFileSync(path.join(folder.dir, "tokens"), "in the way");
      const applied = await run(["apply", "--yes"], { cwd: folder.dir, env: testEnv });
      expect(applied.code).toBe(1);
      expect(applied.err).toMatch(/tokens/);
    } finally {
      folder.remove();
    }
  });

  it.each([
    [["--accept-drift", "--by", "role"], /--accept-drift.*--by|--by.*--accept-drift/],
    [["--accept-drift", "--out", "elsewhere"], /--accept-drift.*--out|--out.*--accept-drift/],
    [["--out", ""], /--out clients/],
  ])("refuses import %j, and writes nothing", async (flags, says) => {
    const folder = folderWith({ "keyward.yaml": configuration(sandbox), "clients/a.yaml": good });
    try {
      const imported = await run(["import", ...flags], { cwd: folder.dir, env: testEnv });
      expect(imported.code).toBe(1);
      expect(imported.err).toMatch(says);
      expect(readdirSync(folder.dir, { recursive: true }).map(String).sort()).toEqual([
        "clients",
        "clients/a.yaml",
        "keyward.yaml",
      ]);
    } finally {
      folder.remove();
    }
  });

  it("refuses files that are not a plan, plans of another version or of another workspace", async () => {
    const folder = folderWith({ "keyward.yaml": configuration(sandbox), "clients/a.yaml": good });
    try {
      mkdirSync(path.join(folder.dir, "plans"));
      await run(["plan", "--out", "plans/good.json"], { cwd: folder.dir, env: testEnv });
      const plans: Record<string, string> = {
        "plans/no.json": "{",
        "plans/version.json": JSON.stringify({ format: "keyward.plan/v9", plans: [] }),
        "plans/other.json": (await import("node:fs"))
          .readFileSync(path.join(folder.dir, "plans/good.json"), "utf8")
          .replaceAll('"name": "main"', '"name": "other"'),
      };
      for (const [name, text] of Object.entries(plans)) {
        folder.write(name, text);
        const applied = await run(["apply", name], { cwd: folder.dir, env: testEnv });
        expect(applied.code, `${name}: ${applied.err}`).toBe(1);
        expect(applied.err).not.toBe("");
      }
    } finally {
      folder.remove();
    }
  });
});
