import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  proxyOf,
  readProblem,
  unlessStopped,
  userAgent,
  workspaceRef
} from "./run-prepare.js";
import {
  didYouMean,
  idList,
  inScope,
  note,
  problem,
  scopeProblems
} from "./plan-identity-scope.js";
import {
  canonicalPath,
  declaredSubject,
  desiredSubject,
  entryOf,
  folderNames,
  folderPath,
  matchesGlob,
  nearest,
  riskEffects,
  roleFacts,
  shardText
} from "./run-input-read-options.js";
import {
  differing,
  earlierToken,
  heldIds,
  heldMarker,
  heldState,
  isAtPlaces,
  issuedNext,
  partnersOf,
  rowsOf,
  tokenState,
  turnsOf,
  valuesKey,
  valuesOf
} from "./plan-tokens-turns.js";
import {
  firstName,
  pairKey,
  placeName,
  renamedTo,
  secondName
} from "./model-pair.js";
import {
  durationWord
} from "./util-duration.js";
import {
  changeDigest,
  planDigest,
  rotationDigest
} from "./run-gate-gate.js";
import {
  clientFields,
  executionOrder,
  fieldNames,
  fieldOrder,
  inOrder,
  numberText,
  plural
} from "./render-plan-values.js";
import {
  markerText,
  mayReplace,
  ownedBy,
  parseMarker,
  surroundingsOf,
  surveyPlaces
} from "./sinks-owned.js";
import {
  mapConcurrent
} from "./http-masking.js";
import {
  fillPath,
  lacksId,
  shortened
} from "./sinks-place.js";
import {
  at,
  groupBy,
  identityKey,
  nfc,
  placeOf,
  sameName,
  title
} from "./model-names.js";
import {
  planFormat
} from "./model-plan.js";
import {
  version
} from "./util-version.js";
import {
  ApiError,
  KeywardError,
  SinkError
} from "./model-errors.js";

// src/model/rules.ts
var planRules = {
  "allow-list-forgotten": "refused",
  "ambiguous-folder": "error",
  "ambiguous-role": "error",
  api: "error",
  "claimed-twice": "refused",
  "create-hidden": "refused",
  "create-beside-delete": "refused",
  "deliver-to-none": "refused",
  "duplicate-identity": "refused",
  "environment-missing": "refused",
  "environment-renamed": "refused",
  "environment-unknown": "refused",
  error: "error",
  "folder-path-elsewhere": "error",
  "live-out-of-scope": "refused",
  "look-alike": "refused",
  "max-creates": "refused",
  "max-customers-changed": "refused",
  "max-deletes": "refused",
  "max-rotations": "refused",
  "max-updates": "refused",
  "name-taken": "refused",
  "no-sink": "refused",
  "no-overlap": "refused",
  "out-of-scope": "refused",
  "overlap-incomplete": "refused",
  "overlap-place-id": "refused",
  "overlap-unknown": "refused",
  "overlap-unmarked": "refused",
  "pin-not-live": "refused",
  "place-elsewhere": "refused",
  "place-in-git": "refused",
  "place-needs-id": "refused",
  "place-occupied": "refused",
  "place-of-another-client": "refused",
  policy: "refused",
  "policy-undecided": "refused",
  "prune-needs-scope": "refused",
  "prune-needs-self": "refused",
  "rename-both-live": "refused",
  "roles-unreadable": "error",
  "rotate-ambiguous": "refused",
  "rotate-migrated": "refused",
  "rotate-needs-self": "refused",
  "rotate-self": "refused",
  "rotate-unknown": "refused",
  "same-place": "refused",
  "self-ambiguous": "refused",
  "self-no-match": "refused",
  "self-taken": "refused",
  sink: "error",
  "sink-not-for": "refused",
  "stored-otherwise": "refused",
  "two-candidates": "refused",
  "unknown-folder": "error",
  "unknown-role": "error"
};
var findingRules = [
  "ambiguous-number",
  "bad-name",
  "bad-value",
  "blank",
  "clients-in-defaults",
  "command-sink",
  "conflicting-keys",
  "control-character",
  "customer-id",
  "customer-twice",
  "declared-twice",
  "defaults-outside",
  "duplicate-address-list",
  "duplicate-id",
  "duplicate-identity",
  "duplicate-key",
  "empty-config",
  "empty-list",
  "empty-manifest",
  "github-sink",
  "host",
  "in-without-environments",
  "invalid-address",
  "key-not-text",
  "list-in-list",
  "list-rate-limit",
  "misplaced-key",
  "missing-key",
  "needs-in",
  "no-clients",
  "no-customers",
  "no-file",
  "no-manifest",
  "not-a-file",
  "not-utf-8",
  "padded",
  "policy-keyword",
  "policy-kind",
  "policy-name",
  "policy-passes",
  "policy-pattern",
  "policy-reference",
  "policy-schema",
  "policy-too-large",
  "policy-unknown-property",
  "policy-vacuous",
  "policy-workspace",
  "prune-unbounded",
  "renamed-from-itself",
  "repeated-defaults",
  "repeated-environment",
  "scopes-overlap",
  "second-document",
  "sink-name",
  "template",
  "too-large",
  "two-defaults",
  "unformattable",
  "unknown-address-list",
  "unknown-environment",
  "unknown-key",
  "unknown-risk",
  "unknown-sink",
  "unreadable",
  "unused-defaults",
  "workspace-name",
  "wrong-type",
  "yaml",
  "yaml-alias",
  "yaml-alias-bomb",
  "yaml-version"
];
var noteRules = [
  "changed-by-unknown",
  "customer-without-manifests",
  "due-later",
  "due-not-held",
  "host-in-prefix",
  "marker-in-git",
  "minutes",
  "pending-marker-left",
  "place-lost-with-the-machine",
  "probable-rename",
  "rename-done",
  "rename-not-found",
  "role-gone",
  "unused-address-list"
];
var outcomeCodes = [
  "aborted",
  "audit",
  "changed-since",
  "create-hidden",
  "delivered-elsewhere",
  "error",
  "forbidden",
  "held-back",
  "lost",
  "moved",
  "name-taken",
  "no-answer",
  "not-as-sent",
  "not-begun",
  "not-delivered",
  "not-proved",
  "not-sent",
  "not-started",
  "redis",
  "refused",
  "reissued",
  "role-gone",
  "shape",
  "sink",
  "status",
  "stopped",
  "stored-otherwise",
  "two-found",
  "unauthorized"
];

// src/plan/guards/one-cause.ts
function oneForEachCause(problems) {
  const causes = groupBy(
    [...problems.entries()],
    ([index, { rule, way, shared }]) => JSON.stringify(shared === void 0 ? index : [rule, shared.before, shared.predicate, shared.way ?? way])
  );
  return [...causes.values()].map((entries) => together(entries.map(([, problem2]) => problem2)));
}
function together(equal) {
  const [first] = equal;
  if (first === void 0) throw new TypeError("a cause without a problem");
  const { shared, ...problem2 } = first;
  if (shared === void 0 || equal.length === 1) return problem2;
  const who = [...new Set(equal.flatMap((one) => one.shared?.who ?? []))];
  const places = distinct(equal.flatMap(({ source }) => source ?? []));
  const subject = subjectText(shared.of, equal.length, who);
  return {
    ...problem2,
    message: `${shared.before ?? ""}${subject} ${shared.predicate}`,
    way: shared.way ?? problem2.way,
    numbers: {
      [shared.of === "change" ? "changes" : "clients"]: who.length,
      ...shared.of === "folder path" ? { folder_paths: equal.length } : {}
    },
    ...places.length > 1 ? { places } : {}
  };
}
function subjectText(of, count, who) {
  const [only2] = who;
  if (of !== "folder path") return `${who.length} ${of}s (${someOf(who)})`;
  return who.length === 1 && only2 !== void 0 ? `${count} folder paths of ${only2}` : `${count} folder paths in ${who.length} clients (${someOf(who)})`;
}
var named = 3;
function someOf(who) {
  const more = who.length - named;
  return more > 0 ? `${who.slice(0, named).join(", ")} and ${more} more` : who.join(", ");
}
function distinct(sources) {
  return [...new Map(sources.map((source) => [at(source), source])).values()];
}

// src/policy/finding.ts
function bySeverity(findings) {
  const of = (wanted) => oneForEachCause(
    findings.filter(({ severity }) => severity === wanted).map((one) => problem(one.rule, one))
  );
  return {
    problems: of("error"),
    notes: of("warning").map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source))
  };
}
function violates(subject, { message, name, source }, wrong) {
  const before = message === null ? "" : `${/[.!?]$/.test(message) ? message : `${message}:`} `;
  const what = `the policy ${name} (${at(source)}): ${wrong}`;
  return {
    message: `${before}${subject.who} violates ${what}`,
    shared: { ...subject, before, predicate: `violate ${what}` }
  };
}

// src/policy/fact-words.ts
var words = {
  "role-id": "the role's id",
  "role-name": "the role's name",
  "folder-id": "the id of a folder",
  "folder-path": "the path of a folder",
  "folder-count": "whether an id and a path are the same folder"
};
function factsText(facts2) {
  return facts2.map((fact) => words[fact]).join(" and ");
}

// src/policy/match.ts
function matchPolicy({ match, except }, client, workspace) {
  if (except.length > 0 && fits(except, client.name)) return "no";
  const plain = fits(match.workspaces, workspace) && fits(match.environments, client.environment ?? "") && fits(match.names, client.name);
  return plain ? matchRole(match.roles, client.role) : "no";
}
function fits(patterns, text) {
  return patterns === null || patterns.some((pattern) => same(pattern, text));
}
function same(pattern, text) {
  if (pattern.includes("*") || pattern.includes("?")) return matchesGlob(pattern, text);
  return pattern === text || pattern.normalize("NFC") === text.normalize("NFC");
}
function matchRole(roles, { id, name }) {
  if (roles === null) return "yes";
  const found = roles.map((wanted) => {
    if (typeof wanted === "number") return id === void 0 ? "role-id" : id === wanted ? "yes" : "no";
    return name === void 0 ? "role-name" : same(wanted, name) ? "yes" : "no";
  });
  if (found.includes("yes")) return "yes";
  return found.find((one) => one !== "no") ?? "no";
}

// src/policy/judge-client.ts
function judgeClient(policies, client, { workspace, isNew }) {
  return policies.flatMap((policy) => {
    const { rule } = policy;
    if (rule.on === "change" || rule.on === "create" && !isNew) return [];
    const matched2 = matchPolicy(policy, client.facts, workspace);
    return matched2 === "no" ? [] : [{ policy, judgement: judge(rule, client, matched2) }];
  });
}
function judge({ check, needs }, { facts: facts2, unknown: unknown2 }, matched2) {
  const missing3 = [...needs].filter((fact) => unknown2.has(fact));
  if (missing3.length > 0) return { kind: "undecided", facts: missing3 };
  const errors = check(facts2);
  if (errors.length === 0) return { kind: "satisfied" };
  return matched2 === "yes" ? { kind: "violated", errors } : { kind: "undecided", facts: [matched2] };
}

// src/plan/identity/second-way.ts
function isSecond({ pair }) {
  return pair?.credential === "second";
}
function wayFor({ name, pair, environment }, alike, otherwise) {
  if (pair?.credential !== "second") return otherwise;
  const [first] = alike;
  const where = environment === null ? "" : ` (${environment})`;
  const ids2 = alike.map(({ id }) => id).join(", ");
  return `if id ${first?.id}${where} is the second API client of "${pair.first}" (\`overlap\`), rename it to ${JSON.stringify(name)} in Workato; if it is another client, write \`distinct_from: [${ids2}]\``;
}

// src/plan/identity/claim-problems.ts
var claimProblems = {
  notLive(declared, id) {
    return problem("pin-not-live", {
      message: `${title(declared)} is pinned to id ${id}, but no live client has that id`,
      way: `correct the id, or remove \`id: ${id}\` to match by name and environment (which creates the client if none matches)`,
      numbers: { id },
      source: placeOf(declared, "id")
    });
  },
  claimedTwice(first, second, live) {
    return problem("claimed-twice", {
      message: `${title(first)} (${at(first.source)}) and ${title(second)} (${at(second.source)}) both claim the live client ${title(live)}, id ${live.id}`,
      way: `let one of them claim it: pin the others with \`id\`, or write \`distinct_from: [${live.id}]\` on the one that is another client`,
      numbers: { id: live.id },
      source: second.source
    });
  },
  twoCandidates(declared, candidates) {
    return problem("two-candidates", {
      message: `${title(declared)} may be any of ${candidates.length} live clients: ${idList(candidates)}`,
      way: isSecond(declared) ? `write \`distinct_from\` with the ids of those that are not the second API client of "${declared.pair?.first ?? ""}" (\`overlap\`)` : "pin the one that is meant with `id`",
      numbers: { candidates: candidates.length },
      source: declared.source
    });
  },
  duplicate(first, second) {
    return problem("duplicate-identity", {
      message: `${title(second)} (${at(second.source)}) is already declared at ${at(first.source)}`,
      way: "remove one of them, or pin each of them with the `id` of another live client",
      source: second.source
    });
  },
  nameTaken(declared, live, taken) {
    return problem("name-taken", {
      message: `${title(live)}, id ${live.id}, would become ${title(declared)}, which is already live: ${idList(taken)}`,
      way: `choose another name, or write \`distinct_from: [${ids(taken)}]\` to have both`,
      numbers: { id: live.id },
      source: declared.source
    });
  },
  bothLive(declared, live, old) {
    return problem("rename-both-live", {
      message: `${title(declared)}, id ${live.id}, is to be renamed from "${declared.renamed_from}", but both are live: the old name has ${idList(old)}`,
      way: "pin the client that is meant with `id`, or remove `renamed_from` and declare the other one too",
      numbers: { id: live.id },
      source: declared.source
    });
  },
  renameDone(declared, old) {
    const text = `${title(declared)} has its new name: \`renamed_from: ${old}\` is no longer needed`;
    return note("rename-done", text, placeOf(declared, "renamed_from"));
  },
  renameNotFound(declared, old) {
    const text = `${title(declared)} is created: no live client of its environment is named "${old}"`;
    return note("rename-not-found", text, placeOf(declared, "renamed_from"));
  }
};
function ids(clients) {
  return clients.map(({ id }) => id).join(", ");
}

// src/plan/identity/claim.ts
function claimLive(declared, live) {
  const matching = {
    byId: new Map(live.map((client) => [client.id, client])),
    byIdentity: groupBy(live, identityKey),
    owners: /* @__PURE__ */ new Map(),
    settled: /* @__PURE__ */ new Set(),
    contested: /* @__PURE__ */ new Set(),
    problems: [],
    notes: []
  };
  for (const client of declared) claimById(matching, client);
  for (const client of declared) claimByIdentity(matching, client);
  for (const client of declared) claimByOldName(matching, client);
  claimByFirst(matching, declared);
  const claims = [...matching.owners.values()];
  refuseDuplicates(matching, declared);
  for (const claim of claims) settleClaim(matching, claim);
  return {
    claims,
    creates: declared.filter((client) => !matching.settled.has(client)),
    unclaimed: live.filter(({ id }) => !matching.owners.has(id) && !matching.contested.has(id)),
    problems: matching.problems,
    notes: matching.notes
  };
}
function claimById(matching, declared) {
  if (declared.id === null) return;
  matching.settled.add(declared);
  const live = matching.byId.get(declared.id);
  if (live === void 0) matching.problems.push(claimProblems.notLive(declared, declared.id));
  else take(matching, { declared, live, by: "id" });
}
function claimByIdentity(matching, declared) {
  if (declared.id !== null) return;
  const candidates = candidatesOf(matching, declared, declared);
  const free = candidates.filter(({ id }) => !matching.owners.has(id));
  choose(matching, declared, free.length > 0 ? free : candidates, "identity");
}
function claimByOldName(matching, declared) {
  if (matching.settled.has(declared) || declared.renamed_from === null) return;
  const candidates = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open2 = candidates.filter(
    ({ id }) => (matching.owners.get(id)?.by ?? "renamed_from") === "renamed_from"
  );
  if (candidates.length === 0)
    matching.notes.push(claimProblems.renameNotFound(declared, declared.renamed_from));
  choose(matching, declared, open2, "renamed_from");
}
function claimByFirst(matching, declared) {
  const open2 = declared.filter((one) => one.pair?.credential === "second" && !matching.settled.has(one));
  if (open2.length === 0) return;
  const firsts = new Map([...matching.owners.values()].map((claim) => [pairKey(claim.declared), claim]));
  for (const client of open2) {
    const first = firsts.get(pairKey(client));
    if (client.pair === null || first === void 0) continue;
    const { name, environment } = first.live;
    const identity = { name: secondName(client.pair.form, name), environment };
    const free = candidatesOf(matching, client, identity).filter(({ id }) => !matching.owners.has(id));
    choose(matching, client, free, "renamed_from");
  }
}
function choose(matching, declared, candidates, by) {
  const [live, ...others] = candidates;
  if (live === void 0) return;
  matching.settled.add(declared);
  if (others.length === 0) {
    take(matching, { declared, live, by });
    return;
  }
  for (const { id } of candidates) matching.contested.add(id);
  matching.problems.push(claimProblems.twoCandidates(declared, candidates));
}
function take(matching, claim) {
  const owner = matching.owners.get(claim.live.id);
  if (owner === void 0) matching.owners.set(claim.live.id, claim);
  else matching.problems.push(claimProblems.claimedTwice(owner.declared, claim.declared, claim.live));
}
function candidatesOf(matching, declared, identity) {
  const found = matching.byIdentity.get(identityKey(identity)) ?? [];
  return found.filter(({ id }) => !declared.distinct_from.includes(id));
}
function oldIdentity({ environment }, name) {
  return { name, environment };
}
function refuseDuplicates(matching, declared) {
  for (const [first, ...others] of groupBy(declared, identityKey).values()) {
    if (first === void 0 || [first, ...others].every(({ id }) => id !== null)) continue;
    for (const other of others) matching.problems.push(claimProblems.duplicate(first, other));
  }
}
function settleClaim(matching, claim) {
  if (claim.by === "id") settlePin(matching, claim);
  if (claim.by === "identity") settleOldName(matching, claim);
}
function settlePin(matching, { declared, live }) {
  if (declared.renamed_from !== null && sameName(declared.name, live.name))
    matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
  if (identityKey(declared) === identityKey(live)) return;
  const taken = candidatesOf(matching, declared, declared).filter(({ id }) => !matching.owners.has(id));
  if (taken.length > 0) matching.problems.push(claimProblems.nameTaken(declared, live, taken));
}
function settleOldName(matching, { declared, live }) {
  if (declared.renamed_from === null) return;
  const old = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open2 = old.filter(({ id }) => id !== live.id && !matching.owners.has(id));
  if (open2.length > 0) matching.problems.push(claimProblems.bothLive(declared, live, open2));
  else matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
}

