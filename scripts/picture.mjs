// Draws docs/images/plan-*.svg: what `keyward plan` prints for a change, from a run of the built program against its
// sandbox. `--check` writes nothing and fails when the committed pictures differ.
import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { terminalPicture } from "./docs/terminal-picture.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, "dist", "cli.js");
const run = promisify(execFile);

/** The change of which a plan is shown: more addresses, a new client, and an allow list where there was none. */
const invoices = `version: 1
clients:
  - name: invoice-export
    environment: Production
    role: Read only
    folders: [Finance/Order to Cash]
    ip_allow_list: [192.0.2.10]
`;
const changed = (text) =>
  text
    .replace(/(name: finance-loader[\s\S]*?ip_allow_list: \[)/, "$1198.51.100.0/24, ")
    .replace(/(name: partner-feed[\s\S]*?ip_allow_list: )any/, "$1[203.0.113.64/28]");

async function sandbox() {
  const child = spawn(process.execPath, [cli, "sandbox", "--port", "0", "--seed", "demo"]);
  const url = await new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the sandbox ended")));
    child.stdout.on("data", (chunk) => resolve(/http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0]));
  });
  return { url, stop: () => child.kill() };
}

/** What a terminal shows of the plan. */
async function planned(folder, url) {
  const env = {
    PATH: process.env.PATH,
    TMPDIR: folder,
    WORKATO_HOST: url,
    WORKATO_API_TOKEN: "sandbox-token",
  };
  const keyward = (...args) => run(process.execPath, [cli, ...args], { cwd: folder, env });
  await keyward("init", "--self", "gitops-admin", "-w", "production");
  const file = path.join(folder, "clients/production.yaml");
  await writeFile(file, changed(await readFile(file, "utf8")));
  await writeFile(path.join(folder, "clients/invoices.yaml"), invoices);
  const { stdout } = await keyward("plan", "--format", "json");
  const { renderPlan } = await import(pathToFileURL(path.join(root, "dist", "index.js")).href);
  const text = renderPlan(JSON.parse(stdout), "text", "colour");
  const shown = text.replaceAll(url, "https://app.eu.workato.com").replaceAll(folder, "~/workato-clients");
  return `\u001b[32m$\u001b[39m keyward plan\n${shown}`;
}

async function output() {
  const folder = await mkdtemp(path.join(tmpdir(), "keyward-picture-"));
  const { url, stop } = await sandbox();
  try {
    return await planned(folder, url);
  } finally {
    stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const text = await output();
const images = path.join(root, "docs", "images");
await mkdir(images, { recursive: true });
for (const theme of ["dark", "light"]) {
  const file = path.join(images, `plan-${theme}.svg`);
  const picture = terminalPicture(text, theme);
  if (!process.argv.includes("--check")) await writeFile(file, picture);
  else if ((await readFile(file, "utf8")) !== picture) {
    console.error(`docs/images/plan-${theme}.svg is stale: run npm run picture and commit what it writes`);
    process.exitCode = 1;
  }
}
