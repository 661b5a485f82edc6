// Every case of the bench by its name: a function that measures it and resolves with its rows.
import { changes, customers, sharedByProcesses } from "./limited.mjs";
import { planStep, startUp } from "./start-up.mjs";
import { unchanged, withPolicies } from "./unchanged.mjs";
import { manyWorkspaces } from "./workspaces.mjs";

async function inTurn(...measures) {
  const rows = [];
  for (const measure of measures) rows.push(await measure());
  return rows;
}

/** The cases in the order of a run; `large` runs only where it is asked for. */
export const cases = {
  "start-up": startUp,
  "plan-step": () =>
    inTurn(
      () => planStep(100),
      () => planStep(1_000),
    ),
  unchanged: () => inTurn(...[100, 1_000, 10_000].map((count) => () => unchanged(count))),
  large: () => inTurn(() => unchanged(100_000, { times: 1 })),
  policies: () => inTurn(() => withPolicies(10_000)),
  changes: () =>
    inTurn(
      () => changes("create", 200, { live: false, args: ["apply"] }),
      () => changes("rotate", 200, { live: true, args: ["rotate", "--all", "--max-rotations", "200"] }),
    ),
  workspaces: () => inTurn(() => manyWorkspaces(100, 100)),
  customers: () =>
    inTurn(
      () => customers(500, 20),
      () => customers(5_000, 20),
    ),
  redis: async () => (await inTurn(() => sharedByProcesses(4, 125))).filter((row) => row !== null),
};
