import { describe, expect, it } from "vitest";
import { isProbeName } from "../../../src/features/probe/names.ts";
import { faults } from "../../sandbox/talk.ts";
import { probed, type Probed, sandboxFor } from "./probing.ts";
import type { SandboxOptions } from "../../../src/sandbox/server.ts";

/** A role that may not read a client by its id. */
const unreadable = (status: number) => ({
  on: { method: "GET", path: "/api/developer_api_clients/\\d+" },
  kind: "status",
  status,
});

async function probedWithout(
  status: number,
  readings: SandboxOptions["readings"] = {},
  ...others: readonly unknown[]
): Promise<Probed & { readonly left: readonly string[] }> {
  const sandbox = await sandboxFor({ readings, faults: faults(unreadable(status), ...others) });
  const ended = await probed(sandbox.url, { flags: { allFolders: true } });
  const names = [...sandbox.state.clients.values()].map(({ name }) => name);
  return { ...ended, left: names.filter(isProbeName) };
}

describe.each([403, 404])("a token whose reading of a client by its id is answered %i", (status) => {
  it("finds out the same as one that may read it", async () => {
    const sandbox = await sandboxFor();
    const readable = (await probed(sandbox.url, { flags: { allFolders: true } })).document().readings;
    const { code, document, left } = await probedWithout(status);
    expect([code, left]).toEqual([0, []]);
    const { errorShape, ...others } = document().readings;
    expect(errorShape).toBeDefined();
    expect({ ...others, errorShape: readable["errorShape"] }).toEqual(readable);
  });

  it("judges by the list where answers differ from what is stored", async () => {
    const { document } = await probedWithout(status, { asSent: "name", put: "merge" });
    expect(document().readings).toMatchObject({
      asSent: "name",
      nestedFolders: "kept",
      clearedList: "accepted",
      prefixes: "accepted",
      ranges: "refused",
      ipv6: "accepted",
      put: "merge",
    });
  });

  it("does not find out how a change is stored where neither its answer nor the list shows that", async () => {
    const answers = { on: { method: "PUT" }, when: "after", kind: "status", status: 200, body: "{}" };
    const { code, document } = await probedWithout(status, {}, answers);
    const { readings, not_found_out: missing } = document();
    const reason = `could not read the client by id (${status}: Developer API Clients › API Clients › Get API client by ID)`;
    expect(code).toBe(0);
    for (const point of ["ipFormat", "prefixes", "ipv6", "nestedFolders", "clearedList", "put"])
      expect([point, readings[point], missing[point]]).toEqual([point, undefined, reason]);
  });

  it("does not say that a client was deleted whose delete was refused", async () => {
    const { code, err, left } = await probedWithout(
      status,
      {},
      {
        on: { method: "DELETE" },
        kind: "status",
        status: 403,
      },
    );
    expect([code, left.length]).toEqual([3, 2]);
    expect(err).toContain("LEFT: ");
    expect(err).not.toContain("Deleted");
  });
});
