import { readFilled } from "../../manifest/yaml/yaml.ts";
import { customerWorkspace } from "../../model/customer-workspace.ts";
import { isRecord } from "../../util/json.ts";

/**
 * The settings that decide where tokens and requests are sent and that differ between two versions of a configuration
 * (null: no file), such as `workspaces.production.host`: those of one workspace, and the shared ones. An invalid version
 * differs from every other.
 */
export function destinationChanges(
  before: string | null,
  after: string | null,
  workspace: string,
): readonly string[] {
  const of = (text: string | null): Settings => ({
    ...settings(text, workspace, destinationKeys),
    ...shared(text),
  });
  return differing(of(before), of(after));
}

/**
 * The settings that decide which clients a workspace manages and that differ between two versions of a configuration:
 * if they change, an unchanged manifest can cause changes.
 */
export function ownershipChanges(
  before: string | null,
  after: string | null,
  workspace: string,
): readonly string[] {
  return differing(settings(before, workspace, ownershipKeys), settings(after, workspace, ownershipKeys));
}

/** The workspaces that a configuration names; `default` if there is no file. */
export function workspaceNames(text: string | null): readonly string[] {
  if (text === null) return ["default"];
  const workspaces = member(parsed(text), "workspaces");
  return isRecord(workspaces) ? Object.keys(workspaces) : [];
}

type Settings = Readonly<Record<string, string>>;

const destinationKeys = ["host", "token_env", "customers"] as const;
const ownershipKeys = ["manifests", "scope", "self", "prune", "environments"] as const;

function differing(was: Settings, is: Settings): readonly string[] {
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => was[name] !== is[name]).sort();
}

function settings(text: string | null, workspace: string, keys: readonly string[]): Settings {
  const config = parsed(text);
  if (config === null) return { "the file": text ?? "" };
  const found = entryFor(member(config, "workspaces"), workspace);
  return Object.fromEntries(
    keys.map((key) => [`workspaces.${workspace}.${key}`, canonical(member(found, key))]),
  );
}

/** The entry that a workspace is of: its own, or that of the partner whose customer it belongs to. */
function entryFor(workspaces: unknown, workspace: string): unknown {
  const own = member(workspaces, workspace);
  if (own !== undefined || !isRecord(workspaces)) return own;
  const names = Object.keys(workspaces).filter((name) => workspace.startsWith(customerWorkspace(name, "")));
  const [longest] = names.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : member(workspaces, longest);
}

/** The settings that all workspaces share. */
function shared(text: string | null): Settings {
  const config = parsed(text);
  if (config === null) return {};
  return {
    sinks: canonical(member(config, "sinks")),
    "tokens.deliver_to": canonical(member(member(config, "tokens"), "deliver_to")),
  };
}

/** Null for anything but one valid document. */
function parsed(text: string | null): unknown {
  if (text === null) return null;
  const [first, ...others] = [...readFilled(text)];
  if (first === undefined || others.length > 0 || first.findings.length > 0) return null;
  return first.value ?? null;
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The same text for equal values, independent of the order of their keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, held: unknown) =>
      isRecord(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held,
    ) ?? ""
  );
}
