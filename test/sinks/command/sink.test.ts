import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { systemProcesses } from "../../../src/cli/processes.ts";
import { SinkError } from "../../../src/model/errors.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import type { HeldMarker, PendingMarker } from "../../../src/model/token/token.ts";
import { openCommandSink } from "../../../src/sinks/command/sink.ts";
import type { CommandSinkOptions } from "../../../src/sinks/sink-options.ts";
import type { SinkContext } from "../../../src/sinks/sink-context.ts";
import { folderWith } from "../../support/temporary.ts";

const token = 'wrkaus-"quoted"+and/long.TOKEN-0123456789';
const subject = { id: 7, workspace: "main", customer: null, environment: "Prod", name: "loader" };
const held: HeldMarker = {
  state: "held",
  id: 7,
  name: "loader",
  environment: "Prod",
  updated_at: "2026-06-01T00:00:00Z",
};
const pending: PendingMarker = {
  state: "pending",
  name: "loader",
  environment: "Prod",
  about: { action: "create" },
  previous: null,
};

/** Keeps what it reads in a file that its argument names, below $STORE. */
const keep = (ending: string): string => `#!/bin/sh\ncat > "$STORE/$(echo "$1" | tr / _)${ending}"\n`;
const marking = `#!/bin/sh\nfile="$STORE/$(echo "$1" | tr / _).marker"\ncat > "$file"\n[ -s "$file" ] || rm "$file"\n`;
const telling = `#!/bin/sh\ncat "$STORE/$(echo "$1" | tr / _).marker" 2>/dev/null || true\n`;