// src/plan/identity/environments.ts
function environmentsSeen(live) {
  const names = live.flatMap(({ environment }) => environment === null ? [] : [nfc(environment)]);
  return [...new Set(names)].sort();
}
function environmentProblems(declared, live, named6) {
  const seen = environmentsSeen(live);
  const known = /* @__PURE__ */ new Set([...seen, ...named6.map(nfc)]);
  const found = live.length === 0 ? mixed(declared) : declared.map((client) => judge2(client, seen, known));
  return new Map(found.flatMap((item) => item === null ? [] : [[item.declared, item.problem]]));
}
function judge2(declared, seen, known) {
  if (declared.environment === null) return seen.length === 0 ? null : missing(declared, seen);
  return known.has(nfc(declared.environment)) ? null : unknown(declared, declared.environment, seen);
}
function missing(declared, seen) {
  const rule = "environment-missing";
  const but = `no environment, but this workspace has some: ${seen.join(", ")}`;
  const way = `write \`environment\`: one of ${seen.join(", ")} (in \`defaults\` it applies to a whole document)`;
  return { declared, problem: problem(rule, { ...lacking(declared, but), way }) };
}
function lacking(declared, but) {
  const who = title(declared);
  const shared = { of: "client", who, predicate: `have ${but}` };
  return { message: `${who} has ${but}`, source: declared.source, shared };
}
function unknown(declared, environment, seen) {
  const shown2 = seen.length === 0 ? "no live client shows one" : `seen: ${seen.join(", ")}`;
  const hint = didYouMean(nearest(environment, seen));
  const what = `the environment "${environment}", which no live client has (${shown2})${hint}`;
  const who = title(declared);
  const list2 = `or name it under \`environments\` of the workspace in keyward.yaml if it is new`;
  const way = seen.length === 0 ? `remove \`environment\`, ${list2}` : `correct the environment, ${list2}`;
  return {
    declared,
    problem: problem("environment-unknown", {
      message: `${who} names ${what}`,
      way,
      source: placeOf(declared, "environment"),
      shared: { of: "client", who, predicate: `name ${what}` }
    })
  };
}
function mixed(declared) {
  const without = declared.filter(({ environment }) => environment === null);
  if (without.length === declared.length) return [];
  return without.map((client) => ({
    declared: client,
    problem: problem("environment-missing", {
      ...lacking(client, "no environment, but other declared clients do"),
      way: "write `environment` for every client, or for none"
    })
  }));
}
function renamedEnvironmentProblems(creates, unmanaged) {
  const byName2 = groupBy(unmanaged, ({ name }) => nfc(name));
  return creates.flatMap((declared) => {
    const elsewhere3 = (byName2.get(nfc(declared.name)) ?? []).filter(
      ({ id, environment }) => !sameName(environment, declared.environment) && !declared.distinct_from.includes(id)
    );
    return elsewhere3.length === 0 ? [] : [renamed(declared, elsewhere3)];
  });
}
function renamed(declared, elsewhere3) {
  const places = elsewhere3.map(({ environment }) => environment ?? "no environment").join(", ");
  const into = declared.environment === null ? "" : ` in ${declared.environment}`;
  return problem("environment-renamed", {
    message: `${title(declared)} would be created, and that name is unmanaged in ${places} (${idList(elsewhere3)}): was the environment renamed?`,
    shared: {
      of: "client",
      who: `"${declared.name}"`,
      predicate: `would be created${into}, and their names are unmanaged in ${places}: was the environment renamed?`,
      way: "correct the environment, pin each of them with `id` to move it, or write `distinct_from` with that id if it is another client"
    },
    way: `correct the environment, pin it with \`id\` to move it, or write \`distinct_from: [${elsewhere3.map(({ id }) => id).join(", ")}]\` if it is another client`,
    source: declared.source
  });
}

// src/plan/identity/self.ts
function findSelf(live, { self }) {
  const found = (self ?? []).map((entry) => ({
    entry,
    matches: live.filter((client) => isEntry(entry, client))
  }));
  const problems = found.flatMap(({ entry, matches }) => {
    if (matches.length === 0) return [noMatch(entry, live)];
    return matches.length > 1 ? [ambiguous(entry, matches)] : [];
  });
  return { ids: new Set(found.flatMap(({ matches }) => matches.map(({ id }) => id))), problems };
}
function withOtherCredentials(self, { claims }) {
  const partners = partnersOf(claims);
  const others = claims.flatMap((claim) => {
    const other = partners.get(claim);
    return other !== void 0 && self.ids.has(claim.live.id) ? [other.live.id] : [];
  });
  return others.length === 0 ? self : { ...self, ids: /* @__PURE__ */ new Set([...self.ids, ...others]) };
}
function selfTakenProblems({ self }, { ids: ids2 }, { creates, claims }) {
  const others = claims.filter(({ live }) => !ids2.has(live.id)).map(({ declared }) => declared);
  const named6 = (self ?? []).filter((entry) => entry.kind === "name");
  return [...creates, ...others].flatMap((declared) => {
    if (!named6.some((entry) => isNamed(entry, declared))) return [];
    const message = `${title(declared)} has the name of an entry of \`self\`, but is another client`;
    const way = "give it another name, or write that entry of `self` with its environment or its id";
    return [problem("self-taken", { message, way, source: declared.source })];
  });
}
function isEntry(entry, client) {
  return entry.kind === "id" ? entry.id === client.id : isNamed(entry, client);
}
function isNamed(entry, client) {
  const elsewhere3 = entry.environment !== void 0 && !sameName(entry.environment, client.environment);
  return sameName(entry.name, client.name) && !elsewhere3;
}
function noMatch(entry, live) {
  const near = entry.kind === "id" ? [] : nearest(
    entry.name,
    live.map(({ name }) => name)
  );
  return problem("self-no-match", {
    message: `\`self\` names ${describe(entry)}, but no live client matches it${didYouMean(near)}`,
    way: "correct `self` in keyward.yaml (or KEYWARD_SELF): a typo there leaves keyward's own client unprotected; `none` means that keyward does not run with the token of a client",
    numbers: { matches: 0 }
  });
}
function ambiguous(entry, matches) {
  return problem("self-ambiguous", {
    message: `\`self\` names ${describe(entry)}, but ${matches.length} live clients match it: ${idList(matches)}`,
    way: "write that entry of `self` with its environment, or as its id",
    numbers: { matches: matches.length }
  });
}
function describe(entry) {
  if (entry.kind === "id") return `id ${entry.id}`;
  return title({ name: entry.name, environment: entry.environment ?? null });
}

// src/plan/resolve/resolve.ts
function needsRoles(declared) {
  return declared.some(({ role }) => typeof role === "string");
}
function prunesAnything(declared, live, ownership) {
  const self = findSelf(live, ownership).ids;
  return claimLive(declared, live).unclaimed.some(
    (client) => !self.has(client.id) && inScope(ownership.scope, client)
  );
}
function folderEnvironment(live, ownership, customer = null) {
  if (environmentsSeen(live).length === 0 && ownership.environments.length === 0) return { kind: "any" };
  if (customer !== null) return { kind: "customer" };
  const self = findSelf(live, ownership);
  const [first, ...others] = environmentsSeen(live.filter(({ id }) => self.ids.has(id)));
  if (first === void 0 || others.length > 0 || self.problems.length > 0) return { kind: "unknown" };
  return { kind: "one", environment: first };
}
function pathsToResolve(declared, live, ownership, customer = null) {
  const whose2 = folderEnvironment(live, ownership, customer);
  return [...new Set(declared.filter((client) => listsFoldersOf(whose2, client)).flatMap(pathsOf))];
}
function listsFoldersOf(whose2, { environment }) {
  switch (whose2.kind) {
    case "any":
      return true;
    case "one":
      return sameName(whose2.environment, environment);
    case "unknown":
    case "customer":
      return false;
  }
}
function pathsOf({ folders }) {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "string");
}

// src/policy/unknown-facts.ts
function unknownRole(role, unread2) {
  if (role === null) return { of: "role", ids: [], reason: "the role no longer exists" };
  return { of: "role", ids: [role], reason: unread2 ?? "the API token cannot list a role with that id" };
}
function otherEnvironment(whose2) {
  if (whose2.kind === "customer")
    return "this customer has environments, and the API does not tell of which one its managed user id lists the folders";
  return whose2.kind === "one" ? `the API token lists the folders of ${whose2.environment} only` : "it is not known of which environment the API token lists the folders: name its client in `self`";
}
function unjudgedFindings(all) {
  const groups = groupBy(
    all,
    ({ policy, facts: facts2 }) => JSON.stringify([policy.severity, facts2.of, facts2.reason])
  );
  return [...groups.values()].flatMap(
    (group) => group.slice(0, 1).map((first) => unjudgedFinding(first, group))
  );
}
function unjudgedFinding({ policy, client, facts: facts2 }, group) {
  const policies = unique(group.map((one) => `${one.policy.name} (${at(one.policy.source)})`));
  const clients = unique(group.map((one) => title(one.client)));
  const ids2 = unique(group.flatMap((one) => one.facts.ids)).sort((a, b) => a - b);
  const which = `${policies.length === 1 ? "the policy" : "the policies"} ${enumerate(policies)}`;
  return {
    rule: "policy-undecided",
    severity: policy.severity,
    message: `${factsText2(facts2.of, ids2)} not known (${facts2.reason}), so ${which} cannot be checked for ${enumerate(clients)}`,
    way: ways[facts2.of],
    numbers: { policies: policies.length, clients: clients.length },
    source: clients.length === 1 ? client.source : null
  };
}
var ways = {
  role: "let the API token's role list client roles, or exclude the client with `match` or `except` of the policy",
  folder: "let the API token's role list folders (of the client's environment), or exclude the client with `match` or `except` of the policy"
};
function factsText2(of, ids2) {
  const what = of === "role" ? "name" : "path";
  if (ids2.length === 0) return `the ${what} of a ${of} is`;
  const listed2 = enumerate(ids2.map(String));
  return ids2.length === 1 ? `the ${what} of ${of} ${listed2} is` : `the ${what}s of ${of}s ${listed2} are`;
}
function unique(all) {
  return [...new Set(all)];
}
var named2 = 5;
function enumerate(texts) {
  const shown2 = texts.length > named2 ? [...texts.slice(0, named2), `${texts.length - named2} more`] : texts;
  return [shown2.slice(0, -1).join(", "), ...shown2.slice(-1)].filter((part) => part !== "").join(" and ");
}

// src/policy/schema/missing-words.ts
var anyAddress = {
  wrong: "`ip_allow_list` is missing: every address may call",
  way: "write the addresses that may call"
};
var neverDue = {
  wrong: "its token is never due for rotation",
  way: "write `rotate_after` under `token`, such as 90d"
};
var absent = {
  "/ip_allow_list": anyAddress,
  "/ip_address_count": anyAddress,
  "/token/rotate_after": neverDue,
  "/token/rotate_after_days": neverDue,
  "/token/deliver_to": {
    wrong: "`token.deliver_to` is missing",
    way: "name the sinks that its token is delivered to"
  },
  "/id": { wrong: "`id` is missing", way: "pin the live client with its `id`" }
};
function missing2(path13, property) {
  return absent[`${path13}/${property}`] ?? { wrong: `\`${property}\` is missing`, way: `write \`${property}\`` };
}
function refused(path13, name) {
  if (path13 !== "") return { wrong: `${name} is present`, way: `remove ${name}` };
  return {
    wrong: "no such client is allowed",
    way: "change what the policy's `match` selects it by, or list the client in its `except`"
  };
}

// src/policy/subject-words.ts
function about(instancePath, data) {
  const [value] = data;
  const known = Object.hasOwn(special, instancePath) ? special[instancePath]?.(value) : void 0;
  const name = nameOf(instancePath);
  const entries = /\/\d+(\/|$)/.test(instancePath);
  const values = listedValues(data);
  const is = values === "" ? violates2(name) : `${name} ${entries ? "contains" : "is"} ${values}`;
  const make = entries ? "make each" : "make it";
  return { name, is, make, unit: () => "", ...known };
}
function violates2(what) {
  return `${what} does not satisfy the policy's schema`;
}
var special = {
  "": () => ({ name: "it", is: violates2("it") }),
  "/ip_address_count": (value) => ({
    is: `\`ip_allow_list\` allows ${counted(value)}`,
    make: "allow",
    unit: (limit) => limit === 1 ? " address" : " addresses"
  }),
  "/token/rotate_after_days": (value) => ({
    is: `\`token.rotate_after\` is ${shown(value)} days`,
    make: "make it",
    unit: (limit) => limit === 1 ? " day" : " days"
  })
};
function counted(addresses) {
  if (addresses === Number.MAX_SAFE_INTEGER) return "more than 9 quadrillion addresses";
  return `${shown(addresses)} ${addresses === 1 ? "address" : "addresses"}`;
}
function nameOf(instancePath) {
  const steps = instancePath.split("/").slice(1);
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return `\`${(index < 0 ? steps : steps.slice(0, index)).join(".")}\``;
}
var most = 3;
function listedValues(values) {
  const plain = [
    ...new Set(values.filter((value) => typeof value !== "object" || value === null).map(shown))
  ];
  const more = plain.length > most ? ` and ${grouped(plain.length - most)} more` : "";
  return plain.slice(0, most).join(", ") + more;
}
function shown(value) {
  if (value === null || value === void 0) return "empty";
  if (typeof value === "number") return grouped(value);
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
function listed(values) {
  const all = Array.isArray(values) ? values : [values];
  const cut = all.slice(0, 10).map(shown);
  const more = all.length > 10 ? [`${grouped(all.length - 10)} more that the policy lists`] : [];
  const rest = [...cut, ...more];
  const last = rest.pop() ?? "";
  return rest.length === 0 ? last : `${rest.join(", ")} or ${last}`;
}
function entriesOf(list2) {
  const count = Array.isArray(list2) ? list2.length : 0;
  return count === 1 ? "1 entry" : `${grouped(count)} entries`;
}
function grouped(value) {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}

// src/policy/schema/violation-words.ts
function policyWords(errors) {
  const all = sentences(errors);
  const cut = all.slice(0, most2);
  const more = all.length > most2 ? `; and ${all.length - most2} more` : "";
  return {
    wrong: once(cut.map(({ wrong }) => wrong)) + more,
    way: once(cut.map(({ way }) => way))
  };
}
var most2 = 5;
function once(texts) {
  return [...new Set(texts)].join("; ");
}
function sentences(errors) {
  const groups = groupBy(outermost(errors), ({ instancePath, schemaPath, params }) => {
    const entry = instancePath.replaceAll(/\/\d+/g, "/*");
    const missing3 = params["missingProperty"];
    return `${entry} ${schemaPath} ${typeof missing3 === "string" ? missing3 : ""}`;
  });
  return [...groups.values()].flatMap(
    (group) => group.slice(0, 1).map((first) => words2(first, group, errors))
  );
}
var choices = /* @__PURE__ */ new Set(["anyOf", "oneOf", "contains"]);
function outermost(errors) {
  const choosing = errors.filter(({ keyword }) => choices.has(keyword));
  const above = [...new Set(choosing.map(({ schemaPath }) => `${schemaPath}/`))];
  return errors.filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !above.some((path13) => schemaPath.startsWith(path13))
  );
}
function words2(error, group, all) {
  const { instancePath, keyword, schema, data, params } = error;
  const what = about(
    instancePath,
    group.map((one) => one.data)
  );
  const { name, is, make } = what;
  switch (keyword) {
    case "required":
      return missing2(instancePath, String(params["missingProperty"]));
    case "const":
    case "enum":
      return { wrong: is, way: `${make} ${listed(schema)}${what.unit(schema)}` };
    case "pattern":
      return { wrong: is, way: `${make} match \`${String(schema)}\`` };
    case "type":
      return { wrong: is, way: `${make} ${typeWords(schema)}` };
    case "not":
      if (isRequired(schema)) return unwanted(name, schema.required);
      return { wrong: is, way: `${make} ${otherThan(schema)}` };
    case "contains":
      return {
        wrong: `${name} has no entry that the policy requires`,
        way: `add ${described(schema) ?? "one"}`
      };
    case "anyOf":
    case "oneOf":
      return { wrong: is, way: alternatives(error, all) };
    case "false schema":
      return refused(instancePath, name);
    default:
      return boundWords(keyword, schema, data, what);
  }
}
function boundWords(keyword, limit, data, { name, is, make, unit }) {
  const bound = `${bounds[keyword] ?? keyword} ${shown(limit)}`;
  if (keyword.endsWith("Items")) return { wrong: `${name} has ${entriesOf(data)}`, way: `list ${bound}` };
  return {
    wrong: is,
    way: `${make} ${bound}${keyword.endsWith("Length") ? " characters long" : unit(limit)}`
  };
}
var bounds = {
  maximum: "at most",
  minimum: "at least",
  exclusiveMaximum: "less than",
  exclusiveMinimum: "more than",
  multipleOf: "a multiple of",
  maxItems: "at most",
  minItems: "at least",
  maxLength: "at most",
  minLength: "at least"
};
var typeNames = { array: "a list", string: "text", null: "empty" };
function typeWords(types) {
  return [types].flat().map((type) => typeNames[String(type)] ?? `of type ${String(type)}`).join(" or ");
}
function isRequired(schema) {
  return typeof schema === "object" && schema !== null && "required" in schema && Object.keys(schema).length === 1;
}
function unwanted(name, required) {
  const keys = [required].flat().map((key) => `\`${String(key)}\``).join(" and ");
  return { wrong: `${name} has ${keys}`, way: `remove ${keys}` };
}
function otherThan(schema) {
  const unwantedValue = described(schema);
  return unwantedValue === null ? "something that does not satisfy the policy's `not`" : `anything but ${unwantedValue}`;
}
function described(schema) {
  if (typeof schema !== "object" || schema === null) return null;
  if ("const" in schema) return shown(schema.const);
  if ("enum" in schema) return listed(schema.enum);
  return "pattern" in schema ? `text that matches \`${String(schema.pattern)}\`` : null;
}
function alternatives(choice, all) {
  if (choice.params["passingSchemas"]) return "satisfy exactly one of the policy's alternatives";
  const start = `${choice.schemaPath}/`;
  const inside = all.filter(
    ({ schemaPath, instancePath }) => schemaPath.startsWith(start) && isWithin(instancePath, choice.instancePath)
  );
  const branches = groupBy(inside, ({ schemaPath }) => schemaPath.slice(start.length).split("/")[0] ?? "");
  const ways3 = [...branches.values()].map((errors) => once(sentences(errors).map(({ way }) => way)));
  return `either ${[...new Set(ways3)].join(", or ")}`;
}
function isWithin(path13, outer) {
  return path13 === outer || path13.startsWith(`${outer}/`);
}

// src/policy/judge-desired.ts
function judgeDesired(client, input) {
  const { declared, desired, isNew } = client;
  const workspace = entryOf(input.workspace);
  const judged = judgeClient(input.policies, resolvedSubject(desired, input), { workspace, isNew });
  return judged.flatMap(({ policy, judgement }) => {
    switch (judgement.kind) {
      case "satisfied":
        return [];
      case "violated":
        return [violation(declared, policy, judgement.errors)];
      case "undecided":
        return judgement.facts.map((fact) => ({
          policy,
          client: declared,
          facts: unknownOf(desired, fact, input)
        }));
    }
  });
}
function resolvedSubject(desired, input) {
  const { policyFacts, folderEnvironment: folderEnvironment2 } = input;
  const own = listsFoldersOf(folderEnvironment2, desired);
  return desiredSubject(
    desired,
    own ? policyFacts : { ...policyFacts, folderPaths: /* @__PURE__ */ new Map() }
  );
}
function violation(client, policy, errors) {
  const { wrong, way } = policyWords(errors);
  const { message, shared } = violates({ of: "client", who: title(client) }, policy, wrong);
  const source = placeOf(client, violatedValue(errors));
  return { rule: "policy", severity: policy.severity, message, way, source, shared };
}
function violatedValue(errors) {
  const values = new Set(
    errors.map(({ instancePath, params }) => {
      const missing3 = params["missingProperty"];
      const path13 = typeof missing3 === "string" ? `${instancePath}/${missing3}` : instancePath;
      const [, key = "", inner = ""] = path13.split("/");
      if (key === "token") return `${key}/${inner}`;
      return key === "ip_address_count" ? "ip_allow_list" : key;
    })
  );
  const [only2 = ""] = values;
  return values.size === 1 ? only2 : "";
}
function unknownOf(desired, fact, input) {
  const { policyFacts, folderEnvironment: folderEnvironment2 } = input;
  const { unread: unread2, folderPaths } = policyFacts;
  if (fact === "role-name") return unknownRole(desired.role, unread2.roles);
  const folders = desired.folders === "all" ? [] : desired.folders;
  if (!listsFoldersOf(folderEnvironment2, desired))
    return { of: "folder", ids: folders, reason: otherEnvironment(folderEnvironment2) };
  const ids2 = folders.filter((id) => !folderPaths.has(id));
  return { of: "folder", ids: ids2, reason: unread2.folders ?? "the API token cannot list a folder with that id" };
}

