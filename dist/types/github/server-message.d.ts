import type { Answer } from "../http/exchange.ts";
/** The message of an error answer, with the errors of individual fields. */
export declare function serverMessage(answer: Answer): string;
