import { program } from "../../src/cli/program.ts";
import type { Runner } from "../../src/cli/commands/runner.ts";

/** Parses a command line of keyward as the built program does, and runs nothing; the error's text, or null. */
export async function usageError(words: readonly string[]): Promise<string | null> {
  const said: string[] = [];
  const runner: Runner = { printing: async () => undefined, changing: async () => undefined };
  const write = (text: string): void => void said.push(text);
  try {
    await program(() => runner, { out: write, err: write }).parseAsync(words, { from: "user" });
    return null;
  } catch (error) {
    const isAnswer = error instanceof Error && "exitCode" in error && error.exitCode === 0;
    return isAnswer ? null : [...said, String(error)].join("").trim();
  }
}
