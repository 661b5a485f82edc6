import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  importClients
} from "./features-import-command.js";
import "./features-import-draft.js";
import "./manifest-write-comments.js";
import {
  apply
} from "./commands-apply.js";
import "./util-shell-word.js";
import {
  plan
} from "./commands-plan.js";
import "./run-who-activity-logs.js";
import "./commands-print-result.js";
import {
  validate
} from "./commands-validate.js";
import "./render-problems-findings-markdown.js";
import "./render-problems-findings-text.js";
import "./render-problems-error-line.js";
import "./commands-event-line.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import "./run.js";
import "./commands-show.js";
import "./run-watch-watch.js";
import "./render-width.js";
import "./render-token-concern.js";
import "./run-output-file-private-file.js";
import "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import "./run-attempt.js";
import {
  unlessStopped
} from "./run-prepare.js";
import "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import "./run-input-read-options.js";
import "./config-rate.js";
import "./plan-tokens-turns.js";
import "./model-pair.js";
import "./util-duration.js";
import "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import "./util-json.js";
import "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/features/demo/command.ts
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import path from "node:path";
var manifest = `version: 1
clients:
  - name: invoice-export
    environment: Production
    role: Read only
    folders: [Finance/Order to Cash]
    ip_allow_list: [192.0.2.10]
    token: { deliver_to: [files], rotate_after: 90d }
`;
var rate = "600/60s";
var configuration = `version: 1
workspaces:
  demo:
    host: HOST
    token_env: KEYWARD_DEMO_TOKEN
    manifests: [clients]
    self: [gitops-admin]
    rate_limit: ${rate}
sinks:
  files: { type: file, path: "tokens/{workspace}/{environment}/{name}" }
`;
async function demo(voice, system) {
  const folder = await mkdtemp(path.join(system.temporary, "keyward-demo-"));
  const sandbox = await system.processes.startSelf([
    "sandbox",
    "--port",
    "0",
    "--seed",
    "demo",
    "--rate-limit",
    rate
  ]);
  try {
    await unlessStopped(walk(folder, sandboxUrl(sandbox.firstLine), voice, system), system.stop);
    return exitCode.fine;
  } finally {
    await sandbox.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
async function walk(folder, url, voice, system) {
  await writeFile(path.join(folder, "keyward.yaml"), configuration.replace("HOST", url));
  const here = {
    ...system,
    cwd: folder,
    env: { ...system.env, KEYWARD_DEMO_TOKEN: "sandbox-token" }
  };
  const step = stepPrinter(system);
  const planEnds = (code) => expectCode(code, plan({ detailedExitcode: true }, voice, here));
  step(`A sandbox of the Workato API, ${url}: 24 clients, none in Git`, "");
  step("Write manifests for the clients that are live", "keyward import");
  await expectCode(exitCode.fine, importClients({}, voice, here));
  step("They describe the workspace as it is: nothing would change", "keyward plan");
  await planEnds(exitCode.fine);
  step("A further client is declared in clients/invoices.yaml:", "");
  await writeFile(path.join(folder, "clients", "invoices.yaml"), manifest);
  system.out(indent(manifest));
  step("Check the manifests, offline", "keyward validate");
  await expectCode(exitCode.fine, validate({}, voice, here));
  step("See what would change", "keyward plan");
  await planEnds(exitCode.changesPending);
  step("Apply it: the client is created, and its token goes straight to its file", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("A second plan is empty", "keyward plan");
  await planEnds(exitCode.fine);
  step("Somebody opens the client to every address, in Workato's own pages", "");
  await manualChange(url);
  step("The drift is found", "keyward plan");
  await planEnds(exitCode.changesPending);
  step("\u2026and corrected", "keyward apply --yes");
  await expectCode(exitCode.fine, apply({ yes: true }, voice, here));
  step("The workspace matches the manifests", "keyward plan");
  await planEnds(exitCode.fine);
  system.out("\nThe demo is complete. Next, in an empty folder of your own: keyward init\n");
}
function stepPrinter(system) {
  let count = 0;
  return (text, command) => {
    count += 1;
    const shown = command === "" ? "\n" : `
${system.outStyle.dim(`$ ${command}`)}
`;
    system.out(`
${system.outStyle.bold(`${count}. ${text}`)}${shown}`);
  };
}
async function manualChange(url) {
  const answer = await fetch(`${url}/sandbox/clients`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "update", name: "invoice-export", ip_allow_list: [] })
  });
  if (!answer.ok) throw new KeywardError(`the sandbox refused the manual change: ${answer.status}`);
}
async function expectCode(wanted, running) {
  const code = await running;
  if (code !== wanted) throw new KeywardError(`a step of the demo ended with ${code} instead of ${wanted}`);
}
function sandboxUrl(line) {
  const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
  if (found === void 0) throw new KeywardError(`the sandbox did not print its address: ${line}`);
  return found;
}
function indent(text) {
  return text.replaceAll(/^(?=.)/gm, "    ");
}
export {
  demo
};
