import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  draftDrift,
  draftImport,
  outFolder,
  requireOwnFiles,
  schemaCopy
} from "./features-import-draft.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  proveManifestPlace,
  writeManifest
} from "./run-output-file-private-file.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import {
  Waits,
  connector,
  onlineOptions,
  requireAccess,
  unlessStopped
} from "./run-prepare.js";
import {
  forMarkdown,
  forTerminal,
  plural
} from "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";

// src/features/import/render.ts
function renderAll(workspaces, ask, format, style) {
  const isQuiet = (one) => workspaces.length > 1 && one.workspace.customer !== null && isEmpty(one);
  const shown = workspaces.filter((one) => !isQuiet(one)).map((one) => renderImported(one, ask, format, style));
  const quiet = workspaces.filter(isQuiet).length;
  const what = ask.acceptDrift ? "without a difference" : "in which every live client in scope is declared";
  return [...shown, ...quiet === 0 ? [] : [`${plural(quiet, "customer")} ${what}.
`]].join("\n");
}
function isEmpty({ files, left_alone, notes }) {
  return files.length + left_alone.length + notes.length === 0;
}
function renderImported(imported, ask, format, style) {
  const safe = format === "markdown" ? forMarkdown : forTerminal;
  const head = format === "markdown" ? `### ${workspaceMarkdown(imported.workspace)}` : workspaceLine(imported.workspace, style);
  const lines = [
    ...imported.files.flatMap((file) => fileLines(file, ask.dryRun, safe, format)),
    ...imported.left_alone.map(
      ({ id, name, environment, reason }) => `- left alone: ${safe(environment === null ? name : `${name} in ${environment}`)} (id ${id}): ${safe(reason)}`
    ),
    ...imported.notes.map((note) => `- note: ${safe(note)}`)
  ];
  const body = lines.length === 0 ? [] : [...lines, ""];
  return `${[head, "", ...body, total(imported, ask)].join("\n")}
`;
}
function fileLines({ file, created, clients, added }, dryRun, safe, format) {
  const count = plural(clients.length, "client");
  const line = `- ${safe(file)}: ${created ? `new, with ${count}` : count}`;
  if (!dryRun) return [line];
  const text = added.trimEnd().split(/\r?\n/);
  return format === "markdown" ? [line, "", ...text.map((one) => `      ${forTerminal(one)}`), ""] : [line, ...text.map((one) => `    ${forTerminal(one)}`)];
}
function total({ files, left_alone }, { dryRun, acceptDrift }) {
  const count = files.reduce((sum, { clients }) => sum + clients.length, 0);
  if (count === 0 && files.length === 0 && left_alone.length === 0)
    return acceptDrift ? "Nothing to accept: no live client differs from its manifest." : "Nothing to import: every live client in scope is declared.";
  const done = acceptDrift ? "updated" : "imported";
  const left = left_alone.length === 0 ? "" : `, ${left_alone.length} left alone`;
  return `${plural(count, "client")} ${dryRun ? `would be ${done}` : done}${left}.`;
}

// src/features/import/command.ts
async function importClients(flags, voice, system) {
  const { options, budgets } = await onlineOptions(flags, system);
  requireAccess(options.workspaces, system);
  if (flags.out !== void 0 && flags.dryRun !== true)
    for (const workspace of options.workspaces)
      await proveManifestPlace(outFolder(flags.out, workspace, options, system.cwd).absolute);
  const connect = connector(
    options,
    system,
    voice,
    new Waits(voice, system, options.workspaces.length > 1),
    budgets
  );
  const drafted = [];
  for (const workspace of options.workspaces)
    drafted.push(
      await unlessStopped(draftOne(workspace, options, flags, connect(workspace), system), system.stop)
    );
  requireOwnFiles(drafted);
  if (flags.dryRun !== true)
    for (const { absolute, text } of drafted.flatMap(({ drafts }) => drafts))
      await writeManifest(absolute, text);
  const ask = { dryRun: flags.dryRun ?? false, acceptDrift: flags.acceptDrift !== void 0 };
  show(drafted, ask, voice, system);
  return exitCode.fine;
}
async function draftOne(workspace, options, flags, api, system) {
  if (flags.acceptDrift !== void 0) return draftDrift(workspace, options, flags, api, system);
  const { out, by } = flags;
  const named = { ...out === void 0 ? {} : { out }, ...by === void 0 ? {} : { by } };
  const schema = await schemaCopy(options, system.cwd);
  return draftImport(workspace, options, { ...named, schema }, api, system);
}
function show(drafted, ask, { format }, system) {
  const workspaces = drafted.map(({ imported }) => imported);
  if (format === "json")
    system.out(jsonText({ format: "keyward.import/v1", dry_run: ask.dryRun, workspaces }));
  else system.out(renderAll(workspaces, ask, format, system.outStyle));
}

export {
  importClients
};