// src/policy/offline.ts
function offlinePolicyFindings(policies, declared, { self }, workspace) {
  const judged = (policies.length === 0 ? [] : declared).filter((client) => client.pair?.credential !== "second" && !isSelf(client, self)).map((client) => judgeOffline(policies, client, workspace));
  return {
    ...bySeverity(judged.flatMap(({ violations }) => violations)),
    decided_at_plan: judged.flatMap(({ later }) => later)
  };
}
function judgeOffline(policies, client, workspace) {
  const { name, environment, source } = client;
  const subject = declaredSubject(client);
  const judged = judgeClient(policies, subject, { workspace, isNew: false });
  const later = (policy, fact) => ({ policy: policy.name, fact, name, environment, source });
  return {
    violations: judged.flatMap(
      ({ policy, judgement }) => judgement.kind === "violated" ? [violation(client, policy, judgement.errors)] : []
    ),
    later: [
      ...judged.flatMap(
        ({ policy, judgement }) => judgement.kind === "undecided" ? [later(policy, factsText(judgement.facts))] : []
      ),
      ...changePolicies(policies, subject, workspace).map((policy) => later(policy, "what would change"))
    ]
  };
}
function changePolicies(policies, { facts: facts2 }, workspace) {
  return policies.filter(
    (policy) => policy.rule.on !== "client" && matchPolicy(policy, facts2, workspace) !== "no"
  );
}
function isSelf(client, self) {
  return (self ?? []).some((entry) => {
    if (entry.kind === "id") return client.id === entry.id;
    const elsewhere3 = entry.environment !== void 0 && !sameName(entry.environment, client.environment);
    return sameName(entry.name, client.name) && !elsewhere3;
  });
}

// src/plan/blank.ts
function blankPlan(workspace, options, status, problems) {
  return {
    workspace,
    status,
    digest: null,
    options,
    summary: null,
    read: null,
    estimate: null,
    changes: null,
    token_changes: null,
    unmanaged: null,
    left_alone: null,
    tokens: null,
    problems,
    notes: []
  };
}
function statusOf(problems) {
  if (problems.length === 0) return "ok";
  return problems.some(({ rule }) => planRules[rule] === "error") ? "error" : "refused";
}

// src/plan/estimate.ts
function estimate(changes, recent3, { limit, windowMs }) {
  if (changes === 0) return { requests: 0, seconds: 0 };
  const taken = recent3.map((age) => Math.max(0, windowMs - age)).sort((a, b) => a - b).slice(-limit);
  const slots = [...Array.from({ length: limit - taken.length }, () => 0), ...taken];
  const last = slots[(changes - 1) % limit] ?? 0;
  const windows = Math.floor((changes - 1) / limit);
  return { requests: changes, seconds: Math.ceil((last + windows * windowMs) / 1e3) };
}

// src/plan/assemble.ts
function assemblePlan(input, identified3, decided) {
  const { changes } = decided;
  return {
    workspace: input.workspace,
    status: statusOf(decided.problems),
    digest: planDigest(input.workspace, changes),
    options: decided.options,
    summary: summarise(identified3, changes),
    read: readOf(input),
    estimate: estimate(changes.length, input.recent, input.rate),
    changes,
    token_changes: decided.token_changes,
    unmanaged: decided.unmanaged,
    left_alone: decided.left_alone,
    tokens: decided.tokens,
    problems: oneForEachCause(decided.problems),
    notes: decided.notes
  };
}
function refusedPlan(input, options, { problems, notes }) {
  const status = statusOf(problems) === "error" ? "error" : "refused";
  const causes = oneForEachCause(problems);
  return { ...blankPlan(input.workspace, options, status, causes), read: readOf(input), notes };
}
function readOf({ requests, live }) {
  return { requests, clients: live.length };
}
function summarise({ managed, unmanaged, outOfScope }, changes) {
  const counts = { create: 0, update: 0, delete: 0, rotate: 0 };
  for (const { action } of changes) counts[action] += 1;
  const touched = new Set(changes.map(({ id }) => id));
  const unchanged = managed.filter(({ live }) => !touched.has(live.id)).length;
  return { ...counts, unchanged, unmanaged: unmanaged.length, out_of_scope: outOfScope };
}

// src/plan/change-sides.ts
function changeSides(changes, input, { creates, managed }) {
  const live = new Map(input.live.map((client) => [client.id, client]));
  for (const { live: one, declared } of managed) live.set(one.id, asEntry(one, declared));
  const wanted = new Map(managed.map((one) => [one.live.id, asEntry(one.desired, one.declared)]));
  const made = new Map(
    creates.map(({ desired, declared }) => [identityKey(desired), asEntry(desired, declared)])
  );
  const sidesOf = (change) => {
    if (change.id === null) return present(made.get(identityKey(change)));
    const after = wanted.get(change.id);
    if (change.action === "rotate" && after === void 0) return [];
    return [...present(live.get(change.id)), ...change.action === "delete" ? [] : present(after)];
  };
  return changes.map((change) => ({ change, sides: sidesOf(change) }));
}
function present(value) {
  return value === void 0 ? [] : [value];
}
function asEntry(client, { pair }) {
  if (pair?.credential !== "second") return client;
  return { ...client, name: firstName(pair.form, client.name) ?? pair.first };
}

// src/plan/guards/place-guards.ts
function issuingProblems(issuing, places, live) {
  const byId = new Map(live.map((client) => [client.id, client]));
  return issuing.flatMap(
    (one) => (places.get(one.declared) ?? []).flatMap((place2) => occupied(one, place2, byId))
  );
}
function hiddenProblems(issuing, hidden) {
  return issuing.flatMap(({ declared, id }) => {
    const live = id === null ? hidden.get(declared) : void 0;
    return live === void 0 ? [] : [createHidden(declared, live)];
  });
}
function foreignSinkProblems(declared, scopes) {
  return declared.flatMap((client) => {
    const { deliver_to } = client.token;
    const sinks = deliver_to === null || typeof deliver_to === "string" ? [] : deliver_to;
    return sinks.filter((sink) => !inScope(scopes.get(sink) ?? null, client)).map((sink) => notFor(client, sink));
  });
}
function occupied({ declared, id, partners, delivers }, { sink, place: place2, reading }, live) {
  if (!delivers) return [];
  if (reading.kind === "foreign") return [foreign(declared, { sink, place: place2, owner: reading.owner })];
  if (reading.kind === "unplaced") return [needsId(declared, sink, place2)];
  const held = reading.kind === "marked" ? heldMarker(reading.marker) : null;
  const other = held === null || held.id === id || partners.includes(held.id) ? void 0 : live.get(held.id);
  if (held === null || other === void 0 || heldState(other, held) === "reissued-elsewhere") return [];
  return [otherClients(declared, other, sink, place2)];
}
function notFor(declared, sink) {
  return problem("sink-not-for", {
    message: `the sink ${sink} is not for ${title(declared)}: it lies outside its \`for\``,
    shared: {
      of: "client",
      who: title(declared),
      predicate: `deliver to the sink ${sink}, which is not for them: they lie outside its \`for\``
    },
    way: "name another sink in its `deliver_to`, or widen `for` of that sink in keyward.yaml",
    source: placeOf(declared, "token/deliver_to")
  });
}
function foreign(declared, { sink, place: place2, owner }) {
  const holds = owner === void 0 ? "holds something without keyward's marker" : `holds a token of another workspace: ${owner.host}${owner.customer === null ? "" : `, customer ${owner.customer}`}`;
  return problem("place-occupied", {
    shared: {
      of: "client",
      who: title(declared),
      predicate: `have their token's place in the sink ${sink}, and it ${holds} (\`keyward explain NAME\` shows each place)`
    },
    message: `the token of ${title(declared)} belongs to ${place2} (${sink}), which ${holds}`,
    way: owner === void 0 ? "move the existing content elsewhere, or give the sink another place" : "give one of the two workspaces another place, for example with {workspace} in the sink's template, or move that token and its marker away",
    source: declared.source
  });
}
function createHidden(declared, { id, sink, place: place2, marker }) {
  return problem("create-hidden", {
    message: `${title(declared)} would be created, but the marker at ${place2} (${sink}) names client ${id}, which is live although the list of clients does not show it: it may lag, or show only the clients of the API token's own environment`,
    way: `use an API token that lists the clients of that environment, or plan again if client ${id} was created or deleted a moment ago; if that client was deleted by hand or is another one, remove its marker, ${marker}, and the token at ${place2}`,
    numbers: { id },
    source: declared.source
  });
}
function needsId(declared, sink, place2) {
  return problem("place-needs-id", {
    shared: {
      of: "client",
      who: title(declared),
      predicate: `have a place in the sink ${sink} that contains their id, but a client has none before it is created`
    },
    message: `the token of ${title(declared)} belongs to ${place2} (${sink}), but the client has no id before it is created`,
    way: "put {name} into the sink's template instead of {id}, or name another sink in its `deliver_to`",
    source: declared.source
  });
}
function otherClients(declared, other, sink, place2) {
  return problem("place-of-another-client", {
    message: `the token of ${title(declared)} belongs to ${place2} (${sink}), which holds the working token of ${title(other)}, id ${other.id}`,
    way: "give one of them another sink or place, or move that token away first",
    numbers: { id: other.id },
    source: declared.source
  });
}

// src/plan/guards/declared-guards.ts
function declaredProblems(input) {
  const { policies, declared, ownership, workspace, sinkScopes } = input;
  const judged = offlinePolicyFindings(policies, declared, ownership, workspace.name);
  return {
    problems: [...foreignSinkProblems(declared, sinkScopes), ...judged.problems],
    notes: judged.notes
  };
}

// src/plan/guards/gone-roles.ts
function goneRoleNotes(input, { managed, creates }) {
  const known = roleIds(input);
  if (known === null) return [];
  return [...managed, ...creates].flatMap(({ desired }) => known.has(desired.role) ? [] : [gone(desired)]);
}
function roleIds({
  roles,
  policyFacts
}) {
  const ids2 = new Set(roles?.map(({ id }) => id) ?? policyFacts.roleNames.keys());
  return ids2.size === 0 ? null : ids2;
}
function gone(desired) {
  const text = `${title(desired)} has the role ${desired.role}, which no longer exists, so Workato rejects every request of the client: declare another role (\`keyward roles\` lists them)`;
  return note("role-gone", text, placeOf(desired, "role"));
}

// src/plan/guards/limits.ts
var firstCreates = 5;
var kinds = ["creates", "updates", "deletes", "rotations"];
function limitProblems(planned, limits, inScope2) {
  return kinds.flatMap((kind) => limitProblem(kind, planned[kind], limits[`max_${kind}`], inScope2));
}
function limitValue(limit, inScope2) {
  if (limit === null || limit.kind === "count") return limit?.value ?? null;
  return Math.max(1, Math.ceil(limit.value * inScope2 / 100));
}
function limitProblem(kind, planned, limit, inScope2) {
  const least = kind === "creates" && inScope2 === 0 && limit?.kind === "percent" ? firstCreates : 0;
  const value = limitValue(limit, inScope2);
  if (value === null || planned <= Math.max(value, least)) return [];
  const allowed = Math.max(value, least);
  const of = limit?.kind === "percent" ? ` (${limit.value}% of ${inScope2} live clients in scope)` : "";
  return [
    problem(`max-${kind}`, {
      message: `${planned === 1 ? `1 ${kind.slice(0, -1)} is` : `${planned} ${kind} are`} planned, and the limit is ${allowed}${of}`,
      way: `--max-${kind} ${planned} for this run, or limits.max_${kind} in keyward.yaml`,
      numbers: { planned, limit: allowed, ...limit?.kind === "percent" ? { in_scope: inScope2 } : {} }
    })
  ];
}

// src/plan/guards/pair-guards.ts
function pairProblems(owners, { tokens, placesOf: placesOf2 }) {
  return owners.flatMap((client) => {
    if (client.pair?.credential !== "first") return [];
    const perId = placesOf2(client, null).filter(({ place: place2 }) => place2.includes("{id}"));
    const places = tokens.get(client) ?? [];
    return [
      ...places.flatMap(({ sink, reading }) => reading.kind === "unmarked" ? [unmarked(client, sink)] : []),
      ...perId.map(({ sink }) => onePlaceEach(client, sink))
    ];
  });
}
function unmarked(client, sink) {
  return problem("overlap-unmarked", {
    message: `${title(client)} has \`overlap\`, but the sink ${sink} keeps no markers: which of its two tokens is there cannot be known`,
    way: "deliver it to a sink that keeps markers, or remove `overlap`",
    source: placeOf(client, "token/overlap"),
    shared: {
      of: "client",
      who: title(client),
      predicate: `have \`overlap\`, but the sink ${sink} keeps no markers: which of two tokens is there cannot be known`
    }
  });
}
function onePlaceEach(client, sink) {
  return problem("overlap-place-id", {
    message: `${title(client)} has \`overlap\`, so that two API clients have one place, but the place in the sink ${sink} contains the id of one of them`,
    way: "put {name} into the sink's template instead of {id}, or remove `overlap`",
    source: placeOf(client, "token/overlap"),
    shared: {
      of: "client",
      who: title(client),
      predicate: `have \`overlap\`, so that two API clients have one place, but the place in the sink ${sink} contains the id of one of them`
    }
  });
}

// src/plan/guards/place-hazards.ts
function hazardProblems(clients, sites) {
  const found = clients.flatMap(
    (client) => (sites.get(client) ?? []).flatMap(({ hazard }) => hazard === null ? [] : [{ client, hazard }])
  );
  return [...groupBy(found, ({ hazard }) => hazard.message).values()].flatMap(([first, ...others]) => {
    if (first === void 0) return [];
    const { rule, message, way } = first.hazard;
    const further = new Set(others.map(({ client }) => client));
    further.delete(first.client);
    const whose2 = further.size === 0 ? "" : ` and ${further.size} more`;
    return [
      problem(rule, {
        message: `the token of ${title(first.client)}${whose2} must not be delivered: ${message}`,
        way,
        source: first.client.source
      })
    ];
  });
}
function markersInGit(clients, sites) {
  return clients.flatMap(
    (client) => (sites.get(client) ?? []).filter(({ markerInGit }) => markerInGit).map(
      ({ marker, sink }) => note(
        "marker-in-git",
        `${marker} (${sink}) says that a token of ${title(client)} was about to be issued, but a commit may have brought this marker, since Git tracks it or could not be asked: it causes no rotation. Remove the marker from Git, and rotate the token if it was lost`,
        client.source
      )
    )
  );
}

// src/plan/tokens/shared-places.ts
function sharedPlaceProblems(declared, sites) {
  const owners = declared.filter(({ pair }) => pair?.credential !== "second");
  const uses = owners.flatMap((client) => (sites.get(client) ?? []).map((site) => ({ client, site })));
  return [...groupBy(uses, ({ site }) => spotKey(site)).values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : sharing(first, others)
  );
}
function takenPlaceProblems(declared, sites, taken) {
  if (taken.length === 0) return [];
  const owners = new Map(taken.map((one) => [spotKey(one), one]));
  return declared.flatMap(
    (client) => (sites.get(client) ?? []).flatMap((site) => {
      const owner = owners.get(spotKey(site));
      return owner === void 0 ? [] : [otherWorkspaces({ client, site }, owner)];
    })
  );
}
function sharing(first, others) {
  const byClient = groupBy(others, ({ client }) => at(client.source) + title(client));
  return [...byClient.values()].flatMap(([use]) => {
    if (use === void 0) return [];
    return [use.client === first.client ? twice(first, use) : samePlace(first, use)];
  });
}
function spotKey({ spot }) {
  return nfc(nfc(spot).toUpperCase().toLowerCase());
}
function otherWorkspaces({ client, site }, owner) {
  return problem("same-place", {
    message: `the tokens of ${title(client)} (${at(client.source)}) and of ${title(owner.client)} in the workspace ${owner.workspace} (${at(owner.client.source)}) share one place: ${both(site, owner)}`,
    way: "put {workspace}, or {customer} for the customers of one entry, into the sink's template, or give one of them another sink",
    source: client.source
  });
}
function samePlace(first, { client, site }) {
  return problem("same-place", {
    message: `the tokens of ${title(first.client)} (${at(first.client.source)}) and ${title(client)} (${at(client.source)}) share one place: ${both(site, first.site)}`,
    way: "put {environment} and {name} into the sink's path, or give one of them another sink",
    source: client.source
  });
}
function twice(first, { client, site }) {
  return problem("same-place", {
    message: `the token of ${title(client)} would be delivered to one place twice: ${both(site, first.site)}`,
    way: `remove ${site.sink} or ${first.site.sink} from its \`deliver_to\`, or give one of these sinks another place`,
    source: client.source
  });
}
function both(site, other) {
  const own = `${site.place} (${site.sink})`;
  return site.place === other.place && site.sink === other.sink ? own : `${own}, which is also ${other.place} (${other.sink})`;
}

// src/plan/guards/guards.ts
var guards = [
  ({ planned, inScope: inScope2 }, { limits }) => limitProblems(planned, limits, inScope2),
  ({ issuing }, { tokens, live }) => issuingProblems(issuing, tokens, live),
  ({ issuing }, { hidden }) => hiddenProblems(issuing, hidden),
  ({ owners }, input) => pairProblems(owners, input),
  ({ owners }, { sites }) => sharedPlaceProblems(owners, sites),
  ({ owners }, { sites, taken }) => takenPlaceProblems(owners, sites, taken),
  ({ issuing }, { sites }) => hazardProblems(
    issuing.map(({ declared }) => declared),
    sites
  ),
  ({ destined }, { sinkScopes }) => foreignSinkProblems(destined, sinkScopes)
];
function guardProblems(subject, input) {
  return guards.flatMap((guard) => guard(subject, input));
}

// src/plan/guards/plan-subject.ts
function planSubject({ creates, managed, declaredSelf, inScope: inScope2, formerSeconds: formerSeconds2 }, changes, spares) {
  const clients = [
    ...creates.map(({ declared }) => ({ declared, live: null })),
    ...managed.map(({ declared, live }) => ({ declared, live }))
  ];
  const partners = partnersOf([...clients, ...declaredSelf]);
  const rotated = new Set(changes.filter(({ action }) => action === "rotate").map(({ id }) => id));
  const owners = clients.map(({ declared }) => declared);
  return {
    planned: plannedOf(changes, partners),
    inScope: inScope2,
    issuing: clients.filter(({ live }) => live === null || rotated.has(live.id)).map((one) => ({
      declared: one.declared,
      id: one.live?.id ?? null,
      partners: [...partnerIds(partners.get(one)), ...formerIds(one.declared, formerSeconds2)],
      delivers: !spares.has(one.declared)
    })),
    owners,
    destined: owners
  };
}
function partnerIds(partner) {
  const live = partner?.live ?? null;
  return live === null ? [] : [live.id];
}
function formerIds(declared, formerSeconds2) {
  return [...formerSeconds2].flatMap(([other, entry]) => entry.declared === declared ? [other.id] : []);
}
function plannedOf(changes, partners) {
  const created = new Set(changes.filter(({ action }) => action === "create").map(identityKey));
  const updated = new Set(changes.filter(({ action }) => action === "update").map(({ id }) => id));
  const seconds = [...partners].filter(([{ declared }]) => declared.pair?.credential === "second");
  const isCreated2 = ({ declared, live }) => live === null && created.has(identityKey(declared));
  const isUpdated = ({ live }) => live !== null && updated.has(live.id);
  const both2 = (is) => seconds.filter((two) => two.every(is)).length;
  return {
    creates: created.size - both2(isCreated2),
    updates: updated.size - both2(isUpdated),
    deletes: changes.filter(({ action }) => action === "delete").length,
    rotations: 0
  };
}

