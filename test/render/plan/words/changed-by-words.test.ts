import { describe, expect, it } from "vitest";
import { changedByText } from "../../../../src/render/plan/words/changed-by-words.ts";

const entry = {
  event: "developer_api_client_updated",
  at: "2026-06-01T08:22:03.500Z",
  user: { id: "17", name: "Ann Lee" },
  from: "203.0.113.7",
  agent: "keyward/1.0.0 (linux)",
};

describe("who changed a client, in words", () => {
  it.each([
    [{}, "last changed by Ann Lee on 2026-06-01 at 08:22 UTC, from 203.0.113.7, with keyward/1.0.0"],
    [{ from: null, agent: null }, "last changed by Ann Lee on 2026-06-01 at 08:22 UTC"],
    [
      { event: "moved", user: { id: "17", name: null }, from: null, agent: "Mozilla/5.0 (X11)" },
      "last changed (moved) by user 17 on 2026-06-01 at 08:22 UTC, in a browser",
    ],
    [
      { event: "", user: { id: null, name: null }, from: null, agent: null },
      "last changed by an unknown user on 2026-06-01 at 08:22 UTC",
    ],
  ])("%j is: %s", (more, words) => {
    expect(changedByText({ ...entry, ...more })).toBe(words);
  });

  it("are missing if the log shows nothing, or was not asked", () => {
    expect(changedByText(null)).toBeNull();
    expect(changedByText(undefined)).toBeNull();
  });
});
