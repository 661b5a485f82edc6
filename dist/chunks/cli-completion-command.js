import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Argument,
  Command,
  bashReply,
  bashWords,
  collect,
  globalOptionsOf,
  powershellReply,
  tabbedReply,
  withoutTildes
} from "./cli-global-flags.js";
import "./run-system.js";
import {
  exitCode
} from "./commands-exit-code.js";
import {
  configurationFile,
  dataCenters,
  findFiles,
  readFilled,
  readText
} from "./manifest-yaml-yaml.js";
import "./schemas-config.schema.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import "./model-names.js";
import {
  valueAt
} from "./schema-path-finding.js";
import "./model-plan.js";
import "./model-errors.js";
import "./runtime.js";

// src/features/completion/project.ts
import { stat } from "node:fs/promises";
import path from "node:path";
var mostBytes = 4 * 1024 * 1024;
async function readProject(options, place) {
  const config = options.get("config")?.at(-1);
  const file = await configurationFile(config === void 0 ? place : { config }, place.cwd);
  if (file === null)
    return {
      folder: place.cwd,
      workspaces: [{ name: "default", manifests: [pathIn(place.cwd, "clients")] }]
    };
  const [document] = await documentsOf(file);
  const folder = path.dirname(file.absolute);
  const workspaces = entriesOf(valueAt(document, ["workspaces"])).map(([name, workspace]) => {
    const manifests = textsOf(valueAt(workspace, ["manifests"]));
    return {
      name,
      manifests: (manifests.length === 0 ? ["clients"] : manifests).map((one) => pathIn(folder, one))
    };
  });
  return { folder, workspaces };
}
async function readClients(options, place) {
  const project = await readProject(options, place);
  const { files } = await findFiles(manifestsOf(project, options, place), project.folder);
  const defaults = /* @__PURE__ */ new Map();
  const clients = [];
  let bytes = 0;
  const isDefaults = ({ kind }) => kind === "defaults";
  for (const file of [...files.filter(isDefaults), ...files.filter((one) => !isDefaults(one))]) {
    bytes += await sizeOf(file);
    if (bytes > mostBytes) break;
    const documents = await documentsOf(file);
    if (isDefaults(file)) defaults.set(file.absolute, valueAt(documents[0], ["defaults"]));
    else for (const document of documents) clients.push(...clientsIn(document, file.defaults, defaults));
  }
  return clients;
}
function manifestsOf({ workspaces }, options, { cwd }) {
  const named = options.get("manifests") ?? [];
  if (named.length > 0) return named.map((one) => pathIn(cwd, one));
  const wanted = options.get("workspace") ?? [];
  return workspaces.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).flatMap(({ manifests }) => manifests);
}
async function documentsOf(file) {
  const read = await readText(file);
  return "text" in read ? [...readFilled(read.text)].map(({ value }) => value) : [];
}
function sizeOf(file) {
  return stat(file.absolute).then(
    ({ size }) => size,
    () => 0
  );
}
function clientsIn(document, above, defaults) {
  const clients = valueAt(document, ["clients"]);
  if (!Array.isArray(clients)) return [];
  const inherited = [valueAt(document, ["defaults"]), ...above.map((file) => defaults.get(file))];
  return clients.flatMap((client) => {
    const [name] = textsOf(valueAt(client, ["name"]));
    if (name === void 0) return [];
    const layers = [client, ...inherited];
    return {
      name,
      environments: nearest(layers, ["environment", "environments"]),
      role: nearest(layers, ["role"])[0] ?? null
    };
  });
}
function nearest(layers, keys) {
  const found = layers.map((layer) => keys.flatMap((key) => textsOf(valueAt(layer, [key]))));
  return found.find((texts) => texts.length > 0) ?? [];
}
function pathIn(folder, name) {
  return { shown: name, absolute: path.resolve(folder, name) };
}
function entriesOf(value) {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
function textsOf(value) {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one) => typeof one === "string");
}

