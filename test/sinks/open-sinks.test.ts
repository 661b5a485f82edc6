import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { Secret } from "../../src/model/token/secret.ts";
import { openSinks, tokensToSink } from "../../src/sinks/open-sinks.ts";
import { temporaryFolder } from "../support/temporary.ts";
import { testSystem } from "../support/system.ts";

const held = { state: "held", id: 7, name: "a", environment: "Test", updated_at: null } as const;
const subject = { id: 7, workspace: "main", customer: null, name: "a", environment: "Test" };

function context() {
  const { system } = testSystem();
  const proxy = { httpProxy: null, httpsProxy: null, noProxy: null };
  return { env: {}, clock: system.clock, timeoutMs: 1000, userAgent: "", proxy, ...system.processes };
}

describe("opening sinks", () => {
  it("delivers into files with the template and the recipients of the configuration", async () => {
    const folder = temporaryFolder("keyward-open-");
    const common = { type: "file", trusted: false, for: null, folder } as const;
    const recipients = ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"];
    const sinks = await openSinks(
      [
        { ...common, name: "plain", path: path.join(folder, "plain", "{name}"), recipients: [] },
        { ...common, name: "locked", path: path.join(folder, "locked", "{name}.age"), recipients },
      ],
      context(),
    );
    for (const [name, sink] of sinks) {
      expect(sink.name).toBe(name);
      await sink.deliver(sink.place(subject), new Secret("the token"), held);
    }
    expect(readFileSync(path.join(folder, "plain", "a"), "utf8")).toBe("the token");
    expect(readFileSync(path.join(folder, "locked", "a.age"), "utf8")).toContain("BEGIN AGE ENCRYPTED FILE");
  });

  it("delivers with --tokens-to into a file below that folder for each workspace and environment", async () => {
    const folder = path.join(temporaryFolder("keyward-tokens-to-"), "out");
    const sink = tokensToSink("tokens-to", folder, context());
    expect([sink.name, sink.place(subject)]).toEqual(["tokens-to", path.join(folder, "main", "Test", "a")]);
    await sink.probe([sink.place(subject)]);
    await sink.deliver(sink.place(subject), new Secret("the token"), held);
    expect(readFileSync(path.join(folder, "main", "Test", "a"), "utf8")).toBe("the token");
  });
});
