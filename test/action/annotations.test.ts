import { describe, expect, it } from "vitest";
import { annotateRisks } from "../../src/action/annotations.ts";
import type { Runner } from "../../src/action/ports.ts";
import { planOf } from "../plan/planning.ts";
import { declared, live } from "../support/builders.ts";

/** A runner that keeps where it annotates. */
function listening() {
  const places: string[] = [];
  const runner: Runner = {
    output: async () => {},
    summary: async () => {},
    annotate: (_level, _message, at) => void places.push(at === null ? "nowhere" : `${at.file}:${at.line}`),
    mask: () => {},
    log: () => {},
  };
  return { runner, places };
}

const offices = {
  from: "address-list",
  name: "offices",
  anchor: null,
  file: "networks.yaml",
  line: 3,
} as const;

describe("the annotation of a change that widens", () => {
  it("is at the address list that was changed, and at the entry for every other", () => {
    const declaration = {
      document: 0,
      entry: 0,
      several: false,
      inherited: [{ field: "ip_allow_list", ...offices }],
    } as const;
    const wide = { ip_allow_list: ["192.0.2.0/24"] };
    for (const [client, place] of [
      [declared({ ...wide, declaration }), "networks.yaml:3"],
      [declared({ ...wide, declaration, folders: "all" }), "clients/finance.yaml:3"],
      [declared(wide), "clients/finance.yaml:3"],
    ] as const) {
      const { runner, places } = listening();
      annotateRisks(runner, [planOf([client], [live()])], "full");
      expect(places).toEqual([place]);
    }
  });
});
