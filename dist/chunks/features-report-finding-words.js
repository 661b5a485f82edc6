import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isCurrent
} from "./features-overlap-credentials.js";
import {
  dayMs
} from "./util-duration.js";
import {
  numberText,
  plural
} from "./render-plan-values.js";

// src/features/report/inventory/inventory.ts
var inventoryFormat = "keyward.inventory/v1";
var findingKinds = [
  ["workspace-unread", "high"],
  ["open-to-any-and-all-folders", "high"],
  ["open-to-any", "high"],
  ["policy-violated", "high"],
  ["token-overdue", "high"],
  ["token-not-delivered", "high"],
  ["open-to-most", "medium"],
  ["all-folders", "medium"],
  ["unmanaged", "medium"],
  ["drift", "medium"],
  ["not-live", "medium"],
  ["contested", "medium"],
  ["policy-warned", "medium"],
  ["policy-undecided", "medium"],
  ["token-without-limit", "medium"],
  ["token-reissued-elsewhere", "medium"],
  ["legacy-key", "medium"],
  ["token-due-soon", "low"],
  ["earlier-token-works", "low"],
  ["token-not-held", "low"],
  ["no-live-token", "low"]
];
var soonDays = 30;

// src/features/report/inventory/findings.ts
function findingsOf(workspaces, now) {
  const clients2 = workspaces.flatMap((one) => one.clients ?? []);
  const counts = countsOf(workspaces, clients2, now);
  return findingKinds.map(([code, severity]) => ({ code, severity, ...counts[code] }));
}
function countsOf(workspaces, clients2, now) {
  const managed = clients2.filter(({ state }) => state === "managed");
  const current = managed.filter(({ token }) => isCurrent(token));
  const among = (all) => (is) => ({ count: all.filter(is).length, of: all.length });
  const [ofAll, ofManaged, ofCurrent] = [among(clients2), among(managed), among(current)];
  const declared = managed.length + workspaces.reduce((sum, one) => sum + (one.not_live?.length ?? 0), 0);
  return {
    "workspace-unread": {
      count: workspaces.filter((one) => one.clients === null).length,
      of: workspaces.length
    },
    "open-to-any-and-all-folders": ofAll((one) => isOpen(one) && one.folders === "all"),
    "open-to-any": ofAll(isOpen),
    "open-to-most": ofAll(({ reach }) => reach.addresses === "most"),
    "all-folders": ofAll(({ folders }) => folders === "all"),
    unmanaged: ofAll(({ state }) => state === "unmanaged"),
    contested: ofAll(({ state }) => state === "contested"),
    "legacy-key": ofAll(({ token }) => token.concerns.includes("migrated")),
    "no-live-token": ofAll(({ token }) => token.concerns.includes("no-live-token")),
    "token-overdue": ofAll(({ token }) => token.due),
    "token-due-soon": ofAll((one) => isDueSoon(one, now)),
    drift: ofManaged(hasDrifted),
    "token-without-limit": ofCurrent(({ token }) => [null, "never"].includes(token.rotate_after)),
    "token-not-delivered": ofManaged(({ token }) => token.state === "pending"),
    "token-not-held": ofCurrent(({ token }) => token.state === "not-held"),
    "token-reissued-elsewhere": ofCurrent(({ token }) => token.state === "reissued-elsewhere"),
    "earlier-token-works": ofManaged(worksEarlier),
    "not-live": { count: declared - managed.length, of: declared },
    ...policyCounts(workspaces, declared - managed.length + current.length)
  };
}
function policyCounts(workspaces, declared) {
  const count = (severity, result) => workspaces.reduce((sum, { policies }) => {
    const named = (policies ?? []).filter((policy) => policy.severity === severity);
    return sum + new Set(named.flatMap((policy) => policy[result].map(refKey))).size;
  }, 0);
  return {
    "policy-violated": { count: count("error", "violated"), of: declared },
    "policy-warned": { count: count("warning", "violated"), of: declared },
    "policy-undecided": { count: count("error", "undecided"), of: declared }
  };
}
function refKey({ id, name, environment }) {
  return JSON.stringify([id, name, environment]);
}
function isOpen({ reach }) {
  return reach.addresses === "any";
}
function hasDrifted({ drift }) {
  return typeof drift !== "string" && drift.length > 0;
}
function worksEarlier({ token }) {
  return token.overlap === "earlier" && !token.concerns.includes("no-live-token");
}
function isDueSoon({ token }, now) {
  return !token.due && token.due_at !== null && Date.parse(token.due_at) - now <= soonDays * dayMs;
}

