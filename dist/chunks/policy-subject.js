import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  dayMs,
  durationWord
} from "./util-duration.js";
import {
  addressCount
} from "./fields-table.js";
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

// src/model/customer-workspace.ts
function customerWorkspace(entry, customer) {
  return `${entry}/${customer}`;
}
__name(customerWorkspace, "customerWorkspace");
function entryOf({ name, customer }) {
  return customer === null ? name : name.slice(0, -customerWorkspace("", customer).length);
}
__name(entryOf, "entryOf");

// src/util/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
function nearest(word, known, most = 3) {
  const wanted = word.toLowerCase();
  return [...new Set(known)].map((candidate) => ({ candidate, steps: (0, import_fastest_levenshtein.distance)(wanted, candidate.toLowerCase()) })).filter(({ candidate, steps }) => steps <= furthest(word.length, candidate.length)).sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1)).slice(0, most).map(({ candidate }) => candidate);
}
__name(nearest, "nearest");
function furthest(length, other) {
  const shorter = Math.min(length, other);
  if (shorter <= 2) return length > 2 && length !== other ? 1 : 0;
  return shorter === 3 ? 1 : Math.max(2, Math.floor(length / 3));
}
__name(furthest, "furthest");

// src/model/risk.ts
var riskEffects = {
  "all-folders-granted": "widens",
  "folder-added": "widens",
  "role-changed": "widens",
  "ip-allow-list-removed": "widens",
  "ip-allow-list-opened": "widens",
  "ip-allow-list-unclear": "widens",
  "open-to-every-address": "widens",
  "open-to-most-addresses": "widens",
  "environment-changed": "widens",
  "token-destination-changed": "widens",
  "token-place-moves": "widens",
  "folder-removed": "narrows",
  "ip-allow-list-added": "narrows",
  "ip-allow-list-narrowed": "narrows",
  "client-deleted": "breaks",
  "token-reissued": "breaks"
};

// src/util/glob.ts
function matchesGlob(pattern, text) {
  const wanted = [...pattern.normalize("NFC")];
  const given = [...text.normalize("NFC")];
  let [p, t, star, resume] = [0, 0, -1, 0];
  while (t < given.length) {
    if (wanted[p] === "*") [star, resume, p] = [p, t, p + 1];
    else if (p < wanted.length && (wanted[p] === "?" || wanted[p] === given[t])) [p, t] = [p + 1, t + 1];
    else if (star >= 0) [p, resume, t] = [star + 1, resume + 1, resume + 1];
    else return false;
  }
  return wanted.slice(p).every((character) => character === "*");
}
__name(matchesGlob, "matchesGlob");

// src/fields/folder-path.ts
function folderNames(path) {
  const parts = [...path.matchAll(/(?:\\[\\/]|[^/])+/g)].map(([part]) => part);
  return parts.map((part) => part.replace(/\\([\\/])/g, "$1").normalize("NFC"));
}
__name(folderNames, "folderNames");
function folderPath(names) {
  return names.map((name) => name.normalize("NFC").replace(/[\\/]/g, "\\$&")).join("/");
}
__name(folderPath, "folderPath");

// src/policy/subject.ts
function declaredSubject(declared) {
  const { role, folders } = declared;
  const known = typeof role === "string" ? { id: void 0, name: nfc(role) } : { id: role, name: void 0 };
  return subject(declared, known, folders === "all" ? "all" : declaredFolders(folders));
}
__name(declaredSubject, "declaredSubject");
function declaredFolders(folders) {
  const canonical = folders.map((folder) => typeof folder === "string" ? canonicalPath(folder) : folder);
  return [...new Set(canonical)].map(
    (folder) => typeof folder === "string" ? { id: void 0, path: folder } : { id: folder, path: void 0 }
  );
}
__name(declaredFolders, "declaredFolders");
function desiredSubject(desired, known) {
  const { role, folders } = desired;
  const paths = /* @__PURE__ */ __name((ids) => ids.map((id) => ({ id, path: known.folderPaths.get(id) })), "paths");
  return subject(desired, roleFacts(role, known), folders === "all" ? "all" : paths(folders));
}
__name(desiredSubject, "desiredSubject");
function roleFacts(role, { roleNames }) {
  if (role === null) return { id: void 0, name: void 0 };
  const name = roleNames.get(role);
  return { id: role, name: name === void 0 ? void 0 : nfc(name) };
}
__name(roleFacts, "roleFacts");
function subject({ name, environment, ip_allow_list, token, id }, role, folders) {
  const list = ip_allow_list === null || ip_allow_list.length === 0 ? void 0 : ip_allow_list;
  const facts = {
    name: nfc(name),
    environment: environment === null ? null : nfc(environment),
    role,
    folders,
    ip_allow_list: list,
    ip_address_count: list === void 0 ? void 0 : jsonNumber(addressCount(list)),
    token: tokenFacts(token),
    id: id ?? void 0
  };
  return { facts, unknown: unknownFacts(facts) };
}
__name(subject, "subject");
function unknownFacts({ role, folders }) {
  const each = folders === "all" ? [] : folders;
  const noId = each.some(({ id }) => id === void 0);
  const noPath = each.some(({ path }) => path === void 0);
  const facts = [
    ["role-id", role.id === void 0],
    ["role-name", role.name === void 0],
    ["folder-id", noId],
    ["folder-path", noPath],
    // An id and a path may be the same folder.
    ["folder-count", noId && noPath]
  ];
  return new Set(facts.filter(([, unknown]) => unknown).map(([fact]) => fact));
}
__name(unknownFacts, "unknownFacts");
function tokenFacts({ deliver_to, rotate_after }) {
  const ms = typeof rotate_after === "number" ? rotate_after : null;
  return {
    deliver_to: deliver_to ?? void 0,
    rotate_after: ms === null ? rotate_after ?? void 0 : durationWord(ms),
    rotate_after_days: ms === null ? void 0 : ms / dayMs
  };
}
__name(tokenFacts, "tokenFacts");
function canonicalPath(written) {
  return folderPath(folderNames(written));
}
__name(canonicalPath, "canonicalPath");
function nfc(text) {
  return text.normalize("NFC");
}
__name(nfc, "nfc");
function jsonNumber(count) {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(count > most ? most : count);
}
__name(jsonNumber, "jsonNumber");

export {
  customerWorkspace,
  entryOf,
  matchesGlob,
  nearest,
  riskEffects,
  folderNames,
  folderPath,
  declaredSubject,
  desiredSubject,
  roleFacts,
  canonicalPath
};
