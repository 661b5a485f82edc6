import { forHtml } from "../../../render/safe.ts";

/** A piece of HTML. Only `html` and `styleSheet` make one, so that no text gets into a page without being escaped. */
class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** A piece of HTML. */
export type Html = Markup;

/** What may be put into a template: text and numbers are escaped, null is nothing. */
export type HtmlValue = Html | string | number | null | readonly Html[];

/** HTML from a template: every value is escaped unless it is HTML itself. Attributes must be written with quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return new Markup(String.raw({ raw: parts.map(compact) }, ...values.map(markupOf)));
}

/** Pieces of HTML with another one between them. */
export function joined(pieces: readonly Html[], between: Html): Html {
  return new Markup(pieces.join(String(between)));
}

/** A style sheet of ours as a `style` element; it contains no value. */
export function styleSheet(css: string): Html {
  return new Markup(`<style>${css}</style>`);
}

/** The indentation of a template is not part of the page. */
function compact(part: string): string {
  return part.replaceAll(/\s*\n\s*/g, "\n");
}

function markupOf(value: HtmlValue): string {
  if (value === null) return "";
  if (value instanceof Markup) return String(value);
  if (typeof value === "string" || typeof value === "number") return forHtml(String(value));
  return value.join("");
}
