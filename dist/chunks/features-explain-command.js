import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  explainPolicies
} from "./policy-explain.js";
import {
  markdownTable,
  textTable
} from "./render-lists-table.js";
import {
  credentialsOf
} from "./features-overlap-credentials.js";
import {
  shellWord
} from "./util-shell-word.js";
import {
  planErrors
} from "./render-problems-error-line.js";
import {
  isData
} from "./run-system.js";
import {
  endedCode,
  exitCode
} from "./commands-exit-code.js";
import {
  changeItem,
  showPlan
} from "./commands-show.js";
import "./render-width.js";
import {
  concernText
} from "./render-token-concern.js";
import {
  workspaceLine,
  workspaceMarkdown
} from "./render-heading.js";
import "./render-problems-problem-markdown.js";
import "./render-markdown-reader.js";
import "./render-problems-problem-text.js";
import "./render-problems-places.js";
import {
  attempt,
  claimLive,
  createChange,
  fieldChanges,
  findSelf,
  foldName,
  identify,
  issueTargetOf,
  planDocument,
  sparesOf,
  updateChange,
  vocabulary,
  withOtherCredentials
} from "./run-attempt.js";
import {
  Waits,
  connector,
  ownFields,
  prepare,
  requireAnyAccess
} from "./run-prepare.js";
import {
  describeScope,
  inScope
} from "./plan-identity-scope.js";
import "./config-token.js";
import "./render-markdown-code.js";
import {
  Lines,
  nearest
} from "./run-input-read-options.js";
import "./config-rate.js";
import {
  ageDays,
  isAtPlaces,
  membersOf,
  tokenConcerns,
  tokenState,
  turnsOf
} from "./plan-tokens-turns.js";
import {
  otherName,
  pairKey,
  placeName
} from "./model-pair.js";
import {
  durationWord
} from "./util-duration.js";
import {
  findFiles,
  readText,
  readYaml
} from "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import {
  changeLines
} from "./run-gate-gate.js";
import {
  clientFields,
  clientText,
  eachField,
  fieldNames,
  fieldOrder,
  forMarkdown,
  forTerminal,
  inOrder,
  plural,
  shown,
  sourceText
} from "./render-plan-values.js";
import "./http-retry.js";
import "./util-loopback.js";
import "./sinks-owned.js";
import "./http-masking.js";
import "./model-token-known-secrets.js";
import "./model-token-secret.js";
import "./sinks-place.js";
import {
  jsonText
} from "./util-json.js";
import {
  sameName
} from "./model-names.js";
import "./policy-schema-keywords.js";
import "./fast-deep-equal.js";
import {
  valueAt
} from "./schema-path-finding.js";
import "./model-plan.js";
import "./util-version.js";
import {
  KeywardError
} from "./model-errors.js";
import "./runtime.js";

// src/manifest/inherit/origins.ts
async function readOrigins(paths, root, client, tokens) {
  const { files } = await findFiles(paths, root);
  const file = files.find(({ shown: shown2 }) => shown2 === client.source.file);
  const read = file === void 0 ? null : await readText(file);
  if (file === void 0 || read === null || "finding" in read) return null;
  const document = [...readYaml(read.text)][client.declaration.document];
  if (document === void 0) return null;
  const path = ["clients", client.declaration.entry];
  if (valueAt(document.value, [...path, "name"]) !== placeName(client)) return null;
  return originsOf({ at: { file: file.shown, lines: new Lines(read.text), document }, path }, client, tokens);
}
function originsOf(place, client, tokens) {
  const of = (field) => originOf(place, client, field, tokens);
  return {
    ...eachField(of),
    deliver_to: of("deliver_to"),
    rotate_after: of("rotate_after"),
    overlap: of("overlap"),
    id: of("id"),
    renamed_from: of("renamed_from"),
    distinct_from: of("distinct_from")
  };
}
function originOf({ at, path }, { declaration }, field, tokens) {
  const inherited = declaration.inherited.filter((value) => value.field === field);
  const lists = inherited.flatMap(
    (value) => value.from === "address-list" ? [{ name: value.name ?? "", source: sourceOf(value) }] : []
  );
  for (const { from, name, anchor, ...value } of inherited)
    if (from !== "address-list") return { from, environment: name, anchor, source: sourceOf(value), lists };
  const own = stepsOf(field).map((steps) => [...path, ...steps]).find((one) => valueAt(at.document.value, one) !== void 0);
  if (own !== void 0) {
    const { line } = at.lines.at(at.document.offsetOf(own));
    const source = { file: at.file, line };
    return { from: "client", environment: null, anchor: at.document.anchorOf(own), source, lists };
  }
  const configured = isTokenKey(field) && tokens[field] !== null;
  return {
    from: configured ? "configuration" : "nothing",
    environment: null,
    anchor: null,
    source: null,
    lists
  };
}
function stepsOf(field) {
  if (field === "environment") return [["environments"], ["environment"]];
  return [isTokenKey(field) ? ["token", field] : [field]];
}
function isTokenKey(field) {
  return field === "deliver_to" || field === "rotate_after" || field === "overlap";
}
function sourceOf({ file, line }) {
  return { file, line };
}

