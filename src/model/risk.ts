/** What a change does to access. */
export type Effect = "widens" | "narrows" | "breaks";

/** The closed set of risk codes, each with its effect; what is unknown counts as widening. */
export const riskEffects = {
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
  "earlier-token-ends": "narrows",
  "spare-deleted": "narrows",
  "recent-token-ends": "breaks",
  "client-deleted": "breaks",
  "token-reissued": "breaks",
} as const satisfies Record<string, Effect>;

/** One of the risk codes. */
export type RiskCode = keyof typeof riskEffects;

/** What a change does to access, by its code. */
export interface Risk {
  readonly code: RiskCode;
  readonly effect: Effect;
}
