import { entryOf } from "../model/customer-workspace.ts";
import type { Declared, Desired } from "../model/client.ts";
import type { Source } from "../model/source.ts";
import { at } from "../model/names.ts";
import { factsText } from "./fact-words.ts";
import type { PolicyInput } from "./input.ts";
import { type Judged, judgeClient } from "./judge-client.ts";
import { resolvedSubject, violation } from "./judge-desired.ts";
import { changePolicies } from "./offline.ts";
import type { Policy } from "./policy.ts";
import { declaredSubject } from "./subject.ts";

/** A policy that applies to a client, and its result. */
export interface ExplainedPolicy {
  readonly name: string;
  readonly severity: Policy["severity"];
  /** Its place in the configuration. */
  readonly source: Source;
  /** `on-change`: it judges changes or new clients, and never a client that is not changed. */
  readonly judged: "satisfied" | "violated" | "undecided" | "on-change";
  /** What is wrong; empty if nothing is. */
  readonly message: string;
  /** What would satisfy it; empty if nothing is wrong. */
  readonly way: string;
}

/** The policies that apply, or may apply, to a declared client; `desired` null: its names could not be resolved. */
export function explainPolicies(
  declared: Declared,
  desired: Desired | null,
  input: PolicyInput,
): readonly ExplainedPolicy[] {
  const { policies, workspace } = input;
  if (policies.length === 0) return [];
  const subject = desired === null ? declaredSubject(declared) : resolvedSubject(desired, input);
  const onClients = judgeClient(policies, subject, { workspace: entryOf(workspace), isNew: false }).map(
    (one) => {
      const { name, severity, source } = one.policy;
      return { name, severity, source, judged: one.judgement.kind, ...words(declared, one) };
    },
  );
  const onChanges = changePolicies(policies, subject, entryOf(workspace)).map(
    ({ name, severity, source }) => {
      return { name, severity, source, judged: "on-change", message: "", way: "" } as const;
    },
  );
  return [...onClients, ...onChanges];
}

function words(client: Declared, { policy, judgement }: Judged): Pick<ExplainedPolicy, "message" | "way"> {
  switch (judgement.kind) {
    case "satisfied":
      return { message: "", way: "" };
    case "violated": {
      const { message, way } = violation(client, policy, judgement.errors);
      return { message, way };
    }
    case "undecided":
      return {
        message: `the policy ${policy.name} (${at(policy.source)}) depends on ${factsText(judgement.facts)}, which is not known`,
        way: "run `keyward plan` to see why",
      };
  }
}