// src/features/explain/explain-overlap.ts
function explainOverlap(declared, input) {
  const pair = declared?.pair ?? null;
  if (declared === null || pair === null) return null;
  const { claims } = claimLive(input.declared, input.live);
  const credentials = credentialsOf(claims, input.tokens, input.now);
  const ids = new Map(claims.map((claim) => [claim.declared, claim.live.id]));
  const turn = turnsOf(claims, input.tokens).find(
    (one) => membersOf(one).some((member) => member.declared === declared)
  );
  const members = membersIn(input.declared, declared).map(
    (member) => explained(member, credentials.get(ids.get(member) ?? 0) ?? null)
  );
  const heldAt = turn?.kind === "pair" ? placesOfCurrent(turn, input) : [];
  return { name: pair.first, environment: declared.environment, clients: members, held_at: heldAt };
}
function membersIn(all, declared) {
  const key = pairKey(declared);
  const other = all.find((one) => one.pair?.credential !== declared.pair?.credential && pairKey(one) === key);
  if (other === void 0) return [declared];
  return declared.pair?.credential === "first" ? [declared, other] : [other, declared];
}
function explained(declared, credential) {
  if (credential === null)
    return {
      id: null,
      name: declared.name,
      updated_at: null,
      age_days: null,
      token: null,
      state: null
    };
  const { token, overlap } = credential;
  const { id, name, updated_at, age_days, state } = token;
  return { id, name, updated_at, age_days, token: overlap?.token ?? null, state };
}
function placesOfCurrent({ other, known }, { tokens }) {
  const places = known ? tokens.get(other.declared) ?? [] : [];
  return places.filter((place) => isAtPlaces(other.live, [place])).map(({ sink, place }) => ({ sink, place }));
}

// src/features/explain/explain-state.ts
function stateOf({ declared, live, claim }, input, problems, plan) {
  return { adopt: null, ...stateAndWhy({ declared, live, claim }, input, problems, plan) };
}
function stateAndWhy({ declared, live, claim }, input, problems, plan) {
  const { scope } = input.ownership;
  const own = problems.find(({ source }) => isSource(source, declared));
  if (live !== null && isSelf(live, input))
    return { state: "self", why: "its token runs keyward: it is never created, changed, rotated or deleted" };
  if (own !== void 0) return { state: "refused", why: own.message };
  if (claim !== null) return { state: "managed", why: matchWords(claim) };
  if (live === null) return { state: "create", why: "no live client matches it" };
  if (!inScope(scope, live)) {
    const described = scope === null ? "" : ` (${describeScope(scope)})`;
    const why = `it is live, and outside the scope of this workspace entry${described}: it is never touched`;
    return { state: "out-of-scope", why };
  }
  const obstacle = plan.left_alone?.find(({ id }) => id === live.id)?.reason ?? null;
  return {
    state: "unmanaged",
    why: `it is live, and no manifest declares it: ${pruneEffect(obstacle, input)}`,
    adopt: adoption(live, obstacle)
  };
}
function isSelf({ id }, { declared, live, ownership }) {
  return withOtherCredentials(findSelf(live, ownership), claimLive(declared, live)).ids.has(id);
}
function adoption({ id }, obstacle) {
  return obstacle === null ? `to manage it, declare it in a manifest with \`id: ${id}\` and its live values, or run \`keyward import\`` : "a manifest cannot express that: fix it in Workato, then run `keyward import` to write it";
}
function pruneEffect(obstacle, { prune }) {
  if (obstacle !== null) return `it is left alone, also by prune, because ${obstacle}`;
  return prune ? "prune deletes it" : "it is left alone while prune is off";
}
function matchWords({ by, declared, live }) {
  switch (by) {
    case "id":
      return `pinned to the live client by \`id: ${live.id}\``;
    case "identity":
      return "matched to the live client by name and environment";
    case "renamed_from":
      return `matched to the live client by its old name, \`renamed_from: ${declared.renamed_from}\``;
  }
}
function isSource(source, declared) {
  if (source === null || declared === null) return false;
  const { file, line, environment } = declared.source;
  return source.file === file && source.line === line && source.environment === environment;
}

