import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  desiredSubject,
  matchesGlob,
  nearest
} from "./policy-subject.js";
import {
  at,
  groupBy,
  identityKey,
  nfc,
  sameName,
  title
} from "./plan-difference-digest.js";
import {
  __name
} from "./runtime.js";

// src/model/make-problem.ts
function problem(rule, { message, way, numbers = {}, source = null }) {
  return { rule, message, numbers, way, source };
}
__name(problem, "problem");
function note(rule, message, source) {
  return { rule, message, source };
}
__name(note, "note");
function idList(clients) {
  const ids2 = clients.map(({ id }) => String(id)).sort((a, b) => Number(a) - Number(b));
  const last = ids2.pop() ?? "";
  return ids2.length === 0 ? `id ${last}` : `ids ${ids2.join(", ")} and ${last}`;
}
__name(idList, "idList");
function didYouMean(names) {
  return names.length === 0 ? "" : `; did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}
__name(didYouMean, "didYouMean");

// src/plan/identity/claim-problems.ts
var claimProblems = {
  notLive(declared, id) {
    return problem("pin-not-live", {
      message: `${title(declared)} is pinned to id ${id}, but no live client has that id`,
      way: `correct the id, or remove \`id: ${id}\` to match by name and environment (which creates the client if none matches)`,
      numbers: { id },
      source: declared.source
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
      way: "pin the one that is meant with `id`",
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
    return note("rename-done", text, declared.source);
  },
  renameNotFound(declared, old) {
    const text = `${title(declared)} is created: no live client of its environment is named "${old}"`;
    return note("rename-not-found", text, declared.source);
  }
};
function ids(clients) {
  return clients.map(({ id }) => id).join(", ");
}
__name(ids, "ids");

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
__name(claimLive, "claimLive");
function claimById(matching, declared) {
  if (declared.id === null) return;
  matching.settled.add(declared);
  const live = matching.byId.get(declared.id);
  if (live === void 0) matching.problems.push(claimProblems.notLive(declared, declared.id));
  else take(matching, { declared, live, by: "id" });
}
__name(claimById, "claimById");
function claimByIdentity(matching, declared) {
  if (declared.id !== null) return;
  const candidates = candidatesOf(matching, declared, declared);
  const free = candidates.filter(({ id }) => !matching.owners.has(id));
  choose(matching, declared, free.length > 0 ? free : candidates, "identity");
}
__name(claimByIdentity, "claimByIdentity");
function claimByOldName(matching, declared) {
  if (matching.settled.has(declared) || declared.renamed_from === null) return;
  const candidates = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open = candidates.filter(
    ({ id }) => (matching.owners.get(id)?.by ?? "renamed_from") === "renamed_from"
  );
  if (candidates.length === 0)
    matching.notes.push(claimProblems.renameNotFound(declared, declared.renamed_from));
  choose(matching, declared, open, "renamed_from");
}
__name(claimByOldName, "claimByOldName");
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
__name(choose, "choose");
function take(matching, claim) {
  const owner = matching.owners.get(claim.live.id);
  if (owner === void 0) matching.owners.set(claim.live.id, claim);
  else matching.problems.push(claimProblems.claimedTwice(owner.declared, claim.declared, claim.live));
}
__name(take, "take");
function candidatesOf(matching, declared, identity) {
  const found = matching.byIdentity.get(identityKey(identity)) ?? [];
  return found.filter(({ id }) => !declared.distinct_from.includes(id));
}
__name(candidatesOf, "candidatesOf");
function oldIdentity({ environment }, name) {
  return { name, environment };
}
__name(oldIdentity, "oldIdentity");
function refuseDuplicates(matching, declared) {
  for (const [first, ...others] of groupBy(declared, identityKey).values()) {
    if (first === void 0 || [first, ...others].every(({ id }) => id !== null)) continue;
    for (const other of others) matching.problems.push(claimProblems.duplicate(first, other));
  }
}
__name(refuseDuplicates, "refuseDuplicates");
function settleClaim(matching, claim) {
  if (claim.by === "id") settlePin(matching, claim);
  if (claim.by === "identity") settleOldName(matching, claim);
}
__name(settleClaim, "settleClaim");
function settlePin(matching, { declared, live }) {
  if (declared.renamed_from !== null && sameName(declared.name, live.name))
    matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
  if (identityKey(declared) === identityKey(live)) return;
  const taken = candidatesOf(matching, declared, declared).filter(({ id }) => !matching.owners.has(id));
  if (taken.length > 0) matching.problems.push(claimProblems.nameTaken(declared, live, taken));
}
__name(settlePin, "settlePin");
function settleOldName(matching, { declared, live }) {
  if (declared.renamed_from === null) return;
  const old = candidatesOf(matching, declared, oldIdentity(declared, declared.renamed_from));
  const open = old.filter(({ id }) => id !== live.id && !matching.owners.has(id));
  if (open.length > 0) matching.problems.push(claimProblems.bothLive(declared, live, open));
  else matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
}
__name(settleOldName, "settleOldName");

