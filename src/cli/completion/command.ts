import type { Command } from "../commander.ts";
import { exitCode } from "../../commands/exit-code.ts";
import { namesFor } from "../../features/completion/names.ts";
import type { ProjectPlace } from "../../features/completion/project.ts";
import type { System } from "../../run/system.ts";
import { bashWords } from "./bash-line.ts";
import { complete } from "./complete.ts";
import { bashReply, powershellReply, type Shell, tabbedReply, withoutTildes } from "./reply.ts";
import { completionScript } from "./scripts.ts";
import type { LookUp } from "./values.ts";

/** `keyward completion SHELL`: prints the script that the shell loads. */
export async function printScript(shell: Shell, system: System): Promise<number> {
  system.out(completionScript(shell));
  return exitCode.fine;
}

/** What a script asks: for bash the line and its word breaks, for PowerShell the encoded words, else the words. */
export interface Request {
  readonly shell: Shell;
  readonly words: readonly string[];
}

/** `keyward __complete SHELL -- …`: prints what may be inserted at the cursor. */
export async function printCandidates(
  { shell, words }: Request,
  root: Command,
  above: Pick<ProjectPlace, "configAbove">,
  system: System,
): Promise<number> {
  const lookUp: LookUp = (of, options) => namesFor(of, options, { ...above, cwd: system.cwd });
  const ask = (before: readonly string[], current: string) => complete(root, before, current, lookUp);
  system.out(await reply(shell, words, ask));
  return exitCode.fine;
}

type Ask = (before: readonly string[], current: string) => ReturnType<typeof complete>;

async function reply(shell: Shell, words: readonly string[], ask: Ask): Promise<string> {
  switch (shell) {
    case "bash": {
      const [line = "", wordBreaks = ""] = words;
      const typed = afterCommand(bashWords(line));
      const word = typed.at(-1) ?? { raw: "", value: "", open: null };
      const before = typed.slice(0, -1).map(({ value }) => value);
      return bashReply(await ask(before, word.value), word, wordBreaks);
    }
    case "zsh":
      return tabbedReply(await ask(words.slice(0, -1), words.at(-1) ?? ""));
    case "fish":
      return tabbedReply(withoutTildes(await ask(words.slice(0, -1), words.at(-1) ?? "")));
    case "powershell": {
      const typed = Buffer.from(words[0] ?? "", "base64")
        .toString("utf8")
        .split("\n");
      const current = typed.at(-1) ?? "";
      return powershellReply(await ask(typed.slice(0, -1), current), current);
    }
  }
}

/** The words after the command, which variables may precede: `LANG=C keyward plan`. */
function afterCommand<Word extends { readonly raw: string }>(words: readonly Word[]): readonly Word[] {
  const command = words.findIndex(({ raw }) => !/^\w+=/.test(raw));
  return words.slice(command + 1);
}
