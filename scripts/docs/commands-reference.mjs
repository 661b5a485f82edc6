import path from "node:path";
import { pathToFileURL } from "node:url";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { build } from "esbuild";
import { code, paragraphs, table } from "./markdown.mjs";

/** The commands of the command line, each with its arguments, options and examples. */
export async function commandsReference(root) {
  const { commands, globals, all } = await readCommands(root);
  const list = table(
    ["command", "what it does"],
    commands.map((command) => [
      `[${code(command.name())}](#keyward-${command.name()})`,
      command.description(),
    ]),
  );
  const everywhere = table(
    ["option", "meaning", "commands"],
    globals.map((option) => globalRow(option, all)),
  );
  const sections = commands.map((command) => section(command));
  return { list, globals: everywhere, commands: sections.join("\n\n") };
}

/** The commands, the global options, and which commands take which. */
async function readCommands(root) {
  const program = await loadProgram(root);
  const visible = program.createHelp().visibleCommands(program);
  const commands = visible.filter((command) => command.name() !== "help");
  const globals = program.options.filter(({ long }) => long !== "--version");
  const all = commands.map((command) => ({
    name: command.name(),
    globals: command.createHelp().visibleGlobalOptions(command),
  }));
  return { commands, globals, all };
}

function globalRow(option, all) {
  const [take, leave] = [true, false].map((takes) =>
    all.filter(({ globals }) => globals.includes(option) === takes).map(({ name }) => code(name)),
  );
  const short =
    take.length > leave.length && leave.length > 0 ? `all but ${leave.join(", ")}` : take.join(", ");
  return [code(option.flags), meaning(option), leave.length === 0 ? "all" : short];
}

function section(command) {
  const usage = `keyward ${command.name()} ${command.usage()}`.trim();
  const rows = [
    ...command.registeredArguments.map((argument) => [code(argumentText(argument)), argument.description]),
    ...command.options.filter(({ hidden }) => !hidden).map((option) => [code(option.flags), meaning(option)]),
  ];
  const examples = examplesOf(command);
  return paragraphs(
    `## keyward ${command.name()}`,
    sentence(command.description()),
    `Usage: ${code(usage)}`,
    table(["argument or option", "meaning"], rows),
    examples === "" ? "" : `\`\`\`sh\n${examples}\n\`\`\``,
  );
}

function argumentText(argument) {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function meaning({ description, defaultValue, argChoices }) {
  const choices = argChoices === undefined ? "" : `; one of ${argChoices.map(code).join(", ")}`;
  const isSaid = defaultValue === undefined || description.includes("default:");
  return `${description}${choices}${isSaid ? "" : ` (default: ${String(defaultValue)})`}`;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** The examples of a command's help, as lines of a shell. */
function examplesOf(command) {
  const lines = [];
  command.configureOutput({ writeOut: (text) => lines.push(text) });
  command.outputHelp();
  return [...lines.join("").matchAll(/^ {2}\$ (keyward .*)$/gm)]
    .map(([, line]) => line.replace(/ {2,}(?=\S)/, "  # "))
    .join("\n");
}

/** Leaves what is imported when a command runs where it is. */
const withoutWhatCommandsLoad = {
  name: "without-what-commands-load",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: name }) =>
      kind === "dynamic-import" ? { path: name, external: true } : undefined,
    );
  },
};

/** The tree of commands of src/cli/program.ts, without what the commands load when they run. */
async function loadProgram(root) {
  const folder = await mkdtemp(path.join(tmpdir(), "keyward-commands-"));
  const outfile = path.join(folder, "program.mjs");
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ["src/cli/program.ts"],
      bundle: true,
      platform: "node",
      format: "esm",
      outfile,
      plugins: [withoutWhatCommandsLoad],
      define: { __KEYWARD_VERSION__: '"0.0.0"' },
      banner: {
        js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
      },
      logLevel: "warning",
    });
    const { program } = await import(pathToFileURL(outfile).href);
    return program(() => ({}), { out: () => undefined, err: () => undefined });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