// src/plan/identity/scope.ts
function inScope(scope, { name, environment }) {
  if (scope === null) return true;
  return fits(scope.names, name) && fits(scope.environments, environment ?? "");
}
__name(inScope, "inScope");
function scopeProblems(scope, { claims, creates }) {
  if (scope === null) return [];
  const declared = [...creates, ...claims.map((claim) => claim.declared)];
  const outside = declared.filter((client) => !inScope(scope, client));
  const foreign = claims.filter(({ declared: declared2, live }) => inScope(scope, declared2) && !inScope(scope, live));
  return [
    ...outside.map(
      (client) => problem("out-of-scope", {
        message: `${title(client)} is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "declare it in an entry whose `scope` includes it, or widen `scope` in keyward.yaml",
        source: client.source
      })
    ),
    ...foreign.map(
      ({ declared: declared2, live }) => problem("live-out-of-scope", {
        message: `${title(declared2)} claims ${title(live)}, id ${live.id}, which is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "leave that client to its owner, or widen `scope` in keyward.yaml",
        numbers: { id: live.id },
        source: declared2.source
      })
    )
  ];
}
__name(scopeProblems, "scopeProblems");
function fits(patterns, text) {
  return patterns === void 0 || patterns.some((pattern) => matchesGlob(pattern, text));
}
__name(fits, "fits");
function describeScope({ names, environments }) {
  const parts = [
    names === void 0 ? [] : [`names: ${names.join(", ")}`],
    environments === void 0 ? [] : [`environments: ${environments.join(", ")}`]
  ];
  return parts.flat().join("; ");
}
__name(describeScope, "describeScope");

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
__name(findSelf, "findSelf");
function selfTakenProblems({ self }, { ids: ids2 }, { creates, claims }) {
  const others = claims.filter(({ live }) => !ids2.has(live.id)).map(({ declared }) => declared);
  const named2 = (self ?? []).filter((entry) => entry.kind === "name");
  return [...creates, ...others].flatMap((declared) => {
    if (!named2.some((entry) => isNamed(entry, declared))) return [];
    const message = `${title(declared)} has the name of an entry of \`self\`, but is another client`;
    const way = "give it another name, or write that entry of `self` with its environment or its id";
    return [problem("self-taken", { message, way, source: declared.source })];
  });
}
__name(selfTakenProblems, "selfTakenProblems");
function isEntry(entry, client) {
  return entry.kind === "id" ? entry.id === client.id : isNamed(entry, client);
}
__name(isEntry, "isEntry");
function isNamed(entry, client) {
  const elsewhere = entry.environment !== void 0 && !sameName(entry.environment, client.environment);
  return sameName(entry.name, client.name) && !elsewhere;
}
__name(isNamed, "isNamed");
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
__name(noMatch, "noMatch");
function ambiguous(entry, matches) {
  return problem("self-ambiguous", {
    message: `\`self\` names ${describe(entry)}, but ${matches.length} live clients match it: ${idList(matches)}`,
    way: "write that entry of `self` with its environment, or as its id",
    numbers: { matches: matches.length }
  });
}
__name(ambiguous, "ambiguous");
function describe(entry) {
  if (entry.kind === "id") return `id ${entry.id}`;
  return title({ name: entry.name, environment: entry.environment ?? null });
}
__name(describe, "describe");

