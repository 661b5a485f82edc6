import { describe, expect, it } from "vitest";
import { createdAs } from "../../src/fields/created-as.ts";
import { live } from "../support/builders.ts";

describe("what a client was created as", () => {
  const one = live({ folders: [1, 2], ip_allow_list: ["192.0.2.10", "198.51.100.0/24"] });

  it("is the same whatever becomes of its name, its token, its folders and the order of its addresses", () => {
    const later = { ...one, name: "other", token_updated_at: null, folders: [2] };
    expect(createdAs({ ...later, ip_allow_list: [...one.ip_allow_list].reverse() })).toBe(createdAs(one));
  });

  it("differs with the role, the allow list, and all folders", () => {
    const others = [{ role: 1 }, { ip_allow_list: [] }, { folders: "all" as const }];
    const different = others.map((values) => createdAs({ ...one, ...values }));
    expect(new Set([...different, createdAs(one)]).size).toBe(4);
  });
});
