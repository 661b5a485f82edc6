// One plan of many workspaces in one process, each with a quota of its own; all are unchanged.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { configuration, filesSink, twins, writeManifests } from "../fixtures.mjs";
import { keyward } from "../measure.mjs";
import { arrivalsOf, unlimited, withSandbox } from "../servers.mjs";

/** A plan of that many workspaces with that many clients each. */
export function manyWorkspaces(count, each) {
  const { seed, texts } = twins(each);
  return withSandbox(seed, unlimited, async (folder, url) => {
    await writeManifests(folder, texts);
    const tokens = Array.from({ length: count }, (_, index) => `KEYWARD_BENCH_${index}`);
    const entry = (token) => `host: "${url}", token_env: ${token}, manifests: [clients], self: none`;
    const entries = Object.fromEntries(tokens.map((token, index) => [`w${index}`, entry(token)]));
    await writeFile(path.join(folder, "keyward.yaml"), configuration(entries, filesSink));
    const env = Object.fromEntries(tokens.map((token) => [token, "sandbox-token"]));
    const args = ["plan", "--format", "json", "--detailed-exitcode"];
    const { wall, cpu, memory } = await keyward(folder, args, env);
    const { requests } = await arrivalsOf(url, "/");
    const leastRequests = count * (Math.floor(each / 100) + 1);
    return { workspaces: count, clients: count * each, requests, leastRequests, wall, cpu, memory };
  });
}