// src/plan/identity/former-seconds.ts
var grants = fieldNames.filter((field) => field !== "name");
function formerSeconds(managed, unmanaged, form) {
  if (unmanaged.length === 0) return /* @__PURE__ */ new Map();
  const byIdentity = groupBy(unmanaged, identityKey);
  return new Map(
    managed.flatMap((one) => {
      const { declared, live } = one;
      if (declared.pair !== null) return [];
      const name = secondName(form, declared.name);
      const found = byIdentity.get(identityKey({ name, environment: live.environment })) ?? [];
      return found.flatMap(
        (other) => valuesKey(other, grants) === valuesKey(live, grants) ? [[other, one]] : []
      );
    })
  );
}

// src/plan/identity/look-alike.ts
var unseen = /[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+/gu;
function foldName(name) {
  const plain = name.normalize("NFKC").replace(unseen, "");
  return plain.toUpperCase().toLowerCase().normalize("NFKC");
}
function lookalikeProblems(creates, unclaimed) {
  if (creates.length === 0) return [];
  const byLook = groupBy(unclaimed, lookKey);
  return creates.flatMap((declared) => {
    const alike = (byLook.get(lookKey(declared)) ?? []).filter(
      ({ id }) => !declared.distinct_from.includes(id)
    );
    return alike.length === 0 ? [] : [lookalike(declared, alike)];
  });
}
function lookKey({ name, environment }) {
  return JSON.stringify([foldName(name), environment === null ? null : nfc(environment)]);
}
function lookalike(declared, alike) {
  const names = alike.map(({ name }) => `"${name}"`).join(", ");
  const [first] = alike;
  return problem("look-alike", {
    message: `${title(declared)} would be created next to ${names} (${idList(alike)}), which differs only by case, Unicode form, invisible characters or spacing`,
    way: wayFor(
      declared,
      alike,
      `pin it with \`id: ${first?.id}\` if it is that client, or write \`distinct_from: [${alike.map(({ id }) => id).join(", ")}]\` if it is another`
    ),
    numbers: { alike: alike.length },
    source: declared.source
  });
}

// src/plan/identity/forgotten-allow-list.ts
function forgottenLists(claims) {
  return claims.filter(({ declared, live }) => declared.ip_allow_list === null && live.ip_allow_list.length > 0).map(
    ({ declared, live }) => problem("allow-list-forgotten", {
      message: `${title(declared)} leaves out \`ip_allow_list\`, but the live client, id ${live.id}, has one: ${live.ip_allow_list.join(", ")}`,
      way: `write \`ip_allow_list: [${live.ip_allow_list.join(", ")}]\` to keep it, or \`ip_allow_list: any\` to open the client to every address`,
      numbers: { id: live.id, addresses: live.ip_allow_list.length },
      source: declared.source,
      shared: {
        of: "client",
        who: title(declared),
        predicate: "leave out `ip_allow_list`, but their live clients have one",
        way: "write the live list of each to keep it (`keyward explain NAME` shows it), or `ip_allow_list: any` to open the clients to every address"
      }
    })
  );
}

// src/plan/identity/unexpressible.ts
function unexpressible(live, workspace) {
  if (live.id < 1) return "one of its ids is 0";
  for (const field of fieldOrder) {
    const reason = reasonOf(field, live, workspace);
    if (reason !== null) return reason;
  }
  return null;
}
function reasonOf(field, live, workspace) {
  return clientFields[field].undeclarable(live[field], workspace);
}

// src/plan/identity/prune.ts
function pruneProblems({ prune, ownership }) {
  return prune ? missingForPrune(ownership) : [];
}
function missingForPrune(ownership) {
  const lacks = (word) => problem(`prune-needs-${word}`, {
    message: `prune deletes what no manifest declares, but this workspace entry has no \`${word}\``,
    way: word === "scope" ? "set `scope` to what this entry may own, or do not prune" : "list in `self` every client whose token runs keyward (or `none`), or do not prune"
  });
  return [
    ...ownership.scope === null ? [lacks("scope")] : [],
    ...ownership.self === null ? [lacks("self")] : []
  ];
}
function prunable(unmanaged, { live, roles, tokens }) {
  const expressing = { roles, environments: environmentsSeen(live).length > 0 };
  const holders = holdersOf(unmanaged, tokens);
  return unmanaged.filter((client) => unexpressible(client, expressing) === null && !holders.has(client));
}
function holdersOf(unmanaged, tokens) {
  const free = new Map(unmanaged.map((client) => [client.id, client]));
  return new Map(
    [...tokens].flatMap(
      ([declared, places]) => heldIds(places).flatMap((id) => {
        const client = free.get(id);
        return client !== void 0 && isAtPlaces(client, places) ? [[client, declared]] : [];
      })
    )
  );
}

// src/plan/identity/renames.ts
function undeclaredRenames(creates, deletes) {
  if (creates.length === 0) return [];
  const byRest = groupBy(deletes, restKey);
  return creates.flatMap((desired) => {
    const same2 = (byRest.get(restKey(valuesOf(desired))) ?? []).filter((live) => mayBe(desired, live));
    return same2.length === 0 ? [] : [undeclared(desired, same2)];
  });
}
function probableRenames(creates, unmanaged) {
  if (creates.length === 0) return [];
  const created = groupBy(creates, (desired) => restKey(valuesOf(desired)));
  const byRest = groupBy(unmanaged, restKey);
  return [...created].flatMap(([key, [desired, ...more]]) => {
    const [live, ...others] = byRest.get(key) ?? [];
    if (desired === void 0 || live === void 0 || more.length + others.length > 0) return [];
    return mayBe(desired, live) ? [probable(desired, live)] : [];
  });
}
function restKey(values) {
  return valuesKey(values, allButName);
}
var allButName = fieldNames.filter((field) => field !== "name");
function mayBe(desired, live) {
  return !desired.distinct_from.includes(live.id) && foldName(desired.name) !== foldName(live.name);
}
function undeclared(desired, same2) {
  const [first] = same2;
  const names = same2.map(({ name }) => `"${name}"`).join(", ");
  return problem("create-beside-delete", {
    message: `${title(desired)} would be created and ${names} (${idList(same2)}) deleted; they differ only by name: was the client renamed?`,
    way: wayFor(
      desired,
      same2,
      `write \`renamed_from: ${first?.name}\` (or \`id: ${first?.id}\`) to keep the client and its token, or \`distinct_from: [${same2.map(({ id }) => id).join(", ")}]\` if it is another client`
    ),
    numbers: { creates: 1, deletes: same2.length },
    source: desired.source
  });
}
function probable(desired, live) {
  const text = `${title(desired)} would be created, and the unmanaged "${live.name}" (id ${live.id}) differs only by name: ${wayFor(desired, [live], `if it was renamed, write \`renamed_from: ${live.name}\``)}`;
  return note("probable-rename", text, desired.source);
}

// src/plan/identity/stored-form.ts
var shortestCut = 20;
var shortestPart = 3;
var madeUnique = /^[\s_-]*(?:[([]\d{1,6}[)\]]|[([]copy(?: \d+)?[)\]])$/i;
function storedForm(declared, live) {
  const [sent, shown2] = [essence(declared), essence(live)];
  if (sent === "" || shown2 === "") return null;
  const isCut = live.length >= shortestCut && sent.startsWith(shown2);
  const isNumbered = live.startsWith(declared) && madeUnique.test(live.slice(declared.length));
  if (sent === shown2 || isCut || isNumbered) return "certain-form";
  const shorter = Math.min(sent.length, shown2.length);
  return shorter >= shortestPart && (sent.includes(shown2) || shown2.includes(sent)) ? "related" : null;
}
function escapedFrom(live) {
  const once2 = unescaped(live);
  return [.../* @__PURE__ */ new Set([once2, unescaped(once2)])].map(nfc).filter((name) => name !== nfc(live));
}
function essence(name) {
  const text = unescaped(unescaped(name)).normalize("NFKC").toUpperCase().toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, "");
}
var entities = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " "
};
function unescaped(text) {
  return text.replaceAll(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(\w{2,4}));/gi,
    (whole2, decimal, hex, word) => {
      const code = decimal === void 0 ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (!Number.isNaN(code)) return code <= 1114111 ? String.fromCodePoint(code) : whole2;
      return entities[word?.toLowerCase() ?? ""] ?? whole2;
    }
  ).replaceAll(/(?:%[0-9a-f]{2})+/gi, decoded).replaceAll(/\\(?=[^\p{L}\p{N}])/gu, "");
}
function decoded(percent) {
  try {
    return decodeURIComponent(percent);
  } catch {
    return percent;
  }
}

// src/plan/identity/stored-otherwise.ts
var recent = 7 * 864e5;
function storedOtherwise(creates, { unclaimed, deletes }, input) {
  if (creates.length === 0 || unclaimed.length === 0) return [];
  const byId = new Map(unclaimed.map((client) => [client.id, client]));
  const byRest = groupBy(unclaimed, restKey2);
  const byEscape = escapes(unclaimed);
  const deleted = new Set(deletes);
  return creates.flatMap(({ declared, desired }) => {
    const rest = restKey2(valuesOf(desired));
    const isOther = (live) => declared.distinct_from.includes(live.id) || deleted.has(live) && restKey2(live) === rest;
    const marked = markedIds(declared, input.tokens).flatMap((id) => byId.get(id) ?? []).find((live) => !isOther(live));
    if (marked !== void 0) return [byMarker(declared, marked)];
    const alike = byRest.get(rest) ?? [];
    const stored = alike.find((live) => !isOther(live) && isStored(declared, live, input));
    if (stored !== void 0) return [byValues(declared, stored)];
    const escaped = byEscape.get(identityKey(declared))?.find((live) => !isOther(live));
    return escaped === void 0 ? [] : [byName(declared, escaped)];
  });
}
var allButName2 = fieldNames.filter((field) => field !== "name");
function restKey2(values) {
  return valuesKey(values, allButName2);
}
function escapes(unclaimed) {
  const found = /* @__PURE__ */ new Map();
  for (const live of unclaimed) {
    for (const name of escapedFrom(live.name)) {
      const key = identityKey({ name, environment: live.environment });
      found.set(key, [...found.get(key) ?? [], live]);
    }
  }
  return found;
}
function isStored({ name }, live, { now, ownership }) {
  if (foldName(name) === foldName(live.name)) return false;
  switch (storedForm(name, live.name)) {
    case "certain-form":
      return true;
    case "related":
      if (live.created_at === null || !inScope(ownership.scope, live)) return false;
      return now - Date.parse(live.created_at) < recent;
    case null:
      return false;
  }
}
function markedIds(declared, tokens) {
  return (tokens.get(declared) ?? []).flatMap(
    ({ reading }) => reading.kind === "marked" ? idsFor(declared, reading.marker) : []
  );
}
function idsFor(declared, marker) {
  const isFor = ({ name, environment }) => sameName(name, declared.name) && sameName(environment, declared.environment);
  const held = heldMarker(marker);
  const about2 = marker.state === "pending" ? [marker.about.id].filter((id) => id !== void 0) : [];
  const isHeld = held !== null && (isFor(held) || declared.pair?.credential === "second");
  return [...isFor(marker) ? about2 : [], ...isHeld ? [held.id] : []];
}
function byMarker(declared, live) {
  const message = `${title(declared)} would be created, but the marker at its token's place says that it is client ${live.id}, which is live as "${live.name}"`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}
function byValues(declared, live) {
  const message = `${title(declared)} would be created next to the unmanaged "${live.name}" (id ${live.id}), which is the same in all but its name: Workato probably stored the name in that form`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}
function byName(declared, live) {
  const message = `${title(declared)} would be created next to the unmanaged "${live.name}" (id ${live.id}), whose name is an escaped form of it: Workato probably stored the name in that form`;
  return problem("stored-otherwise", { message, ...facts(declared, live) });
}
function facts(declared, live) {
  const { id, name } = live;
  const { source } = declared;
  const otherwise = `write \`name: ${JSON.stringify(name)}\` if it is that client (or \`id: ${id}\`, which renames it), or \`distinct_from: [${id}]\` if it is another`;
  return { way: wayFor(declared, [live], otherwise), numbers: { id }, source };
}

// src/plan/resolve/folders.ts
function resolveFolders(declared, directory) {
  const { folders } = declared;
  if (folders === "all") return { value: "all", problems: [] };
  const found = folders.map(
    (folder, at2) => resolveFolder({ ...declared, source: placeOf(declared, `folders/${at2}`) }, folder, directory)
  );
  const problems = found.filter((item) => typeof item !== "number");
  if (problems.length > 0) return { value: null, problems };
  const ids2 = found.filter((item) => typeof item === "number");
  return { value: [...new Set(ids2)].sort((a, b) => a - b), problems: [] };
}
function resolveFolder(declared, folder, directory) {
  if (typeof folder === "number") return folder;
  const { folderEnvironment: folderEnvironment2, folderPaths } = directory;
  if (!listsFoldersOf(folderEnvironment2, declared)) return elsewhere(declared, folder, folderEnvironment2);
  const resolution = folderPaths.get(folder) ?? { kind: "missing", segment: folder, nearest: [] };
  return resolution.kind === "found" ? resolution.id : unresolved(declared, folder, resolution);
}
function unresolved({ source, ...declared }, path13, resolution) {
  const start = `${title(declared)} has the folder "${path13}", but`;
  if (resolution.kind === "missing") {
    const why2 = `there is no "${resolution.segment}"${didYouMean(resolution.nearest)}`;
    const way = "correct the path (from the home folder; `\\/` is a slash in a name), or write the folder's id";
    const shared = {
      of: "folder path",
      who: title(declared),
      predicate: `cannot be resolved: ${why2}`
    };
    return problem("unknown-folder", { message: `${start} ${why2}`, way, source, shared });
  }
  const why = `${resolution.ids.length} folders have that path: ids ${resolution.ids.join(", ")}`;
  return problem("ambiguous-folder", {
    message: `${start} ${why}`,
    way: "write the id of the one that is meant",
    numbers: { folders: resolution.ids.length },
    source,
    shared: { of: "client", who: title(declared), predicate: `have the folder "${path13}", but ${why}` }
  });
}
function elsewhere({ source, ...declared }, path13, whose2) {
  const { lists, way } = elsewhereWords(whose2);
  const message = `${title(declared)} has the folder path "${path13}", but ${lists}`;
  const shared = {
    of: "folder path",
    who: title(declared),
    predicate: `cannot be resolved: ${lists}`
  };
  return problem("folder-path-elsewhere", { message, way, source, shared });
}
function elsewhereWords(whose2) {
  switch (whose2.kind) {
    case "one":
      return {
        lists: `this token lists the folders of ${whose2.environment} only`,
        way: "write the folder's id"
      };
    case "customer":
      return {
        lists: "this customer has environments, and the API does not tell of which one its managed user id lists the folders",
        way: "write the folder's id, in a manifest of this customer alone (`{customer}` in `manifests`), since ids differ from customer to customer"
      };
    case "any":
    case "unknown":
      return {
        lists: "it is not known of which environment this token lists the folders",
        way: "write the folder's id, or name in `self` the client whose token runs keyward"
      };
  }
}

// src/plan/resolve/roles.ts
function resolveRole(declared, { roles, live }) {
  const { role } = declared;
  if (typeof role === "number") {
    const known = roles === null || roles.some(({ id }) => id === role) || live.some((client) => client.role === role);
    return known ? { value: role, problems: [] } : failed(unknownId(declared, role));
  }
  if (roles === null) return failed(unreadable(declared, role));
  const found = roles.filter(({ name }) => sameName(name, role));
  const [first, ...others] = found;
  if (first === void 0)
    return failed(
      unknownName(
        declared,
        role,
        nearest(
          role,
          roles.map(({ name }) => name)
        )
      )
    );
  return others.length === 0 ? { value: first.id, problems: [] } : failed(ambiguous2(declared, role, found));
}
function containsRolesOf(roles, declared, live) {
  const known = new Set(roles.flatMap(({ id, name }) => [id, nfc(name)]));
  const wanted = [...declared, ...live].map(({ role }) => typeof role === "string" ? nfc(role) : role);
  return wanted.every((role) => role === null || known.has(role));
}
function failed(reason) {
  return { value: null, problems: [reason] };
}
function unknownId(declared, role) {
  return wrongRole("unknown-role", declared, {
    role: `the role ${role}`,
    why: "no role has that id",
    way: "correct the role: `keyward roles` lists them"
  });
}
function unknownName(declared, role, near) {
  return wrongRole("unknown-role", declared, {
    role: `the role "${role}"`,
    why: `no role has that name${didYouMean(near)}`,
    way: "correct the role: `keyward roles` lists them"
  });
}
function ambiguous2(declared, role, found) {
  return wrongRole("ambiguous-role", declared, {
    role: `the role "${role}"`,
    why: `${found.length} roles have that name: ${idList(found)}`,
    way: "write the role's id",
    numbers: { roles: found.length }
  });
}
function unreadable(declared, role) {
  return wrongRole("roles-unreadable", declared, {
    role: `the role "${role}"`,
    why: "the roles could not be read",
    way: "write the role's id, or let the API token's role list roles"
  });
}
function wrongRole(rule, declared, { role, why, way, numbers = {} }) {
  const who = title(declared);
  const source = placeOf(declared, "role");
  const shared = { of: "client", who, predicate: `have ${role}, but ${why}` };
  return problem(rule, { message: `${who} has ${role}, but ${why}`, way, numbers, source, shared });
}

// src/plan/resolve/resolve-names.ts
function resolveNames(declared, directory) {
  const role = resolveRole(declared, directory);
  const folders = resolveFolders(declared, directory);
  const problems = [...role.problems, ...folders.problems];
  return { value: join(declared, role.value, folders.value), problems };
}
function join(declared, role, folders) {
  return role === null || folders === null ? null : { ...declared, role, folders };
}

