import type { ApplyStep } from "../../apply/input.ts";
import type { Limiter } from "../../workato/limiter/limiter.ts";
import type { Moment, Watched } from "./watch.ts";
/** Receives the steps of one workspace. */
export type StepListener = (step: ApplyStep) => void;
/** How much there is to do in one workspace, and the limiter of its requests. */
export interface ProgressPart {
    readonly workspace: string;
    readonly changes: number;
    readonly limiter: Limiter;
}
/** The changes of workspaces that are changed at the same time, watched as one. */
export declare class ApplyProgress implements Watched {
    #private;
    constructor(parts: readonly ProgressPart[]);
    /** Receives the steps of a workspace; of several, the name of what ended last begins with its workspace. */
    of({ workspace, limiter }: ProgressPart): StepListener;
    lines({ pause, quota, waitSeconds }: Moment): readonly string[];
    share(): number;
}
/** The reading of workspaces at the same time, watched as one. */
export declare class ReadingProgress implements Watched {
    #private;
    /** `limiters`: each once. */
    constructor(total: number, limiters: readonly Limiter[]);
    /** How many workspaces were read, or could not be. */
    get read(): number;
    /** Another workspace was read, or could not be. */
    ended(): void;
    lines({ pause, quota }: Moment): readonly string[];
    share(): number;
}
