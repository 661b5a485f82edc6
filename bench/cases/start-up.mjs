// What a command costs before there is anything to do: one client, next to a process of node that does nothing.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { configuration, entryOf, filesSink, twins, writeManifests } from "../fixtures.mjs";
import { cli, keyward, medianOf, root, runFile } from "../measure.mjs";
import { pullRequest } from "../pull-request.mjs";
import { unlimited, withSandbox } from "../servers.mjs";

const times = 7;

/** The start of each command with one client. */
export function startUp() {
  const { seed, texts } = twins(1);
  return withSandbox(seed, unlimited, async (folder, url) => {
    await writeManifests(folder, texts);
    await writeFile(path.join(folder, "keyward.yaml"), configuration({ bench: entryOf(url) }, filesSink));
    const empty = path.join(folder, "empty.mjs");
    await writeFile(empty, "");
    const row = async (what, run) => ({ what, ...(await medianOf(times, run)) });
    return [
      await row("node, an empty file", () => runFile(empty, [], { cwd: folder })),
      await row("keyward --version", () => keyward(folder, ["--version"])),
      await row("keyward --help", () => runFile(cli, ["--help"], { cwd: folder })),
      await row("keyward validate", () => keyward(folder, ["validate"])),
      await row("keyward plan", () => keyward(folder, ["plan"])),
    ];
  });
}

/** The plan step of a pull request that changes one of N clients, as GitHub's runner starts it; GitHub is not asked. */
export function planStep(count) {
  const { seed, texts } = twins(count);
  return withSandbox(seed, unlimited, async (folder, url) => {
    const work = path.join(folder, "work");
    await mkdir(work);
    const env = await pullRequest(
      folder,
      work,
      texts,
      configuration({ bench: entryOf(url, "self: none, rate_limit: 900000/1s") }, filesSink),
    );
    const action = path.join(root, "dist", "action.js");
    const run = async () => {
      const ran = await runFile(action, [], {
        cwd: work,
        env: { ...env, KEYWARD_BENCH_TOKEN: "sandbox-token" },
      });
      if (ran.status !== 0) throw new Error(`the step ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
      return ran;
    };
    return { clients: count, ...(await medianOf(3, run)) };
  });
}
