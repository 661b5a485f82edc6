// Figures, not tests: requests, CPU, wall and peak memory of an unchanged plan, and how close a rate-limited
// apply comes to the least possible span. `npm run bench`; everything runs on this machine's loopback.
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, "dist", "cli.js");
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** N clients as a seed of the sandbox and as the manifest that equals it. */
function twins(count) {
  const roles = [{ id: 1, name: "Integrator" }];
  const folders = Array.from({ length: 20 }, (_, index) => ({
    id: 100 + index,
    name: `Team ${index}`,
    parent_id: null,
  }));
  const clients = Array.from({ length: count }, (_, index) => ({
    id: 1000 + index,
    name: `client-${String(index).padStart(5, "0")}`,
    role: 1,
    folders: [100 + (index % 20)],
    ip_allow_list: [`198.51.100.${index % 250}`, "192.0.2.0/24"],
    token_age_days: index % 300,
  }));
  const manifest = clients.map(
    ({ name, folders: [folder], ip_allow_list: list }) =>
      `  - name: ${name}\n    role: 1\n    folders:\n      - ${folder}\n    ip_allow_list:\n      - ${list[0]}\n      - ${list[1]}\n    token: { deliver_to: [files] }\n`,
  );
  return { seed: { roles, folders, clients }, manifest: `version: 1\nclients:\n${manifest.join("")}` };
}

