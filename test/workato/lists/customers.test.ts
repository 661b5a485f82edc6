import { describe, expect, it } from "vitest";
import { KnownSecrets } from "../../../src/model/token/known-secrets.ts";
import { Secret } from "../../../src/model/token/secret.ts";
import { systemClock } from "../../../src/cli/clock.ts";
import { defaultSeed } from "../../../src/sandbox/seed.ts";
import { startSandbox } from "../../../src/sandbox/server.ts";
import { openWorkatoTransport } from "../../../src/workato/connection.ts";
import { readCustomers } from "../../../src/workato/lists/customers.ts";
import { createLimiter } from "../../../src/workato/limiter/sliding-window.ts";
import { json, sequence, serve, type Step } from "../../support/api-server.ts";

const options = {
  token: new Secret("sandbox-token"),
  limiter: createLimiter({ limit: 1000, windowMs: 1000 }, systemClock),
  clock: systemClock,
  timeoutMs: 5000,
  userAgent: "test",
  proxy: { httpProxy: null, httpsProxy: null, noProxy: null },
  secrets: new KnownSecrets(),
};

/** Reads from a server that answers in this order; says what it was asked for. */
async function answered(...steps: readonly Step[]) {
  const server = await serve(sequence(...steps));
  try {
    const ids = await readCustomers({ ...options, host: server.host }).catch((error: unknown) => error);
    return { ids, pages: server.seen.map(({ url }) => new URL(url, server.host).searchParams.get("page")) };
  } finally {
    await server.close();
  }
}

const rows = (from: number, to: number): { id: number }[] =>
  Array.from({ length: to - from + 1 }, (_, n) => ({ id: from + n }));

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
    const ids = await readCustomers({ ...options, host: sandbox.url, token: new Secret(sandbox.token) });
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

  it("is in ascending order, whatever the order of the answer", async () => {
    expect((await answered(json([{ id: 9 }, { id: 3 }, { id: 20 }]), json([]))).ids).toEqual([3, 9, 20]);
  });

  it("is read behind a page that only looks like the last one", async () => {
    const { ids, pages } = await answered(json(rows(1, 50)), json(rows(51, 60)));
    expect([ids, pages]).toEqual([rows(1, 60).map(({ id }) => id), ["1", "2"]]);
  });

  it("is read once more where a row came twice, and believed if both readings agree", async () => {
    const twice = [json(rows(1, 100)), json([{ id: 100 }, { id: 101 }])];
    const { ids, pages } = await answered(...twice, ...twice);
    expect([ids, pages]).toEqual([rows(1, 101).map(({ id }) => id), ["1", "2", "1", "2"]]);
  });

  it("is an error where they differ: a customer may have been missed", async () => {
    const again = [json(rows(1, 100)), json([{ id: 101 }, { id: 102 }])];
    const { ids } = await answered(json(rows(1, 100)), json([{ id: 100 }, { id: 102 }]), ...again);
    expect(ids).toMatchObject({
      failure: "shape",
      status: 200,
      permanent: true,
      message: expect.stringMatching(/^could not list the customers: .* two readings of the list differ/),
    });
  });

  it("is an error of its own where the list cannot be read", async () => {
    expect((await answered(json({ message: "no" }, 403))).ids).toMatchObject({
      failure: "status",
      status: 403,
    });
  });

  it("closes the connections that it opened, and leaves those that it was given open", async () => {
    const server = await serve(json([]));
    const given = openWorkatoTransport({ ...options, host: server.host }, options.secrets);
    let closed = 0;
    const transport = { send: given.send, close: async () => void (closed += 1) };
    await readCustomers({ ...options, host: server.host, transport });
    await given.close();
    expect(closed).toBe(0);
    await readCustomers({ ...options, host: server.host });
    await expect.poll(() => server.connections()).toBe(0);
    await server.close();
  });
});
