import { describe, expect, it } from "vitest";
import { KnownSecrets } from "../../../src/model/token/known-secrets.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import { systemClock } from "../../../src/cli/clock.ts";
import { defaultSeed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { readCustomers } from "../../../src/workato/lists/customers.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";

async function read(count: number, body?: string) {
  const customers = Array.from({ length: count }, (_, n) => ({
    id: 1 + n,
    external_id: null,
    clients: null,
  }));
  const on = { method: "GET", path: /page=2&/, nth: 1, count: 9 };
  const fault = {
    on,
    when: "before",
    kind: "status",
    status: 200,
    body: body ?? "",
    location: "",
    ms: 0,
  } as const;
  const faults = body === undefined ? [] : [fault];
  const sandbox = await startSandbox({ seed: { ...defaultSeed, customers }, rate: null, faults });
  try {
    const ids = await readCustomers({
      host: sandbox.url,
      token: new Secret(sandbox.token),
      limiter: createLimiter({ limit: 1000, windowMs: 1000 }, systemClock),
      clock: systemClock,
      timeoutMs: 5000,
      userAgent: "test",
      proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
      secrets: new KnownSecrets(),
    });
    return { ids, requests: sandbox.journal.length };
  } finally {
    await sandbox.close();
  }
}

describe("the list of a partner's customers", () => {
  it("is read to its end, with a request for each 100 and one that shows the end", async () => {
    expect(await read(0)).toEqual({ ids: [], requests: 1 });
    const { ids, requests } = await read(250);
    expect([ids.length, ids[0], ids.at(-1), requests]).toEqual([250, 1, 250, 3]);
    expect(await read(200)).toMatchObject({ requests: 3 });
  });

  it.each([
    [
      "a server that ignores the page",
      JSON.stringify({ result: Array.from({ length: 100 }, (_, n) => ({ id: n + 1 })) }),
    ],
    ["a row without an id", '{"result":[{"name":"x"}]}'],
    ["another shape", '{"customers":[]}'],
    ["a refusal with 200", '{"success":false,"error":"no"}'],
  ])("is an error, never a shorter list, for %s", async (_, body) => {
    await expect(read(250, body)).rejects.toThrow("could not list the customers");
  });
});
