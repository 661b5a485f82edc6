/** The result of a git command; `error` is the last line that it wrote to stderr. */
export type GitAnswer = {
    readonly ok: true;
    readonly text: string;
}
/** `code`: its exit code; null if git did not start or did not end by itself. */
 | {
    readonly ok: false;
    readonly error: string;
    readonly code: number | null;
};
/** Options of one git command. */
export interface GitOptions {
    readonly input?: string;
    /** An index file to use instead of the checkout's. */
    readonly index?: string;
}
/** Runs git in a folder; never rejects. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;
/** The environment variables of a run. */
type Env = Readonly<Record<string, string | undefined>>;
/** Opens git for a folder; it runs without a shell, and without the variables that may contain tokens or name another repository. */
export declare function gitOf(folder: string, env: Env): Git;
/** The same for questions that the repository answers by itself: nothing is fetched, whatever its configuration says. */
export declare function localGitOf(folder: string, env: Env): Git;
export {};
