import { type Words } from "./missing-words.ts";
import type { PolicyError } from "../policy.ts";
/** The errors of a policy's schema as text, without duplicates; at most five. */
export declare function policyWords(errors: readonly PolicyError[]): Words;
