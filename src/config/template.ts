import { nearest } from "../schema/nearest.ts";

/** What a template of a place may hold between braces. */
export const placeholders: readonly string[] = ["name", "NAME", "environment", "workspace", "customer"];

/** A fault of a template: what is wrong, and what to write. */
export interface TemplateFault {
  readonly message: string;
  readonly fix: string;
}

/** All that is wrong with the template of a path: it begins with literal text, names the client, and never climbs after a placeholder. */
export function templateFaults(template: string): readonly TemplateFault[] {
  const used = [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const faults = used.filter((name) => !placeholders.includes(name)).map(unknownPlaceholder);
  if (/[{}]/.test(template.replaceAll(/\{[^{}]*\}/g, ""))) {
    faults.push({ message: "a brace of the path stands alone", fix: "write placeholders as {name}" });
  }
  if (!used.some((name) => name.toLowerCase() === "name")) {
    faults.push({ message: "the path is the same for every client", fix: "add {name} to it" });
  }
  const [head = ""] = template.split("{");
  if (!/[^./\\\s]/.test(head)) {
    faults.push({
      message: "the path does not begin with literal text",
      fix: "begin it with a folder: `tokens/{name}`",
    });
  }
  if (/(^|[/\\])\.\.([/\\]|$)/.test(template.slice(head.length))) {
    faults.push({
      message: "the path climbs (..) after a placeholder",
      fix: "write the folder out at the beginning",
    });
  }
  return faults;
}

function unknownPlaceholder(name: string): TemplateFault {
  const near = nearest(name, placeholders);
  const all = placeholders.map((one) => `{${one}}`).join(", ");
  return {
    message: `the path holds the unknown placeholder {${name}}`,
    fix: near === null ? `use ${all}` : `did you mean {${near}}?`,
  };
}
