import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They need programs that npm does not install: see vitest.outside.config.ts.
    exclude: ["test/outside/**"],
    globalSetup: ["test/support/own-temporary-folder.ts"],
    // No test replaces a module and src keeps no state, so that files can share what a worker has loaded.
    isolate: false,
    // Many tests wait: for processes, and for the time after which a lost answer counts as lost. Meanwhile others run.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
