import { describe, expect, it } from "vitest";
import type { Call, CallKind } from "../../src/workato/call.ts";
import { refusalRemedy, statusRemedy } from "../../src/workato/remedies.ts";

const host = "https://app.jp.workato.com";
const kinds: readonly CallKind[] = ["read", "create", "update", "delete", "regenerate"];

function call(kind: CallKind): Call<unknown> {
  return {
    kind,
    method: "GET",
    path: "/",
    doing: "do it",
    permissionRemedy: "grant `X`",
    read: (body) => body,
  };
}

const remedies = (status: number): readonly string[] =>
  kinds.map((kind) => statusRemedy(host, call(kind), status));
const grant = "check the host; if it is correct, grant `X`";
const correct = "correct what Workato refuses in the manifest, then plan again";
const look = "look at the client in Workato, then plan again";
const gone = "plan again: the client may have been deleted";

describe("what to do about an error status", () => {
  it.each([400, 422])("%d depends on what was asked: the manifest, the client, or the host", (status) => {
    expect(remedies(status)).toEqual([grant, correct, correct, look, look]);
  });

  it("404 of a list or a create is one of the host or the privilege, of a change one of the client", () => {
    expect(remedies(404)).toEqual([grant, grant, gone, gone, gone]);
  });

  it.each([
    [401, `belong to a client at ${host}`],
    [403, "grant `X`"],
    [407, "give the proxy's user and password in HTTPS_PROXY"],
    [408, "try again later: the server failed"],
    [429, "another program uses the same quota"],
    [500, "try again later: the server failed"],
    [599, "try again later: the server failed"],
  ])("%d is the same for every request", (status, words) => {
    for (const remedy of remedies(status)) expect(remedy).toContain(words);
  });

  it.each([402, 405, 409, 418, 451])("%d is not known", (status) => {
    expect(new Set(remedies(status))).toEqual(new Set([""]));
  });
});

describe("what to do about a refusal", () => {
  it("is the same as about a status that refuses", () => {
    expect(kinds.map((kind) => refusalRemedy(call(kind)))).toEqual(remedies(422));
  });
});
