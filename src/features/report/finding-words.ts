import { numberText } from "../../render/words.ts";
import { type Finding, type FindingCode, soonDays } from "./inventory/inventory.ts";

/** How a finding reads: after the number 1, after a larger number, and where nothing was found. */
interface FindingWords {
  readonly one: string;
  readonly many: string;
  readonly none: string;
}

const words: Readonly<Record<FindingCode, FindingWords>> = {
  "workspace-unread": {
    one: "workspace could not be read",
    many: "workspaces could not be read",
    none: "Every workspace was read",
  },
  "open-to-any-and-all-folders": clients(
    "can be called from any address and reaches all folders",
    "can be called from any address and reach all folders",
  ),
  "open-to-any": clients("can be called from any address"),
  "policy-violated": clients("violates a policy", "violate a policy"),
  "token-overdue": {
    one: "token is older than its rotation policy allows",
    many: "tokens are older than their rotation policy allows",
    none: "No token is older than its rotation policy allows",
  },
  "token-not-delivered": tokens("was issued and never delivered", "were issued and never delivered"),
  "open-to-most": clients("can be called from at least half of all addresses"),
  "all-folders": clients("reaches all folders", "reach all folders"),
  unmanaged: {
    one: "client is unmanaged: no manifest declares it",
    many: "clients are unmanaged: no manifest declares them",
    none: "No client is unmanaged",
  },
  drift: clients("differs from its manifest", "differ from their manifests"),
  "not-live": {
    one: "client is declared and does not exist",
    many: "clients are declared and do not exist",
    none: "Every declared client exists",
  },
  contested: clients("is claimed by more than one manifest entry", "are claimed ambiguously by manifests"),
  "policy-warned": clients("violates a policy that only warns", "violate a policy that only warns"),
  "policy-undecided": {
    one: "client could not be judged by a policy",
    many: "clients could not be judged by a policy",
    none: "Every policy could be judged",
  },
  "token-without-limit": {
    one: "managed token has no rotation limit",
    many: "managed tokens have no rotation limit",
    none: "Every managed token has a rotation limit",
  },
  "token-reissued-elsewhere": tokens(
    "was issued again by somebody else than keyward",
    "were issued again by somebody else than keyward",
  ),
  "legacy-key": {
    one: "client was made from a legacy API key and gets no new token",
    many: "clients were made from legacy API keys and get no new tokens",
    none: "No client was made from a legacy API key",
  },
  "token-due-soon": tokens(`is due within ${soonDays} days`, `are due within ${soonDays} days`),
  "earlier-token-works": {
    one: "earlier token works until the next rotation, because its client has overlap",
    many: "earlier tokens work until the next rotation, because their clients have overlap",
    none: "No earlier token works",
  },
  "token-not-held": {
    one: "token was not found in its sinks",
    many: "tokens were not found in their sinks",
    none: "No token is missing from its sinks",
  },
  "no-live-token": clients("has no live token", "have no live token"),
};

/** A finding without its number: "clients can be called from any address". */
export function findingPhrase({ code, count }: Pick<Finding, "code" | "count">): string {
  return count === 1 ? words[code].one : words[code].many;
}

/** A finding as a sentence without a full stop; where nothing was found, it says so. */
export function findingText(finding: Pick<Finding, "code" | "count">): string {
  if (finding.count === 0) return words[finding.code].none;
  return `${numberText(finding.count)} ${findingPhrase(finding)}`;
}

function clients(one: string, many = one): FindingWords {
  return { one: `client ${one}`, many: `clients ${many}`, none: `No client ${one}` };
}

function tokens(one: string, many: string): FindingWords {
  return { one: `token ${one}`, many: `tokens ${many}`, none: `No token ${one}` };
}
