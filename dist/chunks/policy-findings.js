import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  dayMs,
  durationWord
} from "./model-duration.js";
import {
  addressCount,
  at,
  groupBy,
  identityKey,
  nfc,
  sameName,
  title
} from "./model-address-set.js";
import {
  riskEffects
} from "./model-plan.js";
import {
  __commonJS,
  __name,
  __toESM
} from "./runtime.js";

// node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = /* @__PURE__ */ __name(function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    }, "myers_32");
    var myers_x = /* @__PURE__ */ __name(function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    }, "myers_x");
    var distance2 = /* @__PURE__ */ __name(function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    }, "distance");
    exports.distance = distance2;
    var closest = /* @__PURE__ */ __name(function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance2(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    }, "closest");
    exports.closest = closest;
  }
});

// src/plan/problems.ts
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

// src/plan/claim-problems.ts
var claimProblems = {
  notLive(declared, id) {
    return problem("pin-not-live", {
      message: `${title(declared)} is pinned to id ${id}, and no live client has that id`,
      way: `correct the id, or take out \`id: ${id}\` to match by name and environment (or create it anew)`,
      numbers: { id },
      source: declared.source
    });
  },
  claimedTwice(first, second, live) {
    return problem("claimed-twice", {
      message: `${title(first)} (${at(first.source)}) and ${title(second)} (${at(second.source)}) both claim the live client ${title(live)}, id ${live.id}`,
      way: `let one of them claim it: pin the others with \`id\`, or say \`distinct_from: [${live.id}]\` on the one that is another client`,
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
      message: `${title(second)} (${at(second.source)}) is declared at ${at(first.source)} already`,
      way: "take one of them out, or pin each of them with the `id` of another live client",
      source: second.source
    });
  },
  nameTaken(declared, live, taken) {
    return problem("name-taken", {
      message: `${title(live)}, id ${live.id}, would become ${title(declared)}, which is live already: ${idList(taken)}`,
      way: `choose another name, or say \`distinct_from: [${ids(taken)}]\` to have both`,
      numbers: { id: live.id },
      source: declared.source
    });
  },
  bothLive(declared, live, old) {
    return problem("rename-both-live", {
      message: `${title(declared)}, id ${live.id}, is to be renamed from "${declared.renamed_from}", and both are live: the old name has ${idList(old)}`,
      way: "pin the client that is meant with `id`, or take out `renamed_from` and declare the other one too",
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

// src/plan/claim.ts
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
  refuseDoubles(matching, declared);
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
  const open2 = candidates.filter(
    ({ id }) => (matching.owners.get(id)?.by ?? "renamed_from") === "renamed_from"
  );
  if (candidates.length === 0)
    matching.notes.push(claimProblems.renameNotFound(declared, declared.renamed_from));
  choose(matching, declared, open2, "renamed_from");
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
function refuseDoubles(matching, declared) {
  for (const [first, ...others] of groupBy(declared, identityKey).values()) {
    if (first === void 0 || [first, ...others].every(({ id }) => id !== null)) continue;
    for (const other of others) matching.problems.push(claimProblems.duplicate(first, other));
  }
}
__name(refuseDoubles, "refuseDoubles");
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
  const open2 = old.filter(({ id }) => id !== live.id && !matching.owners.has(id));
  if (open2.length > 0) matching.problems.push(claimProblems.bothLive(declared, live, open2));
  else matching.notes.push(claimProblems.renameDone(declared, declared.renamed_from));
}
__name(settleOldName, "settleOldName");

// src/model/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known2, most3 = 3) {
  const wanted2 = word.toLowerCase();
  const far = Math.max(2, Math.floor(word.length / 3));
  return [...new Set(known2)].map((candidate) => ({ candidate, steps: (0, import_fastest_levenshtein.distance)(wanted2, candidate.toLowerCase()) })).filter(({ steps }) => steps <= far).sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1)).slice(0, most3).map(({ candidate }) => candidate);
}
__name(nearest, "nearest");