// src/plan/identity/environments.ts
function environmentsSeen(live) {
  const names = live.flatMap(({ environment }) => environment === null ? [] : [nfc(environment)]);
  return [...new Set(names)].sort();
}
__name(environmentsSeen, "environmentsSeen");
function environmentProblems(declared, live, named2) {
  const seen = environmentsSeen(live);
  const known = /* @__PURE__ */ new Set([...seen, ...named2.map(nfc)]);
  const found = live.length === 0 ? mixed(declared) : declared.map((client) => judge(client, seen, known));
  return new Map(found.flatMap((item) => item === null ? [] : [[item.declared, item.problem]]));
}
__name(environmentProblems, "environmentProblems");
function judge(declared, seen, known) {
  if (declared.environment === null) return seen.length === 0 ? null : missing(declared, seen);
  return known.has(nfc(declared.environment)) ? null : unknown(declared, declared.environment, seen);
}
__name(judge, "judge");
function missing(declared, seen) {
  const rule = "environment-missing";
  const message = `${title(declared)} has no environment, but this workspace has some: ${seen.join(", ")}`;
  const way = `write \`environment\`: one of ${seen.join(", ")} (in \`defaults\` it applies to a whole document)`;
  return { declared, problem: problem(rule, { message, way, source: declared.source }) };
}
__name(missing, "missing");
function unknown(declared, environment, seen) {
  const shown2 = seen.length === 0 ? "no live client shows one" : `seen: ${seen.join(", ")}`;
  const hint = didYouMean(nearest(environment, seen));
  const message = `${title(declared)} names the environment "${environment}", which no live client has (${shown2})${hint}`;
  const list = `or name it under \`environments\` of the workspace in keyward.yaml if it is new`;
  const way = seen.length === 0 ? `remove \`environment\`, ${list}` : `correct the environment, ${list}`;
  return { declared, problem: problem("environment-unknown", { message, way, source: declared.source }) };
}
__name(unknown, "unknown");
function mixed(declared) {
  const without = declared.filter(({ environment }) => environment === null);
  if (without.length === declared.length) return [];
  return without.map((client) => ({
    declared: client,
    problem: problem("environment-missing", {
      message: `${title(client)} has no environment, but other declared clients do`,
      way: "write `environment` for every client, or for none",
      source: client.source
    })
  }));
}
__name(mixed, "mixed");
function renamedEnvironmentProblems(creates, unmanaged) {
  const byName = groupBy(unmanaged, ({ name }) => nfc(name));
  return creates.flatMap((declared) => {
    const elsewhere = (byName.get(nfc(declared.name)) ?? []).filter(
      ({ id, environment }) => !sameName(environment, declared.environment) && !declared.distinct_from.includes(id)
    );
    return elsewhere.length === 0 ? [] : [renamed(declared, elsewhere)];
  });
}
__name(renamedEnvironmentProblems, "renamedEnvironmentProblems");
function renamed(declared, elsewhere) {
  const places = elsewhere.map(({ environment }) => environment ?? "no environment").join(", ");
  return problem("environment-renamed", {
    message: `${title(declared)} would be created, and that name is unmanaged in ${places} (${idList(elsewhere)}): was the environment renamed?`,
    way: `correct the environment, pin it with \`id\` to move it, or write \`distinct_from: [${elsewhere.map(({ id }) => id).join(", ")}]\` if it is another client`,
    source: declared.source
  });
}
__name(renamed, "renamed");