// src/features/completion/names.ts
async function namesFor(kind, options, place) {
  switch (kind) {
    case "hosts":
      return Object.entries(dataCenters).map(([value, description]) => ({ value, description }));
    case "workspaces":
      return plain((await readProject(options, place)).workspaces.map(({ name }) => name));
    case "clients":
      return clientNames(await readClients(options, place));
    case "environments": {
      const clients = await readClients(options, place);
      return plain(clients.flatMap(({ environments }) => environments));
    }
    case "roles":
      return plain((await readClients(options, place)).flatMap(({ role }) => role ?? []));
  }
}
function clientNames(clients) {
  const environments = /* @__PURE__ */ new Map();
  for (const client of clients)
    environments.set(client.name, [...environments.get(client.name) ?? [], ...client.environments]);
  return [...environments].map(([value, all]) => ({ value, description: [...new Set(all)].join(", ") }));
}
function plain(names) {
  return [...new Set(names)].map((value) => ({ value, description: "" }));
}

// src/cli/completion/answer.ts
var nothing = { kind: "values", candidates: [] };
var unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
function safeCandidates(candidates) {
  return candidates.filter(({ value }) => value !== "" && !unsafe.test(value)).map(({ value, description }) => ({ value, description: unsafe.test(description) ? "" : description }));
}
function operandsOnly(candidates) {
  return candidates.filter(({ value }) => !value.startsWith("-"));
}

// src/cli/completion/typed.ts
function readTyped(root, words) {
  const reader = new Reader(root);
  for (const word of words) if (!reader.take(word)) return null;
  return reader.typed();
}
function optionsOf(root, command) {
  const own = command === root ? [] : command.options;
  return [...own, ...globalOptionsOf(root, command)].filter(({ hidden }) => !hidden);
}
function isCalled({ short, long }, flag) {
  return flag === short || flag === long;
}
function commandsOf(root) {
  return root.createHelp().visibleCommands(root).filter((command) => command instanceof Command);
}
var Reader = class {
  #root;
  #options = /* @__PURE__ */ new Map();
  #command;
  #operands = 0;
  #pending = null;
  #onlyOperands = false;
  constructor(root) {
    this.#root = root;
    this.#command = root;
  }
  typed() {
    return {
      command: this.#command,
      operands: this.#operands,
      options: this.#options,
      pending: this.#pending,
      onlyOperands: this.#onlyOperands
    };
  }
  /** Takes the next word; false: it names no command. */
  take(word) {
    const isOption = !this.#onlyOperands && word.startsWith("-") && word !== "-";
    if (this.#pending !== null && !(this.#pending.may && isOption)) {
      this.#valueOf(this.#pending.option).push(word);
      if (this.#pending.option.variadic !== true) this.#pending = null;
      return true;
    }
    this.#pending = null;
    if (isOption) this.#takeOption(word);
    else return this.#takeOperand(word);
    return true;
  }
  #takeOption(word) {
    if (word === "--") {
      this.#onlyOperands = true;
      return;
    }
    const [flag = "", value] = splitOption(word);
    const option = optionsOf(this.#root, this.#command).find((one) => isCalled(one, flag));
    if (option === void 0) return;
    const values = this.#valueOf(option);
    if (value !== void 0) values.push(value);
    else if (option.required) this.#pending = { option, may: false };
    else if (option.optional) this.#pending = { option, may: true };
  }
  #takeOperand(word) {
    if (this.#command !== this.#root) {
      this.#operands += 1;
      return true;
    }
    const named = commandsOf(this.#root).find((command) => command.name() === word);
    if (named === void 0) return false;
    this.#command = named;
    return true;
  }
  #valueOf(option) {
    const values = this.#options.get(option.attributeName()) ?? [];
    this.#options.set(option.attributeName(), values);
    return values;
  }
};
function splitOption(word) {
  if (!word.startsWith("--")) return word.length > 2 ? [word.slice(0, 2), word.slice(2)] : [word];
  const at = word.indexOf("=");
  return at === -1 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}

