// What an unchanged plan and `validate` cost, by the number of clients: the API's limit is not part of it.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { configuration, entryOf, filesSink, policies, twins, writeManifests } from "../fixtures.mjs";
import { keyward, medianOf } from "../measure.mjs";
import { leastSpan, unlimited, withSandbox } from "../servers.mjs";

const planArgs = ["plan", "--format", "json", "--detailed-exitcode", "--rate-limit", "900000/1s"];

/** `plan` and `validate` of N clients that are live as their manifests declare them. */
export function unchanged(count, { times = 3 } = {}) {
  return withTwins(count, filesSink, async (folder) => {
    const plan = await medianOf(times, () => keyward(folder, planArgs));
    const validate = await medianOf(times, () => keyward(folder, ["validate"]));
    const { requests } = JSON.parse(plan.first.stdout).plans[0].read;
    // A page holds 100, and a page that is not full ends the list.
    const leastRequests = Math.floor(count / 100) + 1;
    const leastWait = leastSpan(leastRequests, 60, 60);
    return { clients: count, requests, leastRequests, leastWait, plan, validate };
  });
}

/** The same plan with 20 policies, next to the one without. */
export async function withPolicies(count) {
  const planned = (folder) => medianOf(3, () => keyward(folder, planArgs));
  const without = await withTwins(count, filesSink, planned);
  const plan = await withTwins(count, filesSink + policies, planned);
  return { clients: count, policies: 20, plan, without };
}

function withTwins(count, more, use) {
  const { seed, texts } = twins(count);
  return withSandbox(seed, unlimited, async (folder, url) => {
    await writeManifests(folder, texts);
    await writeFile(path.join(folder, "keyward.yaml"), configuration({ bench: entryOf(url) }, more));
    return use(folder);
  });
}
