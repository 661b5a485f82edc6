import { deliveryWords } from "../../manifest/read/sinks.ts";
import { type PathFinding, type Path, valueAt } from "../../schema/path-finding.ts";
import { templateFindings, parentFolderFinding, unknownPlaceholders } from "./template.ts";

/** Checks the sinks of a configuration beyond its JSON Schema. Accepts any value. */
export function* checkSinkTable(config: unknown): Generator<PathFinding> {
  const secrets = new Set(tokenVariables(config));
  for (const [name, sink] of entries(valueAt(config, ["sinks"]))) {
    const path = ["sinks", name];
    if (deliveryWords.includes(name)) {
      const message = `\`${name}\` is a reserved word of \`deliver_to\` and cannot be the name of a sink`;
      yield { rule: "sink-name", message, fix: "choose another name", path, at: "key" };
    }
    yield* checkPath(sink, path);
    if (valueAt(sink, ["type"]) === "github-actions-secret") yield* checkGithub(sink, path);
    if (valueAt(sink, ["type"]) === "command") yield* checkCommand(sink, path, secrets);
  }
}

function* checkPath(sink: unknown, path: Path): Generator<PathFinding> {
  const template = valueAt(sink, ["path"]);
  if (typeof template !== "string" || template === "") return;
  for (const finding of templateFindings(template)) {
    yield { rule: "template", ...finding, path: [...path, "path"], at: "value" };
  }
}

/** The text at a key; "" if there is none. */
function textAt(value: unknown, key: string): string {
  const found = valueAt(value, [key]);
  return typeof found === "string" ? found : "";
}

function* checkGithub(sink: unknown, path: Path): Generator<PathFinding> {
  const text = (key: string): string => textAt(sink, key);
  const finding = (key: string, message: string, fix: string): PathFinding => ({
    rule: "github-sink",
    message,
    fix,
    path: text(key) === "" ? path : [...path, key],
    at: "value",
  });
  const [repository, organization, secret] = [text("repository"), text("organization"), text("secret")];
  if (repository === "" && organization === "")
    yield finding(
      "type",
      "the sink has neither `repository` nor `organization`",
      "add `repository: owner/name`",
    );
  if (repository !== "" && organization !== "")
    yield finding("organization", "the sink has both `repository` and `organization`", "remove one of them");
  if (organization !== "" && text("environment") !== "")
    yield finding(
      "environment",
      "an organisation has no environments",
      "use `repository` instead of `organization`, or remove `environment`",
    );
  if (text("token_env") === "GITHUB_TOKEN")
    yield finding(
      "token_env",
      "the GITHUB_TOKEN of a workflow cannot write secrets",
      "set it to a variable that holds the token of a GitHub App or a fine-grained token with write access to secrets and variables, such as KEYWARD_GITHUB_TOKEN",
    );
  if (/^GITHUB_/i.test(secret))
    yield finding(
      "secret",
      "GitHub rejects secrets with a name that begins with GITHUB_",
      "use another prefix: `WORKATO_{NAME}`",
    );
  if (secret !== "") yield* checkGithubTemplates(text, path);
}

/** The names of secrets as the templates make them. */
function* checkGithubTemplates(text: (key: string) => string, path: Path): Generator<PathFinding> {
  const whole = templateFindings(text("secret"), {
    folders: false,
    otherTemplates: `${text("repository")} ${text("environment")}`,
  });
  for (const one of whole) yield { rule: "template", ...one, path: [...path, "secret"], at: "value" };
  for (const key of ["repository", "environment"]) {
    for (const one of unknownPlaceholders(text(key)))
      yield { rule: "template", ...one, path: [...path, key], at: "value" };
  }
}

function* checkCommand(sink: unknown, path: Path, secrets: ReadonlySet<string>): Generator<PathFinding> {
  const keys = ["deliver", "mark", "state"].filter((key) => Array.isArray(valueAt(sink, [key])));
  for (const key of keys) {
    const argv = texts(valueAt(sink, [key]));
    yield* checkArguments(argv, [...path, key]);
  }
  if (keys.includes("mark") !== keys.includes("state")) {
    const [has, lacks] = keys.includes("mark") ? ["mark", "state"] : ["state", "mark"];
    const message = `\`${has}\` has no effect without \`${lacks}\``;
    yield {
      rule: "command-sink",
      message,
      fix: `add \`${lacks}\`, or remove \`${has}\``,
      path: [...path, has],
      at: "key",
    };
  }
  for (const [index, name] of texts(valueAt(sink, ["env"])).entries()) {
    if (!secrets.has(name)) continue;
    const message = `${name} holds a token of this configuration, which must not be passed to a program`;
    yield { rule: "command-sink", message, fix: "remove it", path: [...path, "env", index], at: "value" };
  }
}

function* checkArguments(argv: readonly string[], path: Path): Generator<PathFinding> {
  const finding = (index: number, message: string, fix: string): PathFinding => ({
    rule: "template",
    message,
    fix,
    path: [...path, index],
    at: "value",
  });
  for (const [index, argument] of argv.entries()) {
    for (const one of unknownPlaceholders(argument)) yield finding(index, one.message, one.fix);
    if (parentFolderFinding(argument) !== null)
      yield finding(index, "the argument contains `..` after a placeholder", "write the folder without `..`");
    if (index === 0 && argument.includes("{"))
      yield finding(
        index,
        "the program contains a placeholder, so a client's name would choose the program",
        "write the program without placeholders",
      );
    else if (argument.startsWith("{"))
      yield finding(
        index,
        "the argument begins with a placeholder, so a client's name could be interpreted as an option",
        "begin it with literal text: `workato/{name}`",
      );
  }
  if (!argv.some((argument) => /\{(name|NAME|id)\}/.test(argument)))
    yield {
      rule: "template",
      message: "the arguments are the same for every client",
      fix: "add {name} to one of them",
      path,
      at: "value",
    };
}

/** Every variable that a `token_env` names, and the default variables. */
function tokenVariables(config: unknown): readonly string[] {
  const rows = [...entries(valueAt(config, ["workspaces"])), ...entries(valueAt(config, ["sinks"]))];
  const named = rows.map(([, row]) => valueAt(row, ["token_env"]));
  return ["WORKATO_API_TOKEN", "VAULT_TOKEN", ...named.filter((name) => typeof name === "string")];
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function entries(value: unknown): readonly [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
