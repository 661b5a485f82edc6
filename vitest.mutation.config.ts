import { defineConfig } from "vitest/config";

/** The tests that run the source itself: those of `dist` cannot see a mutant. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/{action,cli,examples,front,outside,scripts}/**", "test/*.test.ts"],
    globalSetup: ["test/support/own-temporary-folder.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
