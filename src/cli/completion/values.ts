import { Argument, type Option } from "../commander.ts";
import type { Candidate } from "./answer.ts";

/** What an option or argument takes. */
export type ValueKind =
  | { readonly kind: "files" | "folders" | "any" }
  | { readonly kind: "choices"; readonly values: readonly string[] }
  | { readonly kind: "names"; readonly of: NamesOf };

/** What is named in the files of the project, or known to keyward. */
export type NamesOf = "workspaces" | "clients" | "environments" | "roles" | "hosts";

/** Looks up names without the network; `options` are those that were typed. */
export type LookUp = (
  of: NamesOf,
  options: ReadonlyMap<string, readonly string[]>,
) => Promise<readonly Candidate[]>;

const optionNames: ReadonlyMap<string, NamesOf> = new Map([
  ["workspace", "workspaces"],
  ["environment", "environments"],
  ["role", "roles"],
  ["host", "hosts"],
  ["acceptDrift", "clients"],
]);

const argumentNames: ReadonlyMap<string, NamesOf> = new Map([
  ["name", "clients"],
  ["names", "clients"],
]);

/** What an option or argument takes, by its choices, its name, and else by the placeholder in its flags. */
export function valuesOf(taker: Option | Argument): ValueKind {
  if (taker.argChoices !== undefined) return { kind: "choices", values: taker.argChoices };
  const isArgument = taker instanceof Argument;
  const of = isArgument ? argumentNames.get(taker.name()) : optionNames.get(taker.attributeName());
  if (of !== undefined) return { kind: "names", of };
  return { kind: byPlaceholder(isArgument ? `<${taker.name()}>` : taker.flags) };
}

function byPlaceholder(flags: string): "files" | "folders" | "any" {
  const [, placeholder = ""] = /[<[]([^\]>.]+)(?:\.\.\.)?[\]>]$/.exec(flags) ?? [];
  if (["file", "path", "paths", "plan"].includes(placeholder)) return "files";
  return placeholder === "dir" ? "folders" : "any";
}