// src/features/explain/explain-token.ts
function tokenOf({ declared, live }, input) {
  if (live === null) return null;
  const { tokens, now } = input;
  const found = declared === null ? [] : tokens.get(declared) ?? [];
  const credential = declared === null ? null : credentialOf(live, input);
  return {
    updated_at: live.token_updated_at,
    age_days: ageDays(live, now),
    due: credential?.token.due ?? false,
    state: credential?.token.state ?? tokenState(live, found),
    concerns: tokenConcerns(live),
    places: found.map((place) => ({
      sink: place.sink,
      place: place.place,
      state: placeState(live, place, credential, input)
    }))
  };
}
function credentialOf({ id }, { declared, live, tokens, now }) {
  return credentialsOf(claimLive(declared, live).claims, tokens, now).get(id) ?? null;
}
function placeState(live, place, credential, { live: all }) {
  const other = all.find(({ id }) => id === credential?.overlap?.other.id);
  const isSpare = credential?.token.state === "spare" && other !== void 0 && isAtPlaces(other, [place]);
  return isSpare ? "spare" : tokenState(live, [place]);
}

// src/features/explain/explain.ts
function explainClients(query, input, plan) {
  const all = subjects(input);
  const named = all.filter((subject) => isNamed(subject, query.name));
  const found = named.length > 0 ? named : all.filter((subject) => hasId(subject, query.name));
  return found.filter((subject) => isInEnvironment(subject, query.environment)).map((subject) => explain(subject, input, plan));
}
function knownNames({ declared, live }) {
  return [...declared, ...live].map(({ name }) => name);
}
function subjects({ declared, live }) {
  const { claims } = claimLive(declared, live);
  const claimed = new Set(claims.map((claim) => claim.live.id));
  const claiming = new Set(claims.map((claim) => claim.declared));
  return [
    ...claims.map((claim) => ({ ...claim, claim })),
    ...declared.filter((client) => !claiming.has(client)).map((client) => ({ declared: client, live: null, claim: null })),
    ...inOrder(live.filter(({ id }) => !claimed.has(id))).map((client) => ({
      declared: null,
      live: client,
      claim: null
    }))
  ];
}
function isNamed({ declared, live }, name) {
  return [declared?.name, live?.name, declared?.renamed_from].some((one) => sameName(one ?? null, name));
}
function hasId({ declared, live }, text) {
  return [declared?.id, live?.id].some((id) => id !== void 0 && id !== null && String(id) === text);
}
function isInEnvironment({ declared, live }, environment) {
  if (environment === null) return true;
  return [declared, live].some((one) => one !== null && sameName(one.environment, environment));
}
function explain(subject, input, plan) {
  const { declared, live, claim } = subject;
  const { name = "", environment = null } = declared ?? live ?? {};
  const problems = problemsOf(subject, plan);
  return {
    workspace: plan.workspace,
    name,
    environment,
    id: live?.id ?? declared?.id ?? null,
    ...stateOf(subject, input, problems, plan),
    declared,
    origins: null,
    live,
    live_fields: live === null ? [] : fieldChanges(fieldNames, null, live, vocabulary(input.roles, input.folderPaths)),
    matched_by: claim?.by ?? null,
    changes: changesOf(subject, input, plan),
    policies: declared === null ? [] : policiesOf(declared, input),
    token: tokenOf(subject, input),
    overlap: explainOverlap(declared, input),
    look_alikes: lookAlikes(subject, input.live),
    problems,
    notes: plan.notes.filter(({ source }) => isSource(source, declared))
  };
}
function problemsOf({ declared }, { problems }) {
  return problems.filter(({ source }) => source === null || isSource(source, declared));
}
function changesOf({ declared, live }, input, plan) {
  if (plan.changes !== null) {
    return plan.changes.filter(
      (change2) => (
        // The two clients of an entry with `overlap` have one source.
        live === null ? change2.id === null && isSource(change2.source, declared) && change2.name === declared?.name : change2.id === live.id
      )
    );
  }
  const identified = identify(input);
  const { managed, creates } = identified;
  const spares = sparesOf(identified, input.tokens);
  const words = vocabulary(input.roles, input.folderPaths);
  const one = managed.find((client) => client.declared === declared);
  const made = creates.find((client) => client.declared === declared);
  const kind = made !== void 0 && spares.has(made.declared) ? "spare" : "deliver";
  const change = one === void 0 ? null : updateChange(one.live, one.desired, words, input.placesOf);
  return [
    ...change === null ? [] : [change],
    ...made === void 0 ? [] : [createChange(made.desired, issueTargetOf(made.declared, input.tokens, kind), words)]
  ];
}
function policiesOf(declared, input) {
  const { managed, creates } = identify(input);
  const resolved = [...managed, ...creates].find((one) => one.declared === declared);
  return explainPolicies(declared, resolved?.desired ?? null, input);
}
function lookAlikes({ declared, live }, all) {
  const name = foldName(declared?.name ?? live?.name ?? "");
  return all.filter((other) => other.id !== live?.id && foldName(other.name) === name).map(({ id, name: theirs, environment }) => ({ id, name: theirs, environment }));
}

