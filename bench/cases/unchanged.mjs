// What an unchanged plan and `validate` cost, by the number of clients: the API's limit is not part of it.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { configuration, entryOf, filesSink, policies, twins, writeManifests } from "../fixtures.mjs";
import { keyward, medianOf } from "../measure.mjs";
import { leastSpan, unlimited, withSandbox } from "../servers.mjs";

const planArgs = ["plan", "--format", "json", "--detailed-exitcode", "--rate-limit", "900000/1s"];

/** `plan` and `validate` of N clients that are live as their manifests declare them. */
export function unchanged(count, { more = "", times = 3 } = {}) {
  const { seed, texts } = twins(count);
  return withSandbox(seed, unlimited, async (folder, url) => {
    await writeManifests(folder, texts);
    await writeFile(
      path.join(folder, "keyward.yaml"),
      configuration({ bench: entryOf(url) }, filesSink + more),
    );
    const plan = await medianOf(times, () => keyward(folder, planArgs));
    const validate = await medianOf(times, () => keyward(folder, ["validate"]));
    const { requests } = JSON.parse(plan.first.stdout).plans[0].read;
    // A page holds 100, and a page that is not full ends the list.
    const leastRequests = Math.floor(count / 100) + 1;
    return {
      clients: count,
      requests,
      leastRequests,
      leastWait: leastSpan(leastRequests, 60, 60),
      plan,
      validate,
    };
  });
}

/** The same plan with 20 policies, beside the one without. */
export async function withPolicies(count) {
  const without = await unchanged(count);
  const judged = await unchanged(count, { more: policies });
  return { clients: count, policies: 20, plan: judged.plan, without: without.plan };
}
