import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  renderFindingsMarkdown
} from "./render-problems-findings-markdown.js";
import {
  renderFindings
} from "./render-problems-findings-text.js";
import {
  findingErrors,
  problemErrors
} from "./render-problems-error-line.js";
import {
  eventLine
} from "./commands-event-line.js";
import {
  isData
} from "./run-system.js";
import {
  checkCode
} from "./commands-exit-code.js";
import {
  problemBlocks
} from "./render-problems-problem-markdown.js";
import {
  prose,
  terminalReader
} from "./render-markdown-reader.js";
import {
  problemLines
} from "./render-problems-problem-text.js";
import {
  hazardProblems,
  offlinePolicyFindings,
  placesOf,
  sinksOf
} from "./run-attempt.js";
import {
  Budgets,
  prepareWith
} from "./run-prepare.js";
import {
  entryOf,
  listFolders,
  readOptions,
  shardLine
} from "./run-input-read-options.js";
import {
  forMarkdown,
  forTerminal,
  numberText,
  plural,
  sourceText
} from "./render-plan-values.js";
import {
  surveyPlaces
} from "./sinks-owned.js";
import {
  jsonText
} from "./util-json.js";
import {
  InputError
} from "./model-errors.js";

// src/run/input/stand-ins.ts
var StandIns = class {
  #entries = /* @__PURE__ */ new Set();
  list = async (entry) => {
    const ids = await listFolders(entry);
    if (ids.length > 0) return ids;
    this.#entries.add(entry.name);
    return ["1"];
  };
  /** The name of a workspace in results: that of its entry where it stands in for all customers. */
  nameOf(workspace) {
    return this.has(workspace) ? entryOf(workspace) : workspace.name;
  }
  has(workspace) {
    return workspace.customer === "1" && this.#entries.has(entryOf(workspace));
  }
};

// src/render/lists/validated.ts
var listed = 5;
function renderValidated(workspaces, config, style) {
  const blocks = workspaces.map((one) => {
    const blocks2 = [
      ...one.problems.map((problem) => problemLines(problem, "refused", style)),
      one.notes.map((note) => `${style.cyan("Note:")} ${forTerminal(noteText(note))}`),
      [forTerminal(headline(one)), ...laterLines(one).map((line) => `  ${forTerminal(line)}`)]
    ];
    return blocks2.flatMap((block) => block.length === 0 ? [] : [`${block.join("\n")}
`]).join("\n");
  }).join("\n");
  return `${forTerminal(configText(config))}
${blocks}`;
}
function renderValidatedMarkdown(workspaces, config) {
  const blocks = workspaces.map((one) => {
    const blocks2 = [
      [`### ${forMarkdown(headline(one))}`],
      ...problemBlocks(one.problems, "refused", { most: Number.POSITIVE_INFINITY, reader: terminalReader }),
      one.notes.map((note) => `- ${prose(noteText(note))}`),
      laterLines(one).map((line) => `- ${prose(line)}`)
    ];
    return blocks2.flatMap((block) => block.length === 0 ? [] : [`${block.join("\n")}
`]).join("\n");
  }).join("\n");
  return `${forMarkdown(configText(config))}

${blocks}`;
}
function configText(config) {
  return config === null ? "Configuration: environment variables (no keyward.yaml)" : `Configuration: ${config}`;
}
function headline({ workspace, files, clients, problems }) {
  const unsafe = placesOf2(problems.filter(({ rule }) => rule.startsWith("place-")));
  const policies = placesOf2(problems) - unsafe;
  const wrong = [
    ...policies === 0 ? [] : [plural(policies, "policy violation")],
    ...unsafe === 0 ? [] : [`${plural(unsafe, "problem")} with where tokens go`]
  ];
  const found = wrong.length === 0 ? "nothing wrong" : wrong.join(", ");
  return `${workspace}: ${plural(clients, "client")} in ${plural(files, "file")}, ${found}`;
}
function placesOf2(problems) {
  return problems.reduce((sum, { places = [] }) => sum + Math.max(1, places.length), 0);
}
function noteText({ message, source }) {
  return source === null ? message : `${message} (${sourceText(source)})`;
}
function laterLines({ decided_at_plan: all }) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = `${one.policy}, which depends on ${one.fact}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, group]) => {
    const places = group.slice(0, listed).map(({ source }) => sourceText(source));
    const more = group.length > listed ? [`and ${numberText(group.length - listed)} more`] : [];
    return `decided only by a plan: ${key}: ${plural(group.length, "client")} (${[...places, ...more].join(", ")})`;
  });
}

// src/run/places/unsafe-places.ts
async function unsafePlaces({ options: { name, customer }, declared }, options, system) {
  const files = new Set(options.sinks.flatMap((sink) => sink.type === "file" ? [sink.name] : []));
  if (files.size === 0) return [];
  const sinks = await sinksOf(options, system);
  const workspace = { name, customer };
  const places = new Map(
    declared.map((client) => [
      client,
      placesOf(client, workspace, sinks, client.id).filter(({ sink }) => files.has(sink))
    ])
  );
  const found = await surveyPlaces([...places.values()].flat(), sinks);
  const sites = new Map(
    [...places].map(([client, own]) => [client, own.flatMap((place) => found.get(place) ?? [])])
  );
  return hazardProblems(declared, sites);
}

// src/run/result.ts
var findingsFormat = "keyward.findings/v1";

// src/commands/validate.ts
async function validate(flags, voice, system) {
  try {
    return await nothingWrong(flags, voice, system);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { findings } = error;
    flags.onResult?.({ format: findingsFormat, findings, workspaces: [] });
    system.out(showFindings(findings, voice, system));
    if (isData(voice.format)) system.err(findingErrors(findings));
    return checkCode({ findings: findings.length, problems: 0 });
  }
}
async function nothingWrong(flags, voice, system) {
  const given = { ...flags, quiet: true };
  const standIns = new StandIns();
  const options = await readOptions(given, system, standIns.list);
  if (options.part !== null && !voice.quiet) system.err(`${shardLine(options.part)}