// src/plan/resolve/resolve.ts
function needsRoles(declared) {
  return declared.some(({ role }) => typeof role === "string");
}
__name(needsRoles, "needsRoles");
function prunesAnything(declared, live, ownership) {
  const self = findSelf(live, ownership).ids;
  return claimLive(declared, live).unclaimed.some(
    (client) => !self.has(client.id) && inScope(ownership.scope, client)
  );
}
__name(prunesAnything, "prunesAnything");
function folderEnvironment(live, ownership) {
  if (environmentsSeen(live).length === 0 && ownership.environments.length === 0) return { kind: "any" };
  const self = findSelf(live, ownership);
  const [first, ...others] = environmentsSeen(live.filter(({ id }) => self.ids.has(id)));
  if (first === void 0 || others.length > 0 || self.problems.length > 0) return { kind: "unknown" };
  return { kind: "one", environment: first };
}
__name(folderEnvironment, "folderEnvironment");
function pathsToResolve(declared, live, ownership) {
  const whose = folderEnvironment(live, ownership);
  return [...new Set(declared.filter((client) => listsFoldersOf(whose, client)).flatMap(pathsOf))];
}
__name(pathsToResolve, "pathsToResolve");
function listsFoldersOf(whose, { environment }) {
  switch (whose.kind) {
    case "any":
      return true;
    case "one":
      return sameName(whose.environment, environment);
    case "unknown":
      return false;
  }
}
__name(listsFoldersOf, "listsFoldersOf");
function pathsOf({ folders }) {
  return folders === "all" ? [] : folders.filter((folder) => typeof folder === "string");
}
__name(pathsOf, "pathsOf");

// src/policy/finding.ts
function bySeverity(findings) {
  return {
    problems: findings.filter(({ severity }) => severity === "error").map((one) => problem(one.rule, one)),
    notes: findings.filter(({ severity }) => severity === "warning").map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source ?? null))
  };
}
__name(bySeverity, "bySeverity");
function violates(who, { message, name, source }) {
  const own = message === null ? "" : `${/[.!?]$/.test(message) ? message : `${message}:`} `;
  return `${own}${who} violates the policy ${name} (${at(source)})`;
}
__name(violates, "violates");

// src/policy/match.ts
function matchPolicy({ match, except }, client, workspace) {
  if (except.length > 0 && fits2(except, client.name)) return "no";
  const plain = fits2(match.workspaces, workspace) && fits2(match.environments, client.environment ?? "") && fits2(match.names, client.name);
  return plain ? matchRole(match.roles, client.role) : "no";
}
__name(matchPolicy, "matchPolicy");
function fits2(patterns, text) {
  return patterns === null || patterns.some((pattern) => same(pattern, text));
}
__name(fits2, "fits");
function same(pattern, text) {
  if (pattern.includes("*") || pattern.includes("?")) return matchesGlob(pattern, text);
  return pattern === text || pattern.normalize("NFC") === text.normalize("NFC");
}
__name(same, "same");
function matchRole(roles, { id, name }) {
  if (roles === null) return "yes";
  const found = roles.map((wanted) => {
    if (typeof wanted === "number") return id === void 0 ? "role-id" : id === wanted ? "yes" : "no";
    return name === void 0 ? "role-name" : same(wanted, name) ? "yes" : "no";
  });
  if (found.includes("yes")) return "yes";
  return found.find((one) => one !== "no") ?? "no";
}
__name(matchRole, "matchRole");

// src/policy/judge-client.ts
function judgeClient(policies, client, { workspace, isNew }) {
  return policies.flatMap((policy) => {
    const { rule } = policy;
    if (rule.on === "change" || rule.on === "create" && !isNew) return [];
    const matched = matchPolicy(policy, client.facts, workspace);
    return matched === "no" ? [] : [{ policy, judgement: judge2(rule, client, matched) }];
  });
}
__name(judgeClient, "judgeClient");
function judge2({ check, needs }, { facts, unknown: unknown2 }, matched) {
  const missing3 = [...needs].filter((fact) => unknown2.has(fact));
  if (missing3.length > 0) return { kind: "undecided", facts: missing3 };
  const errors = check(facts);
  if (errors.length === 0) return { kind: "satisfied" };
  return matched === "yes" ? { kind: "violated", errors } : { kind: "undecided", facts: [matched] };
}
__name(judge2, "judge");

