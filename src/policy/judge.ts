import { factsOf, type Subject } from "./subject.ts";
import { type Matched, matchPolicy } from "./match.ts";
import type { Policy, PolicyError, PolicySchema } from "./policy.ts";
import { Undecided } from "./undecided.ts";

/** What a policy says of a client. */
export type Judgement =
  | { readonly kind: "satisfied" }
  | { readonly kind: "violated"; readonly errors: readonly PolicyError[] }
  /** It asks for what is not known; `fact` in words. */
  | { readonly kind: "undecided"; readonly fact: string };

/** A policy that is for a client, or may be, and what it says of it. */
export interface Applied {
  readonly policy: Policy;
  readonly matched: Exclude<Matched, "no">;
  readonly judgement: Judgement;
}

/** The policies on desired clients that are for this one (or may be), each with what it says of it. */
export function policiesFor(
  policies: readonly Policy[],
  client: Subject,
  workspace: string,
): readonly Applied[] {
  const facts = factsOf(client);
  return policies.flatMap((policy) => {
    const { rule } = policy;
    if (rule.on === "change") return [];
    const matched = matchPolicy(policy, client, workspace);
    return matched === "no" ? [] : [{ policy, matched, judgement: judge(rule, facts) }];
  });
}

function judge(schema: PolicySchema, facts: object): Judgement {
  const whole = attempt(() => schema.whole(facts));
  if (!(whole instanceof Undecided)) return judged(whole);
  const known = schema.parts().flatMap((check) => {
    const errors = attempt(() => check(facts));
    return errors instanceof Undecided ? [] : errors;
  });
  return known.length > 0 ? judged(known) : { kind: "undecided", fact: whole.fact };
}

function judged(errors: readonly PolicyError[]): Judgement {
  return errors.length === 0 ? { kind: "satisfied" } : { kind: "violated", errors };
}

function attempt(check: () => readonly PolicyError[]): readonly PolicyError[] | Undecided {
  try {
    return check();
  } catch (error) {
    if (error instanceof Undecided) return error;
    throw error;
  }
}
