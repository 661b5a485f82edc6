/** The commands of a shell text, each as words: quotes are taken off; comments, redirections and what is piped further are cut. */
export function shellCommands(text: string): readonly (readonly string[])[] {
  const lines = text.replaceAll(/\\\n\s*/g, " ").split("\n");
  return lines.flatMap((line) => commandsOf(line)).filter((words) => words.length > 0);
}

function commandsOf(line: string): readonly (readonly string[])[] {
  const tokens = [
    ...line.matchAll(
      /(?<end>&&|\|\||[;|&])|(?<cut>\s#.*|^#.*|[0-9]?>>?\s*\S+)|(?<word>(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\;|&>])+)/g,
    ),
  ];
  const commands: string[][] = [[]];
  for (const { groups } of tokens) {
    if (groups?.["end"] !== undefined) commands.push([]);
    else if (groups?.["word"] !== undefined) commands.at(-1)?.push(unquoted(groups["word"]));
  }
  return commands;
}

function unquoted(word: string): string {
  return word.replaceAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|\\(.)/g, (_whole, double, single, escaped) =>
    String(double?.replaceAll(/\\(["\\$`])/g, "$1") ?? single ?? escaped),
  );
}
