import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/cli/clock.ts";
import { ProbeClients } from "../../../src/features/probe/probe-clients.ts";
import type { RawAnswer, RawApi, RawRequest } from "../../../src/workato/raw.ts";

/** An API that answers every request with one body, and remembers the requests. */
function answering(body: unknown): { readonly clients: ProbeClients; readonly sent: readonly RawRequest[] } {
  const sent: RawRequest[] = [];
  const answer: RawAnswer = {
    status: 200,
    attempt: 1,
    body,
    html: false,
    header: () => null,
    error: () => {
      throw new Error("nothing was refused");
    },
  };
  const api: RawApi = {
    send: async (request) => {
      sent.push(request);
      return answer;
    },
    rateLimited: null,
    requests: 0,
    close: async () => {},
  };
  return { clients: new ProbeClients({ probing: api, cleaning: api }, systemClock, new Set([7])), sent };
}

const foreign = { id: 7, name: "finance-loader" };

describe("the clients of a probe", () => {
  it("are never another's: no change is sent for an id that was not created", async () => {
    const { clients, sent } = answering({ result: foreign });
    await expect(clients.update(foreign, {})).rejects.toThrow("client 7, which it did not create");
    await expect(clients.regenerate(foreign)).rejects.toThrow("client 7, which it did not create");
    expect((await clients.cleanUp()).removals).toEqual([]);
    expect(sent).toEqual([]);
  });

  it("are not what an answer to the create shows if that was live before", async () => {
    const { clients, sent } = answering({ result: foreign });
    expect((await clients.create("keyward-probe-0123456789ab", {})).client).toBeNull();
    await expect(clients.update(foreign, {})).rejects.toThrow("client 7");
    expect(sent.map(({ method }) => method)).toEqual(["POST"]);
  });

  it.each([
    { id: 7, name: "keyward-probe-0123456789ab", ip_allow_list: "198.51.100.7" },
    { id: 7, name: "keyward-probe-0123456789ab" },
    { id: 7, name: "finance-loader", ip_allow_list: "192.0.2.1" },
    { name: "keyward-probe-0123456789ab", ip_allow_list: "192.0.2.1" },
  ])("are not adopted unless name and allow list are a probe's: %j", (row) => {
    expect(() => answering({}).clients.adopt(row)).toThrow("not made by a probe");
  });
});