// src/plan/identity/identify.ts
function identify(input) {
  const { declared, live, ownership } = input;
  const claims = claimLive(declared, live);
  const self = withOtherCredentials(findSelf(live, ownership), claims);
  const environments = environmentProblems(declared, live, ownership.environments);
  const resolved = resolveAll(input, self.problems.length > 0, environments);
  const placed2 = place(input, claims, self.ids, resolved.desired);
  const problems = [
    ...self.problems,
    ...pruneProblems(input),
    ...claims.problems,
    ...scopeProblems(ownership.scope, claims),
    ...environments.values(),
    ...selfTakenProblems(ownership, self, claims),
    ...resolved.problems,
    ...forgottenLists(claims.claims.filter((claim) => !self.ids.has(claim.live.id))),
    ...createProblems(
      claims.creates.filter((client) => !environments.has(client)),
      claims.unclaimed.filter(({ id }) => !self.ids.has(id)),
      placed2,
      input
    )
  ];
  return { ...placed2, notes: claims.notes, problems };
}
function place({ live, ownership: { scope }, prune, roles, tokens, overlapName }, { claims, creates, unclaimed }, self, resolved) {
  const free = new Set(unclaimed);
  const within = live.filter((client) => inScope(scope, client));
  const unmanaged = within.filter((client) => free.has(client) && !self.has(client.id));
  const managed = claims.filter((claim) => !self.has(claim.live.id)).flatMap(({ declared, live: live2 }) => join2(declared, resolved).map((one) => ({ ...one, live: live2 })));
  return {
    managed,
    formerSeconds: formerSeconds(managed, unmanaged, overlapName),
    creates: creates.flatMap((client) => join2(client, resolved)),
    unmanaged,
    deletes: prune ? prunable(unmanaged, { live, roles, tokens }) : [],
    self: live.filter(({ id }) => self.has(id)),
    declaredSelf: claims.filter((claim) => self.has(claim.live.id)),
    inScope: within.length,
    outOfScope: live.filter((client) => !self.has(client.id) && !inScope(scope, client)).length
  };
}
function createProblems(wanted, unclaimed, { creates, unmanaged, deletes }, input) {
  const right = new Set(wanted);
  const rightly = creates.filter(({ declared }) => right.has(declared));
  const desired = rightly.map((one) => one.desired);
  return [
    ...lookalikeProblems(wanted, unclaimed),
    ...renamedEnvironmentProblems(wanted, unmanaged),
    ...undeclaredRenames(desired, deletes),
    ...storedOtherwise(rightly, { unclaimed, deletes }, input)
  ];
}
function resolveAll(input, selfUnknown, environments) {
  const desired = /* @__PURE__ */ new Map();
  const problems = [];
  for (const client of input.declared) {
    const resolution = resolveNames(client, input);
    const quiet = selfUnknown || environments.has(client);
    if (resolution.value !== null) desired.set(client, resolution.value);
    problems.push(...resolution.problems.filter(({ rule }) => !(quiet && rule === "folder-path-elsewhere")));
  }
  return { desired, problems };
}
function join2(declared, all) {
  const desired = all.get(declared);
  return desired === void 0 ? [] : [{ declared, desired }];
}

// src/plan/tokens/inherit-pending.ts
var ever = "1970-01-01T00:00:00.000Z";
function inheritPending(claims, tokens, formers) {
  if (formers.size === 0) return tokens;
  const live = new Map(claims.map((claim) => [claim.declared, claim.live]));
  return new Map(
    [...tokens].map(([declared, places]) => {
      const [former, client] = [formers.get(declared), live.get(declared)];
      if (former === void 0 || client === void 0) return [declared, places];
      return [declared, places.map((place2) => inherited(declared, client, place2, former))];
    })
  );
}
function inherited(declared, live, place2, { places }) {
  const before = places.find(({ sink }) => sink === place2.sink);
  const marker = before === void 0 ? null : pendingFor(live, before);
  if (marker === null || !mayInherit(live, place2)) return place2;
  const { name, environment } = declared;
  const about2 = marker.about.action === "create" ? { action: "regenerate", id: live.id, updated_at: ever } : marker.about;
  const previous = place2.reading.kind === "marked" ? heldMarker(place2.reading.marker) : null;
  const pending = { state: "pending", name, environment, about: about2, previous };
  return { ...place2, reading: { kind: "marked", marker: pending } };
}
function pendingFor(live, place2) {
  const { reading } = place2;
  const isPending2 = reading.kind === "marked" && reading.marker.state === "pending";
  return isPending2 && tokenState(live, [place2]) === "pending" ? reading.marker : null;
}
function mayInherit(live, place2) {
  if (place2.reading.kind !== "absent" && place2.reading.kind !== "marked") return false;
  const state = tokenState(live, [place2]);
  return state === "not-held" || state === "reissued-elsewhere";
}
function leftMarkers(claims, formers) {
  const lives = new Map(claims.map((claim) => [claim.declared, claim.live]));
  return [...formers].flatMap(([declared, { places }]) => {
    const live = lives.get(declared) ?? null;
    return places.flatMap((place2) => {
      const { reading } = place2;
      if (reading.kind !== "marked" || reading.marker.state !== "pending") return [];
      if (live !== null && pendingFor(live, place2) === null) return [];
      return [{ declared, live, place: place2, marker: reading.marker }];
    });
  });
}
function pendingOf(live, places) {
  return places.flatMap((place2) => pendingFor(live, place2) === null ? [] : [{ live, place: place2 }]);
}
function unmanagedMarkerNotes(markers) {
  return markers.map(({ live, place: place2 }) => {
    const message = `an interrupted run left its marker at ${place2.place} (${place2.sink}): it created ${title(live)} (id ${live.id}), whose token was not delivered, and no manifest declares that client now. If its manifest was renamed, write \`renamed_from: ${live.name}\` there, and a new token is issued; otherwise remove the marker`;
    return note("pending-marker-left", message, null);
  });
}
function leftMarkerNotes(claims, formers) {
  return leftMarkers(claims, formers).map(({ declared, live, place: place2, marker }) => {
    const where = `${place2.place} (${place2.sink}), the place of the former name "${marker.name}" of ${title(declared)}`;
    const next = live === null ? "no client of that name is live, so remove the marker unless one appears" : "the token was not delivered, so a new one is issued, and the marker is removed after that";
    return note(
      "pending-marker-left",
      `an interrupted run left its marker at ${where}: ${next}`,
      declared.source
    );
  });
}

// src/plan/tokens/issue-target.ts
function issueTargetOf(declared, places, kind = "deliver") {
  const { deliver_to } = declared.token;
  if (deliver_to === "discard") return { kind: "discard" };
  if (deliver_to === "none") return { kind: "no-sink", why: "none" };
  if (deliver_to === null) return { kind: "no-sink", why: "unset" };
  const [first, ...others] = deliver_to.map((sink) => {
    const place2 = places.get(declared)?.find((one) => one.sink === sink);
    if (place2 === void 0) throw new Error(`no place of "${declared.name}" is known in the sink ${sink}`);
    return place2;
  });
  return first === void 0 ? { kind: "no-sink", why: "unset" } : { kind, places: [first, ...others] };
}

// src/plan/tokens/no-sink.ts
var named3 = 5;
var ways2 = {
  unset: "name one in `token.deliver_to` of each of them, or in `tokens.deliver_to` of keyward.yaml for all clients (`discard` throws tokens away)",
  none: "name a sink there, or write `discard` to throw the token away"
};
var heads = {
  unset: { note: "apply needs a sink for", problem: "no sink is configured for" },
  none: { note: "apply needs another `deliver_to` than `none` for", problem: "`deliver_to: none` rules out" }
};
var rules = { unset: "no-sink", none: "deliver-to-none" };
function noSinkNotes(changes) {
  return lacking2(changes).map(
    ({ why, clients }) => note(rules[why], `${heads[why].note} ${whose(clients)}; ${ways2[why]}`, only(clients))
  );
}
function needingSinks(plan) {
  const problems = lacking2(plan.changes ?? []).map(noSink);
  if (problems.length === 0) return plan;
  return {
    ...plan,
    status: plan.status === "error" ? "error" : "refused",
    problems: [...plan.problems, ...problems],
    notes: plan.notes.filter(({ rule }) => rule !== rules.unset && rule !== rules.none)
  };
}
function lacking2(changes) {
  return ["unset", "none"].flatMap((why) => {
    const clients = changes.filter(({ issue }) => issue?.kind === "no-sink" && issue.why === why);
    return clients.length === 0 ? [] : [{ why, clients }];
  });
}
function noSink({ why, clients }) {
  return problem(rules[why], {
    message: `${heads[why].problem} ${whose(clients)}`,
    way: ways2[why],
    source: only(clients)
  });
}
function whose(clients) {
  const shown2 = clients.slice(0, named3).map((one) => {
    const { source } = one;
    return source === null ? title(one) : `${title(one)} (${at(source)})`;
  });
  const more = clients.length > named3 ? ` and ${clients.length - named3} more` : "";
  const what = clients.length === 1 ? "the token of" : `the tokens of ${clients.length} clients:`;
  return `${what} ${shown2.join(", ")}${more}`;
}
function only([first, ...others]) {
  return others.length === 0 ? first?.source ?? null : null;
}

// src/policy/judge-change.ts
function judgeChange(judged, input) {
  return input.policies.flatMap((policy) => {
    const met = policy.rule.on === "change" ? forbidden(judged.change, policy.rule.risks) : [];
    return met.length === 0 ? [] : matched(judged, policy, met, input);
  });
}
function forbidden({ risks: risks2 }, unwanted2) {
  return risks2.filter(({ code, effect }) => unwanted2.includes(code) || unwanted2.includes(effect));
}
function matched({ change, sides }, policy, met, { policyFacts, workspace }) {
  const matches = sides.map(({ name, environment, role }) => ({
    role,
    matched: matchPolicy(
      policy,
      { name, environment, role: roleFacts(role, policyFacts) },
      entryOf(workspace)
    )
  }));
  if (matches.some((side) => side.matched === "yes")) return [violation2(change, policy, met)];
  const unknown2 = matches.find((side) => side.matched !== "no");
  if (unknown2 === void 0) return [];
  return [{ policy, client: change, facts: unknownRole(unknown2.role, policyFacts.unread.roles) }];
}
function violation2(change, policy, met) {
  const risks2 = [...new Set(met.map(({ code }) => `${code} (${riskEffects[code]})`))].join(", ");
  return {
    rule: "policy",
    severity: policy.severity,
    ...violates({ of: "change", who: `the ${change.action} of ${title(change)}` }, policy, risks2),
    way: `leave the client as it is, or list it in \`except\` of the policy (${at(policy.source)})`,
    source: change.source ?? policy.source
  };
}

// src/policy/findings.ts
function policyFindings(input, clients, changes) {
  if (input.policies.length === 0) return { problems: [], notes: [] };
  const objections = [
    // Both credentials of an entry are one client, of its name.
    ...clients.filter(({ declared }) => declared.pair?.credential !== "second").flatMap((client) => judgeDesired(client, input)),
    ...changes.flatMap((change) => judgeChange(change, input))
  ];
  return bySeverity([
    ...unjudgedFindings(objections.filter((one) => "facts" in one)),
    ...objections.filter((one) => "rule" in one)
  ]);
}

// src/plan/difference/origin.ts
function withOrigins(changes, input, changesOf2) {
  const { base } = input;
  if (base === null) return changes;
  const known = base.filter((client) => resolveNames(client, input).value !== null);
  const earlier = changesOf2({ ...input, base: null, declared: known, tokens: /* @__PURE__ */ new Map() }) ?? [];
  const earlierDigests = new Set(earlier.map(({ digest }) => digest));
  const claimed = claimedSources(base, input);
  const isPreExisting = ({ action, id, digest }) => {
    if (action === "rotate") return true;
    return action === "delete" ? !claimed.has(id ?? 0) : earlierDigests.has(digest);
  };
  return changes.map((change) => {
    const origin = isPreExisting(change) ? "pre-existing" : "pull-request";
    return change.action === "delete" ? { ...change, origin, removed_from: claimed.get(change.id) ?? null } : { ...change, origin };
  });
}
function claimedSources(base, { live }) {
  return new Map(claimLive(base, live).claims.map((claim) => [claim.live.id, claim.declared.source]));
}

// src/plan/difference/risk.ts
function createRisks(values) {
  return risks(fieldNames.flatMap((field) => opened(field, values)));
}
function updateRisks(before, after, fields) {
  return risks(fields.flatMap((field) => changed(field, before, after)));
}
function risks(codes) {
  return codes.map((code) => ({ code, effect: riskEffects[code] }));
}
function opened(field, values) {
  return clientFields[field].createRisks(values[field]);
}
function changed(field, before, after) {
  return clientFields[field].updateRisks(before[field], after[field]);
}

// src/plan/difference/token-changes.ts
function tokenChanges(input) {
  const { base, placesOf: placesOf2 } = input;
  if (base === null) return [];
  const earlier = baseClients(input, base);
  return identified(input, input.declared).flatMap(({ declared, id }) => {
    const was = earlier(declared, id);
    const before = was === null ? null : blockOf(was, id, placesOf2);
    const after = blockOf(declared, id, placesOf2);
    if (id === null && before === null) return [];
    if (JSON.stringify(before) === JSON.stringify(after) || before === null && !isSet(after)) return [];
    const codes = reaches(before, after) ? ["token-destination-changed"] : [];
    const { name, environment, source } = declared;
    return [{ id, name, environment, before, after, risks: risks(codes), source }];
  });
}
function equalPlaces(a, b) {
  return a.length === b.length && a.every((one) => includes(b, one));
}
function identified({ live }, declared) {
  const ids2 = new Map(claimLive(declared, live).claims.map((claim) => [claim.declared, claim.live.id]));
  return declared.map((one) => ({ declared: one, id: ids2.get(one) ?? null }));
}
function baseClients(input, base) {
  const all = identified(input, base);
  const byId = new Map(all.flatMap(({ declared, id }) => id === null ? [] : [[id, declared]]));
  const byIdentity = new Map(base.map((one) => [identityKey(one), one]));
  return (declared, id) => (id === null ? void 0 : byId.get(id)) ?? byIdentity.get(identityKey(declared)) ?? null;
}
function blockOf(declared, id, placesOf2) {
  const { deliver_to, rotate_after } = declared.token;
  return {
    deliver_to: typeof deliver_to === "string" || deliver_to === null ? deliver_to : placesOf2(declared, id),
    rotate_after: rotationText({ rotate_after })
  };
}
function rotationText({ rotate_after }) {
  return typeof rotate_after === "number" ? durationWord(rotate_after) : rotate_after;
}
function isSet({ deliver_to, rotate_after }) {
  return deliver_to !== null || rotate_after !== null;
}
function reaches(before, { deliver_to }) {
  const [from, to] = [before?.deliver_to ?? [], deliver_to ?? []];
  if (typeof to === "string") return false;
  return to.some((place2) => typeof from === "string" || !includes(from, place2));
}
function includes(places, { sink, place: place2 }) {
  return places.some((one) => one.sink === sink && one.place === place2);
}

// src/plan/difference/field-changes.ts
function vocabulary(roles, folderPaths) {
  const folders = /* @__PURE__ */ new Map();
  for (const [path13, resolution] of folderPaths)
    if (resolution.kind === "found" && !folders.has(resolution.id)) folders.set(resolution.id, path13);
  return { roles: new Map((roles ?? []).map(({ id, name }) => [id, name])), folders };
}
function withSources(fields, { declaration: { inherited: inherited2 } }) {
  if (inherited2.length === 0) return fields;
  return fields.map((change) => {
    const sources = inherited2.filter(({ field }) => field === change.field).map(({ from, name, file, line }) => ({ from, name, file, line }));
    return sources.length === 0 ? change : { ...change, sources };
  });
}
function fieldChanges(fields, before, after, words4) {
  return fields.map((field) => fieldChange(field, before, after, words4));
}
function fieldChange(field, before, after, words4) {
  const { shown: shown2 } = clientFields[field];
  const side = (values) => values === null ? null : shown2(values[field], words4);
  return { field, before: side(before), after: side(after) };
}

// src/plan/difference/changes.ts
function createChange(desired, issue, words4) {
  const values = valuesOf(desired);
  const { name, environment, source } = desired;
  const fields = withSources(fieldChanges(fieldNames, null, values, words4), desired);
  const step = { action: "create", id: null, name, environment, fields };
  return {
    ...identified2(step, "declared and not live"),
    risks: createRisks(values),
    token: { before: [], after: destinations(issue) },
    issue,
    rotate_after: rotationText(desired.token),
    source
  };
}
function updateChange(live, desired, words4, placesOf2) {
  const values = valuesOf(desired);
  const changed2 = differing(live, values);
  if (changed2.length === 0) return null;
  const { name, environment, source } = desired;
  const fields = withSources(fieldChanges(changed2, live, values, words4), desired);
  const step = { action: "update", id: live.id, name, environment, fields };
  const token = tokenMove(live, desired, placesOf2);
  return {
    ...identified2(step, "differs from the manifest"),
    risks: [...updateRisks(live, values, changed2), ...risks(token === null ? [] : ["token-place-moves"])],
    token,
    issue: null,
    source
  };
}
function deleteChange(live, words4, code = "client-deleted") {
  const { id, name, environment } = live;
  const fields = fieldChanges(fieldNames, live, null, words4);
  const step = { action: "delete", id, name, environment, fields };
  const reason = "no manifest declares it";
  return {
    ...identified2(step, reason),
    risks: risks([code]),
    token: null,
    issue: null,
    removed_from: null,
    source: null
  };
}
function rotateChange(live, shown2, issue, { reason, own, codes }) {
  const { name, environment, source } = shown2;
  const places = destinations(issue);
  return {
    action: "rotate",
    id: live.id,
    name,
    environment,
    digest: rotationDigest(live.id, live.token_updated_at),
    fields: [],
    reason,
    origin: null,
    risks: risks(codes),
    token: { before: places, after: places },
    issue,
    own,
    source
  };
}
function tokenMove({ id, name, environment }, desired, placesOf2) {
  const before = placesOf2(renamedTo(desired, { name, environment }), id);
  const after = placesOf2(desired, id);
  return equalPlaces(before, after) ? null : { before, after };
}
function identified2(step, reason) {
  return { ...step, digest: changeDigest(step), reason, origin: null };
}
function destinations(issue) {
  return issue.kind === "deliver" ? issue.places.map(({ sink, place: place2 }) => ({ sink, place: place2 })) : [];
}

// src/plan/tokens/turn-risks.ts
var day = 864e5;
function rotationRisks(turn, places, now) {
  return turn.kind === "single" ? ["token-reissued"] : turnRisks(turn, places, now);
}
function endRisks(turn, now) {
  return turn.kind === "single" ? ["token-reissued"] : endingRisks(turn, now);
}
function turnRisks(turn, places, now) {
  const { next, known } = turn;
  if (!known) return ["token-reissued"];
  const lost = tokenState(next.live, places.get(next.declared) ?? []) === "pending";
  return lost ? [] : endingRisks(turn, now);
}
function endingRisks({ other, earlier }, now) {
  switch (earlier) {
    case "discarded":
      return [];
    case "unknown":
      return ["token-reissued"];
    case "delivered":
      return isOlderThanADay(other.live, now) ? ["earlier-token-ends"] : ["recent-token-ends"];
  }
}
function isOlderThanADay({ token_updated_at }, now) {
  return token_updated_at !== null && now - Date.parse(token_updated_at) > day;
}
function deleteRisk(live, { formerSeconds: formerSeconds2 }, { tokens, now }) {
  const entry = formerSeconds2.get(live);
  const places = entry === void 0 ? [] : tokens.get(entry.declared) ?? [];
  if (entry === void 0 || !isAtPlaces(entry.live, places)) return "client-deleted";
  const earlier = earlierToken(live, places);
  const settled2 = earlier === "delivered" && [entry.live, live].every((one) => isOlderThanADay(one, now));
  return settled2 || earlier === "discarded" ? "spare-deleted" : "client-deleted";
}

