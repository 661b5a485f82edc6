import { schemaLine } from "../../manifest/write/append.ts";
import { scalar } from "../../manifest/write/entry-text.ts";
import type { Scope, SelfEntry } from "../../model/ownership.ts";
import type { Choices, SinkChoice } from "./choices.ts";

/** The text of a new keyward.yaml; `schema` is the path of its JSON Schema from the file. Pure. */
export function configText(choices: Choices, schema: string): string {
  const { name, host, tokenVariable, manifests, self, scope } = choices;
  const lines = [
    schemaLine(schema),
    "version: 1",
    "",
    "workspaces:",
    `  ${scalar(name)}:`,
    `    host: ${scalar(host)}`,
    `    token_env: ${tokenVariable} # the variable that holds the API token, which is never written here`,
    `    manifests: ${list(manifests)}`,
    ...selfLines(self),
    ...scopeLines(scope),
    ...sinkLines(choices.sink, choices.hasEnvironments),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function list(values: readonly (string | number)[]): string {
  return `[${values.map(scalar).join(", ")}]`;
}

function selfLines(self: Choices["self"]): readonly string[] {
  if (self === null) return [];
  const comment = "    # The clients whose tokens run keyward: it never changes, rotates or deletes them.";
  return [comment, `    self: ${self.length === 0 ? "none" : `[${self.map(entryText).join(", ")}]`}`];
}

function entryText(entry: SelfEntry): string {
  if (entry.kind === "id") return String(entry.id);
  if (entry.environment === undefined) return scalar(entry.name);
  return `{ name: ${scalar(entry.name)}, environment: ${scalar(entry.environment)} }`;
}

function scopeLines(scope: Scope | null): readonly string[] {
  if (scope === null) return [];
  const { names, environments } = scope;
  const parts = [
    ...(names === undefined ? [] : [`names: ${list(names)}`]),
    ...(environments === undefined ? [] : [`environments: ${list(environments)}`]),
  ];
  const comment = "    # What this repository may manage; other clients are counted, and never changed.";
  return [comment, `    scope: { ${parts.join(", ")} }`];
}

/** Without `rotate_after`: on the first day nothing is due. */
function sinkLines(sink: SinkChoice, hasEnvironments: boolean): readonly string[] {
  const environment = hasEnvironments ? "{environment}/" : "";
  switch (sink.kind) {
    case "none":
      return [];
    case "file":
      return [
        ...named("files", "file"),
        `    path: ${scalar(`${sink.folder}/{workspace}/${environment}{name}`)}`,
        ...delivered("files"),
      ];
    case "vault-kv2":
      return [
        ...named("vault", "vault-kv2"),
        `    mount: ${scalar(sink.mount)}`,
        `    path: ${scalar(`workato/{workspace}/${environment}{name}`)}`,
        ...delivered("vault"),
      ];
    case "github-actions-secret":
      return [
        ...named("actions", "github-actions-secret"),
        `    repository: ${scalar(sink.repository)}`,
        `    secret: ${scalar(`WORKATO_${hasEnvironments ? "{environment}_" : ""}{NAME}`)}`,
        "    token_env: KEYWARD_GITHUB_TOKEN # the variable of a GitHub token that may write secrets and variables",
        ...delivered("actions"),
      ];
  }
}

function named(name: string, type: string): readonly string[] {
  return ["", "# Where new tokens go.", "sinks:", `  ${name}:`, `    type: ${type}`];
}

function delivered(name: string): readonly string[] {
  return ["", "tokens:", `  deliver_to: [${name}]`];
}
