import type { Argument, Command, Option } from "../commander.ts";
import { collect } from "../commands/shared-flags.ts";
import { type Answer, type Candidate, nothing, operandsOnly, safeCandidates } from "./answer.ts";
import { commandsOf, isCalled, optionsOf, readTyped, type Typed } from "./typed.ts";
import { type LookUp, type ValueKind, valuesOf } from "./values.ts";

/** What may be inserted for the cursor's word, `current`, after these words (without `keyward` itself). */
export async function complete(
  root: Command,
  words: readonly string[],
  current: string,
  lookUp: LookUp,
): Promise<Answer> {
  const typed = readTyped(root, words);
  if (typed === null) return nothing;
  const answer = await answerFor(root, typed, current, lookUp);
  return answer.kind === "values" ? { ...answer, candidates: safeCandidates(answer.candidates) } : answer;
}

async function answerFor(root: Command, typed: Typed, current: string, lookUp: LookUp): Promise<Answer> {
  const { command, pending, onlyOperands } = typed;
  const isOption = !onlyOperands && current.startsWith("-");
  if (pending !== null && !(pending.may && isOption)) return valueAnswer(pending.option, typed, lookUp);
  if (isOption) {
    const attached = /^(--[^=]+)=/.exec(current);
    if (attached === null) return { kind: "values", candidates: optionCandidates(root, typed) };
    const option = optionsOf(root, command).find(
      (one) => isCalled(one, attached[1] ?? "") && takesValue(one),
    );
    return option === undefined ? nothing : withPrefix(attached[0], await valueAnswer(option, typed, lookUp));
  }
  if (command === root || command.name() === "help")
    return { kind: "values", candidates: commandCandidates(root) };
  const argument = argumentAt(command, typed.operands);
  if (argument !== undefined) return valueAnswer(argument, typed, lookUp);
  return current === "" && !onlyOperands
    ? { kind: "values", candidates: optionCandidates(root, typed) }
    : nothing;
}

async function valueAnswer(taker: Option | Argument, typed: Typed, lookUp: LookUp): Promise<Answer> {
  const kind: ValueKind = valuesOf(taker);
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

function withPrefix(prefix: string, answer: Answer): Answer {
  if (answer.kind !== "values") return answer;
  return {
    ...answer,
    candidates: answer.candidates.map((one) => ({ ...one, value: prefix + one.value })),
  };
}

/** The options that may still be given. */
function optionCandidates(root: Command, { command, options }: Typed): readonly Candidate[] {
  const open = optionsOf(root, command).filter(
    (option) => option.parseArg === collect || !options.has(option.attributeName()),
  );
  return [
    ...open.map((option) => ({ value: option.long ?? option.flags, description: option.description })),
    { value: "--help", description: "show help" },
  ];
}

function commandCandidates(root: Command): readonly Candidate[] {
  return commandsOf(root).map((command) => ({ value: command.name(), description: command.description() }));
}

function argumentAt({ registeredArguments }: Command, index: number): Argument | undefined {
  const last = registeredArguments.at(-1);
  return registeredArguments[index] ?? (last?.variadic === true ? last : undefined);
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}
