import { KeywardError } from "../model/errors.ts";

/** What the parser found wrong with a command line, in its words, as an error that names the help of the command. */
export function usageError(message: string, called: string): KeywardError {
  const [first = "", ...rest] = message.split("\n");
  const suggestion = /^\(Did you mean (.*\?)\)$/.exec(rest.at(-1) ?? "")?.[1];
  const lines = suggestion === undefined ? rest : rest.slice(0, -1);
  const help = `un \`${called} --help\``;
  return new KeywardError(
    [first.replace(/^error: /, ""), ...lines].join("\n"),
    suggestion === undefined ? `r${help}` : `did you mean ${suggestion} R${help}`,
  );
}