// src/cli/completion/values.ts
var optionNames = /* @__PURE__ */ new Map([
  ["workspace", "workspaces"],
  ["environment", "environments"],
  ["role", "roles"],
  ["host", "hosts"],
  ["acceptDrift", "clients"]
]);
var argumentNames = /* @__PURE__ */ new Map([
  ["name", "clients"],
  ["names", "clients"]
]);
function valuesOf(taker) {
  if (taker.argChoices !== void 0) return { kind: "choices", values: taker.argChoices };
  const isArgument = taker instanceof Argument;
  const of = isArgument ? argumentNames.get(taker.name()) : optionNames.get(taker.attributeName());
  if (of !== void 0) return { kind: "names", of };
  return { kind: byPlaceholder(isArgument ? `<${taker.name()}>` : taker.flags) };
}
function byPlaceholder(flags) {
  const [, placeholder = ""] = /[<[]([^\]>.]+)(?:\.\.\.)?[\]>]$/.exec(flags) ?? [];
  if (["file", "path", "paths", "plan"].includes(placeholder)) return "files";
  return placeholder === "dir" ? "folders" : "any";
}

// src/cli/completion/complete.ts
async function complete(root, words, current, lookUp) {
  const typed = readTyped(root, words);
  if (typed === null) return nothing;
  const answer = await answerFor(root, typed, current, lookUp);
  return answer.kind === "values" ? { ...answer, candidates: safeCandidates(answer.candidates) } : answer;
}
async function answerFor(root, typed, current, lookUp) {
  const { command, pending, onlyOperands } = typed;
  const isOption = !onlyOperands && current.startsWith("-");
  if (pending !== null && !(pending.may && isOption)) return valueAnswer(pending.option, typed, lookUp);
  if (isOption) {
    const attached = /^(--[^=]+)=/.exec(current);
    if (attached === null) return { kind: "values", candidates: optionCandidates(root, typed) };
    const option = optionsOf(root, command).find(
      (one) => isCalled(one, attached[1] ?? "") && takesValue(one)
    );
    return option === void 0 ? nothing : withPrefix(attached[0], await valueAnswer(option, typed, lookUp));
  }
  if (command === root || command.name() === "help")
    return { kind: "values", candidates: commandCandidates(root) };
  const argument = argumentAt(command, typed.operands);
  if (argument !== void 0) return valueAnswer(argument, typed, lookUp);
  return current === "" && !onlyOperands ? { kind: "values", candidates: optionCandidates(root, typed) } : nothing;
}
async function valueAnswer(taker, typed, lookUp) {
  const kind = valuesOf(taker);
  switch (kind.kind) {
    case "files":
    case "folders":
      return { kind: kind.kind };
    case "choices":
      return { kind: "values", candidates: kind.values.map((value) => ({ value, description: "" })) };
    case "names": {
      const found = await lookUp(kind.of, typed.options);
      return { kind: "values", candidates: typed.onlyOperands ? found : operandsOnly(found) };
    }
    case "any":
      return nothing;
  }
}
function withPrefix(prefix, answer) {
  if (answer.kind !== "values") return answer;
  return {
    ...answer,
    candidates: answer.candidates.map((one) => ({ ...one, value: prefix + one.value }))
  };
}
function optionCandidates(root, { command, options }) {
  const open = optionsOf(root, command).filter(
    (option) => option.parseArg === collect || !options.has(option.attributeName())
  );
  return [
    ...open.map((option) => ({ value: option.long ?? option.flags, description: option.description })),
    { value: "--help", description: "show help" }
  ];
}
function commandCandidates(root) {
  return commandsOf(root).map((command) => ({ value: command.name(), description: command.description() }));
}
function argumentAt({ registeredArguments }, index) {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic === true ? last : void 0);
}
function takesValue({ required, optional }) {
  return required || optional;
}