// src/features/report/unknown-words.ts
function unknownTexts(inventory) {
  return inventory.unknowns.map((one) => {
    const where = one.workspace === null ? "" : `${one.workspace}: `;
    return `${where}${unknownText(one, inventory)}`;
  });
}
function unknownText({ code, count, reason }, { not_selected }) {
  const why = reason === null ? "" : ` (${reason})`;
  const many = count ?? 0;
  switch (code) {
    case "workspace-unread":
      return "nothing is known of this workspace, because it could not be read";
    case "plan-unmade":
      return "whether clients differ from their manifests is unknown, because no plan could be made";
    case "role-names":
      return `${plural(many, "role")} ${are(many)} shown by id, because ${reason ?? unlisted(many)}`;
    case "folder-names":
      return `${plural(many, "folder")} ${are(many)} shown by id, because ${reason ?? unlisted(many)}`;
    case "folder-names-not-asked":
      return `${plural(many, "folder")} ${are(many)} shown by id: --folder-names lists the folders, with one request for each`;
    case "sinks-not-read":
      return "whether sinks hold the current tokens is unknown, because of --no-sinks";
    case "places-unreadable":
      return `whether the current tokens are in ${plural(many, "place")} of sinks is unknown${why}`;
    case "token-times":
      return `the age of ${plural(many, "token")} is unknown, because the API does not return it`;
    case "workspaces-not-selected":
      return `nothing was asked about the other workspaces of the configuration: ${someOf(not_selected)}`;
    case "commit":
      return "the commit of the manifests is unknown, because they are not in a Git checkout";
    case "last-apply":
      return "when keyward last changed a workspace is unknown: --audit FILE reads it from an audit log";
  }
}
var mostNames = 10;
function someOf(names) {
  const more = names.length - mostNames;
  const listed = names.slice(0, more > 1 ? mostNames : names.length).join(", ");
  return more > 1 ? `${listed} and ${numberText(more)} more` : listed;
}
function unlisted(count) {
  return `the API does not list ${them(count)}: deleted, or not visible to the API token`;
}
function are(count) {
  return count === 1 ? "is" : "are";
}
function them(count) {
  return count === 1 ? "it" : "them";
}

// src/features/report/finding-words.ts
var words = {
  "workspace-unread": {
    one: "workspace could not be read",
    many: "workspaces could not be read",
    none: "Every workspace was read"
  },
  "open-to-any-and-all-folders": clients(
    "can be called from any address and reaches all folders",
    "can be called from any address and reach all folders"
  ),
  "open-to-any": clients("can be called from any address"),
  "policy-violated": clients("violates a policy", "violate a policy"),
  "token-overdue": {
    one: "token is older than its rotation policy allows",
    many: "tokens are older than their rotation policy allows",
    none: "No token is older than its rotation policy allows"
  },
  "token-not-delivered": tokens("was issued and never delivered", "were issued and never delivered"),
  "open-to-most": clients("can be called from at least half of all addresses"),
  "all-folders": clients("reaches all folders", "reach all folders"),
  unmanaged: {
    one: "client is unmanaged: no manifest declares it",
    many: "clients are unmanaged: no manifest declares them",
    none: "No client is unmanaged"
  },
  drift: clients("differs from its manifest", "differ from their manifests"),
  "not-live": {
    one: "client is declared and does not exist",
    many: "clients are declared and do not exist",
    none: "Every declared client exists"
  },
  contested: clients("is claimed by more than one manifest entry", "are claimed ambiguously by manifests"),
  "policy-warned": clients("violates a policy that only warns", "violate a policy that only warns"),
  "policy-undecided": {
    one: "client could not be judged by a policy",
    many: "clients could not be judged by a policy",
    none: "Every policy could be judged"
  },
  "token-without-limit": {
    one: "managed token has no rotation limit",
    many: "managed tokens have no rotation limit",
    none: "Every managed token has a rotation limit"
  },
  "token-reissued-elsewhere": tokens(
    "was issued again by somebody else than keyward",
    "were issued again by somebody else than keyward"
  ),
  "legacy-key": {
    one: "client was made from a legacy API key and gets no new token",
    many: "clients were made from legacy API keys and get no new tokens",
    none: "No client was made from a legacy API key"
  },
  "token-due-soon": tokens(`is due within ${soonDays} days`, `are due within ${soonDays} days`),
  "earlier-token-works": {
    one: "earlier token works until the next rotation, because its client has overlap",
    many: "earlier tokens work until the next rotation, because their clients have overlap",
    none: "No earlier token works"
  },
  "token-not-held": {
    one: "token was not found in its sinks",
    many: "tokens were not found in their sinks",
    none: "No token is missing from its sinks"
  },
  "no-live-token": clients("has no live token", "have no live token")
};
function findingPhrase({ code, count }) {
  return count === 1 ? words[code].one : words[code].many;
}
function findingText(finding) {
  if (finding.count === 0) return words[finding.code].none;
  return `${numberText(finding.count)} ${findingPhrase(finding)}`;
}
function clients(one, many = one) {
  return { one: `client ${one}`, many: `clients ${many}`, none: `No client ${one}` };
}
function tokens(one, many) {
  return { one: `token ${one}`, many: `tokens ${many}`, none: `No token ${one}` };
}

// src/features/report/read-words.ts
function readText({ workspaces }) {
  const read = workspaces.filter(({ clients: clients3 }) => clients3 !== null);
  if (workspaces.length === 0) return "there is no workspace to read";
  if (read.length === 0)
    return workspaces.length === 1 ? "the workspace could not be read" : `none of ${plural(workspaces.length, "workspace")} could be read`;
  const clients2 = read.reduce((sum, one) => sum + (one.clients?.length ?? 0), 0);
  const all = plural(workspaces.length, "workspace");
  const where = read.length === workspaces.length ? all : `${numberText(read.length)} of ${all}`;
  return `${plural(clients2, "API client")} in ${where}`;
}
function checkedTitle({ workspaces }) {
  const isWhole = workspaces.every(({ clients: clients2 }) => clients2 !== null);
  return isWhole ? "Checked, nothing found" : "Checked in the workspaces that were read, nothing found";
}

export {
  inventoryFormat,
  findingsOf,
  isOpen,
  hasDrifted,
  worksEarlier,
  unknownTexts,
  findingPhrase,
  findingText,
  readText,
  checkedTitle
};