// src/plan/plan-changes.ts
function planChanges(input, identified3, tokens, issueOf) {
  const words4 = vocabulary(input.roles, input.folderPaths);
  const pending = new Set(tokens.filter(({ state }) => state === "pending").map(({ id }) => id));
  const lost = turnsOf(identified3.managed, input.tokens).filter((turn) => {
    const { live, declared } = issuedNext(turn);
    return pending.has(live.id) && declared.token.deliver_to !== "none";
  });
  return executionOrder([
    ...identified3.creates.map(({ declared, desired }) => createChange(desired, issueOf(declared), words4)),
    ...identified3.managed.flatMap(
      ({ live, desired }) => updateChange(live, desired, words4, input.placesOf) ?? []
    ),
    ...lost.map((turn) => {
      const { live, declared, desired } = issuedNext(turn);
      const codes = rotationRisks(turn, input.tokens, input.now);
      return rotateChange(live, desired, issueOf(declared), {
        reason: "token not delivered",
        own: false,
        codes
      });
    }),
    ...identified3.deletes.map((live) => deleteChange(live, words4, deleteRisk(live, identified3, input)))
  ]);
}

// src/plan/tokens/spares.ts
function sparesOf({ creates, managed, declaredSelf }, places) {
  const partners = partnersOf([
    ...creates,
    ...managed,
    ...declaredSelf
  ]);
  const spares = creates.filter((one) => {
    const other = partners.get(one);
    if (other === void 0) return false;
    if (one.declared.pair?.credential === "second") return true;
    const found = places.get(one.declared) ?? [];
    return other.live !== void 0 && (isAtPlaces(other.live, found) || tokenState(other.live, found) === "pending");
  });
  return new Set(spares.map(({ declared }) => declared));
}

// src/plan/tokens/overlap-notes.ts
var named4 = 5;
function overlapNotes(turns, places) {
  const unknown2 = turns.flatMap((turn) => turn.kind === "pair" && turn.known && turn.earlier === "unknown" ? [turn.next] : []).filter(({ live, declared }) => tokenState(live, places.get(declared) ?? []) !== "pending");
  const [first, ...others] = unknown2;
  if (first === void 0) return [];
  const names = unknown2.slice(0, named4).map(({ live }) => `${title(live)} (id ${live.id})`);
  const more = unknown2.length > named4 ? ` and ${unknown2.length - named4} more` : "";
  const message = `keyward neither delivered nor threw away the token of ${names.join(", ")}${more}, which \`overlap\` makes the other API client of its entry: if somebody else uses it, set another \`overlap_name\` in keyward.yaml before the next rotation, which ends that token`;
  return [
    note("overlap-unknown", message, others.length === 0 ? placeOf(first.declared, "token/overlap") : null)
  ];
}

// src/plan/make-plan.ts
function makePlan(input) {
  const identified3 = identify(input);
  if (identified3.problems.length === 0) return wholePlan(input, identified3);
  const also = declaredProblems(input);
  return refusedPlan(input, input.options, {
    problems: inReadingOrder([...identified3.problems, ...also.problems]),
    notes: [...identified3.notes, ...also.notes]
  });
}
function wholePlan(input, identified3) {
  const tokens = tokenRows(input, identified3);
  const spares = sparesOf(identified3, input.tokens);
  const changes = changesOf(input, identified3, tokens, spares);
  const judged = policyFindings(
    input,
    [
      ...identified3.creates.map((client) => ({ ...client, isNew: true })),
      ...identified3.managed.map((client) => ({ ...client, isNew: false }))
    ],
    changeSides(changes, input, identified3)
  );
  const subject = planSubject(identified3, changes, spares);
  const guarded2 = guardProblems(subject, input);
  return assemblePlan(input, identified3, {
    options: input.options,
    changes,
    token_changes: tokenChanges(input),
    unmanaged: unmanagedClients(identified3, input),
    left_alone: leftAlone(identified3, input),
    tokens,
    problems: inReadingOrder([...guarded2, ...judged.problems]),
    notes: [
      ...identified3.notes,
      ...overlapNotes(turnsOf(identified3.managed, input.tokens), input.tokens),
      ...noSinkNotes(changes),
      ...markersInGit(subject.owners, input.sites),
      ...renameNotes(identified3),
      ...goneRoleNotes(input, identified3),
      ...leftMarkerNotes(identified3.managed, input.formers),
      ...unmanagedMarkerNotes(input.unmanagedMarkers),
      ...judged.notes
    ]
  });
}
function changesOf(input, identified3, tokens, spares) {
  const issueOf = (declared) => issueTargetOf(declared, input.tokens, spares.has(declared) ? "spare" : "deliver");
  const all = withOrigins(planChanges(input, identified3, tokens, issueOf), input, changesOfManifests);
  const { only: only2 } = input;
  return only2 === null ? all : all.filter(({ action, digest }) => action === "rotate" || only2.has(digest));
}
function tokenRows({ tokens, now }, { managed }) {
  return inOrder(rowsOf(turnsOf(managed, tokens), tokens, now));
}
function changesOfManifests(input) {
  const identified3 = identify(input);
  return identified3.problems.length > 0 ? null : planChanges(input, identified3, [], () => ({ kind: "no-sink", why: "unset" }));
}
function unmanagedClients({ unmanaged }, input) {
  const refused2 = missingForPrune(input.ownership).length > 0;
  const deletable = new Set(refused2 ? [] : prunable(unmanaged, input));
  return inOrder(unmanaged).map((live) => ({ ...clientRef(live), prunable: deletable.has(live) }));
}
function leftAlone({ self, unmanaged }, { live, roles, tokens }) {
  const workspace = { roles, environments: environmentsSeen(live).length > 0 };
  const own = self.map((client) => ({ ...clientRef(client), reason: "self" }));
  const holders = holdersOf(unmanaged, tokens);
  const spared = unmanaged.flatMap((client) => {
    const reason = unexpressible(client, workspace) ?? heldReason(holders.get(client));
    return reason === null ? [] : [{ ...clientRef(client), reason }];
  });
  return inOrder([...own, ...spared]);
}
function heldReason(holder) {
  if (holder === void 0) return null;
  return `the place of ${title(holder)} holds its token: run \`keyward rotate ${holder.name}\` first`;
}
function renameNotes({ creates, unmanaged, deletes }) {
  const deleted = new Set(deletes);
  const desired = creates.map((one) => one.desired);
  return probableRenames(
    desired,
    unmanaged.filter((live) => !deleted.has(live))
  );
}
function clientRef({ id, name, environment }) {
  return { id, name, environment };
}
function inReadingOrder(problems) {
  const file = (problem2) => problem2.source?.file ?? "";
  return [...problems].sort(
    (a, b) => (file(a) === file(b) ? 0 : file(a) < file(b) ? -1 : 1) || (a.source?.line ?? 0) - (b.source?.line ?? 0)
  );
}

// src/sinks/observe.ts
async function observeTokens(declared, workspace, sinks, ids2) {
  const subjects = new Map(
    declared.map((client) => [client, subjectOf(client, workspace, ids2.get(client) ?? null)])
  );
  const bySink = await Promise.all([...sinks.values()].map((sink) => placesIn(sink, subjects)));
  const found = /* @__PURE__ */ new Map();
  for (const client of declared) {
    const names = sinkNames(client);
    const places = bySink.flatMap((places2) => places2.get(client) ?? []);
    if (names.length > 0)
      found.set(
        client,
        names.flatMap((name) => places.filter(({ sink }) => sink === name))
      );
  }
  return found;
}
async function placesIn(sink, subjects) {
  const mine = [...subjects].filter(([client]) => sinkNames(client).includes(sink.name));
  const placed2 = mine.map(([client, subject]) => ({ client, subject, place: sink.place(subject) }));
  const readings = await readPlaces(
    sink,
    placed2.map(({ place: place2 }) => place2)
  );
  const found = /* @__PURE__ */ new Map();
  const ofPairs = /* @__PURE__ */ new Map();
  for (const { client, subject, place: place2 } of placed2) {
    const reading = readings.get(place2) ?? notRead(place2);
    const former = reading.kind === "absent" ? await formerPlace(sink, subject, place2) : null;
    const one = former ?? { sink: sink.name, place: place2, reading };
    const key = pairKey(client);
    if (key !== null && (former !== null || !ofPairs.has(key))) ofPairs.set(key, one);
    found.set(client, one);
  }
  return new Map([...found].map(([client, place2]) => [client, ofPairs.get(pairKey(client) ?? "") ?? place2]));
}
async function readPlaces(sink, places) {
  const known = [...new Set(places)].filter((place2) => !lacksId(place2));
  const readings = await (sink.readAll?.(known) ?? mapConcurrent(known, (place2) => sink.read(place2)));
  return new Map(known.map((place2, index) => [place2, readings[index] ?? notRead(place2)]));
}
async function formerPlace(sink, subject, place2) {
  const former = sink.place({ ...subject, former: true });
  if (former === place2 || lacksId(former)) return null;
  const reading = await sink.read(former);
  return reading.kind === "marked" && isOf(reading.marker, subject) ? { sink: sink.name, place: former, reading } : null;
}
function isOf(marker, { id, name, environment }) {
  if (marker.state === "held" && id !== null) return marker.id === id;
  return sameName(marker.name, name) && sameName(marker.environment, environment);
}
function notRead(place2) {
  return lacksId(place2) ? { kind: "unplaced" } : { kind: "unknown", reason: "it was not read" };
}
function placesOf(client, workspace, sinks, id) {
  const subject = subjectOf(client, workspace, id);
  return sinkNames(client).flatMap((name) => {
    const sink = sinks.get(name);
    return sink === void 0 ? [] : [{ sink: name, place: sink.place(subject) }];
  });
}
function withoutReading(sinks) {
  return new Map([...sinks].map(([name, sink]) => [name, unread(sink)]));
}
function unread(sink) {
  return {
    name: sink.name,
    place: (subject) => sink.place(subject),
    spots: (places) => sink.spots(places),
    markerAt: (place2) => sink.markerAt(place2),
    surroundings: (places) => surroundingsOf(sink, places),
    read: async () => ({ kind: "unknown", reason: "sinks are not read in this run" }),
    probe: (places) => sink.probe(places),
    mark: (place2, marker) => sink.mark(place2, marker),
    deliver: (place2, token, marker) => sink.deliver(place2, token, marker)
  };
}
function subjectOf(client, workspace, id) {
  const { environment } = client;
  const { customer } = workspace;
  return { id, workspace: entryOf(workspace), customer, name: placeName(client), environment };
}
function sinkNames({ token: { deliver_to: names } }) {
  return names === null || typeof names === "string" ? [] : names;
}

// src/run/places/former-places.ts
async function readFormers(request, claims) {
  const { workspace, sinks } = request;
  const renamed2 = [...renamedClaims(claims), ...renamedCreates(claims)];
  if (renamed2.length === 0) return /* @__PURE__ */ new Map();
  const ids2 = new Map(claims.claims.map((claim) => [claim.declared, claim.live.id]));
  const formerIds2 = new Map(renamed2.flatMap(([now, then]) => idOf(ids2.get(now), then)));
  const found = await observeTokens(
    renamed2.map(([, then]) => then),
    workspace,
    sinks,
    formerIds2
  );
  const current = currentPlaces(request, ids2);
  return new Map(
    renamed2.map(([now, client]) => [
      now,
      { client, places: (found.get(client) ?? []).filter((place2) => !current.has(placeKey(place2))) }
    ])
  );
}
var recent2 = 7 * 864e5;
async function readUnmanagedMarkers(request, { claims, creates, unclaimed }, now) {
  const young = unclaimed.filter(
    ({ created_at }) => created_at !== null && now - Date.parse(created_at) < recent2
  );
  const owners = young.flatMap((live) => ownersOf(live, creates).map((owner) => [owner, live]));
  if (owners.length === 0) return [];
  const { workspace, sinks } = request;
  const ids2 = new Map(owners.map(([owner, { id }]) => [owner, id]));
  const found = await observeTokens([...ids2.keys()], workspace, sinks, ids2);
  const current = currentPlaces(request, new Map(claims.map((claim) => [claim.declared, claim.live.id])));
  return owners.flatMap(
    ([owner, live]) => pendingOf(
      live,
      (found.get(owner) ?? []).filter((place2) => !current.has(placeKey(place2)))
    )
  );
}
function ownersOf({ name, environment }, creates) {
  const inPlace = creates.filter((one) => sameName(one.environment, environment));
  const byDestination = groupBy(inPlace, ({ token }) => JSON.stringify(token.deliver_to));
  return [...byDestination.values()].flatMap(
    ([one]) => one === void 0 ? [] : [{ ...one, name, environment, pair: null }]
  );
}
function currentPlaces({ declared, workspace, sinks }, ids2) {
  return new Set(
    declared.flatMap((client) => placesOf(client, workspace, sinks, ids2.get(client) ?? null).map(placeKey))
  );
}
function renamedClaims({ claims }) {
  return claims.flatMap(
    ({ declared, live: { name, environment } }) => identityKey(declared) === identityKey({ name, environment }) ? [] : [[declared, renamedTo(declared, { name, environment })]]
  );
}
function renamedCreates({ creates }) {
  return creates.flatMap(
    (declared) => declared.renamed_from === null ? [] : [[declared, renamedTo(declared, { ...declared, name: declared.renamed_from })]]
  );
}
function idOf(id, then) {
  return id === void 0 ? [] : [[then, id]];
}
function placeKey({ sink, place: place2 }) {
  return JSON.stringify([sink, place2]);
}

// src/sinks/named-ids.ts
function namedIds(client, places) {
  const markers = places.flatMap(({ reading }) => reading.kind === "marked" ? [reading.marker] : []);
  const own = markers.filter(
    ({ name, environment }) => sameName(name, client.name) && sameName(environment, client.environment)
  );
  return new Set(own.flatMap(idsIn));
}
function idsIn(marker) {
  if (marker.state === "held") return [marker.id];
  const { about: about2, previous } = marker;
  return [about2.id, previous?.id].filter((id) => id !== void 0);
}

// src/run/places/hidden-clients.ts
async function readHidden(api, { unmatched, tokens, live }, sinks) {
  const listed2 = new Set(live.map(({ id }) => id));
  const hidden = /* @__PURE__ */ new Map();
  for (const declared of unmatched) {
    for (const one of tokens.get(declared) ?? []) {
      const { sink, place: place2 } = one;
      for (const id of namedIds(declared, [one])) {
        if (hidden.has(declared) || listed2.has(id) || await api.readClient(id) === null) continue;
        hidden.set(declared, { id, sink, place: place2, marker: sinks.get(sink)?.markerAt(place2) ?? place2 });
      }
    }
  }
  return hidden;
}

// src/policy/needs.ts
function policyNeeds(policies, declared, creates, workspace, whose2) {
  const onClients = policies.filter(({ rule }) => rule.on === "client");
  const onCreates = policies.filter(({ rule }) => rule.on !== "change");
  const isNew = new Set(creates);
  const folders = /* @__PURE__ */ new Set();
  let roleNames = policies.some(matchesRolesOfChanges);
  for (const client of onCreates.length === 0 ? [] : declared) {
    const needed = neededFor(client, isNew.has(client) ? onCreates : onClients, workspace);
    roleNames ||= needed.has("role-name");
    if (!needed.has("folder-path") || !listsFoldersOf(whose2, client)) continue;
    for (const id of folderIds(client)) folders.add(id);
  }
  return { roleNames, folders };
}
function neededFor(client, policies, workspace) {
  const { facts: facts2, unknown: unknown2 } = declaredSubject(client);
  const needed = policies.flatMap(({ rule, match, except }) => {
    const matched2 = matchPolicy({ match, except }, facts2, workspace);
    if (matched2 === "no" || rule.on === "change") return [];
    return matched2 === "yes" ? [...rule.needs] : [matched2, ...rule.needs];
  });
  return new Set(needed.filter((fact) => unknown2.has(fact)));
}
function matchesRolesOfChanges({ rule, match }) {
  return rule.on === "change" && (match.roles?.some((role) => typeof role === "string") ?? false);
}
function folderIds({ folders }) {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "number");
}

// src/policy/read-facts.ts
async function readPolicyFacts(needs, already, read) {
  const paths = resolvedPaths(already.folderPaths);
  const wanted = new Set([...needs.folders].filter((id) => !paths.has(id)));
  const roles = needs.roleNames && already.roles === null ? await attempt(read.roles) : null;
  const folders = wanted.size > 0 ? await attempt(() => read.folders(wanted)) : null;
  return {
    roleNames: new Map((already.roles ?? roles?.value ?? []).map(({ id, name }) => [id, name])),
    folderPaths: new Map([...paths, ...folders?.value ?? []]),
    unread: { roles: roles?.failure ?? null, folders: folders?.failure ?? null }
  };
}
function resolvedPaths(folderPaths) {
  return new Map(
    [...folderPaths].flatMap(
      ([path13, found]) => found.kind === "found" ? [[found.id, canonicalPath(path13)]] : []
    )
  );
}
async function attempt(read) {
  try {
    return { value: await read(), failure: null };
  } catch (error) {
    if (!(error instanceof ApiError) || error.failure === "aborted") throw error;
    return { value: null, failure: error.message };
  }
}

// src/workato/forbidden.ts
async function unlessForbidden(reading) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ApiError && (error.status === 403 || error.status === 404)) return null;
    throw error;
  }
}

// src/workato/lists/folders.ts
async function resolveFolderPaths(api, paths) {
  const unique2 = [...new Set(paths)];
  const resolved = unique2.map(async (path13) => [path13, await resolve(api, path13)]);
  return new Map(await Promise.all(resolved));
}
async function resolve(api, path13) {
  let found = [];
  let parents = [null];
  for (const name of folderNames(path13)) {
    const { children, matching } = await childrenNamed(api, parents, name);
    if (matching.length === 0) {
      const names = children.map((child) => child.name);
      return { kind: "missing", segment: name, nearest: nearest(name, names) };
    }
    found = matching.map((child) => child.id);
    parents = found;
  }
  return ending(path13, found);
}
function ending(path13, ids2) {
  const [id, ...others] = ids2;
  if (id === void 0) return { kind: "missing", segment: path13, nearest: [] };
  if (others.length === 0) return { kind: "found", id };
  return { kind: "ambiguous", ids: [...ids2].sort((a, b) => a - b) };
}
async function childrenNamed(api, parents, name) {
  const within = async (extent) => {
    const children = await childrenOf(api, parents, extent);
    return { children, matching: children.filter((child) => child.name.normalize("NFC") === name) };
  };
  const shown2 = await within("shown");
  return shown2.matching.length > 0 ? shown2 : within("whole");
}
async function childrenOf(api, parents, extent) {
  const listings = parents.map(
    async (parent) => directChildren(await api.readFolders(parent, extent), parent)
  );
  return (await Promise.all(listings)).flat();
}
function directChildren(listing, parent) {
  if (parent !== null) return listing.filter((folder) => folder.parent_id === parent);
  const ids2 = new Set(listing.map((folder) => folder.id));
  return listing.filter((folder) => !ids2.has(folder.parent_id));
}

// src/workato/lists/folder-walk.ts
var mostListings = 2e3;
async function walkFolders(api, wanted) {
  const seen = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  const open2 = [
    { parent: null, above: [] }
  ];
  for (const [listed2, { parent, above }] of open2.entries()) {
    if (found.size === wanted.size || listed2 === mostListings) break;
    for (const [id, names] of placed(await api.readFolders(parent), parent, above)) {
      if (seen.has(id)) continue;
      seen.add(id);
      open2.push({ parent: id, above: names });
      if (wanted.has(id)) found.set(id, folderPath(names));
    }
  }
  return found;
}
function placed(listing, parent, above) {
  const below2 = new Map(
    directChildren(listing, parent).map(({ id, name }) => [id, [...above, name]])
  );
  const children = /* @__PURE__ */ new Map();
  for (const folder of listing) {
    const siblings = children.get(folder.parent_id);
    if (siblings === void 0) children.set(folder.parent_id, [folder]);
    else siblings.push(folder);
  }
  for (const [id, names] of below2) {
    for (const child of children.get(id) ?? []) {
      if (!below2.has(child.id)) below2.set(child.id, [...names, child.name]);
    }
  }
  return below2;
}

