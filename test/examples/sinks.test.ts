import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../src/cli/clock.ts";
import { loadOptions } from "../../src/config/load.ts";
import { Secret } from "../../src/model/token/secret.ts";
import type { HeldMarker } from "../../src/model/token/token.ts";
import { openSinks } from "../../src/sinks/open-sinks.ts";
import { folderWith } from "../support/temporary.ts";

const examples = path.resolve(import.meta.dirname, "../../examples/sinks");
const token = "wrkaus-example.TOKEN-0123456789";
const subject = { id: 7, workspace: "production", customer: null, environment: null, name: "team-a-loader" };
const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "team-a-loader",
  environment: null,
  updated_at: "2026-06-01T00:00:00Z",
};

/** What each program does with its arguments; `$1` is the store's key. Every call is written down. */
const prelude = `#!/usr/bin/env node
const fs = require("node:fs");
const args = process.argv.slice(2);
const store = process.env.FAKE_STORE ?? require("node:path").join(__dirname, "..", "store");
fs.appendFileSync(store + "/calls", JSON.stringify({ args, env: process.env }) + "\\n");
const file = (name) => store + "/" + encodeURIComponent(name);
const has = (name) => fs.existsSync(file(name));
const read = () => fs.readFileSync(0, "utf8");
const write = (name, text) => fs.writeFileSync(file(name), text);
const show = (name) => process.stdout.write(fs.readFileSync(file(name), "utf8"));
const flag = (name) => args[args.indexOf(name) + 1];
const equal = (name) => (args.find((arg) => arg.startsWith(name + "=")) ?? "").slice(name.length + 1);
const gone = (words) => { process.stderr.write(words + "\\n"); process.exit(254); };
`;

const programs: Readonly<Record<string, string>> = {
  aws: `const id = flag("--secret-id");
const value = () => { if (flag("--secret-string") !== "file:///dev/stdin") gone("no stdin"); return read(); };
switch (args[1]) {
  case "describe-secret": if (!has(id)) gone("An error occurred (ResourceNotFoundException)"); break;
  case "create-secret": if (has(flag("--name"))) gone("ResourceExistsException"); write(flag("--name"), value()); break;
  case "put-secret-value": if (!has(id)) gone("ResourceNotFoundException"); write(id, value()); break;
  case "get-secret-value": show(id); break;
  case "delete-secret": fs.rmSync(file(id)); break;
  default: gone("unknown " + args[1]);
}`,
  gcloud: `if (args[0] !== "secrets" || equal("--project") !== "my-project") gone("usage");
switch (args[1]) {
  case "describe": if (!has(args[2])) gone("ERROR: NOT_FOUND: Secret not found"); break;
  case "create": if (equal("--data-file") !== "-") gone("usage"); write(args[2], read()); break;
  case "versions": if (args[2] === "add") { if (!has(args[3])) gone("NOT_FOUND"); write(args[3], read()); } else show(equal("--secret")); break;
  case "delete": fs.rmSync(file(args[2])); break;
  default: gone("unknown " + args[1]);
}`,
  az: `const name = flag("--name");
switch (args[2]) {
  case "show": if (!has(name)) gone("(SecretNotFound) A secret with that name was not found"); if (flag("--query") === "value") show(name); break;
  case "set": if (flag("--file") !== "/dev/stdin") gone("usage"); write(name, read()); break;
  default: gone("unknown " + args[2]);
}`,
  op: `switch (args[0] + " " + args[1]) {
  case "item get": if (!has(args[2])) gone('[ERROR] "' + args[2] + '" isn\\'t an item in the "Workato" vault'); break;
  case "document create": if (args[2] !== "-") gone("usage"); write(flag("--title"), read()); break;
  case "document edit": if (args[3] !== "-" || !has(args[2])) gone("usage"); write(args[2], read()); break;
  case "document get": show(args[2]); break;
  case "document delete": fs.rmSync(file(args[2])); break;
  default: gone("unknown " + args.slice(0, 2));
}`,
  kubectl: `const wanted = (name) => (args[1] === "configmap" ? "cm-" : "") + name;
switch (args[0]) {
  case "create": { const kind = args[1]; const name = kind === "secret" ? args[3] : "cm-" + args[2];
    if (!/^--from-file=(token|marker)=\\/dev\\/stdin$/.test(args.find((arg) => arg.startsWith("--from-file")))) gone("usage");
    process.stdout.write(JSON.stringify({ name, text: read() })); break; }
  case "apply": { if (!args.includes("--server-side")) gone("the token would stand in an annotation"); const { name, text } = JSON.parse(read()); write(name, text); break; }
  case "get": if (has(wanted(args[2]))) { if (flag("--output") === "name") process.stdout.write("secret/" + args[2]); else show(wanted(args[2])); } break;
  case "delete": fs.rmSync(file(wanted(args[2])), { force: true }); break;
  default: gone("unknown " + args[0]);
}`,
};