// src/policy/unknown-facts.ts
function unknownRole(role, unread) {
  if (role === null) return { of: "role", ids: [], reason: "the role no longer exists" };
  return { of: "role", ids: [role], reason: unread ?? "the API token cannot list a role with that id" };
}
__name(unknownRole, "unknownRole");
function otherEnvironment(whose) {
  return whose.kind === "one" ? `the API token lists the folders of ${whose.environment} only` : "it is not known of which environment the API token lists the folders: name its client in `self`";
}
__name(otherEnvironment, "otherEnvironment");
function unjudgedFindings(all) {
  const groups = groupBy(
    all,
    ({ policy, facts }) => JSON.stringify([policy.severity, facts.of, facts.reason])
  );
  return [...groups.values()].flatMap(
    (group) => group.slice(0, 1).map((first) => unjudgedFinding(first, group))
  );
}
__name(unjudgedFindings, "unjudgedFindings");
function unjudgedFinding({ policy, client, facts }, group) {
  const policies = unique(group.map((one) => `${one.policy.name} (${at(one.policy.source)})`));
  const clients = unique(group.map((one) => title(one.client)));
  const ids2 = unique(group.flatMap((one) => one.facts.ids)).sort((a, b) => a - b);
  const which = `${policies.length === 1 ? "the policy" : "the policies"} ${enumerate(policies)}`;
  return {
    rule: "policy-undecided",
    severity: policy.severity,
    message: `${factsText(facts.of, ids2)} not known (${facts.reason}), so ${which} cannot be checked for ${enumerate(clients)}`,
    way: ways[facts.of],
    numbers: { policies: policies.length, clients: clients.length },
    source: clients.length === 1 ? client.source : null
  };
}
__name(unjudgedFinding, "unjudgedFinding");
var ways = {
  role: "let the API token's role list client roles, or exclude the client with `match` or `except` of the policy",
  folder: "let the API token's role list folders (of the client's environment), or exclude the client with `match` or `except` of the policy"
};
function factsText(of, ids2) {
  const what = of === "role" ? "name" : "path";
  if (ids2.length === 0) return `the ${what} of a ${of} is`;
  const listed2 = enumerate(ids2.map(String));
  return ids2.length === 1 ? `the ${what} of ${of} ${listed2} is` : `the ${what}s of ${of}s ${listed2} are`;
}
__name(factsText, "factsText");
function unique(all) {
  return [...new Set(all)];
}
__name(unique, "unique");
var named = 5;
function enumerate(texts) {
  const shown2 = texts.length > named ? [...texts.slice(0, named), `${texts.length - named} more`] : texts;
  return [shown2.slice(0, -1).join(", "), ...shown2.slice(-1)].filter((part) => part !== "").join(" and ");
}
__name(enumerate, "enumerate");

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
function missing2(path, property) {
  return absent[`${path}/${property}`] ?? { wrong: `\`${property}\` is missing`, way: `write \`${property}\`` };
}
__name(missing2, "missing");
function refused(path, name) {
  if (path !== "") return { wrong: `${name} is present`, way: `remove ${name}` };
  return {
    wrong: "no such client is allowed",
    way: "change what the policy's `match` selects it by, or list the client in its `except`"
  };
}
__name(refused, "refused");