// src/workato/lists/settled.ts
function isSettled({ stable, more }) {
  return stable && more === null;
}
async function whole(reading) {
  return reading.more === null ? reading : reading.more();
}
async function settled(api, reading, workspace) {
  const first = await whole(reading);
  if (first.stable) return first;
  const again = await whole(await api.readClients());
  if (!sameClients(first, again)) throw shiftedError(workspace);
  return again;
}
async function readRolesFor(api, containsNeeded) {
  const shown2 = await api.readRoles();
  return containsNeeded(shown2) ? shown2 : api.readRoles("whole");
}
function sameClients(first, second) {
  return JSON.stringify(first.clients) === JSON.stringify(second.clients);
}
function shiftedError({ name }) {
  return new ApiError(`the list of clients of ${name} changed while it was read`, {
    failure: "shape",
    remedy: "run keyward again when nothing else is changing the workspace: keyward does not plan on an incomplete list"
  });
}

// src/run/plan-workspace.ts
async function planWorkspace(run, make = makePlan) {
  const { api, request } = run;
  const first = await api.readClients();
  const reading = needsAbsence(run, first) ? await settled(api, first, request.workspace) : first;
  const planned = await planOn(run, make, reading);
  if (planned.plan.status === "ok" || reading !== first || isSettled(first)) return planned;
  const certain = await settled(api, first, request.workspace);
  return sameClients(first, certain) ? planned : planOn(run, make, certain);
}
function needsAbsence({ request, whole: whole2 }, { clients }) {
  const { declared, ownership, prune } = request;
  const { creates, problems } = claimLive(declared, clients);
  return whole2 || creates.length + problems.length > 0 || findSelf(clients, ownership).problems.length > 0 || prune && prunesAnything(declared, clients, ownership);
}
async function planOn(run, make, reading) {
  const { request, api, clock } = run;
  const view = await readView(run, reading.clients);
  const requests = { requests: api.requests.total, recent: api.recent() };
  const input = { ...request, ...view, ...requests, now: clock.now() };
  return { plan: make(input), input, reading };
}
async function readView(run, live) {
  const { request, api } = run;
  const { declared, ownership } = request;
  const { customer } = request.workspace;
  const roles = await readRoles(api, request, live);
  const folderPaths = await resolveFolderPaths(api, pathsToResolve(declared, live, ownership, customer));
  const claims = claimLive(declared, live);
  const { creates } = claims;
  const policyFacts = await readFacts(api, request, { live, creates }, { roles, folderPaths });
  const places = await readPlaces2(run, live, claims);
  const whose2 = folderEnvironment(live, ownership, customer);
  return { live, roles, folderPaths, folderEnvironment: whose2, policyFacts, ...places };
}
async function readPlaces2({ request: { declared, workspace, ownership }, sinks, api, clock }, live, claims) {
  const ids2 = new Map(claims.claims.map((claim) => [claim.declared, claim.live.id]));
  const formers = await readFormers({ declared, workspace, sinks }, claims);
  const unclaimed = claims.unclaimed.filter((one) => inScope(ownership.scope, one));
  const unmanagedMarkers = await readUnmanagedMarkers(
    { declared, workspace, sinks },
    { ...claims, unclaimed },
    clock.now()
  );
  const tokens = await observeTokens(declared, workspace, sinks, ids2);
  const hidden = await readHidden(api, { unmatched: claims.creates, tokens, live }, sinks);
  for (const [declaredNow, { client, places }] of formers) {
    const unmatched = hiddenAs(claims, declaredNow, client);
    const found = await readHidden(api, { unmatched, tokens: /* @__PURE__ */ new Map([[client, places]]), live }, sinks);
    for (const one of found.values()) hidden.set(declaredNow, one);
  }
  const sites = await readSites(tokens, sinks);
  return { tokens: inheritPending(claims.claims, tokens, formers), sites, formers, unmanagedMarkers, hidden };
}
async function readSites(tokens, sinks) {
  const found = await surveyPlaces([...tokens.values()].flat(), sinks);
  return new Map(
    [...tokens].map(([client, places]) => [client, places.flatMap((place2) => found.get(place2) ?? [])])
  );
}
function hiddenAs({ creates }, now, former) {
  return creates.includes(now) ? [former] : [];
}
function readFacts(api, { policies, declared, workspace, ownership }, { live, creates }, already) {
  const whose2 = folderEnvironment(live, ownership, workspace.customer);
  const needs = policyNeeds(policies, declared, creates, entryOf(workspace), whose2);
  return readPolicyFacts(needs, already, {
    roles: () => readRolesFor(api, (roles) => containsRolesOf(roles, declared, live)),
    folders: (ids2) => walkFolders(api, ids2)
  });
}
async function readRoles(api, { declared, ownership, prune }, live) {
  const read = () => readRolesFor(api, (roles) => containsRolesOf(roles, declared, live));
  if (needsRoles(declared)) return read();
  return prune && prunesAnything(declared, live, ownership) ? unlessForbidden(read()) : null;
}
async function readSettled(api, workspace) {
  return (await settled(api, await api.readClients(), workspace)).clients;
}

