// auth0-deploy-cli and keyward on the same kind of work: `node bench/auth0.mjs FOLDER [--write]`, with auth0-deploy-cli
// installed in that folder, which is not this one. Both talk to a stand-in on 127.0.0.1, at 8 requests in a second, the limit
// that auth0-deploy-cli sets itself.
import { once } from "node:events";
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { Agent, get } from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { figureTables } from "../scripts/docs/figure-tables.mjs";
import { configuration, entryOf, filesSink, twins, withFolder, writeManifests } from "./fixtures.mjs";
import { keyward, root, runFile } from "./measure.mjs";
import { arrivalsOf, withSandbox, withServer } from "./servers.mjs";

const { values: flags, positionals } = parseArgs({
  options: { write: { type: "boolean" } },
  allowPositionals: true,
});
const [installed] = positionals;
if (installed === undefined) throw new Error("name the folder in which auth0-deploy-cli is installed");
const program = path.resolve(installed, "node_modules/auth0-deploy-cli");
const { version } = JSON.parse(await readFile(path.join(program, "package.json"), "utf8"));

const rows = [];
for (const count of [1, 100, 1_000, 10_000]) {
  rows.push(
    await auth0(`preview of ${count.toLocaleString("en-US")} unchanged`, count, count, ["--dry-run"]),
  );
  rows.push(await ours(`preview of ${count.toLocaleString("en-US")} unchanged`, count, count, ["plan"]));
}
rows.push(await auth0("200 creates", 0, 200, []));
rows.push(await ours("200 creates", 0, 200, ["apply", "--yes"]));
console.log(figureTables({ cases: { auth0: rows } }).auth0);
if (flags.write) {
  const file = path.join(root, "bench", "figures.json");
  const figures = JSON.parse(await readFile(file, "utf8"));
  const all = { ...figures, cases: { ...figures.cases, auth0: rows } };
  await writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
}

function auth0(work, live, declared, args) {
  return withFolder(async (folder) => {
    const [key, cert] = [path.join(folder, "key.pem"), path.join(folder, "cert.pem")];
    certificate(key, cert);
    const tenant = fileURLToPath(new URL("auth0-tenant.mjs", import.meta.url));
    return withServer(process.execPath, [tenant, key, cert, `${live}`], /localhost:\d+/, async ([domain]) => {
      await writeFile(path.join(folder, "tenant.yaml"), tenantFile(declared));
      const config = { AUTH0_DOMAIN: domain, AUTH0_ACCESS_TOKEN: "bench", AUTH0_INCLUDED_ONLY: ["clients"] };
      await writeFile(path.join(folder, "config.json"), JSON.stringify(config));
      const all = ["import", "-c", "config.json", "-i", "tenant.yaml", ...args];
      const env = { NODE_EXTRA_CA_CERTS: cert, HOME: folder };
      const ran = await runFile(path.join(program, "lib/index.js"), all, { cwd: folder, env });
      const ended = args.length > 0 ? "No changes detected" : "Import Successful";
      if (ran.status !== 0 || !(ran.stdout + ran.stderr).includes(ended))
        throw new Error(`${work} ended with ${ran.status}: ${ran.stdout}${ran.stderr}`);
      const requests = (await arrivals(domain, await readFile(cert))).length;
      return figures(work, `auth0-deploy-cli ${version}`, requests, ran);
    });
  });
}

function ours(work, live, declared, args) {
  const { seed, texts } = twins(declared);
  const start = { ...seed, clients: seed.clients.slice(0, live) };
  return withSandbox(start, ["--rate-limit", "8/1s"], async (folder, url) => {
    await writeManifests(folder, texts);
    await writeFile(path.join(folder, "keyward.yaml"), configuration({ bench: entryOf(url) }, filesSink));
    const ran = await keyward(folder, [...args, "--rate-limit", "8/1s"]);
    return figures(work, "keyward", (await arrivalsOf(url, "/")).requests, ran);
  });
}

function figures(work, name, requests, { wall, cpu, memory }) {
  const rounded = (value) => Number(value.toPrecision(4));
  return { work, program: name, requests, wall: rounded(wall), cpu: rounded(cpu), memory: rounded(memory) };
}

function certificate(key, cert) {
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const files = ["-keyout", key, "-out", cert, "-days", "2"];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", ...files, ...subject], {
    stdio: "ignore",
  });
}

function tenantFile(count) {
  const entries = Array.from(
    { length: count },
    (_, index) =>
      `  - name: client-${String(index).padStart(6, "0")}\n    description: Team ${index % 20}\n    app_type: non_interactive\n    grant_types:\n      - client_credentials\n    callbacks: []\n    oidc_conformant: true\n`,
  );
  return `clients:\n${entries.join("")}`;
}

async function arrivals(domain, ca) {
  const request = get(`https://${domain}/arrivals`, { agent: new Agent({ ca }) });
  const [response] = await once(request, "response");
  let text = "";
  for await (const chunk of response) text += chunk;
  return JSON.parse(text);
}