// src/features/explain/overlap-texts.ts
function overlapTexts({ overlap, state }) {
  if (overlap === null) return [];
  const { clients } = overlap;
  const text = namedIn(overlap);
  const missing = clients.filter(({ id }) => id === null);
  return [
    `${clients.map(text).join(" and ")} are the two API clients of one entry, with one place for their tokens`,
    ...missing.map((one) => `${text(one)} is not live: \`keyward apply\` creates it`),
    ...missing.length > 0 ? [] : tokenTexts(overlap),
    ...missing.length > 0 ? [] : commandTexts(overlap, state)
  ];
}
function namedIn({ environment }) {
  return ({ id, name }) => clientText({ id, name, environment });
}
function tokenTexts(overlap) {
  const { clients, held_at } = overlap;
  const text = namedIn(overlap);
  const isKnown = held_at.length > 0;
  const places = held_at.map(({ sink, place }) => `${place} (${sink})`).join(", ");
  return [
    ...isKnown ? [] : ["which of the two tokens their place holds is not known"],
    ...clients.filter(({ token }) => token === "current").map(
      (one) => isKnown ? `${places}: the token of ${text(one)}, there since it was issued ${issuedText(one)}` : `the token of ${text(one)} was issued ${issuedText(one)}`
    ),
    ...clients.filter(({ token }) => token !== "current").map((one) => endingText(one, text(one)))
  ];
}
function endingText(one, client) {
  const issued = issuedText(one);
  if (one.state === "pending")
    return `the token of ${client}, issued ${issued}, was not delivered: \`keyward apply\` issues another one`;
  if (one.state !== "spare") return `the token of ${client} was issued ${issued}`;
  return one.token === "earlier" ? `the earlier token, of ${client}, was issued ${issued}: it works until the next rotation` : `the token of ${client} was issued ${issued}, and delivered nowhere: the next rotation replaces and delivers it`;
}
function issuedText({ updated_at, age_days }) {
  if (updated_at === null) return "at a time that the API does not return";
  return `at ${updated_at}${age_days === null ? "" : `, ${plural(age_days, "day")} ago`}`;
}
function commandTexts(overlap, state) {
  if (state === "self") return ["`keyward rotate --self` issues and delivers the next token"];
  const text = namedIn(overlap);
  const next = overlap.clients.filter(({ token }) => token !== "current");
  const isEarlier = next.some((one) => one.token === "earlier" && one.state === "spare");
  return [
    ...next.map((one) => `\`${command([], overlap)}\` issues and delivers a new token of ${text(one)}`),
    ...isEarlier ? [`\`${command(["--end-overlap"], overlap)}\` ends the earlier token without a new one`] : []
  ];
}
function command(flags, { name, environment }) {
  const where = environment === null ? [] : ["--environment", shellWord(environment)];
  const end = name.startsWith("-") ? ["--"] : [];
  return ["keyward rotate", ...flags, ...where, ...end, shellWord(name)].join(" ");
}

