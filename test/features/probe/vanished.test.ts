import { describe, expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { isProbeName } from "../../../src/features/probe/names.ts";
import type { Clock } from "../../../src/model/clock.ts";
import type { Sandbox } from "../../../src/sandbox/server.ts";
import { serveGateway } from "../../support/gateway.ts";
import { type Probed, probed, sandboxFor } from "./probing.ts";

const hasty: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(ms / 20, signal) };

/** Deletes what a probe has created so far, as another person does. */
function deleteClients({ state }: Sandbox): void {
  for (const { id, name } of state.clients.values()) if (isProbeName(name)) state.clients.delete(id);
}

/** A probe whose clients are deleted by somebody else after its nth request of this method. */
async function probedUntil(method: string, nth: number): Promise<Probed> {
  const sandbox = await sandboxFor();
  let seenSoFar = 0;
  const gateway = await serveGateway(sandbox.url, ({ seen, status, body }) => {
    if (seen.method === method && ++seenSoFar === nth) deleteClients(sandbox);
    return { status, body };
  });
  onTestFinished(() => gateway.close());
  const env = { WORKATO_HOST: gateway.host, WORKATO_API_TOKEN: gateway.apiToken };
  return probed(gateway.host, { system: { env, clock: hasty } });
}

describe("a client of a probe that somebody else deletes", () => {
  it.each([
    ["as soon as it was created", "POST", 1],
    ["after its token was issued again", "POST", 2],
    ["after its first update", "PUT", 1],
    ["after its fifth update", "PUT", 5],
    ["after its last update", "PUT", 11],
  ])("%s makes the probe incomplete, and is said to be gone", async (_, method, nth) => {
    const { code, err } = await probedUntil(method, nth);
    expect(code).toBe(3);
    expect(err).toMatch(/keyward-probe-[0-9a-f]{12} \(id \d+\) was deleted by somebody else while the probe/);
    expect(err).not.toContain("LEFT");
  });

  it("is not judged by what is answered then", async () => {
    const { document } = await probedUntil("PUT", 1);
    const { readings, not_found_out: missing } = document();
    expect(readings["ipFormat"]).toBe("comma");
    expect(readings["storedNames"]).toBeUndefined();
    for (const point of ["prefixes", "ranges", "ipv6", "nestedFolders", "refusal", "clearedList", "put"])
      expect([point, readings[point], missing[point]]).toEqual([
        point,
        undefined,
        "the probe's client was deleted by somebody else",
      ]);
  });

  it("does not show that two clients may have one name", async () => {
    const { document } = await probedUntil("POST", 1);
    expect(document().readings["uniqueNames"]).toBeUndefined();
  });
});
