import { existsSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that wait or compute for longest: begun last, one of them would run alone at the end. */
const longest: readonly string[] = [
  "test/action/merged/apply-approved.test.ts",
  "test/features/probe/every-reading.test.ts",
  "test/features/probe/clean-up.test.ts",
  "test/docs/console.test.ts",
  "test/front/failures-after-the-effect.test.ts",
  "test/front/lost-answers.test.ts",
  "test/front/killed-runs.test.ts",
  "test/front/soak/soak.test.ts",
  "test/cli/canary.test.ts",
  "test/cli/bad-hour.test.ts",
  "test/cli/output.test.ts",
  "test/commands/workspaces.test.ts",
  "test/action/commands/plan.test.ts",
  "test/action/hostile.test.ts",
  "test/sandbox/readings-end-to-end.test.ts",
  "test/run/lock/many-processes.test.ts",
  "test/examples/sinks.test.ts",
  "test/workato/limiter/sliding-window.test.ts",
  "test/workato/open.test.ts",
];

/** Begins with the files that take longest, also where no earlier run shows how long each takes. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = longest.find((name) => !existsSync(name));
    if (gone !== undefined) throw new Error(`${gone} does not exist: update test/support/longest-first.ts`);
    const others = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}`));
      return at === -1 ? longest.length : at;
    };
    return others.toSorted((a, b) => rank(a) - rank(b));
  }
}
