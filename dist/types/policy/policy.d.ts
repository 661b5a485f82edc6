import type { Effect, RiskCode } from "../model/plan.ts";
import type { Source } from "../model/source.ts";
import type { SchemaError } from "../schema/error.ts";
/** What a policy may speak of that no manifest need hold, so that it has to be read. */
export type Fact = "role-name" | "folder-path";
/** Which clients a policy is for: null does not narrow. Patterns (`*`, `?`) over the whole name, case-sensitive. */
export interface PolicyMatch {
    readonly environments: readonly string[] | null;
    /** Patterns over the role's name, or its id. */
    readonly roles: readonly (string | number)[] | null;
    readonly names: readonly string[] | null;
    /** Patterns over the name of the workspace in the configuration. */
    readonly workspaces: readonly string[] | null;
}
/** One error of a policy's schema, with the schema and the value that it speaks of. */
export interface PolicyError extends SchemaError {
    /** The value of the keyword. */
    readonly schema?: unknown;
    readonly data?: unknown;
}
/** Judges one client's facts (facts.ts): what is wrong with it; throws `Undecided` where it asks for what is not known. */
export type Check = (client: object) => readonly PolicyError[];
/** A schema, compiled: whole, and in parts that must all hold, made when they are first asked for. */
export interface PolicySchema {
    readonly whole: Check;
    readonly parts: () => readonly Check[];
    readonly speaks: ReadonlySet<Fact>;
}
/** What a policy asks: of a desired client, that its schema holds; of a change, that it has none of the risks. */
export type PolicyRule = ({
    readonly on: "client";
} & PolicySchema) | {
    readonly on: "change";
    readonly risks: readonly (Effect | RiskCode)[];
};
/** A policy of the configuration, compiled. */
export interface Policy {
    readonly name: string;
    readonly severity: "error" | "warning";
    /** The user's own words, or null. */
    readonly message: string | null;
    readonly match: PolicyMatch;
    /** Patterns over the names of clients that it is not for. */
    readonly except: readonly string[];
    readonly rule: PolicyRule;
    /** Its place in the configuration. */
    readonly source: Source;
}