// src/policy/subject-words.ts
function about(instancePath, data) {
  const [value] = data;
  const known = Object.hasOwn(special, instancePath) ? special[instancePath]?.(value) : void 0;
  const name = nameOf(instancePath);
  const entries = /\/\d+(\/|$)/.test(instancePath);
  const values = listedValues(data);
  const is = values === "" ? violates2(name) : `${name} ${entries ? "contains" : "is"} ${values}`;
  const make = entries ? "make each" : "make it";
  return { name, is, make, unit: /* @__PURE__ */ __name(() => "", "unit"), ...known };
}
__name(about, "about");
function violates2(what) {
  return `${what} does not satisfy the policy's schema`;
}
__name(violates2, "violates");
var special = {
  "": () => ({ name: "it", is: violates2("it") }),
  "/ip_address_count": /* @__PURE__ */ __name((value) => ({
    is: `\`ip_allow_list\` allows ${counted(value)}`,
    make: "allow",
    unit: /* @__PURE__ */ __name((limit) => limit === 1 ? " address" : " addresses", "unit")
  }), "/ip_address_count"),
  "/token/rotate_after_days": /* @__PURE__ */ __name((value) => ({
    is: `\`token.rotate_after\` is ${shown(value)} days`,
    make: "make it",
    unit: /* @__PURE__ */ __name((limit) => limit === 1 ? " day" : " days", "unit")
  }), "/token/rotate_after_days")
};
function counted(addresses) {
  if (addresses === Number.MAX_SAFE_INTEGER) return "more than 9 quadrillion addresses";
  return `${shown(addresses)} ${addresses === 1 ? "address" : "addresses"}`;
}
__name(counted, "counted");
function nameOf(instancePath) {
  const steps = instancePath.split("/").slice(1);
  const index = steps.findIndex((step) => /^\d+$/.test(step));
  return `\`${(index < 0 ? steps : steps.slice(0, index)).join(".")}\``;
}
__name(nameOf, "nameOf");
var most = 3;
function listedValues(values) {
  const plain = [
    ...new Set(values.filter((value) => typeof value !== "object" || value === null).map(shown))
  ];
  const more = plain.length > most ? ` and ${grouped(plain.length - most)} more` : "";
  return plain.slice(0, most).join(", ") + more;
}
__name(listedValues, "listedValues");
function shown(value) {
  if (value === null || value === void 0) return "empty";
  if (typeof value === "number") return grouped(value);
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
__name(shown, "shown");
function listed(values) {
  const all = Array.isArray(values) ? values : [values];
  const cut = all.slice(0, 10).map(shown);
  const more = all.length > 10 ? [`${grouped(all.length - 10)} more that the policy lists`] : [];
  const rest = [...cut, ...more];
  const last = rest.pop() ?? "";
  return rest.length === 0 ? last : `${rest.join(", ")} or ${last}`;
}
__name(listed, "listed");
function entriesOf(list) {
  const count = Array.isArray(list) ? list.length : 0;
  return count === 1 ? "1 entry" : `${grouped(count)} entries`;
}
__name(entriesOf, "entriesOf");
function grouped(value) {
  return String(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
}
__name(grouped, "grouped");

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
__name(policyWords, "policyWords");
var most2 = 5;
function once(texts) {
  return [...new Set(texts)].join("; ");
}
__name(once, "once");
function sentences(errors) {
  const groups = groupBy(outermost(errors), ({ instancePath, schemaPath, params }) => {
    const entry = instancePath.replaceAll(/\/\d+/g, "/*");
    const missing3 = params["missingProperty"];
    return `${entry} ${schemaPath} ${typeof missing3 === "string" ? missing3 : ""}`;
  });
  return [...groups.values()].flatMap(
    (group) => group.slice(0, 1).map((first) => words(first, group, errors))
  );
}
__name(sentences, "sentences");
var choices = /* @__PURE__ */ new Set(["anyOf", "oneOf", "contains"]);
function outermost(errors) {
  const choosing = errors.filter(({ keyword }) => choices.has(keyword));
  const above = [...new Set(choosing.map(({ schemaPath }) => `${schemaPath}/`))];
  return errors.filter(
    ({ keyword, schemaPath }) => keyword !== "if" && !above.some((path) => schemaPath.startsWith(path))
  );
}
__name(outermost, "outermost");
function words(error, group, all) {
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
__name(words, "words");
function boundWords(keyword, limit, data, { name, is, make, unit }) {
  const bound = `${bounds[keyword] ?? keyword} ${shown(limit)}`;
  if (keyword.endsWith("Items")) return { wrong: `${name} has ${entriesOf(data)}`, way: `list ${bound}` };
  return {
    wrong: is,
    way: `${make} ${bound}${keyword.endsWith("Length") ? " characters long" : unit(limit)}`
  };
}
__name(boundWords, "boundWords");
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
__name(typeWords, "typeWords");
function isRequired(schema) {
  return typeof schema === "object" && schema !== null && "required" in schema && Object.keys(schema).length === 1;
}
__name(isRequired, "isRequired");
function unwanted(name, required) {
  const keys = [required].flat().map((key) => `\`${String(key)}\``).join(" and ");
  return { wrong: `${name} has ${keys}`, way: `remove ${keys}` };
}
__name(unwanted, "unwanted");
function otherThan(schema) {
  const unwantedValue = described(schema);
  return unwantedValue === null ? "something that does not satisfy the policy's `not`" : `anything but ${unwantedValue}`;
}
__name(otherThan, "otherThan");
function described(schema) {
  if (typeof schema !== "object" || schema === null) return null;
  if ("const" in schema) return shown(schema.const);
  if ("enum" in schema) return listed(schema.enum);
  return "pattern" in schema ? `text that matches \`${String(schema.pattern)}\`` : null;
}
__name(described, "described");
function alternatives(choice, all) {
  if (choice.params["passingSchemas"]) return "satisfy exactly one of the policy's alternatives";
  const start = `${choice.schemaPath}/`;
  const inside = all.filter(
    ({ schemaPath, instancePath }) => schemaPath.startsWith(start) && isWithin(instancePath, choice.instancePath)
  );
  const branches = groupBy(inside, ({ schemaPath }) => schemaPath.slice(start.length).split("/")[0] ?? "");
  const ways2 = [...branches.values()].map((errors) => once(sentences(errors).map(({ way }) => way)));
  return `either ${[...new Set(ways2)].join(", or ")}`;
}
__name(alternatives, "alternatives");
function isWithin(path, outer) {
  return path === outer || path.startsWith(`${outer}/`);
}
__name(isWithin, "isWithin");

// src/policy/judge-desired.ts
function judgeDesired(client, input) {
  const { declared, desired, isNew } = client;
  const workspace = input.workspace.name;
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
__name(judgeDesired, "judgeDesired");
function resolvedSubject(desired, input) {
  const { policyFacts, folderEnvironment: folderEnvironment2 } = input;
  const own = listsFoldersOf(folderEnvironment2, desired);
  return desiredSubject(
    desired,
    own ? policyFacts : { ...policyFacts, folderPaths: /* @__PURE__ */ new Map() }
  );
}
__name(resolvedSubject, "resolvedSubject");
function violation(client, policy, errors) {
  const { wrong, way } = policyWords(errors);
  const message = `${violates(title(client), policy)}: ${wrong}`;
  return { rule: "policy", severity: policy.severity, message, way, source: client.source };
}
__name(violation, "violation");
function unknownOf(desired, fact, input) {
  const { policyFacts, folderEnvironment: folderEnvironment2 } = input;
  const { unread, folderPaths } = policyFacts;
  if (fact === "role-name") return unknownRole(desired.role, unread.roles);
  const folders = desired.folders === "all" ? [] : desired.folders;
  if (!listsFoldersOf(folderEnvironment2, desired))
    return { of: "folder", ids: folders, reason: otherEnvironment(folderEnvironment2) };
  const ids2 = folders.filter((id) => !folderPaths.has(id));
  return { of: "folder", ids: ids2, reason: unread.folders ?? "the API token cannot list a folder with that id" };
}
__name(unknownOf, "unknownOf");

export {
  problem,
  note,
  idList,
  didYouMean,
  claimLive,
  inScope,
  scopeProblems,
  describeScope,
  findSelf,
  selfTakenProblems,
  environmentsSeen,
  environmentProblems,
  renamedEnvironmentProblems,
  needsRoles,
  prunesAnything,
  folderEnvironment,
  pathsToResolve,
  listsFoldersOf,
  bySeverity,
  violates,
  matchPolicy,
  unknownRole,
  unjudgedFindings,
  judgeClient,
  judgeDesired,
  resolvedSubject,
  violation
};