// src/git/git.ts
import { execFile } from "node:child_process";
var guarded = ["core.hooksPath=/dev/null", "core.fsmonitor=false", "safe.bareRepository=explicit"];
function gitOf(folder, env) {
  return runner(folder, quietEnv(env));
}
function localGitOf(folder, env) {
  return runner(folder, { ...quietEnv(env), GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" });
}
function runner(folder, env) {
  const settings = [...guarded, "safe.directory=*"].flatMap((setting) => ["-c", setting]);
  return (args, { input = "", index } = {}) => {
    const options = {
      cwd: folder,
      env: { ...env, ...index === void 0 ? {} : { GIT_INDEX_FILE: index } },
      maxBuffer: 256 * 1024 * 1024,
      timeout: 12e4
    };
    return new Promise((resolve2) => {
      const words4 = ["--no-replace-objects", ...settings, ...args];
      const child = execFile("git", words4, options, (error, stdout, stderr) => {
        if (error === null) return resolve2({ ok: true, text: stdout });
        const code = typeof error.code === "number" ? error.code : null;
        resolve2({ ok: false, error: stderr.trim().split("\n").at(-1) || error.message, code });
      });
      child.stdin?.on("error", () => void 0).end(input);
    });
  };
}
var keptOfGit = /^GIT_(CONFIG_|EXEC_PATH$|ASKPASS$|ALLOW_PROTOCOL$|PROTO|PROXY_|SSH|SSL_|HTTP_)/;
function quietEnv(env) {
  const kept = Object.entries(env).filter(
    ([name]) => !/^(INPUT_|WORKATO_|KEYWARD_)/.test(name) && (!name.startsWith("GIT_") || keptOfGit.test(name))
  );
  return { ...Object.fromEntries(kept), GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" };
}

// src/sinks/open-sinks.ts
import path11 from "node:path";

// src/sinks/file/sink.ts
import path10 from "node:path";

// src/sinks/file/atomic.ts
import { createHash, randomBytes } from "node:crypto";
import { lstat, mkdir, open, readlink, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
var life = randomBytes(4).toString("hex");
async function writerOf(pid) {
  const numbers = await readlink("/proc/self/ns/pid").catch(() => "");
  const machine = createHash("sha256").update(`${hostname()} ${numbers}`).digest("hex").slice(0, 8);
  return { machine, pid, life };
}
function writerIn(name) {
  if (/^\.keyward-[0-9a-f]{16}$/.test(name)) return null;
  const parts = /^\.keyward-([0-9a-f]{8})-(\d{1,10})-([0-9a-f]{8})-[0-9a-f]{16}$/.exec(name);
  if (parts === null) return void 0;
  const [, machine = "", pid = "", written = ""] = parts;
  return { machine, pid: Number(pid), life: written };
}
async function makeFolder(folder) {
  await mkdir(folder, { recursive: true, mode: 448 });
}
async function writeAtomic(file, text, writer) {
  const folder = path.dirname(file);
  const temporary = path.join(folder, temporaryName(writer));
  try {
    await writeSynced(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw error;
  }
  await syncFolder(folder);
}
async function removeFile(file) {
  await rm(file, { force: true });
  await syncFolder(path.dirname(file));
}
async function tryFolder(folder, writer) {
  const temporary = path.join(folder, temporaryName(writer));
  try {
    await writeSynced(temporary, "keyward tests whether it can write here\n");
    return await lstat(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}
async function writeSynced(file, text) {
  const handle = await open(file, "wx", 384);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function syncFolder(folder) {
  const handle = await open(folder, "r").catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => void 0);
  await handle.close();
}
function temporaryName({ machine, pid, life: own }) {
  return `.keyward-${machine}-${pid}-${own}-${randomBytes(8).toString("hex")}`;
}

// src/sinks/file/hazards.ts
import { stat } from "node:fs/promises";
import path7 from "node:path";

// src/sinks/file/hazard-words.ts
import path3 from "node:path";

// src/sinks/file/work-tree.ts
import { lstat as lstat2 } from "node:fs/promises";
import path2 from "node:path";
async function workTreeOf(folder) {
  const found = await lstat2(path2.join(folder, ".git")).catch(() => null);
  if (found !== null) return folder;
  const parent = path2.dirname(folder);
  return parent === folder ? null : workTreeOf(parent);
}
async function filesInGit({
  top,
  folder,
  files
}, env) {
  const git = localGitOf(top, env);
  const asked = files.filter((file) => !isWithin2(file, path2.join(top, ".git")));
  const tracked = await trackedBelow(git, top, folder);
  if (typeof tracked === "string") return { kind: "unasked", error: tracked };
  const ignored = await ignoredOf(git, asked);
  if (typeof ignored === "string") return { kind: "unasked", error: ignored };
  const own = new Set(asked.filter((file) => tracked.has(folded(path2.relative(top, file)))));
  const kept = asked.filter((file) => !own.has(file) && !ignored.has(file));
  return { kind: "asked", tracked: own, kept: new Set(kept) };
}
function isWithin2(file, folder) {
  const relative = path2.relative(folder, file);
  return !/^\.\.([/\\]|$)/.test(relative) && !path2.isAbsolute(relative);
}
async function trackedBelow(git, top, folder) {
  const below2 = path2.relative(top, folder).split(path2.sep).join("/");
  const pathspec = below2 === "" ? [] : ["--", `:(literal,icase)${below2}`];
  const answer = await git(["ls-files", "-z", "--cached", ...pathspec]);
  return answer.ok ? new Set(answer.text.split("\0").map(folded)) : answer.error;
}
async function ignoredOf(git, files) {
  const input = files.map((file) => `${file}\0`).join("");
  if (input === "") return /* @__PURE__ */ new Set();
  const answer = await git(["check-ignore", "--verbose", "--non-matching", "-z", "--stdin"], { input });
  if (answer.ok) return ignoredIn(answer.text);
  return answer.code === 1 ? /* @__PURE__ */ new Set() : answer.error;
}
function ignoredIn(text) {
  const words4 = text.split("\0");
  const files = /* @__PURE__ */ new Set();
  for (let at2 = 3; at2 < words4.length; at2 += 4) {
    const [pattern = "", file = ""] = [words4[at2 - 1], words4[at2]];
    if (pattern !== "" && !pattern.startsWith("!")) files.add(file);
  }
  return files;
}
function folded(file) {
  const posix = file.split(path2.sep).join("/");
  return posix.normalize("NFC").toUpperCase().toLowerCase();
}

// src/sinks/file/hazard-words.ts
var named5 = 3;
function elsewhere2(sink, folder, real) {
  return {
    rule: "place-elsewhere",
    message: `${folder} of the sink ${sink} is reached through a link: it is really ${real}`,
    way: "write the real folder in the `path` of the sink, or remove the link"
  };
}
function trackedByGit(at2, files) {
  const shown2 = files.slice(0, named5).map((file) => below(at2.top, file));
  const more = files.length > named5 ? ` and ${files.length - named5} more` : "";
  return {
    rule: "place-in-git",
    message: `Git tracks ${shown2.join(", ")}${more}, where the sink ${at2.sink} keeps tokens: they would be committed`,
    way: `remove ${files.length === 1 ? "it" : "them"} from Git (git rm --cached -- ${shown2.map(quoted).join(" ")}${more === "" ? "" : " \u2026"}), ${ignoreAdvice(at2)}, and replace each token that was ever committed`
  };
}
function keptByGit(at2, [first = "", ...others]) {
  const where = isShared(at2) ? `${below(at2.top, first)}${others.length === 0 ? "" : " and other places"} of the sink ${at2.sink}` : `${below(at2.top, at2.own)}/ of the sink ${at2.sink}`;
  return {
    rule: "place-in-git",
    message: `Git does not ignore ${where}: \`git add\` would add the tokens`,
    way: ignoreAdvice(at2)
  };
}
function notAsked(at2, error) {
  return {
    rule: "place-in-git",
    message: `${at2.own} of the sink ${at2.sink} is in the Git work tree ${at2.top}, and git could not be asked whether it is ignored: ${error}`,
    way: isShared(at2) ? `install git, or ${ownFolderAdvice}` : `install git, or write the line * into ${path3.join(at2.own, ".gitignore")}`
  };
}
var ownFolderAdvice = "give the sink a folder of its own, such as `tokens/{name}`: keyward creates it with a .gitignore";
function ignoreAdvice(at2) {
  if (isShared(at2)) return ownFolderAdvice;
  const pattern = below(at2.top, at2.own).replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
  return `add the line /${pattern}/ to ${path3.join(at2.top, ".gitignore")}`;
}
function isShared({ own, top, home }) {
  return own === top || isWithin2(home, own);
}
function below(top, file) {
  return path3.relative(top, file).split(path3.sep).join("/");
}
function quoted(file) {
  return /^[\w@%+=:,./-]+$/.test(file) ? file : `'${file.replaceAll("'", String.raw`'\''`)}'`;
}

// src/sinks/file/inspect.ts
import { lstat as lstat3, readFile } from "node:fs/promises";

// src/sinks/file/system-error.ts
function remedy(error) {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "free some space there, or give the sink a path on another disk";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "let the user who runs keyward write there, or give the sink another path";
    case "ENOTDIR":
    case "EEXIST":
      return "move away the file that is in the place of a folder, or give the sink another path";
    default:
      return "fix the error that the system reported, or give the sink another path";
  }
}
function codeOf(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
function words3(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/sinks/file/inspect.ts
async function baseOf({
  own,
  home
}) {
  if (isWithin2(own, home)) return home;
  const top = await workTreeOf(home);
  return top !== null && isWithin2(own, top) ? top : own;
}
async function kindOf(file) {
  try {
    return (await lstat3(file)).isFile() ? "file" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "missing";
    throw error;
  }
}
async function readText(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

// src/sinks/file/own-folder.ts
import { mkdir as mkdir2, readFile as readFile2, rm as rm2, writeFile } from "node:fs/promises";
import path5 from "node:path";

// src/sinks/file/real-folder.ts
import { realpath } from "node:fs/promises";
import path4 from "node:path";
async function realFolderOf(folder) {
  try {
    return await realpath(folder);
  } catch {
    const parent = path4.dirname(folder);
    if (parent === folder) return folder;
    return path4.join(await realFolderOf(parent), path4.basename(folder));
  }
}
async function realPlaces(places) {
  const folders = [...new Set(places.map((place2) => path4.dirname(place2)))];
  const known = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await realFolderOf(folder)]))
  );
  return places.map((place2) => {
    const folder = known.get(path4.dirname(place2)) ?? path4.dirname(place2);
    return { place: place2, folder, file: path4.join(folder, path4.basename(place2)) };
  });
}

// src/sinks/file/own-folder.ts
var ignoring = "# Written by keyward: tokens are never committed.\n*\n";
function ownFolderOf(template) {
  const [literal = template] = template.split("{");
  return path5.dirname(`${literal}-`);
}
async function makeIgnoredFolder(folder, { own, encrypted }) {
  await makeFolder(path5.dirname(own));
  if (await isCreated(own) && !encrypted && await workTreeOf(await realFolderOf(own)) !== null)
    await writeIgnoring(own);
  await makeFolder(folder);
}
async function ignoresAll(folder) {
  const text = await readFile2(path5.join(folder, ".gitignore"), "utf8").catch(() => "");
  const lines = text.split("\n").map((line) => line.trimEnd());
  return lines.includes("*") && !lines.some((line) => line.startsWith("!"));
}
async function isCreated(folder) {
  try {
    await mkdir2(folder, { mode: 448 });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
async function writeIgnoring(folder) {
  try {
    await writeFile(path5.join(folder, ".gitignore"), ignoring, { flag: "wx", mode: 384 });
  } catch (error) {
    await rm2(folder, { recursive: true, force: true });
    throw error;
  }
}

// src/sinks/file/place.ts
import path6 from "node:path";
var markerEnding = ".keyward.json";
var longestName = 255;
var longestEnding = 32;
function filePlace(template, subject) {
  const segments = template.split(path6.sep);
  return segments.map((segment, index) => {
    const filled = fillPath(segment, subject);
    if (!segment.includes("{")) return filled;
    const [ending2 = ""] = /[^{}]*$/.exec(segment) ?? [];
    const kept = Buffer.byteLength(ending2) > longestEnding ? "" : ending2;
    const isFile = index === segments.length - 1;
    return shortened(filled, longestName - (isFile ? markerEnding.length : 0), "~", kept);
  }).join(path6.sep);
}

// src/sinks/file/hazards.ts
var safe = { hazard: null, markerInGit: false };
async function inspectPlaces(places, sink) {
  const real = await realPlaces(places);
  const tops = await workTreesOf(real);
  const found = /* @__PURE__ */ new Map();
  for (const [top, members] of groupBy(real, ({ folder }) => tops.get(folder) ?? "")) {
    const sites = top === "" ? /* @__PURE__ */ new Map() : await inWorkTree(top, members, sink);
    for (const { place: place2 } of members) found.set(place2, sites.get(place2) ?? safe);
  }
  const base = await baseOf(sink);
  const realBase = await realFolderOf(base);
  return real.map(({ place: place2, folder }) => {
    const site = found.get(place2) ?? safe;
    const written = path7.dirname(place2);
    const isThere = folder === path7.join(realBase, path7.relative(base, written));
    return isThere ? site : { ...site, hazard: elsewhere2(sink.name, written, folder) };
  });
}
async function workTreesOf(real) {
  const folders = [...new Set(real.map(({ folder }) => folder))];
  const found = folders.map(async (folder) => [folder, await workTreeOf(folder) ?? ""]);
  return new Map(await Promise.all(found));
}
async function inWorkTree(top, members, sink) {
  const own = await realFolderOf(sink.own);
  const files = members.flatMap(({ file }) => [file, file + markerEnding]);
  const answer = await filesInGit({ top, folder: isWithin2(own, top) ? own : top, files }, sink.env);
  const hazardOf = sink.encrypted ? () => null : await judge3({ top, own, sink }, answer);
  return new Map(
    members.map(({ place: place2, file }) => {
      const markerInGit = answer.kind === "unasked" || answer.tracked.has(file + markerEnding);
      return [place2, { hazard: hazardOf(file), markerInGit }];
    })
  );
}
async function judge3({ top, own, sink }, answer) {
  const exists = await stat(own).catch(() => null) !== null;
  const at2 = { sink: sink.name, own, top, home: await realFolderOf(sink.home) };
  if (answer.kind === "unasked") {
    const found = exists && !await ignoresAll(own) ? notAsked(at2, answer.error) : null;
    return () => found;
  }
  const { tracked, kept } = answer;
  const inGit = trackedByGit(at2, [...tracked]);
  const added = exists ? keptByGit(at2, [...kept]) : null;
  const has = (files, file) => files.has(file) || files.has(file + markerEnding);
  return (file) => has(tracked, file) ? inGit : has(kept, file) ? added : null;
}

// src/sinks/file/leftovers.ts
import { lstat as lstat4, readdir, rm as rm3 } from "node:fs/promises";
import path8 from "node:path";
var surelyUnused = 36e5;
async function removeLeftovers(folder, fresh, remover) {
  for (const name of await readdir(folder)) {
    const writer = writerIn(name);
    if (writer === void 0) continue;
    const file = path8.join(folder, name);
    const found = await lstat4(file).catch(() => null);
    if (found === null || !found.isFile() || found.uid !== fresh.uid) continue;
    const old = fresh.mtimeMs - found.mtimeMs > surelyUnused;
    if (old || writer !== null && hasEnded(writer, remover)) await rm3(file, { force: true });
  }
}
function hasEnded({ machine, pid, life: life2 }, { writer, alive }) {
  if (machine !== writer.machine) return false;
  return pid === writer.pid ? life2 !== writer.life : !alive(pid);
}

// src/sinks/listing.ts
import { readdir as readdir2 } from "node:fs/promises";
import path9 from "node:path";
var Listings = class {
  #known = /* @__PURE__ */ new Map();
  /** False if the folder certainly does not contain the name, in any case or Unicode form. */
  async mayHold(file) {
    const folder = path9.dirname(file);
    const listing = this.#known.get(folder) ?? list(folder);
    this.#known.set(folder, listing);
    return (await listing)?.has(folded2(path9.basename(file))) ?? true;
  }
};
async function list(folder) {
  try {
    return new Set((await readdir2(folder)).map(folded2));
  } catch (error) {
    const missing3 = error instanceof Error && "code" in error && error.code === "ENOENT";
    return missing3 ? /* @__PURE__ */ new Set() : null;
  }
}
function folded2(name) {
  return name.normalize("NFC").toUpperCase().toLowerCase();
}

// src/sinks/file/sink.ts
var FileSink = class {
  name;
  #template;
  #facts;
  #recipients;
  #alive;
  #writer;
  constructor(name, { template, base, recipients, env, pid, alive }) {
    this.name = name;
    this.#template = template;
    const encrypted = recipients.length > 0;
    const own = ownFolderOf(template);
    this.#facts = { name, own, home: base, encrypted, env };
    this.#recipients = recipients;
    this.#alive = alive;
    this.#writer = writerOf(pid);
  }
  place(subject) {
    return filePlace(this.#template, subject);
  }
  async spots(places) {
    return (await realPlaces(places)).map(({ file }) => `file ${file}`);
  }
  markerAt(place2) {
    return place2 + markerEnding;
  }
  async surroundings(places) {
    const sites = await inspectPlaces(places, this.#facts);
    const looked = sites.map(async ({ hazard, markerInGit }, index) => {
      const pending = markerInGit && isPending(await this.#look(places[index] ?? ""));
      return { hazard, markerInGit: pending };
    });
    return Promise.all(looked);
  }
  async probe(places) {
    await this.#content("test of the encryption");
    await this.#requireSafe(places);
    for (const folder of new Set(places.map((place2) => path10.dirname(place2)))) {
      await this.#attempt(folder, "write to", async () => {
        await this.#makeFolder(folder);
        const writer = await this.#writer;
        const fresh = await tryFolder(folder, writer);
        await removeLeftovers(folder, fresh, { writer, alive: this.#alive });
      });
    }
    for (const place2 of places) await this.#requirePlainFile(place2);
    await this.#requireSafe(places);
  }
  async read(place2) {
    const reading = await this.#look(place2);
    return isPending(reading) ? this.#believed(place2, reading) : reading;
  }
  async readAll(places) {
    const listings = new Listings();
    return mapConcurrent(places, async (place2) => {
      const files = [place2, place2 + markerEnding];
      const may = await Promise.all(files.map((file) => listings.mayHold(file)));
      return may.includes(true) ? this.read(place2) : { kind: "absent" };
    });
  }
  /** A pending marker that a commit may have brought is no evidence that a token was lost: what was there before it counts. */
  async #believed(place2, { marker }) {
    const [site] = await inspectPlaces([place2], this.#facts);
    if (site?.markerInGit !== true) return { kind: "marked", marker };
    return marker.previous === null ? { kind: "absent" } : { kind: "marked", marker: marker.previous };
  }
  async #look(place2) {
    try {
      const [token, file] = await Promise.all([kindOf(place2), kindOf(place2 + markerEnding)]);
      if (file === "other") return { kind: "unknown", reason: `${place2}${markerEnding} is not a plain file` };
      const text = file === "missing" ? null : await readText(place2 + markerEnding);
      if (text === null) return { kind: token === "missing" ? "absent" : "foreign" };
      const marker = parseMarker(text);
      if (marker === null || token === "other") return { kind: "foreign" };
      return token === "missing" && marker.state === "held" ? { kind: "absent" } : { kind: "marked", marker };
    } catch (error) {
      return { kind: "unknown", reason: words3(error) };
    }
  }
  async mark(place2, marker) {
    await this.#attempt(place2, "mark", async () => {
      await this.#makeFolder(path10.dirname(place2));
      if (marker === null) await removeFile(place2 + markerEnding);
      else await writeAtomic(place2 + markerEnding, markerText(marker), await this.#writer);
    });
  }
  async deliver(place2, token, marker) {
    const existing = await this.#look(place2);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place: place2, sink: this.name }))
      return;
    await this.#attempt(place2, "deliver to", async () => {
      await this.#makeFolder(path10.dirname(place2));
      const writer = await this.#writer;
      await writeAtomic(place2, await this.#content(token.reveal()), writer);
      await writeAtomic(place2 + markerEnding, markerText(marker), writer);
    });
  }
  async #content(token) {
    if (this.#recipients.length === 0) return token;
    return (await import("./sinks-file-age.js")).encryptTo(this.#recipients, token);
  }
  #makeFolder(folder) {
    return makeIgnoredFolder(folder, this.#facts);
  }
  async #requireSafe(places) {
    for (const { hazard } of await inspectPlaces(places, this.#facts))
      if (hazard !== null) throw new SinkError(hazard.message, hazard.way);
  }
  async #requirePlainFile(place2) {
    const [kind, marker] = await this.#attempt(
      place2,
      "inspect",
      () => Promise.all([kindOf(place2), kindOf(place2 + markerEnding)])
    );
    if (kind !== "other" && marker !== "other") return;
    throw new SinkError(
      `${place2} of the sink ${this.name} is not a plain file`,
      "move it away: keyward never writes a token through a link"
    );
  }
  async #attempt(place2, doing, work) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SinkError) throw error;
      throw new SinkError(`could not ${doing} ${place2} (sink ${this.name}): ${words3(error)}`, remedy(error), {
        cause: error
      });
    }
  }
};
function isPending(reading) {
  return reading.kind === "marked" && reading.marker.state === "pending";
}

// src/sinks/open-sinks.ts
async function openSinks(options, context) {
  const opened2 = options.map(async (one) => [one.name, await openSink(one, context)]);
  return new Map(await Promise.all(opened2));
}
function tokensToSink(name, folder, { env, pid, alive }) {
  const template = path11.join(folder, "{workspace}", "{environment}", "{name}");
  return new FileSink(name, { template, base: path11.dirname(folder), recipients: [], env, pid, alive });
}
async function openSink(options, context) {
  switch (options.type) {
    case "file":
      return new FileSink(options.name, {
        ...context,
        template: options.path,
        base: options.folder,
        recipients: options.recipients
      });
    case "github-actions-secret":
      return (await import("./sinks-github-sink.js")).openGithubSink(options, context);
    case "vault-kv2":
      return (await import("./sinks-vault-sink.js")).openVaultSink(options, context);
    case "command":
      return (await import("./sinks-command-sink.js")).openCommandSink(options, context);
  }
}

// src/run/places/lost-places.ts
import path12 from "node:path";
function lostPlaces(places, files, folder) {
  const found = /* @__PURE__ */ new Map();
  for (const { sink, place: place2 } of [...places].flat()) {
    const inside = path12.relative(folder, place2);
    const within = inside !== "" && !inside.startsWith("..") && !path12.isAbsolute(inside);
    if (files.has(sink) && within && !found.has(sink)) found.set(sink, place2);
  }
  return [...found].map(([sink, place2]) => ({
    rule: "place-lost-with-the-machine",
    message: `the sink ${sink} keeps tokens in the folder of this CI job, such as ${place2}: they are lost when it ends; deliver to a secret store instead, or save that folder before the job ends`,
    source: null
  }));
}

// src/run/places/taken-places.ts
var TakenPlaces = class {
  #sinks;
  #found = /* @__PURE__ */ new WeakMap();
  constructor(sinks) {
    this.#sinks = sinks;
  }
  /** The places of other workspaces at which a client of this one has its token, too. */
  async of(workspace, all) {
    const found = this.#found.get(all) ?? sharedPlaces(all, this.#sinks);
    this.#found.set(all, found);
    return (await found).get(workspace) ?? [];
  }
};
async function sharedPlaces(all, sinks) {
  const taken = /* @__PURE__ */ new Map();
  for (const uses of groupBy(await usesOf(all, sinks), spotKey).values()) {
    const [first, ...others] = [...new Map(uses.map((use) => [use.workspace, use])).values()];
    if (first === void 0 || others.length === 0) continue;
    for (const { workspace } of others) append(taken, workspace, first);
    append(taken, first.workspace, ...others.slice(0, 1));
  }
  return taken;
}
function append(taken, workspace, ...places) {
  taken.set(workspace, [...taken.get(workspace) ?? [], ...places]);
}
async function usesOf(all, sinks) {
  if (sinks.size === 0 || all.length < 2) return [];
  const uses = all.flatMap(
    ({ name, customer, declared }) => declared.flatMap(
      (client) => placesOf(client, { name, customer }, sinks, client.id).map((at2) => ({
        workspace: name,
        client,
        ...at2
      }))
    )
  );
  const bySink = [...groupBy(uses, ({ sink }) => sink)].map(async ([name, mine]) => {
    const spots = await sinks.get(name)?.spots(mine.map(({ place: place2 }) => place2));
    return mine.map((use, index) => ({ ...use, spot: spots?.[index] ?? use.place }));
  });
  return (await Promise.all(bySink)).flat();
}

// src/plan/changed-by.ts
function driftedClients({ changes, unmanaged }) {
  const deleted = new Set((changes ?? []).filter(({ action }) => action === "delete").map(({ id }) => id));
  const others = (unmanaged ?? []).filter(({ id }) => !deleted.has(id));
  return [...(changes ?? []).filter(isDrift), ...others];
}
function knowsAll(plan, entries) {
  return driftedClients(plan).every((one) => changedBy(one, entries) !== null);
}
function withChangedBy(plan, entries) {
  const { changes, unmanaged } = plan;
  return {
    ...plan,
    changes: changes?.map((one) => isDrift(one) ? { ...one, changed_by: changedBy(one, entries) } : one) ?? null,
    unmanaged: unmanaged?.map((one) => ({ ...one, changed_by: changedBy(one, entries) })) ?? null
  };
}
function withoutEntry(plan) {
  return driftedClients(plan).filter(({ id, changed_by }) => id !== null && changed_by === null).length;
}
function isDrift({ action, origin }) {
  return action !== "rotate" && origin !== "pull-request";
}
function changedBy(one, entries) {
  const own = entries.filter(
    ({ client, event }) => one.id === null ? isGone(one, client, event) : client.id === one.id && !isOfToken(event)
  );
  const latest = own.reduce(
    (last, entry) => last === null || entry.at > last.at ? entry : last,
    null
  );
  if (latest === null) return null;
  const { client: _client, ...facts2 } = latest;
  return facts2;
}
function isGone({ name, environment }, client, event) {
  const here = client.environment === null || environment === null || sameName(client.environment, environment);
  return /deleted$/i.test(event) && client.name !== null && sameName(client.name, name) && here;
}
function isOfToken(event) {
  return /^token_/i.test(event);
}

// src/run/who/who-changed.ts
var days = 90;
async function withWho(plan, workspace, asked, system) {
  if (asked === void 0 || driftedClients(plan).length === 0) return plan;
  if (asked.onlyWithChanges && plan.changes?.length === 0) return plan;
  return whoChanged(plan, asked.log(workspace, system), system);
}
async function whoChanged(plan, log, { clock, stop }) {
  const to = clock.now();
  const from = to - days * 864e5;
  try {
    const reading = await log.read({ from, to, enough: (entries) => knowsAll(plan, entries) });
    const shown2 = withChangedBy(plan, reading.entries);
    return { ...shown2, notes: [...shown2.notes, ...readingNotes(shown2, reading)] };
  } catch (error) {
    if (stop.aborted || !(error instanceof KeywardError)) throw error;
    return { ...plan, notes: [...plan.notes, unreadNote(error)] };
  }
}
function readingNotes(plan, { entries, unreadable: unreadable2, complete }) {
  const missing3 = withoutEntry(plan);
  if (missing3 === 0) return [];
  const reasons = [
    ...complete ? [] : [`only its first ${numberText(entries.length + unreadable2)} entries were read`],
    ...unreadable2 === 0 ? [] : [`${plural(unreadable2, "entry")} ${unreadable2 === 1 ? "is" : "are"} not readable`],
    "it contains only the environment of the token"
  ];
  const message = `who changed ${plural(missing3, "client")} is not known: the activity audit log of the last ${days} days has no entry about ${missing3 === 1 ? "it" : "them"} (${reasons.join("; ")})`;
  return [note("changed-by-unknown", message, null)];
}
function unreadNote(error) {
  const why = error instanceof ApiError && error.status === 404 ? "this workspace has no activity audit log for this token (404)" : [error.message, error.remedy].filter((part) => part !== "").join("; ");
  return note("changed-by-unknown", `who changed these clients is not known: ${why}`, null);
}

// src/run/attempt.ts
async function attempt2(workspace, options, asked, open2, system) {
  const run = await planRun(workspace, options, asked, system);
  const { timeoutMs } = options;
  try {
    const planned = await unlessStopped(planWorkspace({ ...run, api: open2() }, asked.make), system.stop);
    const made = asked.applies === true ? needingSinks(planned.plan) : planned.plan;
    const notes = [...made.notes, ...workspace.notes, ...lostPlaceNotes(planned, options, system)];
    const whole2 = { ...made, notes };
    const plan = await unlessStopped(withWho(whole2, workspace.options, asked.who, system), system.stop);
    return { workspace, plan, run, planned, open: open2, timeoutMs };
  } catch (error) {
    if (system.stop.aborted || !(error instanceof KeywardError)) throw error;
    const { request } = run;
    const plan = blankPlan(request.workspace, request.options, "error", [
      readProblem(error, workspace.options)
    ]);
    return { workspace, plan, run, planned: null, open: open2, timeoutMs };
  }
}
function lostPlaceNotes({ input }, { sinks }, { env, cwd }) {
  if ((env["CI"] ?? "") === "") return [];
  const files = sinks.filter(({ type }) => type === "file").map(({ name }) => name);
  return lostPlaces(input.tokens.values(), /* @__PURE__ */ new Set([...files, tokensToName]), cwd);
}
function planDocument(attempts, system, part) {
  return {
    format: planFormat,
    keyward: version,
    created_at: new Date(system.clock.now()).toISOString(),
    ...part === null ? {} : { shard: shardText(part.shard) },
    problems: [],
    plans: attempts.map(({ plan }) => plan)
  };
}
async function planRun({ options: own, declared, base, all, missing: missing3 }, options, asked, system) {
  const prune = asked.prune || own.prune;
  const workspace = workspaceRef(own);
  const open2 = asked.sinks ?? await sinksOf(options, system);
  const sinks = ownedBy(open2, workspace, system.clock);
  const taken = asked.taken ?? new TakenPlaces(open2);
  const request = {
    workspace,
    declared: options.tokensTo === null ? declared : declared.map(alsoTo(tokensToName)),
    ownership: own,
    // A folder that is gone declares nothing, but it does not say that its clients are to be deleted.
    prune: prune && missing3.length === 0,
    limits: options.limits,
    options: { prune, ...options.limitFlags },
    rate: own.rate,
    policies: options.policies,
    sinkScopes: scopesOf(options.sinks),
    placesOf: (client, id) => placesOf(client, workspace, sinks, id),
    overlapName: options.tokens.overlap_name,
    taken: await taken.of(own.name, all),
    base,
    only: onlyOf(asked, own.name)
  };
  return {
    request,
    sinks: asked.noSinks === true ? withoutReading(sinks) : sinks,
    clock: system.clock,
    whole: asked.whole ?? false
  };
}
function onlyOf({ only: only2, onlyIn }, workspace) {
  const digests = onlyIn === void 0 ? only2 : onlyIn.get(workspace) ?? [];
  return digests === void 0 ? null : new Set(digests);
}
function scopesOf(sinks) {
  return new Map(sinks.flatMap(({ name, for: whose2 }) => whose2 === null ? [] : [[name, whose2]]));
}
var tokensToName = "--tokens-to";
async function sinksOf(options, system, onWait) {
  const world = {
    env: system.env,
    clock: system.clock,
    timeoutMs: options.timeoutMs,
    userAgent,
    proxy: proxyOf(system.env),
    onWait,
    ...system.processes
  };
  const sinks = new Map(await openSinks(options.sinks, world));
  if (options.tokensTo !== null) sinks.set(tokensToName, tokensToSink(tokensToName, options.tokensTo, world));
  return sinks;
}
function alsoTo(sink) {
  return (client) => {
    const { deliver_to } = client.token;
    if (deliver_to === "none") return client;
    const sinks = deliver_to === null || deliver_to === "discard" ? [] : deliver_to;
    return { ...client, token: { ...client.token, deliver_to: [...sinks, sink] } };
  };
}

export {
  planRules,
  findingRules,
  noteRules,
  outcomeCodes,
  needingSinks,
  claimLive,
  leftMarkers,
  findSelf,
  withOtherCredentials,
  assemblePlan,
  refusedPlan,
  changeSides,
  factsText,
  judgeClient,
  environmentsSeen,
  needsRoles,
  folderEnvironment,
  pathsToResolve,
  listsFoldersOf,
  otherEnvironment,
  resolvedSubject,
  violation,
  offlinePolicyFindings,
  changePolicies,
  foreignSinkProblems,
  limitProblems,
  limitValue,
  pairProblems,
  hazardProblems,
  sharedPlaceProblems,
  takenPlaceProblems,
  guardProblems,
  formerIds,
  foldName,
  lookKey,
  unexpressible,
  missingForPrune,
  storedForm,
  resolveFolders,
  resolveRole,
  containsRolesOf,
  identify,
  issueTargetOf,
  policyFindings,
  vocabulary,
  fieldChanges,
  createChange,
  updateChange,
  rotateChange,
  rotationRisks,
  endRisks,
  sparesOf,
  makePlan,
  observeTokens,
  placesOf,
  namedIds,
  unlessForbidden,
  resolveFolderPaths,
  walkFolders,
  whole,
  readRolesFor,
  planWorkspace,
  readSettled,
  gitOf,
  openSinks,
  TakenPlaces,
  attempt2 as attempt,
  planDocument,
  scopesOf,
  sinksOf
};