`);
  const budgets = new Budgets(options, system);
  const { workspaces } = await prepareWith({ options, budgets }, given, system);
  const rows = [];
  for (const workspace of workspaces) {
    const { options: own, declared, files, notes } = workspace;
    const found = offlinePolicyFindings(options.policies, declared, own, entryOf(own));
    const noted = notes.filter(({ rule }) => rule !== "customer-without-manifests" || !standIns.has(own));
    rows.push({
      workspace: standIns.nameOf(own),
      files: files.length,
      clients: declared.length,
      ...found,
      problems: [...found.problems, ...await unsafePlaces(workspace, options, system)],
      notes: [...noted, ...found.notes]
    });
  }
  const config = options.config?.shown ?? null;
  flags.onResult?.({ format: findingsFormat, findings: [], config, workspaces: rows });
  system.out(showValidated(rows, config, voice, system));
  if (isData(voice.format))
    for (const { workspace, problems } of rows) system.err(problemErrors("refused", workspace, problems));
  return checkCode({ findings: 0, problems: rows.flatMap(({ problems }) => problems).length });
}
function showValidated(rows, config, { format }, system) {
  switch (format) {
    case "json":
      return jsonText({ format: findingsFormat, findings: [], config, workspaces: rows });
    case "jsonl":
      return rows.map((workspace) => eventLine({ type: "validated", workspace }, system.clock.now())).join("");
    case "markdown":
      return renderValidatedMarkdown(rows, config);
    case "text":
      return renderValidated(rows, config, system.outStyle);
  }
}
function showFindings(findings, { format }, system) {
  switch (format) {
    case "json":
      return jsonText({ format: findingsFormat, findings, workspaces: [] });
    case "jsonl":
      return findings.map((finding) => eventLine({ type: "finding", finding }, system.clock.now())).join("");
    case "markdown":
      return renderFindingsMarkdown(findings);
    case "text":
      return renderFindings(findings, system.outStyle);
  }
}

export {
  findingsFormat,
  validate
};
