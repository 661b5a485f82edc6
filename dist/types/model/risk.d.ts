/** What a change does to access. */
export type Effect = "widens" | "narrows" | "breaks";
/** The closed set of risk codes, each with its effect; what is unknown counts as widening. */
export declare const riskEffects: {
    readonly "all-folders-granted": "widens";
    readonly "folder-added": "widens";
    readonly "role-changed": "widens";
    readonly "ip-allow-list-removed": "widens";
    readonly "ip-allow-list-opened": "widens";
    readonly "ip-allow-list-unclear": "widens";
    readonly "open-to-every-address": "widens";
    readonly "open-to-most-addresses": "widens";
    readonly "environment-changed": "widens";
    readonly "token-destination-changed": "widens";
    readonly "token-place-moves": "widens";
    readonly "folder-removed": "narrows";
    readonly "ip-allow-list-added": "narrows";
    readonly "ip-allow-list-narrowed": "narrows";
    readonly "earlier-token-ends": "narrows";
    readonly "spare-deleted": "narrows";
    readonly "recent-token-ends": "breaks";
    readonly "client-deleted": "breaks";
    readonly "token-reissued": "breaks";
};
/** One of the risk codes. */
export type RiskCode = keyof typeof riskEffects;
/** What a change does to access, by its code. */
export interface Risk {
    readonly code: RiskCode;
    readonly effect: Effect;
}
