import { nearest } from "../../schema/nearest.ts";

/** The placeholders that the template of a place can contain. */
export const placeholders: readonly string[] = ["name", "NAME", "id", "environment", "workspace", "customer"];

/** A problem of a template, and the fix. */
export interface TemplateFinding {
  readonly message: string;
  readonly fix: string;
}

/** Whether the template is a path, and other templates of the place that can also distinguish clients. */
interface TemplateOptions {
  readonly folders: boolean;
  readonly otherTemplates: string;
}

/** The problems of the template of a place, which must begin with literal text, contain the client's name or id, and have no `..` after a placeholder. */
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

/** The finding for a template with `..` after a placeholder, or null. */
export function parentFolderFinding(template: string): TemplateFinding | null {
  const [head = ""] = template.split("{");
  if (!/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) return null;
  return {
    message: "the path contains `..` after a placeholder",
    fix: "write the folder without `..`, before the placeholder",
  };
}

/** The findings for unknown placeholders and unmatched braces. */
export function unknownPlaceholders(template: string): readonly TemplateFinding[] {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const findings = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (!/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) return findings;
  return [...findings, { message: "a brace is unmatched", fix: "write placeholders as {name}" }];
}

function unknownPlaceholder(name: string): TemplateFinding {
  const near = nearest(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `{${name}} is not a known placeholder`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`,
  };
}
