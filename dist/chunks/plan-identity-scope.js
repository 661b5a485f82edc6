import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  matchesGlob
} from "./run-input-read-options.js";
import {
  title
} from "./model-names.js";

// src/model/make-problem.ts
function problem(rule, { message, way, numbers = {}, source = null, shared }) {
  return { rule, message, numbers, way, source, ...shared === void 0 ? {} : { shared } };
}
function note(rule, message, source) {
  return { rule, message, source };
}
function idList(clients) {
  const ids = clients.map(({ id }) => String(id)).sort((a, b) => Number(a) - Number(b));
  const last = ids.pop() ?? "";
  return ids.length === 0 ? `id ${last}` : `ids ${ids.join(", ")} and ${last}`;
}
function didYouMean(names) {
  return names.length === 0 ? "" : `; did you mean ${names.map((name) => `"${name}"`).join(" or ")}?`;
}

// src/plan/identity/scope.ts
function inScope(scope, { name, environment }) {
  if (scope === null) return true;
  return fits(scope.names, name) && fits(scope.environments, environment ?? "");
}
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
        source: client.source,
        shared: {
          of: "client",
          who: title(client),
          predicate: `are outside the scope of this workspace entry (${describeScope(scope)})`,
          way: "declare them in an entry whose `scope` includes them, or widen `scope` in keyward.yaml"
        }
      })
    ),
    ...foreign.map(
      ({ declared: declared2, live }) => problem("live-out-of-scope", {
        message: `${title(declared2)} claims ${title(live)}, id ${live.id}, which is outside the scope of this workspace entry (${describeScope(scope)})`,
        way: "leave that client to its owner, or widen `scope` in keyward.yaml",
        numbers: { id: live.id },
        source: declared2.source,
        shared: {
          of: "client",
          who: title(declared2),
          predicate: `claim live clients that are outside the scope of this workspace entry (${describeScope(scope)})`,
          way: "leave those clients to their owners, or widen `scope` in keyward.yaml"
        }
      })
    )
  ];
}
function fits(patterns, text) {
  return patterns === void 0 || patterns.some((pattern) => matchesGlob(pattern, text));
}
function describeScope({ names, environments }) {
  const parts = [
    names === void 0 ? [] : [`names: ${names.join(", ")}`],
    environments === void 0 ? [] : [`environments: ${environments.join(", ")}`]
  ];
  return parts.flat().join("; ");
}

export {
  problem,
  note,
  idList,
  didYouMean,
  inScope,
  scopeProblems,
  describeScope
};
