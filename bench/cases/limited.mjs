// How close runs come to the least time that a rate limit allows, as a server that counts strictly sees them.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { configuration, entryOf, filesSink, twins, writeManifests } from "../fixtures.mjs";
import { keyward } from "../measure.mjs";
import { arrivalsOf, leastSpan, withRedis, withSandbox } from "../servers.mjs";

/** A changing command at 20 requests in a second. */
export function changes(what, count, { live, args }) {
  const { seed, texts } = twins(count);
  const start = live ? seed : { ...seed, clients: [] };
  return withSandbox(start, ["--rate-limit", "20/1s"], async (folder, url) => {
    await writeManifests(folder, texts);
    await writeFile(path.join(folder, "keyward.yaml"), configuration({ bench: entryOf(url) }, filesSink));
    const { cpu } = await keyward(folder, [
      ...args,
      "--yes",
      "-q",
      "--format",
      "json",
      "--rate-limit",
      "20/1s",
    ]);
    const seen = await arrivalsOf(url, "/");
    return { what, changes: count, ...seen, leastSpan: leastSpan(seen.requests, 20, 1), cpu };
  });
}

/** A plan of all customers of a partner, with 1,000 lists in a window of `seconds`. */
export function customers(count, seconds) {
  const { seed, texts } = twins(10, { deliverTo: "none" });
  const ids = Array.from({ length: count }, (_, index) => ({ id: 1 + index }));
  const [rate, lists] = [`60/${seconds}s`, `1000/${seconds}s`];
  const limits = ["--rate-limit", rate, "--list-rate-limit", lists];
  return withSandbox({ ...seed, customers: ids }, limits, async (folder, url) => {
    await writeManifests(folder, texts);
    const partner = `host: "${url}", token_env: KEYWARD_BENCH_TOKEN, customers: all, manifests: [clients], list_rate_limit: ${lists}, rate_limit: ${rate}`;
    await writeFile(path.join(folder, "keyward.yaml"), configuration({ p: partner }));
    const { cpu } = await keyward(folder, ["plan", "--detailed-exitcode"]);
    const seen = await arrivalsOf(url, "/api/v2/");
    return { customers: count, ...seen, leastSpan: leastSpan(seen.requests, 1000, seconds), cpu };
  });
}

/** Several processes at once, each planning customers of its own, that share 20 lists in a second through Redis. */
export function sharedByProcesses(processes, customersEach) {
  const { seed, texts } = twins(10, { deliverTo: "none" });
  const ids = Array.from({ length: processes * customersEach }, (_, index) => ({ id: 1 + index }));
  const limits = ["--rate-limit", "60/1s", "--list-rate-limit", "20/1s"];
  return withRedis((redis) =>
    withSandbox({ ...seed, customers: ids }, limits, async (folder, url) => {
      const env = { KEYWARD_BENCH_TOKEN: "sandbox-token", KEYWARD_REDIS_URL: redis };
      const parts = Array.from({ length: processes }, async (_, part) => {
        const own = ids.slice(part * customersEach, (part + 1) * customersEach).map(({ id }) => id);
        const dir = path.join(folder, `part-${part}`);
        await mkdir(dir);
        await writeManifests(dir, texts);
        const partner = `host: "${url}", token_env: KEYWARD_BENCH_TOKEN, customers: [${own.join(", ")}], manifests: [clients], list_rate_limit: 20/1s, rate_limit: { limit: 60/1s, redis_env: KEYWARD_REDIS_URL }`;
        await writeFile(path.join(dir, "keyward.yaml"), configuration({ p: partner }));
        return dir;
      });
      const ran = await Promise.all((await Promise.all(parts)).map((dir) => keyward(dir, ["plan"], env)));
      const seen = await arrivalsOf(url, "/api/v2/");
      const cpu = ran.reduce((sum, one) => sum + one.cpu, 0) / processes;
      return { processes, ...seen, leastSpan: leastSpan(seen.requests, 20, 1), cpu };
    }),
  );
}