// src/features/explain/view.ts
function explanationView(one) {
  const { declared, look_alikes, problems, notes } = one;
  const all = [
    ["Policies", one.policies.map(policyText)],
    ["Token", tokenTexts2(one)],
    ["Overlap", overlapTexts(one)],
    ["Looks the same", look_alikes.map(clientText)],
    ["Refused", problems.map(({ message, way }) => way === "" ? message : `${message} \u2192 ${way}`)],
    // Warnings of policies are listed under Policies.
    ["Notes", notes.filter(({ rule }) => !rule.startsWith("policy")).map(({ message }) => message)]
  ];
  return {
    title: clientText(one),
    state: one.state,
    lines: [
      ...declared === null ? [] : [`declared at ${sourceText(declared.source)}`],
      one.why,
      ...one.adopt === null ? [] : [one.adopt]
    ],
    fields: fieldTable(one),
    groups: all.filter(([, rows]) => rows.length > 0)
  };
}
function fieldTable(one) {
  const live = new Map(one.live_fields.map((field) => [field.field, liveText(shown(field))]));
  const { declared, origins } = one;
  const declaredCell = (words) => declared === null ? "" : words(declared);
  const rows = [
    ...fieldOrder.map((field) => [field, declaredCell((client) => declaredText(client, field))]),
    ...ownFields.map((field) => [field, declaredCell((client) => ownText(client, field))])
  ].map(([field, text]) => [
    field,
    text,
    origins === null ? "" : originText(origins[field]),
    live.get(field) ?? ""
  ]).filter(([, text, , is]) => text !== "" || is !== "");
  if (declared !== null) return { headings: ["Field", "Declared", "From", "Live"], rows };
  return { headings: ["Field", "Live"], rows: rows.map(([field = "", , , is = ""]) => [field, is]) };
}
function liveText(value) {
  return value?.kind === "value" ? value.value : "";
}
function declaredText(client, field) {
  return clientFields[field].declaredText(client[field]);
}
function ownText(client, field) {
  switch (field) {
    case "deliver_to":
      return delivery(client.token);
    case "rotate_after":
      return rotation(client.token);
    case "overlap":
      return client.pair === null ? "" : `with ${otherName(client.pair)}`;
    case "id":
      return client.id === null ? "" : String(client.id);
    case "renamed_from":
      return client.renamed_from ?? "";
    case "distinct_from":
      return client.distinct_from.join(", ");
  }
}
function delivery({ deliver_to }) {
  if (deliver_to === null) return "";
  return typeof deliver_to === "string" ? deliver_to : deliver_to.join(", ");
}
function rotation({ rotate_after }) {
  if (rotate_after === null) return "";
  return rotate_after === "never" ? "never" : durationWord(rotate_after);
}
function originText({ from, environment, anchor, source, lists }) {
  if (from === "nothing") return "";
  const where = from === "in" ? `in ${environment ?? ""}` : from.replace("-", " ");
  const by = anchor === null ? "" : ` by &${anchor}`;
  const named = lists.map((list) => `; address list ${list.name}, ${sourceText(list.source)}`);
  return `${where}${by}${source === null ? "" : `, ${sourceText(source)}`}${named.join("")}`;
}
function policyText({ name, severity, judged, message, way, source }) {
  if (message !== "") return `${severity}: ${message} \u2192 ${way}`;
  return `${judged === "on-change" ? "judges changes" : judged}: ${name} (${sourceText(source)})`;
}
function tokenTexts2({ token, live, overlap, id }) {
  if (token === null) return [];
  const issued = live?.token_updated_at ?? null;
  const other = overlap?.clients.find((one) => one.id !== id)?.name ?? "";
  const age = token.age_days === null ? "" : `, ${plural(token.age_days, "day")} ago`;
  const due = token.due ? "; due for rotation" : "";
  const when = issued === null ? "the API does not return when it was issued" : `issued ${issued}${age}${due}`;
  const concerns = token.concerns.map(concernText);
  const places = token.places.map(
    ({ sink, place, state }) => `${sink} ${place}: ${state === "spare" ? `holds the token of ${other}` : state}`
  );
  return [when, ...concerns, ...places];
}

