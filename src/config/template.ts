import { nearest } from "../schema/nearest.ts";

/** What a template of a place may hold between braces. */
export const placeholders: readonly string[] = ["name", "NAME", "id", "environment", "workspace", "customer"];

/** A finding of a template: what is wrong, and what to write. */
export interface TemplateFinding {
  readonly message: string;
  readonly fix: string;
}

/** Whether the template is of a path, and what stands beside it that can tell clients apart, too. */
interface TemplateOptions {
  readonly folders: boolean;
  readonly otherTemplates: string;
}

/** All that is wrong with the template of a place: it begins with literal text, names the client, and never climbs after a placeholder. */
export function templateFindings(
  template: string,
  { folders, otherTemplates }: TemplateOptions = { folders: true, otherTemplates: "" },
): readonly TemplateFinding[] {
  const findings = [...unknownPlaceholders(template)];
  if (!/\{(name|NAME|id)\}/.test(`${template} ${otherTemplates}`)) {
    findings.push({ message: "the place is the same for every client", fix: "add {name} to it" });
  }
  const [head = ""] = template.split("{");
  if (!/[^./\\\s]/.test(head)) {
    const fix = folders
      ? "begin it with a folder: `tokens/{name}`"
      : "begin it with a word: `WORKATO_{NAME}`";
    findings.push({ message: "the place does not begin with literal text", fix });
  }
  return [...findings, ...[parentFolderFinding(template)].filter((finding) => finding !== null)];
}

/** What is wrong where a template climbs after a placeholder, else null. */
export function parentFolderFinding(template: string): TemplateFinding | null {
  const [head = ""] = template.split("{");
  if (!/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) return null;
  return {
    message: "the path climbs (..) after a placeholder",
    fix: "write the folder out at the beginning",
  };
}

/** Placeholders that do not exist, and braces that make none. */
export function unknownPlaceholders(template: string): readonly TemplateFinding[] {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const findings = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) return findings;
  return [...findings, { message: "a brace stands alone", fix: "write placeholders as {name}" }];
}

function unknownPlaceholder(name: string): TemplateFinding {
  const near = nearest(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `{${name}} is no placeholder`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`,
  };
}
