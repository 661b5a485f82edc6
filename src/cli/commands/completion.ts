import { Argument, type Command } from "../commander.ts";
import { shells, type Shell } from "../completion/reply.ts";
import type { Runner } from "./runner.ts";

/** `keyward completion`, and `keyward __complete`, which its scripts call. */
export function addCompletion(root: Command, { printing }: Runner): void {
  root
    .command("completion")
    .takesGlobals("verbose", "color")
    .description("print the completion script of a shell")
    .addArgument(new Argument("<shell>", "the shell that loads it").choices(shells))
    .addHelpText(
      "after",
      `
Examples:
  $ source <(keyward completion bash)         in ~/.bashrc
  $ source <(keyward completion zsh)          in ~/.zshrc, after compinit
  $ keyward completion fish > ~/.config/fish/completions/keyward.fish
  > keyward completion powershell | Out-String | Invoke-Expression     in $PROFILE`,
    )
    .action((shell: Shell) =>
      printing(async (_globals, _voice, system) =>
        (await import("../completion/command.ts")).printScript(shell, system),
      ),
    );
  root
    .command("__complete", { hidden: true })
    .takesGlobals()
    .addArgument(new Argument("<shell>").choices(shells))
    .argument("[words...]")
    .action((shell: Shell, words: readonly string[]) =>
      printing(async ({ configAbove }, _voice, system) =>
        (await import("../completion/command.ts")).printCandidates(
          { shell, words },
          root,
          { configAbove },
          system,
        ),
      ),
    );
}