// src/features/explain/render.ts
var none = "none: the live client matches the manifest";
function renderExplanationsText(explained2, style) {
  return explained2.map((one) => `${textLines(one, style).join("\n")}
`).join("\n");
}
function renderExplanationsMarkdown(explained2) {
  return explained2.map((one) => `${markdownLines(one).join("\n")}
`).join("\n");
}
function textLines(one, style) {
  const view = explanationView(one);
  const indented = (line) => `  ${forTerminal(line)}`;
  const changes = one.changes.flatMap((change) => changeLines(change, style));
  return [
    workspaceLine(one.workspace, style),
    `${style.bold(forTerminal(view.title))}: ${view.state}`,
    ...view.lines.map(indented),
    "",
    ...textTable(view.fields, { ...style, columns: style.columns - 2 }).map((line) => `  ${line}`),
    ...differences(one, changes.length > 0 ? changes : [`  ${none}`]).flatMap(([title, lines]) => [
      "",
      style.bold(title),
      ...lines
    ]),
    ...view.groups.flatMap(([title, rows]) => ["", style.bold(title), ...rows.map(indented)])
  ];
}
function markdownLines(one) {
  const view = explanationView(one);
  const item = (line) => `- ${forMarkdown(line)}`;
  const changes = one.changes.flatMap((change) => changeItem(change));
  return [
    `### ${workspaceMarkdown(one.workspace)}`,
    "",
    `**${forMarkdown(view.title)}**: ${view.state}`,
    "",
    ...view.lines.map(item),
    "",
    ...markdownTable(view.fields),
    ...differences(one, changes.length > 0 ? changes : [`- ${none}`]).flatMap(([title, lines]) => [
      "",
      `#### ${title}`,
      "",
      ...lines
    ]),
    ...view.groups.flatMap(([title, rows]) => ["", `#### ${title}`, "", ...rows.map(item)])
  ];
}
function differences({ changes, state }, lines) {
  return changes.length > 0 || state === "managed" ? [["Differences", lines]] : [];
}

// src/features/explain/command.ts
async function explain2(flags, voice, system) {
  const prepared = await prepare(flags, system);
  requireAnyAccess(prepared.options.workspaces, system);
  const connect = connector(
    prepared.options,
    system,
    voice,
    new Waits(voice, system, prepared.options.workspaces.length > 1),
    prepared.budgets
  );
  const query = { name: flags.name, environment: flags.environment ?? null };
  const explanations = [];
  const known = [];
  const failed = [];
  for (const workspace of prepared.workspaces) {
    const world = await readWorld(workspace, prepared, () => connect(workspace.options), system);
    if ("failed" in world) {
      failed.push(world.failed);
      continue;
    }
    known.push(...knownNames(world.input));
    for (const one of explainClients(query, world.input, world.plan))
      explanations.push(await withOrigins(one, workspace, prepared));
  }
  if (explanations.length === 0 && failed.length > 0) return showFailed(failed, voice, system);
  if (explanations.length === 0) throw unknownClient(query, known);
  system.out(show(explanations, voice, system.outStyle));
  system.err(planErrors({ problems: [], plans: failed }));
  return failed.length > 0 ? exitCode.error : exitCode.fine;
}
function showFailed(failed, voice, system) {
  const document = planDocument(
    failed.map((plan) => ({ plan })),
    system,
    null
  );
  system.out(showPlan(document, voice, system.outStyle));
  if (isData(voice.format)) system.err(planErrors(document));
  return endedCode({ kind: "planned", document }, { detailed: false });
}
async function readWorld(workspace, { options }, open, system) {
  const { plan, planned } = await attempt(workspace, options, { prune: false, whole: true }, open, system);
  return planned === null ? { failed: plan } : { plan, input: planned.input };
}
async function withOrigins(one, { options: { manifests } }, { options: { tokens, folder } }) {
  if (one.declared === null) return one;
  return { ...one, origins: await readOrigins(manifests, folder, one.declared, tokens) };
}
function show(explained2, { format }, style) {
  switch (format) {
    case "json":
      return jsonText({ format: "keyward.explain/v1", clients: explained2 });
    case "markdown":
      return renderExplanationsMarkdown(explained2);
    case "text":
      return renderExplanationsText(explained2, style);
  }
}
function unknownClient({ name, environment }, known) {
  const where = environment === null ? "" : ` of the environment ${environment}`;
  const near = nearest(name, known);
  return new KeywardError(
    `no client${where}, declared or live, is named "${name}"`,
    near.length === 0 ? "run `keyward clients` to list the live clients" : `did you mean ${near.map((one) => `"${one}"`).join(", ")}? Run \`keyward clients\` to list the live clients`
  );
}
export {
  explain2 as explain
};
