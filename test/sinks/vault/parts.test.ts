import { describe, expect, it } from "vitest";
import { TransportError } from "../../../src/http/exchange.ts";
import type { Marker } from "../../../src/model/token/token.ts";
import { requireCapabilities } from "../../../src/sinks/vault/capabilities.ts";
import { unansweredError, vaultError } from "../../../src/sinks/vault/error.ts";
import { markerIn, withMarker } from "../../../src/sinks/vault/marker.ts";
import { requireVersion2 } from "../../../src/sinks/vault/mount.ts";
import { plain, vaultPath } from "../../../src/sinks/vault/path.ts";
import { nothingThere, readingOf, secretState } from "../../../src/sinks/vault/state.ts";

const held: Marker = { state: "held", id: 7, name: "a", environment: null, updated_at: null };

describe("the custom metadata of a secret", () => {
  it("holds keyward's keys and those of others, which are never touched", () => {
    const others = {
      owner: "team-a",
      my_keyward: "x",
      keyward_notes: "x",
      keywards: "x",
      keyward_version_2: "x",
    };
    const ours = { keyward: "x", keyward_1: "x", keyward_12: "x", keyward_version: "1" };
    expect(withMarker({ ...others, ...ours }, null)).toEqual(others);
    const marked = withMarker({ ...others, ...ours }, { marker: held, version: 12 });
    expect(Object.keys(marked)).toEqual([...Object.keys(others), "keyward", "keyward_version"]);
    expect(markerIn(marked)).toEqual({ marker: held, version: 12 });
    expect(markerIn(others)).toBe("none");
  });

  it.each(["", "x1", "1x", "-1", "1.5", "1".repeat(16)])(
    "is garbled if the marker's version is %j",
    (version) => {
      const marked = withMarker({}, { marker: held, version: 1 });
      expect(markerIn({ ...marked, keyward_version: version })).toBe("garbled");
    },
  );
});

describe("the state of a secret", () => {
  const now = Date.parse("2026-06-01T00:00:00Z");
  const answer = (data: object) =>
    secretState({ data: { current_version: 1, versions: { 1: {} }, custom_metadata: null, ...data } }, now);

  it("is none if there is no secret", () => {
    expect(readingOf(nothingThere)).toEqual({ kind: "absent" });
    expect(nothingThere.version).toBe(0);
  });

  it.each([
    null,
    {},
    { data: null },
    { data: [] },
    { data: { versions: {} } },
    { data: { current_version: 1 } },
  ])("cannot be read from %j, which is not an answer of KV version 2", (other) => {
    expect(secretState(other, now)).toBeNull();
  });

  it("can be read until the version is deleted, at a time that may be in the future", () => {
    const live = (version: object) => answer({ versions: { 1: version } })?.live;
    expect(live({ deletion_time: "" })).toBe(true);
    expect(live({ deletion_time: null })).toBe(true);
    expect(live({ deletion_time: "2026-06-01T00:00:00.001Z" })).toBe(true);
    expect(live({ deletion_time: "2026-06-01T00:00:00Z" })).toBe(false);
    expect(live({ destroyed: true })).toBe(false);
    expect(answer({ versions: {} })?.live).toBe(false);
  });

  it("holds the texts of its custom metadata, and nothing else", () => {
    expect(answer({ custom_metadata: { owner: "team-a", age: 5, no: null } })?.custom).toEqual({
      owner: "team-a",
    });
    expect(answer({ custom_metadata: null })?.custom).toEqual({});
  });
});

describe("the paths of a place", () => {
  it("have no slash at either end, however many were written", () => {
    expect([plain("//kv/a//"), plain("/kv/"), plain("kv")]).toEqual(["kv/a", "kv", "kv"]);
    expect(vaultPath("//team/kv//", "metadata", "team/kv/a/b")).toBe("team/kv/metadata/a/b");
  });
});

