import { parseDocument } from "yaml";

/** What a YAML block is, by its first comment or its keys. */
export type YamlKind =
  "config" | "manifest" | "workflow" | "steps" | "gitlab" | "kubernetes" | "prometheus" | "comment";

/** The kind of a YAML text; throws if it is none that a test validates. */
export function yamlKind(text: string): YamlKind {
  const value: unknown = parseDocument(text.split(/^---$/m)[0] ?? "").toJS();
  if (value === null) return "comment";
  if (Array.isArray(value)) return "steps";
  const keys = Object.keys(value ?? {});
  const has = (...names: readonly string[]): boolean => names.some((name) => keys.includes(name));
  if (has("jobs")) return "workflow";
  if (has("workspaces", "sinks", "policies", "limits", "tokens")) return "config";
  if (has("clients", "defaults", "address_lists")) return "manifest";
  if (has("apiVersion")) return "kubernetes";
  if (has("groups")) return "prometheus";
  if (has("stages")) return "gitlab";
  throw new Error(`no test validates YAML with the keys ${keys.join(", ")}`);
}

/** A part of keyward.yaml with what it needs to be a whole one. */
export function wholeConfig(text: string): string {
  const value: unknown = parseDocument(text).toJS();
  const has = (key: string): boolean => typeof value === "object" && value !== null && key in value;
  const workspaces = "workspaces:\n  default: { host: eu, token_env: WORKATO_API_TOKEN, self: none }\n";
  const sinks = "sinks:\n  files: { type: file, path: 'tokens/{workspace}/{environment}/{name}' }\n";
  return [
    has("version") ? "" : "version: 1\n",
    text,
    has("workspaces") ? "" : workspaces,
    has("sinks") ? "" : sinks,
  ].join("");
}

/** Part of a manifest with its version. */
export function wholeManifest(text: string): string {
  return /^version:/m.test(text) ? text : `version: 1\n${text}`;
}