const sinks = [
  ["aws", "aws", "workato/production/team-a-loader"],
  ["google", "gcloud", "workato-team-a-loader"],
  ["azure", "az", "workato-team-a-loader"],
  ["onepassword", "op", "workato team-a-loader"],
  ["cluster", "kubectl", "workato-team-a-loader"],
] as const;

describe("the example of a command sink", () => {
  const open: (() => unknown)[] = [];
  afterEach(() => {
    for (const end of open.splice(0)) end();
  });

  async function arrange(name: string, program: string, text = `${prelude}${programs[program]}`) {
    const folder = folderWith({});
    open.push(folder.remove);
    const [bin, store] = [path.join(folder.dir, "bin"), path.join(folder.dir, "store")];
    mkdirSync(bin);
    mkdirSync(store);
    writeFileSync(path.join(bin, program), text);
    chmodSync(path.join(bin, program), 0o755);
    const { sinks: options } = await loadOptions({}, {}, examples);
    const opened = await openSinks(
      options.filter((one) => one.name === name),
      {
        env: { PATH: `${bin}:${process.env["PATH"] ?? ""}` },
        clock: systemClock,
        timeoutMs: 10_000,
        userAgent: "keyward/test",
        proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
        pid: 1,
        alive: () => true,
        killGroup: () => {},
      },
    );
    const sink = opened.get(name);
    if (sink === undefined) throw new Error(`no sink ${name}`);
    const stored = (key: string): string => readFileSync(path.join(store, encodeURIComponent(key)), "utf8");
    return {
      sink,
      stored,
      put: (key: string, text: string) => writeFileSync(path.join(store, encodeURIComponent(key)), text),
      calls: () => readFileSync(path.join(store, "calls"), "utf8"),
    };
  }

  it.each(sinks)(
    "%s keeps a token and its marker, and never shows the token to anyone",
    async (name, program, key) => {
      const { sink, stored, calls } = await arrange(name, program);
      const place = sink.place(subject);
      await sink.probe([place]);
      expect(await sink.read(place)).toEqual({ kind: "absent" });
      const pending = {
        state: "pending",
        name: subject.name,
        environment: null,
        about: { action: "create" },
        previous: null,
      } as const;
      await sink.mark(place, pending);
      expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
      await sink.deliver(place, new Secret(token), held);
      await sink.deliver(place, new Secret(`${token}-2`), { ...held, updated_at: "2026-06-02T00:00:00Z" });
      expect(stored(key)).toBe(`${token}-2`);
      expect(await sink.read(place)).toEqual({
        kind: "marked",
        marker: { ...held, updated_at: "2026-06-02T00:00:00Z" },
      });
      await sink.mark(place, null);
      expect(await sink.read(place)).toEqual({ kind: "foreign" });
      expect(calls()).not.toContain("wrkaus");
    },
  );

  it.each(sinks)(
    "%s keeps the token of one client apart from the marker of another",
    async (name, program) => {
      const { sink } = await arrange(name, program);
      const clients = ["team-a-loader", "team-a-loader-keyward", "team-a-loader.keyward"]
        // A place of Kubernetes, Azure or Google has no dots.
        .filter((client) => name === "aws" || name === "onepassword" || !client.includes("."))
        .map((client, index) => ({ id: index + 1, client, place: sink.place({ ...subject, name: client }) }));
      for (const { id, client, place } of clients)
        await sink.deliver(place, new Secret(`${token}-${id}`), { ...held, id, name: client });
      for (const { id, client, place } of clients)
        expect(await sink.read(place)).toEqual({ kind: "marked", marker: { ...held, id, name: client } });
    },
  );

  it.each(sinks)("%s tells what somebody else put there as foreign", async (name, program, key) => {
    const { sink, put } = await arrange(name, program);
    put(key, "somebody's");
    expect(await sink.read(sink.place(subject))).toEqual({ kind: "foreign" });
  });

  it.each(sinks)("%s tells trouble as unknown, and delivers nothing over it", async (name, program) => {
    const { sink } = await arrange(name, program, "#!/bin/sh\necho access denied >&2\nexit 1\n");
    const place = sink.place(subject);
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("access denied"),
    });
    await expect(sink.probe([place])).rejects.toThrow(/access denied/);
    await expect(sink.deliver(place, new Secret(token), held)).rejects.toThrow(/access denied/);
  });
});