describe("the capabilities of a login", () => {
  const all = ["create", "read", "update"];
  const paths = ["kv/data/a", "kv/metadata/a", "kv/data/b", "kv/metadata/b", "kv/data/c"];

  it("are enough if each path has all of them, or is root's, in either form of the answer", () => {
    const data = Object.fromEntries(paths.map((path) => [path, all]));
    for (const answer of [{ data }, data, { data: {}, ...data }])
      expect(() => requireCapabilities(answer, paths, "vault")).not.toThrow();
    expect(() =>
      requireCapabilities({ data: { ...data, "kv/data/a": ["root"] } }, paths, "vault"),
    ).not.toThrow();
  });

  it("are named with the first path that lacks one, and the policies of up to four", () => {
    const policy = (path: string) => `path "${path}" { capabilities = ["create", "read", "update"] }`;
    const none = { data: { "kv/data/a": ["read"], "kv/metadata/a": "root" } };
    const shown = (some: readonly string[]): unknown => {
      try {
        requireCapabilities(none, some, "vault");
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(shown(paths)).toMatchObject({
      message: "the login of the sink vault lacks create, update at kv/data/a, and 4 more paths",
      remedy: `grant it this policy in Vault: ${paths.slice(0, 4).map(policy).join(" ")}`,
    });
    expect(shown(["kv/metadata/a"])).toMatchObject({
      message: "the login of the sink vault lacks create, read, update at kv/metadata/a",
      remedy: `grant it this policy in Vault: ${policy("kv/metadata/a")}`,
    });
    expect(() => requireCapabilities("no", ["kv/data/a"], "vault")).toThrow("lacks create, read, update");
  });
});

describe("the mount of a sink", () => {
  const mounted = (status: number, json: unknown) => () =>
    requireVersion2({ status, json, errors: [] }, "kv", "vault");

  it("is one of KV version 2, or of a server that does not say", () => {
    expect(mounted(200, { data: { type: "kv", options: { version: "2" } } })).not.toThrow();
    expect(mounted(404, null)).not.toThrow();
    expect(mounted(200, { data: { type: "kv", options: { version: "1" } } })).toThrow("not a KV version 2");
    expect(mounted(200, { data: { type: "transit", options: { version: "2" } } })).toThrow(
      "not a KV version 2",
    );
    expect(mounted(403, null)).toThrow("the mount kv of the sink vault does not exist");
  });
});

describe("an error of Vault", () => {
  const facts = { doing: "read kv/data/a", sink: "vault", secrets: ["hvs.secret"] };

  it.each([
    [307, [], /does not redirect/],
    [400, [], /check the mount, the path and the login/],
    [401, [], /has not expired/],
    [403, [], /has not expired/],
    [404, [], /check the mount, and that VAULT_NAMESPACE/],
    [412, [], /lags behind/],
    [429, [], /rate limit quota/],
    [503, [], /unseal the server/],
    [503, ["Vault is sealed"], /unseal the server/],
    [503, ["upstream is away"], /when the server is available/],
    [500, [], /check the log of the server/],
  ])("%i %j says what to do", (status, errors, remedy) => {
    expect(vaultError(facts, { status, errors }).remedy).toMatch(remedy);
  });

  it("holds the server's words, if there are any, without secrets", () => {
    expect(vaultError(facts, { status: 500, errors: [] }).message).toBe(
      "could not read kv/data/a (sink vault): status 500",
    );
    expect(vaultError(facts, { status: 500, errors: ["no hvs.secret here", "twice"] }).message).toBe(
      "could not read kv/data/a (sink vault): status 500 (no [secret] here; twice)",
    );
  });

  it("keeps its cause where no answer came", () => {
    const cause = new TransportError("timeout", true);
    const error = unansweredError({ ...facts, host: "https://vault.invalid", timeoutMs: 1000 }, cause);
    expect(error.cause).toBe(cause);
  });
});