async function withSandbox(seed, args, use) {
  const folder = await mkdtemp(path.join(tmpdir(), "keyward-bench-"));
  await writeFile(path.join(folder, "seed.json"), JSON.stringify(seed));
  const child = spawn(
    process.execPath,
    [cli, "sandbox", "--port", "0", "--seed", path.join(folder, "seed.json"), ...args],
    {
      env,
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  try {
    const url = await new Promise((resolve, reject) => {
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
        if (found) resolve(found[0]);
      });
      child.once("exit", () => reject(new Error("the sandbox ended")));
    });
    return await use(folder, url);
  } finally {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}

/** Twenty policies that every client satisfies: on addresses, names, roles by name, folders by path, tokens and changes. */
const policies = `policies:
${Array.from({ length: 4 }, (_, index) =>
  [
    `{ name: list-${index}, schema: { required: [ip_allow_list], properties: { ip_address_count: { maximum: ${1024 + index} } } } }`,
    `{ name: name-${index}, schema: { properties: { name: { pattern: "^[a-z${index}]+-[0-9]{5}$", maxLength: ${100 + index} } } } }`,
    `{ name: role-${index}, schema: { properties: { role: { properties: { name: { enum: [Integrator, Other ${index}] } } } } } }`,
    `{ name: folders-${index}, match: { names: ["client-*"] }, schema: { properties: { folders: { not: { const: all }, items: { properties: { path: { pattern: "^Team [0-9${index}]+$" } } } } } } }`,
    `{ name: change-${index}, on: change, risks: [widens] }`,
  ]
    .map((line) => `  - ${line}\n`)
    .join(""),
).join("")}`;

function configuration(url) {
  return `version: 1\nworkspaces:\n  bench: { host: "${url}", token_env: KEYWARD_BENCH_TOKEN, manifests: [clients.yaml], self: none }\nsinks:\n  files: { type: file, path: "tokens/{name}" }\n`;
}

function keyward(folder, args, tokens = { KEYWARD_BENCH_TOKEN: "sandbox-token" }) {
  const measured = ["-e", measure, cli, ...args];
  const started = performance.now();
  const ran = spawnSync(process.execPath, measured, {
    cwd: folder,
    env: { ...env, ...tokens },
    maxBuffer: 1 << 28,
    encoding: "utf8",
  });
  const [cpu, memory] = /#usage (\S+) (\S+)/.exec(ran.stderr)?.slice(1).map(Number) ?? [0, 0];
  return { ...ran, wall: (performance.now() - started) / 1000, cpu, memory };
}

// Reports the process's own accounting at its exit.
const measure = `
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require("node:fs").writeSync(2, "#usage " + (userCPUTime + systemCPUTime) / 1e6 + " " + maxRSS / 1024 + "\\n");
});
process.argv.splice(1, 0);
import(require("node:url").pathToFileURL(process.argv[1]).href);
`;

async function unchangedPlan(count, extra = "") {
  const { seed, manifest } = twins(count);
  return withSandbox(seed, ["--rate-limit", "none"], async (folder, url) => {
    await writeFile(path.join(folder, "clients.yaml"), manifest);
    await writeFile(path.join(folder, "keyward.yaml"), configuration(url) + extra);
    const args = ["plan", "--format", "json", "--detailed-exitcode", "--rate-limit", "900000/1s"];
    const runs = [1, 2, 3].map(() => keyward(folder, args));
    const bad = runs.find(({ status }) => status !== 0);
    if (bad) throw new Error(`plan ended with ${bad.status}: ${bad.stderr}${bad.stdout.slice(0, 2000)}`);
    const best = (pick) => [...runs].sort((a, b) => pick(a) - pick(b))[1];
    const requests = JSON.parse(runs[0].stdout).plans[0].read.requests;
    return {
      clients: count,
      requests,
      "wall s": best((run) => run.wall).wall.toFixed(2),
      "cpu s": best((run) => run.cpu).cpu.toFixed(2),
      "peak MB": best((run) => run.memory).memory.toFixed(0),
    };
  });
}

/** Runs a changing command at 20/1s, and compares its span with the least that the limit allows. */
async function limited(what, count, seeded, args) {
  const { seed, manifest } = twins(count);
  const start = seeded ? seed : { ...seed, clients: [] };
  return withSandbox(start, ["--rate-limit", "20/1s"], async (folder, url) => {
    await writeFile(path.join(folder, "clients.yaml"), manifest);
    await writeFile(path.join(folder, "keyward.yaml"), configuration(url));
    const ran = keyward(folder, [...args, "--yes", "-q", "--format", "json", "--rate-limit", "20/1s"]);
    if (ran.status !== 0) throw new Error(`${what} ended with ${ran.status}: ${ran.stderr}`);
    const { arrivals } = await (await fetch(`${url}/sandbox/journal`)).json();
    const times = arrivals.map(({ t }) => t);
    const least = Math.floor((times.length - 1) / 20);
    const span = (Math.max(...times) - Math.min(...times)) / 1000;
    const { rate_limited: limited } = JSON.parse(ran.stdout).results[0].requests;
    return {
      what,
      changes: count,
      requests: times.length,
      "span s": span.toFixed(3),
      "least s": least,
      ratio: (span / least).toFixed(3),
      429: limited,
    };
  });
}

/** The plan step of a pull request that changes one client, as GitHub's runner starts it; the workspace answers at once, GitHub is not asked. */
async function planStep(count) {
  const { seed, manifest } = twins(count);
  return withSandbox(seed, ["--rate-limit", "none"], async (folder, url) => {
    const work = path.join(folder, "work");
    const git = (...args) => {
      const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.invalid"];
      const ran = spawnSync("git", [...who, ...args], { cwd: work, encoding: "utf8" });
      if (ran.status !== 0) throw new Error(`git ${args.join(" ")}: ${ran.stderr}`);
      return ran.stdout.trim();
    };
    await mkdir(work);
    git("init", "-q", "-b", "main");
    await writeFile(path.join(work, "clients.yaml"), manifest);
    await writeFile(
      path.join(work, "keyward.yaml"),
      configuration(url).replace("self: none", "self: none, rate_limit: 900000/1s"),
    );
    git("add", ".");
    git("commit", "-q", "-m", "base");
    const base = git("rev-parse", "HEAD");
    await writeFile(path.join(work, "clients.yaml"), manifest.replace("198.51.100.0", "203.0.113.9"));
    git("commit", "-q", "-a", "-m", "head");
    const head = git("rev-parse", "HEAD");
    const repository = { full_name: "bench/clients", default_branch: "main", private: true };
    const side = (sha, ref) => ({ sha, ref, repo: { full_name: "bench/clients" } });
    const event = path.join(folder, "event.json");
    const pull_request = { number: 1, base: side(base, "main"), head: side(head, "change") };
    await writeFile(event, JSON.stringify({ repository, pull_request }));
    const variables = {
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: "bench/clients",
      GITHUB_RUN_ID: "1",
      GITHUB_SHA: head,
      GITHUB_REF: "refs/pull/1/merge",
      GITHUB_WORKSPACE: work,
      RUNNER_TEMP: folder,
      INPUT_COMMENT: "false",
      KEYWARD_BENCH_TOKEN: "sandbox-token",
    };
    const run = () => {
      const started = performance.now();
      const ran = spawnSync(process.execPath, [path.join(root, "dist", "action.js")], {
        cwd: work,
        env: { ...env, ...variables },
        encoding: "utf8",
      });
      if (ran.status !== 0) throw new Error(`the step ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
      return (performance.now() - started) / 1000;
    };
    const walls = [run(), run(), run()].sort((a, b) => a - b);
    return { clients: count, "wall s": walls[1].toFixed(2) };
  });
}

/** One plan of many workspaces in one process: each of its own quota, all unchanged. */
async function manyWorkspaces(count, each) {
  const { seed, manifest } = twins(each);
  return withSandbox(seed, ["--rate-limit", "none"], async (folder, url) => {
    await writeFile(path.join(folder, "clients.yaml"), manifest);
    const names = Array.from({ length: count }, (_, index) => `KEYWARD_BENCH_${index}`);
    const entries = names.map(
      (name, index) =>
        `  w${index}: { host: "${url}", token_env: ${name}, manifests: [clients.yaml], self: none }\n`,
    );
    const sinks = `sinks:\n  files: { type: file, path: "tokens/{workspace}/{name}" }\n`;
    await writeFile(
      path.join(folder, "keyward.yaml"),
      `version: 1\nworkspaces:\n${entries.join("")}${sinks}`,
    );
    const tokens = Object.fromEntries(names.map((name) => [name, "sandbox-token"]));
    const ran = keyward(folder, ["plan", "--format", "json", "--detailed-exitcode"], tokens);
    if (ran.status !== 0 || /MaxListeners/.test(ran.stderr))
      throw new Error(`plan ended with ${ran.status}: ${ran.stderr}`);
    return {
      workspaces: count,
      clients: count * each,
      "wall s": ran.wall.toFixed(2),
      "cpu s": ran.cpu.toFixed(2),
      "peak MB": ran.memory.toFixed(0),
    };
  });
}

/** A plan of all customers of a partner, at a scaled rate of lists, and the least time that it allows. */
async function manyCustomers(count, seconds) {
  const { seed, manifest } = twins(10);
  const customers = Array.from({ length: count }, (_, index) => ({ id: 1 + index }));
  const rate = `1000/${seconds}s`;
  const limits = ["--rate-limit", `60/${seconds}s`, "--list-rate-limit", rate];
  return withSandbox({ ...seed, customers }, limits, async (folder, url) => {
    await mkdir(path.join(folder, "clients"));
    await writeFile(
      path.join(folder, "clients", "all.yaml"),
      manifest.replaceAll("deliver_to: [files]", "deliver_to: none"),
    );
    await writeFile(
      path.join(folder, "keyward.yaml"),
      `version: 1\nworkspaces:\n  p: { host: "${url}", token_env: KEYWARD_BENCH_TOKEN, customers: all, list_rate_limit: ${rate}, rate_limit: 60/${seconds}s }\n`,
    );
    const ran = keyward(folder, ["plan", "--detailed-exitcode"]);
    if (ran.status !== 0) throw new Error(`plan ended with ${ran.status}: ${ran.stderr}`);
    const { arrivals } = await (await fetch(`${url}/sandbox/journal`)).json();
    const times = arrivals.filter(({ path: at }) => at.startsWith("/api/v2/")).map(({ t }) => t);
    const least = Math.floor((times.length - 1) / 1000) * seconds;
    const span = (Math.max(...times) - Math.min(...times)) / 1000;
    return {
      customers: count,
      lists: times.length,
      "span s": span.toFixed(2),
      "least s": least,
      ratio: least === 0 ? "" : (span / least).toFixed(3),
      429: arrivals.filter(({ status }) => status === 429).length,
      "cpu s": ran.cpu.toFixed(2),
      "peak MB": ran.memory.toFixed(0),
    };
  });
}

console.log("An unchanged plan, no rate limit (the median of 3)");
const rows = [];
for (const count of [100, 1_000, 10_000]) rows.push(await unchangedPlan(count));
console.table(rows);
const judged = await unchangedPlan(10_000, policies);
const ratio = (key) => (Number(judged[key]) / Number(rows[2][key])).toFixed(2);
console.log("The same with 20 policies");
console.table([{ ...judged, "wall ratio": ratio("wall s"), "cpu ratio": ratio("cpu s") }]);
console.log("The plan step of a pull request (the median of 3)");
console.table([await planStep(100), await planStep(1_000)]);
console.log("Changes at 20/1s");
console.table([
  await limited("create", 200, false, ["apply"]),
  await limited("rotate", 200, true, ["rotate", "--all", "--max-rotations", "200"]),
]);
console.log("One plan of many workspaces, no rate limit");
console.table([await manyWorkspaces(100, 100)]);
console.log("One plan of all customers of a partner, 1,000 lists in 20 s (Workato: in 60 s)");
console.table([await manyCustomers(500, 20), await manyCustomers(5_000, 20)]);
