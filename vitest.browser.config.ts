import { defineConfig } from "vitest/config";

/** The tests that need a browser, which not every machine has: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    globalSetup: ["test/support/own-temporary-folder.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
