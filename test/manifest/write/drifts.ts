import { expect } from "vitest";
import { findDrift } from "../../../src/features/import/find-drift.ts";
import type { Drift } from "../../../src/manifest/write/drift.ts";
import type { Live } from "../../../src/model/client.ts";
import { folderEnvironment } from "../../../src/plan/resolve/resolve.ts";
import { ownership } from "../../plan/planning.ts";
import { readTexts } from "../../support/manifest-texts.ts";

/** The roles of the workspace. */
export const roles = [
  { id: 26779, name: "Integrator" },
  { id: 26781, name: "Admin" },
];

/** The folders that have a path. */
export const folderPaths = new Map([
  ["Finance", { kind: "found", id: 26138 }],
  ["HR/Payroll", { kind: "found", id: 111 }],
] as const);

const pathOf = new Map([
  [26138, "Finance"],
  [111, "HR/Payroll"],
]);

/** Where these live clients differ from a manifest. */
export function driftsOf(
  text: string,
  clients: readonly Live[],
  more: ReadonlyMap<string, string> = new Map(),
): readonly Drift[] {
  const { declared, findings, addressLists } = readTexts(new Map([["a.yaml", text], ...more]));
  expect(findings).toEqual([]);
  const directory = {
    roles,
    folderPaths,
    folderEnvironment: folderEnvironment(clients, ownership()),
    live: clients,
  };
  const found = findDrift({
    ...directory,
    declared,
    ownership: ownership(),
    directory,
    folderPaths: pathOf,
    addressLists,
  });
  expect(found.problems).toEqual([]);
  return found.drifts;
}
