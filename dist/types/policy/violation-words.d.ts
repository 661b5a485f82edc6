import { type Words } from "./missing-words.ts";
import type { PolicyError } from "./policy.ts";
/** The errors of a policy's schema in words, what is the same told once; at most five. */
export declare function policyWords(errors: readonly PolicyError[]): Words;
