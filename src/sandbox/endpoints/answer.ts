import type { Readings } from "../readings.ts";

/** An HTTP answer that is not yet written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A JSON answer. */
export function json(status: number, value: unknown): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}

/** An HTML page, as a proxy or a failing server sends it. */
export function html(status: number, title: string): Answer {
  const body = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return { status, headers: { "content-type": "text/html" }, body };
}

/** An error in the shape that the readings select. */
export function failure(status: number, message: string, { errorShape }: Readings): Answer {
  switch (errorShape) {
    case "message":
      return json(status, { message });
    case "error":
      return json(status, { error: message });
    case "list":
      return json(status, { errors: [{ message }] });
    case "map":
      return json(status, { errors: { base: [message] } });
    case "html":
      return html(status, message);
    case "empty":
      return { status, headers: {}, body: "" };
  }
}