// src/cli/completion/scripts.ts
function completionScript(shell) {
  switch (shell) {
    case "bash":
      return bash;
    case "zsh":
      return zsh;
    case "fish":
      return fish;
    case "powershell":
      return powershell;
  }
}
var bash = `# Completion of keyward for bash 4.1 or newer. Load it in ~/.bashrc: source <(keyward completion bash)
_keyward_completion() {
  COMPREPLY=()
  local kind="" line
  while IFS= read -r line; do
    if [[ -z $kind ]]; then kind=$line; else COMPREPLY+=("$line"); fi
  done < <(command keyward __complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  case $kind in
    files) compopt -o default 2>/dev/null ;;
    folders) compopt -o dirnames 2>/dev/null ;;
  esac
}
complete -F _keyward_completion keyward
`;
var zsh = `#compdef keyward
# Completion of keyward for zsh. Load it in ~/.zshrc, after compinit: source <(keyward completion zsh)
_keyward() {
  local kind="" line value description described=0
  local -a values shown
  while IFS= read -r line; do
    if [[ -z $kind ]]; then
      kind=$line
      continue
    fi
    value=\${line%%$'\\t'*}
    description=\${line#*$'\\t'}
    values+=("$value")
    if [[ -n $description ]]; then
      shown+=("$value -- $description")
      described=1
    else
      shown+=("$value")
    fi
  done < <(command keyward __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  case $kind in
    files) compset -P '*='; _files ;;
    folders) compset -P '*='; _files -/ ;;
    values)
      if (( described )); then
        compadd -l -d shown -- "\${values[@]}"
      else
        compadd -- "\${values[@]}"
      fi
      ;;
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _keyward "$@"
else
  compdef _keyward keyward
fi
`;
var fish = `# Completion of keyward for fish 3.4 or newer. Load it: keyward completion fish > ~/.config/fish/completions/keyward.fish
function __keyward_completion
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    set -l answer (command keyward __complete fish -- $typed[2..] "$current" 2>/dev/null)
    set -l attached (string match -r -- '^--[^=]+=' "$current")
    set -l path (string replace -r -- '^--[^=]+=' '' "$current")
    switch "$answer[1]"
        case files
            for found in (__fish_complete_path "$path")
                printf '%s%s\\n' "$attached" "$found"
            end
        case folders
            for found in (__fish_complete_directories "$path")
                printf '%s%s\\n' "$attached" "$found"
            end
        case values
            printf '%s\\n' $answer[2..]
    end
end
complete -c keyward -f -a '(__keyward_completion)'
`;
var powershell = `# Completion of keyward for PowerShell. Load it in $PROFILE: keyward completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName keyward -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
        if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    })
    $current = $wordToComplete.Trim([char[]]@("'", '"'))
    # As one argument without quotes or spaces, which every version of PowerShell passes on as it is.
    $line = (@($typed) + $current) -join [char]10
    $request = [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($line))
    $program = Get-Command -Name keyward -CommandType Application, ExternalScript -ErrorAction SilentlyContinue | Select-Object -First 1
    if (-not $program) { return }
    $answer = & $program __complete powershell '--' $request 2>$null | Out-String | ConvertFrom-Json
    if ($answer.kind -eq 'values') {
        foreach ($one in $answer.candidates) {
            $tip = if ($one.description) { $one.description } else { $one.value }
            [System.Management.Automation.CompletionResult]::new($one.text, $one.value, 'ParameterValue', $tip)
        }
    } elseif ($answer.kind) {
        [System.Management.Automation.CompletionCompleters]::CompleteFilename($current) | Where-Object {
            $answer.kind -eq 'files' -or $_.ResultType -eq 'ProviderContainer'
        }
    }
}
`;

// src/cli/completion/command.ts
async function printScript(shell, system) {
  system.out(completionScript(shell));
  return exitCode.fine;
}
async function printCandidates({ shell, words }, root, above, system) {
  const lookUp = (of, options) => namesFor(of, options, { ...above, cwd: system.cwd });
  const ask = (before, current) => complete(root, before, current, lookUp);
  system.out(await reply(shell, words, ask));
  return exitCode.fine;
}
async function reply(shell, words, ask) {
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
      const typed = Buffer.from(words[0] ?? "", "base64").toString("utf8").split("\n");
      const current = typed.at(-1) ?? "";
      return powershellReply(await ask(typed.slice(0, -1), current), current);
    }
  }
}
function afterCommand(words) {
  const command = words.findIndex(({ raw }) => !/^\w+=/.test(raw));
  return words.slice(command + 1);
}
export {
  printCandidates,
  printScript
};