describe("a command sink", () => {
  const open: (() => unknown)[] = [];
  afterEach(() => {
    for (const end of open.splice(0)) end();
  });

  function arrange(overrides: Partial<CommandSinkOptions> = {}, timeoutMs = 10_000) {
    const folder = folderWith({});
    open.push(folder.remove);
    const store = path.join(folder.dir, "store");
    mkdirSync(store);
    const program = (name: string, text: string): string => {
      const file = path.join(folder.dir, name);
      writeFileSync(file, text);
      chmodSync(file, 0o755);
      return file;
    };
    const argument = "kv/{environment}/{name}";
    const options: CommandSinkOptions = {
      type: "command",
      name: "safe",
      trusted: false,
      for: null,
      deliver: [program("put", keep(".token")), argument],
      marker: {
        mark: [program("mark", marking), argument],
        state: [program("state", telling), argument],
      },
      workingFolder: null,
      env: ["STORE"],
      ...overrides,
    };
    const world: SinkContext = {
      env: { PATH: process.env["PATH"], HOME: "/nowhere", STORE: store, WORKATO_API_TOKEN: "api-token" },
      clock: systemClock,
      timeoutMs,
      userAgent: "keyward/test",
      proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
      ...systemProcesses(""),
    };
    const stored = (ending: string): string | null => {
      const file = path.join(store, `kv_Prod_loader${ending}`);
      return existsSync(file) ? readFileSync(file, "utf8") : null;
    };
    return { sink: openCommandSink(options, world), store, stored, program, argument, folder };
  }

  it("gives a program exactly the token on its standard input, and keeps its marker", async () => {
    const { sink, stored } = arrange();
    const place = sink.place(subject);
    expect(place).toMatch(/\/put kv\/Prod\/loader$/);
    expect(sink.place(subject)).toBe(place);
    await sink.probe([place]);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
    await sink.mark(place, pending);
    expect(await sink.read(place)).toEqual({ kind: "marked", marker: pending });
    await sink.deliver(place, new Secret(token), held);
    expect(stored(".token")).toBe(token);
    expect(await sink.readAll?.([place])).toEqual([{ kind: "marked", marker: held }]);
    await sink.mark(place, null);
    expect(await sink.read(place)).toEqual({ kind: "absent" });
  });

  it("knows a client's id also after another workspace, which does not, asked for its place", async () => {
    const { program, argument, folder } = arrange();
    const tell = program("tell", `#!/bin/sh\necho "$1" > "${folder.dir}/argv"\n`);
    const { sink } = arrange({ marker: { mark: [tell, "{id}"], state: [tell, argument] } });
    const place = sink.place(subject);
    expect(sink.place({ ...subject, id: null })).toBe(place);
    await sink.mark(place, pending);
    expect(readFileSync(path.join(folder.dir, "argv"), "utf8")).toBe("7\n");
    const other = arrange({ marker: { mark: [tell, "{id}"], state: [tell, argument] } }).sink;
    const later = other.place({ ...subject, id: null });
    await other.mark(later, pending);
    expect(readFileSync(path.join(folder.dir, "argv"), "utf8")).toBe("{id}\n");
    expect(other.place({ ...subject, id: 8 })).toBe(later);
    await other.mark(later, pending);
    expect(readFileSync(path.join(folder.dir, "argv"), "utf8")).toBe("8\n");
  });

  it("knows no place but those that it gave to a client", async () => {
    const { sink } = arrange();
    await expect(sink.mark("elsewhere", pending)).rejects.toThrow(
      "elsewhere is not a place of the sink safe",
    );
    expect(await sink.read("elsewhere")).toMatchObject({ kind: "unknown" });
    expect(await sink.spots(["elsewhere"])).toEqual(["command elsewhere"]);
    expect(sink.markerAt("put kv/a")).toBe("what `state` of the sink safe prints for put kv/a");
  });

  it("shows its place as a user would type it", () => {
    const { sink } = arrange({ deliver: ["put", "--as=a b", "it's", "kv/{name}", "-"] });
    expect(sink.place(subject)).toBe(`put "--as=a b" "it's" kv/loader -`);
  });

  it("never replaces a token of another host or customer, and says where it is", async () => {
    const { sink, stored } = arrange();
    const place = sink.place(subject);
    const owner = { host: "https://www.workato.com", customer: null };
    await sink.deliver(place, new Secret(token), { ...held, ...owner, customer: "1199" });
    await expect(sink.deliver(place, new Secret("mine"), { ...held, ...owner })).rejects.toThrow(
      `${place} of the sink safe now holds a token of another host or customer`,
    );
    expect(stored(".token")).toBe(token);
  });

  it("runs its programs in the folder that it is given, so that their relative arguments lead there", async () => {
    const { folder, argument } = arrange();
    folder.write("put.sh", `cat > /dev/null; pwd > "$STORE/folder"`);
    const own = arrange({ marker: null, deliver: ["sh", "put.sh", argument], workingFolder: folder.dir });
    await own.sink.deliver(own.sink.place(subject), new Secret(token), held);
    expect(readFileSync(path.join(own.store, "folder"), "utf8")).toBe(`${realpathSync(folder.dir)}\n`);
  });

  it("never replaces a later token of the same client", async () => {
    const { sink, stored } = arrange();
    const place = sink.place(subject);
    await sink.deliver(place, new Secret("newer"), { ...held, updated_at: "2026-06-02T00:00:00Z" });
    await sink.deliver(place, new Secret("older"), held);
    expect(stored(".token")).toBe("newer");
  });

  it("without mark and state reads no marker, and still delivers", async () => {
    const { sink, stored } = arrange({ marker: null });
    const place = sink.place(subject);
    await sink.probe([place]);
    await sink.mark(place, pending);
    await sink.deliver(place, new Secret(token), held);
    expect(await sink.read(place)).toEqual({ kind: "unmarked" });
    expect([stored(".token"), stored(".marker")]).toEqual([token, null]);
  });

  it("passes nothing to a program but PATH, HOME, TMPDIR, LANG and what env lists", async () => {
    const { program, argument } = arrange();
    const telltale = program(
      "telltale",
      `#!/bin/sh\ncat > /dev/null\nenv | cut -d= -f1 | sort > "$STORE/env"\necho "$@" > "$STORE/argv"\n`,
    );
    const own = arrange({ deliver: [telltale, argument], marker: null });
    await own.sink.deliver(own.sink.place(subject), new Secret(token), held);
    const seen = readFileSync(path.join(own.store, "env"), "utf8").split("\n");
    expect(
      seen.filter((name) => !["", "HOME", "PATH", "PWD", "SHLVL", "STORE", "OLDPWD", "_"].includes(name)),
    ).toEqual([]);
    expect(readFileSync(path.join(own.store, "argv"), "utf8")).not.toContain("wrkaus");
  });

  it.each([
    ["../../etc/passwd", "kv/Prod/%2E.%2F..%2Fetc%2Fpasswd"],
    ["$(reboot); `id`", "kv/Prod/%24%28reboot%29%3B%20%60id%60"],
    ["a b", "kv/Prod/a%20b"],
  ])("fills in the name %j as text that a program cannot interpret otherwise", (name, written) => {
    const { sink } = arrange();
    expect(sink.place({ ...subject, name })).toContain(written);
  });

  it("rejects a name that a program could interpret as an option", () => {
    const { sink } = arrange();
    expect(() => sink.place({ ...subject, name: "--delete-all" })).toThrow(/"--delete-all" begins with -/);
  });

  it("keeps the placeholder of an unknown id", () => {
    const { sink } = arrange({ deliver: ["put", "kv/{id}"] });
    expect(sink.place({ ...subject, id: null })).toBe("put kv/{id}");
  });

  const failures: readonly [string, string, RegExp][] = [
    [
      "fails, and repeats the token in every form",
      `#!/bin/sh\nread -r t; printf '%s %s %s\\n' "$t" "$(printf %s "$t" | base64 -w0)" no-space-left >&2; exit 7\n`,
      /exited with 7: \[secret\] \[secret\] no-space-left/,
    ],
    ["is terminated by a signal", `#!/bin/sh\nkill -9 $$\n`, /\/bad was terminated by SIGKILL$/],
    ["never reads what it is given", `#!/bin/sh\nexit 3\n`, /\/bad exited with 3$/],
    [
      "prints megabytes",
      `#!/bin/sh\nyes word | head -c 5000000 >&2; echo the end >&2; exit 1\n`,
      /exited with 1: ….*( word)+( w(or?)?)?$/,
    ],
    [
      "prints escape codes",
      `#!/bin/sh\nprintf '\\033[31mred\\n::error::x' >&2; exit 1\n`,
      /exited with 1: \[31mred ::error::x$/,
    ],
  ];
  it.each(failures)("reports a program that %s", async (_what, text, words) => {
    const { program, argument } = arrange();
    const { sink } = arrange({ deliver: [program("bad", text), argument], marker: null });
    const failing = sink.deliver(sink.place(subject), new Secret(token), held);
    await expect(failing).rejects.toThrow(words);
    await expect(failing).rejects.toBeInstanceOf(SinkError);
    await expect(failing).rejects.toMatchObject({
      remedy: expect.stringMatching(/^fix the error that the program reported; it gets only PATH, HOME/),
    });
    const inspected = await failing.catch((error: unknown) => inspect(error));
    expect(inspected).not.toContain("quoted");
  });

  it("kills a program that exceeds the timeout, and its child processes", async () => {
    const { program, argument, folder } = arrange();
    const alive = path.join(folder.dir, "alive");
    const hanging = program("hang", `#!/bin/sh\n(sleep 2; touch ${alive}) &\nsleep 60\n`);
    const { sink } = arrange({ deliver: [hanging, argument], marker: null }, 300);
    await expect(sink.deliver(sink.place(subject), new Secret(token), held)).rejects.toMatchObject({
      message: expect.stringContaining("hang exceeded the timeout and was killed"),
      remedy: expect.stringContaining("does not wait for input"),
    });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(existsSync(alive)).toBe(false);
  });

  it.each([
    [
      "does not exist",
      ["keyward-no-such-program", "kv/{name}"],
      /program keyward-no-such-program of the sink safe was not found/,
    ],
    ["is a folder", ["/", "kv/{name}"], /program \/ of the sink safe was not found or is not executable/],
    [
      "contains a null character",
      ["no\0thing", "kv/{name}"],
      /program no.thing of the sink safe was not found/,
    ],
  ])("rejects a program that %s before anything is issued", async (_what, deliver, words) => {
    const { sink } = arrange({ deliver });
    await expect(sink.probe([sink.place(subject)])).rejects.toThrow(words);
  });

  it.each([
    ["is not there any more", ["keyward-no-such-program", "kv/{name}"], "ENOENT"],
    ["has an argument that the system rejects", ["true", "kv/{name}", "a\0b"], "ERR_INVALID_ARG_VALUE"],
  ])("reports a program that %s when it is run", async (_what, deliver, code) => {
    const { sink } = arrange({ deliver, marker: null });
    await expect(sink.deliver(sink.place(subject), new Secret(token), held)).rejects.toMatchObject({
      message: expect.stringContaining(`${deliver[0]} could not be started (${code})`),
      remedy: expect.stringMatching(/^install it, or write its path in keyward\.yaml/),
    });
  });

  it.each([["mark"], ["state"]] as const)(
    "rejects a missing %s program before anything is issued",
    async (kind) => {
      const { argument } = arrange();
      const programs = { mark: ["true", argument], state: ["true", argument] };
      const { sink } = arrange({ marker: { ...programs, [kind]: ["keyward-no-such-program", argument] } });
      await expect(sink.probe([sink.place(subject)])).rejects.toThrow(
        "keyward-no-such-program of the sink safe",
      );
    },
  );

  it("reads a place of which only blanks are printed as absent", async () => {
    const { argument } = arrange();
    const { sink } = arrange({ marker: { mark: ["true", argument], state: ["echo", " "] } });
    expect(await sink.read(sink.place(subject))).toEqual({ kind: "absent" });
  });

  it("rejects a failing state program before anything is issued, and reads the place as unknown", async () => {
    const { program, argument } = arrange();
    const denied = program("denied", "#!/bin/sh\necho access denied >&2; exit 1\n");
    const { sink } = arrange({ marker: { mark: ["true", argument], state: [denied, argument] } });
    const place = sink.place(subject);
    await expect(sink.probe([place])).rejects.toThrow(/access denied/);
    expect(await sink.read(place)).toMatchObject({
      kind: "unknown",
      reason: expect.stringContaining("access denied"),
    });
  });

  it("reads an invalid marker as foreign", async () => {
    const { program, argument } = arrange();
    const other = program("other", "#!/bin/sh\necho somebody put this here\n");
    const { sink } = arrange({ marker: { mark: ["true", argument], state: [other, argument] } });
    expect(await sink.read(sink.place(subject))).toEqual({ kind: "foreign" });
  });
});
