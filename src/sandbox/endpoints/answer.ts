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
  if (errorShape === "html") return html(status, message);
  if (errorShape === "empty") return { status, headers: {}, body: "" };
  return json(status, errorBody(message, errorShape));
}

/** The answer to a mutation that is not made: an error status, or 200 and `success: false`, as the readings select. */
export function refusal(message: string, readings: Readings): Answer {
  if (readings.refusal === "status") return failure(422, message, readings);
  return json(200, { success: false, ...errorBody(message, readings.errorShape) });
}

/** The answer to a delete that was made, as the readings select. */
export function deletedAnswer({ deleted }: Readings): Answer {
  switch (deleted) {
    case "success":
      return json(200, { result: "success" });
    case "empty":
      return { status: 200, headers: {}, body: "" };
    case "no-content":
      return { status: 204, headers: {}, body: "" };
    case "other":
      return json(200, { result: "pending" });
  }
}

function errorBody(message: string, shape: Readings["errorShape"]): Readonly<Record<string, unknown>> {
  switch (shape) {
    case "message":
      return { message };
    case "error":
      return { error: message };
    case "list":
      return { errors: [{ message }] };
    case "map":
      return { errors: { base: [message] } };
    case "both":
      return { message: "Validation failed", errors: { base: [message] } };
    case "server-error":
      return { message, id: "3188f0c2-1d5e-4b1a-9d57-0a4b6b1c2d3e", error_type: "RecordInvalid" };
    case "html":
    case "empty":
      return {};
  }
}
