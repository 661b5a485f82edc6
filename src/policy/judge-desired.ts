import { entryOf } from "../model/customer-workspace.ts";
import type { Declared, Desired } from "../model/client.ts";
import { placeOf, title } from "../model/names.ts";
import { listsFoldersOf } from "../plan/resolve/resolve.ts";
import { type Finding, violates } from "./finding.ts";
import type { JudgedClient, PolicyInput } from "./input.ts";
import { judgeClient } from "./judge-client.ts";
import type { Fact, Policy, PolicyError } from "./policy.ts";
import { desiredSubject, type Subject } from "./subject.ts";
import { otherEnvironment, type Unjudged, type UnknownFacts, unknownRole } from "./unknown-facts.ts";
import { policyWords } from "./schema/violation-words.ts";

/** The objections of the policies on clients to a client whose names are resolved. */
export function judgeDesired(client: JudgedClient, input: PolicyInput): readonly (Finding | Unjudged)[] {
  const { declared, desired, isNew } = client;
  const workspace = entryOf(input.workspace);
  const judged = judgeClient(input.policies, resolvedSubject(desired, input), { workspace, isNew });
  return judged.flatMap(({ policy, judgement }): readonly (Finding | Unjudged)[] => {
    switch (judgement.kind) {
      case "satisfied":
        return [];
      case "violated":
        return [violation(declared, policy, judgement.errors)];
      case "undecided":
        return judgement.facts.map((fact) => ({
          policy,
          client: declared,
          facts: unknownOf(desired, fact, input),
        }));
    }
  });
}

/** A client whose names are resolved, with the names that were read. */
export function resolvedSubject(desired: Desired, input: PolicyInput): Subject {
  const { policyFacts, folderEnvironment } = input;
  const own = listsFoldersOf(folderEnvironment, desired);
  // The id of a folder that the token does not list must not be mistaken for one that it does.
  return desiredSubject(
    desired,
    own ? policyFacts : { ...policyFacts, folderPaths: new Map<number, string>() },
  );
}

/** A client's violation of a policy. */
export function violation(client: Declared, policy: Policy, errors: readonly PolicyError[]): Finding {
  const { wrong, way } = policyWords(errors);
  const { message, shared } = violates({ of: "client", who: title(client) }, policy, wrong);
  const source = placeOf(client, violatedValue(errors));
  return { rule: "policy", severity: policy.severity, message, way, source, shared };
}

/** The value that all errors are about, such as `role` or `token/rotate_after`; "" if they are about several. */
function violatedValue(errors: readonly PolicyError[]): string {
  const values = new Set(
    errors.map(({ instancePath, params }) => {
      const missing = params["missingProperty"];
      const path = typeof missing === "string" ? `${instancePath}/${missing}` : instancePath;
      const [, key = "", inner = ""] = path.split("/");
      if (key === "token") return `${key}/${inner}`;
      return key === "ip_address_count" ? "ip_allow_list" : key;
    }),
  );
  const [only = ""] = values;
  return values.size === 1 ? only : "";
}

function unknownOf(desired: Desired, fact: Fact, input: PolicyInput): UnknownFacts {
  const { policyFacts, folderEnvironment } = input;
  const { unread, folderPaths } = policyFacts;
  if (fact === "role-name") return unknownRole(desired.role, unread.roles);
  const folders = desired.folders === "all" ? [] : desired.folders;
  if (!listsFoldersOf(folderEnvironment, desired))
    return { of: "folder", ids: folders, reason: otherEnvironment(folderEnvironment) };
  const ids = folders.filter((id) => !folderPaths.has(id));
  return { of: "folder", ids, reason: unread.folders ?? "the API token cannot list a folder with that id" };
}