// src/model/glob.ts
function matchesGlob(pattern, text) {
  const wanted2 = [...pattern.normalize("NFC")];
  const given = [...text.normalize("NFC")];
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < given.length) {
    if (wanted2[p] === "*") [star, resume, p] = [p, t, p + 1];
    else if (p < wanted2.length && (wanted2[p] === "?" || wanted2[p] === given[t])) [p, t] = [p + 1, t + 1];
    else if (star >= 0) [p, resume, t] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  return wanted2.slice(p).every((character) => character === "*");
}
__name(matchesGlob, "matchesGlob");

// src/plan/scope.ts
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
        way: "declare it where it is in scope, or widen `scope` in keyward.yaml",
        source: client.source
      })
    ),
    ...foreign.map(
      ({ declared: declared2, live }) => problem("live-out-of-scope", {
        message: `${title(declared2)} claims ${title(live)}, id ${live.id}, which is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "leave that client to whom it belongs to, or widen `scope` in keyward.yaml",
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

// src/plan/self.ts
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
  const named = (self ?? []).filter((entry) => entry.kind === "name");
  return [...creates, ...others].flatMap((declared) => {
    if (!named.some((entry) => isNamed(entry, declared))) return [];
    const message = `${title(declared)} has the name of an entry of \`self\`, and is another client`;
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
  const elsewhere2 = entry.environment !== void 0 && !sameName(entry.environment, client.environment);
  return sameName(entry.name, client.name) && !elsewhere2;
}
__name(isNamed, "isNamed");
function noMatch(entry, live) {
  const near = entry.kind === "id" ? [] : nearest(
    entry.name,
    live.map(({ name }) => name)
  );
  return problem("self-no-match", {
    message: `\`self\` names ${describe(entry)}, and no live client is that${didYouMean(near)}`,
    way: "correct `self` in keyward.yaml (or KEYWARD_SELF): a typo there protects nobody; `none` says that no client's token runs keyward",
    numbers: { matches: 0 }
  });
}
__name(noMatch, "noMatch");
function ambiguous(entry, matches) {
  return problem("self-ambiguous", {
    message: `\`self\` names ${describe(entry)}, and ${matches.length} live clients are that: ${idList(matches)}`,
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

// src/model/folder-path.ts
function folderNames(path) {
  const parts = [...path.matchAll(/(?:\\[\\/]|[^/])+/g)].map(([part]) => part);
  return parts.map((part) => part.replace(/\\([\\/])/g, "$1").normalize("NFC"));
}
__name(folderNames, "folderNames");
function folderPath(names) {
  return names.map((name) => name.normalize("NFC").replace(/[\\/]/g, "\\$&")).join("/");
}
__name(folderPath, "folderPath");

// src/policy/undecided.ts
var Undecided = class extends Error {
  static {
    __name(this, "Undecided");
  }
  /** The fact that is not known, in words: "the role's name". */
  fact;
  constructor(fact) {
    super(`${fact} is not known`);
    this.name = "Undecided";
    this.fact = fact;
  }
};

// src/policy/subject.ts
var offline = {
  roleId: never("the role's id"),
  roleName: never("the role's name"),
  folderId: never("the id of a folder"),
  folderPath: never("the path of a folder"),
  folders: never("whether an id and a path are one folder")
};
function never(fact) {
  const undecided = new Undecided(fact);
  return { unknown: /* @__PURE__ */ __name(() => undecided, "unknown") };
}
__name(never, "never");
function offlineSubject(declared) {
  const { name, environment, role, ip_allow_list, token, id } = declared;
  const byName = typeof role === "string";
  return {
    name,
    environment,
    ip_allow_list,
    token,
    id,
    role: {
      id: byName ? offline.roleId : { value: role },
      name: byName ? { value: role } : offline.roleName
    },
    folders: offlineFolders(declared.folders)
  };
}
__name(offlineSubject, "offlineSubject");
function offlineFolders(folders) {
  if (folders === "all") return "all";
  const ids2 = new Set(folders.filter((folder) => typeof folder === "number"));
  const paths = new Set(
    folders.flatMap((folder) => typeof folder === "string" ? [canonicalPath(folder)] : [])
  );
  if (ids2.size > 0 && paths.size > 0) return offline.folders;
  const byId = [...ids2].map((id) => ({ id: { value: id }, path: offline.folderPath }));
  const byPath = [...paths].map((path) => ({ id: offline.folderId, path: { value: path } }));
  return { value: [...byId, ...byPath] };
}
__name(offlineFolders, "offlineFolders");
function canonicalPath(written) {
  return folderPath(folderNames(written));
}
__name(canonicalPath, "canonicalPath");
function factsOf(subject) {
  return new ClientFacts(subject);
}
__name(factsOf, "factsOf");
var ClientFacts = class {
  static {
    __name(this, "ClientFacts");
  }
  name;
  environment;
  role;
  token;
  id;
  ip_allow_list;
  #subject;
  #folders = null;
  #count = null;
  constructor(subject) {
    const list = subject.ip_allow_list ?? [];
    this.name = nfc2(subject.name);
    this.environment = subject.environment === null ? null : nfc2(subject.environment);
    this.role = new RoleFacts(subject.role);
    this.token = tokenFacts(subject.token);
    this.id = subject.id ?? void 0;
    this.ip_allow_list = list.length === 0 ? void 0 : list;
    this.#subject = subject;
  }
  get folders() {
    return this.#folders ??= folderList(this.#subject.folders);
  }
  get ip_address_count() {
    if (this.ip_allow_list === void 0) return void 0;
    return this.#count ??= countable(addressCount(this.ip_allow_list));
  }
};
var RoleFacts = class {
  static {
    __name(this, "RoleFacts");
  }
  #role;
  constructor(role) {
    this.#role = role;
  }
  get id() {
    return known(this.#role.id);
  }
  get name() {
    return nfc2(known(this.#role.name));
  }
};
var FolderFacts = class {
  static {
    __name(this, "FolderFacts");
  }
  #folder;
  constructor(folder) {
    this.#folder = folder;
  }
  get id() {
    return known(this.#folder.id);
  }
  get path() {
    return known(this.#folder.path);
  }
};
function folderList(folders) {
  if (folders === "all") return "all";
  if ("value" in folders) return folders.value.map((folder) => new FolderFacts(folder));
  return new Proxy([], {
    get: /* @__PURE__ */ __name(() => {
      throw folders.unknown();
    }, "get")
  });
}
__name(folderList, "folderList");
function tokenFacts({ deliver_to, rotate_after }) {
  const ms = typeof rotate_after === "number" ? rotate_after : null;
  return {
    deliver_to: deliver_to ?? void 0,
    rotate_after: ms === null ? rotate_after ?? void 0 : durationWord(ms),
    rotate_after_days: ms === null ? void 0 : ms / dayMs
  };
}
__name(tokenFacts, "tokenFacts");
function known(fact) {
  if ("unknown" in fact) throw fact.unknown();
  return fact.value;
}
__name(known, "known");
function nfc2(text) {
  return text.normalize("NFC");
}
__name(nfc2, "nfc");
function countable(count) {
  const most3 = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(count > most3 ? most3 : count);
}
__name(countable, "countable");

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
function matchRole(roles, role) {
  if (roles === null) return "yes";
  const found = roles.map(
    (wanted2) => typeof wanted2 === "number" ? decided(role.id, (id) => id === wanted2) : decided(role.name, (name) => same(wanted2, name))
  );
  if (found.includes("yes")) return "yes";
  return found.includes("unknown") ? "unknown" : "no";
}
__name(matchRole, "matchRole");
function decided(fact, test) {
  if ("unknown" in fact) return "unknown";
  return test(fact.value) ? "yes" : "no";
}
__name(decided, "decided");

// src/policy/judge.ts
function policiesFor(policies, client, workspace) {
  const facts = factsOf(client);
  return policies.flatMap((policy) => {
    const { rule } = policy;
    if (rule.on === "change") return [];
    const matched = matchPolicy(policy, client, workspace);
    return matched === "no" ? [] : [{ policy, matched, judgement: judge(rule, facts) }];
  });
}
__name(policiesFor, "policiesFor");
function judge(schema, facts) {
  const whole = attempt(() => schema.whole(facts));
  if (!(whole instanceof Undecided)) return judged(whole);
  const known2 = schema.parts().flatMap((check) => {
    const errors = attempt(() => check(facts));
    return errors instanceof Undecided ? [] : errors;
  });
  return known2.length > 0 ? judged(known2) : { kind: "undecided", fact: whole.fact };
}
__name(judge, "judge");
function judged(errors) {
  return errors.length === 0 ? { kind: "satisfied" } : { kind: "violated", errors };
}
__name(judged, "judged");
function attempt(check) {
  try {
    return check();
  } catch (error) {
    if (error instanceof Undecided) return error;
    throw error;
  }
}
__name(attempt, "attempt");

// src/plan/environments.ts
function environmentsSeen(live) {
  const names = live.flatMap(({ environment }) => environment === null ? [] : [nfc(environment)]);
  return [...new Set(names)].sort();
}
__name(environmentsSeen, "environmentsSeen");
function environmentProblems(declared, live, named) {
  const seen = environmentsSeen(live);
  const known2 = /* @__PURE__ */ new Set([...seen, ...named.map(nfc)]);
  const found = live.length === 0 ? mixed(declared) : declared.map((client) => judge2(client, seen, known2));
  return new Map(found.flatMap((item) => item === null ? [] : [[item.declared, item.problem]]));
}
__name(environmentProblems, "environmentProblems");
function judge2(declared, seen, known2) {
  if (declared.environment === null) return seen.length === 0 ? null : missing(declared, seen);
  return known2.has(nfc(declared.environment)) ? null : unknown(declared, declared.environment, seen);
}
__name(judge2, "judge");
function missing(declared, seen) {
  const rule = "environment-missing";
  const message = `${title(declared)} names no environment, and this workspace has some: ${seen.join(", ")}`;
  const way = `say \`environment\`: one of ${seen.join(", ")} (\`defaults\` takes it for a whole document)`;
  return { declared, problem: problem(rule, { message, way, source: declared.source }) };
}
__name(missing, "missing");
function unknown(declared, environment, seen) {
  const shown2 = seen.length === 0 ? "no live client shows one" : `seen: ${seen.join(", ")}`;
  const hint = didYouMean(nearest(environment, seen));
  const message = `${title(declared)} names the environment "${environment}", which no live client has (${shown2})${hint}`;
  const list = `or name it under \`environments\` of the workspace in keyward.yaml if it is new`;
  const way = seen.length === 0 ? `take \`environment\` out, ${list}` : `correct the environment, ${list}`;
  return { declared, problem: problem("environment-unknown", { message, way, source: declared.source }) };
}
__name(unknown, "unknown");
function mixed(declared) {
  const without = declared.filter(({ environment }) => environment === null);
  if (without.length === declared.length) return [];
  return without.map((client) => ({
    declared: client,
    problem: problem("environment-missing", {
      message: `${title(client)} names no environment, and other declared clients do`,
      way: "say `environment` on every client, or on none",
      source: client.source
    })
  }));
}
__name(mixed, "mixed");
function renamedEnvironmentProblems(creates, unmanaged) {
  const byName = groupBy(unmanaged, ({ name }) => nfc(name));
  return creates.flatMap((declared) => {
    const elsewhere2 = (byName.get(nfc(declared.name)) ?? []).filter(
      ({ id, environment }) => !sameName(environment, declared.environment) && !declared.distinct_from.includes(id)
    );
    return elsewhere2.length === 0 ? [] : [renamed(declared, elsewhere2)];
  });
}
__name(renamedEnvironmentProblems, "renamedEnvironmentProblems");
function renamed(declared, elsewhere2) {
  const places = elsewhere2.map(({ environment }) => environment ?? "no environment").join(", ");
  return problem("environment-renamed", {
    message: `${title(declared)} would be created, and that name is unmanaged in ${places} (${idList(elsewhere2)}): environment renamed?`,
    way: `correct the environment, pin it with \`id\` to move it, or say \`distinct_from: [${elsewhere2.map(({ id }) => id).join(", ")}]\` if it is another client`,
    source: declared.source
  });
}
__name(renamed, "renamed");

// src/plan/resolve.ts
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

// src/policy/missing-words.ts
var open = {
  wrong: "`ip_allow_list` is missing: every address may call",
  way: "write the addresses that may call"
};
var undue = {
  wrong: "its token has no age at which it is due",
  way: "write `rotate_after` under `token`, such as 90d"
};
var absent = {
  "/ip_allow_list": open,
  "/ip_address_count": open,
  "/token/rotate_after": undue,
  "/token/rotate_after_days": undue,
  "/token/deliver_to": {
    wrong: "`token.deliver_to` is missing",
    way: "name the sinks that its token goes to"
  },
  "/id": { wrong: "`id` is missing", way: "pin the live client with its `id`" }
};
function missing2(path, property) {
  return absent[`${path}/${property}`] ?? { wrong: `\`${property}\` is missing`, way: `write \`${property}\`` };
}
__name(missing2, "missing");
function refused(path, name) {
  if (path === "")
    return { wrong: "no such client is allowed", way: "take it out, or change what the policy matches by" };
  return { wrong: `${name} is there`, way: `leave out ${name}` };
}
__name(refused, "refused");

// src/policy/subject-words.ts
function about(instancePath, data) {
  const [value] = data;
  const known2 = Object.hasOwn(special, instancePath) ? special[instancePath]?.(value) : void 0;
  const name = nameOf(instancePath);
  const entries = /\/\d+(\/|$)/.test(instancePath);
  const said = listedValues(data);
  const is = said === "" ? `${name} is not as it must be` : `${name} ${entries ? "holds" : "is"} ${said}`;
  const make = entries ? "make each" : "make it";
  return { name, is, make, ...known2 };
}
__name(about, "about");
var special = {
  "": () => ({ name: "it", is: "it is not as it must be" }),
  "/ip_address_count": /* @__PURE__ */ __name((value) => ({
    is: `\`ip_allow_list\` allows ${value === Number.MAX_SAFE_INTEGER ? "vastly many" : shown(value)} ${value === 1 ? "address" : "addresses"}`,
    make: "let the number of addresses be"
  }), "/ip_address_count"),
  "/token/rotate_after_days": /* @__PURE__ */ __name((value) => ({
    is: `\`token.rotate_after\` is ${shown(value)} days`,
    make: "let the days of `rotate_after` be"
  }), "/token/rotate_after_days"),
  "/role": /* @__PURE__ */ __name(() => ({ name: "`role`", is: "its `role` is not as it must be" }), "/role")
};
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
  if (value === null || value === void 0) return "nothing";
  if (typeof value === "number") return grouped(value);
  return typeof value === "string" ? `"${value}"` : JSON.stringify(value);
}
__name(shown, "shown");
function listed(values) {
  const all = Array.isArray(values) ? values : [];
  const cut = all.slice(0, 10).map(shown);
  const more = all.length > 10 ? [`${grouped(all.length - 10)} more that the policy lists`] : [];
  const rest = [...cut, ...more];
  const last = rest.pop() ?? "nothing";
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

// src/policy/violation-words.ts
function policyWords(errors) {
  const told = sentences(errors);
  const cut = told.slice(0, most2);
  const more = told.length > most2 ? `; and ${told.length - most2} more` : "";
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
  const groups = /* @__PURE__ */ new Map();
  for (const error of outermost(errors)) {
    const entry = error.instancePath.replaceAll(/\/\d+/g, "/*");
    const missing3 = error.params["missingProperty"];
    const key = `${entry} ${error.schemaPath} ${typeof missing3 === "string" ? missing3 : ""}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [error]);
    else group.push(error);
  }
  return [...groups.values()].flatMap(
    ([first, ...others]) => first === void 0 ? [] : words(first, [first, ...others], errors)
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
  const what = about(
    error.instancePath,
    group.map(({ data }) => data)
  );
  const limit = shown(error.schema);
  switch (error.keyword) {
    case "required":
      return [missing2(error.instancePath, String(error.params["missingProperty"]))];
    case "maximum":
    case "minimum":
    case "exclusiveMaximum":
    case "exclusiveMinimum":
      return [{ wrong: what.is, way: `${what.make} ${bounds[error.keyword] ?? ""} ${limit}` }];
    case "maxItems":
    case "minItems":
      return [
        {
          wrong: `${what.name} holds ${entriesOf(error.data)}`,
          way: `write ${bounds[error.keyword] ?? ""} ${limit} there`
        }
      ];
    case "maxLength":
    case "minLength":
      return [
        { wrong: what.is, way: `${what.make} ${bounds[error.keyword] ?? ""} ${limit} characters long` }
      ];
    case "const":
      return [{ wrong: what.is, way: `${what.make} ${shown(error.schema)}` }];
    case "enum":
      return [{ wrong: what.is, way: `${what.make} ${listed(error.schema)}` }];
    case "pattern":
      return [{ wrong: what.is, way: `${what.make} something that fits \`${String(error.schema)}\`` }];
    case "type":
      return [{ wrong: what.is, way: `${what.make} ${typeWords(error.schema)}` }];
    case "not":
      if (isRequired(error.schema)) return [lacking(what.name, error.schema.required)];
      return [{ wrong: what.is, way: `${what.make} ${otherThan(error.schema)}` }];
    case "contains":
      return [
        {
          wrong: `${what.name} holds none that the policy asks for`,
          way: `add one that is ${wanted(error.schema)}`
        }
      ];
    case "anyOf":
    case "oneOf":
      return [{ wrong: what.is, way: alternatives(error, all) }];
    case "false schema":
      return [refused(error.instancePath, what.name)];
    default:
      return [{ wrong: what.is, way: `satisfy \`${error.keyword}: ${limit}\` of the policy's schema` }];
  }
}
__name(words, "words");
var bounds = {
  maximum: "at most",
  minimum: "at least",
  exclusiveMaximum: "less than",
  exclusiveMinimum: "more than",
  maxItems: "at most",
  minItems: "at least",
  maxLength: "at most",
  minLength: "at least"
};
var typeNames = { array: "a list", string: "a text", null: "nothing" };
function typeWords(types) {
  return [types].flat().map((type) => typeNames[String(type)] ?? `of the type ${String(type)}`).join(" or ");
}
__name(typeWords, "typeWords");
function otherThan(schema) {
  const said = wanted(schema);
  return said === unsaid ? "something that the policy's `not` leaves open" : `anything but ${said}`;
}
__name(otherThan, "otherThan");
function isRequired(schema) {
  return typeof schema === "object" && schema !== null && "required" in schema && Object.keys(schema).length === 1;
}
__name(isRequired, "isRequired");
function lacking(name, required) {
  const keys = [required].flat().map((key) => `\`${String(key)}\``).join(" and ");
  return { wrong: `${name} has ${keys}`, way: `leave out ${keys}` };
}
__name(lacking, "lacking");
var unsaid = "as the policy's schema says";
function wanted(schema) {
  if (typeof schema !== "object" || schema === null) return unsaid;
  if ("const" in schema) return shown(schema.const);
  if ("enum" in schema) return listed(schema.enum);
  if ("pattern" in schema) return `what fits \`${String(schema.pattern)}\``;
  return unsaid;
}
__name(wanted, "wanted");
function alternatives(choice, all) {
  if (choice.params["passingSchemas"])
    return "let it satisfy one of the policy's alternatives, and not several";
  const start = `${choice.schemaPath}/`;
  const branches = /* @__PURE__ */ new Map();
  for (const error of all) {
    if (!error.schemaPath.startsWith(start) || !isWithin(error.instancePath, choice.instancePath)) continue;
    const [branch = ""] = error.schemaPath.slice(start.length).split("/");
    const group = branches.get(branch);
    if (group === void 0) branches.set(branch, [error]);
    else group.push(error);
  }
  const ways = [...branches.values()].map((errors) => once(sentences(errors).map(({ way }) => way)));
  return `either ${[...new Set(ways)].join(", or ")}`;
}
__name(alternatives, "alternatives");
function isWithin(path, outer) {
  return path === outer || path.startsWith(`${outer}/`);
}
__name(isWithin, "isWithin");

// src/policy/desired-subject.ts
function subjectOf({ declared, desired }, input) {
  const { name, environment, ip_allow_list, token, id } = declared;
  const own = listsFoldersOf(input.folderEnvironment, declared);
  const folder = /* @__PURE__ */ __name((one) => ({ id: { value: one }, path: pathFact(one, own, input) }), "folder");
  return {
    name,
    environment,
    ip_allow_list,
    token,
    id,
    role: roleFact(desired.role, input),
    folders: desired.folders === "all" ? "all" : { value: desired.folders.map(folder) }
  };
}
__name(subjectOf, "subjectOf");
function roleFact(role, { policyFacts }) {
  if (role === null) return { id: lacks("its role"), name: lacks("its role") };
  const name = policyFacts?.roleNames.get(role);
  const why = policyFacts?.trouble.roles ?? "no role that this token lists has that id";
  return {
    id: { value: role },
    name: name === void 0 ? lacks(`the name of the role ${role}`, why) : { value: name }
  };
}
__name(roleFact, "roleFact");
function pathFact(id, own, { policyFacts, folderEnvironment: folderEnvironment2 }) {
  const path = own ? policyFacts?.folderPaths.get(id) : void 0;
  if (path !== void 0) return { value: path };
  const unlisted = policyFacts?.trouble.folders ?? "no folder that this token lists has that id";
  return lacks(`the path of the folder ${id}`, own ? unlisted : elsewhere(folderEnvironment2));
}
__name(pathFact, "pathFact");
function elsewhere(whose) {
  return whose.kind === "one" ? `this token lists the folders of ${whose.environment} only` : "it is not known of which environment this token lists the folders";
}
__name(elsewhere, "elsewhere");
function lacks(fact, why = "") {
  return { unknown: /* @__PURE__ */ __name(() => new Undecided(why === "" ? fact : `${fact} (${why})`), "unknown") };
}
__name(lacks, "lacks");

// src/policy/findings.ts
function policyFindings(input, identified, changes) {
  if ((input.policies ?? []).length === 0) return { problems: [], notes: [] };
  return gather([...clientFindings(input, identified), ...changeFindings(input, identified, changes)]);
}
__name(policyFindings, "policyFindings");
function changePolicyFindings(input, identified, changes) {
  return gather(changeFindings(input, identified, changes));
}
__name(changePolicyFindings, "changePolicyFindings");
function gather(findings) {
  return {
    problems: findings.filter(({ severity }) => severity === "error").map((one) => problem(one.rule, one)),
    notes: findings.filter(({ severity }) => severity === "warning").map(({ rule, message, way, source }) => note(rule, `${message}: ${way}`, source ?? null))
  };
}
__name(gather, "gather");
function clientFindings(input, { creates, managed }) {
  const policies = input.policies ?? [];
  return [...creates, ...managed].flatMap((client) => {
    const applied = policiesFor(policies, subjectOf(client, input), input.workspace.name);
    return applied.flatMap((one) => appliedFinding(client.declared, one) ?? []);
  });
}
__name(clientFindings, "clientFindings");
function appliedFinding(client, { policy, matched, judgement }) {
  const { severity, message, name, source } = policy;
  const [who, which] = [title(client), `the policy ${name} (${at(source)})`];
  const own = message === null ? "" : `${ended(message)} `;
  const taken = matched === "unknown" ? " (the name of its role is not known, so the policy is taken to be for it)" : "";
  switch (judgement.kind) {
    case "satisfied":
      return null;
    case "violated": {
      const { wrong, way } = policyWords(judgement.errors);
      const text = `${own}${who} violates ${which}${taken}: ${wrong}`;
      return { rule: "policy", severity, message: text, way, source: client.source };
    }
    case "undecided": {
      const text = `${own}${who} cannot be judged by ${which}: it asks for ${judgement.fact}, which cannot be had`;
      return { rule: "policy-undecided", severity, message: text, way: undecidedWay, source: client.source };
    }
  }
}
__name(appliedFinding, "appliedFinding");
var undecidedWay = "let the API token's role list roles and folders (of the client's environment), or narrow the policy's `match` in keyward.yaml";
function ended(message) {
  return /[.!?]$/.test(message) ? message : `${message}:`;
}
__name(ended, "ended");
function changeFindings(input, identified, changes) {
  const policies = (input.policies ?? []).filter(({ rule }) => rule.on === "change");
  if (policies.length === 0) return [];
  const sides = sidesOf(input, identified);
  return changes.flatMap(
    (change) => policies.flatMap((policy) => changeFinding(policy, change, sides(change), input.workspace.name) ?? [])
  );
}
__name(changeFindings, "changeFindings");
function changeFinding(policy, change, sides, workspace) {
  if (policy.rule.on !== "change") return null;
  const { risks } = policy.rule;
  const met = change.risks.filter(
    ({ code, effect }) => risks.some((wanted2) => wanted2 === code || wanted2 === effect)
  );
  if (met.length === 0 || sides.every((side) => matchPolicy(policy, side, workspace) === "no")) return null;
  const own = policy.message === null ? "" : `${ended(policy.message)} `;
  return {
    rule: "policy",
    severity: policy.severity,
    message: `${own}the ${change.action} of ${title(change)} violates the policy ${policy.name} (${at(policy.source)}): ${riskWords(met)}`,
    way: `leave that as it is, or name the client in \`except\` of the policy (${at(policy.source)})`,
    source: change.source ?? policy.source
  };
}
__name(changeFinding, "changeFinding");
function riskWords(risks) {
  return [...new Set(risks.map(({ code }) => `${code} (${riskEffects[code]})`))].join(", ");
}
__name(riskWords, "riskWords");
function sidesOf(input, { creates, managed }) {
  const live = new Map(input.live.map((client) => [client.id, client]));
  const wanted2 = new Map(managed.map((one) => [one.live.id, one.desired]));
  const made = new Map(creates.map(({ desired }) => [identityKey(desired), desired]));
  const side = /* @__PURE__ */ __name((client) => ({
    name: client.name,
    environment: client.environment,
    role: roleFact(client.role, input)
  }), "side");
  return (change) => {
    if (change.action === "rotate" && (change.id === null || !wanted2.has(change.id))) return [];
    const before = change.id === null ? void 0 : live.get(change.id);
    const after = change.id === null ? made.get(identityKey(change)) : wanted2.get(change.id);
    return [before, change.action === "delete" ? void 0 : after].flatMap(
      (one) => one === void 0 ? [] : [side(one)]
    );
  };
}
__name(sidesOf, "sidesOf");

export {
  folderNames,
  folderPath,
  offlineSubject,
  canonicalPath,
  matchesGlob,
  matchPolicy,
  policiesFor,
  problem,
  note,
  idList,
  didYouMean,
  claimLive,
  nearest,
  environmentsSeen,
  environmentProblems,
  renamedEnvironmentProblems,
  inScope,
  scopeProblems,
  describeScope,
  findSelf,
  selfTakenProblems,
  needsRoles,
  prunesAnything,
  folderEnvironment,
  pathsToResolve,
  listsFoldersOf,
  subjectOf,
  policyFindings,
  changePolicyFindings,
  gather,
  appliedFinding
};
