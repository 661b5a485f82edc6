import { defineConfig } from "vitest/config";

/** The tests that need programs from outside: `npm run test:outside`, which `.ci/run` runs after installing them. */
export default defineConfig({
  test: {
    include: ["test/outside/**/*.test.ts"],
    globalSetup: ["test/support/own-temporary-folder.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
