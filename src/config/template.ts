import { nearest } from "../schema/nearest.ts";

/** What a template of a place may hold between braces. */
export const placeholders: readonly string[] = ["name", "NAME", "id", "environment", "workspace", "customer"];

/** A fault of a template: what is wrong, and what to write. */
export interface TemplateFault {
  readonly message: string;
  readonly fix: string;
}

/** Whether the template is of a path, and what stands beside it that can tell clients apart, too. */
interface Standing {
  readonly folders: boolean;
  readonly besides: string;
}

/** All that is wrong with the template of a place: it begins with literal text, names the client, and never climbs after a placeholder. */
export function templateFaults(
  template: string,
  { folders, besides }: Standing = { folders: true, besides: "" },
): readonly TemplateFault[] {
  const faults = [...unknownPlaceholders(template)];
  if (!/\{(name|NAME|id)\}/.test(`${template} ${besides}`)) {
    faults.push({ message: "the place is the same for every client", fix: "add {name} to it" });
  }
  const [head = ""] = template.split("{");
  if (!/[^./\\\s]/.test(head)) {
    const fix = folders
      ? "begin it with a folder: `tokens/{name}`"
      : "begin it with a word: `WORKATO_{NAME}`";
    faults.push({ message: "the place does not begin with literal text", fix });
  }
  return [...faults, ...[unclimbing(template)].filter((fault) => fault !== null)];
}

/** What is wrong where a template climbs after a placeholder, else null. */
export function unclimbing(template: string): TemplateFault | null {
  const [head = ""] = template.split("{");
  if (!/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) return null;
  return {
    message: "the path climbs (..) after a placeholder",
    fix: "write the folder out at the beginning",
  };
}

/** Placeholders that do not exist, and braces that make none. */
export function unknownPlaceholders(template: string): readonly TemplateFault[] {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const faults = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) return faults;
  return [...faults, { message: "a brace stands alone", fix: "write placeholders as {name}" }];
}

function unknownPlaceholder(name: string): TemplateFault {
  const near = nearest(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `{${name}} is no placeholder`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`,
  };
}
