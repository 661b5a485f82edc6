import type { System } from "../system.ts";
/** Asks a question that only `y` and `yes` agree to. Throws `UnansweredError` if a signal comes meanwhile. */
export declare function agrees(question: string, system: System): Promise<boolean>;
/** Throws `UnansweredError` if a signal came while a person was asked. */
export declare function requireAnswered({ stop }: Pick<System, "stop">): void;
/** Whether an answer agrees: `y` or `yes`, in upper or lower case. */
export declare function isYes(answer: string): boolean;
