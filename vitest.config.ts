import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // They need programs that npm does not install: see vitest.outside.config.ts.
    exclude: ["test/outside/**"],
    globalSetup: ["test/support/own-temporary-folder.ts"],
    // No test replaces a module and src keeps no state, so that files can share what a worker has loaded.
    isolate: false,
    // Many tests wait for sockets and processes: the processor that the main process would keep is put to use.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
